/// Which of the endpoints that a service has in a region.
///
/// ```
/// use dx_runtime::http::EndpointVariant;
///
/// let variant = EndpointVariant { fips: true, ..EndpointVariant::default() };
/// assert!(!variant.dual_stack);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct EndpointVariant {
    /// The one that keeps to the standard FIPS 140 for cryptography
    pub fips: bool,
    /// The one that speaks IPv6 as well as IPv4
    pub dual_stack: bool,
}

/// Whether a text can stand between the dots of a host's name (RFC 1123, section 2.1).
pub fn is_host_label(text: &str) -> bool {
    matches!(text.len(), 1..=63)
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}
