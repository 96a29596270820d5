//! What is sent again, when, and with what.

use crate::service::{
    Demo, Echo, EchoError, SECRET, blocking_builder, builder, client, client_over, hello, response,
};
use dx_runtime::client::{
    Auth, BoxFuture, Bytes, Call, CallErrorKind, Client, Credentials, CredentialsError, Input, Limits,
    ProvideCredentials, Responder, Retry, RetryMode, Timeouts, Transport, TransportError, TransportErrorKind,
    blocking,
};
use dx_runtime::http::http::{Request, Response};
use dx_runtime::http::{Endpoint, Options, RequestError};
use dx_runtime::{ErrorShape, Operation, ServiceError, Timestamp, TimestampFormat};
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
        .transport(recorder.transport(|_| Ok(response(429, &[], ""))))
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
fn what_does_not_throttle_is_retried_sooner() {
    for respond in [|_| Ok(response(500, &[], "")), |_| Err(TransportErrorKind::Broken.into())] {
        let recorder = Recorder::default();
        let client = recorder.client(respond);
        block_on(client.send(&hello())).unwrap_err();
        let pauses = recorder.pauses.lock().unwrap();
        assert!(
            pauses[0] < Duration::from_millis(50) && pauses[1] < Duration::from_millis(100),
            "{pauses:?}"
        );
    }
}

#[test]
fn a_pause_that_the_service_asks_for_is_made_within_limits() {
    let date = Timestamp::try_from(SystemTime::now() + Duration::from_secs(12)).unwrap();
    let date = date.format(TimestampFormat::HttpDate);
    let cases: [(&str, &str, u64, u64); 8] = [
        ("retry-after", "7", 7, 7),
        ("Retry-After", &date, 9, 13),
        ("x-amz-retry-after", "3500", 3, 4),
        ("x-amz-retry-after", "8500", 5, 6),
        ("x-amz-retry-after", "-1", 0, 1),
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
    // A retry takes 14 of 500 tokens, so they are enough for 35 retries: 17 calls of three attempts and one of two.
    assert!((0..17).all(|_| attempts(client.clone()) == 3));
    assert_eq!((attempts(client.clone()), attempts(client.clone())), (2, 1));
    // 10 tokens are left, so four calls that go well at once make one retry affordable.
    healthy.store(1, Ordering::Relaxed);
    for _ in 0..4 {
        block_on(client.send(&hello())).unwrap();
    }
    healthy.store(0, Ordering::Relaxed);
    assert_eq!((attempts(client.clone()), attempts(client)), (2, 1));
}

#[test]
fn a_client_shows_how_it_retries() {
    let adaptive = Retry { mode: RetryMode::Adaptive, max_attempts: 5, ..Retry::default() };
    let client = builder().retry(adaptive).transport(Responder::new(|_| ok())).build().unwrap();
    assert!(format!("{client:?}").contains("mode: Adaptive, max_attempts: 5"), "{client:?}");
}

/// A client in adaptive mode whose service throttles the first request.
fn throttled_once(recorder: &Recorder, timeouts: Timeouts) -> Client<Demo> {
    builder()
        .retry(Retry { mode: RetryMode::Adaptive, ..Retry::NEVER })
        .timeouts(timeouts)
        .transport(recorder.transport(|number| match number {
            0 => Ok(response(400, &[("x-amzn-errortype", "ThrottlingException")], "")),
            _ => ok(),
        }))
        .build()
        .unwrap()
}

#[test]
fn adaptive_retries_slow_all_calls_down_once_the_service_throttles() {
    let recorder = Recorder::default();
    let client = throttled_once(&recorder, Timeouts::default());
    block_on(client.send(&hello())).unwrap_err();
    assert!(recorder.pauses.lock().unwrap().is_empty(), "nothing is limited before the service throttles");
    for _ in 0..3 {
        block_on(client.clone().send(&hello())).unwrap();
    }
    let pauses = recorder.pauses.lock().unwrap();
    assert!(pauses.len() >= 2 && pauses.iter().all(|pause| *pause <= Duration::from_secs(2)), "{pauses:?}");
    assert!(pauses.iter().sum::<Duration>() >= Duration::from_millis(500), "{pauses:?}");
}

#[test]
fn a_request_that_adaptive_retries_delay_too_long_is_not_sent() {
    let recorder = Recorder::default();
    let timeouts = Timeouts { call: Some(Duration::from_millis(200)), ..Timeouts::default() };
    let client = throttled_once(&recorder, timeouts);
    block_on(client.send(&hello())).unwrap_err();
    let failure = block_on(async {
        loop {
            if let Err(failure) = client.send(&hello()).await {
                break failure;
            }
        }
    });
    assert_eq!((failure.kind(), failure.attempts()), (CallErrorKind::Timeout, 0));
    let told = format!("{failure:#}");
    assert!(told.starts_with("Echo ran out of time before it was sent"), "{told}");
    assert!(told.contains("adaptive retries delay"), "{told}");
}

#[test]
fn a_retry_that_adaptive_retries_delay_too_long_ends_in_the_error_before() {
    let retry = Retry { mode: RetryMode::Adaptive, throttling_backoff: Duration::ZERO, ..Retry::default() };
    let timeouts = Timeouts { call: Some(Duration::from_millis(200)), ..Timeouts::default() };
    let throttles = Responder::new(|_| Ok(response(400, &[("x-amzn-errortype", "ThrottlingException")], "")));
    let client = builder().retry(retry).timeouts(timeouts).transport(throttles).build().unwrap();
    let failure = block_on(client.send(&hello())).unwrap_err();
    assert_eq!(failure.kind(), CallErrorKind::Timeout);
    assert_eq!(failure.service_error().unwrap().meta().code(), "ThrottlingException");
}

/// `Echo`, which may be held by the service until there is something to tell.
#[derive(Debug)]
struct Poll;

impl Operation for Poll {
    const NAME: &'static str = "Poll";
    const SERVICE: &'static str = "Demo";
    type Input = PollInput;
    type Output = String;
    type Error = EchoError;
}

struct PollInput;

impl Input for PollInput {
    type Call = Poll;
}

impl Call for Poll {
    type Service = Demo;
    const AUTH: &'static [Auth] = &[Auth::SigV4];
    const LONG_POLLING: bool = true;

    fn request(
        _: &PollInput,
        endpoint: &Endpoint,
        options: &Options,
    ) -> Result<dx_runtime::http::Request, RequestError> {
        Echo::request(&hello(), endpoint, options)
    }

    fn response(response: Response<Bytes>) -> Result<String, EchoError> {
        Echo::response(response)
    }
}

#[test]
fn a_long_polling_call_pauses_before_it_fails_when_the_quota_is_exhausted() {
    let recorder = Recorder::default();
    let client = recorder.client(|_| Ok(response(429, &[("x-amz-retry-after", "3000")], "")));
    while block_on(client.send(&hello())).unwrap_err().attempts() == 3 {}
    recorder.pauses.lock().unwrap().clear();
    assert_eq!(block_on(client.send(&hello())).unwrap_err().attempts(), 1);
    assert!(recorder.pauses.lock().unwrap().is_empty());
    assert_eq!(block_on(client.send(&PollInput)).unwrap_err().attempts(), 1);
    let pauses = recorder.pauses.lock().unwrap();
    assert!(pauses.len() == 1 && pauses[0] >= Duration::from_secs(3), "{pauses:?}");
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
    let told = format!("{failure:#}");
    assert!(
        told.starts_with("Echo ran out of time after 1 attempt in ") && told.contains(": SlowDown"),
        "{told}"
    );
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

/// Gives credentials after a block of the thread.
#[derive(Debug)]
struct Slow;

impl ProvideCredentials for Slow {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        std::thread::sleep(Duration::from_millis(60));
        Box::pin(ready(Ok(Credentials::new("AKID", SECRET))))
    }
}

#[test]
fn nothing_is_sent_when_the_credentials_come_too_late() {
    let timeouts = Timeouts { call: Some(Duration::from_millis(20)), ..Timeouts::default() };
    let client = blocking_builder()
        .credentials(Slow)
        .transport(Responder::new(|_| panic!("nothing is to be sent")))
        .timeouts(timeouts)
        .build()
        .unwrap();
    let failure = client.send(&hello()).unwrap_err();
    assert_eq!((failure.kind(), failure.attempts()), (CallErrorKind::Timeout, 0));
    assert!(format!("{failure:#}").contains("no time was left"), "{failure:#}");
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
