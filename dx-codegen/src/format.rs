//! Formats tokens with prettyplease, one item at a time, with blank lines between items.

use proc_macro2::TokenStream;
use quote::quote;
use syn::punctuated::Punctuated;
use syn::{Expr, File, ImplItem, Item, ItemImpl, ItemMacro, ItemMod, MacroDelimiter, Token, parse_quote};

/// Formats Rust items, with a blank line between them.
///
/// ```
/// let tokens = "fn main(){ println!(\"Hello\") ;}".parse()?;
/// assert_eq!(dx_codegen::format([tokens]), "fn main() {\n    println!(\"Hello\");\n}\n");
/// # Ok::<(), proc_macro2::LexError>(())
/// ```
///
/// Documentation is written as `///`. Tokens that are not valid Rust are written unformatted, for the compiler to
/// report.
pub fn format(items: impl IntoIterator<Item = TokenStream>) -> String {
    items.into_iter().flat_map(texts).collect::<Vec<_>>().join("\n")
}

/// Appends items, each preceded by a blank line.
pub(crate) fn apart(items: TokenStream, text: &mut String) {
    texts(items).iter().for_each(|item| text.extend(["\n", item]));
}

/// Formats items without blank lines between them.
pub(crate) fn together(items: TokenStream) -> String {
    texts(items).concat()
}

/// Formats each item.
fn texts(items: TokenStream) -> Vec<String> {
    match syn::parse2::<File>(items.clone()) {
        Ok(file) => file.items.into_iter().map(text).collect(),
        Err(_) => vec![format!("{items}\n")],
    }
}

fn text(item: Item) -> String {
    match item {
        Item::Impl(mut block) if block.items.len() > 1 => {
            let members = std::mem::take(&mut block.items);
            block_text(Item::Impl(block), members.into_iter().map(member_text))
        }
        Item::Mod(mut module) => {
            let items = module.content.as_mut().map(|(_, items)| std::mem::take(items)).unwrap_or_default();
            block_text(Item::Mod(module), items.into_iter().map(item_of_module_text))
        }
        Item::Macro(call) => call_text(&call).unwrap_or_else(|| unparse(Item::Macro(call))),
        item => unparse(item),
    }
}

fn unparse(item: Item) -> String {
    prettyplease::unparse(&File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] })
}

/// Formats a block around the text of its items. prettyplease writes no blank lines in blocks; this adds one around
/// each item of several lines.
fn block_text(empty: Item, items: impl Iterator<Item = String>) -> String {
    let mut text = unparse(empty);
    let end = text.split_off(text.trim_end_matches("}\n").len());
    let mut is_long_before = None;
    for item in items {
        let is_long = item.lines().nth(1).is_some();
        let is_apart = is_long_before.is_some_and(|before| before || is_long);
        text.extend(["\n", if is_apart { "\n" } else { "" }, item.trim_end_matches('\n')]);
        is_long_before = Some(is_long);
    }
    text + if is_long_before.is_some() { "\n" } else { "" } + &end
}

fn member_text(member: ImplItem) -> String {
    let mut block: ItemImpl = parse_quote!(impl A {});
    block.items.push(member);
    content(unparse(Item::Impl(block)), "impl A {\n")
}

fn item_of_module_text(item: Item) -> String {
    let mut module: ItemMod = parse_quote!(
        mod a {}
    );
    if let Some((_, items)) = &mut module.content {
        items.push(item);
    }
    content(unparse(Item::Mod(module)), "mod a {\n")
}

/// The content of a block that begins with `head`.
fn content(block: String, head: &str) -> String {
    let content = block.strip_prefix(head).and_then(|rest| rest.strip_suffix("}\n"));
    content.map(str::to_owned).unwrap_or(block)
}

/// Formats a call of a macro with expressions as arguments like a function call. prettyplease prints the arguments of
/// macros that it does not know token by token, which makes closures unreadable.
fn call_text(item: &ItemMacro) -> Option<String> {
    let ItemMacro { attrs, mac, .. } = item;
    let arguments = mac.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated).ok()?;
    let (MacroDelimiter::Paren(_), 2..) = (&mac.delimiter, arguments.len()) else { return None };
    let path = &mac.path;
    let constant = unparse(syn::parse2(quote!(#(#attrs)* const A: A = #path(#arguments);)).ok()?);
    let (attributes, call) = constant.split_once("const A: A = ")?;
    let call = call.replacen('(', "!(", 1);
    // Macros, unlike functions, may not accept a trailing comma.
    let call = call.strip_suffix(",\n);\n").map_or(call.clone(), |call| format!("{call}\n);\n"));
    Some(format!("{attributes}{call}"))
}
