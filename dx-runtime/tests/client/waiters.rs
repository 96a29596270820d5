//! Waiting for an answer.

use crate::service::{Demo, Echo, EchoError, EchoInput, blocking_builder, builder, response};
use dx_runtime::client::{
    BoxFuture, Bytes, CallErrorKind, Client, Limits, Responder, Retry, Timeouts, Transport, TransportError,
    Verdict, WaitError, Waiter,
};
use dx_runtime::http::http::{Request, Response};
use dx_runtime::{ErrorShape, ServiceError};
use pollster::block_on;
use std::error::Error;
use std::future::{pending, ready};
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
    let told = format!("{:#}", anyhow::Error::from(error));
    assert!(told.starts_with("waiter `Done` failed: ") && told.matches("Gone").count() == 1, "{told}");
}

#[test]
fn an_error_that_is_not_expected_ends_it() {
    let transport = answers(&[(200, "", "waiting"), (400, "ValidationException", "")]);
    let error = block_on(client(transport).wait::<Done>(&"hello".into(), HOUR)).unwrap_err();
    assert!(matches!(error, WaitError::Call(_)), "{error:?}");
    let told = format!("{:#}", anyhow::Error::from(error));
    assert!(
        told.starts_with("waiter failed because of an error of a call: Echo failed after 1 attempt in "),
        "{told}"
    );
    assert_eq!((told.matches("Echo failed").count(), told.matches("ValidationException").count()), (1, 1));
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
    let told = format!("waiter `Done` timed out after 3600 s: {calls} calls in 3600 s, the last output");
    assert!(error.to_string().starts_with(&told), "{error}");
    assert!(error.source().is_none());
    let total: Duration = pauses.iter().sum();
    // All of the time, less what the calls took.
    assert!(total <= HOUR && total > HOUR - Duration::from_secs(60), "{total:?}");
    for (at, pause) in pauses.iter().enumerate().take(pauses.len() - 1) {
        let longest = [2, 4, 8, 16].get(at).copied().unwrap_or(30);
        let bounds = Duration::from_secs(2)..=Duration::from_secs(longest);
        assert!(bounds.contains(pause), "{at}: {pause:?}");
    }
}

#[test]
fn the_last_call_comes_when_the_time_is_over() {
    // The shortest pause is two seconds: one of these is less, one as much, one a little more.
    for (millis, calls) in [(1, 2..=2), (1_900, 2..=2), (2_000, 2..=2), (3_500, 2..=2), (5_000, 3..=3)] {
        let transport = Endless::default();
        let max_wait = Duration::from_millis(millis);
        let error = block_on(client(transport.clone()).wait::<Done>(&"hello".into(), max_wait)).unwrap_err();
        let WaitError::Timeout { calls: made, elapsed, ref last, .. } = error else { panic!("{error:?}") };
        assert!(calls.contains(&made), "{millis}: {made}");
        assert!(elapsed >= max_wait, "{millis}: {elapsed:?}");
        assert_eq!(last.as_ref().as_ref().unwrap(), "waiting");
        let total: Duration = transport.0.lock().unwrap().iter().sum();
        assert!(total <= max_wait && total + elapsed >= max_wait, "{millis}: {total:?}");
    }
}

#[test]
fn what_comes_at_the_end_of_the_time_is_found() {
    let transport = answers(&[(200, "", "waiting"), (200, "", "done")]);
    let second = Duration::from_secs(1);
    assert_eq!(block_on(client(transport).wait::<Done>(&"hello".into(), second)).unwrap(), "done");
}

#[test]
fn with_no_time_to_wait_there_is_one_call() {
    let transport = Endless::default();
    let error =
        block_on(client(transport.clone()).wait::<Done>(&"hello".into(), Duration::ZERO)).unwrap_err();
    assert!(matches!(error, WaitError::Timeout { calls: 1, .. }), "{error:?}");
    assert!(error.to_string().contains(": 1 call in "), "{error}");
    assert!(transport.0.lock().unwrap().is_empty());
}

/// Answers the first request, and the others never; time passes at once.
#[derive(Debug, Default)]
struct Stalling(AtomicUsize);

impl Transport for Stalling {
    fn send(&self, _: Request<Bytes>, _: Limits) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        match self.0.fetch_add(1, Ordering::Relaxed) {
            0 => Box::pin(ready(Ok(response(200, &[], "waiting")))),
            _ => Box::pin(pending()),
        }
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(ready(()))
    }
}

#[test]
fn a_service_that_does_not_answer_in_the_end_is_told_of() {
    let timeouts = Timeouts { attempt: None, ..Timeouts::default() };
    let client =
        builder().transport(Stalling::default()).retry(Retry::NEVER).timeouts(timeouts).build().unwrap();
    let error = block_on(client.wait::<Done>(&"hello".into(), Duration::from_secs(1))).unwrap_err();
    let WaitError::Timeout { calls: 2, last, .. } = &error else { panic!("{error:?}") };
    assert_eq!(last.as_ref().as_ref().unwrap_err().kind(), CallErrorKind::Timeout);
    let told = format!("{error:#}");
    assert!(told.contains("2 calls in 1 s, the last call failed: Echo ran out of time"), "{told}");
    assert!(told.ends_with("no answer in time"), "{told}");
}

#[test]
fn a_client_that_blocks_waits_too() {
    let transport = answers(&[(200, "", "waiting"), (200, "", "done")]);
    let client = blocking_builder().transport(transport).build().unwrap();
    assert_eq!(client.wait::<Done>(&"hello".into(), HOUR).unwrap(), "done");
}
