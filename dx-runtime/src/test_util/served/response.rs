//! From an output or an error to the response of its operation.

use super::payload::write_payload;
use super::{Place, ProtocolOf, ServedError, ServedOperation};
use crate::protocol::Protocol;
use crate::shape::{Member, Structure, Value, WriteMembers};
use crate::test_util::protocol::ServerProtocol;
use crate::test_util::text::{TextWriter, Written};
use crate::{EncodeError, ErrorMeta, ServiceError, TimestampFormat};
use ::http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use bytes::Bytes;
use std::error::Error;
use std::fmt;
use std::marker::PhantomData;

/// Writes the response with which a service returns `output`.
///
/// # Errors
///
/// If a value cannot be serialized, such as an unknown member of a union.
pub fn write_response<O: ServedOperation>(output: &O::Output) -> Result<Response<Bytes>, WriteError> {
    let mut parts = Parts::new(O::NAME, O::HTTP.status);
    let payload = parts.bound::<ProtocolOf<O>, _>(output, O::HTTP.output)?;
    let has_body = !<O::Output as Structure>::schema().body().is_empty();
    parts.body = match payload {
        Some(payload) => payload,
        None if has_body => {
            parts.header("content-type", ProtocolOf::<O>::CONTENT_TYPE)?;
            ProtocolOf::<O>::output_body::<O>(output).map_err(|error| WriteError::of(O::NAME, &error))?
        }
        None => Vec::new(),
    };
    parts.finish::<ProtocolOf<O>>()
}

/// Writes the response with which a service returns `error`, an error structure of the operation `O`.
///
/// The request ID in the error's metadata is sent as well.
///
/// # Errors
///
/// If a value cannot be serialized.
pub fn write_error<O: ServedOperation, E: ServedError>(error: &E) -> Result<Response<Bytes>, WriteError> {
    let mut parts = Parts::new(error.code().to_owned(), E::STATUS);
    let payload = parts.bound::<ProtocolOf<O>, _>(error, E::PLACES)?;
    if let Some(id) = error.meta().request_id() {
        parts.header("x-amzn-requestid", id)?;
    }
    let names = ErrorNames {
        shape: <E as Structure>::schema().name(),
        code: error.code(),
        is_query_compatible: <O::Error as ServiceError>::QUERY_COMPATIBLE,
    };
    ProtocolOf::<O>::error_body(names, error, &mut parts)?;
    if let Some(payload) = payload {
        parts.body = payload;
    }
    parts.finish::<ProtocolOf<O>>()
}

/// Writes the response of an error that is not in the model, or not among the errors of the operation `O`.
pub(in crate::test_util) fn write_unmodeled<O: ServedOperation>(
    status: u16,
    code: &str,
    message: &str,
) -> Result<Response<Bytes>, WriteError> {
    let mut parts = Parts::new(code, status);
    let names = ErrorNames { shape: code, code, is_query_compatible: false };
    let error = Unmodeled { message: message.to_owned() };
    ProtocolOf::<O>::error_body(names, &error, &mut parts)?;
    parts.finish::<ProtocolOf<O>>()
}

/// The members of an error that is not in the model.
struct Unmodeled {
    message: String,
}

crate::structure! {
    Unmodeled {
        message: required "message",
    }
}

/// How an error is identified.
pub struct ErrorNames<'e> {
    pub(in crate::test_util) shape: &'e str,
    pub(in crate::test_util) code: &'e str,
    pub(in crate::test_util) is_query_compatible: bool,
}

/// A response under construction.
pub struct Parts {
    what: String,
    status: u16,
    headers: HeaderMap,
    pub(in crate::test_util) body: Vec<u8>,
}

impl Parts {
    fn new(what: impl Into<String>, status: u16) -> Self {
        Self { what: what.into(), status, headers: HeaderMap::new(), body: Vec::new() }
    }

    /// Writes the members that are not in the body, and returns the payload if there is one.
    fn bound<P: Protocol, T: Structure>(
        &mut self,
        value: &T,
        places: &[(&'static str, Place)],
    ) -> Result<Option<Vec<u8>>, WriteError> {
        let mut writer =
            BoundWriter::<P> { parts: self, places, payload: None, error: None, protocol: PhantomData };
        value.write_members(&mut writer);
        let BoundWriter { payload, error, .. } = writer;
        error.map_or(Ok(payload), Err)
    }

    pub(in crate::test_util) fn header(&mut self, name: &str, value: &str) -> Result<(), WriteError> {
        let error = |_| self.error(format!("a header `{name}` cannot have this name or value"));
        let header = HeaderName::from_bytes(name.as_bytes())
            .map_err(|_| ())
            .and_then(|name| Ok((name, HeaderValue::from_bytes(value.as_bytes()).map_err(|_| ())?)));
        let (name, value) = header.map_err(error)?;
        self.headers.insert(name, value);
        Ok(())
    }

    pub(in crate::test_util) fn error(&self, message: impl Into<String>) -> WriteError {
        WriteError { what: self.what.clone(), message: message.into() }
    }

    fn finish<P: Protocol>(mut self) -> Result<Response<Bytes>, WriteError> {
        if let Some(mark) = P::MARK {
            self.header(mark.header, mark.value)?;
        }
        let status = StatusCode::from_u16(self.status)
            .map_err(|_| self.error(format!("{} is not a status code", self.status)))?;
        let mut response = Response::new(Bytes::from(self.body));
        *response.status_mut() = status;
        *response.headers_mut() = self.headers;
        Ok(response)
    }
}

/// Writes the members that are not in the body.
struct BoundWriter<'w, P> {
    parts: &'w mut Parts,
    places: &'w [(&'static str, Place)],
    payload: Option<Vec<u8>>,
    /// The first one.
    error: Option<WriteError>,
    protocol: PhantomData<P>,
}

impl<P: Protocol> WriteMembers for BoundWriter<'_, P> {
    fn required<T: Value>(&mut self, member: &'static Member, value: &T) {
        if member.is_bound()
            && self.error.is_none()
            && let Err(error) = self.write(member, value)
        {
            self.error = Some(error);
        }
    }
}

impl<P: Protocol> BoundWriter<'_, P> {
    fn write<T: Value>(&mut self, member: &'static Member, value: &T) -> Result<(), WriteError> {
        let name = member.serde_name();
        let refused = |parts: &Parts, message: &str| parts.error(format!("`{name}`: {message}"));
        let place = Place::of(self.places, name);
        if place == Some(Place::Payload) {
            let payload = write_payload::<P, T>(value, member);
            self.payload = Some(payload.map_err(|error| refused(self.parts, &error.to_string()))?);
            return Ok(());
        }
        let writer = TextWriter {
            timestamps: member.timestamp().unwrap_or(TimestampFormat::HttpDate),
            base64: matches!(place, Some(Place::Base64Header(_))),
        };
        let written = value.write(writer).map_err(|error| refused(self.parts, &error.to_string()))?;
        match (place, written) {
            (_, Written::Nothing) => Ok(()),
            (
                Some(Place::Header(name) | Place::Base64Header(name) | Place::TimestampsHeader(name)),
                written,
            ) => match written.into_header() {
                Some(value) => self.parts.header(name, &value),
                None => Err(refused(self.parts, "a map has no form as a header")),
            },
            (Some(Place::PrefixHeaders(prefix)), Written::Entries(entries)) => entries
                .iter()
                .try_for_each(|(name, value)| self.parts.header(&format!("{prefix}{name}"), value)),
            (Some(Place::Status), Written::Text { text, .. }) => {
                let status = text.parse().map_err(|_| refused(self.parts, "not a status code"))?;
                self.parts.status = status;
                Ok(())
            }
            _ => Err(refused(self.parts, "is bound to a part that responses don't have")),
        }
    }
}

/// The error for an output or an error that cannot be written as a response. The message never contains its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WriteError {
    what: String,
    message: String,
}

impl WriteError {
    fn of(what: &str, error: &EncodeError) -> Self {
        Self { what: what.to_owned(), message: error.to_string() }
    }

    /// The response that an error without a shape in the model was, for generated code.
    ///
    /// # Errors
    ///
    /// If the metadata is not that of a response.
    #[doc(hidden)]
    pub fn of_meta(meta: &ErrorMeta) -> Result<Response<Bytes>, Self> {
        let mut parts = Parts::new("an unknown error", meta.status());
        if meta.status() == 0 {
            return Err(parts.error("its metadata is not that of a response; use `fail_unmodeled` instead"));
        }
        meta.headers().try_for_each(|(name, value)| parts.header(name, value))?;
        parts.body = meta.body().to_vec();
        let Parts { status, headers, body, .. } = parts;
        let mut response = Response::new(Bytes::from(body));
        *response.headers_mut() = headers;
        *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Ok(response)
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the response of {}: {}", self.what, self.message)
    }
}

impl Error for WriteError {}
