use super::*;
use crate::client::credentials::CredentialsCache;
use crate::client::{Bytes, Responder, TransportErrorKind};
use ::http::{Request, Response};
use std::sync::Mutex;
use std::time::{Duration, UNIX_EPOCH};
use tempfile::TempDir;

/// A machine with a home directory, environment variables, and who answers requests.
struct Machine {
    home: TempDir,
    variables: Vec<(String, String)>,
    answers: Vec<(&'static str, u16, String)>,
}

impl Machine {
    fn new(config: &str, credentials: &str) -> Self {
        let home = TempDir::new().unwrap();
        let folder = home.path().join(".aws");
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(folder.join("config"), config).unwrap();
        std::fs::write(folder.join("credentials"), credentials).unwrap();
        Self { home, variables: Vec::new(), answers: Vec::new() }
    }

    fn with(mut self, variable: &str, value: impl Into<String>) -> Self {
        self.variables.push((variable.to_owned(), value.into()));
        self
    }

    /// A request whose address begins with `start` is answered so.
    fn answering(mut self, start: &'static str, status: u16, body: impl Into<String>) -> Self {
        self.answers.push((start, status, body.into()));
        self
    }

    fn file(&self, name: &str, text: &str) -> String {
        let path = self.home.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    }

    /// What the chain finds, and the requests that it sends for that.
    async fn find(self) -> (Result<Credentials, CredentialsError>, Vec<Request<Bytes>>) {
        let Self { home, variables, answers } = self;
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&requests);
        let transport = Responder::new(move |request: Request<Bytes>| {
            let url = request.uri().to_string();
            seen.lock().unwrap().push(request);
            let answer = answers.iter().find(|(start, ..)| url.starts_with(start));
            let (_, status, body) = answer.ok_or(TransportErrorKind::Connect)?;
            Ok(Response::builder().status(*status).body(Bytes::from(body.clone())).unwrap())
        });
        let system = System::new(variables, Some(home.path().to_owned()));
        let chain = DefaultChain::new(system, Arc::new(transport), Some("eu-west-1".to_owned()));
        let found = chain.credentials().await;
        (found, std::mem::take(&mut *requests.lock().unwrap()))
    }

    async fn found(self) -> Credentials {
        self.find().await.0.unwrap()
    }

    async fn refused(self) -> String {
        self.find().await.0.unwrap_err().to_string()
    }
}

/// What AWS STS answers.
fn role(action: &str, id: &str) -> String {
    format!(
        "<{action}Response><{action}Result><Credentials><AccessKeyId>{id}</AccessKeyId><SecretAccessKey>secret\
         </SecretAccessKey><SessionToken>token</SessionToken><Expiration>2100-01-01T00:00:00Z</Expiration></Credentials>\
         </{action}Result></{action}Response>"
    )
}

const METADATA: &str = r#"{"Code": "Success", "AccessKeyId": "instance", "SecretAccessKey": "secret", "Token": "token",
    "Expiration": "2100-01-01T00:00:00Z"}"#;
const CONTAINER: &str = r#"{"AccessKeyId": "container", "SecretAccessKey": "secret", "Token": "token",
    "Expiration": "2100-01-01T00:00:00Z"}"#;
const ROLE_ID: &str = "ASIAROLEROLEROLEROLE";
const ARN: &str = "arn:aws:iam::123456789012:role/demo";

#[tokio::test]
async fn variables_go_before_everything_else() {
    let found = Machine::new("", "[default]\naws_access_key_id = file\naws_secret_access_key = s\n")
        .with("AWS_ACCESS_KEY_ID", "id")
        .with("AWS_SECRET_ACCESS_KEY", "secret")
        .with("AWS_SESSION_TOKEN", "token")
        .found()
        .await;
    assert_eq!(found, Credentials::new("id", "secret").with_session_token("token"));
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
    let query = |request: &Request<Bytes>| request.uri().query().unwrap().to_owned();
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
    assert!(body.contains("WebIdentityToken=the.jwt&"), "{body}");
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
    assert_eq!(found.unwrap().access_key_id(), "sso");
    assert_eq!(requests[0].headers()["x-amz-sso_bearer_token"], "access");
    assert_eq!(requests[0].uri().query(), Some("role_name=Reader&account_id=1234"));

    let machine = Machine::new(config, "");
    machine.file(SSO_SESSION_FILE, r#"{"accessToken": "access", "expiresAt": "2020-01-01T00:00:00Z"}"#);
    let error = machine.refused().await;
    assert!(error.contains("aws sso login --profile default"), "{error}");
}

#[tokio::test]
async fn an_sso_profile_that_is_not_complete_says_what_is_missing() {
    let error = Machine::new("[default]\nsso_session = s\n", "").refused().await;
    assert!(error.contains("without a section `[sso-session s]`"), "{error}");
    let error = Machine::new("[default]\nsso_start_url = u\nsso_region = r\n", "").refused().await;
    assert!(error.contains("without sso_account_id"), "{error}");
}

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
    assert!(error.contains("status 3: sorry"), "{error}");
    let error = Machine::new("[default]\ncredential_process = sh 'open\n", "").refused().await;
    assert!(error.contains("a quote that does not end"), "{error}");
}

#[tokio::test]
async fn a_container_is_asked_where_it_says() {
    let machine = Machine::new("", "")
        .with("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://localhost:1/elsewhere")
        .with("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/creds")
        .answering("http://169.254.170.2/creds", 200, CONTAINER);
    assert_eq!(machine.found().await.access_key_id(), "container");

    let machine = Machine::new("", "");
    let file = machine.file("token", "from file");
    let (found, requests) = machine
        .with("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://169.254.170.23/v1/credentials")
        .with("AWS_CONTAINER_AUTHORIZATION_TOKEN", "from variable")
        .with("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", file)
        .answering("http://169.254.170.23/v1/credentials", 200, CONTAINER)
        .find()
        .await;
    assert_eq!(found.unwrap().access_key_id(), "container");
    assert_eq!(requests[0].headers()["authorization"], "from file");
}

#[tokio::test]
async fn a_container_on_another_machine_is_asked_only_over_tls() {
    let at = |url: &'static str| {
        Machine::new("", "").with("AWS_CONTAINER_CREDENTIALS_FULL_URI", url).answering(url, 200, CONTAINER)
    };
    for url in ["https://example.com/c", "http://127.0.0.2/c", "http://[::1]:80/c", "http://localhost/c"] {
        assert_eq!(at(url).found().await.access_key_id(), "container", "{url}");
    }
    for url in ["http://example.com/c", "http://127.0.0.1.example.com/c", "http://10.0.0.1/c", "nonsense"] {
        let (found, requests) = at(url).find().await;
        assert!(found.unwrap_err().to_string().contains("only be on this machine"), "{url}");
        assert!(requests.is_empty());
    }
}

#[tokio::test]
async fn an_instance_is_asked_last() {
    let machine = Machine::new("", "")
        .answering("http://169.254.169.254/latest/api/token", 200, "metadata token")
        .answering("http://169.254.169.254/latest/meta-data/iam/security-credentials/r", 200, METADATA)
        .answering("http://169.254.169.254/latest/meta-data/iam/security-credentials/", 200, "r");
    let (found, requests) = machine.find().await;
    assert_eq!(found.unwrap().access_key_id(), "instance");
    assert_eq!(requests[2].headers()["x-aws-ec2-metadata-token"], "metadata token");
}

#[tokio::test]
async fn without_credentials_the_error_says_what_was_tried_and_what_to_do() {
    let (found, requests) = Machine::new("", "").find().await;
    assert_eq!(requests.len(), 1, "an instance that does not answer is not asked again");
    assert_nothing_found(
        &found.unwrap_err().to_string(),
        "instance metadata (failed to connect to IMDS: no connection)",
    );
    let (found, requests) = Machine::new("", "").with("AWS_EC2_METADATA_DISABLED", "true").find().await;
    assert!(requests.is_empty());
    assert_nothing_found(&found.unwrap_err().to_string(), "instance metadata (disabled)");
}

fn assert_nothing_found(error: &str, metadata: &str) {
    assert_eq!(
        error,
        format!(
            "none in AWS_ACCESS_KEY_ID, a web identity, the profile `default`, a container or {metadata}; set \
             AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, choose another profile by AWS_PROFILE, or run `aws configure`"
        )
    );
}

#[tokio::test]
async fn who_has_just_logged_in_need_not_start_again() {
    let machine = Machine::new("", "");
    let system = System::new(
        [("AWS_EC2_METADATA_DISABLED".to_owned(), "true".to_owned())],
        Some(machine.home.path().to_owned()),
    );
    let transport = Arc::new(Responder::new(|_| Err(TransportErrorKind::Connect.into())));
    let cache = CredentialsCache::new(Arc::new(DefaultChain::new(system, transport, None)));
    let now = std::time::SystemTime::now();
    cache.get(now).await.unwrap_err();
    machine.file(".aws/credentials", "[default]\naws_access_key_id = id\naws_secret_access_key = secret\n");
    assert_eq!(cache.get(now).await.unwrap().access_key_id(), "id");
}

#[test]
fn command_lines_are_taken_apart_as_a_shell_does() {
    let words = |line| split_words(line, false);
    assert_eq!(words("a  b\tc"), ["a", "b", "c"]);
    assert_eq!(words(r#"'a b' "c d" e\ f"#), ["a b", "c d", "e f"]);
    assert_eq!(words(r#"a"b c"'d e'f '' "\"" '\'"#), ["ab cd ef", "", "\"", "\\"]);
    assert_eq!(words(""), Vec::<String>::new());
    assert_eq!(split_words(r#""C:\Program Files\x.exe" \a"#, true), [r"C:\Program Files\x.exe", r"\a"]);
    for open in ["'a", "\"a", "a\\"] {
        assert_eq!(words::split(open, false), None, "{open}");
    }
}

fn split_words(line: &str, backslash_is_plain: bool) -> Vec<String> {
    words::split(line, backslash_is_plain).unwrap()
}

/// Never answers, and says how long it was waited for.
#[derive(Debug, Default)]
struct Silent {
    waited: Mutex<Vec<Duration>>,
}

impl Transport for Silent {
    fn send(
        &self,
        _: Request<Bytes>,
        _: crate::client::Limits,
    ) -> BoxFuture<'_, Result<Response<Bytes>, crate::client::TransportError>> {
        Box::pin(std::future::pending())
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.waited.lock().unwrap().push(duration);
        Box::pin(std::future::ready(()))
    }
}

#[tokio::test]
async fn an_instance_that_is_none_costs_a_second() {
    let transport = Arc::new(Silent::default());
    let chain = DefaultChain::new(System::new([], None), transport.clone(), None);
    let error = chain.credentials().await.unwrap_err().to_string();
    assert!(error.contains("no answer in time"), "{error}");
    assert_eq!(*transport.waited.lock().unwrap(), [Duration::from_secs(1)]);
}
