use std::time::Duration;

/// How long things may take. `None` is without limit.
///
/// ```
/// use dx_runtime::client::Timeouts;
/// use std::time::Duration;
///
/// let timeouts = Timeouts { call: Some(Duration::from_secs(30)), ..Timeouts::default() };
/// assert_eq!(timeouts.attempt, Some(Duration::from_secs(60)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// Until there is a connection, with TLS. By default 3.1 seconds, as in the AWS SDKs: a lost packet is sent again after
    /// 3 seconds. It is for the built-in transports; others have their own.
    pub connect: Option<Duration>,
    /// For one attempt: from connecting to the last byte of the answer. By default 60 seconds.
    pub attempt: Option<Duration>,
    /// For the whole call, with all attempts, pauses in between and getting credentials. By default without limit.
    pub call: Option<Duration>,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Some(Duration::from_millis(3100)),
            attempt: Some(Duration::from_secs(60)),
            call: None,
        }
    }
}
