use crate::http::is_host_label;

/// `isValidHostLabel`: whether a text is a label of a host name (RFC 1123), or with `allow_sub_domains` several of them,
/// joined by dots.
///
/// ```
/// use dx_runtime::endpoint_rules::is_valid_host_label;
///
/// assert!(is_valid_host_label("us-east-1", false));
/// assert!(!is_valid_host_label("a.b", false));
/// assert!(is_valid_host_label("a.b", true));
/// ```
#[must_use]
pub fn is_valid_host_label(value: &str, allow_sub_domains: bool) -> bool {
    if allow_sub_domains { value.split('.').all(is_host_label) } else { is_host_label(value) }
}

#[cfg(test)]
mod tests {
    use super::*;

    // As botocore has it (`RuleSetStandardLibrary.is_valid_host_label`).
    #[test]
    fn labels_have_letters_digits_and_inner_hyphens() {
        let (longest, longer) = ("a".repeat(63), "a".repeat(64));
        for (value, alone, with_sub_domains) in [
            ("abc", true, true),
            ("A-1", true, true),
            ("0", true, true),
            (longest.as_str(), true, true),
            (longer.as_str(), false, false),
            ("", false, false),
            ("-a", false, false),
            ("a-", false, false),
            ("a_b", false, false),
            ("a/b", false, false),
            ("é", false, false),
            ("a.b-c.0", false, true),
            (".", false, false),
            ("a.", false, false),
            (".a", false, false),
            ("a..b", false, false),
            ("a.-b", false, false),
        ] {
            assert_eq!(is_valid_host_label(value, false), alone, "{value}");
            assert_eq!(is_valid_host_label(value, true), with_sub_domains, "{value}");
        }
    }
}
