//! Protocols: the codec of a service's bodies, and where its responses identify errors.
//!
//! A protocol is a type without values that generated code refers to. Request lines and headers are decided when code
//! is generated; this module has the parts that are needed at run time.

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

/// A protocol of services.
pub trait Protocol: 'static {
    /// The codec of bodies.
    type Codec: Codec;
    /// The codec of error bodies.
    type ErrorCodec: Codec;
    /// The header that identifies the protocol in responses, if there is one.
    const MARK: Option<Mark> = None;

    /// Reads the code and message of an error response.
    fn error_head(response: &ErrorMeta) -> ErrorHead;

    /// Reads the text of an error's member `name`, if the error itself can't be read.
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

/// A header that identifies the protocol of a response. A response without it comes from a proxy or another server,
/// so that its body and other headers are ignored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The name of the header, in lower case.
    pub header: &'static str,
    /// The value of the header.
    pub value: &'static str,
}

impl Mark {
    /// Checks the value of the header.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is missing or different.
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
