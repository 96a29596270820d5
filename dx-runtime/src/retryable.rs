//! Which errors of a service may go away when the same request is sent again: the table of the AWS SDKs' standard mode.

/// Why a service may accept the same request a little later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// The client sends more than the service takes.
    Throttling,
    /// The service, or the way to it, had a problem that passes.
    Transient,
}

/// The error codes that all services share.
///
/// The AWS SDKs have `PriorRequestNotComplete` as a code of both classes; that it is throttling decides there too.
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

/// The HTTP statuses of these classes.
const STATUSES: [(u16, Class); 5] = [
    (429, Class::Throttling),
    (500, Class::Transient),
    (502, Class::Transient),
    (503, Class::Transient),
    (504, Class::Transient),
];

/// What an error response with this code and status is. The code tells more than the status.
pub(crate) fn class(code: &str, status: u16) -> Option<Class> {
    let by_code = CODES.iter().find(|(known, _)| *known == code).map(|&(_, class)| class);
    let by_status = || STATUSES.iter().find(|(known, _)| *known == status).map(|&(_, class)| class);
    // An error that came with a status of success, as those of Amazon S3 may, is one of status 500 to the SDKs.
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
