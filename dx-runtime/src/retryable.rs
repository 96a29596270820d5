//! The classification of service errors for retries, after the standard mode of the AWS SDKs.

/// The reason for which a retry may succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// The client exceeds a rate limit of the service.
    Throttling,
    /// The service, or the connection to it, has a temporary problem.
    Transient,
}

/// The error codes common to all services.
///
/// `PriorRequestNotComplete` is in both classes of the AWS SDKs, where throttling takes precedence.
const CODES: [(&str, Class); 16] = [
    ("BandwidthLimitExceeded", Class::Throttling),
    ("EC2ThrottledException", Class::Throttling),
    ("LimitExceededException", Class::Throttling),
    ("PriorRequestNotComplete", Class::Throttling),
    ("ProvisionedThroughputExceededException", Class::Throttling),
    ("RequestLimitExceeded", Class::Throttling),
    ("RequestThrottled", Class::Throttling),
    ("RequestThrottledException", Class::Throttling),
    ("RequestTimeout", Class::Transient),
    ("RequestTimeoutException", Class::Transient),
    ("SlowDown", Class::Throttling),
    ("ThrottledException", Class::Throttling),
    ("Throttling", Class::Throttling),
    ("ThrottlingException", Class::Throttling),
    ("TooManyRequestsException", Class::Throttling),
    ("TransactionInProgressException", Class::Throttling),
];

/// The HTTP status codes of these classes.
const STATUSES: [(u16, Class); 5] = [
    (429, Class::Throttling),
    (500, Class::Transient),
    (502, Class::Transient),
    (503, Class::Transient),
    (504, Class::Transient),
];

/// Classifies an error response by its code, which takes precedence, and its status.
pub(crate) fn class(code: &str, status: u16) -> Option<Class> {
    let by_code = CODES.iter().find(|(known, _)| *known == code).map(|&(_, class)| class);
    let by_status = || STATUSES.iter().find(|(known, _)| *known == status).map(|&(_, class)| class);
    // Errors with a success status code, as Amazon S3 sends them, count as status 500 in the SDKs.
    let after_success = || (matches!(status, 200..=299) && !code.is_empty()).then_some(Class::Transient);
    by_code.or_else(by_status).or_else(after_success)
}

#[cfg(test)]
mod tests {
    use super::{Class, class};

    #[test]
    fn codes_and_statuses_are_throttling_or_transient_as_in_the_sdks() {
        for (code, status, expected) in [
            ("ThrottlingException", 400, Some(Class::Throttling)),
            ("TransactionInProgressException", 400, Some(Class::Throttling)),
            ("PriorRequestNotComplete", 400, Some(Class::Throttling)),
            ("SlowDown", 503, Some(Class::Throttling)),
            ("RequestTimeout", 400, Some(Class::Transient)),
            ("Unheard", 429, Some(Class::Throttling)),
            ("", 503, Some(Class::Transient)),
            ("InternalError", 500, Some(Class::Transient)),
            ("NotImplemented", 501, None),
            ("InternalError", 200, Some(Class::Transient)),
            ("", 200, None),
            ("ValidationException", 400, None),
            ("", 400, None),
        ] {
            assert_eq!(class(code, status), expected, "{code} {status}");
        }
    }
}
