use super::*;

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
