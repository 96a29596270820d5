//! The signing test suite that the AWS SDKs have in common: a folder a case.

use dx_runtime::http::http::{Method, Request};
use dx_runtime::sigv4::{Credentials, Payload, Signer, SigningParams, verify};
use dx_runtime::{Timestamp, TimestampFormat};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

/// The folders of the suite.
fn cases() -> Vec<PathBuf> {
    let suite = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/signing-test-suite/v4");
    let Ok(folders) = fs::read_dir(&suite) else {
        println!("skipped: there is no ../shared/signing-test-suite");
        return Vec::new();
    };
    let mut folders: Vec<_> = folders.map(|folder| folder.unwrap().path()).collect();
    folders.sort();
    assert!(folders.len() >= 40, "{folders:?}");
    folders
}

fn read(folder: &Path, file: &str) -> String {
    fs::read_to_string(folder.join(file))
        .unwrap_or_else(|error| panic!("{}: {file}: {error}", folder.display()))
}

/// The request in `request.txt`, as an HTTP client has it: a URI can't hold a space.
fn request(folder: &Path) -> Request<String> {
    let text = read(folder, "request.txt");
    let (head, body) = text.split_once("\n\n").unwrap_or((&text, ""));
    // A line that begins with a space goes on with the header of the line before.
    let head = head.trim_end().replace("\n ", " ");
    let mut lines = head.lines();
    let (method, target) = lines.next().unwrap().split_once(' ').unwrap();
    let target = target.strip_suffix(" HTTP/1.1").unwrap().replace(' ', "%20");
    let headers: Vec<_> = lines.map(|line| line.split_once(':').unwrap()).collect();
    let host = headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("host")).unwrap().1;

    let mut request = Request::new(body.to_owned());
    *request.method_mut() = Method::from_bytes(method.as_bytes()).unwrap();
    *request.uri_mut() = format!("https://{host}{target}").parse().unwrap();
    for (name, value) in headers.iter().filter(|(name, _)| !name.eq_ignore_ascii_case("host")) {
        let name: dx_runtime::http::http::HeaderName = name.parse().unwrap();
        request.headers_mut().append(name, value.parse().unwrap());
    }
    request
}

/// What `context.json` says.
struct Context(Value);

impl Context {
    fn of(folder: &Path) -> Self {
        Self(serde_json::from_str(&read(folder, "context.json")).unwrap())
    }

    fn credentials(&self) -> Credentials {
        let text = |key: &str| self.0["credentials"][key].as_str();
        let credentials =
            Credentials::new(text("access_key_id").unwrap(), text("secret_access_key").unwrap());
        match text("token") {
            Some(token) => credentials.with_session_token(token),
            None => credentials,
        }
    }

    /// Paths are encoded already, and the canonical requests of the suite have them encoded once.
    fn params(&self) -> SigningParams<'_> {
        let text = |key: &str| self.0[key].as_str().unwrap();
        let is = |key: &str| self.0[key].as_bool().unwrap_or_default();
        SigningParams {
            normalize_path: is("normalize"),
            double_encode_path: false,
            payload: Payload::Signed,
            payload_header: is("sign_body"),
            sign_session_token: !is("omit_session_token"),
            ..SigningParams::new(text("service"), text("region"), time(text("timestamp")))
        }
    }

    fn expires(&self) -> Duration {
        Duration::from_secs(self.0["expiration_in_seconds"].as_u64().unwrap())
    }
}

fn time(text: &str) -> SystemTime {
    let time = Timestamp::parse(text, TimestampFormat::DateTime).unwrap();
    SystemTime::UNIX_EPOCH + Duration::from_secs(time.seconds().try_into().unwrap())
}

#[test]
fn signatures_in_a_header_are_those_of_the_suite() {
    for folder in cases().iter().filter(|folder| folder.join("context.json").exists()) {
        let (context, mut request) = (Context::of(folder), request(folder));
        Signer::default().sign(&mut request, &context.credentials(), &context.params()).unwrap();
        let expected = read(folder, "header-signed-request.txt");
        let mut expected = expected.lines().skip(1).filter_map(|line| line.split_once(':'));
        let expected = |wanted: &str| expected.find(|(name, _)| name.eq_ignore_ascii_case(wanted));
        let (_, authorization) = { expected }("authorization").unwrap();
        assert_eq!(request.headers()["authorization"], authorization, "{}", folder.display());
        let token = context.credentials().session_token().map(str::to_owned);
        let sent = request.headers().get("x-amz-security-token").map(|token| token.to_str().unwrap());
        assert_eq!(sent, token.as_deref(), "{}", folder.display());
        let verified = verify(&request, &context.credentials(), &context.params());
        assert_eq!(verified, Ok(()), "{}", folder.display());
    }
}

#[test]
fn signatures_in_a_url_are_those_of_the_suite() {
    for folder in cases().iter().filter(|folder| folder.join("context.json").exists()) {
        let (context, mut request) = (Context::of(folder), request(folder));
        // The bodies' hashes are sent with a signature in a header only.
        let params = context.params();
        Signer::default().presign(&mut request, &context.credentials(), &params, context.expires()).unwrap();
        let expected = read(folder, "query-signed-request.txt");
        let target = expected.lines().next().unwrap().split_once(' ').unwrap().1;
        let (path, query) = target.strip_suffix(" HTTP/1.1").unwrap().split_once('?').unwrap();
        let uri = request.uri();
        assert_eq!(uri.path(), path.replace(' ', "%20"), "{}", folder.display());
        let sorted = |query| str::split(query, '&').map(str::to_owned).collect::<BTreeSet<_>>();
        assert_eq!(sorted(uri.query().unwrap()), sorted(query), "{}", folder.display());
        assert_eq!(verify(&request, &context.credentials(), &params), Ok(()), "{}", folder.display());
    }
}

/// `double-url-encode` has no context. `double-encode-path` tells no secret key; its path is a case of the unit tests.
#[test]
fn a_path_that_is_encoded_is_encoded_once_more() {
    for folder in cases().iter().filter(|folder| folder.ends_with("double-url-encode")) {
        let mut request = request(folder);
        request.headers_mut().remove("x-amz-date");
        let params = SigningParams::new("lambda", "us-east-2", time("2021-05-11T15:40:45Z"));
        Signer::default().sign(&mut request, &Credentials::new("AKIDEXAMPLE", SECRET), &params).unwrap();
        let expected = read(folder, "header-signed-request.txt");
        let authorization = request.headers()["authorization"].to_str().unwrap();
        assert!(expected.contains(authorization), "{authorization}");
    }
}
