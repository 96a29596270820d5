//! Formatting: what users read, and that the compiler reads what the generator made.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

use dx_codegen::{Config, Part, Parts, Site};
use dx_model::{Diagnostics, Sources};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::fs;
use std::path::{Path, PathBuf};

/// Checks the text that becomes of Rust without any line breaks.
#[track_caller]
fn reads(tokens: &str, expected: &str) {
    let expected = expected.strip_prefix('\n').unwrap();
    let format = |text: &str| dx_codegen::format([text.parse().unwrap()]);
    assert_eq!(format(tokens), expected);
    assert_eq!(format(expected), expected, "formatted again");
}

#[test]
fn items_have_blank_lines_between_them() {
    reads("use a::b; struct A; fn f() {}", "\nuse a::b;\n\nstruct A;\n\nfn f() {}\n");
}

#[test]
fn methods_have_blank_lines_between_them_and_short_ones_have_none() {
    reads(
        "impl<T> A for B where T: C { const C: u8 = 1; type D = u8; fn a() {} fn b(&self) -> u8 { self.0.c; 1 } fn c() {} }",
        "
impl<T> A for B
where
    T: C,
{
    const C: u8 = 1;
    type D = u8;
    fn a() {}

    fn b(&self) -> u8 {
        self.0.c;
        1
    }

    fn c() {}
}
",
    );
}

#[test]
fn items_in_a_module_are_apart_like_methods() {
    reads(
        r#"#[allow(deprecated)] mod a { use super::b; #[test] fn c() {} #[test] fn d() { e("\n") } } mod f {} mod g;"#,
        r#"
#[allow(deprecated)]
mod a {
    use super::b;

    #[test]
    fn c() {}

    #[test]
    fn d() {
        e("\n")
    }
}

mod f {}

mod g;
"#,
    );
}

#[test]
fn documentation_is_written_as_comments() {
    reads(
        r##"#[doc = " One \"a\" \\ \u{e9}"] #[doc = ""] #[doc = r"no space"] pub struct A { #[doc = " b"] b: u8 }"##,
        "
/// One \"a\" \\ \u{e9}
///
///no space
pub struct A {
    /// b
    b: u8,
}
",
    );
}

#[test]
fn a_macro_with_a_closure_reads_like_the_call_of_a_function_and_gets_no_comma_behind_it() {
    reads(
        r#"#[cfg(a)] ::b::request!(super::A, "GET", |request, input: &super::B, options| { request.path("/"); f(input) });"#,
        r#"
#[cfg(a)]
::b::request!(
    super::A,
    "GET",
    |request, input: &super::B, options| {
        request.path("/");
        f(input)
    }
);
"#,
    );
    reads("a!(b::c);", "\na!(b::c);\n");
}

#[test]
fn tokens_that_are_not_rust_are_written_unformatted() {
    let tokens: TokenStream = "fn f( { }".replace('(', "").parse().unwrap();
    assert_eq!(dx_codegen::format([tokens.clone()]), format!("{tokens}\n"));
}

/// All tokens in a row, without those that a layout decides on: commas at the end, braces around an arm, and the
/// semicolon behind `return`.
fn tokens(stream: TokenStream, row: &mut Vec<String>) {
    for tree in stream {
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace | Delimiter::None => ("", ""),
                };
                row.push(open.to_owned());
                tokens(group.stream(), row);
                row.push(close.to_owned());
            }
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                let string = syn::parse_str::<syn::LitStr>(&text).map(|string| string.value());
                // `0.` of `self.0.name` is two tokens.
                row.extend(
                    string
                        .unwrap_or_else(|_| text.trim_end_matches('.').to_owned())
                        .split('\n')
                        .map(str::to_owned),
                );
                row.extend(text.strip_suffix('.').map(|_| ".".to_owned()));
            }
            TokenTree::Punct(punct) if matches!(punct.as_char(), ',' | ';') => {}
            tree => row.push(tree.to_string()),
        }
    }
    row.retain(|token| !token.is_empty());
}

/// Formats tokens, and checks that nothing but the layout changed.
fn check(name: &str, stream: TokenStream) {
    let text = dx_codegen::format([stream.clone()]);
    let again: TokenStream = text.parse().unwrap_or_else(|error| panic!("{name}: {error}"));
    let [given, read] = [stream, again].map(|stream| {
        let mut row = Vec::new();
        tokens(stream, &mut row);
        row
    });
    let differs = given.iter().zip(&read).position(|(given, read)| given != read);
    let at = differs.map(|at| (&given[at.saturating_sub(9)..=at], &read[at.saturating_sub(9)..=at]));
    assert!(given == read, "{name}, at {at:?}");
}

fn models_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            models_below(&path, found);
        } else if path.extension().is_some_and(|found| found == "json") {
            found.push(path);
        }
    }
}

/// The tokens of what is generated from a model; none when it can't be.
fn generated(model: &Path) -> Option<TokenStream> {
    let mut sources = Sources::new();
    sources.add("model.json", fs::read_to_string(model).unwrap());
    let mut diagnostics = Diagnostics::new();
    let model = dx_model::read(&sources, &mut diagnostics)?;
    let config = Config { parts: Parts::always([Part::Http, Part::Client]), ..Config::default() };
    dx_codegen::expand(&model, &config, &Site::default(), &mut diagnostics)
}

#[test]
fn the_tokens_of_what_is_generated_survive() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut models = Vec::new();
    for folder in ["fixtures/models", "fixtures/conformance"] {
        models_below(&root.join(folder), &mut models);
    }
    models.push(root.join("../models/dataexchange-2017-07-25.json"));
    for model in models {
        check(&model.display().to_string(), generated(&model).unwrap());
    }
}

#[test]
fn the_tokens_of_whole_services_survive() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/models");
    if !folder.is_dir() {
        println!("skipped: there is no ../shared/models");
        return;
    }
    let mut models = Vec::new();
    models_below(&folder, &mut models);
    models.sort_by_key(|model| fs::metadata(model).unwrap().len());
    // Large ones say the same over and over, and a build for tests is slow.
    for model in models.iter().take(6) {
        if let Some(tokens) = generated(model) {
            check(&model.display().to_string(), tokens);
        }
    }
}
