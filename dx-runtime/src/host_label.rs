//! What can be a part of a host name.

/// What is said of a text that is none.
pub(crate) const NO_HOST_LABEL: &str =
    "is a part of the host name, and not 1 to 63 ASCII letters, digits and hyphens";

/// Whether a text can be a label of a host name (RFC 1123).
pub(crate) fn is_host_label(text: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    matches!(text.len(), 1..=63) && text.bytes().all(is_allowed)
}
