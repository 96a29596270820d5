//! Bodies that clients compress (`requestCompression`).

use ::http::Request;
#[cfg(feature = "http-compression")]
use ::http::{HeaderValue, header::CONTENT_ENCODING};
use bytes::Bytes;

/// The request without the compression of its body. One that cannot be decompressed is returned as it is.
pub(in crate::test_util) fn decompressed(request: &Request<impl AsRef<[u8]>>) -> Request<Bytes> {
    let body = Bytes::copy_from_slice(request.body().as_ref());
    let mut copy = Request::new(body);
    *copy.method_mut() = request.method().clone();
    *copy.uri_mut() = request.uri().clone();
    *copy.headers_mut() = request.headers().clone();
    #[cfg(feature = "http-compression")]
    decompress(&mut copy);
    copy
}

/// Undoes the encoding that was applied last, if it is gzip.
#[cfg(feature = "http-compression")]
fn decompress(request: &mut Request<Bytes>) -> Option<()> {
    use std::io::Read;
    let encodings = request.headers().get(CONTENT_ENCODING)?.to_str().ok()?;
    let others = match encodings.rsplit_once(',') {
        Some((others, "gzip" | " gzip")) => Some(HeaderValue::from_str(others).ok()?),
        None if encodings == "gzip" => None,
        _ => return None,
    };
    let mut body = Vec::new();
    flate2::read::GzDecoder::new(&**request.body()).read_to_end(&mut body).ok()?;
    *request.body_mut() = body.into();
    match others {
        Some(others) => request.headers_mut().insert(CONTENT_ENCODING, others),
        None => request.headers_mut().remove(CONTENT_ENCODING),
    };
    Some(())
}
