//! The outline of the public API in one file, for those who review a change of it: items, fields and signatures.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

use quote::ToTokens;
use std::fmt::Write;
use std::path::Path;
use syn::{Fields, ImplItem, Item, ItemImpl, Visibility};

#[test]
fn the_public_api_has_this_outline() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/generated");
    let mut outline = String::new();
    for module in [
        "operations",
        "requests",
        "responses",
        "endpoint",
        "client",
        "waiters",
        "types",
        "enums",
        "errors",
        "conversions",
        "builders",
    ] {
        let source = std::fs::read_to_string(folder.join(module).with_extension("rs")).unwrap();
        writeln!(outline, "mod {module}").unwrap();
        for item in syn::parse_file(&source).unwrap().items {
            write_item(&item, &mut outline);
        }
        outline.push('\n');
    }
    insta::assert_snapshot!("outline", outline.trim_end());
}

fn write_item(item: &Item, outline: &mut String) {
    match item {
        Item::Struct(item) => {
            writeln!(outline, "  struct {}{}", item.ident, compact(&item.generics)).unwrap();
            write_fields(&item.fields, outline);
        }
        Item::Enum(item) => {
            writeln!(outline, "  enum {}", item.ident).unwrap();
            for variant in &item.variants {
                writeln!(outline, "    {}{}", variant.ident, compact(&variant.fields)).unwrap();
            }
        }
        Item::Impl(item) => write_impl(item, outline),
        _ => {}
    }
}

fn write_fields(fields: &Fields, outline: &mut String) {
    for field in fields.iter().filter(|field| matches!(field.vis, Visibility::Public(_))) {
        if let Some(name) = &field.ident {
            writeln!(outline, "    {name}: {}", compact(&field.ty)).unwrap();
        }
    }
}

fn write_impl(item: &ItemImpl, outline: &mut String) {
    let ty = compact(&item.self_ty);
    if let Some((name, _)) = &item.trait_ {
        writeln!(outline, "  impl {} for {ty}", compact(name)).unwrap();
        return;
    }
    writeln!(outline, "  impl {ty}").unwrap();
    for item in &item.items {
        if let ImplItem::Fn(function) = item
            && matches!(function.vis, Visibility::Public(_))
        {
            writeln!(outline, "    {}", compact(&function.sig)).unwrap();
        }
    }
}

/// Tokens in one line, and names without the paths that every one of them has.
#[rustfmt::skip]
fn compact(tokens: &impl ToTokens) -> String {
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
