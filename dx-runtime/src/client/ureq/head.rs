//! The head of a request, which is written here instead of by ureq.
//!
//! ureq logs all bytes of the heads that it writes at level `trace`, including signatures and session tokens, and
//! cannot use a proxy for plain `http://` URLs. It is therefore given a head without secrets, and the [`Wire`] sends
//! the real one instead.

use crate::client::proxy::Proxy;
use ::http::header::{CONTENT_LENGTH, HOST, PROXY_AUTHORIZATION};
use ::http::uri::Scheme;
use ::http::{Method, request};
use std::cell::Cell;
use ureq::Error;
use ureq::unversioned::transport::{Buffers, NextTimeout, Transport};

thread_local! {
    /// The head to send next. An exchange runs on one thread, and a connection belongs to one exchange at a time.
    static NEXT: Cell<Option<Vec<u8>>> = const { Cell::new(None) };
}

/// Writes the head of a request with a body of `length` bytes.
pub(super) fn write(parts: &request::Parts, length: u64, proxy: Option<&Proxy>) -> Vec<u8> {
    let authority = parts.uri.authority().map_or("", |authority| authority.as_str());
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let mut head = Vec::with_capacity(1024);
    let mut put = |parts: &[&[u8]]| parts.iter().for_each(|part| head.extend_from_slice(part));

    put(&[parts.method.as_str().as_bytes(), b" "]);
    // Proxies tunnel TLS, but forward plain requests, which contain the absolute URL (RFC 9112, section 3.2.2).
    let forwarding = proxy.filter(|_| parts.uri.scheme() == Some(&Scheme::HTTP));
    if forwarding.is_some() {
        put(&[b"http://", host.as_bytes()]);
    }
    let target = parts.uri.path_and_query().map_or("/", |target| target.as_str());
    put(&[if target.starts_with('/') { b"" } else { b"/" }, target.as_bytes(), b" HTTP/1.1\r\n"]);
    if !parts.headers.contains_key(HOST) {
        put(&[b"host: ", host.as_bytes(), b"\r\n"]);
    }
    for (name, value) in &parts.headers {
        put(&[name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"]);
    }
    if let Some(authorization) = forwarding.and_then(Proxy::authorization) {
        put(&[PROXY_AUTHORIZATION.as_str().as_bytes(), b": ", authorization.as_bytes(), b"\r\n"]);
    }
    let needs_length = length > 0 || [Method::POST, Method::PUT, Method::PATCH].contains(&parts.method);
    if needs_length && !parts.headers.contains_key(CONTENT_LENGTH) {
        put(&[b"content-length: ", length.to_string().as_bytes(), b"\r\n"]);
    }
    put(&[b"\r\n"]);
    head
}

/// Runs `exchange`, in which `head` is sent instead of the head that ureq writes.
pub(super) fn sending<T>(head: Vec<u8>, exchange: impl FnOnce() -> T) -> T {
    NEXT.set(Some(head));
    let result = exchange();
    // An exchange that failed before sending must not leave its head to the next one.
    NEXT.set(None);
    result
}

/// Runs `connect`, whose bytes are sent unchanged, such as `CONNECT` to a proxy.
pub(super) fn paused<T>(connect: impl FnOnce() -> T) -> T {
    let next = NEXT.take();
    let result = connect();
    NEXT.set(next);
    result
}

/// A connection that replaces the head of the next request.
#[derive(Debug)]
pub(super) struct Wire<T>(pub(super) T);

impl<T: Transport> Transport for Wire<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.0.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        let Some(head) = NEXT.take() else { return self.0.transmit_output(amount, timeout) };
        let mut rest = &*head;
        while !rest.is_empty() {
            let output = self.0.buffers().output();
            let length = rest.len().min(output.len());
            let (now, later) = rest.split_at(length);
            output[..length].copy_from_slice(now);
            self.0.transmit_output(length, timeout)?;
            rest = later;
        }
        Ok(())
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        self.0.await_input(timeout)
    }

    fn is_open(&mut self) -> bool {
        self.0.is_open()
    }

    fn is_tls(&self) -> bool {
        self.0.is_tls()
    }
}
