/// The built-in for the region.
pub(crate) const REGION: &str = "AWS::Region";
/// The built-in for whether the endpoint complies with FIPS 140.
pub(crate) const USE_FIPS: &str = "AWS::UseFIPS";
/// The built-in for whether the endpoint is a dual-stack one.
pub(crate) const USE_DUAL_STACK: &str = "AWS::UseDualStack";
/// The built-in for the URL of an endpoint of one's own.
pub(crate) const ENDPOINT_URL: &str = "SDK::Endpoint";
/// The built-in for whether the id of the account is used: `preferred`, `required` or `disabled`.
pub(crate) const ACCOUNT_ID_MODE: &str = "AWS::Auth::AccountIdEndpointMode";
/// The built-in for whether buckets of Amazon S3 are always in the path.
pub(crate) const FORCE_PATH_STYLE: &str = "AWS::S3::ForcePathStyle";
/// The built-in for whether requests go to the transfer acceleration endpoint of Amazon S3.
pub(crate) const ACCELERATE: &str = "AWS::S3::Accelerate";

/// A built-in parameter of endpoint rules: where clients have its value from.
///
/// A client's builder goes before environment variables, and these go before the profile. A built-in without a method is set by
/// `Builder::endpoint_settings`; parameters of Amazon S3 are methods of its clients' builders as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BuiltIn {
    /// The name in endpoint rules.
    pub name: &'static str,
    /// The method of a client's builder that sets it.
    pub method: Option<&'static str>,
    /// The environment variables, the first one that is set.
    pub variables: &'static [&'static str],
    /// The keys of a profile, the first one that is set. `s3.addressing_style` is the key `addressing_style` below `s3`.
    pub keys: &'static [&'static str],
    /// The values that a variable or a key can have.
    pub values: BuiltInValues,
}

/// The values that a built-in can have in the environment, in any case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BuiltInValues {
    /// Any that is valid for it: the region, the URL and the account id.
    Any,
    /// `true` or `false`.
    Boolean,
    /// One of these words, each for `true` or `false`.
    Flags(&'static [(&'static str, bool)]),
    /// One of these words.
    Words(&'static [&'static str]),
}

/// All built-ins that clients have a value for, in order of name.
pub const BUILT_INS: &[BuiltIn] = &[
    BuiltIn { method: Some("credentials"), ..built_in("AWS::Auth::AccountId", BuiltInValues::Any) },
    BuiltIn {
        variables: &["AWS_ACCOUNT_ID_ENDPOINT_MODE"],
        keys: &["account_id_endpoint_mode"],
        ..built_in(ACCOUNT_ID_MODE, BuiltInValues::Words(&["preferred", "disabled", "required"]))
    },
    BuiltIn {
        method: Some("region"),
        variables: &["AWS_REGION", "AWS_DEFAULT_REGION"],
        keys: &["region"],
        ..built_in(REGION, BuiltInValues::Any)
    },
    BuiltIn { keys: &["s3.use_accelerate_endpoint"], ..built_in(ACCELERATE, BuiltInValues::Boolean) },
    BuiltIn {
        variables: &["AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS"],
        keys: &["s3_disable_multiregion_access_points", "s3.s3_disable_multiregion_access_points"],
        ..built_in("AWS::S3::DisableMultiRegionAccessPoints", BuiltInValues::Boolean)
    },
    BuiltIn {
        variables: &["AWS_S3_DISABLE_EXPRESS_SESSION_AUTH"],
        keys: &["s3_disable_express_session_auth"],
        ..built_in("AWS::S3::DisableS3ExpressSessionAuth", BuiltInValues::Boolean)
    },
    BuiltIn {
        keys: &["s3.addressing_style"],
        ..built_in(
            FORCE_PATH_STYLE,
            BuiltInValues::Flags(&[("path", true), ("virtual", false), ("auto", false)]),
        )
    },
    BuiltIn {
        variables: &["AWS_S3_USE_ARN_REGION"],
        keys: &["s3_use_arn_region", "s3.use_arn_region"],
        ..built_in("AWS::S3::UseArnRegion", BuiltInValues::Boolean)
    },
    BuiltIn {
        variables: &["AWS_S3_US_EAST_1_REGIONAL_ENDPOINT"],
        keys: &["s3_us_east_1_regional_endpoint", "s3.us_east_1_regional_endpoint"],
        ..built_in("AWS::S3::UseGlobalEndpoint", LEGACY)
    },
    BuiltIn {
        variables: &["AWS_S3_USE_ARN_REGION"],
        keys: &["s3_use_arn_region", "s3.use_arn_region"],
        ..built_in("AWS::S3Control::UseArnRegion", BuiltInValues::Boolean)
    },
    BuiltIn {
        variables: &["AWS_STS_REGIONAL_ENDPOINTS"],
        keys: &["sts_regional_endpoints"],
        ..built_in("AWS::STS::UseGlobalEndpoint", LEGACY)
    },
    BuiltIn {
        method: Some("dual_stack"),
        variables: &["AWS_USE_DUALSTACK_ENDPOINT"],
        keys: &["use_dualstack_endpoint"],
        ..built_in(USE_DUAL_STACK, BuiltInValues::Boolean)
    },
    BuiltIn {
        method: Some("fips"),
        variables: &["AWS_USE_FIPS_ENDPOINT"],
        keys: &["use_fips_endpoint"],
        ..built_in(USE_FIPS, BuiltInValues::Boolean)
    },
    BuiltIn {
        method: Some("endpoint_url"),
        variables: &["AWS_ENDPOINT_URL"],
        keys: &["endpoint_url"],
        ..built_in(ENDPOINT_URL, BuiltInValues::Any)
    },
];

/// Whether a service goes to its global endpoint.
const LEGACY: BuiltInValues = BuiltInValues::Flags(&[("legacy", true), ("regional", false)]);

const fn built_in(name: &'static str, values: BuiltInValues) -> BuiltIn {
    BuiltIn { name, method: None, variables: &[], keys: &[], values }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn built_ins_are_in_order_of_name() {
        assert!(BUILT_INS.is_sorted_by_key(|built_in| built_in.name));
    }
}
