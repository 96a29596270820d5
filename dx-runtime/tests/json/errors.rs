//! What errors say, and which place they name.

use crate::{document, read_all, written};
use dx_runtime::Document;
use dx_runtime::json::{DecodeError, Reader};

/// Reads `{"Details": {"AssetSources": [{"Bucket": "…"}]}}`.
fn job(reader: &mut Reader<'_>) -> Result<(), DecodeError> {
    structure(reader, &["Details"], |reader| {
        structure(reader, &["AssetSources"], |reader| {
            reader.list(|reader| structure(reader, &["Bucket"], |reader| reader.string().map(drop))).map(drop)
        })
    })
}

fn structure(
    reader: &mut Reader<'_>,
    names: &'static [&'static str],
    read: impl Fn(&mut Reader<'_>) -> Result<(), DecodeError>,
) -> Result<(), DecodeError> {
    let mut members = reader.begin_members(names)?;
    while let Some(member) = reader.next_member(&mut members)? {
        if member == 0 { read(reader)? } else { reader.skip()? }
    }
    Ok(())
}

/// Checks that reading the text fails with this message and path where it has a `^`, which is taken out first.
fn check(text: &str, message: &str, path: &str) {
    let offset = text.find('^').unwrap();
    let error = read_all(&text.replace('^', ""), job).unwrap_err();
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
    let fails = |text: &str, read: fn(&mut Reader<'_>) -> Result<(), DecodeError>| {
        read_all(text, |reader| reader.list(read)).unwrap_err().to_string()
    };
    assert_eq!(fails(r#"["AA==", "A"]"#, |reader| reader.blob().map(drop)).split(": ").next(), Some("[1]"),);
    let ends =
        |error: String, end: &str| assert!(error.starts_with("[0]: ") && error.ends_with(end), "{error}");
    ends(fails(r#"[ "A"]"#, |reader| reader.blob().map(drop)), "at byte 2");
    ends(fails(r#"[ "yesterday"]"#, |reader| reader.date_time().map(drop)), "at byte 2");
    ends(fails(r#"[ "yesterday"]"#, |reader| reader.http_date().map(drop)), "at byte 2");
    ends(fails("[ 1e99]", |reader| reader.epoch_seconds().map(drop)), "at byte 2");
    ends(
        fails("[ 1.5]", |reader| reader.integer::<i64>().map(drop)),
        "expected an integer of 64 bits at byte 2",
    );
    ends(fails("[ 1e999]", |reader| reader.double().map(drop)), "a number out of range at byte 2");
    ends(fails("[ 1e999]", |reader| reader.document().map(drop)), "a number out of range at byte 2");
    ends(fails(r#"[ "1"]"#, |reader| reader.float().map(drop)), "at byte 2");
}

#[test]
fn an_error_of_the_caller_s_own_names_the_reader_s_place() {
    let error = read_all("[1, 2]", |reader| {
        reader.list(|reader| {
            reader.peek()?;
            let error = reader.error("not this one");
            if reader.integer::<i32>()? == 2 { Err(error) } else { Ok(()) }
        })
    });
    assert_eq!(error.unwrap_err().to_string(), "[1]: not this one at byte 4");
}

#[test]
fn a_refused_value_is_named_by_its_path() {
    let result = written(|writer| {
        writer.raw(r#"{"Name":""#);
        writer.escaped("},\"");
        writer.raw(r#"","Targets":["#);
        writer.document(&Document::Null);
        writer.raw(",");
        writer.refuse("a union's unknown variant");
        writer.raw(",");
        writer.refuse("something else");
        writer.raw(",");
        writer.end_array();
        writer.end_object();
    });
    let error = result.unwrap_err();
    assert_eq!(
        (error.message(), error.path()),
        ("a union's unknown variant", "Targets[1]"),
        "the first one counts"
    );
    assert_eq!(error.to_string(), "Targets[1]: a union's unknown variant");
    assert_eq!(written(|writer| writer.refuse("all")).unwrap_err().to_string(), "all");
}

#[test]
fn an_error_does_not_show_the_value() {
    let secret = "tvQ4fYcuHw";
    for text in [format!(r#"["{secret}"]"#), format!(r#"["{secret}\q"]"#), format!(r#"["{secret}"#)] {
        for error in [
            read_all(&text, |reader| reader.list(Reader::date_time)).unwrap_err(),
            read_all(&text, |reader| reader.list(Reader::double)).unwrap_err(),
            read_all(&text, job).unwrap_err(),
        ] {
            assert!(!format!("{error} {error:?}").contains(secret), "{error}");
        }
    }
    assert!(document(&format!(r#"["{secret}]"#)).is_err_and(|error| !error.to_string().contains(secret)));
}
