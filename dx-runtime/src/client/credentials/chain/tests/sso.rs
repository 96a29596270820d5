use super::*;

const SSO_ANSWER: &str = r#"{"roleCredentials": {"accessKeyId": "sso", "secretAccessKey": "secret",
    "sessionToken": "token", "expiration": 4102444800000}}"#;

/// Its name is the SHA-1 of `my-session`.
const SSO_SESSION_FILE: &str = ".aws/sso/cache/9e28173066ce536e277c5fb355efd9c64f398167.json";

#[tokio::test]
async fn an_sso_session_is_used_with_the_token_of_its_login() {
    let config = "[default]\nsso_session = my-session\nsso_account_id = 1234\nsso_role_name = Reader\n[sso-session \
                  my-session]\nsso_region = us-west-2\nsso_start_url = https://start.example\n";
    let machine = Machine::new(config, "");
    machine.file(SSO_SESSION_FILE, r#"{"accessToken": "access", "expiresAt": "2100-01-01T00:00:00Z"}"#);
    let url = "https://portal.sso.us-west-2.amazonaws.com/federation/credentials";
    let (found, requests) = machine.answering(url, 200, SSO_ANSWER).find().await;
    let found = found.unwrap();
    assert_eq!((found.access_key_id(), found.account_id()), ("sso", Some("1234")));
    assert_eq!(requests[0].headers()["x-amz-sso_bearer_token"], "access");
    assert_eq!(requests[0].uri().query(), Some("account_id=1234&role_name=Reader"));

    let machine = Machine::new(config, "");
    machine.file(SSO_SESSION_FILE, r#"{"accessToken": "access", "expiresAt": "2020-01-01T00:00:00Z"}"#);
    let error = machine.refused().await;
    assert!(error.contains("aws sso login --profile default"), "{error}");
}

#[tokio::test]
async fn an_sso_profile_that_is_not_complete_says_what_is_missing() {
    let role = "sso_account_id = 1\nsso_role_name = R\n";
    for (config, message) in [
        (format!("sso_session = s\n{role}"), "there is no section `[sso-session s]`"),
        ("sso_start_url = u\nsso_region = r\n".to_owned(), "without sso_account_id and sso_role_name"),
        ("sso_session = s\n[sso-session s]\n".to_owned(), "without sso_account_id and sso_role_name"),
        ("sso_start_url = u\nsso_region = r\nsso_role_name = R\n".to_owned(), "there is no sso_account_id"),
        ("sso_start_url = u\nsso_region = r\nsso_account_id = 1\n".to_owned(), "there is no sso_role_name"),
        (format!("sso_region = r\n{role}"), "there is no sso_start_url"),
        (
            format!("sso_session = s\nsso_region = r\n{role}[sso-session s]\nsso_start_url = u\n"),
            "there is no sso_region",
        ),
        (
            format!(
                "sso_session = s\nsso_region = a\n{role}[sso-session s]\nsso_start_url = u\nsso_region = b\n"
            ),
            "sso_region is not the same in the profile and in `[sso-session s]`",
        ),
    ] {
        let (found, requests) = Machine::new(&format!("[default]\n{config}"), "").find().await;
        let error = found.unwrap_err().to_string();
        assert!(error.contains(message), "{config}: {error}");
        assert!(error.contains("profile `default`") && requests.is_empty(), "{error}");
    }
}

#[tokio::test]
async fn a_profile_with_a_session_has_its_token_for_services_that_take_bearer_tokens() {
    let config = "[default]\nsso_session = my-session\n[sso-session my-session]\nsso_region = us-west-2\n\
                  sso_start_url = https://start.example\n";
    let machine = Machine::new(config, "");
    machine.file(SSO_SESSION_FILE, r#"{"accessToken": "access", "expiresAt": "2100-01-01T00:00:00Z"}"#);
    let (found, requests) = machine.find_token().await;
    let expiry = UNIX_EPOCH + Duration::from_secs(4_102_444_800);
    assert_eq!(found.unwrap(), Token::new("access").with_expiry(expiry));
    assert!(requests.is_empty());

    // It expires soon, and is renewed.
    let machine = Machine::new(config, "");
    let file = r#"{"accessToken": "old", "expiresAt": "2020-01-01T00:00:00Z", "clientId": "c", "clientSecret": "s",
        "refreshToken": "r", "registrationExpiresAt": "2100-01-01T00:00:00Z"}"#;
    machine.file(SSO_SESSION_FILE, file);
    let answer = r#"{"accessToken": "new", "expiresIn": 28800}"#;
    let machine = machine.answering("https://oidc.us-west-2.amazonaws.com/token", 200, answer);
    let (found, requests) = machine.find_token().await;
    assert_eq!((found.unwrap().as_str(), requests.len()), ("new", 1));

    let machine = Machine::new(config, "");
    let error = machine.find_token().await.0.unwrap_err().to_string();
    assert!(error.contains("aws sso login --profile default"), "{error}");
    let error = Machine::new("[default]\nregion = a\n", "").find_token().await.0.unwrap_err().to_string();
    assert!(error.contains("there is no sso_session"), "{error}");
}
