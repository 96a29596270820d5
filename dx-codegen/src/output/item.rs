//! Items: the output of renderers, and the content of modules.

use super::imports::Import;
use super::{Module, macro_calls};
use crate::format;
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use std::collections::BTreeSet;

/// Related Rust items with their dependencies.
pub(crate) struct Item {
    pub module: Module,
    /// Determines the position in the module, and the file if the module is a folder.
    pub name: String,
    /// The `cfg` attribute, if it is behind features of the crate.
    pub cfg: Option<TokenStream>,
    /// The imports that it needs.
    pub imports: BTreeSet<Import>,
    /// The name that it defines for other items of the module.
    pub defines: Option<String>,
    /// The names that other items of the module define for it.
    pub uses: BTreeSet<String>,
    /// The Rust items, one by one.
    pub code: Vec<Code>,
}

/// A Rust item.
pub(crate) enum Code {
    /// Any item, beginning with its documentation.
    Rust(TokenStream),
    Table(Table),
}

/// The call of a macro that takes rows in sections: `path! { head { row row } head { row } tail }`. Files have one
/// line for each row.
pub(crate) struct Table {
    /// A `cfg` attribute in addition to that of the whole item.
    pub cfg: Option<TokenStream>,
    /// The path of the macro, without `!`.
    pub path: TokenStream,
    pub sections: Vec<Section>,
    /// The tokens after the last section.
    pub tail: Option<TokenStream>,
}

/// A head and its rows.
pub(crate) struct Section {
    pub head: TokenStream,
    /// The rows, each with its separator.
    pub rows: Vec<TokenStream>,
}

impl Table {
    /// A call of the macro at `path`, without sections.
    pub fn of(path: TokenStream) -> Self {
        Self { cfg: None, path, sections: Vec::new(), tail: None }
    }

    /// Puts the table behind features of the crate.
    #[must_use]
    pub fn behind(self, cfg: Option<TokenStream>) -> Self {
        Self { cfg, ..self }
    }

    /// Adds a section.
    #[must_use]
    pub fn section(mut self, head: TokenStream, rows: Vec<TokenStream>) -> Self {
        self.sections.push(Section { head, rows });
        self
    }

    /// Adds a section unless it has no rows.
    #[must_use]
    pub fn section_with_rows(self, head: TokenStream, rows: Vec<TokenStream>) -> Self {
        if rows.is_empty() { self } else { self.section(head, rows) }
    }

    /// Adds tokens after the last section.
    #[must_use]
    pub fn tail(self, tail: Option<TokenStream>) -> Self {
        Self { tail, ..self }
    }

    fn into_tokens(self) -> TokenStream {
        let Self { cfg, path, sections, tail } = self;
        let sections = sections.into_iter().map(|Section { head, rows }| quote!(#head { #(#rows)* }));
        quote!(#cfg #path! { #(#sections)* #tail })
    }
}

impl Item {
    /// An empty item of `module`. `name` determines its position.
    pub fn new(module: Module, name: &str) -> Self {
        Self {
            module,
            name: name.to_owned(),
            cfg: None,
            imports: BTreeSet::new(),
            defines: None,
            uses: BTreeSet::new(),
            code: Vec::new(),
        }
    }

    /// Adds a Rust item.
    #[must_use]
    pub fn item(mut self, tokens: TokenStream) -> Self {
        self.code.push(Code::Rust(tokens));
        self
    }

    /// Adds a macro call.
    #[must_use]
    pub fn table(mut self, table: Table) -> Self {
        self.code.push(Code::Table(table));
        self
    }

    /// Imports a full path such as `::dx_runtime::http::Endpoint`, to which the item refers by its last segment.
    #[must_use]
    pub fn import(mut self, path: &'static str) -> Self {
        self.imports.insert(Import::new(path));
        self
    }

    /// Adds imports.
    #[must_use]
    pub fn imports(mut self, imports: BTreeSet<Import>) -> Self {
        self.imports.extend(imports);
        self
    }

    /// Declares that the item defines `name` for other items of the module, which declare [`Item::uses`].
    #[must_use]
    pub fn defines(mut self, name: &str) -> Self {
        self.defines = Some(name.to_owned());
        self
    }

    /// Declares that the item uses `name`, which another item of the module defines.
    #[must_use]
    pub fn uses(mut self, name: &str) -> Self {
        self.uses.insert(name.to_owned());
        self
    }

    /// Puts the item behind features of the crate.
    #[must_use]
    pub fn behind(self, cfg: Option<TokenStream>) -> Self {
        Self { cfg, ..self }
    }

    /// The tokens of the Rust items.
    pub fn into_tokens(self) -> TokenStream {
        let cfg = self.cfg.as_ref();
        let place = |code| match code {
            Code::Rust(tokens) => below_docs(cfg, tokens),
            Code::Table(table) => {
                let table = table.into_tokens();
                quote!(#cfg #table)
            }
        };
        self.code.into_iter().map(place).collect()
    }

    /// Appends the Rust items, each preceded by a blank line.
    pub fn write(&self, text: &mut String) {
        let cfg = self.cfg.as_ref();
        for code in &self.code {
            match code {
                Code::Rust(tokens) => format::apart(below_docs(cfg, tokens.clone()), text),
                Code::Table(table) => {
                    text.push('\n');
                    macro_calls::table(table, cfg, text);
                }
            }
        }
    }
}

/// Inserts an attribute between an item's documentation and the item.
fn below_docs(attribute: Option<&TokenStream>, item: TokenStream) -> TokenStream {
    let tokens: Vec<_> = item.into_iter().collect();
    let is_docs = |pair: &&[TokenTree]| matches!(pair, [hash, text] if is_hash(hash) && is_doc(text));
    let lines = tokens.chunks_exact(2).take_while(is_docs).count();
    let (docs, rest) = tokens.split_at(2 * lines);
    quote!(#(#docs)* #attribute #(#rest)*)
}

fn is_hash(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == '#')
}

/// Whether a token is the bracketed part of `#[doc = …]`.
fn is_doc(token: &TokenTree) -> bool {
    let TokenTree::Group(group) = token else { return false };
    matches!(group.stream().into_iter().next(), Some(TokenTree::Ident(name)) if name == "doc")
}

#[cfg(test)]
mod tests {
    use super::{Item, Table};
    use crate::output::Module;
    use quote::quote;

    fn item() -> Item {
        let rows = vec![quote!(id: required "Id",), quote!(state: optional "State" [date_time],)];
        let table = Table::of(quote!(::dx_runtime::structure)).section(quote!(super::Job as "Job"), rows);
        let table = table.section(quote!(bound), vec![quote!(size: optional "Size",)]);
        let documented = quote! {
            /// A job.
            ///
            /// It ends.
            #[derive(Clone)]
            pub struct Job;
        };
        let method = quote!(impl Job { fn ends(&self) -> bool { true } });
        Item::new(Module::Types, "Job").item(documented).item(method).table(table)
    }

    #[test]
    fn each_rust_item_has_the_condition_below_its_documentation() {
        let gated = quote! {
            /// A job.
            ///
            /// It ends.
            #[cfg(test)]
            #[derive(Clone)]
            pub struct Job;
            #[cfg(test)]
            impl Job { fn ends(&self) -> bool { true } }
            #[cfg(test)]
            ::dx_runtime::structure! {
                super::Job as "Job" { id: required "Id", state: optional "State" [date_time], }
                bound { size: optional "Size", }
            }
        };
        let item = item().behind(Some(quote!(#[cfg(test)])));
        assert_eq!(item.into_tokens().to_string(), gated.to_string());
    }

    #[test]
    fn in_files_a_table_has_a_line_for_each_row_and_items_have_blank_lines_between_them() {
        let mut text = String::new();
        item().behind(Some(quote!(#[cfg(test)]))).write(&mut text);
        let expected = r#"
/// A job.
///
/// It ends.
#[cfg(test)]
#[derive(Clone)]
pub struct Job;

#[cfg(test)]
impl Job {
    fn ends(&self) -> bool {
        true
    }
}

#[cfg(test)]
::dx_runtime::structure! { super::Job as "Job" {
    id: required "Id",
    state: optional "State" [date_time],
} bound {
    size: optional "Size",
} }
"#;
        assert_eq!(text, expected);
    }
}
