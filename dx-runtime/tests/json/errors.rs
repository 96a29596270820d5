//! What errors say, and which place they name.

use crate::{DATE_TIME, HTTP_DATE, document, read, read_member, written};
use dx_runtime::shape::{Member, Value};
use dx_runtime::{Blob, DecodeError, Document, Timestamp, structure, union};

#[derive(Debug)]
struct Job {
    details: Details,
}

#[derive(Debug)]
struct Details {
    asset_sources: Vec<Asset>,
}

#[derive(Debug)]
struct Asset {
    bucket: String,
}

structure! { Job as "Job" { details: required "Details", } }
structure! { Details as "Details" { asset_sources: required "AssetSources", } }
structure! { Asset as "Asset" { bucket: required "Bucket", } }

fn job(text: &str) -> Result<Job, DecodeError> {
    read(text)
}

/// Checks that reading the text fails with this message and path where it has a `^`, which is taken out first.
fn check(text: &str, message: &str, path: &str) {
    let offset = text.find('^').unwrap();
    let error = job(&text.replace('^', "")).unwrap_err();
    assert_eq!((error.message(), error.path(), error.offset()), (message, path, offset), "{text}");
}

#[test]
fn the_path_leads_through_members_and_elements() {
    check(
        r#"{"Details":{"AssetSources":[{"Bucket":"a"},{"Later":[{},[]]},{},{"Bucket":^7}]}}"#,
        "expected a string, found a number",
        "Details.AssetSources[3].Bucket",
    );
    check(
        r#"{"Details":{"AssetSources":[{}, ^"x"]}}"#,
        "expected an object, found a string",
        "Details.AssetSources[1]",
    );
    check(r#"{"Details":^[]}"#, "expected an object, found an array", "Details");
    check("^null", "expected an object, found null", "");
    check(
        r#"{"Details":{"AssetSources":^true}}"#,
        "expected an array, found a boolean",
        "Details.AssetSources",
    );
}

#[test]
fn the_path_leads_into_what_the_model_does_not_know() {
    check(r#"{"Later":{"a,]":[1,"]",{"b\"":^nil}]}}"#, "expected a value", r#"Later.a,][2].b\""#);
}

#[test]
fn between_two_members_the_path_is_the_object_s_own() {
    check(r#"{"Details":{"AssetSources":[]^"Later":1}}"#, "expected `,` or `}`", "Details.AssetSources");
    check(r#"{"Details":{"AssetSources":[],^Later}}"#, "expected a member's name in quotes", "Details");
    check(r#"{"Details":{"AssetSources":[],"Later"^}}"#, "expected `:`", "Details");
    check(r#"{"Details":{}}^,"#, "expected the end", "");
}

#[test]
fn a_text_that_ends_too_early_says_so_at_its_end() {
    check(r#"{"Details":^"#, "expected a value, found the end", "Details");
    check(r#"{"Details":{"AssetSources":[{}^"#, "expected `,` or `]`", "Details.AssetSources[0]");
    check(
        r#"{"Details":{"AssetSources":[{"Bucket":"a^"#,
        "a string without an end",
        "Details.AssetSources[0].Bucket",
    );
    check("^", "expected a value, found the end", "");
}

#[test]
fn a_value_that_can_not_be_taken_is_named_where_it_begins() {
    fn fails<T: Value>(text: &str, member: &'static Member) -> String {
        read_member::<Vec<T>>(text, member).err().unwrap().to_string()
    }
    const WHOLE: &Member = Member::WHOLE;
    assert_eq!(fails::<Blob>(r#"["AA==", "A"]"#, WHOLE).split(": ").next(), Some("[1]"));
    let ends =
        |error: String, end: &str| assert!(error.starts_with("[0]: ") && error.ends_with(end), "{error}");
    ends(fails::<Blob>(r#"[ "A"]"#, WHOLE), "at byte 2");
    ends(fails::<Timestamp>(r#"[ "yesterday"]"#, DATE_TIME), "at byte 2");
    ends(fails::<Timestamp>(r#"[ "yesterday"]"#, HTTP_DATE), "at byte 2");
    ends(fails::<Timestamp>("[ 1e99]", WHOLE), "at byte 2");
    ends(fails::<i64>("[ 1.5]", WHOLE), "expected an integer of 64 bits at byte 2");
    ends(fails::<f64>("[ 1e999]", WHOLE), "a number out of range at byte 2");
    ends(fails::<Document>("[ 1e999]", WHOLE), "a number out of range at byte 2");
    ends(fails::<f32>(r#"[ "1"]"#, WHOLE), "at byte 2");
}

struct Written {
    name: String,
    targets: Vec<Target>,
}

enum Target {
    Anything(Document),
    Unknown(()),
}

structure! { Written as "Written" { name: required "Name", targets: required "Targets", } }
union! { Target as "Target" { Anything: document "Anything", } Unknown(drop) }

#[test]
fn a_refused_value_is_named_by_its_path() {
    let too_deep = (0..129).fold(Document::Null, |inner, _| Document::Array(vec![inner]));
    let targets = vec![Target::Anything(Document::Null), Target::Unknown(()), Target::Anything(too_deep)];
    let error = written(&Written { name: "},\"".to_owned(), targets }).unwrap_err();
    assert_eq!(
        (error.message(), error.path()),
        ("a variant of `Target` that this version does not know", "Targets[1]"),
        "the first one counts"
    );
    assert_eq!(error.to_string(), "Targets[1]: a variant of `Target` that this version does not know");
    let error = written(&Target::Unknown(())).unwrap_err();
    assert_eq!(error.to_string(), "a variant of `Target` that this version does not know");
}

#[test]
fn an_error_does_not_show_the_value() {
    let secret = "tvQ4fYcuHw";
    for text in [format!(r#"["{secret}"]"#), format!(r#"["{secret}\q"]"#), format!(r#"["{secret}"#)] {
        for error in [
            read_member::<Vec<Timestamp>>(&text, DATE_TIME).unwrap_err(),
            read::<Vec<f64>>(&text).unwrap_err(),
            job(&text).unwrap_err(),
        ] {
            assert!(!format!("{error} {error:?}").contains(secret), "{error}");
        }
    }
    assert!(document(&format!(r#"["{secret}]"#)).is_err_and(|error| !error.to_string().contains(secret)));
}
