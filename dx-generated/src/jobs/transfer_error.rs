use super::SignedUrl;
use crate::client::{Bytes, StreamingBody, TransportError};
use crate::http::Response;
use crate::{Timestamp, TimestampFormat};
use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why a file was not uploaded or downloaded. It never has the URL in it. With `{:#}` it shows all its causes too.
#[derive(Debug)]
#[non_exhaustive]
pub enum TransferError {
    /// The signed URL expired before it was used. A new job has a new one.
    Expired {
        /// When it expired.
        expired_at: Timestamp,
    },
    /// The signed URL isn't a URL.
    InvalidUrl,
    /// What answers at the URL refused the request.
    Status {
        /// The HTTP status.
        status: u16,
        /// What Amazon S3 calls the error, such as `BadDigest`.
        code: Option<String>,
        /// Whether the URL has expired meanwhile, which may be the reason.
        expired: bool,
    },
    /// The file has another size than it should have.
    Size {
        /// How many bytes there should be.
        expected: u64,
        /// How many there are, or were until it was given up.
        actual: u64,
    },
    /// The response doesn't tell where it ends, so that nobody knows whether the file is whole.
    UnknownSize,
    /// The file has another MD5 digest than it should have. Both are in Base64.
    Digest {
        /// The digest that it should have.
        expected: String,
        /// The digest that it has.
        actual: String,
    },
    /// A file could not be read or written.
    File {
        /// The file.
        path: PathBuf,
        /// What failed.
        source: io::Error,
    },
    /// The connection could not be made, or broke.
    Transport(TransportError),
    /// The [`CancelHandle`](super::CancelHandle) was used.
    Interrupted,
}

/// How much of the body of an error is looked at.
const MAX_ERROR_BODY: usize = 16 << 10;

impl TransferError {
    pub(super) fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::File { path: path.to_owned(), source }
    }

    /// The error that a response is. Only the error's code is taken from its body: Amazon S3 has parts of the URL in there.
    pub(super) async fn of_response(response: Response<StreamingBody>, url: &SignedUrl) -> Self {
        let (head, mut body) = response.into_parts();
        let mut text = Vec::new();
        while text.len() < MAX_ERROR_BODY {
            let Some(Ok(piece)) = body.next().await else { break };
            text.extend_from_slice(&piece);
        }
        Self::Status { status: head.status.as_u16(), code: code(&text.into()), expired: url.is_expired() }
    }

    /// Whether the URL has expired or may have, so that a new one may help.
    pub(super) fn is_expired(&self) -> bool {
        matches!(self, Self::Expired { .. } | Self::Status { status: 403, expired: true, .. })
    }
}

/// The code in the body of an error of Amazon S3: `<Error><Code>BadDigest</Code>…`.
fn code(body: &Bytes) -> Option<String> {
    let body = String::from_utf8_lossy(body);
    let (_, rest) = body.split_once("<Code>")?;
    let (code, _) = rest.split_once("</Code>")?;
    let is_code = (1..=64).contains(&code.len()) && code.chars().all(|c| c.is_ascii_alphanumeric());
    is_code.then(|| code.to_owned())
}

impl From<TransportError> for TransferError {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}

impl fmt::Display for TransferError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Expired { expired_at } => {
                let expired_at = expired_at.format(TimestampFormat::DateTime);
                write!(
                    f,
                    "the signed URL expired at {expired_at}, before it was used: a new job has a new one"
                )
            }
            Self::InvalidUrl => f.write_str("the signed URL is not a URL"),
            Self::Status { status, code, expired } => {
                write!(f, "it was refused with status {status}")?;
                if let Some(code) = code {
                    write!(f, " ({code})")?;
                }
                f.write_str(if *expired { ", and the signed URL has expired" } else { "" })
            }
            Self::Size { expected, actual } => write!(f, "it has {actual} bytes instead of {expected}"),
            Self::UnknownSize => f.write_str("the response doesn't tell how long it is"),
            Self::Digest { expected, actual } => {
                write!(f, "its MD5 digest is {actual} instead of {expected}")
            }
            Self::File { path, source } => {
                write!(f, "{}", path.display())?;
                if f.alternate() { write!(f, ": {source}") } else { Ok(()) }
            }
            Self::Transport(error) if f.alternate() => write!(f, "{error:#}"),
            Self::Transport(error) => write!(f, "{error}"),
            Self::Interrupted => f.write_str("interrupted"),
        }
    }
}

impl Error for TransferError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::File { source, .. } => Some(source),
            Self::Transport(error) => error.source(),
            _ => None,
        }
    }
}
