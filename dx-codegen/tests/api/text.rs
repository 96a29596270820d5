//! Types and signatures as text in one form, whether they come from the data or from tokens.

use quote::ToTokens;
use syn::{FnArg, ReturnType, Signature};

/// Tokens without spaces, lifetimes that need no name, and the beginnings of paths.
pub fn tokens(tokens: &impl ToTokens) -> String {
    short(&tokens.to_token_stream().to_string())
}

/// A text likewise.
pub fn short(text: &str) -> String {
    let mut text: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for lifetime in ["'a", "'de", "'p", "'_"] {
        text = text.replace(&format!("for<{lifetime}>"), "").replace(&format!("for < {lifetime} >"), "");
        text = text
            .replace(&format!("{lifetime} "), "")
            .replace(&format!("< {lifetime} >"), "")
            .replace(&format!("<{lifetime}>"), "");
    }
    // So that they do not become a part of the path behind them.
    let text = text.replace(":: ", "::").replace(" : ", ": ").replace(": ", ":~");
    let text = text
        .replace("impl ", "impl~")
        .replace(' ', "")
        .replace(",>", ">")
        .replace(",)", ")")
        .replace("<>", "");
    last_parts(&text)
}

/// The text with the last part of each path, but for associated types of parameters, as `C::Output`.
fn last_parts(text: &str) -> String {
    let is_of_path = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '#';
    let (mut out, mut path) = (String::new(), String::new());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let taken = if rest.starts_with("::") {
            2
        } else if is_of_path(c) {
            1
        } else {
            out += last_part(&path);
            path.clear();
            out.push(c);
            rest = &rest[c.len_utf8()..];
            continue;
        };
        path += &rest[..taken];
        rest = &rest[taken..];
    }
    out + last_part(&path)
}

fn last_part(path: &str) -> &str {
    let is_parameter = path.split("::").next().is_some_and(|first| first.len() == 1);
    if is_parameter { path } else { path.rsplit("::").next().unwrap() }
}

/// A function as the data has it: its name, the types of its arguments, and what it returns.
pub fn signature(signature: &Signature, of: &str) -> String {
    let keyword = |is_there, keyword| if is_there { keyword } else { "" };
    let arguments = signature.inputs.iter().map(|argument| match argument {
        FnArg::Receiver(receiver) if tokens(receiver).starts_with('&') => "&self".to_owned(),
        FnArg::Receiver(_) => "self".to_owned(),
        FnArg::Typed(argument) => tokens(&argument.ty),
    });
    let output = match &signature.output {
        ReturnType::Default => "()".to_owned(),
        ReturnType::Type(_, ty) => tokens(ty),
    };
    let bounds =
        signature.generics.where_clause.as_ref().map(|bounds| tokens(&bounds.predicates)).unwrap_or_default();
    let text = format!(
        "{}{}fn {}{}({})->{output} {}",
        keyword(signature.constness.is_some(), "const "),
        keyword(signature.asyncness.is_some(), "async "),
        signature.ident,
        tokens(&signature.generics),
        arguments.collect::<Vec<_>>().join(","),
        bounds.trim_end_matches(','),
    );
    with_self(&text, of)
}

/// The text with a type in place of `Self`.
fn with_self(text: &str, of: &str) -> String {
    let words = text.split_inclusive(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    let word = |word: &str| match word.strip_prefix("Self") {
        Some(rest) if rest.len() < 2 && rest != "_" => format!("{of}{rest}"),
        _ => word.to_owned(),
    };
    words.map(word).collect()
}
