//! What the environment says to the parameters of endpoint rules, beside region, FIPS, dual-stack and URLs.

use super::Settings;
use crate::client::error::ConfigError;
use crate::endpoint_rules::{ACCOUNT_ID_MODE, EndpointSettings};

/// Booleans: the built-in, the environment variable, and the key of a profile.
const FLAGS: [(&str, &str, &str); 4] = [
    ("AWS::S3::UseArnRegion", "AWS_S3_USE_ARN_REGION", "s3_use_arn_region"),
    ("AWS::S3Control::UseArnRegion", "AWS_S3_USE_ARN_REGION", "s3_use_arn_region"),
    (
        "AWS::S3::DisableMultiRegionAccessPoints",
        "AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS",
        "s3_disable_multiregion_access_points",
    ),
    (
        "AWS::S3::DisableS3ExpressSessionAuth",
        "AWS_S3_DISABLE_EXPRESS_SESSION_AUTH",
        "s3_disable_express_session_auth",
    ),
];

/// Whether a service goes to its global endpoint, which is so if the setting is `legacy` and not `regional`.
const LEGACY: [(&str, &str, &str); 2] = [
    ("AWS::S3::UseGlobalEndpoint", "AWS_S3_US_EAST_1_REGIONAL_ENDPOINT", "s3_us_east_1_regional_endpoint"),
    ("AWS::STS::UseGlobalEndpoint", "AWS_STS_REGIONAL_ENDPOINTS", "sts_regional_endpoints"),
];

pub(super) fn read(settings: &Settings<'_>) -> Result<EndpointSettings, ConfigError> {
    let mut found = EndpointSettings::default();
    for (built_in, variable, key) in FLAGS {
        if let Some(value) = settings.get(variable, key)? {
            found.set_flag(built_in, value);
        }
    }
    for (built_in, variable, key) in LEGACY {
        match settings.text(variable, key) {
            None => {}
            Some(value) if value.eq_ignore_ascii_case("legacy") => found.set_flag(built_in, true),
            Some(value) if value.eq_ignore_ascii_case("regional") => found.set_flag(built_in, false),
            Some(_) => {
                let message =
                    format!("`{variable}`, or `{key}` of the profile, is neither `regional` nor `legacy`");
                return Err(ConfigError::new(message));
            }
        }
    }
    if let Some(mode) = settings.text("AWS_ACCOUNT_ID_ENDPOINT_MODE", "account_id_endpoint_mode") {
        let mode = mode.to_ascii_lowercase();
        if !["preferred", "disabled", "required"].contains(&mode.as_str()) {
            return Err(ConfigError::new(
                "`AWS_ACCOUNT_ID_ENDPOINT_MODE`, or `account_id_endpoint_mode` of the profile, is neither `preferred`, \
                 `disabled` nor `required`",
            ));
        }
        found.set_text(ACCOUNT_ID_MODE, mode);
    }
    Ok(found)
}
