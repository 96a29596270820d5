use super::*;

const KEYS: &str = "aws_access_key_id = id\naws_secret_access_key = secret\n";

/// The order is botocore's: a program is asked after keys in the credentials file, and before those in the config file.
#[cfg(unix)]
#[tokio::test]
async fn a_program_goes_before_the_keys_of_the_config_file_only() {
    let output = r#"'{"Version": 1, "AccessKeyId": "of program", "SecretAccessKey": "s"}'"#;
    let program = format!("[default]\ncredential_process = echo {output}\n");
    let keys = format!("[default]\n{KEYS}");
    for (config, credentials, id) in [
        (format!("{program}{KEYS}"), "", "of program"),
        (program.clone(), keys.as_str(), "id"),
        (keys.clone(), program.as_str(), "of program"),
    ] {
        assert_eq!(Machine::new(&config, credentials).found().await.access_key_id(), id);
    }
}

#[tokio::test]
async fn keys_of_the_config_file_do_not_stand_for_a_login() {
    let config = format!("[default]\nlogin_session = me\n{KEYS}");
    let error = Machine::new(&config, "").refused().await;
    assert!(error.contains("one of `aws login`, which is not supported"), "{error}");
    let keys = format!("[default]\n{KEYS}");
    let found = Machine::new("[default]\nlogin_session = me\n", &keys).found().await;
    assert_eq!(found, Credentials::new("id", "secret"));
}

#[tokio::test]
async fn half_an_access_key_is_an_error() {
    let error = Machine::new("", "").with("AWS_ACCESS_KEY_ID", "id").refused().await;
    assert_eq!(error, "AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not");
    let error = Machine::new("", "[default]\naws_access_key_id = id\n").refused().await;
    assert!(error.contains("profile `default` has one of"), "{error}");
}

#[tokio::test]
async fn a_profile_may_have_an_access_key_in_either_file() {
    let keys = "aws_access_key_id = id\naws_secret_access_key = secret\n";
    let expected = Credentials::new("id", "secret");
    assert_eq!(Machine::new("", &format!("[default]\n{keys}")).found().await, expected);
    assert_eq!(Machine::new(&format!("[default]\n{keys}"), "").found().await, expected);
    let other = "[default]\naws_access_key_id = other\naws_secret_access_key = other\n";
    assert_eq!(Machine::new(other, &format!("[default]\n{keys}")).found().await, expected);
    let machine =
        Machine::new("", &format!("[other]\n{keys}aws_session_token = t\n")).with("AWS_PROFILE", "other");
    assert_eq!(machine.found().await, expected.with_session_token("t"));
}
