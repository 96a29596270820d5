//! What is sent again, when, and with what.

use crate::service::{Demo, SECRET, blocking_builder, builder, client, client_over, hello, response};
use dx_runtime::client::{
    BoxFuture, Bytes, CallErrorKind, Client, Credentials, CredentialsError, Limits, ProvideCredentials,
    Responder, Retry, Timeouts, Transport, TransportError, TransportErrorKind, blocking,
};
use dx_runtime::http::http::{Request, Response};
use dx_runtime::{ErrorShape, ServiceError, Timestamp, TimestampFormat};
use pollster::block_on;
use std::future::{pending, ready};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

/// Answers as `respond` does, and notes what the client does.
#[derive(Clone, Default)]
struct Recorder {
    requests: Arc<Mutex<Vec<Request<Bytes>>>>,
    pauses: Arc<Mutex<Vec<Duration>>>,
}

impl Recorder {
    fn client(
        &self,
        respond: impl Fn(usize) -> Result<Response<Bytes>, TransportError> + Send + Sync + 'static,
    ) -> Client<Demo> {
        client_over(self.transport(respond))
    }

    fn transport(
        &self,
        respond: impl Fn(usize) -> Result<Response<Bytes>, TransportError> + Send + Sync + 'static,
    ) -> impl Transport {
        Recording { recorder: self.clone(), respond }
    }

    fn header(&self, name: &str) -> Vec<String> {
        let text = |request: &Request<Bytes>| request.headers()[name].to_str().unwrap().to_owned();
        self.requests.lock().unwrap().iter().map(text).collect()
    }
}

struct Recording<F> {
    recorder: Recorder,
    respond: F,
}

impl<F> std::fmt::Debug for Recording<F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Recording")
    }
}

impl<F> Transport for Recording<F>
where
    F: Fn(usize) -> Result<Response<Bytes>, TransportError> + Send + Sync + 'static,
{
    fn send(
        &self,
        request: Request<Bytes>,
        _: Limits,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        let mut requests = self.recorder.requests.lock().unwrap();
        requests.push(request);
        Box::pin(ready((self.respond)(requests.len() - 1)))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.recorder.pauses.lock().unwrap().push(duration);
        Box::pin(ready(()))
    }
}

fn ok() -> Result<Response<Bytes>, TransportError> {
    Ok(response(200, &[], "done"))
}

#[test]
fn each_attempt_is_signed_and_numbered_and_otherwise_the_same() {
    let recorder = Recorder::default();
    let time = AtomicUsize::new(0);
    let client = builder()
        .transport(recorder.transport(|number| if number < 2 { Ok(response(500, &[], "")) } else { ok() }))
        .clock(move || {
            SystemTime::UNIX_EPOCH + Duration::from_secs(60 * time.fetch_add(1, Ordering::Relaxed) as u64)
        })
        .app_name("prices")
        .build()
        .unwrap();
    assert_eq!(block_on(client.send(&hello())).unwrap(), "done");

    assert_eq!(
        recorder.header("amz-sdk-request"),
        ["attempt=1; max=3", "attempt=2; max=3", "attempt=3; max=3"]
    );
    for same in ["amz-sdk-invocation-id", "x-token", "user-agent", "content-length"] {
        let values = recorder.header(same);
        assert!(values.iter().all(|value| *value == values[0]), "{same}: {values:?}");
    }
    for other in ["authorization", "x-amz-date"] {
        let values = recorder.header(other);
        assert!(values[0] != values[1] && values[1] != values[2], "{other}: {values:?}");
    }
    assert!(recorder.header("user-agent")[0].ends_with(" app/prices"));
    assert!(recorder.requests.lock().unwrap().iter().all(|request| request.body() == "hello"));

    block_on(client.send(&hello())).unwrap();
    let ids = recorder.header("amz-sdk-invocation-id");
    assert_ne!(ids[0], ids[3]);
}

#[test]
fn the_bodies_of_attempts_are_one_and_the_same() {
    let recorder = Recorder::default();
    let client = recorder.client(|number| if number < 2 { Ok(response(500, &[], "")) } else { ok() });
    block_on(client.send(&hello())).unwrap();
    let requests = recorder.requests.lock().unwrap();
    assert!(requests.iter().all(|request| request.body().as_ptr() == requests[0].body().as_ptr()));
}

#[test]
fn what_may_help_is_tried_again_and_nothing_else() {
    for (status, code, attempts) in [
        (500, "", 3),
        (502, "", 3),
        (503, "", 3),
        (504, "", 3),
        (429, "", 3),
        (400, "ThrottlingException", 3),
        (400, "Busy", 3),
        (400, "ValidationException", 1),
        (501, "", 1),
        (302, "", 1),
    ] {
        let client = client(move |_| Ok(response(status, &[("x-amzn-errortype", code)], "")));
        let failure = block_on(client.send(&hello())).unwrap_err();
        assert_eq!((failure.attempts(), failure.kind()), (attempts, CallErrorKind::Service), "{failure}");
    }
    for (kind, attempts) in [
        (TransportErrorKind::Connect, 3),
        (TransportErrorKind::Timeout, 3),
        (TransportErrorKind::Broken, 3),
        (TransportErrorKind::TooLarge, 1),
        (TransportErrorKind::Other, 1),
    ] {
        let client = client(move |_| Err(kind.into()));
        let failure = block_on(client.send(&hello())).unwrap_err();
        assert_eq!(failure.attempts(), attempts, "{failure}");
    }
}

#[test]
fn nothing_is_tried_again_where_that_is_not_wanted() {
    for retry in [Retry::NEVER, Retry { max_attempts: 0, ..Retry::default() }] {
        let client =
            builder().retry(retry).transport(Responder::new(|_| Ok(response(500, &[], "")))).build().unwrap();
        assert_eq!(block_on(client.send(&hello())).unwrap_err().attempts(), 1);
    }
}

#[test]
fn pauses_grow_up_to_their_limit() {
    let recorder = Recorder::default();
    let client = builder()
        .retry(Retry { max_attempts: 12, ..Retry::default() })
        .transport(recorder.transport(|_| Ok(response(500, &[], ""))))
        .build()
        .unwrap();
    for _ in 0..9 {
        block_on(client.send(&hello())).unwrap_err();
    }
    let pauses = recorder.pauses.lock().unwrap();
    assert_eq!(pauses.len(), 99);
    for (at, pause) in pauses.iter().enumerate() {
        let longest = [1, 2, 4, 8, 16].get(at % 11).copied().unwrap_or(20);
        assert!(*pause <= Duration::from_secs(longest), "{at}: {pause:?}");
    }
    let distinct: std::collections::BTreeSet<_> = pauses.iter().collect();
    assert!(distinct.len() > 90, "pauses are random");
    assert!(pauses.iter().any(|pause| *pause > Duration::from_secs(2)), "pauses grow");
}

#[test]
fn a_pause_that_the_service_asks_for_is_made_within_limits() {
    let date = Timestamp::try_from(SystemTime::now() + Duration::from_secs(12)).unwrap();
    let date = date.format(TimestampFormat::HttpDate);
    let cases: [(&str, &str, u64, u64); 6] = [
        ("retry-after", "7", 7, 7),
        ("Retry-After", &date, 9, 13),
        ("x-amz-retry-after", "8500", 8, 9),
        ("retry-after", "3600", 20, 20),
        ("retry-after", "18446744073709551615", 20, 20),
        ("retry-after", "soon", 0, 1),
    ];
    for (name, value, least, most) in cases {
        let recorder = Recorder::default();
        let header = (name.to_owned(), value.to_owned());
        let client = recorder.client(move |number| match number {
            0 => Ok(response(503, &[(&header.0, &header.1)], "")),
            _ => ok(),
        });
        block_on(client.send(&hello())).unwrap();
        let pause = recorder.pauses.lock().unwrap().first().copied().unwrap_or_default();
        let (least, most) = (Duration::from_secs(least), Duration::from_secs(most));
        assert!((least..=most).contains(&pause), "{name}: {value}: {pause:?}");
    }
}

#[test]
fn clones_share_the_quota_of_retries_and_get_it_back_by_successes() {
    let recorder = Recorder::default();
    let healthy = Arc::new(AtomicUsize::new(0));
    let is_healthy = Arc::clone(&healthy);
    let client = recorder.client(move |_| match is_healthy.load(Ordering::Relaxed) {
        0 => Ok(response(500, &[], "")),
        _ => ok(),
    });
    let attempts = |client: Client<Demo>| block_on(client.send(&hello())).unwrap_err().attempts();
    // 500 tokens are enough for 100 retries, which is 50 calls of three attempts.
    assert!((0..50).all(|_| attempts(client.clone()) == 3));
    assert_eq!(attempts(client.clone()), 1);
    // Five calls that go well at once pay for one retry.
    healthy.store(1, Ordering::Relaxed);
    for _ in 0..5 {
        block_on(client.send(&hello())).unwrap();
    }
    healthy.store(0, Ordering::Relaxed);
    assert_eq!((attempts(client.clone()), attempts(client)), (2, 1));
}

#[test]
fn a_pause_that_would_outlast_the_call_ends_it_at_once() {
    let recorder = Recorder::default();
    let client =
        builder()
            .transport(recorder.transport(|_| {
                Ok(response(429, &[("retry-after", "15"), ("x-amzn-errortype", "SlowDown")], ""))
            }))
            .timeouts(Timeouts { call: Some(Duration::from_secs(10)), ..Timeouts::default() })
            .build()
            .unwrap();
    let failure = block_on(client.send(&hello())).unwrap_err();
    assert_eq!((failure.kind(), failure.attempts()), (CallErrorKind::Timeout, 1));
    assert_eq!(failure.service_error().unwrap().meta().code(), "SlowDown");
    assert!(failure.to_string().contains("time is up: SlowDown"), "{failure}");
    assert!(recorder.pauses.lock().unwrap().is_empty());
}

/// Never answers; time passes at once.
#[derive(Debug)]
struct Silent;

impl Transport for Silent {
    fn send(&self, _: Request<Bytes>, _: Limits) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(pending())
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(ready(()))
    }
}

#[test]
fn any_transport_is_given_up_when_its_time_is_over() {
    let failure = block_on(client_over(Silent).send(&hello())).unwrap_err();
    assert_eq!((failure.kind(), failure.attempts()), (CallErrorKind::Timeout, 3));
}

/// A service whose clock is an hour ahead.
fn ahead(request: &Request<Bytes>) -> Response<Bytes> {
    let now = SystemTime::now() + Duration::from_secs(3600);
    let date = Timestamp::try_from(now).unwrap();
    let signed = request.headers()["x-amz-date"].to_str().unwrap().to_owned();
    // To the hour and the tens of minutes is close enough, but for the last second before these change.
    let expected =
        [0, 1].map(|late| Timestamp::try_from(now - Duration::from_secs(60 * late)).unwrap().to_string());
    let expected = expected.map(|text| text.replace(['-', ':'], ""));
    if expected.iter().any(|text| signed[..12] == text[..12]) {
        return response(200, &[], "done");
    }
    let headers =
        [("date", &*date.format(TimestampFormat::HttpDate)), ("x-amzn-errortype", "RequestTimeTooSkewed")];
    response(403, &headers, "")
}

#[test]
fn a_wrong_clock_is_corrected_once_and_remembered() {
    let requests = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&requests);
    let client = client(move |request| {
        counter.fetch_add(1, Ordering::Relaxed);
        Ok(ahead(&request))
    });
    assert_eq!(block_on(client.send(&hello())).unwrap(), "done");
    assert_eq!(requests.load(Ordering::Relaxed), 2);
    assert_eq!(block_on(client.clone().send(&hello())).unwrap(), "done");
    assert_eq!(requests.load(Ordering::Relaxed), 3);
}

#[test]
fn a_signature_that_is_refused_for_another_reason_is_not_tried_again() {
    let now = Timestamp::try_from(SystemTime::now()).unwrap().format(TimestampFormat::HttpDate);
    let client = client(move |_| {
        let headers = [("date", &*now), ("x-amzn-errortype", "SignatureDoesNotMatch")];
        Ok(response(403, &headers, ""))
    });
    assert_eq!(block_on(client.send(&hello())).unwrap_err().attempts(), 1);
}

#[test]
fn a_clock_that_can_not_be_corrected_is_given_up() {
    let recorder = Recorder::default();
    let client = recorder.client(|number| {
        let date =
            Timestamp::from_secs(100_000 * (number as i64 + 1)).unwrap().format(TimestampFormat::HttpDate);
        Ok(response(403, &[("date", &date), ("x-amzn-errortype", "RequestExpired")], ""))
    });
    assert_eq!(block_on(client.send(&hello())).unwrap_err().attempts(), 2);
}

/// Gives other credentials each time that it is asked.
#[derive(Debug, Default)]
struct Changing(AtomicUsize);

impl ProvideCredentials for Changing {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(ready(Ok(Credentials::new(format!("AKID{number}"), SECRET))))
    }
}

#[test]
fn expired_credentials_are_renewed_once() {
    let expired = response(403, &[("x-amzn-errortype", "ExpiredTokenException")], "");
    let client = |valid: &'static str| {
        let expired = expired.clone();
        let transport = Responder::new(move |request| {
            match request.headers()["authorization"].to_str().unwrap().contains(valid) {
                true => ok(),
                false => Ok(expired.clone()),
            }
        });
        builder().credentials(Changing::default()).transport(transport).build().unwrap()
    };
    assert_eq!(block_on(client("AKID1").send(&hello())).unwrap(), "done");
    assert_eq!(block_on(client("AKID2").send(&hello())).unwrap_err().attempts(), 2);
}

/// Never gives any.
#[derive(Debug)]
struct Never;

impl ProvideCredentials for Never {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(pending())
    }
}

#[test]
fn waiting_for_credentials_counts_as_time_of_the_call() {
    let client = builder()
        .credentials(Never)
        .transport(Responder::new(|_| ok()))
        .timeouts(Timeouts { call: Some(Duration::from_secs(5)), ..Timeouts::default() })
        .build()
        .unwrap();
    let failure = block_on(client.send(&hello())).unwrap_err();
    assert_eq!((failure.kind(), failure.attempts()), (CallErrorKind::Timeout, 0));
}

#[test]
fn a_client_that_blocks_tries_again_too() {
    let recorder = Recorder::default();
    let client: blocking::Client<Demo> = blocking_builder()
        .transport(recorder.transport(|number| if number < 2 { Ok(response(500, &[], "")) } else { ok() }))
        .build()
        .unwrap();
    assert_eq!(client.send(&hello()).unwrap(), "done");
    assert_eq!(recorder.pauses.lock().unwrap().len(), 2);
}
