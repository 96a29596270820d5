//! The id of the account that credentials are of, as far as a source knows it.

use super::*;

const ACCOUNT: &str = "012345678901";
const KEYS: &str = "aws_access_key_id = id\naws_secret_access_key = secret\n";

async fn account_of(machine: Machine) -> Option<String> {
    machine.found().await.account_id().map(str::to_owned)
}

#[tokio::test]
async fn access_keys_have_the_account_that_is_beside_them() {
    let variables =
        || Machine::new("", "").with("AWS_ACCESS_KEY_ID", "id").with("AWS_SECRET_ACCESS_KEY", "secret");
    assert_eq!(account_of(variables()).await, None);
    assert_eq!(account_of(variables().with("AWS_ACCOUNT_ID", ACCOUNT)).await.as_deref(), Some(ACCOUNT));

    let profile = format!("[default]\n{KEYS}");
    assert_eq!(account_of(Machine::new("", &profile)).await, None);
    let profile = format!("{profile}aws_account_id = {ACCOUNT}\n");
    assert_eq!(account_of(Machine::new("", &profile)).await.as_deref(), Some(ACCOUNT));
    // That of the variables is theirs alone.
    let machine = Machine::new("", &format!("[default]\n{KEYS}")).with("AWS_ACCOUNT_ID", ACCOUNT);
    assert_eq!(account_of(machine).await, None);
}

#[cfg(unix)]
#[tokio::test]
async fn a_program_says_the_account_or_else_the_profile_does() {
    for (member, key, account) in [
        (r#", "AccountId": "1""#, "", Some("1")),
        (r#", "AccountId": "1""#, "aws_account_id = 2\n", Some("1")),
        ("", "aws_account_id = 2\n", Some("2")),
        ("", "", None),
    ] {
        let output = format!(r#"{{"Version": 1, "AccessKeyId": "id", "SecretAccessKey": "s"{member}}}"#);
        let config = format!("[default]\ncredential_process = echo '{output}'\n{key}");
        assert_eq!(account_of(Machine::new(&config, "")).await.as_deref(), account, "{config}");
    }
}

#[tokio::test]
async fn a_role_is_of_the_account_in_the_arn_of_its_session() {
    let answer = |user: &str| {
        format!(
            "<R><AssumeRoleResult><Credentials><AccessKeyId>id</AccessKeyId><SecretAccessKey>s</SecretAccessKey>\
             <SessionToken>t</SessionToken><Expiration>2100-01-01T00:00:00Z</Expiration></Credentials>{user}\
             </AssumeRoleResult></R>"
        )
    };
    let user = format!(
        "<AssumedRoleUser><Arn>arn:aws:sts::{ACCOUNT}:assumed-role/Reader/me</Arn></AssumedRoleUser>"
    );
    for (user, account) in [(user.as_str(), Some(ACCOUNT)), ("", None)] {
        let config = format!("[default]\nrole_arn = {ARN}\nsource_profile = default\n");
        let machine = Machine::new(&config, &format!("[default]\n{KEYS}"));
        let machine = machine.answering("https://sts.", 200, answer(user));
        assert_eq!(account_of(machine).await.as_deref(), account);
    }
}

#[tokio::test]
async fn a_container_may_say_the_account() {
    let body = format!(
        r#"{{"AccessKeyId": "id", "SecretAccessKey": "s", "Token": "t", "AccountId": "{ACCOUNT}",
            "Expiration": "2100-01-01T00:00:00Z"}}"#
    );
    let machine = Machine::new("", "").with("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/creds").answering(
        "http://169.254.170.2/creds",
        200,
        body,
    );
    assert_eq!(account_of(machine).await.as_deref(), Some(ACCOUNT));
}
