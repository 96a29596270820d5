//! Formatting: what users read, and that the compiler reads what the generator made.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

use dx_codegen::{Config, Part, Parts, Site};
use dx_model::{Diagnostics, Sources};
use proc_macro2::{Delimiter, Literal, TokenStream, TokenTree};
use std::fs;
use std::path::{Path, PathBuf};

fn format(text: &str) -> String {
    dx_codegen::format([text.parse().unwrap()])
}

/// Checks the text that becomes of Rust without any line breaks.
#[track_caller]
fn reads(tokens: &str, expected: &str) {
    let expected = expected.strip_prefix('\n').unwrap();
    assert_eq!(format(tokens), expected);
    assert_eq!(format(expected), expected, "formatted again");
}

#[test]
fn methods_have_blank_lines_between_them_and_short_items_have_none() {
    reads(
        "impl A for B { const C: u8 = 1; type D = u8; fn a() {} fn b(&self) -> u8 { self.0.c; 1 } fn c() {} }",
        "
impl A for B {
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
fn documentation_that_no_comment_can_hold_stays_an_attribute() {
    reads(
        r#"#[doc = "two\nlines"] #[doc = "/ slash"] #[doc = "\u{202e}"] #[doc = "\r"] struct A;"#,
        r#"
#[doc = "two\nlines"]
#[doc = "/ slash"]
#[doc = "\u{202e}"]
#[doc = "\r"]
struct A;
"#,
    );
}

#[test]
fn generics_are_told_from_comparisons() {
    reads(
        "fn f<'a, T: A<B = Vec<Vec<u8>>>>(a: &'a T) -> bool { a < b && c > d || x >> 2 << y == Vec::<u8>::new() }",
        "
fn f<'a, T: A<B = Vec<Vec<u8>>>>(a: &'a T) -> bool {
    a < b && c > d || x >> 2 << y == Vec::<u8>::new()
}
",
    );
}

#[test]
fn operators_with_one_side_hold_on_to_it() {
    reads(
        "fn f() { let a = -1 - -b * *c & !d; g(&mut a, &&b, |x| -x, || 1, ..2, 1..=n, &a[1..]); a?.b()?; }",
        "
fn f() {
    let a = -1 - -b * *c & !d;
    g(&mut a, &&b, |x| -x, || 1, ..2, 1..=n, &a[1..]);
    a?.b()?;
}
",
    );
}

#[test]
fn a_signature_that_is_too_long_has_a_line_for_each_parameter() {
    reads(
        "pub fn request_with(input: &super::CreateJobInput, endpoint: &Endpoint, options: &Options) -> Request { }",
        "
pub fn request_with(
    input: &super::CreateJobInput,
    endpoint: &Endpoint,
    options: &Options,
) -> Request {}
",
    );
}

#[test]
fn bounds_stand_in_lines_of_their_own() {
    reads(
        "impl<T> A<T> where T: Clone { fn f<U>(self) -> U where U: Copy, T: Into<U> { u } }",
        "
impl<T> A<T>
where
    T: Clone,
{
    fn f<U>(self) -> U
    where
        U: Copy,
        T: Into<U>,
    {
        u
    }
}
",
    );
}

#[test]
fn an_arm_that_is_too_long_gets_braces() {
    reads(
        r#"fn f() { match (a, b) { (1 | 2, _) if c => {} (true, "a quite long one") => Err("its partition has no dual-stack endpoints, sadly"), _ => match d { e => 1 } } }"#,
        r#"
fn f() {
    match (a, b) {
        (1 | 2, _) if c => {}
        (true, "a quite long one") => {
            Err("its partition has no dual-stack endpoints, sadly")
        }
        _ => match d {
            e => 1,
        },
    }
}
"#,
    );
}

#[test]
fn methods_that_do_not_fit_into_a_line_have_one_each() {
    reads(
        "fn f() { let details = super::RequestDetails::builder().import_assets_from_redshift(value).build(); }",
        "
fn f() {
    let details = super::RequestDetails::builder()
        .import_assets_from_redshift(value)
        .build();
}
",
    );
}

#[test]
fn a_closure_at_the_end_of_a_call_begins_on_its_line() {
    reads(
        "fn f() { with(a, |x| { g(x); h(x) }); let Some(x) = y else { return }; if let Some(a) = b { c } else { d } }",
        "
fn f() {
    with(a, |x| {
        g(x);
        h(x)
    });
    let Some(x) = y else {
        return
    };
    if let Some(a) = b {
        c
    } else {
        d
    }
}
",
    );
}

#[test]
fn a_comma_ends_a_broken_list_and_no_other() {
    let long = "a_name_that_is_quite_long_as_it_is";
    reads(
        &format!("type A = (u8,); type B = (u8, u8,); fn f() {{ g({long}, {long}, {long}); h(a,); }}"),
        &format!(
            "
type A = (u8,);
type B = (u8, u8);

fn f() {{
    g(
        {long},
        {long},
        {long},
    );
    h(a);
}}
"
        ),
    );
}

#[test]
fn what_a_macro_is_given_keeps_its_tokens() {
    reads(
        "fn f() { assert_eq!(a, b,); vec![1; 2]; let x = m! { a => b, }; }",
        "
fn f() {
    assert_eq!(a, b,);
    vec![1; 2];
    let x = m! { a => b, };
}
",
    );
}

#[test]
fn a_tuple_of_one_stays_one_behind_a_visibility_or_an_attribute() {
    reads("struct A(pub(crate) (u8,), pub ::b::C);", "\nstruct A(pub(crate) (u8,), pub ::b::C);\n");
}

#[test]
fn nesting_without_end_is_no_trouble() {
    let text = format!("fn f() {{ {}{} }}", "(".repeat(5000), ")".repeat(5000));
    assert!(format(&text).len() > 10_000);
}

/// All tokens in a row, without those that a layout decides on: commas before a delimiter, and the braces and the comma
/// of an arm. Documentation is the same in any form.
fn tokens(stream: TokenStream) -> Vec<String> {
    let mut row = Vec::new();
    flatten(stream, &mut row);
    row
}

fn flatten(stream: TokenStream, row: &mut Vec<String>) {
    for tree in stream {
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                let is_body = row.ends_with(&["=".to_owned(), ">".to_owned()]) && open == "{";
                let start = row.len();
                row.push(open.to_owned());
                flatten(group.stream(), row);
                if row.last().is_some_and(|last| last == ",") {
                    row.pop();
                }
                row.push(close.to_owned());
                if is_body {
                    row.remove(start);
                    row.pop();
                    row.push(",".to_owned());
                }
            }
            TokenTree::Literal(literal) => row.extend(literal_tokens(&literal)),
            TokenTree::Punct(punct) => {
                let is_comma = row.last().is_some_and(|last| last == ",");
                match punct.as_char() {
                    ',' if is_comma => {}
                    '>' if is_comma => *row.last_mut().unwrap() = ">".to_owned(),
                    c => row.push(c.to_string()),
                }
            }
            TokenTree::Ident(ident) => row.push(ident.to_string()),
        }
    }
}

/// A string as it is written without `r`, and `0.` of `self.0.name` as the two tokens that it is.
fn literal_tokens(literal: &Literal) -> Vec<String> {
    let text = literal.to_string();
    if let Ok(string) = syn::parse_str::<syn::LitStr>(&text) {
        return vec![Literal::string(&string.value()).to_string()];
    }
    match text.strip_suffix('.') {
        Some(digits) => vec![digits.to_owned(), ".".to_owned()],
        None => vec![text],
    }
}

/// Formats tokens and looks whether anything but the layout changed.
fn check(name: &str, stream: TokenStream) {
    let text = dx_codegen::format([stream.clone()]);
    let again: TokenStream = text.parse().unwrap_or_else(|error| panic!("{name}: {error}"));
    let (given, read) = (tokens(stream.clone()), tokens(again.clone()));
    // Braces around an arm that are needed for nothing else come and go as well.
    let plain = |row: &[String]| -> Vec<String> {
        row.iter().filter(|token| !matches!(token.as_str(), "," | "{" | "}")).cloned().collect()
    };
    let differs = given.iter().zip(&read).position(|(given, read)| given != read);
    assert_eq!(plain(&given), plain(&read), "{name}, at {differs:?}");
    assert!(dx_codegen::format([again.clone()]) == text, "{name}, formatted again");
    // In macros it has a space where a line was broken.
    let usual = |stream| {
        let file = syn::parse2(stream).unwrap_or_else(|error| panic!("{name}: {error}"));
        prettyplease::unparse(&file).split_whitespace().collect::<String>()
    };
    assert!(usual(stream) == usual(again), "{name}, as prettyplease has it");
}

fn files_below(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && name != "target" && !name.starts_with('.') {
            files_below(&path, extension, found);
        } else if path.extension().is_some_and(|found| found == extension) {
            found.push(path);
        }
    }
}

#[test]
fn the_tokens_of_this_repository_survive() {
    let mut files = Vec::new();
    files_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."), "rs", &mut files);
    assert!(files.len() > 100, "{}", files.len());
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        check(&file.display().to_string(), text.parse().unwrap());
    }
}

/// The tokens of each part of what is generated from a model; none when it can't be.
fn generated(model: &Path) -> Option<TokenStream> {
    let mut sources = Sources::new();
    sources.add("model.json", fs::read_to_string(model).unwrap());
    let mut diagnostics = Diagnostics::new();
    let model = dx_model::read(&sources, &mut diagnostics)?;
    let config = Config { parts: Parts::always([Part::Http]), ..Config::default() };
    dx_codegen::expand(&model, &config, &Site::default(), &mut diagnostics)
}

#[test]
fn the_tokens_of_what_is_generated_survive() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut models = Vec::new();
    files_below(&root.join("fixtures"), "json", &mut models);
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
    files_below(&folder, "json", &mut models);
    models.sort_by_key(|model| fs::metadata(model).unwrap().len());
    // Large ones say the same over and over, and a build for tests is slow.
    for model in models.iter().take(12) {
        if let Some(tokens) = generated(model) {
            check(&model.display().to_string(), tokens);
        }
    }
}

#[test]
fn glob_imports_in_a_macro_are_written_as_anywhere_else() {
    let items =
        quote::quote!(::dx_runtime::feature::http! { ["http"] { mod requests; pub use self::requests::*; } });
    let expected = "::dx_runtime::feature::http! {\n    [\"http\"] {\n        mod requests;\n        \
                    pub use self::requests::*;\n    }\n}\n";
    assert_eq!(dx_codegen::format([items]), expected);
}
