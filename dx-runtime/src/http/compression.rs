//! Compression with gzip (RFC 1952).

use super::RequestBuilder;
use ::http::HeaderValue;
use ::http::header::CONTENT_ENCODING;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;

/// The trait `requestCompression`, behind the feature `http-compression`.
impl RequestBuilder {
    /// Compresses the body if it has at least `min_bytes`, and appends that to `Content-Encoding`. To be called after
    /// the body and all headers were set.
    pub fn gzip(&mut self, min_bytes: usize) {
        if self.body.is_empty() || self.body.len() < min_bytes {
            return;
        }
        let (Ok(encoding), Ok(compressed)) = (self.encoding(), compress(&self.body)) else { return };
        self.set_header(None, CONTENT_ENCODING, encoding);
        self.body = compressed;
    }
}

impl RequestBuilder {
    fn encoding(&self) -> Result<HeaderValue, ::http::header::InvalidHeaderValue> {
        match self.headers.get(CONTENT_ENCODING).filter(|before| !before.is_empty()) {
            None => Ok(HeaderValue::from_static("gzip")),
            Some(before) => HeaderValue::from_bytes(&[before.as_bytes(), b", gzip"].concat()),
        }
    }
}

/// Writing to memory never fails.
fn compress(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes)?;
    encoder.finish()
}
