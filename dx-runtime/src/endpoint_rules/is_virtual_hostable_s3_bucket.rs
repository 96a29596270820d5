use super::is_valid_host_label;
use std::net::Ipv4Addr;

/// `aws.isVirtualHostableS3Bucket`: whether the name of a bucket can stand in front of Amazon S3's host: it is a label of a
/// host name, or with `allow_sub_domains` several, and the name of a bucket, with 3 to 63 characters, no upper case, and no
/// IPv4 address.
///
/// ```
/// use dx_runtime::endpoint_rules::is_virtual_hostable_s3_bucket;
///
/// assert!(is_virtual_hostable_s3_bucket("my-photos", false));
/// assert!(!is_virtual_hostable_s3_bucket("my.photos", false));
/// assert!(is_virtual_hostable_s3_bucket("my.photos", true));
/// ```
#[must_use]
pub fn is_virtual_hostable_s3_bucket(value: &str, allow_sub_domains: bool) -> bool {
    matches!(value.len(), 3..=63)
        && !value.bytes().any(|byte| byte.is_ascii_uppercase())
        && is_valid_host_label(value, allow_sub_domains)
        && value.parse::<Ipv4Addr>().is_err()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_in_the_host_is_a_label_and_a_name_of_a_bucket() {
        for (value, alone, with_sub_domains) in [
            ("abc", true, true),
            ("a-b", true, true),
            ("ab", false, false),
            ("Abc", false, false),
            ("-abc", false, false),
            ("a_b", false, false),
            ("aaa.bbb", false, true),
            ("aaa..bbb", false, false),
            ("aaa.-bbb", false, false),
            ("192.168.0.1", false, false),
            ("192.168.0.256", false, true),
            ("", false, false),
        ] {
            assert_eq!(is_virtual_hostable_s3_bucket(value, false), alone, "{value}");
            assert_eq!(is_virtual_hostable_s3_bucket(value, true), with_sub_domains, "{value}");
        }
        assert!(!is_virtual_hostable_s3_bucket(&"a".repeat(64), false));
        assert!(!is_virtual_hostable_s3_bucket(&"a.".repeat(40), true));
    }
}
