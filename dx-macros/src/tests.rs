//! Compares the expansion with the output of `cargo xtask codegen`.

use crate::expand::service;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::fs;
use std::path::PathBuf;

/// The folder of generated files.
fn generated() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "..", "dx-generated", "src", "generated"].iter().collect()
}

/// A generated file with its modules inlined, without the Cargo features of `dx-generated`.
fn written(file: &str) -> TokenStream {
    let text = fs::read_to_string(generated().join(file)).unwrap();
    let features =
        ["blocking", "client-core", "http", "serde", "validate"].map(|name| format!("feature = \"{name}\""));
    let either = format!("any({}, {})", features[1], features[0]);
    let text = features
        .iter()
        .chain([&either])
        .fold(text, |text, feature| text.replace(&format!("#[cfg({feature})]"), ""));
    in_place(text.parse().unwrap())
}

/// Inlines modules.
fn in_place(text: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = Vec::new();
    for token in unguarded(text) {
        match (tokens.as_slice(), &token) {
            ([.., TokenTree::Ident(keyword), TokenTree::Ident(name)], TokenTree::Punct(end))
                if keyword == "mod" && end.as_char() == ';' =>
            {
                let content = written(&format!("{name}.rs"));
                tokens.extend(quote!({ #content }));
            }
            _ => tokens.push(token),
        }
    }
    tokens.into_iter().collect()
}

/// The expansion for the same model and overlays as in `dx.toml`.
fn expanded() -> TokenStream {
    service(quote! {
        model: "../models/dataexchange-2017-07-25.json",
        overlay: [
            "../models/dataexchange-2017-07-25.overlay.json",
            "../models/dataexchange-2017-07-25.docs.overlay.json",
        ],
        all_builders: true,
        http: true,
        serde: true,
        validate: true,
        client: true,
        blocking: true,
        module: generated,
    })
}

/// The content of the last module.
fn content(tokens: TokenStream) -> TokenStream {
    let groups = tokens.into_iter().filter_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.stream()),
        _ => None,
    });
    groups.last().unwrap()
}

/// Removes the guards of `dx_runtime::feature`, which group modules differently if these are behind features.
fn unguarded(tokens: TokenStream) -> TokenStream {
    let mut found: Vec<TokenTree> = Vec::new();
    for token in tokens {
        let path: String = found.iter().rev().take(10).rev().map(ToString::to_string).collect();
        match token {
            TokenTree::Group(group) if path.starts_with("::dx_runtime::feature::") && path.ends_with('!') => {
                // The macro has the names of features in brackets, and the items in braces.
                found.truncate(found.len() - 10);
                found.extend(unguarded(content(group.stream())));
            }
            token => found.push(token),
        }
    }
    found.into_iter().collect()
}

/// Formats tokens, item by item, so that optional commas and braces do not differ. White space is ignored, since the
/// formatter keeps the spacing of macro arguments.
fn text(tokens: TokenStream) -> String {
    let mut file: syn::File = syn::parse2(tokens).unwrap();
    file.items.sort_by_cached_key(|item| item.to_token_stream().to_string());
    prettyplease::unparse(&file).split_whitespace().collect()
}

#[test]
fn the_expansion_is_what_codegen_writes_token_by_token() {
    let (expanded, written) = (text(unguarded(content(expanded()))), text(written("mod.rs")));
    assert!(written.len() > 200_000, "{} bytes", written.len());
    let differs = expanded.chars().zip(written.chars()).position(|(expanded, written)| expanded != written);
    let around =
        |text: &str, at: usize| text.chars().skip(at.saturating_sub(100)).take(200).collect::<String>();
    assert_eq!(differs.map(|at| (around(&expanded, at), around(&written, at))), None);
    assert_eq!(expanded.len(), written.len());
}

#[test]
fn all_files_are_tracked_by_the_compiler() {
    let expanded = expanded().to_string();
    for part in ["", ".overlay", ".docs.overlay"] {
        let file = format!("dataexchange-2017-07-25{part}.json");
        let path = [env!("CARGO_MANIFEST_DIR"), "..", "models", &file].iter().collect::<PathBuf>();
        let bytes = format!("include_bytes ! ({:?})", path.to_str().unwrap());
        assert!(expanded.contains(&bytes), "{bytes}");
    }
}

#[test]
fn the_documentation_has_each_of_the_optional_parts() {
    for part in dx_codegen::Part::ALL {
        let row = format!("/// | `{}` | `true` or `false`: ", part.name());
        assert!(include_str!("lib.rs").contains(&row), "{row}");
    }
}
