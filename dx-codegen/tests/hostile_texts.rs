//! Whatever the texts of a model are, they stay in their places in the generated files: documentation, literals and
//! names. `dx-fixtures` compiles the same model, and its documentation has no doctest.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

use dx_codegen::{Config, FileSet, Parts};
use dx_model::{Diagnostics, Sources};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};

/// The files of the fixture with all hostile texts, from a model and by a command that are called so too.
fn files() -> FileSet {
    let mut sources = Sources::new();
    sources.add("hostile_texts.json", include_str!("../fixtures/models/hostile_texts.json"));
    let config = Config {
        model: "models/a\r\u{202e}.json".to_owned(),
        command: "dx\n//!".to_owned(),
        parts: Parts::all(),
        ..Config::default()
    };
    let mut diagnostics = Diagnostics::new();
    let model = dx_model::read(&sources, &mut diagnostics);
    let files = model.and_then(|model| dx_codegen::generate(&model, &config, &mut diagnostics));
    files.unwrap_or_else(|| panic!("{}", diagnostics.render(&sources, false)))
}

/// The Markdown of each run of comments of documentation.
fn documentation(text: &str) -> Vec<String> {
    let mut blocks = vec![String::new()];
    for line in text.lines() {
        let line = line.trim_start();
        match line.strip_prefix("///").or_else(|| line.strip_prefix("//!")) {
            Some(doc) => {
                let block = blocks.last_mut().unwrap();
                block.push_str(doc.strip_prefix(' ').unwrap_or(doc));
                block.push('\n');
            }
            None => blocks.push(String::new()),
        }
    }
    blocks.retain(|block| !block.is_empty());
    blocks
}

#[test]
fn no_file_has_a_character_that_cannot_be_seen() {
    for (path, text) in files().files() {
        let hidden = text.chars().find(|&c| c != '\n' && c.escape_debug().len() > 1 && !"\"'\\".contains(c));
        assert_eq!(hidden, None, "in {path}");
    }
}

#[test]
fn documentation_has_no_html_and_no_code_that_would_run() {
    let files = files();
    let blocks: Vec<_> = files.files().flat_map(|(_, text)| documentation(text)).collect();
    assert!(blocks.iter().any(|block| block.contains("alert(1)")), "the texts are shown");
    for block in blocks {
        for event in Parser::new_ext(&block, Options::all()) {
            match event {
                Event::Html(html) | Event::InlineHtml(html) => panic!("{html} in {block}"),
                Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => panic!("a doctest: {block}"),
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                    assert_eq!(&*language, "text", "{block}");
                }
                _ => {}
            }
        }
    }
}

#[test]
fn links_lead_to_items_and_to_the_web_only() {
    for (_, text) in files().files() {
        for block in documentation(text) {
            for event in Parser::new_ext(&block, Options::all()) {
                let Event::Start(Tag::Link { dest_url, .. }) = event else { continue };
                let is_item = dest_url.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | ':'));
                assert!(is_item || dest_url.starts_with("http"), "{dest_url} in {block}");
            }
        }
    }
}

#[test]
fn the_header_is_one_comment() {
    for (path, text) in files().files() {
        let mut lines = text.lines();
        let header = lines.next().unwrap();
        assert!(header.starts_with("// @generated from models/a .json by `dx //!`."), "{path}: {header}");
    }
}
