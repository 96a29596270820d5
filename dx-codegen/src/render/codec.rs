//! What the runtime calls a codec.

use crate::ir::Codec;
use proc_macro2::Ident;
use quote::format_ident;

/// The method of requests and responses whose body is the members of a structure.
pub(super) fn members(codec: Codec) -> Ident {
    format_ident!("{}", name(codec))
}

/// The method of responses whose body is one member.
pub(super) fn payload(codec: Codec) -> Ident {
    format_ident!("{}_payload", name(codec))
}

fn name(codec: Codec) -> &'static str {
    match codec {
        Codec::Json => "json",
    }
}
