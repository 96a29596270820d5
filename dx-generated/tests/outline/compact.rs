//! Tokens in one line.

use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{Attribute, Path, Token};

/// Tokens in one line, and names without the paths that every one of them has.
#[rustfmt::skip]
pub fn compact(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    for (long, short) in [
        (" : :: ", ": ::"), ("-> :: ", "-> ::"), (" :: ", "::"), (":: ", "::"), (" < ", "<"), (" <", "<"), ("< ", "<"), (" >", ">"),
        (" ,", ","), (" (", "("), ("( ", "("), (" )", ")"), ("& ", "&"), (" : ", ": "), (",)", ")"), (",>", ">"),
        ("(self, ", "("), ("(mut self, ", "("),
        ("::std::string::", ""), ("::std::option::", ""), ("::std::vec::", ""), ("::std::convert::", ""),
        ("::std::fmt::", ""), ("::std::error::", ""), ("::dx_runtime::", ""), ("super::", ""),
    ] {
        text = text.replace(long, short);
    }
    text.trim_end_matches(',').to_owned()
}

/// What is derived, as the bounds of a trait are written; nothing if that is nothing.
pub fn derives(attributes: &[Attribute]) -> String {
    let derives = attributes.iter().filter(|attribute| attribute.path().is_ident("derive"));
    let paths = derives.flat_map(|derive| {
        derive.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated).unwrap().into_iter()
    });
    let names: Vec<_> = paths.map(|path| compact(&path)).collect();
    if names.is_empty() { String::new() } else { format!(": {}", names.join(" + ")) }
}
