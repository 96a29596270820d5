//! What the chain finds on a machine that each test makes up, a file of tests a source.

mod account_ids;
mod container;
mod instance;
mod keys;
mod process;
mod roles;
// They have paths, programs and error messages of Unix.
#[cfg(unix)]
mod scenarios;
mod sso;
mod sts;

use super::*;
use crate::client::credentials::CredentialsCache;
use crate::client::{Bytes, DirectConnection, Responder, TransportErrorKind};
use ::http::{Request, Response};
use std::sync::Mutex;
use std::time::{Duration, UNIX_EPOCH};
use tempfile::TempDir;

/// A machine with a home directory, environment variables, and who answers requests.
struct Machine {
    home: TempDir,
    variables: Vec<(String, String)>,
    profile: Option<String>,
    answers: Vec<(&'static str, u16, String)>,
}

impl Machine {
    fn new(config: &str, credentials: &str) -> Self {
        let home = TempDir::new().unwrap();
        let folder = home.path().join(".aws");
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(folder.join("config"), config).unwrap();
        std::fs::write(folder.join("credentials"), credentials).unwrap();
        Self { home, variables: Vec::new(), profile: None, answers: Vec::new() }
    }

    fn with(mut self, variable: &str, value: impl Into<String>) -> Self {
        self.variables.push((variable.to_owned(), value.into()));
        self
    }

    /// The program chooses a profile.
    fn choosing(mut self, profile: &str) -> Self {
        self.profile = Some(profile.to_owned());
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
        self.ask(async |chain| chain.credentials().await).await
    }

    /// The same for the token of the profile's session.
    async fn find_token(self) -> (Result<Token, CredentialsError>, Vec<Request<Bytes>>) {
        self.ask(async |chain| chain.token().await).await
    }

    async fn ask<T>(self, ask: impl AsyncFnOnce(&DefaultChain) -> T) -> (T, Vec<Request<Bytes>>) {
        let Self { home, variables, profile, answers } = self;
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
        let system = match profile {
            Some(profile) => system.with_profile(&profile),
            None => system,
        };
        let chain = DefaultChain::new(system, Arc::new(transport), Some("eu-west-1".to_owned()));
        let found = ask(&chain).await;
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
async fn the_container_of_a_program_that_chose_a_profile_is_asked_all_the_same() {
    let machine = Machine::new("[profile p]\nregion = r\n", "")
        .choosing("p")
        .with("AWS_ACCESS_KEY_ID", "id")
        .with("AWS_SECRET_ACCESS_KEY", "secret")
        .with("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/creds")
        .answering("http://169.254.170.2/creds", 200, CONTAINER);
    assert_eq!(machine.found().await.access_key_id(), "container");
}

#[tokio::test]
async fn without_credentials_the_error_says_what_was_tried_and_what_to_do() {
    let (found, requests) = Machine::new("", "").find().await;
    assert_eq!(requests.len(), 1, "an instance that does not answer is not asked again");
    assert_nothing_found(&found.unwrap_err().to_string(), "instance metadata (no connection)");
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
