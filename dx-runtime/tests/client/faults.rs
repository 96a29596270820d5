//! Servers that misbehave. Each call ends in success after the right number of attempts or in the right error, and the
//! client stays of use.

use crate::server::{Server, error, ok, raw, stall};
use crate::service::{Builder, Demo, EchoError, blocking_builder, builder, hello};
use dx_runtime::client::{
    Bytes, CallError, CallErrorKind, Client, Limits, ReqwestTransport, Retry, Timeouts, Transport,
    TransportError, TransportErrorKind, UreqTransport, blocking,
};
use dx_runtime::http::http::Request;
use dx_runtime::{ErrorShape, ServiceError};
use std::error::Error;
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;

/// What no call here takes, however busy the machine is.
const LONG: Duration = Duration::from_secs(60);

const QUICK: Retry = Retry {
    max_attempts: 3,
    base_backoff: Duration::from_millis(1),
    max_backoff: Duration::from_millis(2),
    ..Retry::NEVER
};

const TIMEOUTS: Timeouts =
    Timeouts { connect: Some(Duration::from_secs(20)), attempt: Some(Duration::from_secs(20)), call: None };

enum AnyClient {
    Async(Client<Demo>, Runtime),
    Blocking(blocking::Client<Demo>),
}

impl AnyClient {
    fn send(&self) -> Result<String, CallError<EchoError>> {
        match self {
            Self::Async(client, runtime) => runtime.block_on(client.send(&hello())),
            Self::Blocking(client) => client.send(&hello()),
        }
    }
}

/// A client of each kind.
fn clients(url: &str, retry: Retry, timeouts: Timeouts) -> [AnyClient; 2] {
    let client = builder().endpoint_url(url).retry(retry).timeouts(timeouts).build().unwrap();
    let blocking = blocking_builder().endpoint_url(url).retry(retry).timeouts(timeouts).build().unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    [AnyClient::Async(client, runtime), AnyClient::Blocking(blocking)]
}

type Fault = fn(&mut TcpStream) -> io::Result<bool>;

/// A server that does `fault` for the first `faults` requests of each client, and well after that.
fn faulty(fault: Fault, faults: usize) -> Server {
    Server::start(move |number, connection| if number < faults { fault(connection) } else { ok(connection) })
}

/// After one `fault` there is an answer; after three the error is of `kind`, and the next call is answered.
fn is_survived(fault: Fault, timeouts: Timeouts, kind: CallErrorKind) {
    let check = |index: usize| {
        let server = faulty(fault, 1);
        let client = &clients(&server.url(), QUICK, timeouts)[index];
        assert_eq!(client.send().unwrap(), "done");
        assert_eq!(server.requests(), 2);

        let server = faulty(fault, 3);
        let client = &clients(&server.url(), QUICK, timeouts)[index];
        let started = Instant::now();
        let failure = client.send().unwrap_err();
        assert_eq!((failure.kind(), failure.attempts()), (kind, 3), "{failure}");
        assert!(started.elapsed() < LONG);
        assert_eq!(client.send().unwrap(), "done");
        assert_eq!(server.requests(), 4);
    };
    thread::scope(|scope| {
        let other = scope.spawn(|| check(1));
        check(0);
        other.join().unwrap();
    });
}

fn transport_error(error: &CallError<EchoError>) -> TransportErrorKind {
    error.source().and_then(|error| error.downcast_ref::<TransportError>()).unwrap().kind()
}

#[test]
fn a_connection_that_closes_before_the_headers_is_tried_again() {
    is_survived(|_| Ok(false), TIMEOUTS, CallErrorKind::Transport);
}

#[test]
fn a_connection_that_closes_in_the_headers_is_tried_again() {
    is_survived(|it| raw(it, b"HTTP/1.1 201 Created\r\nconte"), TIMEOUTS, CallErrorKind::Transport);
}

#[test]
fn a_connection_that_closes_after_the_headers_is_tried_again() {
    is_survived(
        |it| raw(it, b"HTTP/1.1 201 Created\r\ncontent-length: 4\r\n\r\n"),
        TIMEOUTS,
        CallErrorKind::Transport,
    );
}

#[test]
fn half_a_body_is_tried_again() {
    is_survived(
        |it| raw(it, b"HTTP/1.1 201 Created\r\ncontent-length: 4\r\n\r\ndo"),
        TIMEOUTS,
        CallErrorKind::Transport,
    );
    is_survived(
        |it| raw(it, b"HTTP/1.1 201 Created\r\ntransfer-encoding: chunked\r\n\r\n4\r\ndo"),
        TIMEOUTS,
        CallErrorKind::Transport,
    );
}

#[test]
fn what_is_not_http_is_tried_again() {
    is_survived(|it| raw(it, b"\x00\x01\x02 what is this\r\n\r\n"), TIMEOUTS, CallErrorKind::Transport);
}

#[test]
fn a_server_that_stalls_is_given_up_and_tried_again() {
    let timeouts = Timeouts { attempt: Some(Duration::from_secs(1)), ..TIMEOUTS };
    is_survived(stall, timeouts, CallErrorKind::Timeout);
}

#[test]
fn a_server_that_stalls_in_the_body_is_given_up_and_tried_again() {
    let timeouts = Timeouts { attempt: Some(Duration::from_secs(1)), ..TIMEOUTS };
    let fault: Fault = |it| {
        it.write_all(b"HTTP/1.1 201 Created\r\ncontent-length: 4\r\n\r\nd")?;
        stall(it)
    };
    is_survived(fault, timeouts, CallErrorKind::Timeout);
}

/// Answers that go on for ever, so that no limit for a single read ends them.
fn never_ending(piece: &'static [u8], pause: Duration) -> impl Fn(&mut TcpStream) -> io::Result<bool> + Copy {
    move |it| {
        loop {
            it.write_all(piece)?;
            thread::sleep(pause);
        }
    }
}

#[test]
fn an_answer_that_never_ends_is_given_up_and_tried_again() {
    const FLOOD: Duration = Duration::ZERO;
    const DRIP: Duration = Duration::from_millis(20);
    let timeouts = Timeouts { attempt: Some(Duration::from_secs(2)), ..TIMEOUTS };
    thread::scope(|scope| {
        let survived =
            |fault: Fault| scope.spawn(move || is_survived(fault, timeouts, CallErrorKind::Timeout));
        survived(|it| never_ending(b"HTTP/1.1 100 Continue\r\n\r\n", FLOOD)(it));
        survived(|it| never_ending(b"HTTP/1.1 100 Continue\r\n\r\n", DRIP)(it));
        survived(|it| never_ending(b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n", DRIP)(it));
        survived(|it| never_ending(b"HTTP/1.1 102 Processing\r\n\r\n", DRIP)(it));
        survived(|it| {
            it.write_all(b"HTTP/1.1 201 Created\r\nx-slow: ")?;
            never_ending(b"x", DRIP)(it)
        });
        survived(|it| {
            it.write_all(b"HTTP/1.1 201 Created\r\ncontent-length: 4000000\r\n\r\n")?;
            never_ending(b"x", DRIP)(it)
        });
        survived(|it| {
            it.write_all(b"HTTP/1.1 201 Created\r\ntransfer-encoding: chunked\r\n\r\n")?;
            never_ending(b"1\r\nx\r\n", DRIP)(it)
        });
    });
}

#[test]
fn the_time_for_the_whole_call_bounds_a_flood_of_1xx_responses() {
    let flood = never_ending(b"HTTP/1.1 100 Continue\r\n\r\n", Duration::ZERO);
    let server = Server::start(move |_, connection| flood(connection));
    let timeouts = Timeouts { attempt: None, call: Some(Duration::from_millis(500)), ..TIMEOUTS };
    for client in clients(&server.url(), QUICK, timeouts) {
        let failure = client.send().unwrap_err();
        assert_eq!((failure.kind(), failure.attempts()), (CallErrorKind::Timeout, 1), "{failure}");
    }
}

#[test]
fn the_time_for_the_whole_call_bounds_an_attempt() {
    let server = Server::start(|_, connection| stall(connection));
    let timeouts = Timeouts { call: Some(Duration::from_millis(500)), ..TIMEOUTS };
    for client in clients(&server.url(), QUICK, timeouts) {
        let started = Instant::now();
        let failure = client.send().unwrap_err();
        assert_eq!((failure.kind(), failure.attempts()), (CallErrorKind::Timeout, 1), "{failure}");
        assert!(started.elapsed() >= Duration::from_millis(500));
        assert!(started.elapsed() < Duration::from_secs(19));
    }
}

#[test]
fn after_500_twice_the_third_attempt_succeeds() {
    for index in [0, 1] {
        let server = faulty(|it| error(it, 500, "", "{}"), 2);
        let client = &clients(&server.url(), QUICK, TIMEOUTS)[index];
        assert_eq!(client.send().unwrap(), "done");
        assert_eq!(server.requests(), 3);
    }
}

#[test]
fn throttling_is_tried_again_with_and_without_retry_after() {
    const THROTTLED: &str = r#"{"__type":"ThrottlingException"}"#;
    let cases: [(Fault, u64); 3] = [
        (|it| error(it, 429, "", THROTTLED), 0),
        (|it| error(it, 429, "Retry-After: 1\r\n", THROTTLED), 1000),
        (|it| error(it, 400, "x-amz-retry-after: 300\r\n", THROTTLED), 300),
    ];
    for (fault, pause) in cases {
        for index in [0, 1] {
            let server = faulty(fault, 1);
            let retry = Retry { max_backoff: Duration::from_secs(5), ..QUICK };
            let client = &clients(&server.url(), retry, TIMEOUTS)[index];
            let started = Instant::now();
            assert_eq!(client.send().unwrap(), "done");
            assert_eq!(server.requests(), 2);
            assert!(started.elapsed() >= Duration::from_millis(pause), "{pause}");
        }
    }
}

#[test]
fn a_content_length_that_is_too_long_is_a_broken_answer() {
    is_survived(
        |it| raw(it, b"HTTP/1.1 201 Created\r\ncontent-length: 400\r\n\r\ndone"),
        TIMEOUTS,
        CallErrorKind::Transport,
    );
}

#[test]
fn a_content_length_that_is_too_short_does_not_spoil_the_next_call() {
    for index in [0, 1] {
        let server = Server::start(|number, it| match number {
            0 => it.write_all(b"HTTP/1.1 201 Created\r\ncontent-length: 2\r\n\r\ndone").map(|()| true),
            _ => ok(it),
        });
        let client = &clients(&server.url(), QUICK, TIMEOUTS)[index];
        assert_eq!(client.send().unwrap(), "do");
        assert_eq!(client.send().unwrap(), "done");
    }
}

#[test]
fn of_a_huge_error_body_a_mebibyte_is_read() {
    fn huge(it: &mut TcpStream) -> io::Result<bool> {
        write!(it, "HTTP/1.1 400 Oh\r\nx-amzn-errortype: Huge\r\ncontent-length: 104857600\r\n\r\n")?;
        for _ in 0..1600 {
            it.write_all(&[b'x'; 1 << 16])?;
        }
        Ok(true)
    }
    for index in [0, 1] {
        let server = faulty(huge, 1);
        let client = &clients(&server.url(), QUICK, TIMEOUTS)[index];
        let failure = client.send().unwrap_err();
        assert_eq!((failure.kind(), failure.attempts()), (CallErrorKind::Service, 1), "{failure}");
        let meta = failure.service_error().unwrap().meta();
        assert_eq!((meta.code(), meta.body().len()), ("Huge", 1 << 20));
        assert_eq!(client.send().unwrap(), "done");
    }
}

#[test]
fn a_body_that_is_larger_than_allowed_is_an_error_at_once() {
    let server = Server::start(|_, connection| ok(connection));
    let small = builder().endpoint_url(server.url()).max_body(3).build().unwrap();
    let failure = Runtime::new().unwrap().block_on(small.send(&hello())).unwrap_err();
    assert_eq!(transport_error(&failure), TransportErrorKind::TooLarge);
    let small = blocking_builder().endpoint_url(server.url()).max_body(3).build().unwrap();
    let failure = small.send(&hello()).unwrap_err();
    assert_eq!((transport_error(&failure), failure.attempts()), (TransportErrorKind::TooLarge, 1));
    let enough = blocking_builder().endpoint_url(server.url()).max_body(4).build().unwrap();
    assert_eq!(enough.send(&hello()).unwrap(), "done");
}

#[test]
fn garbage_for_tls_is_no_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for connection in listener.incoming() {
            let _gone = connection.and_then(|mut it| it.write_all(b"HTTP/1.1 400 This is no TLS\r\n\r\n"));
        }
    });
    for client in clients(&url, QUICK, TIMEOUTS) {
        let failure = client.send().unwrap_err();
        let kinds = (failure.kind(), transport_error(&failure));
        assert_eq!(kinds, (CallErrorKind::Transport, TransportErrorKind::Connect), "{failure}");
        assert_eq!(failure.attempts(), 3);
    }
}

#[test]
fn the_same_fault_is_the_same_kind_of_error_for_both_transports() {
    use TransportErrorKind::{Broken, Timeout};
    let answers: [(&str, Fault, TransportErrorKind); 8] = [
        ("closed before the answer", |_| Ok(false), Broken),
        ("no HTTP", |it| raw(it, b"\x00\x01 what is this\r\n\r\n"), Broken),
        ("half a head", |it| raw(it, b"HTTP/1.1 201 Created\r\nconte"), Broken),
        ("half a body", |it| raw(it, b"HTTP/1.1 201 Created\r\ncontent-length: 4\r\n\r\ndo"), Broken),
        (
            "half a chunk",
            |it| raw(it, b"HTTP/1.1 201 Created\r\ntransfer-encoding: chunked\r\n\r\n4\r\ndo"),
            Broken,
        ),
        (
            "a chunk without its length",
            |it| {
                raw(it, b"HTTP/1.1 201 Created\r\ntransfer-encoding: chunked\r\n\r\nxyz\r\ndone\r\n0\r\n\r\n")
            },
            Broken,
        ),
        ("no answer", stall, Timeout),
        (
            "a body that stalls",
            |it| {
                it.write_all(b"HTTP/1.1 201 Created\r\ncontent-length: 4\r\n\r\nd")?;
                stall(it)
            },
            Timeout,
        ),
    ];
    for (name, fault, expected) in answers {
        let server = Server::start(move |_, connection| fault(connection));
        let timeouts = Timeouts { attempt: Some(Duration::from_millis(700)), ..TIMEOUTS };
        for client in clients(&server.url(), QUICK, timeouts) {
            let failure = client.send().unwrap_err();
            assert_eq!((transport_error(&failure), failure.attempts()), (expected, 3), "{name}: {failure}");
        }
    }
    for client in clients(&resetting(), QUICK, TIMEOUTS) {
        let failure = client.send().unwrap_err();
        assert_eq!((transport_error(&failure), failure.attempts()), (Broken, 3), "{failure}");
    }
}

/// Where connections are reset, as they are closed with most of the request unread.
fn resetting() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for connection in listener.incoming() {
            let _gone = connection.and_then(|mut it| it.read(&mut [0]));
        }
    });
    url
}

#[test]
fn a_host_that_is_not_found_is_no_connection() {
    // A label of more than 63 characters can't be asked for, so no resolver gets to see it.
    let url = format!("http://{}.localhost:1/", "a".repeat(64));
    let limits = Limits { timeout: Some(LONG), body: 0, error_body: 0 };
    let transports: [Box<dyn Transport>; 2] =
        [Box::new(ReqwestTransport::new(&TIMEOUTS).unwrap()), Box::new(UreqTransport::new(&TIMEOUTS))];
    for transport in transports {
        let request = Request::get(&*url).body(Bytes::new()).unwrap();
        let error = Runtime::new().unwrap().block_on(transport.send(request, limits)).unwrap_err();
        assert!(error.kind() == TransportErrorKind::Connect && error.is_transient(), "{error}");
    }
}

#[test]
fn a_server_that_stalls_in_the_handshake_of_tls_is_given_up() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        let mut open = Vec::new();
        for connection in listener.incoming() {
            open.push(connection);
        }
    });
    let timeouts = Timeouts { connect: Some(Duration::from_millis(300)), attempt: Some(LONG), call: None };
    for client in clients(&url, QUICK, timeouts) {
        let started = Instant::now();
        let failure = client.send().unwrap_err();
        let kinds = (failure.kind(), transport_error(&failure), failure.attempts());
        assert_eq!(kinds, (CallErrorKind::Timeout, TransportErrorKind::Timeout, 3), "{failure}");
        assert!(started.elapsed() < LONG);
    }
}

#[test]
fn where_nobody_listens_is_no_connection() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    for client in clients(&format!("http://127.0.0.1:{port}"), QUICK, TIMEOUTS) {
        let failure = client.send().unwrap_err();
        assert_eq!((transport_error(&failure), failure.attempts()), (TransportErrorKind::Connect, 3));
        assert!(format!("{failure:#}").contains("refused"), "{failure:#}");
    }
}

#[test]
fn a_redirect_is_not_followed() {
    let server = Server::start(|_, it| error(it, 307, "location: /elsewhere\r\n", ""));
    for client in clients(&server.url(), QUICK, TIMEOUTS) {
        let failure = client.send().unwrap_err();
        assert_eq!(failure.service_error().unwrap().meta().status(), 307, "{failure}");
    }
    assert_eq!(server.requests(), 2);
}

#[test]
fn a_connection_that_was_closed_while_idle_is_replaced() {
    for index in [0, 1] {
        let server = Server::start(|_, connection| ok(connection).map(|_| false));
        let client = &clients(&server.url(), QUICK, TIMEOUTS)[index];
        for _ in 0..5 {
            assert_eq!(client.send().unwrap(), "done");
        }
    }
}

#[test]
fn dropping_the_future_closes_the_connection() {
    let (tell, told) = mpsc::channel();
    let tell = std::sync::Mutex::new(tell);
    let server = Server::start(move |_, connection| {
        stall(connection)?;
        tell.lock().unwrap().send(()).unwrap();
        Ok(false)
    });
    let client = builder().endpoint_url(server.url()).build().unwrap();
    Runtime::new().unwrap().block_on(async {
        let input = hello();
        let call = client.send(&input);
        tokio::time::timeout(Duration::from_millis(500), call).await.unwrap_err();
        tokio::task::spawn_blocking(move || told.recv_timeout(LONG).unwrap()).await.unwrap();
    });
}

fn patient() -> Builder {
    // Connections that the backlog of a listener has no room for are tried again after seconds.
    let timeouts = Timeouts { connect: Some(LONG), attempt: Some(LONG), call: None };
    builder().retry(QUICK).timeouts(timeouts)
}

#[test]
fn a_thousand_calls_at_once_on_one_client_all_end() {
    let server = Server::start(|_, connection| ok(connection));
    let client = patient().endpoint_url(server.url()).build().unwrap();
    Runtime::new().unwrap().block_on(async {
        let calls: Vec<_> = (0..1000)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { client.send(&hello()).await })
            })
            .collect();
        for call in calls {
            assert_eq!(call.await.unwrap().unwrap(), "done");
        }
    });
    assert_eq!(server.requests(), 1000);
}

#[test]
fn a_thousand_calls_to_a_server_in_trouble_all_end() {
    let server = Server::start(|number, connection| match number % 3 {
        0 => Ok(false),
        1 => error(connection, 503, "", ""),
        _ => ok(connection),
    });
    let client = Arc::new(patient().endpoint_url(server.url()).build().unwrap());
    Runtime::new().unwrap().block_on(async {
        let calls: Vec<_> = (0..1000)
            .map(|_| {
                let client = Arc::clone(&client);
                tokio::spawn(async move { client.send(&hello()).await })
            })
            .collect();
        for call in calls {
            if let Err(failure) = call.await.unwrap() {
                let kinds = [CallErrorKind::Transport, CallErrorKind::Service];
                assert!(kinds.contains(&failure.kind()) && failure.attempts() <= 3, "{failure}");
            }
        }
    });
    // A call takes three attempts at the most, and the quota has less than all of them ask for.
    assert!((1000..2000).contains(&server.requests()), "{}", server.requests());
}

#[test]
fn threads_share_a_client_that_blocks() {
    let server = Server::start(|_, connection| ok(connection));
    let client = blocking_builder().endpoint_url(server.url()).timeouts(TIMEOUTS).build().unwrap();
    thread::scope(|scope| {
        for _ in 0..50 {
            scope.spawn(|| {
                for _ in 0..4 {
                    assert_eq!(client.send(&hello()).unwrap(), "done");
                }
            });
        }
    });
    assert_eq!(server.requests(), 200);
}
