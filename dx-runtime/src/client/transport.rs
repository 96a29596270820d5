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

/// A future that has forgotten its type.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What does a client's input and output: it sends requests and lets time pass.
///
/// With the feature `client` there is one made of reqwest, with `blocking` one made of ureq, and [`Responder`] is for
/// tests. One that blocks the thread until it has an answer, and returns futures that are ready, serves a blocking client.
///
/// [`Responder`]: super::Responder
pub trait Transport: Send + Sync + fmt::Debug + 'static {
    /// Sends `request` and reads all of the answer, whatever its status is. Redirects are not followed, and nothing is
    /// tried twice.
    ///
    /// The future is dropped when it takes longer than [`Limits::timeout`]; only a transport that blocks has to see to
    /// that itself.
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>>;

    /// Lets `duration` pass. A test double need not wait so long.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()>;

    /// Sends `request` with a body that comes piece by piece, and returns the response when its head is there. Nothing
    /// bounds how long it takes as a whole, but there is an error of the kind [`Timeout`](TransportErrorKind::Timeout) when
    /// nothing was sent or received for as long as an attempt may take ([`Timeouts::attempt`](super::Timeouts::attempt)).
    ///
    /// A transport that doesn't override it has the whole bodies in memory, and sends them by [`send`](Self::send).
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

    /// Runs `work`, which blocks its thread for a short time, such as to read from a file. A transport of an async runtime
    /// does so on a thread where that is allowed. Otherwise it runs on this one.
    fn run_blocking(&self, work: Box<dyn FnOnce() + Send>) -> BoxFuture<'_, ()> {
        work();
        Box::pin(std::future::ready(()))
    }
}

/// Marks a request that has to reach its host directly: a [`Transport`] never sends it through a proxy.
///
/// It is in the request's [extensions](::http::Extensions). Requests for the credentials of a container or an instance
/// have it: they go to a host next to the program, in clear text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DirectConnection;

/// What an answer may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The time until all of the answer is there. `None` is without limit.
    pub timeout: Option<Duration>,
    /// The bytes of a body that comes with a status of success (200 to 299). More is [too much](TransportErrorKind::TooLarge).
    pub body: usize,
    /// The bytes of any other body. What comes after them is left out.
    pub error_body: usize,
}

impl Limits {
    /// A body of an answer with this status, of which nothing has come yet.
    #[must_use]
    pub fn body_of(&self, status: StatusCode) -> LimitedBody {
        let (limit, truncates) = match status.is_success() {
            true => (self.body, false),
            false => (self.error_body, true),
        };
        LimitedBody { received: Received::Nothing, limit, truncates }
    }
}

/// A body as it comes in, within its [limit](Limits).
#[derive(Debug)]
pub struct LimitedBody {
    received: Received,
    limit: usize,
    truncates: bool,
}

/// A body that comes in one piece is not copied.
#[derive(Debug)]
enum Received {
    Nothing,
    Piece(Bytes),
    Pieces(BytesMut),
}

impl LimitedBody {
    /// Appends the next piece. When the body is full, the rest need not be read.
    ///
    /// # Errors
    ///
    /// When the body of a successful answer is too large.
    pub fn push(&mut self, mut piece: Bytes) -> Result<ControlFlow<()>, TransportError> {
        let room = self.limit.saturating_sub(self.len());
        let full = piece.len() > room;
        if full && !self.truncates {
            return Err(TransportErrorKind::TooLarge.into());
        }
        piece.truncate(room);
        self.received = match std::mem::replace(&mut self.received, Received::Nothing) {
            Received::Nothing => Received::Piece(piece),
            Received::Piece(first) => {
                let mut all = BytesMut::with_capacity(2 * (first.len() + piece.len()));
                all.extend_from_slice(&first);
                all.extend_from_slice(&piece);
                Received::Pieces(all)
            }
            Received::Pieces(mut all) => {
                all.extend_from_slice(&piece);
                Received::Pieces(all)
            }
        };
        Ok(if full { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
    }

    /// What came.
    #[must_use]
    pub fn finish(self) -> Bytes {
        match self.received {
            Received::Nothing => Bytes::new(),
            Received::Piece(piece) => piece,
            Received::Pieces(all) => all.freeze(),
        }
    }

    fn len(&self) -> usize {
        match &self.received {
            Received::Nothing => 0,
            Received::Piece(piece) => piece.len(),
            Received::Pieces(all) => all.len(),
        }
    }
}

/// What went wrong with a request on its way, or with the answer on its way back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// There is no connection: the name of the host is not known, nobody listens there, or TLS failed.
    Connect,
    /// The time was up. Whether the service got the request is not known.
    Timeout,
    /// The connection broke, or what came was not HTTP. Whether the service got the request is not known.
    Broken,
    /// The answer is larger than the [limit](Limits::body).
    TooLarge,
    /// Anything that would be the same the next time: a request that can't be sent at all.
    Other,
}

/// Why a [`Transport`] has no answer. With `{:#}` it shows all its causes too: libraries of HTTP tell the reason in the last
/// one.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl TransportError {
    /// An error that `source` is the cause of.
    #[must_use]
    pub fn new(kind: TransportErrorKind, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { kind, source: Some(source.into()) }
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Whether the same request may get through a little later.
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

/// Runs `future`, but no longer than `limit`.
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
