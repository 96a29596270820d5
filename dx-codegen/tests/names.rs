//! What collides in Rust gets another name, whatever the order and whatever is wanted; and an overlay chooses.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

use dx_codegen::{Config, FileSet, Part, Parts, generate};
use dx_model::{Diagnostics, Sources};

/// What is generated, and the messages of what is said.
fn generated(texts: &[&str], operations: &[&str]) -> Result<(FileSet, Vec<String>), String> {
    let mut sources = Sources::new();
    for (index, text) in texts.iter().enumerate() {
        sources.add(format!("{index}.json"), *text);
    }
    let mut diagnostics = Diagnostics::new();
    let config = Config {
        parts: Parts::always([Part::Http, Part::Client]),
        operations: operations.iter().map(|name| (*name).to_owned()).collect(),
        ..Config::default()
    };
    let model = dx_model::read(&sources, &mut diagnostics);
    let files = model.and_then(|model| generate(&model, &config, &mut diagnostics));
    let said = diagnostics.iter().map(|diagnostic| diagnostic.message.clone()).collect();
    files.map(|files| (files, said)).ok_or_else(|| diagnostics.render(&sources, false))
}

fn text<'f>(files: &'f FileSet, path: &str) -> &'f str {
    files.files().find(|(name, _)| *name == path).unwrap_or_else(|| panic!("there is no {path}")).1
}

/// A service with these operations, shapes, and traits beside those that it needs.
fn service(operations: &[&str], shapes: &str) -> String {
    let targets: Vec<_> = operations.iter().map(|name| format!(r#"{{ "target": "a#{name}" }}"#)).collect();
    format!(
        r#"{{ "smithy": "2.0", "shapes": {{
            "a#S": {{ "type": "service", "operations": [{}], "traits": {{
                "aws.protocols#awsJson1_0": {{}}, "aws.auth#sigv4": {{ "name": "s" }},
                "aws.api#service": {{ "sdkId": "S", "endpointPrefix": "s" }} }} }},
            {shapes} }} }}"#,
        targets.join(", ")
    )
}

fn overlay(shapes: &str) -> String {
    format!(r#"{{ "smithy": "2.0", "shapes": {{ {shapes} }} }}"#)
}

fn apply(target: &str, name: &str) -> String {
    format!(r#""a#{target}": {{ "type": "apply", "traits": {{ "dx.api#rustName": "{name}" }} }}"#)
}

const STRING: &str = r#"{ "target": "smithy.api#String" }"#;

fn members(names: &[&str]) -> String {
    let members: Vec<_> = names.iter().map(|name| format!(r#""{name}": {STRING}"#)).collect();
    members.join(", ")
}

#[test]
fn an_output_whose_name_is_an_operation_s_has_its_name_and_the_operation_another() {
    let model = service(
        &["Delete", "DeleteOutput"],
        r#""a#Delete": { "type": "operation" }, "a#DeleteOutput": { "type": "operation" }"#,
    );
    let (files, said) = generated(&[&model], &[]).unwrap();
    assert!(text(&files, "types.rs").contains("pub struct DeleteOutput {}"));
    assert!(text(&files, "operations.rs").contains("pub struct DeleteOutputOperation"));
    assert_eq!(
        said,
        [
            "`a#DeleteOutput` is called `DeleteOutputOperation` in Rust: `DeleteOutput` is the name of the output of \
          `a#Delete`"
        ]
    );
}

#[test]
fn an_input_that_is_used_elsewhere_too_and_whose_name_is_taken_is_copied_all_the_same() {
    let model = service(
        &["Get"],
        r#""a#Get": { "type": "operation", "input": { "target": "a#Job" } },
           "a#Job": { "type": "structure", "members": { "x": { "target": "a#GetInput" }, "y": { "target": "a#Jobs" } } },
           "a#Jobs": { "type": "list", "member": { "target": "a#Job" } },
           "a#GetInput": { "type": "enum", "members": { "A": { "target": "smithy.api#Unit" } } }"#,
    );
    let (files, said) = generated(&[&model], &[]).unwrap();
    assert!(text(&files, "types.rs").contains("pub struct GetInput {"));
    assert!(text(&files, "enums.rs").contains("pub enum GetInputShape {"));
    assert_eq!(said.len(), 1, "{said:?}");
}

#[test]
fn members_that_differ_in_convention_only_are_numbered_in_any_order() {
    for names in [["fooBar", "foo_bar", "FooBar"], ["FooBar", "foo_bar", "fooBar"]] {
        let model = service(
            &["Go"],
            &format!(
                r#""a#Go": {{ "type": "operation", "input": {{ "target": "a#In" }} }},
                   "a#In": {{ "type": "structure", "members": {{ {} }} }}"#,
                members(&names)
            ),
        );
        let (files, said) = generated(&[&model], &[]).unwrap();
        let shapes = text(&files, "shapes.rs");
        for (field, member) in [("foo_bar", "foo_bar"), ("foo_bar2", "FooBar"), ("foo_bar3", "fooBar")] {
            assert!(shapes.contains(&format!("    {field}: optional \"{member}\",")), "{field}: {shapes}");
        }
        assert!(text(&files, "builders.rs").contains("set_foo_bar2"));
        for line in [
            "`a#In$FooBar` is called `foo_bar2` in Rust: `foo_bar` is the name of `a#In$foo_bar`",
            "`a#In$fooBar` is called `foo_bar3` in Rust: `foo_bar` is the name of `a#In$foo_bar`",
        ] {
            assert!(said.iter().any(|said| said == line), "{said:?}");
        }
        assert_eq!(said.len(), 2, "{said:?}");
    }
}

#[test]
fn shapes_and_operations_that_differ_in_convention_only_are_numbered() {
    let model = service(
        &["Get_Job", "GetJob"],
        r#""a#GetJob": { "type": "operation", "output": { "target": "a#Out" } },
           "a#Get_Job": { "type": "operation", "output": { "target": "a#Out" } },
           "a#Out": { "type": "structure", "members": {
               "x": { "target": "a#Foo_Bar" }, "y": { "target": "a#FooBar" } } },
           "a#FooBar": { "type": "structure" },
           "a#Foo_Bar": { "type": "structure" }"#,
    );
    let (files, said) = generated(&[&model], &[]).unwrap();
    let types = text(&files, "types.rs");
    for name in ["FooBar", "FooBar2", "GetJobInput", "GetJob2Input"] {
        assert!(types.contains(&format!("pub struct {name} {{")), "{name}");
    }
    assert!(types.contains("pub x: Option<super::FooBar2>"), "{types}");
    assert!(text(&files, "client.rs").contains(" fn get_job2("));
    assert!(said.iter().any(|said| said.contains("`a#Foo_Bar` is called `FooBar2`")), "{said:?}");
    assert!(said.iter().any(|said| said.contains("`a#Get_Job` is called `GetJob2`")), "{said:?}");
}

#[test]
fn a_name_does_not_depend_on_which_operations_are_wanted() {
    let model = service(
        &["One", "Two"],
        r#""a#One": { "type": "operation", "output": { "target": "a#OneOut" } },
           "a#OneOut": { "type": "structure", "members": { "x": { "target": "a#Foo_Bar" } } },
           "a#Two": { "type": "operation", "output": { "target": "a#TwoOut" } },
           "a#TwoOut": { "type": "structure", "members": { "x": { "target": "a#FooBar" } } },
           "a#FooBar": { "type": "structure" },
           "a#Foo_Bar": { "type": "structure" }"#,
    );
    let (files, said) = generated(&[&model], &["One"]).unwrap();
    assert!(text(&files, "types.rs").contains("pub struct FooBar2 {"));
    assert_eq!(said.len(), 1, "{said:?}");
    let (files, said) = generated(&[&model], &["Two"]).unwrap();
    assert!(text(&files, "types.rs").contains("pub struct FooBar {"));
    assert_eq!(said, [""; 0]);
}

const VALUES: &str = r#""a#Go": { "type": "operation", "output": { "target": "a#Out" } },
    "a#Out": { "type": "structure", "members": { "e": { "target": "a#E" }, "u": { "target": "a#U" } } }"#;

#[test]
fn values_and_variants_are_named_in_any_order() {
    let value = |name: &str| format!(r#""{name}": {{ "target": "smithy.api#Unit" }}"#);
    for [first, second] in [["A_B", "a_b"], ["a_b", "A_B"]] {
        let shapes = format!(
            r#"{VALUES}, "a#E": {{ "type": "enum", "members": {{ {}, {} }} }},
               "a#U": {{ "type": "union", "members": {{ {} }} }}"#,
            value(first),
            value(second),
            members(&[first, second])
        );
        let (files, said) = generated(&[&service(&["Go"], &shapes)], &[]).unwrap();
        let enums = text(&files, "enums.rs");
        assert!(enums.contains(r#"    AB: "A_B","#) && enums.contains(r#"    AB2: "a_b","#), "{enums}");
        let types = text(&files, "types.rs");
        assert!(types.contains("pub fn as_a_b(") && types.contains("pub fn as_a_b2("), "{types}");
        assert_eq!(said.len(), 2, "{said:?}");
    }
}

#[test]
fn an_overlay_chooses_the_names_of_shapes_members_values_and_operations() {
    let shapes = format!(
        r#"{VALUES},
           "a#E": {{ "type": "string", "traits": {{ "smithy.api#enum": [{{ "name": "A", "value": "a" }}] }} }},
           "a#U": {{ "type": "union", "members": {{ {} }} }}"#,
        members(&["v"])
    );
    let applied = [
        apply("Go", "Leave"),
        apply("E", "Letter"),
        apply("E$A", "First"),
        apply("U", "Either"),
        apply("U$v", "Text"),
        apply("Out$e", "letter"),
    ];
    let (files, said) = generated(&[&service(&["Go"], &shapes), &overlay(&applied.join(", "))], &[]).unwrap();
    assert_eq!(said, [""; 0]);
    let types = text(&files, "types.rs");
    for expected in
        ["pub struct LeaveInput", "pub letter: Option<super::Letter>", "pub enum Either {", "pub fn as_text("]
    {
        assert!(types.contains(expected), "{expected}: {types}");
    }
    assert!(text(&files, "enums.rs").contains(r#"    First: "a","#));
    assert!(text(&files, "client.rs").contains(" fn leave("));
    assert!(text(&files, "requests.rs").contains("S.Go"), "the wire keeps the model's name");
}

/// The id in a warning is the one that an overlay has to name, whatever the input is called by then.
#[test]
fn an_overlay_settles_who_keeps_a_name() {
    let model = service(
        &["Go"],
        &format!(
            r#""a#Go": {{ "type": "operation", "input": {{ "target": "a#In" }} }},
               "a#In": {{ "type": "structure", "members": {{ {} }} }}"#,
            members(&["fooBar", "foo_bar"])
        ),
    );
    let (files, said) = generated(&[&model, &overlay(&apply("In$foo_bar", "foo_snake"))], &[]).unwrap();
    assert_eq!(said, [""; 0]);
    let types = text(&files, "types.rs");
    assert!(types.contains("pub foo_bar: ") && types.contains("pub foo_snake: "), "{types}");
}

#[test]
fn an_unavailable_rust_name_is_an_error() {
    let model = service(
        &["Go"],
        &format!(
            r#""a#Go": {{ "type": "operation", "input": {{ "target": "a#In" }} }},
               "a#In": {{ "type": "structure", "members": {{ {}, "job": {{ "target": "a#Job" }} }} }},
               "a#Job": {{ "type": "structure" }}"#,
            members(&["a", "b"])
        ),
    );
    let refused = |shapes: String| generated(&[&model, &overlay(&shapes)], &[]).unwrap_err();
    let said = refused(apply("In$a", "NoField"));
    assert!(said.contains("`NoField` is not a valid name for `a#In$a` in Rust"), "{said}");
    assert!(said.contains("`no_field` is valid"), "{said}");
    let said = refused([apply("In$a", "c"), apply("In$b", "c")].join(", "));
    assert!(said.contains("`a#In$b` can't be called `c` in Rust: that is the name of `a#In$a`"), "{said}");
    let said = refused(apply("Job", "GoError"));
    assert!(
        said.contains("`a#Job` can't be called `GoError` in Rust: that is the name of the error of `a#Go`"),
        "{said}"
    );
    let said = refused(apply("In$a", "build"));
    assert!(said.contains("`build` is not a valid name for"), "{said}");
    let said = refused(apply("Job", "Jöb\\n"));
    assert!(said.contains("is not a valid name for `a#Job` in Rust"), "{said}");
}

#[test]
fn an_sdk_id_without_letters_is_fine() {
    for sdk_id in ["---", "42", "日本", ""] {
        let model = service(&["Go"], r#""a#Go": { "type": "operation" }"#)
            .replace(r#""sdkId": "S""#, &format!(r#""sdkId": "{sdk_id}""#));
        let (files, _) = generated(&[&model], &[]).unwrap_or_else(|said| panic!("{sdk_id}: {said}"));
        assert!(text(&files, "service.rs").contains("pub struct S;"), "{}", text(&files, "service.rs"));
    }
}
