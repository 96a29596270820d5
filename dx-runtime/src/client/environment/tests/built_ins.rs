//! The built-in parameters of endpoint rules in variables and profiles.

use super::*;
use crate::endpoint_rules::{BUILT_INS, BuiltInValues};

async fn flag(config: &str, variables: &[(&str, &str)], service: &str, name: &str) -> Option<bool> {
    load(config, variables, service).await.unwrap().endpoint_settings.flag(&[name])
}

async fn refused(config: &str, variables: &[(&str, &str)]) -> String {
    load(config, variables, "S3").await.unwrap_err().to_string()
}

/// A profile with this key, which may be below another one, in the last line.
fn profile(key: &str, value: &str) -> String {
    match key.split_once('.') {
        Some((parent, key)) => format!("[default]\n{parent} =\n  {key} = {value}\n"),
        None => format!("[default]\n\n{key} = {value}\n"),
    }
}

#[tokio::test]
async fn each_built_in_has_its_value_from_its_variables_and_from_its_keys() {
    for built_in in BUILT_INS {
        let values: &[(&str, bool)] = match built_in.values {
            BuiltInValues::Boolean => &[("TRUE", true), ("false", false)],
            BuiltInValues::Flags(flags) => flags,
            BuiltInValues::Any | BuiltInValues::Words(_) => continue,
        };
        for (text, value) in values {
            for variable in built_in.variables {
                assert_eq!(
                    flag("", &[(variable, text)], "S3", built_in.name).await,
                    Some(*value),
                    "{variable}"
                );
            }
            for key in built_in.keys {
                let config = profile(key, text);
                assert_eq!(flag(&config, &[], "S3", built_in.name).await, Some(*value), "{key}");
            }
        }
    }
}

#[tokio::test]
async fn a_value_that_a_built_in_can_not_have_is_refused_with_file_and_line() {
    for built_in in BUILT_INS.iter().filter(|built_in| built_in.values != BuiltInValues::Any) {
        for variable in built_in.variables {
            let error = refused("", &[(variable, "maybe")]).await;
            assert!(error.starts_with(&format!("{variable} can't be `maybe`: ")), "{error}");
        }
        for key in built_in.keys {
            let error = refused(&profile(key, "maybe"), &[]).await;
            let name =
                key.split_once('.').map_or_else(|| (*key).to_owned(), |(of, key)| format!("{key} of {of}"));
            assert!(error.starts_with(&format!("{name} can't be `maybe`: ")), "{error}");
            assert!(error.ends_with("config:3)"), "{error}");
        }
    }
    let error = refused(&profile("s3.addressing_style", "paths"), &[]).await;
    assert!(error.contains("it is `path`, `virtual` or `auto`"), "{error}");
    let error = refused("[default]\ns3 = path\n", &[]).await;
    assert!(error.starts_with("s3 can't be `path`: what is set for a service are keys below it"), "{error}");
}

#[tokio::test]
async fn a_variable_goes_before_keys_and_the_first_key_before_the_others() {
    let name = "AWS::S3::UseArnRegion";
    let config = "[default]\ns3_use_arn_region = false\ns3 =\n  use_arn_region = true\n";
    assert_eq!(flag(config, &[], "S3", name).await, Some(false));
    assert_eq!(flag(config, &[("AWS_S3_USE_ARN_REGION", "true")], "S3", name).await, Some(true));
    assert_eq!(flag("", &[], "S3", name).await, None);
}

#[tokio::test]
async fn dual_stack_of_s3_goes_before_that_of_all_services() {
    let config = "[default]\nuse_dualstack_endpoint = false\ns3 =\n  use_dualstack_endpoint = true\n";
    for (service, expected) in [("S3", true), ("S3 Control", true), ("DynamoDB", false)] {
        assert_eq!(flag(config, &[], service, "AWS::UseDualStack").await, Some(expected), "{service}");
    }
}

#[tokio::test]
async fn schemes_are_preferred_in_their_order_and_unknown_ones_are_ignored() {
    use Auth::{HttpBearer, None as NoAuth, SigV4, SigV4a};
    let of = async |config: &str, variables: &[(&str, &str)]| {
        load(config, variables, "Any").await.unwrap().auth_schemes
    };
    let config = "[default]\nauth_scheme_preference = sigv4a, other,\tsigv4\n";
    assert_eq!(of("", &[]).await, []);
    assert_eq!(of(config, &[]).await, [SigV4a, SigV4]);
    let variable = ("AWS_AUTH_SCHEME_PREFERENCE", "smithy.api#httpBearerAuth,bearer,noAuth,,SIGV4");
    assert_eq!(of(config, &[variable]).await, [HttpBearer, HttpBearer, NoAuth]);
}
