use super::{ReqwestTransport, same_target};
use crate::client::streaming::{Pieces, StreamingBody};
use crate::client::transport::{BoxFuture, TransportError, TransportErrorKind};
use ::http::{Request, Response};
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

impl ReqwestTransport {
    pub(super) async fn exchange_streaming(
        &self,
        request: Request<StreamingBody>,
    ) -> Result<Response<StreamingBody>, TransportError> {
        let client = self.client_for(&request)?;
        let limit = self.inner.timeouts.attempt;
        let uri = request.uri().clone();
        let progress = Arc::new(Progress::default());
        let request = request.map(|body| match body.length() {
            Some(0) => reqwest::Body::default(),
            length => reqwest::Body::wrap(Outgoing::new(length, body, Arc::clone(&progress))),
        });
        let request = reqwest::Request::try_from(request)?;
        same_target(&uri, request.url())?;
        let sent = while_active(limit, &progress, client.execute(request)).await;
        let failed = progress.error.lock().unwrap_or_else(PoisonError::into_inner).take();
        let mut answer = match (sent, failed) {
            (Ok(answer), _) => answer,
            (Err(_), Some(error)) => return Err(error),
            (Err(error), None) => return Err(error),
        };
        let mut response = Response::new(());
        *response.status_mut() = answer.status();
        *response.headers_mut() = std::mem::take(answer.headers_mut());
        let length = answer.content_length();
        Ok(response.map(|()| StreamingBody::new(length, Incoming { answer, limit })))
    }
}

/// What became of a body that is sent.
#[derive(Debug, Default)]
struct Progress {
    pieces: AtomicU64,
    /// Why there is no next piece: it says more than what reqwest makes of it.
    error: Mutex<Option<TransportError>>,
}

/// Runs `exchange` as long as its body goes on being sent, or for `limit` without.
async fn while_active<T>(
    limit: Option<Duration>,
    progress: &Progress,
    exchange: impl Future<Output = Result<T, reqwest::Error>>,
) -> Result<T, TransportError> {
    let Some(limit) = limit else { return Ok(exchange.await?) };
    let mut exchange = pin!(exchange);
    loop {
        let before = progress.pieces.load(Ordering::Relaxed);
        match tokio::time::timeout(limit, exchange.as_mut()).await {
            Ok(result) => return Ok(result?),
            Err(_) if progress.pieces.load(Ordering::Relaxed) > before => {}
            Err(_) => return Err(TransportErrorKind::Timeout.into()),
        }
    }
}

/// A body that is sent. It is locked by nobody else: the lock makes it `Sync`, which reqwest asks for.
struct Outgoing {
    length: Option<u64>,
    state: Mutex<State>,
    progress: Arc<Progress>,
}

enum State {
    Ready(StreamingBody),
    Reading(BoxFuture<'static, (StreamingBody, Option<Result<Bytes, TransportError>>)>),
    Done,
}

impl Outgoing {
    fn new(length: Option<u64>, body: StreamingBody, progress: Arc<Progress>) -> Self {
        Self { length, state: Mutex::new(State::Ready(body)), progress }
    }
}

/// There is no next piece, for the reason that [`Progress::error`] has.
#[derive(Debug)]
struct NoNextPiece;

impl std::fmt::Display for NoNextPiece {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("there is no next piece of the body")
    }
}

impl std::error::Error for NoNextPiece {}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = NoNextPiece;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, NoNextPiece>>> {
        let this = &mut *self;
        let state = this.state.get_mut().unwrap_or_else(PoisonError::into_inner);
        loop {
            match std::mem::replace(state, State::Done) {
                State::Ready(mut body) => {
                    *state = State::Reading(Box::pin(async move {
                        let piece = body.next().await;
                        (body, piece)
                    }));
                }
                State::Reading(mut reading) => {
                    let Poll::Ready((body, piece)) = reading.as_mut().poll(context) else {
                        *state = State::Reading(reading);
                        return Poll::Pending;
                    };
                    this.progress.pieces.fetch_add(1, Ordering::Relaxed);
                    return Poll::Ready(match piece {
                        Some(Ok(piece)) => {
                            *state = State::Ready(body);
                            Some(Ok(Frame::data(piece)))
                        }
                        Some(Err(error)) => {
                            *this.progress.error.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                            Some(Err(NoNextPiece))
                        }
                        None => None,
                    });
                }
                State::Done => return Poll::Ready(None),
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// A body that is received.
struct Incoming {
    answer: reqwest::Response,
    limit: Option<Duration>,
}

impl Pieces for Incoming {
    fn next(&mut self) -> BoxFuture<'_, Option<Result<Bytes, TransportError>>> {
        Box::pin(async move {
            let piece = self.answer.chunk();
            let piece = match self.limit {
                Some(limit) => match tokio::time::timeout(limit, piece).await {
                    Ok(piece) => piece,
                    Err(_) => return Some(Err(TransportErrorKind::Timeout.into())),
                },
                None => piece.await,
            };
            piece.map_err(TransportError::from).transpose()
        })
    }
}
