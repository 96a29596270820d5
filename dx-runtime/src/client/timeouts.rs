use std::time::Duration;

/// The timeouts of a client. `None` means no limit.
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
    /// The time to connect, including TLS. The default is 3.1 seconds, as in the AWS SDKs: a lost packet is sent again
    /// after 3 seconds. Applies to the built-in transports.
    pub connect: Option<Duration>,
    /// The time of one attempt, from connecting to the last byte of the response. The default is 60 seconds.
    pub attempt: Option<Duration>,
    /// The time of the whole call, including all attempts, the delays between them, and obtaining credentials. The
    /// default is no limit.
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
