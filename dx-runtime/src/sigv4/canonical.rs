//! The form of a request in which it is signed: AWS's "canonical request".

use super::{SigningParams, authority};
use crate::percent::{self, Keep};
use ::http::header::HOST;
use ::http::{HeaderMap, Method, Request, Uri};

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
    method: &'a Method,
    path: &'a str,
    query: &'a str,
    headers: &'a SignedHeaders<'a>,
    /// What stands for the body.
    payload: &'a str,
    params: &'a SigningParams<'a>,
}

impl<'a> Canonical<'a> {
    pub(super) fn new<B>(
        request: &'a Request<B>,
        params: &'a SigningParams<'a>,
        headers: &'a SignedHeaders<'a>,
        payload: &'a str,
    ) -> Self {
        let (method, uri) = (request.method(), request.uri());
        Self { method, path: uri.path(), query: uri.query().unwrap_or_default(), headers, payload, params }
    }

    /// The same with another query than the one of the request.
    pub(super) fn with_query(self, query: &'a str) -> Self {
        Self { query, ..self }
    }

    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(1024);
        out.extend_from_slice(self.method.as_str().as_bytes());
        out.push(b'\n');
        self.write_path(&mut out);
        out.push(b'\n');
        write_query(self.query, &mut out);
        out.push(b'\n');
        self.headers.write(&mut out);
        out.push(b'\n');
        out.extend_from_slice(self.headers.names().as_bytes());
        out.push(b'\n');
        out.extend_from_slice(self.payload.as_bytes());
        out
    }

    fn write_path(&self, out: &mut Vec<u8>) {
        let is_long = self.path.contains("//") || self.path.contains("/.");
        match self.path {
            "" => out.push(b'/'),
            path if self.params.normalize_path && is_long => self.encode_path(&shortest(path), out),
            path => self.encode_path(path, out),
        }
    }

    /// Encodes what is encoded already once more, if the service does so.
    fn encode_path(&self, path: &str, out: &mut Vec<u8>) {
        if self.params.double_encode_path {
            let mut encoded = String::new();
            percent::encode(path, Keep::Slash, &mut encoded);
            out.extend_from_slice(encoded.as_bytes());
        } else {
            write_ascii(path, out);
        }
    }
}

/// Writes what is encoded already, but for what no sender may leave as it is.
fn write_ascii(text: &str, out: &mut Vec<u8>) {
    if text.is_ascii() {
        return out.extend_from_slice(text.as_bytes());
    }
    let mut encoded = String::new();
    for character in text.chars() {
        match character.is_ascii() {
            true => encoded.push(character),
            false => percent::encode(character.encode_utf8(&mut [0; 4]), Keep::Unreserved, &mut encoded),
        }
    }
    out.extend_from_slice(encoded.as_bytes());
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

/// In order of name and value, each with a `=`. It is encoded already.
fn write_query(query: &str, out: &mut Vec<u8>) {
    if query.is_empty() {
        return;
    }
    let mut ascii = Vec::new();
    let query = if query.is_ascii() {
        query.as_bytes()
    } else {
        write_ascii(query, &mut ascii);
        &ascii
    };
    let mut pairs: Vec<_> = query.split(|byte| *byte == b'&').map(name_and_value).collect();
    pairs.sort_unstable();
    for (at, (name, value)) in pairs.into_iter().enumerate() {
        if at > 0 {
            out.push(b'&');
        }
        out.extend_from_slice(name);
        out.push(b'=');
        out.extend_from_slice(value);
    }
}

fn name_and_value(pair: &[u8]) -> (&[u8], &[u8]) {
    match pair.iter().position(|byte| *byte == b'=') {
        Some(at) => (&pair[..at], &pair[at + 1..]),
        None => (pair, b""),
    }
}
