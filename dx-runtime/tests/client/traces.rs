//! What `tracing` gets to see.

use crate::service::{EchoInput, SECRET, client, response};
use dx_runtime::client::TransportErrorKind;
use pollster::block_on;
use std::io::{self, Write};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use tracing_subscriber::fmt::MakeWriter;

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// What is logged, on all levels, while `act` runs.
fn logged(act: impl FnOnce()) -> String {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .without_time()
        .with_writer(log.clone())
        .finish();
    tracing::subscriber::with_default(subscriber, act);
    String::from_utf8(log.0.lock().unwrap().clone()).unwrap()
}

#[test]
fn a_call_is_a_span_with_its_attempts_as_events() {
    let attempts = AtomicUsize::new(0);
    let client = client(move |_| match attempts.fetch_add(1, Ordering::Relaxed) {
        0 => Err(TransportErrorKind::Broken.into()),
        1 => Ok(response(500, &[("x-amzn-requestid", "first-id")], "the body")),
        _ => Ok(response(200, &[("x-amz-request-id", "second-id")], "the body")),
    });
    let log = logged(|| {
        block_on(client.send(&EchoInput::from("the input"))).unwrap();
    });
    let lines: Vec<_> = log.lines().collect();
    assert_eq!(lines.len(), 5, "{log}");
    assert!(lines.iter().all(|line| line.contains(r#"call{service="Demo" operation="Echo"}"#)), "{log}");
    assert!(lines[0].contains("attempt=1") && lines[0].contains("error=Broken"), "{log}");
    let parts = ["INFO", "retrying", "attempt=1", r#"reason="transient""#, "pause="];
    assert!(parts.iter().all(|part| lines[1].contains(part)), "{log}");
    let parts = ["attempt=2", "status=500", r#"request_id="first-id""#];
    assert!(parts.iter().all(|part| lines[2].contains(part)), "{log}");
    let parts = ["INFO", "retrying", "attempt=2", r#"reason="server error""#, "pause="];
    assert!(parts.iter().all(|part| lines[3].contains(part)), "{log}");
    let parts = ["attempt=3", "status=200", r#"request_id="second-id""#];
    assert!(parts.iter().all(|part| lines[4].contains(part)), "{log}");
}

#[test]
fn an_exhausted_retry_quota_is_a_warning_with_the_reason() {
    let client =
        client(|_| Ok(response(400, &[("x-amzn-errortype", "SlowDown")], r#"{"message": "the message"}"#)));
    // 500 tokens pay for 100 retries, which is 50 calls of three attempts.
    for _ in 0..50 {
        block_on(client.send(&EchoInput::from("the input"))).unwrap_err();
    }
    let log = logged(|| {
        block_on(client.send(&EchoInput::from("the input"))).unwrap_err();
    });
    let parts = ["WARN", "retry quota is exhausted", "attempt=1", r#"reason="throttling""#];
    assert!(log.lines().any(|line| parts.iter().all(|part| line.contains(part))), "{log}");
    assert!(!log.contains("the message"), "{log}");
}

#[test]
fn no_body_credential_signature_or_url_is_logged() {
    let client = client(|request| {
        assert!(request.headers().contains_key("authorization"));
        Ok(response(400, &[("x-amzn-errortype", "Bad")], r#"{"message": "the message"}"#))
    });
    let log = logged(|| {
        block_on(client.send(&EchoInput::from("the input"))).unwrap_err();
    });
    assert!(log.contains("status=400"), "{log}");
    for secret in
        ["the input", "the message", SECRET, "AKID", "Signature", "example.com", "x-token", "eu-west-1"]
    {
        assert!(!log.contains(secret), "{secret}: {log}");
    }
}
