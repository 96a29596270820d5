//! What is said about broken models: each of `tests/invalid` with what is shown of it beside it.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

mod common;

use common::{checked, read_all, sources, text_of};
use dx_model::{Diagnostic, Diagnostics, Severity, read};
use std::fmt::Write;
use std::fs;
use std::path::Path;

#[test]
fn each_broken_model_gets_its_diagnostics() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/invalid");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    for path in files {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let mut sources = dx_model::Sources::new();
        sources.add(format!("tests/invalid/{name}.json"), fs::read_to_string(&path).unwrap());
        let mut diagnostics = Diagnostics::new();
        let model = checked(&sources, &mut diagnostics);
        assert_eq!(model.is_none(), diagnostics.has_errors(), "{name}");
        assert!(!diagnostics.is_empty(), "{name}");
        insta::with_settings!({
            snapshot_path => "invalid",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(name, diagnostics.render(&sources, false));
        });
    }
}

#[test]
fn problems_of_several_texts_are_shown_under_their_names() {
    let (_, problems) = read_all(&[&text_of("2.0", r#""a": {}"#), "{]", &text_of("2.0", r#""b": {}"#)]);
    let places: Vec<_> = problems.lines().filter(|line| line.contains("-->")).map(str::trim).collect();
    assert_eq!(places, ["--> 0.json:1:32", "--> 1.json:1:2", "--> 2.json:1:32"]);
}

#[test]
fn after_a_hundred_problems_the_errors_count() {
    let mut shapes = String::new();
    for index in 0..200 {
        write!(shapes, r#""a#A{index}": {{ "type": "string", "odd": 1 }}, "#).unwrap();
    }
    let (_, problems) = read_all(&[&text_of("2.0", &(shapes + r#""last": { "type": "string" }"#))]);
    assert_eq!(problems.matches("warning:").count(), 99);
    assert_eq!(problems.matches("error:").count(), 1);
    assert!(problems.ends_with("… and 101 more\n"), "{problems}");
}

#[test]
fn what_is_said_twice_of_one_place_is_kept_once_and_places_are_in_order() {
    let sources = sources(&["[1]", "[2]"]);
    let node = |source: usize| {
        let source = sources.ids().nth(source).unwrap();
        dx_model::Span { source, start: 1, end: 2 }
    };
    let mut diagnostics = Diagnostics::new();
    for _ in 0..2 {
        diagnostics.error(node(1), "second");
        diagnostics.warning(node(0), "first");
        diagnostics.push(Diagnostic::error("nowhere"));
    }
    let messages: Vec<_> = diagnostics.iter().map(|it| (it.severity, it.message.as_str())).collect();
    assert_eq!(
        messages,
        [(Severity::Error, "nowhere"), (Severity::Warning, "first"), (Severity::Error, "second")]
    );
    let shown = diagnostics.render(&sources, false);
    assert!(shown.contains("= note: at /0\n"), "{shown}");
}

#[test]
fn colours_come_when_they_are_asked_for() {
    let mut diagnostics = Diagnostics::new();
    let sources = sources(&["{]"]);
    read(&sources, &mut diagnostics);
    assert!(diagnostics.render(&sources, true).contains("\u{1b}["));
    assert!(!diagnostics.render(&sources, false).contains('\u{1b}'));
}

#[test]
fn what_a_text_says_cannot_paint_the_terminal() {
    let (_, problems) = read_all(&["{ \"smithy\": \"\\u001b[31mred\", \"shapes\": { \"\\u001b[0m\": {} } }"]);
    assert!(!problems.contains('\u{1b}'), "{problems}");
}

#[test]
fn lines_may_end_as_they_do_on_windows() {
    let (_, unix) = read_all(&["{\n  \"smithy\": 1\n}\n"]);
    let (_, windows) = read_all(&["{\r\n  \"smithy\": 1\r\n}\r\n"]);
    assert_eq!(unix, windows);
}

#[test]
fn a_pointer_is_escaped() {
    let (_, problems) = read_all(&[r#"{ "smithy": "2.0", "metadata": { "a/b~c": { "x": 1, "x": 2 } } }"#]);
    assert!(problems.contains("= note: at /metadata/a~1b~0c/x\n"), "{problems}");
}

#[test]
fn of_a_line_that_is_the_whole_text_the_part_around_the_place_is_shown() {
    let strings: String = (0..200).map(|n| format!(r#""a#E{n}":{{"type":"string"}},"#)).collect();
    let text = format!(r#"{{"smithy":"2.0","shapes":{{{strings}"a#T":{{"type":"strung"}}}}}}"#);
    let (_, said) = common::read_all(&[&text]);
    let column = text.find("\"strung\"").unwrap() + 1;
    assert!(said.contains(&format!("--> 0.json:1:{column}\n")), "{said}");
    assert!(said.contains(r#""a#T":{"type":"strung"}"#) && said.contains("^^^^^^^^"), "{said}");
    assert!(said.len() < 1000, "{said}");
}

#[test]
fn a_model_in_the_smithy_idl_is_told_from_broken_json_by_its_text_or_its_name() {
    let said = |name: &str, text: &str| {
        let mut sources = dx_model::Sources::new();
        sources.add(name, text);
        let mut diagnostics = Diagnostics::new();
        assert!(read(&sources, &mut diagnostics).is_none());
        assert_eq!(diagnostics.len(), 1, "{diagnostics:?}");
        diagnostics.render(&sources, false)
    };
    for (name, text) in [
        ("jobs.json", "$version: \"2.0\"\nnamespace example\n"),
        ("jobs.json", "// Copyright\n\n  // More\n$version: \"2\"\n"),
        ("jobs.json", "\u{feff}namespace example\n\nservice Jobs {}\n"),
        ("jobs", "metadata suppressions = []\n"),
        ("models/jobs.smithy", "use example#Job\n"),
        ("models/jobs.SMITHY", ""),
    ] {
        let said = said(name, text);
        assert!(
            said.starts_with(
                "error: unsupported format: expected a Smithy model in the JSON AST, found the Smithy IDL\n"
            ),
            "{said}"
        );
        let help = format!("help: convert it with the Smithy CLI: `smithy ast {name} > model.json`");
        assert!(said.contains(&help) && said.contains(&format!("--> {name}:")), "{said}");
    }
    for (name, text) in [("jobs.json", "namespaced"), ("jobs.json", "// {}"), ("jobs.smithy", "{")] {
        assert!(said(name, text).starts_with("error: invalid JSON: "), "{name}");
    }
}
