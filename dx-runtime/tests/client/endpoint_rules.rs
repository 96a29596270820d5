//! Where calls go by the service's endpoint rules, and how they are signed for it.

use crate::service::{EchoInput, builder, response};
use dx_runtime::client::{Bytes, CallErrorKind, Client, Credentials, Responder};
use dx_runtime::http::http::Request;
use std::error::Error;
use std::sync::{Arc, Mutex};

type Seen = Arc<Mutex<Vec<Request<Bytes>>>>;

/// A client for the account, and the requests that it sends.
fn client(account_id: Option<&str>, mode: &str) -> (Client<crate::service::Demo>, Seen) {
    let seen = Seen::default();
    let note = Arc::clone(&seen);
    let respond = move |request: Request<Bytes>| {
        note.lock().unwrap().push(request);
        Ok(response(200, &[], ""))
    };
    let credentials = Credentials::new("AKIDEXAMPLE", crate::service::SECRET);
    let credentials = match account_id {
        Some(id) => credentials.with_account_id(id),
        None => credentials,
    };
    let builder = builder().credentials(credentials).transport(Responder::new(respond));
    let mode = mode.to_owned();
    let builder =
        builder.endpoint_settings(|settings| settings.set_text("AWS::Auth::AccountIdEndpointMode", mode));
    (builder.build().unwrap(), seen)
}

/// The host, and what the request was signed for.
fn sent(request: &Request<Bytes>) -> (String, String) {
    let authorization = request.headers()["authorization"].to_str().unwrap();
    let scope = authorization.split_once("Credential=").unwrap().1.split_once(',').unwrap().0;
    let scope = scope.splitn(3, '/').nth(2).unwrap();
    (request.uri().host().unwrap().to_owned(), scope.to_owned())
}

#[tokio::test]
async fn a_call_is_signed_as_the_rules_say_for_its_endpoint() {
    let (client, seen) = client(None, "preferred");
    client.send(&EchoInput("home".to_owned())).await.unwrap();
    client.send(&EchoInput("hello".to_owned())).await.unwrap();
    let seen = seen.lock().unwrap();
    let host = "demo.eu-west-1.example.com".to_owned();
    // Of the schemes, the first one is not supported.
    assert_eq!(sent(&seen[0]), (host.clone(), "us-east-1/home/aws4_request".to_owned()));
    assert_eq!(seen[0].headers()["x-rules"], "from eu-west-1");
    assert_eq!(sent(&seen[1]), (host, "eu-west-1/demo/aws4_request".to_owned()));
    assert!(!seen[1].headers().contains_key("x-rules"));
}

#[tokio::test]
async fn a_rule_that_can_not_be_followed_is_an_error_of_the_call_and_nothing_is_sent() {
    let (client, seen) = client(None, "preferred");
    for (text, reason) in [("nowhere", "nothing is in eu-west-1"), ("elsewhere", "sigv4-s3express")] {
        let error = client.send(&EchoInput(text.to_owned())).await.unwrap_err();
        assert_eq!(error.kind(), CallErrorKind::Build);
        assert_eq!(error.attempts(), 0);
        assert!(error.source().unwrap().to_string().contains(reason), "{error:#}");
    }
    assert!(seen.lock().unwrap().is_empty());
}

#[tokio::test]
async fn the_account_of_the_credentials_is_in_the_host_unless_that_is_off() {
    for (account_id, mode, host) in [
        (Some("012345678901"), "preferred", "012345678901.demo.eu-west-1.example.com"),
        (Some("012345678901"), "required", "012345678901.demo.eu-west-1.example.com"),
        (Some("012345678901"), "disabled", "demo.eu-west-1.example.com"),
        (None, "preferred", "demo.eu-west-1.example.com"),
    ] {
        let (client, seen) = client(account_id, mode);
        client.send(&EchoInput("hello".to_owned())).await.unwrap();
        assert_eq!(sent(&seen.lock().unwrap()[0]).0, host);
    }
}

#[test]
fn what_can_be_no_region_and_no_url_is_told_when_the_client_is_built() {
    for region in ["us east 1", "evil.example/", ""] {
        let error = builder().region(region).build().unwrap_err().to_string();
        assert!(error.contains("its name has to be"), "{error}");
    }
    let error = builder().endpoint_url("example.com").build().unwrap_err().to_string();
    assert!(error.contains("does not begin with"), "{error}");
}
