//! What is set for one call.

use crate::service::{Demo, blocking_builder, builder, client, hello, response};
use dx_runtime::client::{
    Builder, Bytes, CallErrorKind, Client, Credentials, Responder, Retry, Timeouts, Transport,
    TransportErrorKind,
};
use dx_runtime::http::Options;
use dx_runtime::http::http::Request;
use pollster::block_on;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

type Seen = Arc<Mutex<Vec<Request<Bytes>>>>;

/// A transport that keeps the requests, and answers all of them.
fn recorder() -> (Seen, impl Transport) {
    let seen = Seen::default();
    let kept = Arc::clone(&seen);
    let respond = move |request| {
        kept.lock().unwrap().push(request);
        Ok(response(200, &[], "answer"))
    };
    (seen, Responder::new(respond))
}

fn last(seen: &Seen) -> Request<Bytes> {
    seen.lock().unwrap().pop().unwrap()
}

fn authorization(request: &Request<Bytes>) -> &str {
    request.headers()["authorization"].to_str().unwrap()
}

#[test]
fn a_region_gives_the_endpoint_and_the_signature() {
    let (seen, transport) = recorder();
    let client = builder().fips(true).transport(transport).build().unwrap();
    assert_eq!(block_on(client.call(&hello()).region("us-west-2").send()).unwrap(), "answer");
    let request = last(&seen);
    assert_eq!(request.uri(), "https://demo-fips.us-west-2.example.com/echo");
    assert!(authorization(&request).contains("/us-west-2/demo/"));

    // It was for that call alone.
    block_on(client.send(&hello())).unwrap();
    let request = last(&seen);
    assert_eq!(request.uri(), "https://demo-fips.eu-west-1.example.com/echo");
    assert!(authorization(&request).contains("/eu-west-1/demo/"));
}

#[test]
fn a_region_does_not_change_an_endpoint_that_was_set() {
    let (seen, transport) = recorder();
    let client = builder().endpoint_url("http://localhost:8000").transport(transport).build().unwrap();
    block_on(client.call(&hello()).region("us-west-2").send()).unwrap();
    let request = last(&seen);
    assert_eq!(request.uri(), "http://localhost:8000/echo");
    assert!(authorization(&request).contains("/us-west-2/demo/"));
}

#[test]
fn an_endpoint_is_that_of_the_call() {
    let (seen, transport) = recorder();
    let client = builder().transport(transport).build().unwrap();
    block_on(client.call(&hello()).endpoint("http://localhost:8000/base").send()).unwrap();
    let request = last(&seen);
    assert_eq!(request.uri(), "http://localhost:8000/base/echo");
    assert!(authorization(&request).contains("/eu-west-1/demo/"));
}

#[test]
fn a_region_or_url_without_an_endpoint_fails_the_call_before_it_is_sent() {
    let client = client(|_| panic!("nothing is to be sent"));
    for call in [client.call(&hello()).region("not a region"), client.call(&hello()).endpoint("localhost")] {
        let error = block_on(call.send()).unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (CallErrorKind::Build, 0));
        assert!(format!("{error:#}").contains("endpoint "), "{error:#}");
    }
}

#[test]
fn credentials_and_options_are_those_of_the_call() {
    let (seen, transport) = recorder();
    // The client has no credentials.
    let builder: Builder<Demo, Client<Demo>> = Builder::default().region("eu-west-1");
    let client = builder.transport(transport).build().unwrap();
    let options = Options { idempotency_token: || "mine".to_owned(), ..Options::default() };
    let input = hello();
    let call = client.call(&input).options(options).credentials(Credentials::new("AKIDOTHER", "secret"));
    block_on(call.send()).unwrap();
    let request = last(&seen);
    assert_eq!(request.headers()["x-token"], "mine");
    assert!(authorization(&request).contains("Credential=AKIDOTHER/"));
    assert_eq!(block_on(client.send(&hello())).unwrap_err().kind(), CallErrorKind::Credentials);
}

#[test]
fn a_call_is_tried_as_often_as_it_says() {
    let attempts = Arc::new(AtomicU32::new(0));
    let count = Arc::clone(&attempts);
    let client = client(move |_| {
        count.fetch_add(1, Ordering::Relaxed);
        Err(TransportErrorKind::Broken.into())
    });
    for (retry, expected) in [(Retry::NEVER, 1), (Retry { max_attempts: 5, ..Retry::default() }, 5)] {
        let error = block_on(client.call(&hello()).retry(retry).send()).unwrap_err();
        assert_eq!((error.attempts(), attempts.swap(0, Ordering::Relaxed)), (expected, expected));
    }
    assert_eq!(block_on(client.send(&hello())).unwrap_err().attempts(), 3);
}

#[test]
fn a_call_ends_when_its_time_is_over() {
    let client = client(|_| Err(TransportErrorKind::Broken.into()));
    let error = block_on(client.call(&hello()).timeout(Duration::ZERO).send()).unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (CallErrorKind::Timeout, 0));
    let timeouts = Timeouts { call: Some(Duration::ZERO), ..Timeouts::default() };
    let error = block_on(client.call(&hello()).timeouts(timeouts).send()).unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (CallErrorKind::Timeout, 0));
}

#[test]
fn a_blocking_call_has_the_same_settings() {
    let (seen, transport) = recorder();
    let client = blocking_builder().transport(transport).build().unwrap();
    assert_eq!(client.call(&hello()).region("us-west-2").send().unwrap(), "answer");
    assert_eq!(last(&seen).uri(), "https://demo.us-west-2.example.com/echo");
}
