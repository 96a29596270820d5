//! The form of a request in which it is signed: AWS's "canonical request".

use super::authority;
use crate::http::percent::{self, Keep};
use ::http::header::HOST;
use ::http::{HeaderMap, Request, Uri};
use bytes::Bytes;

/// Headers that proxies and HTTP clients may add or change on the way, as botocore has them.
const UNSIGNED_HEADERS: [&str; 15] = [
    "authorization",
    "baggage",
    "connection",
    "expect",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "te",
    "traceparent",
    "tracestate",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-amzn-trace-id",
];

/// Headers that are signed, in order of name.
pub(super) struct SignedHeaders<'r> {
    /// One entry a value.
    headers: Vec<(&'r str, &'r [u8])>,
    names: String,
}

impl<'r> SignedHeaders<'r> {
    /// All headers but those that may change, and the host, which the HTTP client may be about to add.
    pub(super) fn choose(headers: &'r HeaderMap, uri: &'r Uri) -> Self {
        let mut chosen = Vec::with_capacity(headers.len() + 1);
        if !headers.contains_key(HOST) {
            chosen.push((HOST.as_str(), authority(uri).as_bytes()));
        }
        let signed = headers.iter().filter(|(name, _)| !UNSIGNED_HEADERS.contains(&name.as_str()));
        chosen.extend(signed.map(|(name, value)| (name.as_str(), value.as_bytes())));
        Self::new(chosen)
    }

    /// The headers `names`, as far as there are any.
    pub(super) fn named(headers: &'r HeaderMap, uri: &'r Uri, names: &'r str) -> Self {
        let mut chosen = Vec::new();
        for name in names.split(';') {
            if name == HOST.as_str() && !headers.contains_key(HOST) {
                chosen.push((name, authority(uri).as_bytes()));
            }
            chosen.extend(headers.get_all(name).iter().map(|value| (name, value.as_bytes())));
        }
        Self::new(chosen)
    }

    fn new(mut headers: Vec<(&'r str, &'r [u8])>) -> Self {
        // Stable: the values of a header stay in their order.
        headers.sort_by_key(|(name, _)| *name);
        let mut names = String::with_capacity(headers.iter().map(|(name, _)| name.len() + 1).sum());
        for group in headers.chunk_by(|one, next| one.0 == next.0) {
            if !names.is_empty() {
                names.push(';');
            }
            names.push_str(group[0].0);
        }
        Self { headers, names }
    }

    /// Joined by `;`.
    pub(super) fn names(&self) -> &str {
        &self.names
    }

    fn write(&self, out: &mut Vec<u8>) {
        for group in self.headers.chunk_by(|one, next| one.0 == next.0) {
            out.extend_from_slice(group[0].0.as_bytes());
            for (at, (_, value)) in group.iter().enumerate() {
                out.push(if at == 0 { b':' } else { b',' });
                write_trimmed(value, out);
            }
            out.push(b'\n');
        }
    }
}

/// Writes `value` without white space around it, and with one space where it has several.
fn write_trimmed(value: &[u8], out: &mut Vec<u8>) {
    let words = value.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    for (at, word) in words.enumerate() {
        if at > 0 {
            out.push(b' ');
        }
        out.extend_from_slice(word);
    }
}

/// A request with what is needed to write its canonical form.
pub(super) struct Canonical<'a> {
    pub(super) request: &'a Request<Bytes>,
    pub(super) headers: &'a SignedHeaders<'a>,
    /// What stands for the body.
    pub(super) payload: &'a str,
    pub(super) service: &'a str,
}

impl Canonical<'_> {
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(1024);
        out.extend_from_slice(self.request.method().as_str().as_bytes());
        out.push(b'\n');
        write_path(self.request.uri().path(), self.service, &mut out);
        out.push(b'\n');
        write_query(self.request.uri().query().unwrap_or_default(), &mut out);
        out.push(b'\n');
        self.headers.write(&mut out);
        out.push(b'\n');
        out.extend_from_slice(self.headers.names().as_bytes());
        out.push(b'\n');
        out.extend_from_slice(self.payload.as_bytes());
        out
    }
}

/// Whether the service signs as Amazon S3 does: paths as they are sent, and the body's hash always in a header.
pub(super) fn is_s3(service: &str) -> bool {
    matches!(service, "s3" | "s3express" | "s3-object-lambda" | "s3-outposts")
}

/// All services but S3 sign a path in its shortest form, and encode what is encoded already once more.
fn write_path(path: &str, service: &str, out: &mut Vec<u8>) {
    if is_s3(service) {
        out.extend_from_slice(path.as_bytes());
    } else if path.contains("//") || path.contains("/.") {
        encode_path(&shortest(path), out);
    } else if path.is_empty() {
        out.push(b'/');
    } else {
        encode_path(path, out);
    }
}

/// The path without empty segments, `.` and `..` (RFC 3986, section 5.2.4).
fn shortest(path: &str) -> String {
    let mut segments = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => drop(segments.pop()),
            segment => segments.push(segment),
        }
    }
    let end = if path.ends_with('/') && !segments.is_empty() { "/" } else { "" };
    format!("/{}{end}", segments.join("/"))
}

fn encode_path(path: &str, out: &mut Vec<u8>) {
    let mut encoded = String::new();
    percent::encode(path, Keep::Slash, &mut encoded);
    out.extend_from_slice(encoded.as_bytes());
}

/// In order of name and value, each with a `=`. It is encoded already.
fn write_query(query: &str, out: &mut Vec<u8>) {
    if query.is_empty() {
        return;
    }
    let mut pairs: Vec<_> = query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, ""))).collect();
    pairs.sort_unstable();
    for (at, (name, value)) in pairs.into_iter().enumerate() {
        if at > 0 {
            out.push(b'&');
        }
        out.extend_from_slice(name.as_bytes());
        out.push(b'=');
        out.extend_from_slice(value.as_bytes());
    }
}
