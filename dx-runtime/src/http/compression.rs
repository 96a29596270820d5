//! A body in gzip (RFC 1952).

use super::RequestBuilder;
use ::http::HeaderValue;
use ::http::header::CONTENT_ENCODING;

/// The magic number, deflate, no flags, no time, no extra flags, an unknown system.
const HEADER: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
/// What most compressors take if they are not told.
const LEVEL: u8 = 6;

/// The trait `requestCompression`, behind the feature `http-compression`.
impl RequestBuilder {
    /// Compresses the body if it has at least `min_bytes`, and says so at the end of `Content-Encoding`. Comes after the
    /// body and all headers.
    pub fn gzip(&mut self, min_bytes: usize) {
        if self.body.is_empty() || self.body.len() < min_bytes {
            return;
        }
        let Ok(encoding) = self.encoding() else { return };
        self.set_header(None, CONTENT_ENCODING, encoding);
        self.body = compress(&self.body);
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

fn compress(bytes: &[u8]) -> Vec<u8> {
    let mut out = HEADER.to_vec();
    out.append(&mut miniz_oxide::deflate::compress_to_vec(bytes, LEVEL));
    out.extend_from_slice(&crc32(bytes).to_le_bytes());
    // The length modulo 2^32 is what the format asks for.
    #[allow(clippy::cast_possible_truncation)]
    out.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
    out
}

/// The CRC-32 of RFC 1952, section 8, by its table.
fn crc32(bytes: &[u8]) -> u32 {
    const TABLE: [u32; 256] = table();
    let step = |crc: u32, byte: &u8| TABLE[((crc ^ u32::from(*byte)) & 0xff) as usize] ^ crc >> 8;
    !bytes.iter().fold(!0, step)
}

const fn table() -> [u32; 256] {
    let mut table = [0; 256];
    let mut index = 0;
    while index < table.len() {
        let mut crc = index as u32;
        let mut bit = 0;
        while bit < 8 {
            crc = if crc & 1 == 1 { 0xedb8_8320 ^ crc >> 1 } else { crc >> 1 };
            bit += 1;
        }
        table[index] = crc;
        index += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_that_of_gzip() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(crc32(b""), 0);
    }
}
