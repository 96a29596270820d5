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

/// The progress of sending a body.
#[derive(Debug, Default)]
struct Progress {
    chunks: AtomicU64,
    /// The error of the body, which is more specific than the one that reqwest derives from it
    error: Mutex<Option<TransportError>>,
}

/// Runs `exchange` as long as its body makes progress, and for at most `limit` without progress.
async fn while_active<T>(
    limit: Option<Duration>,
    progress: &Progress,
    exchange: impl Future<Output = Result<T, reqwest::Error>>,
) -> Result<T, TransportError> {
    let Some(limit) = limit else { return Ok(exchange.await?) };
    let mut exchange = pin!(exchange);
    loop {
        let before = progress.chunks.load(Ordering::Relaxed);
        match tokio::time::timeout(limit, exchange.as_mut()).await {
            Ok(result) => return Ok(result?),
            Err(_) if progress.chunks.load(Ordering::Relaxed) > before => {}
            Err(_) => return Err(TransportErrorKind::Timeout.into()),
        }
    }
}

/// A body that is sent. The mutex is never contended; it makes the body `Sync`, as reqwest requires.
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

/// The error of the body; the cause is in [`Progress::error`].
#[derive(Debug)]
struct BodyFailed;

impl std::fmt::Display for BodyFailed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the next chunk of the body is not available")
    }
}

impl std::error::Error for BodyFailed {}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = BodyFailed;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyFailed>>> {
        let this = &mut *self;
        let state = this.state.get_mut().unwrap_or_else(PoisonError::into_inner);
        loop {
            match std::mem::replace(state, State::Done) {
                State::Ready(mut body) => {
                    *state = State::Reading(Box::pin(async move {
                        let chunk = body.next().await;
                        (body, chunk)
                    }));
                }
                State::Reading(mut reading) => {
                    let Poll::Ready((body, chunk)) = reading.as_mut().poll(context) else {
                        *state = State::Reading(reading);
                        return Poll::Pending;
                    };
                    this.progress.chunks.fetch_add(1, Ordering::Relaxed);
                    return Poll::Ready(match chunk {
                        Some(Ok(chunk)) => {
                            *state = State::Ready(body);
                            Some(Ok(Frame::data(chunk)))
                        }
                        Some(Err(error)) => {
                            *this.progress.error.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                            Some(Err(BodyFailed))
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
            let chunk = self.answer.chunk();
            let chunk = match self.limit {
                Some(limit) => match tokio::time::timeout(limit, chunk).await {
                    Ok(chunk) => chunk,
                    Err(_) => return Some(Err(TransportErrorKind::Timeout.into())),
                },
                None => chunk.await,
            };
            chunk.map_err(TransportError::from).transpose()
        })
    }
}
