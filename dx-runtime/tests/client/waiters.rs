//! Waiting for an answer.

use crate::service::{Demo, Echo, EchoError, EchoInput, blocking_builder, builder, response};
use dx_runtime::client::{
    BoxFuture, Bytes, Client, Limits, Responder, Transport, TransportError, Verdict, WaitError, Waiter,
};
use dx_runtime::http::http::{Request, Response};
use dx_runtime::{ErrorShape, ServiceError};
use pollster::block_on;
use std::error::Error;
use std::future::ready;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(3600);

/// Waits until the echo is `done`.
struct Done;

impl Waiter for Done {
    type Call = Echo;
    type Success = String;
    const NAME: &'static str = "Done";
    const MIN_DELAY: Duration = Duration::from_secs(2);
    const MAX_DELAY: Duration = Duration::from_secs(30);

    fn check(input: &EchoInput, result: Result<&String, &EchoError>) -> Option<Verdict> {
        assert_eq!(input.0, "hello");
        match result {
            Ok(text) if text == "done" => Some(Verdict::Success),
            Ok(text) if text == "failed" => Some(Verdict::Failure),
            Err(error) if error.meta().code() == "Gone" => Some(Verdict::Failure),
            Err(error) if error.meta().code() == "NotYet" => Some(Verdict::Retry),
            _ => None,
        }
    }
}

/// Waits until there is an error.
struct Gone;

impl Waiter for Gone {
    type Call = Echo;
    type Success = Option<String>;
    const NAME: &'static str = "Gone";
    const MIN_DELAY: Duration = Duration::from_secs(2);
    const MAX_DELAY: Duration = Duration::from_secs(2);

    fn check(_: &EchoInput, result: Result<&String, &EchoError>) -> Option<Verdict> {
        result.is_err().then_some(Verdict::Success)
    }
}

/// Answers of the statuses and bodies, the last one again and again.
fn answers(answers: &'static [(u16, &'static str, &'static str)]) -> impl Transport {
    let next = AtomicUsize::new(0);
    Responder::new(move |_| {
        let at = next.fetch_add(1, Ordering::Relaxed).min(answers.len() - 1);
        let (status, code, body) = answers[at];
        Ok(response(status, &[("x-amzn-errortype", code)], body))
    })
}

fn client(transport: impl Transport) -> Client<Demo> {
    builder().transport(transport).build().unwrap()
}

#[test]
fn it_is_waited_until_the_answer_is_the_right_one() {
    let transport =
        answers(&[(200, "", "waiting"), (404, "NotYet", ""), (200, "", "waiting"), (200, "", "done")]);
    assert_eq!(block_on(client(transport).wait::<Done>(&"hello".into(), HOUR)).unwrap(), "done");
}

#[test]
fn an_error_can_be_what_is_waited_for() {
    let transport = answers(&[(200, "", "still there"), (404, "NotFound", "")]);
    assert_eq!(block_on(client(transport).wait::<Gone>(&"hello".into(), HOUR)).unwrap(), None);
}

#[test]
fn what_will_not_come_is_not_waited_for() {
    let transport = answers(&[(200, "", "waiting"), (200, "", "failed")]);
    let error = block_on(client(transport).wait::<Done>(&"hello".into(), HOUR)).unwrap_err();
    assert!(matches!(&error, WaitError::Output { output, .. } if **output == "failed"), "{error:?}");
    assert!(error.to_string().contains("Done"), "{error}");

    let transport = answers(&[(400, "Gone", "")]);
    let error = block_on(client(transport).wait::<Done>(&"hello".into(), HOUR)).unwrap_err();
    assert!(matches!(&error, WaitError::Error { .. }), "{error:?}");
    assert!(error.source().unwrap().to_string().contains("Gone"), "{error}");
}

#[test]
fn an_error_that_is_not_expected_ends_it() {
    let transport = answers(&[(200, "", "waiting"), (400, "ValidationException", "")]);
    let error = block_on(client(transport).wait::<Done>(&"hello".into(), HOUR)).unwrap_err();
    assert!(matches!(error, WaitError::Call(_)), "{error:?}");
}

/// Never the right answer, at once; notes the pauses.
#[derive(Clone, Debug, Default)]
struct Endless(Arc<Mutex<Vec<Duration>>>);

impl Transport for Endless {
    fn send(&self, _: Request<Bytes>, _: Limits) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(ready(Ok(response(200, &[], "waiting"))))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.0.lock().unwrap().push(duration);
        Box::pin(ready(()))
    }
}

#[test]
fn it_is_waited_no_longer_than_asked_for_with_pauses_that_grow() {
    let transport = Endless::default();
    let error = block_on(client(transport.clone()).wait::<Done>(&"hello".into(), HOUR)).unwrap_err();
    let pauses = transport.0.lock().unwrap();
    let WaitError::Timeout { calls, .. } = error else { panic!("{error:?}") };
    assert_eq!(calls as usize, pauses.len() + 1);
    assert!(error.to_string().starts_with("Done did not come within 3600s"), "{error}");
    let total: Duration = pauses.iter().sum();
    assert!(total < HOUR && total > HOUR - Duration::from_secs(60), "{total:?}");
    for (at, pause) in pauses.iter().enumerate().take(pauses.len() - 1) {
        let longest = [2, 4, 8, 16].get(at).copied().unwrap_or(30);
        let bounds = Duration::from_secs(2)..=Duration::from_secs(longest);
        assert!(bounds.contains(pause), "{at}: {pause:?}");
    }
}

#[test]
fn with_no_time_to_wait_there_is_one_call() {
    let transport = Endless::default();
    let second = Duration::from_secs(1);
    let error = block_on(client(transport.clone()).wait::<Done>(&"hello".into(), second)).unwrap_err();
    assert!(matches!(error, WaitError::Timeout { calls: 1, .. }), "{error:?}");
    assert!(transport.0.lock().unwrap().is_empty());
}

#[test]
fn a_client_that_blocks_waits_too() {
    let transport = answers(&[(200, "", "waiting"), (200, "", "done")]);
    let client = blocking_builder().transport(transport).build().unwrap();
    assert_eq!(client.wait::<Done>(&"hello".into(), HOUR).unwrap(), "done");
}
