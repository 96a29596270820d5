use super::RequestBuilder;
use ::http::{HeaderName, HeaderValue};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

const CONTENT_MD5: HeaderName = HeaderName::from_static("content-md5");

/// The trait `httpChecksumRequired`, behind the feature `http-checksum`.
impl RequestBuilder {
    /// Sets `Content-MD5` for the body, unless a member set that header. To be called after the body was set and
    /// compressed.
    pub fn md5(&mut self) {
        if self.headers.contains_key(CONTENT_MD5) {
            return;
        }
        let digest = STANDARD.encode(md5::compute(&self.body).0);
        if let Ok(value) = HeaderValue::try_from(digest) {
            self.set_header(None, CONTENT_MD5, value);
        }
    }
}
