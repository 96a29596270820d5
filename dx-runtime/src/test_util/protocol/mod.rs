//! The server's side of protocols, in a file each.

mod aws_json;
mod json;
#[cfg(feature = "xml")]
mod query;
mod rest_json;
#[cfg(feature = "xml")]
mod rest_xml;
#[cfg(feature = "cbor")]
mod rpc_v2_cbor;
mod rpc_v2_json;

use super::served::{ErrorNames, Parts, Route, ServedOperation, WriteError};
use crate::protocol::Protocol;
use crate::shape::{Structure, Value};
use crate::{DecodeError, EncodeError};
use ::http::Request;

/// The server's side of a [protocol](Protocol). Implemented for all protocols of this crate.
pub trait ServerProtocol: Protocol {
    /// The `Content-Type` of bodies that are not payloads.
    const CONTENT_TYPE: &'static str;

    /// How a request matches the operation `O`. `None` if it is for another one.
    #[doc(hidden)]
    fn route<O: ServedOperation>(request: &Request<impl AsRef<[u8]>>) -> Option<Route>;

    /// Reads the members of an input that are in the body.
    ///
    /// # Errors
    ///
    /// If the body does not match the model.
    #[doc(hidden)]
    fn read_body<T: Structure + Value>(body: &[u8]) -> Result<T, DecodeError>;

    /// Writes the members of an output that are in the body.
    ///
    /// # Errors
    ///
    /// If a value cannot be serialized.
    #[doc(hidden)]
    fn output_body<O: ServedOperation>(output: &O::Output) -> Result<Vec<u8>, EncodeError>;

    /// Writes the body of an error with its code, wherever the protocol has it.
    ///
    /// # Errors
    ///
    /// If a value cannot be serialized.
    #[doc(hidden)]
    fn error_body<T: Structure + Value>(
        names: ErrorNames<'_>,
        error: &T,
        response: &mut Parts,
    ) -> Result<(), WriteError>;
}
