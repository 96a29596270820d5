use super::*;

#[tokio::test]
async fn what_sts_says_is_in_the_error() {
    let config = format!("[default]\nrole_arn = {ARN}\nsource_profile = default\n");
    let body = "<ErrorResponse><Error><Code>AccessDenied</Code><Message>you may not</Message></Error></ErrorResponse>";
    let error = Machine::new(&config, "[default]\naws_access_key_id = id\naws_secret_access_key = secret\n")
        .answering("https://sts.", 403, body)
        .refused()
        .await;
    assert_eq!(error, "the role of the profile `default`: AccessDenied: you may not");
}

#[tokio::test]
async fn a_web_identity_goes_before_the_keys_of_a_profile() {
    let machine = Machine::new("", "[default]\naws_access_key_id = id\naws_secret_access_key = secret\n");
    let file = machine.file("token", "the.jwt\n");
    let machine = machine
        .with("AWS_WEB_IDENTITY_TOKEN_FILE", file)
        .with("AWS_ROLE_ARN", ARN)
        .with("AWS_ROLE_SESSION_NAME", "pod")
        .answering("https://sts.eu-west-1.amazonaws.com/", 200, role("AssumeRoleWithWebIdentity", ROLE_ID));
    let (found, requests) = machine.find().await;
    assert_eq!(found.unwrap().access_key_id(), ROLE_ID);
    let body = str::from_utf8(requests[0].body()).unwrap();
    assert!(body.ends_with("&WebIdentityToken=the.jwt"), "{body}");
    assert!(body.contains("RoleSessionName=pod"), "{body}");
    assert!(!requests[0].headers().contains_key("authorization"));
}

#[tokio::test]
async fn a_profile_may_have_a_web_identity() {
    let machine = Machine::new("", "");
    let file = machine.file("token", "the.jwt");
    let config = format!("[default]\nweb_identity_token_file = {file}\nrole_arn = {ARN}\n");
    machine.file(".aws/config", &config);
    let machine = machine.answering("https://sts.", 200, role("AssumeRoleWithWebIdentity", ROLE_ID));
    assert_eq!(machine.found().await.access_key_id(), ROLE_ID);
}
