//! Bodies that are sent and received piece by piece, as they may be larger than memory.

use super::transport::{BoxFuture, TransportError};
use bytes::Bytes;
use std::fmt;
use std::future::ready;

/// The pieces of a body, in order.
pub trait Pieces: Send {
    /// Returns the next piece, which may be empty, or `None` after the last one. There is none after an error either.
    ///
    /// For a transport that blocks, the future has to be ready when it is polled for the first time.
    fn next(&mut self) -> BoxFuture<'_, Option<Result<Bytes, TransportError>>>;
}

/// A body that comes piece by piece, for [`Transport::send_streaming`](super::Transport::send_streaming).
pub struct StreamingBody {
    length: Option<u64>,
    pieces: Box<dyn Pieces>,
}

impl StreamingBody {
    /// Creates a body of `length` bytes. For a response, `None` says that its length isn't known in advance.
    #[must_use]
    pub fn new(length: Option<u64>, pieces: impl Pieces + 'static) -> Self {
        Self { length, pieces: Box::new(pieces) }
    }

    /// Returns the number of bytes in all pieces, if it is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// Returns the next piece, or `None` at the end.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection breaks before the end of the body, or nothing comes in time.
    pub async fn next(&mut self) -> Option<Result<Bytes, TransportError>> {
        self.pieces.next().await
    }

    /// Reads all pieces into memory.
    ///
    /// # Errors
    ///
    /// Returns the error of the first piece that has one.
    pub async fn collect(mut self) -> Result<Bytes, TransportError> {
        let mut all = Vec::new();
        while let Some(piece) = self.next().await {
            all.extend_from_slice(&piece?);
        }
        Ok(all.into())
    }
}

impl From<Bytes> for StreamingBody {
    fn from(all: Bytes) -> Self {
        Self::new(u64::try_from(all.len()).ok(), Whole(Some(all)))
    }
}

impl fmt::Debug for StreamingBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamingBody").field("length", &self.length).finish_non_exhaustive()
    }
}

/// A body in one piece.
struct Whole(Option<Bytes>);

impl Pieces for Whole {
    fn next(&mut self) -> BoxFuture<'_, Option<Result<Bytes, TransportError>>> {
        Box::pin(ready(self.0.take().map(Ok)))
    }
}
