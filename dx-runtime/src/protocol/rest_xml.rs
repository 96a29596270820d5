use super::xml_errors::xml_error_head;
use super::{ErrorHead, Protocol};
use crate::ErrorMeta;
use crate::codec::Codec;
use crate::codec::xml::{ErrorDocument, Xml};

/// `aws.protocols#restXml`
///
/// Errors are identified by `Code` in the body, or by the status if there is no body, as in responses to `HEAD`.
#[derive(Clone, Copy, Debug)]
pub enum RestXml {}

impl Protocol for RestXml {
    type Codec = Xml;
    type ErrorCodec = ErrorDocument;

    fn error_head(response: &ErrorMeta) -> ErrorHead {
        let mut head = xml_error_head(response);
        if Xml::is_blank(response.body()) {
            head.codes.extend(code_of_status(response.status()).map(str::to_owned));
        }
        head
    }
}

/// The codes of Amazon S3 for errors without a body, derived from the reason phrases of HTTP (RFC 9110, section 15).
fn code_of_status(status: u16) -> Option<&'static str> {
    Some(match status {
        301 => "MovedPermanently",
        304 => "NotModified",
        307 => "TemporaryRedirect",
        400 => "BadRequest",
        403 => "Forbidden",
        404 => "NotFound",
        405 => "MethodNotAllowed",
        409 => "Conflict",
        412 => "PreconditionFailed",
        416 => "RangeNotSatisfiable",
        _ => return None,
    })
}
