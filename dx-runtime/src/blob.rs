//! Binary data.

use std::error::Error;
use std::fmt;

use base64::engine::general_purpose::STANDARD_PAD_INDIFFERENT as BASE64;
use base64::{DecodeError, Engine as _};

/// Binary data: base64 in JSON, and raw bytes as the body of a request or response.
///
/// Can be created from any type that converts to `Vec<u8>`: byte strings, arrays, slices, strings.
///
/// ```
/// use dx_runtime::Blob;
///
/// let blob = Blob::new("hello");
/// assert_eq!(blob.as_slice(), b"hello");
/// assert_eq!(blob, Blob::from_base64("aGVsbG8=")?);
/// assert_eq!(format!("{blob:?}"), "Blob(5 bytes)");
/// # Ok::<(), dx_runtime::BlobError>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Blob(Vec<u8>);

impl Blob {
    /// Creates a blob.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Self(bytes.into())
    }

    /// Returns the bytes.
    pub fn as_slice(&self) -> &[u8] {
        &self.0
    }

    /// Returns the bytes without copying them.
    pub fn into_inner(self) -> Vec<u8> {
        self.0
    }

    /// Decodes base64 with the standard alphabet (RFC 4648, section 4), with or without padding.
    ///
    /// # Errors
    ///
    /// If the text contains other characters, including white space, or is truncated.
    pub fn from_base64(text: &str) -> Result<Self, BlobError> {
        BASE64.decode(text).map(Self).map_err(BlobError)
    }

    /// Appends the bytes to `out` as base64 with the standard alphabet and padding.
    pub fn write_base64(&self, out: &mut String) {
        out.reserve(self.0.len().div_ceil(3) * 4);
        BASE64.encode_string(&self.0, out);
    }
}

impl<T: Into<Vec<u8>>> From<T> for Blob {
    fn from(bytes: T) -> Self {
        Self::new(bytes)
    }
}

impl AsRef<[u8]> for Blob {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// Formats the length only, because the data may be large.
impl fmt::Debug for Blob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Blob({} bytes)", self.0.len())
    }
}

/// The error for text that is not valid base64.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlobError(DecodeError);

impl fmt::Display for BlobError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid base64: ")?;
        match self.0 {
            DecodeError::InvalidByte(at, _) => write!(f, "unexpected character at byte {at}"),
            DecodeError::InvalidLastSymbol { offset, .. } => {
                write!(f, "stray bits in the last character, at byte {offset}")
            }
            DecodeError::InvalidLength(_) | DecodeError::InvalidPadding => {
                f.write_str("the text is cut short")
            }
        }
    }
}

impl Error for BlobError {}
