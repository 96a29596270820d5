//! Files that can't be opened, such as those in the home of another user. A directory can't be read by anyone.

use super::*;

const REGION: (&str, &str) = ("AWS_REGION", "eu-west-1");
const KEYS: [(&str, &str); 2] = [("AWS_ACCESS_KEY_ID", "id"), ("AWS_SECRET_ACCESS_KEY", "secret")];
const CREDENTIALS: &str = "[p]\nregion = r\naws_access_key_id = file\naws_secret_access_key = secret\n";

/// A system whose config file can't be opened.
fn unopened(variables: &[(&str, &str)]) -> (System, TempDir) {
    let (system, home) = system("", &[variables, &[NO_METADATA]].concat());
    let config = home.path().join(".aws/config");
    std::fs::remove_file(&config).unwrap();
    std::fs::create_dir(&config).unwrap();
    std::fs::write(home.path().join(".aws/credentials"), CREDENTIALS).unwrap();
    (system, home)
}

fn assert_names_the_file(error: &str) {
    assert!(error.contains("config can't be opened: "), "{error}");
}

#[tokio::test]
async fn is_as_if_it_were_not_there_where_the_variables_say_all() {
    let (system, _home) = unopened(&[&[REGION][..], &KEYS].concat());
    let found = Environment::load(system, nowhere(), "Any", None).await.unwrap();
    assert_eq!(found.region.as_deref(), Some("eu-west-1"));
    assert_eq!(found.credentials.unwrap().credentials().await.unwrap().access_key_id(), "id");
}

#[tokio::test]
async fn is_an_error_where_the_region_would_be_looked_up() {
    let (system, _home) = unopened(&KEYS);
    let error = Environment::load(system.clone(), nowhere(), "Any", None).await.unwrap_err();
    assert_names_the_file(&error.to_string());
    Environment::load(system, nowhere(), "Any", Some("explicit")).await.unwrap();
}

#[tokio::test]
async fn is_an_error_where_credentials_would_be_looked_up() {
    let (system, _home) = unopened(&[REGION]);
    let found = Environment::load(system, nowhere(), "Any", None).await.unwrap();
    let error = found.credentials.unwrap().credentials().await.unwrap_err();
    assert_names_the_file(&error.to_string());
}

#[tokio::test]
async fn is_an_error_where_the_profile_that_was_chosen_may_be_in_it() {
    let (system, _home) = unopened(&[&[REGION, ("AWS_PROFILE", "missing")][..], &KEYS].concat());
    let error = Environment::load(system, nowhere(), "Any", None).await.unwrap_err().to_string();
    assert!(error.starts_with("there is no profile `missing`, and "), "{error}");
    assert_names_the_file(&error);

    let (system, _home) = unopened(&[REGION]);
    assert_names_the_file(&system.with_profile("p").profiles().err().unwrap().to_string());
}

#[cfg(feature = "credential-chain")]
#[test]
fn is_as_if_it_were_not_there_where_a_container_or_a_web_identity_is_named() {
    for variable in [
        "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
        "AWS_CONTAINER_CREDENTIALS_FULL_URI",
        "AWS_WEB_IDENTITY_TOKEN_FILE",
    ] {
        let (system, _home) = unopened(&[(variable, "x")]);
        system.profiles().unwrap();
        assert_names_the_file(&system.with_profile("p").profiles().err().unwrap().to_string());
        let (system, _home) = unopened(&[(variable, "x"), ("AWS_PROFILE", "p")]);
        assert_names_the_file(&system.profiles().err().unwrap().to_string());
    }
}
