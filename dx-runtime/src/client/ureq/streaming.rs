use super::{PIECE, UreqTransport, head};
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
        // ureq logs URLs, and this one may be a secret. It needs to know the host only, as it doesn't write the head.
        let request = Request::builder().method(parts.method).uri(origin(&parts.uri));
        let mut outgoing = Outgoing { body, piece: Bytes::new(), error: None };
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

/// The request without a limit of the whole exchange, but with one for each read and write.
fn unlimited<B: AsSendBody>(agent: &Agent, request: Request<B>, limit: Option<Duration>) -> Request<B> {
    agent
        .configure_request(request)
        .timeout_global(None)
        .timeout_per_read(limit)
        .timeout_per_write(limit)
        .build()
}

/// The URI without path and query.
fn origin(uri: &Uri) -> Uri {
    let (scheme, authority) = (uri.scheme_str().unwrap_or("http"), uri.authority());
    let authority = authority.map_or("", |authority| authority.as_str());
    format!("{scheme}://{authority}/").parse().unwrap_or_default()
}

/// A body that is sent.
struct Outgoing {
    body: StreamingBody,
    /// What was not taken yet of the last piece.
    piece: Bytes,
    /// Why there is no next piece: it says more than what ureq makes of it.
    error: Option<TransportError>,
}

impl Read for Outgoing {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.piece.is_empty() {
            match pollster::block_on(self.body.next()) {
                Some(Ok(piece)) => self.piece = piece,
                Some(Err(error)) => {
                    self.error = Some(error);
                    return Err(io::Error::other("there is no next piece of the body"));
                }
                None => return Ok(0),
            }
        }
        let length = self.piece.len().min(buffer.len());
        let piece = self.piece.split_to(length);
        buffer.iter_mut().zip(&*piece).for_each(|(to, from)| *to = *from);
        Ok(length)
    }
}

/// A body that is received.
struct Incoming(BodyReader<'static>);

impl Pieces for Incoming {
    fn next(&mut self) -> BoxFuture<'_, Option<Result<Bytes, TransportError>>> {
        let mut buffer = vec![0; PIECE];
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
