//! Bodies that are sent and received in chunks, because they may exceed the available memory.

use super::transport::{BoxFuture, TransportError};
use bytes::Bytes;
use std::fmt;
use std::future::ready;

/// The chunks of a body, in order.
pub trait Pieces: Send {
    /// Returns the next chunk, which may be empty, or `None` after the last one and after an error.
    ///
    /// For blocking transports, the future has to be ready when it is first polled.
    fn next(&mut self) -> BoxFuture<'_, Option<Result<Bytes, TransportError>>>;
}

/// A body in chunks, for [`Transport::send_streaming`](super::Transport::send_streaming).
pub struct StreamingBody {
    length: Option<u64>,
    pieces: Box<dyn Pieces>,
}

impl StreamingBody {
    /// Creates a body of `length` bytes. `None` means that the length of a response is not known in advance.
    #[must_use]
    pub fn new(length: Option<u64>, pieces: impl Pieces + 'static) -> Self {
        Self { length, pieces: Box::new(pieces) }
    }

    /// Returns the total number of bytes, if it is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// Returns the next chunk, or `None` at the end.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection breaks before the end of the body, or if no data arrives in time.
    pub async fn next(&mut self) -> Option<Result<Bytes, TransportError>> {
        self.pieces.next().await
    }

    /// Reads all chunks into memory.
    ///
    /// # Errors
    ///
    /// Returns the first error of a chunk.
    pub async fn collect(mut self) -> Result<Bytes, TransportError> {
        let mut all = Vec::new();
        while let Some(chunk) = self.next().await {
            all.extend_from_slice(&chunk?);
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

/// A body in a single chunk.
struct Whole(Option<Bytes>);

impl Pieces for Whole {
    fn next(&mut self) -> BoxFuture<'_, Option<Result<Bytes, TransportError>>> {
        Box::pin(ready(self.0.take().map(Ok)))
    }
}
