//! Tokens to the text of files.

use crate::Config;
use crate::file_set::FileSet;
use crate::layout::{Layout, Module, ModuleItems};
use proc_macro2::TokenStream;
use quote::quote;

/// The files of a service: one for each module, and `mod.rs`, which is the service's root.
pub(crate) fn files(layout: &Layout<'_>, config: &Config) -> FileSet {
    let mut files = FileSet::default();
    files.insert("mod.rs", root(layout, config));
    for (module, content) in &layout.modules {
        files.insert(format!("{}.rs", module.name()), file(content, config));
    }
    files
}

/// One line, whatever the names are.
fn header(config: &Config) -> String {
    let header = format!(
        "// @generated from {} by `{}`. Change the model and run it again.",
        config.model, config.command
    );
    header.replace(|c: char| c.is_control(), " ") + "\n"
}

fn root(layout: &Layout<'_>, config: &Config) -> String {
    let mut text = header(config);
    text.push('\n');
    for line in &layout.docs.lines {
        text.push_str("//!");
        if !line.is_empty() {
            text.push(' ');
            text.push_str(line);
        }
        text.push('\n');
    }
    let (public, nothing) = (quote!(pub), quote!(;));
    let declare = |module: &Module| module.declaration(layout.features, &public, &nothing);
    let modules = layout.modules.keys().map(declare).collect();
    let exports = layout.exports(&public);
    for section in [modules, exports] {
        text.push('\n');
        text.push_str(&unparse_together(section));
    }
    text
}

fn file(content: &ModuleItems, config: &Config) -> String {
    let mut text = header(config);
    if !content.imports.is_empty() {
        text.push('\n');
        text.push_str(&unparse_together(content.imports.clone()));
    }
    for item in &content.items {
        unparse_apart(item.clone(), &mut text);
    }
    text
}

/// Items as they stand in a file, each with a blank line before it.
pub(crate) fn items(tokens: TokenStream) -> String {
    let mut text = String::new();
    unparse_apart(tokens, &mut text);
    text
}

/// Items of one kind, line by line.
fn unparse_together(tokens: TokenStream) -> String {
    parse(tokens).map_or_else(|broken| broken, unparse)
}

/// Each item with a blank line before it.
fn unparse_apart(tokens: TokenStream, text: &mut String) {
    match parse(tokens) {
        Ok(items) => {
            for item in items {
                text.push('\n');
                text.push_str(&unparse(vec![item]));
            }
        }
        Err(broken) => text.push_str(&broken),
    }
}

/// What renderers make is Rust. Should it ever not be, the text holds what they made and what is wrong with it, for the
/// compiler to stumble over.
fn parse(tokens: TokenStream) -> Result<Vec<syn::Item>, String> {
    match syn::parse2::<syn::File>(tokens.clone()) {
        Ok(file) => Ok(file.items),
        Err(error) => Err(format!("\n{}\n{tokens}\n", error.to_compile_error())),
    }
}

fn unparse(items: Vec<syn::Item>) -> String {
    prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items })
}
