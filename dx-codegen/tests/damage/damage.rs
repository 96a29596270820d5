//! The ways to damage a model.

use crate::random::Random;
use serde_json::{Map, Value, json};

/// Strings that somebody may have trouble with.
const NASTY: &[&str] = &[
    "",
    " ",
    "*",
    "#",
    "$",
    "0",
    "-1",
    "9a",
    "_",
    "__",
    "a-b",
    "a b",
    "é",
    "名前",
    "\u{202e}x",
    "\u{0}",
    "\u{1b}[31m",
    "\n",
    "\r\n",
    "\"",
    "\\",
    "\"#",
    "r#\"",
    "{",
    "}",
    "{}",
    "{a",
    "/*",
    "*/",
    "//",
    "'",
    "`",
    "```",
    "<",
    "<p>",
    "</p>",
    "<code>",
    "&amp;",
    "&#0;",
    "self",
    "Self",
    "crate",
    "super",
    "type",
    "fn",
    "async",
    "gen",
    "r#type",
    "true",
    "None",
    "Some",
    "Ok",
    "Err",
    "Error",
    "Option",
    "String",
    "Result",
    "Vec",
    "Box",
    "build",
    "builder",
    "default",
    "validate",
    "meta",
    "value",
    "Unknown",
    "UnknownValue",
    "Endpoint",
    "Shape",
    "Input",
    "Output",
    "Builder",
    "null",
    "NaN",
    "Infinity",
    "1e999",
    "-0.0",
    "1970-01-01T00:00:00Z",
    "smithy.api#Unit",
    "smithy.api#String",
    "smithy.api#enum",
    "aws.protocols#awsJson1_1",
    "/{a}/{b+}?c=d",
    "/{a",
    "^(?!a)",
    "(",
    "[a",
    "\\p{L}",
    "a{1000}{1000}",
    "date-time",
    "client",
    "gzip",
    "GET",
    "x-amz-",
    "%",
    "application/json",
];

/// Names that shapes are given everywhere, so that the model stays whole.
const NAMES: &[&str] = &[
    "Error",
    "Option",
    "String",
    "Result",
    "Vec",
    "Box",
    "Self",
    "self",
    "Some",
    "None",
    "Ok",
    "Default",
    "Debug",
    "Serialize",
    "Deserialize",
    "Serializer",
    "Value",
    "Members",
    "Path",
    "Position",
    "Checks",
    "Violations",
    "Validate",
    "Endpoint",
    "Request",
    "Response",
    "UnknownValue",
    "UnknownVariant",
    "Unit",
    "type",
    "_a",
    "_1",
    "a_",
    "A",
    "ab",
    "AB",
    "a_b",
    "member",
    "Structure",
];

const KINDS: &[&str] = &[
    "blob",
    "boolean",
    "string",
    "byte",
    "short",
    "integer",
    "long",
    "float",
    "double",
    "bigInteger",
    "bigDecimal",
    "timestamp",
    "document",
    "enum",
    "intEnum",
    "list",
    "set",
    "map",
    "structure",
    "union",
    "service",
    "resource",
    "operation",
    "apply",
    "nothing",
];

/// Stands before a key that is to be there twice: objects of `serde_json` have each once.
const AGAIN: &str = "\u{1}again\u{1}";

/// A model that was damaged in up to three places.
pub fn damaged(model: &Value, random: &mut Random) -> String {
    let mut model = model.clone();
    let ids: Vec<String> = model["shapes"].as_object().unwrap().keys().cloned().collect();
    for _ in 0..=random.below(2) {
        match random.below(10) {
            0 => *any(&mut model, random, |_| true) = other_value(random),
            1 => remove(&mut model, random),
            2 => double(&mut model, random),
            3 => redirect(&mut model, &ids, random),
            4 => change_kind(&mut model, random),
            5 => *any(&mut model, random, Value::is_string) = json!(*random.pick(NASTY)),
            6 => rename_key(&mut model, random),
            7 => rename_shape(&mut model, &ids[random.below(ids.len())], NAMES[random.below(NAMES.len())]),
            8 => copy_trait(&mut model, random),
            _ => copy(&mut model, random),
        }
        if model["shapes"].as_object().is_none_or(Map::is_empty) {
            break;
        }
    }
    let text = model.to_string().replace("\\u0001again\\u0001", "");
    if random.below(12) == 0 { change_byte(&text, random) } else { text }
}

/// One of the values for which `wanted` holds, or the whole model.
fn any<'v>(model: &'v mut Value, random: &mut Random, wanted: fn(&Value) -> bool) -> &'v mut Value {
    let mut left = random.below(count(model, wanted));
    if count(model, wanted) == 0 { model } else { nth(model, wanted, &mut left).unwrap() }
}

fn count(value: &Value, wanted: fn(&Value) -> bool) -> usize {
    let inside: usize = match value {
        Value::Array(items) => items.iter().map(|item| count(item, wanted)).sum(),
        Value::Object(members) => members.values().map(|member| count(member, wanted)).sum(),
        _ => 0,
    };
    inside + usize::from(wanted(value))
}

fn nth<'v>(value: &'v mut Value, wanted: fn(&Value) -> bool, left: &mut usize) -> Option<&'v mut Value> {
    if wanted(value) {
        if *left == 0 {
            return Some(value);
        }
        *left -= 1;
    }
    match value {
        Value::Array(items) => items.iter_mut().find_map(|item| nth(item, wanted, left)),
        Value::Object(members) => members.values_mut().find_map(|member| nth(member, wanted, left)),
        _ => None,
    }
}

fn other_value(random: &mut Random) -> Value {
    let values = [
        json!(null),
        json!(true),
        json!(0),
        json!(-1.5e300),
        json!("x"),
        json!([]),
        json!({}),
        json!([{}]),
        json!(1u64 << 60),
    ];
    random.pick(&values).clone()
}

fn members<'v>(model: &'v mut Value, random: &mut Random) -> (&'v mut Map<String, Value>, Option<String>) {
    let members = any(model, random, |value| value.as_object().is_some_and(|members| !members.is_empty()));
    let members = members.as_object_mut().unwrap();
    let key = members.keys().nth(random.below(members.len())).cloned();
    (members, key)
}

fn remove(model: &mut Value, random: &mut Random) {
    let (members, key) = members(model, random);
    members.remove(&key.unwrap_or_default());
}

fn double(model: &mut Value, random: &mut Random) {
    let (members, Some(key)) = members(model, random) else { return };
    let value = members.values().nth(random.below(members.len())).cloned();
    members.insert(format!("{AGAIN}{key}"), value.unwrap_or_default());
}

fn rename_key(model: &mut Value, random: &mut Random) {
    let (members, key) = members(model, random);
    let value = members.remove(&key.unwrap_or_default());
    members.insert((*random.pick(NASTY)).to_owned(), value.unwrap_or_default());
}

fn redirect(model: &mut Value, ids: &[String], random: &mut Random) {
    let prelude = ["Unit", "String", "PrimitiveLong", "Document", "Timestamp", "Blob", "Nothing"];
    let new = match random.below(3) {
        0 => format!("smithy.api#{}", random.pick(&prelude)),
        _ => random.pick(ids).clone(),
    };
    let target = any(model, random, |value| value.get("target").is_some());
    if let Some(target) = target.get_mut("target") {
        *target = json!(new);
    }
}

fn change_kind(model: &mut Value, random: &mut Random) {
    let kind = random.pick(KINDS);
    let shape = any(model, random, |value| value.get("type").is_some());
    if let Some(old) = shape.get_mut("type") {
        *old = json!(kind);
    }
}

/// Gives a shape another name wherever the model names it.
fn rename_shape(model: &mut Value, id: &str, name: &str) {
    let Some((namespace, _)) = id.split_once('#') else { return };
    let (old, new) = (format!("\"{id}\""), format!("\"{namespace}#{name}\""));
    if let Ok(renamed) = serde_json::from_str(&model.to_string().replace(&old, &new)) {
        *model = renamed;
    }
}

/// Gives a shape or a member a trait that another one has.
fn copy_trait(model: &mut Value, random: &mut Random) {
    let with_traits = |value: &Value| value["traits"].as_object().is_some_and(|traits| !traits.is_empty());
    let Some(traits) = any(model, random, with_traits)["traits"].as_object().cloned() else { return };
    let Some((id, value)) = traits.iter().nth(random.below(traits.len())) else { return };
    let place = any(model, random, |value| value.get("target").is_some() || value.get("type").is_some());
    if let Some(place) = place.as_object_mut()
        && let Some(traits) = place.entry("traits").or_insert_with(|| json!({})).as_object_mut()
    {
        traits.insert(id.clone(), value.clone());
    }
}

/// Puts a part of the model where another one is.
fn copy(model: &mut Value, random: &mut Random) {
    let part = any(model, random, |_| true).clone();
    // The whole in its own part is more of the same.
    if part.get("shapes").is_none() {
        *any(model, random, |value| value.get("shapes").is_none()) = part;
    }
}

fn change_byte(text: &str, random: &mut Random) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let place = random.below(bytes.len());
    bytes[place] = *random.pick(b"\"\\{}[],:0x \n\x01");
    String::from_utf8_lossy(&bytes).into_owned()
}
