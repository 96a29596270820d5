/// The variant of a service's endpoint in a region.
///
/// ```
/// use dx_runtime::http::EndpointVariant;
///
/// let variant = EndpointVariant { fips: true, ..EndpointVariant::default() };
/// assert!(!variant.dual_stack);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct EndpointVariant {
    /// Whether it is the FIPS endpoint
    pub fips: bool,
    /// Whether it is the dual-stack endpoint, for IPv6
    pub dual_stack: bool,
}

/// Whether a text is a valid label of a host name (RFC 1123, section 2.1).
pub fn is_host_label(text: &str) -> bool {
    matches!(text.len(), 1..=63)
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}
