use super::*;

#[tokio::test]
async fn a_role_is_assumed_with_the_source_profile_by_way_of_another_role() {
    let config = format!(
        "[profile top]\nrole_arn = {ARN}\nsource_profile = middle\nexternal_id = ext\nduration_seconds = 900\n\
         role_session_name = me\n[profile middle]\nrole_arn = {ARN}2\nsource_profile = base\n"
    );
    let machine = Machine::new(
        &config,
        "[base]\naws_access_key_id = BASEBASEBASEBASE\naws_secret_access_key = secret\n",
    )
    .with("AWS_PROFILE", "top")
    .answering("https://sts.eu-west-1.amazonaws.com/", 200, role("AssumeRole", ROLE_ID));
    let (found, requests) = machine.find().await;
    let found = found.unwrap();
    assert_eq!(found.access_key_id(), ROLE_ID);
    assert_eq!(found.session_token(), Some("token"));
    assert_eq!(found.expiry(), Some(UNIX_EPOCH + Duration::from_secs(4_102_444_800)));

    let [middle, top] = &requests[..] else { panic!("{requests:?}") };
    let query = |request: &Request<Bytes>| str::from_utf8(request.body()).unwrap().to_owned();
    let signed_by =
        |request: &Request<Bytes>| request.headers()["authorization"].to_str().unwrap().to_owned();
    assert!(query(middle).contains("demo2&"), "{middle:?}");
    assert!(signed_by(middle).contains("Credential=BASEBASEBASEBASE/"));
    assert!(signed_by(middle).contains("/eu-west-1/sts/aws4_request"));
    for part in ["ExternalId=ext", "DurationSeconds=900", "RoleSessionName=me"] {
        assert!(query(top).contains(part), "{top:?}");
    }
    assert!(signed_by(top).contains(&format!("Credential={ROLE_ID}/")));
    assert_eq!(top.headers()["x-amz-security-token"], "token");
    let middle_credentials = Credentials::new("BASEBASEBASEBASE", "secret");
    let now = std::time::SystemTime::now();
    crate::client::verify_signature(middle, &middle_credentials, "eu-west-1", "sts", now).unwrap();
}

#[tokio::test]
async fn a_role_may_be_assumed_with_the_keys_in_its_own_profile_or_another_source() {
    let sts = |machine: Machine| machine.answering("https://sts.", 200, role("AssumeRole", ROLE_ID));
    let own = format!("[default]\nrole_arn = {ARN}\nsource_profile = default\n");
    let keys = "[default]\naws_access_key_id = id\naws_secret_access_key = secret\n";
    assert_eq!(sts(Machine::new(&own, keys)).found().await.access_key_id(), ROLE_ID);

    let source = |source: &str| format!("[default]\nrole_arn = {ARN}\ncredential_source = {source}\n");
    let machine = sts(Machine::new(&source("EcsContainer"), ""))
        .with("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/creds")
        .answering("http://169.254.170.2/creds", 200, CONTAINER);
    assert_eq!(machine.found().await.access_key_id(), ROLE_ID);
    let error = Machine::new(&source("Environment"), "").refused().await;
    assert!(error.contains("the environment has no credentials"), "{error}");
}

#[tokio::test]
async fn a_role_that_is_not_well_configured_is_an_error() {
    let role = |rest: &str| Machine::new(&format!("[default]\nrole_arn = {ARN}\n{rest}"), "");
    for (rest, message) in [
        ("", "neither source_profile nor credential_source"),
        ("source_profile = a\ncredential_source = Environment\n", "both source_profile and"),
        ("source_profile = a\n", "the source_profile `a`, which there is not"),
        ("source_profile = default\n", "its own source_profile"),
        (
            "source_profile = b\n[profile b]\nrole_arn = x\nsource_profile = default\n",
            "its own source_profile",
        ),
        ("credential_source = Moon\n", "none of Environment"),
        ("source_profile = b\nmfa_serial = m\n[profile b]\n", "MFA"),
        ("source_profile = b\n[profile b]\nregion = r\n", "the profile `b` has no credentials"),
    ] {
        let error = role(rest).refused().await;
        assert!(error.contains(message), "{error}");
    }
}
