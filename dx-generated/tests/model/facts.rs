//! The model against the facts of the service, which are written down in another form.

use super::{DOCUMENTATION, Json, MODEL, beside, enum_definitions, name, shapes};
use std::collections::{BTreeMap, BTreeSet};

/// What a published file has, and the facts leave out.
const NO_FACTS: [&str; 7] = [
    DOCUMENTATION,
    "smithy.api#examples",
    "smithy.api#externalDocumentation",
    "smithy.api#input",
    "smithy.api#output",
    "smithy.rules#endpointRuleSet",
    "smithy.rules#endpointTests",
];

/// What the facts say of the service itself, in sentences.
const SERVICE: &str = concat!(
    r#"@aws.api#service({"sdkId": "DataExchange", "arnNamespace": "dataexchange", "#,
    r#""cloudTrailEventSource": "dataexchange.amazonaws.com", "endpointPrefix": "dataexchange"}) "#,
    r#"@aws.auth#sigv4({"name": "dataexchange"}) @aws.protocols#restJson1 @title("AWS Data Exchange")"#
);

#[test]
fn the_model_has_no_difference_to_the_facts_of_the_service() {
    let Some(text) = beside("dataexchange-facts.md") else { return };
    let facts = blocks(text.split("```").nth(1).unwrap());
    let model: BTreeMap<_, _> = shapes(MODEL)
        .iter()
        .filter(|(_, shape)| kind(shape) != "service")
        .map(|(id, shape)| (name(id).to_owned(), fact(name(id), shape)))
        .collect();
    let names = facts.keys().chain(model.keys()).collect::<BTreeSet<_>>();
    let different: Vec<_> = names.into_iter().filter(|name| facts.get(*name) != model.get(*name)).collect();
    let first = different.first().map(|name| (facts.get(*name), model.get(*name)));
    assert_eq!(first, None, "different: {different:?}");
    assert_eq!(facts.len(), 253);
}

#[test]
fn the_service_has_all_of_its_operations() {
    let shapes = shapes(MODEL);
    let (_, service) = shapes.iter().find(|(_, shape)| kind(shape) == "service").unwrap();
    assert_eq!(service.get("version").and_then(Json::as_str), Some("2017-07-25"));
    assert_eq!(format!("  {SERVICE}"), traits(service));
    let Some(Json::Array(listed)) = service.get("operations") else { panic!("no operations") };
    let listed: Vec<_> = listed.iter().map(target).collect();
    let there: Vec<_> =
        shapes.iter().filter(|(_, shape)| kind(shape) == "operation").map(|(id, _)| name(id)).collect();
    assert_eq!(listed, there);
    assert_eq!(there.len(), 37);
}

/// The facts, by the name of the shape that they are about: what begins a line, and the indented lines below.
fn blocks(text: &str) -> BTreeMap<String, String> {
    let mut blocks = BTreeMap::new();
    let mut current = String::new();
    for line in text.lines().filter(|line| !line.is_empty()) {
        if !line.starts_with(' ') {
            current = line.split(' ').nth(1).unwrap().to_owned();
            assert!(!blocks.contains_key(&current), "{current} is there twice");
        }
        let block: &mut String = blocks.entry(current.clone()).or_default();
        block.push_str(line.trim_end());
        block.push('\n');
    }
    blocks
}

/// A shape of the model as the facts write it.
fn fact(name: &str, shape: &Json) -> String {
    let traits = traits(shape);
    match kind(shape) {
        "operation" => {
            let errors = match shape.get("errors") {
                Some(Json::Array(errors)) => {
                    let names: Vec<_> = errors.iter().map(target).collect();
                    format!("  errors {}\n", names.join(", "))
                }
                _ => String::new(),
            };
            let [input, output] = ["input", "output"].map(|role| target(shape.get(role).unwrap()));
            format!("operation {name}  input {input}  output {output}{traits}\n{errors}")
        }
        "structure" => {
            let member = |(name, member): &(String, Json)| {
                format!("  {name}: {}{}\n", target(member), self::traits(member))
            };
            let members: String = shape.get("members").unwrap().members().iter().map(member).collect();
            format!("structure {name}{traits}\n{members}")
        }
        "enum" => {
            let value = |(name, member): &(String, Json)| {
                let value = member.get("traits").and_then(|traits| traits.get("smithy.api#enumValue"));
                format!("{name}={}", value.unwrap())
            };
            let values: Vec<_> = shape.get("members").unwrap().members().iter().map(value).collect();
            format!("string {name}  enum({}){traits}\n", values.join(", "))
        }
        "string" if !enum_definitions(shape).is_empty() => {
            let value = |it: &Json| {
                format!("{}={}", it.get("name").unwrap().as_str().unwrap(), it.get("value").unwrap())
            };
            let values: Vec<_> = enum_definitions(shape).iter().map(value).collect();
            format!("string {name}  enum({}){traits}\n", values.join(", "))
        }
        "list" => format!("list {name}  of {}{traits}\n", target(shape.get("member").unwrap())),
        "map" => {
            let [key, value] = ["key", "value"].map(|role| target(shape.get(role).unwrap()));
            format!("map {name}  from {key} to {value}{traits}\n")
        }
        simple => format!("{simple} {name}{traits}\n"),
    }
}

fn kind(shape: &Json) -> &str {
    shape.get("type").and_then(Json::as_str).unwrap()
}

/// What something targets, without the namespace of the service.
fn target(of: &Json) -> &str {
    let target = of.get("target").and_then(Json::as_str).unwrap();
    target.strip_prefix("com.amazonaws.dataexchange#").unwrap_or(target)
}

/// All traits that are facts, each without a value if that is an empty object. Enumerations have their values elsewhere.
fn traits(of: &Json) -> String {
    let is_fact = |id: &str| !NO_FACTS.contains(&id) && id != "smithy.api#enum";
    let one = |(id, value): &(String, Json)| {
        let id = id.strip_prefix("smithy.api#").unwrap_or(id);
        match value {
            Json::Object(members) if members.is_empty() => format!("@{id}"),
            value => format!("@{id}({value})"),
        }
    };
    let traits = of.get("traits").map_or(&[][..], Json::members).iter();
    let traits: Vec<_> = traits.filter(|(id, _)| is_fact(id)).map(one).collect();
    if traits.is_empty() { String::new() } else { format!("  {}", traits.join(" ")) }
}
