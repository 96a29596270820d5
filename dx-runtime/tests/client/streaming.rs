//! Bodies that are sent and received piece by piece, by both transports.

use crate::server::{Server, stall};
use dx_runtime::client::{
    BoxFuture, Bytes, Pieces, ReqwestTransport, Responder, StreamingBody, Timeouts, Transport,
    TransportError, TransportErrorKind, UreqTransport, blocking::block_on,
};
use dx_runtime::http::http::{Request, Response};
use std::future::ready;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::thread;
use std::time::Duration;
use tokio::runtime::Runtime;

/// What no exchange here takes, however busy the machine is.
const LONG: Duration = Duration::from_secs(60);

enum AnyTransport {
    Async(ReqwestTransport, Runtime),
    Blocking(UreqTransport),
}

impl AnyTransport {
    /// Both, with that much patience for connections that are idle.
    fn each(idle: Duration) -> [Self; 2] {
        let timeouts = Timeouts { attempt: Some(idle), ..Timeouts::default() };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        [
            Self::Async(ReqwestTransport::new(&timeouts).unwrap(), runtime),
            Self::Blocking(UreqTransport::new(&timeouts)),
        ]
    }

    /// Sends the body. Gives the status and the whole body of the response.
    fn put(&self, url: &str, body: StreamingBody) -> Result<(u16, Bytes), TransportError> {
        let request = Request::builder().method("PUT").uri(url).body(body).unwrap();
        let exchange = async |transport: &dyn Transport| {
            let response = transport.send_streaming(request).await?;
            let status = response.status().as_u16();
            Ok((status, response.into_body().collect().await?))
        };
        match self {
            Self::Async(transport, runtime) => runtime.block_on(exchange(transport)),
            Self::Blocking(transport) => block_on(exchange(transport)),
        }
    }
}

/// Pieces of that many bytes, and then perhaps an error.
struct Sevens(u32, usize, bool);

impl Pieces for Sevens {
    fn next(&mut self) -> BoxFuture<'_, Option<Result<Bytes, TransportError>>> {
        Box::pin(ready(match self.0 {
            0 if self.2 => Some(Err(TransportError::new(TransportErrorKind::Other, "the disk is on fire"))),
            0 => None,
            _ => {
                self.0 -= 1;
                Some(Ok(vec![b'7'; self.1].into()))
            }
        }))
    }
}

/// A server that answers one request with the head and the length of the body that it was sent, and then the body.
fn echo() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    thread::spawn(move || {
        let (mut connection, _) = listener.accept().unwrap();
        let mut reader = BufReader::new(connection.try_clone().unwrap());
        let mut head = String::new();
        while reader.read_line(&mut head).unwrap() > 2 {}
        let length = head.to_ascii_lowercase();
        let length = length.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
        let length: usize = length.parse().unwrap();
        assert!(!head.to_ascii_lowercase().contains("transfer-encoding"), "{head}");
        let mut body = vec![0; length];
        reader.read_exact(&mut body).unwrap();
        write!(connection, "HTTP/1.1 201 Created\r\ncontent-length: {length}\r\n\r\n").unwrap();
        connection.write_all(&body).unwrap();
    });
    url
}

#[test]
fn a_body_of_known_length_is_sent_and_the_response_is_received() {
    for transport in AnyTransport::each(LONG) {
        let body = StreamingBody::new(Some(3_000_000), Sevens(30, 100_000, false));
        let (status, received) = transport.put(&echo(), body).unwrap();
        assert_eq!((status, received.len()), (201, 3_000_000));
        assert!(received.iter().all(|byte| *byte == b'7'));
    }
}

#[test]
fn an_error_of_the_body_that_is_sent_is_the_error_of_the_exchange() {
    for transport in AnyTransport::each(LONG) {
        let body = StreamingBody::new(Some(3_000_000), Sevens(2, 100_000, true));
        let server = Server::start(|_, _| Ok(false));
        let error = transport.put(&server.url(), body).unwrap_err();
        assert_eq!(format!("{error:#}"), "the request can't be sent: the disk is on fire");
    }
}

#[test]
fn an_exchange_is_given_up_when_nothing_is_sent_or_received_for_too_long() {
    for transport in AnyTransport::each(Duration::from_millis(200)) {
        // It reads the request, and says nothing.
        let server = Server::start(|_, connection| stall(connection));
        let body = StreamingBody::new(Some(100), Sevens(1, 100, false));
        let error = transport.put(&server.url(), body).unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Timeout, "{error:#}");
        // It reads nothing at all: far more than what the kernel buffers is on the way.
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        let body = StreamingBody::new(Some(100_000_000), Sevens(100, 1_000_000, false));
        let error = transport.put(&url, body).unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Timeout, "{error:#}");
    }
}

#[test]
fn a_transport_without_streams_gets_the_whole_body() {
    let transport = Responder::new(|request: Request<Bytes>| {
        Ok(Response::new(Bytes::from(format!("{} bytes", request.body().len()))))
    });
    let body = StreamingBody::new(Some(200), Sevens(2, 100, false));
    let request = Request::builder().method("PUT").uri("http://a.example/").body(body).unwrap();
    let response = block_on(transport.send_streaming(request)).unwrap();
    assert_eq!(response.body().length(), Some(9));
    assert_eq!(block_on(response.into_body().collect()).unwrap(), "200 bytes");
}

#[test]
fn work_that_blocks_is_done() {
    for transport in AnyTransport::each(LONG) {
        let (sender, receiver) = std::sync::mpsc::channel();
        let work = Box::new(move || sender.send(1).unwrap());
        match &transport {
            AnyTransport::Async(transport, runtime) => runtime.block_on(transport.run_blocking(work)),
            AnyTransport::Blocking(transport) => block_on(transport.run_blocking(work)),
        }
        assert_eq!(receiver.try_recv(), Ok(1));
    }
}
