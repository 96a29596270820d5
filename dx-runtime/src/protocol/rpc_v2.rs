//! What the protocols `rpcv2Cbor` and `rpcv2Json` have in common.

use super::error_head::CodePlace;

/// The header by which requests and responses tell which of the protocols they are in.
pub(super) const PROTOCOL_HEADER: &str = "smithy-protocol";

/// Where errors are named. By the specifications that is no header, and neither `code` nor `Code`.
pub(super) const CODE: [CodePlace; 1] = [CodePlace::Member("__type")];
