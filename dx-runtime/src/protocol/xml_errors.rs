//! Error responses in XML, for all protocols that have them.

use super::ErrorHead;
use super::error_head::{CodePlace, error_head};
use crate::ErrorMeta;
use crate::codec::Codec;
use crate::codec::xml::{ErrorDocument, REQUEST_IDS};

/// Reads the code and message from the element `Error`, and the request ID from there or beside it.
pub(super) fn xml_error_head(response: &ErrorMeta) -> ErrorHead {
    let mut head = error_head::<ErrorDocument>(response, &[CodePlace::Member("Code")]);
    ErrorDocument::each_string(response.body(), &mut |name, text| {
        if REQUEST_IDS.contains(&name) && !text.is_empty() {
            head.request_id.get_or_insert_with(|| text.to_owned());
        }
    });
    head
}
