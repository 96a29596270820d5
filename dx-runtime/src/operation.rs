/// An operation of a service with its input, output and error types.
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
    /// The name of the operation in the model.
    const NAME: &'static str;
    /// The name of the service in the model.
    const SERVICE: &'static str;
    /// The input of the operation.
    type Input;
    /// The output of a successful response.
    type Output;
    /// The error of an unsuccessful response.
    type Error;
}
