//! Protocols: how a service's bodies are written, and where its responses name errors.
//!
//! A protocol is a type without values, which generated code names. What a protocol puts into the request line and into headers
//! is decided when code is generated; here is what depends on it when a program runs. Each has a file of its own.

mod aws_json;
mod error_head;
#[cfg(feature = "xml")]
mod query;
mod rest_json;
#[cfg(feature = "xml")]
mod rest_xml;
mod rpc_v2;
#[cfg(feature = "cbor")]
mod rpc_v2_cbor;
mod rpc_v2_json;
#[cfg(feature = "xml")]
mod xml_errors;

pub use aws_json::{AwsJson1_0, AwsJson1_1};
pub use error_head::ErrorHead;
pub(crate) use error_head::message_rank;
#[cfg(feature = "xml")]
pub use query::{AwsQuery, Ec2Query};
pub use rest_json::RestJson1;
#[cfg(feature = "xml")]
pub use rest_xml::RestXml;
#[cfg(feature = "cbor")]
pub use rpc_v2_cbor::RpcV2Cbor;
pub use rpc_v2_json::RpcV2Json;

use crate::codec::Codec;
use crate::{ErrorMeta, ResponseError};

/// A protocol that services speak.
pub trait Protocol: 'static {
    /// The format of bodies.
    type Codec: Codec;
    /// The format of the bodies of errors.
    type ErrorCodec: Codec;
    /// The header that every response has, if the protocol has such a one.
    const MARK: Option<Mark> = None;

    /// What an error response says of itself, whatever error it is.
    fn error_head(response: &ErrorMeta) -> ErrorHead;

    /// The text of an error's member `name`, when the error itself can't be read.
    #[must_use]
    fn error_text(body: &[u8], name: &str) -> Option<String> {
        let mut found = None;
        Self::ErrorCodec::each_string(body, &mut |member, text| {
            if member == name {
                found = Some(text.to_owned());
            }
        });
        found
    }
}

/// A header by which a response tells that it is in a protocol. One without it is not the service's, but that of a proxy or of
/// another server: neither body nor other headers are looked at then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The header's name, in lower case.
    pub header: &'static str,
    /// The header's value.
    pub value: &'static str,
}

impl Mark {
    /// Checks the value of the header, if a response has it.
    ///
    /// # Errors
    ///
    /// When it is not the one of the protocol.
    pub fn check(self, value: Option<&str>) -> Result<(), ResponseError> {
        if value.is_some_and(|value| value.trim() == self.value) {
            return Ok(());
        }
        let found = if value.is_some() { "another one" } else { "none" };
        let message =
            format!("expected {}, found {found}; the response is not in the service's protocol", self.value);
        Err(ResponseError::Header { name: self.header.to_owned(), message: message.into() })
    }
}
