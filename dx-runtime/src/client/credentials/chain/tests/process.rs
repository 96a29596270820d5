use super::*;

#[cfg(unix)]
#[tokio::test]
async fn a_program_may_have_the_credentials() {
    let machine = Machine::new("", "");
    let output = r#"{"Version": 1, "AccessKeyId": "'"$1"'", "SecretAccessKey": "secret"}"#;
    let script = machine.file("my script", &format!("echo '{output}'\n"));
    machine.file(".aws/config", &format!("[default]\ncredential_process = sh \"{script}\" 'two  words'\n"));
    assert_eq!(machine.found().await, Credentials::new("two  words", "secret"));

    let machine = Machine::new("[default]\ncredential_process = sh -c 'echo sorry >&2; exit 3'\n", "");
    let error = machine.refused().await;
    assert!(error.contains("credential_process of the profile `default`"), "{error}");
    assert!(error.contains("exit status: 3: sorry"), "{error}");
    let error = Machine::new("[default]\ncredential_process = sh 'open\n", "").refused().await;
    assert!(error.contains("a quote that does not end"), "{error}");
}
