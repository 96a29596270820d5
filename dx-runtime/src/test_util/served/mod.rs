//! Operations as the server sees them: requests are read, responses are written.

mod encoding;
mod macros;
mod payload;
mod request;
mod response;
mod route;

pub(super) use encoding::decompressed;
#[cfg(feature = "xml")]
pub(super) use request::pairs;
pub use request::{ReadError, read_request};
pub(super) use response::{ErrorNames, Parts, write_unmodeled};
pub use response::{WriteError, write_error, write_response};
pub(super) use route::{Route, bound_route, exact_route};

use super::protocol::ServerProtocol;
use crate::shape::{Structure, Value};
use crate::{ErrorShape, Operation, ServiceError};
use ::http::{Request, Response};
use bytes::Bytes;
use std::any::{Any, TypeId};
use std::fmt::Debug;
use std::sync::Arc;

/// A service whose requests a [`Mock`](super::Mock) answers. Implemented by generated code.
pub trait ServedService: Send + Sync + 'static {
    /// The name of the service in the model.
    const NAME: &'static str;
    /// All operations that have requests.
    const OPERATIONS: &'static [OperationEntry];
}

/// An operation whose requests can be read, and whose responses can be written. Implemented by generated code, with
/// [`served_operation!`](crate::served_operation).
pub trait ServedOperation:
    Operation<
        Input: Structure + Value + Clone + Debug + Send + Sync + 'static,
        Output: Structure + Value,
        Error: ServiceError<Protocol: ServerProtocol>,
    > + 'static
{
    /// The service of the operation.
    type Service: ServedService;
    /// Where the members are that are not in the body.
    const HTTP: HttpBindings;

    /// Writes the response of an error. See [`write_error`].
    ///
    /// # Errors
    ///
    /// If a value of the error cannot be serialized.
    fn error_response(error: &Self::Error) -> Result<Response<Bytes>, WriteError>;
}

/// The protocol of an operation.
pub(super) type ProtocolOf<O> = <<O as Operation>::Error as ServiceError>::Protocol;

/// An error structure that can be written. Implemented by generated code, with
/// [`served_error!`](crate::served_error).
pub trait ServedError: ErrorShape + Structure + Value {
    /// The status code of the response.
    const STATUS: u16;
    /// Where the members are that are not in the body, by their names for serde.
    const PLACES: &'static [(&'static str, Place)];
}

/// How an operation is bound to HTTP. Protocols without HTTP bindings ignore everything but the name of the operation.
#[derive(Clone, Copy, Debug)]
pub struct HttpBindings {
    /// The method.
    pub method: &'static str,
    /// The pattern of the URI, as in Smithy's trait `http`: `/v1/jobs/{JobId}?list-type=2`. Labels are the members' names
    /// for serde.
    pub uri: &'static str,
    /// Where the members of the input are that are neither in the body nor labels, by their names for serde.
    pub input: &'static [(&'static str, Place)],
    /// The status code of a successful response.
    pub status: u16,
    /// Where the members of the output are that are not in the body, by their names for serde.
    pub output: &'static [(&'static str, Place)],
    /// The `Content-Type` that the client sends unless a member sets it; empty if there is none.
    pub content_type: &'static str,
    /// Whether the response's XML root is the only member of the output, instead of containing it
    /// (`s3UnwrappedXmlOutput`).
    pub is_unwrapped: bool,
    /// Whether the first label is an Amazon S3 bucket, which may be in the host name instead.
    pub has_bucket: bool,
}

/// A part of an HTTP message to which a member is bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Query parameters of this name (`httpQuery`).
    Query(&'static str),
    /// All query parameters that no other member has (`httpQueryParams`).
    QueryParams,
    /// A header of this name (`httpHeader`).
    Header(&'static str),
    /// A header with a string in base64, because the member has a media type.
    Base64Header(&'static str),
    /// A header with a list of timestamps, in which commas may be parts of dates.
    TimestampsHeader(&'static str),
    /// All headers whose names have this prefix (`httpPrefixHeaders`).
    PrefixHeaders(&'static str),
    /// The body (`httpPayload`).
    Payload,
    /// The status code (`httpResponseCode`).
    Status,
}

impl Place {
    /// The place of a member among those of a structure.
    pub(super) fn of(places: &[(&'static str, Self)], member: &str) -> Option<Self> {
        places.iter().find(|(name, _)| *name == member).map(|(_, place)| *place)
    }
}

/// An operation in the table of its [service](ServedService).
#[derive(Clone, Copy)]
pub struct OperationEntry {
    pub(super) name: &'static str,
    pub(super) id: fn() -> TypeId,
    pub(super) route: fn(&Request<Bytes>) -> Option<Route>,
    pub(super) read: fn(&Request<Bytes>) -> Result<AnyInput, ReadError>,
}

/// An input whose type is that of an operation known by its ID.
#[derive(Clone)]
pub(super) struct AnyInput {
    pub value: Arc<dyn Any + Send + Sync>,
    pub debug: String,
}

impl OperationEntry {
    /// Creates the entry of an operation.
    #[must_use]
    pub const fn of<O: ServedOperation>() -> Self {
        Self { name: O::NAME, id: TypeId::of::<O>, route: route::<O>, read: read::<O> }
    }
}

impl Debug for OperationEntry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("OperationEntry").field(&self.name).finish()
    }
}

fn route<O: ServedOperation>(request: &Request<Bytes>) -> Option<Route> {
    ProtocolOf::<O>::route::<O>(request)
}

fn read<O: ServedOperation>(request: &Request<Bytes>) -> Result<AnyInput, ReadError> {
    let input = read_request::<O>(request)?;
    Ok(AnyInput { debug: format!("{input:?}"), value: Arc::new(input) })
}
