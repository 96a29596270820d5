//! What users add to requests and see of responses.

use crate::service::{SECRET, builder, hello, response};
use dx_runtime::client::{
    Attempt, Bytes, CallErrorKind, Credentials, Interceptor, InterceptorError, Responder, Transport,
    TransportError, TransportErrorKind, verify_signature,
};
use dx_runtime::http::http::{HeaderValue, Request, Response};
use pollster::block_on;
use std::error::Error;
use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

/// Writes down what it sees.
#[derive(Clone, Debug, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn push(&self, line: String) -> Result<(), InterceptorError> {
        self.0.lock().unwrap().push(line);
        Ok(())
    }

    fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

impl Interceptor for Log {
    fn before_signing(
        &self,
        attempt: &Attempt,
        request: &mut Request<Bytes>,
    ) -> Result<(), InterceptorError> {
        assert!(!request.headers().contains_key("authorization"));
        self.push(format!("{}.{} {}", attempt.service, attempt.operation, attempt.number))
    }

    fn after_response(&self, attempt: &Attempt, response: &Response<Bytes>) -> Result<(), InterceptorError> {
        self.push(format!("{} {}", attempt.number, response.status()))
    }

    fn after_failure(&self, attempt: &Attempt, error: &TransportError) -> Result<(), InterceptorError> {
        self.push(format!("{} {:?}", attempt.number, error.kind()))
    }
}

/// Adds a header, after those that came before.
#[derive(Debug)]
struct Adds(&'static str);

impl Interceptor for Adds {
    fn before_signing(&self, _: &Attempt, request: &mut Request<Bytes>) -> Result<(), InterceptorError> {
        request.headers_mut().append("x-added", HeaderValue::from_static(self.0));
        Ok(())
    }
}

/// Ends calls at a stage.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Refuses {
    Requests,
    Responses,
    Failures,
}

#[derive(Debug, PartialEq)]
struct NotAllowed;

impl fmt::Display for NotAllowed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not on a Sunday")
    }
}

impl Error for NotAllowed {}

impl Refuses {
    fn check(self, stage: Self) -> Result<(), InterceptorError> {
        if self == stage { Err(NotAllowed.into()) } else { Ok(()) }
    }
}

impl Interceptor for Refuses {
    fn before_signing(&self, _: &Attempt, _: &mut Request<Bytes>) -> Result<(), InterceptorError> {
        self.check(Self::Requests)
    }

    fn after_response(&self, _: &Attempt, _: &Response<Bytes>) -> Result<(), InterceptorError> {
        self.check(Self::Responses)
    }

    fn after_failure(&self, _: &Attempt, _: &TransportError) -> Result<(), InterceptorError> {
        self.check(Self::Failures)
    }
}

/// Loses the first request, has no time for the second, and answers the third.
fn third_time_lucky() -> impl Transport {
    let attempts = AtomicU32::new(0);
    Responder::new(move |_| match attempts.fetch_add(1, Ordering::Relaxed) {
        0 => Err(TransportErrorKind::Broken.into()),
        1 => Ok(response(503, &[], "")),
        _ => Ok(response(200, &[], "answer")),
    })
}

#[test]
fn what_is_added_to_a_request_is_signed() {
    let credentials = Credentials::new("AKIDEXAMPLE", SECRET);
    let check = move |request: Request<Bytes>| {
        verify_signature(&request, &credentials, "eu-west-1", "demo", SystemTime::now()).unwrap();
        let names = request.headers()["authorization"].to_str().unwrap();
        assert!(names.contains(";x-added;"), "{names}");
        let added: Vec<_> = request.headers().get_all("x-added").iter().collect();
        assert_eq!(added, ["by the client", "by the client too", "by the call"]);
        Ok(response(200, &[], "answer"))
    };
    let builder = builder().interceptor(Adds("by the client")).interceptor(Adds("by the client too"));
    let client = builder.transport(Responder::new(check)).build().unwrap();
    block_on(client.call(&hello()).interceptor(Adds("by the call")).send()).unwrap();
}

#[test]
fn each_attempt_is_seen_with_its_outcome() {
    let log = Log::default();
    let client = builder().interceptor(log.clone()).transport(third_time_lucky()).build().unwrap();
    block_on(client.send(&hello())).unwrap();
    let expected =
        ["Demo.Echo 1", "1 Broken", "Demo.Echo 2", "2 503 Service Unavailable", "Demo.Echo 3", "3 200 OK"];
    assert_eq!(log.lines(), expected);
}

#[test]
fn an_error_of_an_interceptor_ends_the_call_and_is_its_source() {
    for (stage, sent) in [(Refuses::Requests, 0), (Refuses::Failures, 1), (Refuses::Responses, 2)] {
        let client = builder().interceptor(stage).transport(third_time_lucky()).build().unwrap();
        let error = block_on(client.send(&hello())).unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (CallErrorKind::Interceptor, sent), "{stage:?}");
        let source = error.source().and_then(|source| source.downcast_ref());
        assert_eq!(source, Some(&NotAllowed), "{stage:?}");
        assert!(format!("{error:#}").ends_with(": not on a Sunday"), "{error:#}");
    }
}
