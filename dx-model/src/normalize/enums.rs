use crate::ast::{Key, Value};
use crate::draft::Draft;
use crate::shape_id::{is_identifier, not_an_identifier};
use crate::{Diagnostic, Member, Members, Node, Problems, Shape, ShapeId, ShapeKind, Traits, prelude};
use foldhash::{HashMap, HashSet};

const ENUM: &str = "smithy.api#enum";
const ENUM_VALUE: &str = "smithy.api#enumValue";

/// Converts strings with the `enum` trait, the enums of Smithy 1.0, to enum shapes.
pub(super) fn enum_trait_to_enum_shape(draft: &mut Draft, problems: &mut Problems) {
    draft.shapes.iter_mut().for_each(|shape| to_enum_shape(shape, problems));
}

/// Converts a string with the `enum` trait to an enum shape. Other shapes remain unchanged.
pub(super) fn to_enum_shape(shape: &mut Shape, problems: &mut Problems) {
    if shape.kind != ShapeKind::String {
        return;
    }
    if let Some(definitions) = shape.traits.remove(ENUM) {
        let mut conversion = Conversion { shape, problems };
        if let Some(members) = conversion.members(definitions) {
            shape.kind = ShapeKind::Enum(members);
        }
    }
}

/// Sets the values of enum members without one to their names. Members of an `intEnum` require a value.
pub(super) fn implicit_enum_values(draft: &mut Draft, problems: &mut Problems) {
    for shape in draft.shapes.iter_mut() {
        let (members, is_text) = match &mut shape.kind {
            ShapeKind::Enum(members) => (members, true),
            ShapeKind::IntEnum(members) => (members, false),
            _ => continue,
        };
        for member in members.iter_mut().filter(|member| member.traits.enum_value().is_none()) {
            if is_text {
                let value = Node::new(Value::String(member.name().into()), member.span);
                member.traits.set(ShapeId::known(ENUM_VALUE), value);
            } else {
                let message = format!("missing `{ENUM_VALUE}`");
                problems.push(Diagnostic::error(message).at(member.span).of(&member.id));
            }
        }
    }
}

/// The conversion of a string with the `enum` trait.
struct Conversion<'a> {
    shape: &'a Shape,
    problems: &'a mut Problems,
}

impl Conversion<'_> {
    fn members(&mut self, definitions: Node) -> Option<Members> {
        let Value::Array(definitions) = definitions.value else {
            self.mismatch(&definitions, "an array");
            return None;
        };
        let explicit = definitions.iter().filter_map(|definition| definition.get("name")?.as_str());
        let explicit: HashSet<String> = explicit.map(str::to_owned).collect();
        let values = definitions.iter().filter(|definition| definition.get("name").is_none());
        let values = values.filter_map(|definition| definition.get("value")?.as_str());
        let synthesized = synthesized_names(values, explicit);
        let mut seen = HashSet::default();
        Some(definitions.into_iter().filter_map(|it| self.member(it, &synthesized, &mut seen)).collect())
    }

    fn member(
        &mut self,
        definition: Node,
        synthesized: &HashMap<String, String>,
        seen: &mut HashSet<String>,
    ) -> Option<Member> {
        let span = definition.span;
        let Value::Object(fields) = definition.value else {
            self.mismatch(&definition, "an object");
            return None;
        };
        let (mut name, mut traits) = (None, Vec::new());
        for (Key { name: key, .. }, value) in fields {
            match key.as_str() {
                "name" => name = self.explicit_name(&value, seen),
                "value" => traits.push((ShapeId::known(ENUM_VALUE), value)),
                "documentation" | "tags" => {
                    traits.push((ShapeId::known(&format!("smithy.api#{key}")), value))
                }
                "deprecated" if value.as_bool() == Some(true) => {
                    traits.push((ShapeId::known("smithy.api#deprecated"), Node::annotation(value.span)));
                }
                "deprecated" if value.as_bool().is_none() => self.mismatch(&value, "a boolean"),
                _ => {}
            }
        }
        let traits = Traits::new(traits);
        let Some(value) = traits.enum_value() else {
            self.problems.push(Diagnostic::error("missing `value`").at(span).of(&self.shape.id));
            return None;
        };
        let span = value.span;
        let Some(text) = value.as_str() else {
            self.mismatch(value, "a string");
            return None;
        };
        let name = name.or_else(|| synthesized.get(text).cloned()).unwrap_or_else(|| name_for(text));
        let id = self.shape.id.with_member(&name);
        Some(Member { id, target: ShapeId::known(prelude::UNIT), traits, span })
    }

    fn explicit_name(&mut self, node: &Node, seen: &mut HashSet<String>) -> Option<String> {
        let Some(name) = node.as_str() else {
            self.mismatch(node, "a string");
            return None;
        };
        let problem = if !is_identifier(name) {
            not_an_identifier(name, "member")
        } else if !seen.insert(name.to_owned()) {
            format!("duplicate member name `{name}`")
        } else {
            return Some(name.to_owned());
        };
        self.problems.push(Diagnostic::error(problem).at(node.span).of(&self.shape.id));
        None
    }

    fn mismatch(&mut self, node: &Node, expected: &str) {
        let message = format!("expected {expected}, found {}", node.describe());
        self.problems.push(Diagnostic::error(message).at(node.span).of(&self.shape.id));
    }
}

/// Synthesizes names for enum values without one. Conflicting names are numbered; which of them stays without a number
/// does not depend on the order of the values.
fn synthesized_names<'v>(
    values: impl Iterator<Item = &'v str>,
    explicit: HashSet<String>,
) -> HashMap<String, String> {
    let mut values: Vec<_> = values.map(|value| (name_for(value), value)).collect();
    values.sort_by_cached_key(|(_, value)| (value.to_ascii_lowercase(), *value));
    values.dedup();
    let mut taken: HashSet<String> =
        values.iter().map(|(name, _)| name.clone()).chain(explicit.clone()).collect();
    let (mut names, mut used, mut numbers) =
        (HashMap::default(), explicit, HashMap::<String, u32>::default());
    for (name, value) in values {
        if is_identifier(&name) && used.insert(name.clone()) {
            names.insert(value.to_owned(), name);
            continue;
        }
        let number = numbers.entry(name.clone()).or_insert(1);
        loop {
            *number += 1;
            let numbered = format!("{name}_{number}");
            if taken.insert(numbered.clone()) {
                names.insert(value.to_owned(), numbered);
                break;
            }
        }
    }
    names
}

/// Synthesizes a name for an enum value: its first characters, with underscores for those that are not allowed in a
/// name.
fn name_for(value: &str) -> String {
    const MAX_CHARS: usize = 100;
    let sanitize = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
    let name: String = value.chars().take(MAX_CHARS).map(sanitize).collect();
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("_{name}") } else { name }
}
