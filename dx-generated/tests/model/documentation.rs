//! What users read of the service is in an overlay, in our own words, and says more than a name does.

use super::{DOCUMENTATION, Json, MODEL, beside, enum_definitions, name, shapes};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;
use std::path::Path;

const OVERLAY: &str = "dataexchange-2017-07-25.docs.overlay.json";

/// Words that say nothing of their own.
const SMALL_WORDS: &str = "a an and any are as at be by for from in is it its of on one or that the them these this to what \
    which who with structure union enumeration member value operation input output request response error";

/// The ids of all shapes and of the members that have a name of their own.
fn documented_ids() -> BTreeSet<String> {
    let shapes = shapes(MODEL);
    let with_members = |(id, shape): &(String, Json)| {
        let names = shape.get("members").map_or(&[][..], Json::members).iter().map(|(name, _)| name.as_str());
        let values = enum_definitions(shape).iter().filter_map(|it| it.get("name")?.as_str());
        let members: Vec<_> = names.chain(values).map(|name| format!("{id}${name}")).collect();
        [id.clone()].into_iter().chain(members)
    };
    shapes.iter().flat_map(with_members).collect()
}

/// What the overlay says, by id.
fn ours() -> BTreeMap<String, String> {
    let applied = shapes(OVERLAY).into_iter().map(|(id, applied)| {
        assert_eq!(applied.get("type").and_then(Json::as_str), Some("apply"), "{id}");
        match applied.get("traits").unwrap().members() {
            [(id_of_trait, text)] if id_of_trait == DOCUMENTATION => (id, text.as_str().unwrap().to_owned()),
            others => panic!("{id}: {others:?}"),
        }
    });
    applied.collect()
}

#[test]
fn the_overlay_documents_every_shape_and_member() {
    assert_eq!(ours().into_keys().collect::<BTreeSet<_>>(), documented_ids());
}

#[test]
fn no_documentation_is_a_tautology() {
    let small: HashSet<_> = SMALL_WORDS.split_whitespace().map(str::to_owned).collect();
    let tautologies: Vec<_> = ours()
        .into_iter()
        .filter(|(id, text)| {
            let named = name(id).rsplit('$').next().unwrap();
            let named: HashSet<_> = words(&apart(named)).collect();
            words(text).all(|word| small.contains(&word) || named.contains(&word))
        })
        .collect();
    assert_eq!(tautologies, []);
}

/// Nothing is left to the generator, which can but name what it is that has no documentation.
#[test]
fn the_generator_has_nothing_to_make_up() {
    let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/generated");
    let kinds = ["structure", "union", "enumeration", "operation", "error", "member", "value", "service"];
    for file in fs::read_dir(generated).unwrap() {
        let path = file.unwrap().path();
        for line in fs::read_to_string(&path).unwrap().lines() {
            let made_up = kinds.iter().any(|kind| {
                let rest = line.trim_start().strip_prefix(&format!("/// The {kind} `"));
                rest.is_some_and(|rest| rest.ends_with("`."))
            });
            assert!(!made_up, "{}: {line}", path.display());
        }
    }
}

#[test]
fn no_sentence_is_that_of_the_public_documentation() {
    let Some(text) = beside("dataexchange-docs.json") else { return };
    let public = Json::read(&text);
    let theirs: HashSet<_> =
        public.members().iter().flat_map(|(_, text)| sentences(text.as_str().unwrap())).collect();
    assert!(theirs.len() > 200, "{}", theirs.len());
    let copied: Vec<_> = ours()
        .into_iter()
        .flat_map(|(id, text)| sentences(&text).map(|sentence| (id.clone(), sentence)).collect::<Vec<_>>())
        .filter(|(_, sentence)| theirs.contains(sentence))
        .collect();
    assert_eq!(copied, []);
}

/// Sentences of six words and more, as their words.
fn sentences(text: &str) -> impl Iterator<Item = String> {
    let sentences = text.split(['\n', '.', ':', '!', '?']);
    let sentences = sentences.map(|sentence| words(sentence).collect::<Vec<_>>());
    sentences.filter(|words| words.len() >= 6).map(|words| words.join(" "))
}

/// The words of a text in small letters.
fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '\'');
    words.filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// A name with a space before each of its words: `DataSetId`, `DATA_SET`.
fn apart(name: &str) -> String {
    let mut apart = String::new();
    let mut before = '_';
    for c in name.chars() {
        if c.is_uppercase() && before.is_lowercase() {
            apart.push(' ');
        }
        apart.push(if c == '_' { ' ' } else { c });
        before = c;
    }
    apart
}
