use super::*;
use crate::client::{Bytes, Responder, TransportErrorKind};
use ::http::{Request, Response};
use std::sync::atomic::{AtomicU32, Ordering};
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
async fn a_variable_that_is_empty_is_not_set() {
    let found =
        load("[default]\nregion = r\n", &[("AWS_REGION", ""), ("AWS_PROFILE", "")], "Any").await.unwrap();
    assert_eq!(found.region.as_deref(), Some("r"));
}

#[tokio::test]
async fn an_instance_is_asked_for_its_region_when_nothing_else_says_it() {
    let asked = Arc::new(AtomicU32::new(0));
    let count = Arc::clone(&asked);
    let transport = Arc::new(Responder::new(move |request: Request<Bytes>| {
        count.fetch_add(1, Ordering::Relaxed);
        let body = match request.uri().path() {
            "/latest/api/token" => "the token",
            path => {
                assert_eq!(path, "/latest/meta-data/placement/region");
                assert_eq!(request.headers()["x-aws-ec2-metadata-token"], "the token");
                "eu-north-1\n"
            }
        };
        assert_eq!(request.uri().host(), Some("169.254.169.254"));
        Ok(Response::new(Bytes::from_static(body.as_bytes())))
    }));
    let (system, _home) = system("", &[]);
    let found = Environment::load(system.clone(), transport.clone(), "Any", None).await.unwrap();
    assert_eq!(found.region.as_deref(), Some("eu-north-1"));
    assert_eq!(asked.load(Ordering::Relaxed), 2);
    Environment::load(system, transport, "Any", Some("explicit")).await.unwrap();
    assert_eq!(asked.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn without_any_region_there_is_none() {
    let (system, _home) = system("", &[]);
    assert_eq!(Environment::load(system, nowhere(), "Any", None).await.unwrap().region, None);
}

#[tokio::test]
async fn an_endpoint_url_of_the_service_goes_before_one_of_all() {
    let config = "[default]\nservices = local\nendpoint_url = http://profile\n[services local]\nsecrets_manager =\n  \
                  endpoint_url = http://section\n";
    let of = async |variables: &[(&str, &str)], service: &str| {
        load(config, variables, service).await.unwrap().endpoint_url
    };
    let all = ("AWS_ENDPOINT_URL", "http://all");
    let one = ("AWS_ENDPOINT_URL_SECRETS_MANAGER", "http://one");
    assert_eq!(of(&[], "Secrets Manager").await.as_deref(), Some("http://section"));
    assert_eq!(of(&[], "DataExchange").await.as_deref(), Some("http://profile"));
    assert_eq!(of(&[all], "Secrets Manager").await.as_deref(), Some("http://all"));
    assert_eq!(of(&[all, one], "Secrets Manager").await.as_deref(), Some("http://one"));
    assert_eq!(of(&[all, one], "DataExchange").await.as_deref(), Some("http://all"));
    let ignore = ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true");
    assert_eq!(of(&[all, one, ignore], "Secrets Manager").await, None);
}

#[tokio::test]
async fn flags_and_numbers_are_read_and_checked() {
    let config = "[default]\nuse_fips_endpoint = true\nmax_attempts = 7\nsdk_ua_app_id = app\n";
    let found = load(config, &[("AWS_USE_DUALSTACK_ENDPOINT", "FALSE"), ("AWS_MAX_ATTEMPTS", "5")], "Any")
        .await
        .unwrap();
    assert_eq!((found.fips, found.dual_stack), (Some(true), Some(false)));
    assert_eq!((found.max_attempts.map(NonZeroU32::get), found.app_name.as_deref()), (Some(5), Some("app")));

    let error = load("", &[("AWS_MAX_ATTEMPTS", "many")], "Any").await.unwrap_err();
    assert!(error.to_string().starts_with("AWS_MAX_ATTEMPTS can't be `many`: "), "{error}");
    let error = load("[default]\nmax_attempts = 0\n", &[], "Any").await.unwrap_err();
    assert!(error.to_string().starts_with("max_attempts can't be `0`: "), "{error}");
    let error = load("[default]\nuse_fips_endpoint = 1\n", &[], "Any").await.unwrap_err();
    assert!(error.to_string().starts_with("use_fips_endpoint can't be `1`: "), "{error}");
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
    let error = load("[default]\nnonsense\n", &[], "Any").await.unwrap_err().to_string();
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

#[tokio::test]
async fn a_profile_that_the_program_asks_for_goes_before_variables() {
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
