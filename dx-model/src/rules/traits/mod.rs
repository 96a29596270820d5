mod table;

use crate::draft::Draft;
use crate::{Diagnostic, Node, Problems, Shape, ShapeId, ShapeKind, Traits};
use table::rule;

/// The traits that have a meaning here have values of the type that Smithy gives them, and stand where it allows them.
pub(super) fn known_traits_fit(draft: &Draft, problems: &mut Problems) {
    for shape in draft.shapes.iter() {
        check(&shape.id, &shape.traits, |selector| selector.has_shape(&shape.kind), problems);
        for member in shape.members() {
            let applies = |selector: Selector| selector.has_member(shape, || draft.shape(&member.target));
            check(&member.id, &member.traits, applies, problems);
        }
    }
}

fn check(id: &ShapeId, traits: &Traits, applies: impl Fn(Selector) -> bool, problems: &mut Problems) {
    for (name, value) in traits.iter() {
        let Some(rule) = rule(name.as_str()) else { continue };
        if !applies(rule.selector) {
            let message = format!("the trait `{name}` can only be applied to {}", rule.selector.describe());
            problems.push(Diagnostic::error(message).at(value.span).of(id));
        }
        if let Err((node, problem)) = rule.value.check(value) {
            let message = format!("the trait `{name}` {problem}");
            problems.push(Diagnostic::error(message).at(node.span).of(id));
        }
    }
}

/// What is known of a trait.
struct Rule {
    /// Its id
    name: &'static str,
    value: Value,
    selector: Selector,
}

/// The shapes and members that a trait can be applied to. Shapes are selected by their Smithy types.
#[derive(Clone, Copy)]
enum Selector {
    Anywhere,
    /// On shapes of these kinds
    Shape(&'static [&'static str]),
    /// On members of these kinds of shapes
    Member(&'static [&'static str]),
    /// On shapes of these kinds, and on members that have them as their targets
    Value(&'static [&'static str]),
    /// On shapes of the first kinds, and on members of shapes of the second
    Named(&'static [&'static str], &'static [&'static str]),
}

impl Selector {
    fn has_shape(self, kind: &ShapeKind) -> bool {
        match self {
            Self::Anywhere => true,
            Self::Shape(kinds) | Self::Value(kinds) | Self::Named(kinds, _) => kinds.contains(&kind.name()),
            Self::Member(_) => false,
        }
    }

    /// A member without a known target could be anything.
    fn has_member<'a>(self, container: &Shape, target: impl Fn() -> Option<&'a Shape>) -> bool {
        match self {
            Self::Anywhere => true,
            Self::Shape(_) => false,
            Self::Member(kinds) | Self::Named(_, kinds) => kinds.contains(&container.kind.name()),
            Self::Value(kinds) => target().is_none_or(|target| kinds.contains(&target.kind.name())),
        }
    }

    fn describe(self) -> String {
        match self {
            Self::Anywhere => "any shape".to_owned(),
            Self::Shape(kinds) => format!("a shape of the kind {}", kinds.join(", ")),
            Self::Member(kinds) => format!("a member of a shape of the kind {}", kinds.join(", ")),
            Self::Value(kinds) => {
                format!("a shape of the kind {}, or a member with such a target", kinds.join(", "))
            }
            Self::Named(kinds, _) => format!("a shape of the kind {}, or a member of such", kinds.join(", ")),
        }
    }
}

/// What the value of a trait has to be.
#[derive(Clone, Copy)]
enum Value {
    /// What other rules look at, or none
    Any,
    /// Nothing to say: `{}`, or `true` as some tools write it
    Annotation,
    Flag,
    Text,
    /// A name in XML, with a prefix or without (`XmlName`)
    XmlName,
    /// The same without a prefix (`XmlIdentifier`)
    XmlIdentifier,
    Number,
    Integer,
    /// An integer that is not negative
    Count,
    /// An HTTP status between these
    Status(u16, u16),
    OneOf(&'static [&'static str]),
    Texts,
    /// An object whose members are strings, whatever they are called
    TextMap,
    /// An object with these members, and maybe others
    Object(&'static [Field]),
}

/// Name, value, whether it is required
type Field = (&'static str, Value, bool);

impl Value {
    /// What is wrong, and where.
    fn check(self, node: &Node) -> Result<(), (&Node, String)> {
        let fits = match self {
            Self::Any => true,
            Self::Annotation => node.as_object().is_some() || node.as_bool() == Some(true),
            Self::Flag => node.as_bool().is_some(),
            Self::Text => node.as_str().is_some(),
            Self::XmlName => node.as_str().is_some_and(|name| {
                let (prefix, local) = name.split_once(':').unwrap_or(("_", name));
                is_xml_identifier(prefix) && is_xml_identifier(local)
            }),
            Self::XmlIdentifier => node.as_str().is_some_and(is_xml_identifier),
            Self::Number => node.as_number().is_some(),
            Self::Integer => node.as_i64().is_some(),
            Self::Count => node.as_number().is_some_and(|number| number.parse::<u64>().is_ok()),
            Self::Status(from, to) => {
                let status = node.as_number().and_then(|number| number.parse::<u16>().ok());
                status.is_some_and(|status| (from..=to).contains(&status))
            }
            Self::OneOf(values) => node.as_str().is_some_and(|text| values.contains(&text)),
            Self::Texts => {
                node.as_array().is_some_and(|items| items.iter().all(|item| item.as_str().is_some()))
            }
            Self::TextMap => match node.as_object() {
                Some(members) => return members.iter().try_for_each(|(_, text)| Self::Text.check(text)),
                None => false,
            },
            Self::Object(fields) => return check_fields(node, fields),
        };
        if fits { Ok(()) } else { Err((node, expects(&self.describe(), node))) }
    }

    fn describe(self) -> String {
        match self {
            Self::Any => "a value".to_owned(),
            Self::Annotation | Self::Object(_) => "an object".to_owned(),
            Self::Flag => "a boolean".to_owned(),
            Self::Text => "a string".to_owned(),
            Self::XmlName => "a name in XML, such as \"Item\" or \"xsi:type\"".to_owned(),
            Self::XmlIdentifier => "a name in XML without a prefix".to_owned(),
            Self::Number => "a number".to_owned(),
            Self::Integer => "an integer".to_owned(),
            Self::Count => "an integer that is not negative".to_owned(),
            Self::Status(from, to) => format!("an HTTP status from {from} to {to}"),
            Self::OneOf(values) => format!("one of \"{}\"", values.join("\", \"")),
            Self::Texts => "an array of strings".to_owned(),
            Self::TextMap => "an object whose members are strings".to_owned(),
        }
    }
}

fn is_xml_identifier(name: &str) -> bool {
    let is_start = |byte: u8| byte.is_ascii_alphabetic() || byte == b'_';
    let is_part = |byte: u8| is_start(byte) || byte.is_ascii_digit() || byte == b'-';
    name.bytes().next().is_some_and(is_start) && name.bytes().all(is_part)
}

fn check_fields<'a>(node: &'a Node, fields: &'static [Field]) -> Result<(), (&'a Node, String)> {
    if node.as_object().is_none() {
        return Err((node, expects("an object", node)));
    }
    for &(name, value, required) in fields {
        match node.get(name) {
            Some(field) => value.check(field)?,
            None if required => return Err((node, format!("lacks `{name}`"))),
            None => {}
        }
    }
    Ok(())
}

fn expects(what: &str, node: &Node) -> String {
    format!("expects {what}, found {}", node.describe())
}
