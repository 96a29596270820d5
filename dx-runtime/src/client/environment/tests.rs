mod built_ins;
mod endpoints;
mod metadata;
mod unopened;

use super::*;
use crate::client::{Responder, TransportErrorKind};
use tempfile::TempDir;

const NO_METADATA: (&str, &str) = ("AWS_EC2_METADATA_DISABLED", "true");

/// Nobody is there.
fn nowhere() -> Arc<dyn Transport> {
    Arc::new(Responder::new(|_| Err(TransportErrorKind::Connect.into())))
}

fn system(config: &str, variables: &[(&str, &str)]) -> (System, TempDir) {
    let home = TempDir::new().unwrap();
    let folder = home.path().join(".aws");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("config"), config).unwrap();
    let variables = variables.iter().map(|&(name, value)| (name.to_owned(), value.to_owned()));
    (System::new(variables, Some(home.path().to_owned())), home)
}

async fn load(config: &str, variables: &[(&str, &str)], service: &str) -> Result<Environment, ConfigError> {
    let (system, _home) = system(config, &[variables, &[NO_METADATA]].concat());
    Environment::load(system, nowhere(), service, None).await
}

#[tokio::test]
async fn the_region_is_the_one_that_is_said_nearest() {
    let config = "[default]\nregion = of-default\n[profile p]\nregion = of-profile\n";
    let steps: [(&[(&str, &str)], _); 5] = [
        (&[], Some("of-default")),
        (&[("AWS_PROFILE", "p")], Some("of-profile")),
        (&[("AWS_DEFAULT_PROFILE", "p")], Some("of-profile")),
        (&[("AWS_DEFAULT_REGION", "of-variable")], Some("of-variable")),
        (
            &[("AWS_DEFAULT_REGION", "x"), ("AWS_REGION", "of-variable"), ("AWS_PROFILE", "p")],
            Some("of-variable"),
        ),
    ];
    for (variables, region) in steps {
        assert_eq!(load(config, variables, "Any").await.unwrap().region.as_deref(), region);
    }
    let (system, _home) = system(config, &[("AWS_REGION", "of-variable")]);
    let found = Environment::load(system, nowhere(), "Any", Some("explicit")).await.unwrap();
    assert_eq!(found.region.as_deref(), Some("explicit"));
}

#[tokio::test]
async fn the_host_prefix_and_endpoint_discovery_are_turned_off_and_on() {
    let config = "[default]\ndisable_host_prefix_injection = true\nendpoint_discovery_enabled = false\n";
    let found = async |config: &str, variables: &[(&str, &str)]| {
        let found = load(config, variables, "Any").await.unwrap();
        (found.disable_host_prefix, found.endpoint_discovery)
    };
    let [required, all, none] =
        [EndpointDiscovery::Required, EndpointDiscovery::All, EndpointDiscovery::None].map(Some);
    assert_eq!(found("", &[]).await, (None, None));
    assert_eq!(found(config, &[]).await, (Some(true), none));
    let prefix = ("AWS_DISABLE_HOST_PREFIX_INJECTION", "false");
    assert_eq!(found(config, &[prefix, ("AWS_ENABLE_ENDPOINT_DISCOVERY", "TRUE")]).await, (Some(false), all));
    assert_eq!(found(config, &[("AWS_ENDPOINT_DISCOVERY_ENABLED", "auto")]).await, (Some(true), required));
    let error = load("", &[("AWS_ENABLE_ENDPOINT_DISCOVERY", "1")], "Any").await.unwrap_err().to_string();
    assert_eq!(error, "AWS_ENABLE_ENDPOINT_DISCOVERY can't be `1`: it is `true`, `false` or `auto`");
}

#[tokio::test]
async fn a_variable_that_is_empty_or_blank_is_not_set() {
    let variables = [("AWS_REGION", ""), ("AWS_DEFAULT_REGION", " "), ("AWS_PROFILE", "")];
    let found = load("[default]\nregion = r\n", &variables, "Any").await.unwrap();
    assert_eq!(found.region.as_deref(), Some("r"));
}

#[tokio::test]
async fn a_region_that_would_make_another_host_is_refused_with_its_place() {
    let reason = "a region is 1 to 63 ASCII letters, digits and inner hyphens";
    let of = async |config: &str, variables: &[(&str, &str)]| {
        load(config, variables, "Any").await.unwrap_err().to_string()
    };
    let local = ("AWS_ENDPOINT_URL", "http://localhost");
    for region in ["x@evil.example/", "evil.example#", "us-east-1 x", "-a"] {
        assert_eq!(
            of("", &[("AWS_REGION", region), local]).await,
            format!("AWS_REGION can't be `{region}`: {reason}")
        );
        let error = of("", &[("AWS_DEFAULT_REGION", region)]).await;
        assert!(error.starts_with("AWS_DEFAULT_REGION can't be"), "{error}");
        let error = of(&format!("[default]\nregion = {region}\n"), &[]).await;
        assert!(error.starts_with(&format!("region can't be `{region}`: {reason} (in ")), "{error}");
        assert!(error.ends_with("config:2)"), "{error}");
        let (system, _home) = system("", &[]);
        let error = Environment::load(system, nowhere(), "Any", Some(region)).await.unwrap_err();
        assert_eq!(error.to_string(), format!("the region can't be `{region}`: {reason}"));
    }
}

#[tokio::test]
async fn a_secret_that_is_indented_by_mistake_is_in_no_error() {
    let config = "[default]\nregion = r\n  aws_secret_access_key = secret\n";
    let error = load(config, &[], "Any").await.unwrap_err().to_string();
    assert!(error.starts_with("region can't be `r …`: "), "{error}");
    for key in ["max_attempts", "endpoint_url", "ec2_metadata_service_endpoint", "services"] {
        let config = format!("[default]\n{key} = 1\n  aws_secret_access_key = secret\n");
        let (system, _home) = system(&config, &[]);
        let error = Environment::load(system, nowhere(), "Any", None).await.unwrap_err().to_string();
        assert!(error.starts_with(&format!("{key} can't be `1 …`: ")), "{error}");
    }
}

#[tokio::test]
async fn without_any_region_there_is_none() {
    let (system, _home) = system("", &[]);
    assert_eq!(Environment::load(system, nowhere(), "Any", None).await.unwrap().region, None);
}

#[tokio::test]
async fn flags_and_numbers_are_read_and_checked() {
    let config = "[default]\nuse_fips_endpoint = True\nmax_attempts = 7\nsdk_ua_app_id = app\n";
    let found = load(config, &[("AWS_USE_DUALSTACK_ENDPOINT", "FALSE"), ("AWS_MAX_ATTEMPTS", "5")], "Any")
        .await
        .unwrap();
    let flag = |name| found.endpoint_settings.flag(&[name]);
    assert_eq!((flag("AWS::UseFIPS"), flag("AWS::UseDualStack")), (Some(true), Some(false)));
    assert_eq!((found.max_attempts.map(NonZeroU32::get), found.app_name.as_deref()), (Some(5), Some("app")));

    let error = load("", &[("AWS_MAX_ATTEMPTS", "many")], "Any").await.unwrap_err().to_string();
    assert!(error.starts_with("AWS_MAX_ATTEMPTS can't be `many`: "), "{error}");
    let error = load("[default]\n\nuse_fips_endpoint = 1\n", &[], "Any").await.unwrap_err().to_string();
    assert!(error.starts_with("use_fips_endpoint can't be `1`: "), "{error}");
    assert!(error.ends_with("config:3)"), "{error}");
    let error = load("[default]\nmax_attempts = 0\n", &[], "Any").await.unwrap_err().to_string();
    assert!(error.starts_with("max_attempts can't be `0`: "), "{error}");
}

#[tokio::test]
async fn the_retry_mode_is_read_and_an_unknown_one_is_an_error() {
    let of_file = "[default]\nretry_mode = adaptive\n";
    for (config, variables, mode) in [
        ("", &[][..], None),
        (of_file, &[], Some(RetryMode::Adaptive)),
        (of_file, &[("AWS_RETRY_MODE", "Standard")], Some(RetryMode::Standard)),
        (of_file, &[("AWS_RETRY_MODE", "legacy")], Some(RetryMode::Standard)),
    ] {
        assert_eq!(load(config, variables, "Any").await.unwrap().retry_mode, mode, "{variables:?}");
    }
    let error = load("[default]\nretry_mode = fast\n", &[], "Any").await.unwrap_err().to_string();
    assert!(
        error.contains("retry_mode can't be `fast`") && error.contains("`standard` or `adaptive`"),
        "{error}"
    );
    let error = load(of_file, &[("AWS_RETRY_MODE", "fast")], "Any").await.unwrap_err().to_string();
    assert!(error.contains("AWS_RETRY_MODE can't be `fast`"), "{error}");
}

#[tokio::test]
async fn a_chosen_profile_has_to_be_there() {
    let error = load("", &[("AWS_PROFILE", "missing")], "Any").await.unwrap_err();
    assert_eq!(error.to_string(), "there is no profile `missing`");
    load("", &[], "Any").await.unwrap();
}

#[tokio::test]
async fn a_file_that_can_not_be_read_is_an_error_with_its_place() {
    let all = [("AWS_REGION", "r"), ("AWS_ACCESS_KEY_ID", "id"), ("AWS_SECRET_ACCESS_KEY", "secret")];
    let error = load("[default]\nnonsense\n", &all, "Any").await.unwrap_err().to_string();
    assert!(error.contains("config:2 is neither"), "{error}");
}

#[tokio::test]
async fn files_may_be_elsewhere() {
    let (_, home) = system("", &[]);
    std::fs::write(home.path().join("mine"), "[default]\nregion = mine\n").unwrap();
    for path in ["~/mine".to_owned(), home.path().join("mine").display().to_string()] {
        let variables = [("AWS_CONFIG_FILE".to_owned(), path)];
        let system = System::new(variables, Some(home.path().to_owned()));
        let found = Environment::load(system, nowhere(), "Any", None).await.unwrap();
        assert_eq!(found.region.as_deref(), Some("mine"));
    }
}

#[tokio::test]
async fn debug_shows_no_variable() {
    let found =
        load("", &[("AWS_SECRET_ACCESS_KEY", "secret"), ("AWS_ACCESS_KEY_ID", "id")], "Any").await.unwrap();
    assert!(!format!("{found:?}").contains("secret"));
}

#[test]
fn a_profile_that_the_program_chose_turns_off_the_variables_of_credentials_only() {
    let name = "AWS_WEB_IDENTITY_TOKEN_FILE";
    let (system, _home) = system("", &[(name, "token"), ("AWS_PROFILE", "q")]);
    assert_eq!(system.credential_variable(name), Some("token"));
    let system = system.with_profile("p");
    assert_eq!(system.credential_variable(name), None);
    assert_eq!(system.variable(name), Some("token"));
    assert_eq!(system.chosen_profile(), Some("p"));
}

#[tokio::test]
async fn a_profile_that_the_program_chose_goes_before_variables() {
    let config = "[profile p]\nregion = of-profile\naws_access_key_id = id\naws_secret_access_key = secret\n";
    let variables = [
        ("AWS_PROFILE", "q"),
        ("AWS_ACCESS_KEY_ID", "other"),
        ("AWS_SECRET_ACCESS_KEY", "other"),
        NO_METADATA,
    ];
    let (system, _home) = system(config, &variables);
    let found = Environment::load(system.with_profile("p"), nowhere(), "Any", None).await.unwrap();
    assert_eq!(found.region.as_deref(), Some("of-profile"));
    assert_eq!(found.credentials.unwrap().credentials().await.unwrap().access_key_id(), "id");
}

/// What requests are signed with: the key, and the session token.
async fn signer(
    config: &str,
    credentials: &str,
    variables: &[(&str, &str)],
    profile: Option<&str>,
) -> (String, Option<String>) {
    let (system, home) = system(config, &[variables, &[("AWS_REGION", "r"), NO_METADATA]].concat());
    std::fs::write(home.path().join(".aws/credentials"), credentials).unwrap();
    let system = match profile {
        Some(profile) => system.with_profile(profile),
        None => system,
    };
    let found = Environment::load(system, nowhere(), "Any", None).await.unwrap().credentials.unwrap();
    let credentials = found.credentials().await.unwrap();
    (credentials.access_key_id().to_owned(), credentials.session_token().map(str::to_owned))
}

#[tokio::test]
async fn an_indented_profile_has_all_of_its_keys() {
    let config = "[profile p]\n  region = r\n  aws_access_key_id = config\n  aws_secret_access_key = s\n";
    let credentials =
        "[default]\n    aws_access_key_id = id\n    aws_secret_access_key = s\n    aws_session_token = t\n";
    assert_eq!(signer(config, "", &[("AWS_PROFILE", "p")], None).await, ("config".into(), None));
    assert_eq!(signer("", credentials, &[], None).await, ("id".into(), Some("t".into())));
}

#[tokio::test]
async fn a_key_is_used_without_the_session_token_of_the_other_file() {
    let config = "[default]\naws_access_key_id = config\naws_secret_access_key = s\naws_session_token = t\n";
    let credentials = "[default]\naws_access_key_id = id\naws_secret_access_key = s\n";
    assert_eq!(signer(config, credentials, &[], None).await, ("id".into(), None));
}

#[tokio::test]
async fn a_profile_that_the_program_chose_goes_before_a_web_identity() {
    let credentials = "[p]\naws_access_key_id = id\naws_secret_access_key = s\n";
    let variables = [("AWS_WEB_IDENTITY_TOKEN_FILE", "/no/token"), ("AWS_ROLE_ARN", "arn:aws:iam::1:role/r")];
    assert_eq!(signer("", credentials, &variables, Some("p")).await, ("id".into(), None));
}
