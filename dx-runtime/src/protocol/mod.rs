//! Protocols: how a service's bodies are written, and where its responses name errors.
//!
//! A protocol is a type without values, which generated code names. What a protocol puts into the request line and into headers
//! is decided when code is generated; here is what depends on it when a program runs. Each has a file of its own.

mod aws_json;
mod error_head;
mod rest_json;

pub use aws_json::{AwsJson1_0, AwsJson1_1};
pub use error_head::ErrorHead;
pub(crate) use error_head::message_rank;
pub use rest_json::RestJson1;

use crate::ErrorMeta;
use crate::codec::Codec;

/// A protocol that services speak.
pub trait Protocol: 'static {
    /// The format of bodies.
    type Codec: Codec;

    /// What an error response says of itself, whatever error it is.
    fn error_head(response: &ErrorMeta) -> ErrorHead;

    /// The text of an error's member `name`, when the error itself can't be read.
    #[must_use]
    fn error_text(body: &[u8], name: &str) -> Option<String> {
        let mut found = None;
        Self::Codec::each_string(body, &mut |member, text| {
            if member == name {
                found = Some(text.to_owned());
            }
        });
        found
    }
}
