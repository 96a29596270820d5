use super::{CHUNK_SIZE, UreqTransport, head};
use crate::client::streaming::{Pieces, StreamingBody};
use crate::client::transport::{BoxFuture, TransportError};
use ::http::header::CONTENT_LENGTH;
use ::http::{Request, Response, Uri};
use bytes::Bytes;
use std::future::ready;
use std::io::{self, Read};
use std::time::Duration;
use ureq::{Agent, AsSendBody, BodyReader, Error, SendBody};

impl UreqTransport {
    pub(super) fn exchange_streaming(
        &self,
        request: Request<StreamingBody>,
    ) -> Result<Response<StreamingBody>, TransportError> {
        let (agent, proxy) = self.agent_for(&request)?;
        let limit = self.inner.timeouts.attempt;
        let (parts, body) = request.into_parts();
        let length = body.length().unwrap_or(0);
        let head = head::write(&parts, length, proxy);
        // ureq logs URLs, which may be sensitive. It only needs the host, because it does not write the head.
        let request = Request::builder().method(parts.method).uri(origin(&parts.uri));
        let mut outgoing = Outgoing { body, chunk: Bytes::new(), error: None };
        let answer = head::sending(head, || match length {
            0 => agent.run(unlimited(agent, request.body(())?, limit)),
            _ => {
                let body = SendBody::from_reader(&mut outgoing);
                agent.run(unlimited(agent, request.header(CONTENT_LENGTH, length).body(body)?, limit))
            }
        });
        let answer = answer.map_err(|error| outgoing.error.take().unwrap_or_else(|| error.into()))?;
        let (parts, body) = answer.into_parts();
        let length = body.content_length();
        let incoming = Incoming(body.into_reader());
        Ok(Response::from_parts(parts, StreamingBody::new(length, incoming)))
    }
}

/// Removes the limit of the whole exchange, and sets one for each read and write.
fn unlimited<B: AsSendBody>(agent: &Agent, request: Request<B>, limit: Option<Duration>) -> Request<B> {
    agent
        .configure_request(request)
        .timeout_global(None)
        .timeout_per_read(limit)
        .timeout_per_write(limit)
        .build()
}

/// The URI with an empty path and no query.
fn origin(uri: &Uri) -> Uri {
    let (scheme, authority) = (uri.scheme_str().unwrap_or("http"), uri.authority());
    let authority = authority.map_or("", |authority| authority.as_str());
    format!("{scheme}://{authority}/").parse().unwrap_or_default()
}

/// A body that is sent.
struct Outgoing {
    body: StreamingBody,
    /// The rest of the last chunk
    chunk: Bytes,
    /// The error of the body, which is more specific than the one that ureq derives from it
    error: Option<TransportError>,
}

impl Read for Outgoing {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.chunk.is_empty() {
            match pollster::block_on(self.body.next()) {
                Some(Ok(chunk)) => self.chunk = chunk,
                Some(Err(error)) => {
                    self.error = Some(error);
                    return Err(io::Error::other("the next chunk of the body is not available"));
                }
                None => return Ok(0),
            }
        }
        let length = self.chunk.len().min(buffer.len());
        let chunk = self.chunk.split_to(length);
        buffer.iter_mut().zip(&*chunk).for_each(|(to, from)| *to = *from);
        Ok(length)
    }
}

/// A body that is received.
struct Incoming(BodyReader<'static>);

impl Pieces for Incoming {
    fn next(&mut self) -> BoxFuture<'_, Option<Result<Bytes, TransportError>>> {
        let mut buffer = vec![0; CHUNK_SIZE];
        Box::pin(ready(match self.0.read(&mut buffer) {
            Ok(0) => None,
            Ok(length) => {
                buffer.truncate(length);
                Some(Ok(buffer.into()))
            }
            Err(error) => Some(Err(Error::from(error).into())),
        }))
    }
}
