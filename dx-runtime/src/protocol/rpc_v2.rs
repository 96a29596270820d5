//! Common parts of the protocols `rpcv2Cbor` and `rpcv2Json`.

use super::error_head::CodePlace;

/// The header that identifies the protocol in requests and responses.
pub(super) const PROTOCOL_HEADER: &str = "smithy-protocol";

/// Where the code of an error is. By the specifications, neither a header nor `code` or `Code` are used.
pub(super) const CODE: [CodePlace; 1] = [CodePlace::Member("__type")];
