use super::describe::causes;
use super::streaming::StreamingBody;
use ::http::{Request, Response, StatusCode};
use bytes::{Bytes, BytesMut};
use std::error::Error;
use std::fmt;
use std::ops::ControlFlow;
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Duration;

/// A boxed future.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Performs the input and output of a client: sends requests, and waits.
///
/// The feature `client` provides an implementation with reqwest, `blocking` one with ureq, and [`Responder`] is for
/// tests. Blocking clients need a transport that blocks the thread, and returns futures that are ready.
///
/// [`Responder`]: super::Responder
pub trait Transport: Send + Sync + fmt::Debug + 'static {
    /// Sends `request` and reads the whole response, whatever its status. Must not follow redirects or retry.
    ///
    /// The future is dropped after [`Limits::timeout`]; only blocking transports have to enforce it themselves.
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>>;

    /// Waits for `duration`. Test doubles need not wait.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()>;

    /// Sends `request` with a streaming body, and returns the response as soon as its head has been received. The total
    /// time is not limited, but the result is an error of kind [`Timeout`](TransportErrorKind::Timeout) if nothing is
    /// sent or received for the time of an attempt ([`Timeouts::attempt`](super::Timeouts::attempt)).
    ///
    /// The default implementation keeps whole bodies in memory and calls [`send`](Self::send).
    fn send_streaming(
        &self,
        request: Request<StreamingBody>,
    ) -> BoxFuture<'_, Result<Response<StreamingBody>, TransportError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let request = Request::from_parts(head, body.collect().await?);
            let limits = Limits { timeout: None, body: usize::MAX, error_body: usize::MAX };
            Ok(self.send(request, limits).await?.map(StreamingBody::from))
        })
    }

    /// Runs `work`, which blocks the thread for a short time, for example to read a file. Transports for an async
    /// runtime run it on a thread for blocking work; the default implementation runs it on the current thread.
    fn run_blocking(&self, work: Box<dyn FnOnce() + Send>) -> BoxFuture<'_, ()> {
        work();
        Box::pin(std::future::ready(()))
    }
}

/// Marks a request that has to be sent directly to its host: a [`Transport`] must not use a proxy for it.
///
/// It is stored in the request's [extensions](::http::Extensions), and set for requests for the credentials of
/// containers and instances, which go to a local endpoint in clear text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DirectConnection;

/// The limits of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The time until the response has been received completely. `None` means no limit.
    pub timeout: Option<Duration>,
    /// The maximum number of bytes of a body with a success status (200 to 299). Larger ones are an
    /// [error](TransportErrorKind::TooLarge).
    pub body: usize,
    /// The maximum number of bytes of any other body. Larger ones are truncated.
    pub error_body: usize,
}

impl Limits {
    /// Creates the empty body of a response with this status.
    #[must_use]
    pub fn body_of(&self, status: StatusCode) -> LimitedBody {
        let (limit, truncates) = match status.is_success() {
            true => (self.body, false),
            false => (self.error_body, true),
        };
        LimitedBody { received: Received::Nothing, limit, truncates }
    }
}

/// A body that is received within its [limit](Limits).
#[derive(Debug)]
pub struct LimitedBody {
    received: Received,
    limit: usize,
    truncates: bool,
}

/// Avoids a copy of bodies that are received in one chunk.
#[derive(Debug)]
enum Received {
    Nothing,
    Chunk(Bytes),
    Chunks(BytesMut),
}

impl LimitedBody {
    /// Appends the next chunk. Returns `Break` if the body is full, and the rest need not be read.
    ///
    /// # Errors
    ///
    /// If the body of a successful response is too large.
    pub fn push(&mut self, mut chunk: Bytes) -> Result<ControlFlow<()>, TransportError> {
        let room = self.limit.saturating_sub(self.len());
        let full = chunk.len() > room;
        if full && !self.truncates {
            return Err(TransportErrorKind::TooLarge.into());
        }
        chunk.truncate(room);
        self.received = match std::mem::replace(&mut self.received, Received::Nothing) {
            Received::Nothing => Received::Chunk(chunk),
            Received::Chunk(first) => {
                let mut all = BytesMut::with_capacity(2 * (first.len() + chunk.len()));
                all.extend_from_slice(&first);
                all.extend_from_slice(&chunk);
                Received::Chunks(all)
            }
            Received::Chunks(mut all) => {
                all.extend_from_slice(&chunk);
                Received::Chunks(all)
            }
        };
        Ok(if full { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
    }

    /// Returns the received bytes.
    #[must_use]
    pub fn finish(self) -> Bytes {
        match self.received {
            Received::Nothing => Bytes::new(),
            Received::Chunk(chunk) => chunk,
            Received::Chunks(all) => all.freeze(),
        }
    }

    fn len(&self) -> usize {
        match &self.received {
            Received::Nothing => 0,
            Received::Chunk(chunk) => chunk.len(),
            Received::Chunks(all) => all.len(),
        }
    }
}

/// The kind of a [`TransportError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection: the host name cannot be resolved, the connection was refused, or TLS failed.
    Connect,
    /// The time limit was exceeded. The service may have received the request.
    Timeout,
    /// The connection broke, or the response was not HTTP. The service may have received the request.
    Broken,
    /// The response exceeds the [limit](Limits::body).
    TooLarge,
    /// A problem that a retry would not solve, such as an invalid request.
    Other,
}

/// The error of a [`Transport`] that has no response. The alternate format `{:#}` includes all causes, because HTTP
/// libraries describe the reason in the last one.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl TransportError {
    /// Creates an error with the cause `source`.
    #[must_use]
    pub fn new(kind: TransportErrorKind, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { kind, source: Some(source.into()) }
    }

    /// The kind of the error.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Whether a retry of the same request may succeed.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        matches!(
            self.kind,
            TransportErrorKind::Connect | TransportErrorKind::Timeout | TransportErrorKind::Broken
        )
    }
}

impl From<TransportErrorKind> for TransportError {
    fn from(kind: TransportErrorKind) -> Self {
        Self { kind, source: None }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection",
            TransportErrorKind::Timeout => "no answer in time",
            TransportErrorKind::Broken => "the connection broke",
            TransportErrorKind::TooLarge => "the answer is too large",
            TransportErrorKind::Other => "the request can't be sent",
        })?;
        causes(f, self.source())
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

/// Runs `future` with the time limit `limit`.
pub(super) async fn within<T>(
    transport: &dyn Transport,
    limit: Option<Duration>,
    future: impl Future<Output = T>,
) -> Option<T> {
    let mut future = pin!(future);
    let mut timer = None;
    std::future::poll_fn(|context| {
        if let Poll::Ready(value) = future.as_mut().poll(context) {
            return Poll::Ready(Some(value));
        }
        let Some(limit) = limit else { return Poll::Pending };
        let timer = timer.get_or_insert_with(|| transport.sleep(limit));
        timer.as_mut().poll(context).map(|()| None)
    })
    .await
}
