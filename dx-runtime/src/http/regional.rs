use super::{Endpoint, EndpointError, Partition};

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

impl Endpoint {
    /// The endpoint of a service in a region, for generated code, which knows the service's `rules`.
    ///
    /// For the name of a partition, the region and the variant, these give a URL, or else the reason why there is
    /// none. In both, `{region}`, `{dnsSuffix}` and `{dualStackDnsSuffix}` stand for what the region and its
    /// [`Partition`] have.
    ///
    /// # Errors
    ///
    /// When `region` is no name of a region, or has no such endpoint.
    pub fn by_rules(
        rules: fn(&str, &str, EndpointVariant) -> Result<&'static str, &'static str>,
        region: &str,
        variant: EndpointVariant,
    ) -> Result<Self, EndpointError> {
        if !is_host_label(region) {
            let reason = "its name has to be 1 to 63 ASCII letters, digits and inner hyphens";
            return Err(EndpointError::of_region(region, reason));
        }
        let partition = Partition::of(region);
        let filled = |text: &str| {
            text.replace("{region}", region)
                .replace("{dnsSuffix}", partition.dns_suffix)
                .replace("{dualStackDnsSuffix}", partition.dual_stack_dns_suffix)
        };
        match rules(partition.name, region, variant) {
            Ok(url) => Self::new(&filled(url)),
            Err(reason) => Err(EndpointError::of_region(region, &filled(reason))),
        }
    }
}

/// Whether a text can stand between the dots of a host's name (RFC 1123, section 2.1).
pub fn is_host_label(text: &str) -> bool {
    matches!(text.len(), 1..=63)
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(partition: &str, region: &str, variant: EndpointVariant) -> Result<&'static str, &'static str> {
        match (variant.fips, variant.dual_stack, partition, region) {
            (_, _, _, "aws-global") => Ok("https://jobs.amazonaws.com"),
            (_, true, "aws-iso-b", _) => Err("nothing in {region} ends in {dualStackDnsSuffix}"),
            (_, true, _, _) => Ok("https://jobs.{region}.{dualStackDnsSuffix}/v1"),
            (_, false, _, _) => Ok("https://jobs.{region}.{dnsSuffix}"),
        }
    }

    #[test]
    fn rules_are_filled_with_what_the_region_has() {
        let plain = EndpointVariant::default();
        let dual_stack = EndpointVariant { dual_stack: true, ..plain };
        for (region, variant, expected) in [
            ("us-east-1", plain, "https://jobs.us-east-1.amazonaws.com"),
            ("cn-north-1", plain, "https://jobs.cn-north-1.amazonaws.com.cn"),
            ("us-gov-west-1", dual_stack, "https://jobs.us-gov-west-1.api.aws/v1"),
            ("aws-global", dual_stack, "https://jobs.amazonaws.com"),
            ("us-iso-east-1", dual_stack, "https://jobs.us-iso-east-1.api.aws.ic.gov/v1"),
            ("eu-isoe-west-9", dual_stack, "https://jobs.eu-isoe-west-9.api.cloud-aws.adc-e.uk/v1"),
            ("us-isof-south-1", dual_stack, "https://jobs.us-isof-south-1.api.aws.hci.ic.gov/v1"),
            ("eusc-de-east-1", dual_stack, "https://jobs.eusc-de-east-1.api.amazonwebservices.eu/v1"),
            ("us-isob-east-1", plain, "https://jobs.us-isob-east-1.sc2s.sgov.gov"),
        ] {
            assert_eq!(Endpoint::by_rules(rules, region, variant).unwrap().as_str(), expected);
        }
        let error = Endpoint::by_rules(rules, "us-isob-east-1", dual_stack).unwrap_err();
        assert_eq!(
            error.to_string(),
            "no endpoint in region `us-isob-east-1`: nothing in us-isob-east-1 ends in api.aws.scloud"
        );
    }

    #[test]
    fn what_is_no_region_is_refused() {
        for region in
            ["", "us east 1", "us-east-1.evil.example", "evil.example/", "-a", "a-", "é", &"a".repeat(64)]
        {
            let error = Endpoint::by_rules(rules, region, EndpointVariant::default()).unwrap_err();
            assert!(error.to_string().contains("its name has to be"), "{error}");
        }
    }
}
