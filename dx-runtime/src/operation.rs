/// An operation of a service: what goes in, what comes out, and what can go wrong.
///
/// ```
/// use dx_runtime::Operation;
///
/// fn describe<O: Operation>() -> String {
///     format!("{} of {}", O::NAME, O::SERVICE)
/// }
/// # struct Ping;
/// # impl Operation for Ping {
/// #     const NAME: &'static str = "Ping";
/// #     const SERVICE: &'static str = "Example";
/// #     type Input = ();
/// #     type Output = ();
/// #     type Error = ();
/// # }
/// # assert_eq!(describe::<Ping>(), "Ping of Example");
/// ```
pub trait Operation {
    /// The operation's name in the service's model.
    const NAME: &'static str;
    /// The service's name in its model.
    const SERVICE: &'static str;
    /// What the caller sends.
    type Input;
    /// What the service answers when all goes well.
    type Output;
    /// What the service answers when it does not.
    type Error;
}
