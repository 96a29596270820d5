//! Checks of inputs before they are sent.

use super::{FieldRef, StructureId, TypeId};

/// What of inputs is checked before they are sent.
#[derive(Debug)]
pub(crate) struct Validation {
    /// The structures that are an operation's input.
    pub inputs: Vec<StructureId>,
    /// Structures and unions of which something is checked. All inputs are among them.
    pub types: Vec<Validated>,
    pub patterns: Vec<Pattern>,
}

/// A structure or a union of which something is checked.
#[derive(Debug)]
pub(crate) struct Validated {
    pub ty: TypeId,
    /// Those fields or variants of which something is checked.
    pub members: Vec<ValidatedMember>,
}

#[derive(Debug)]
pub(crate) struct ValidatedMember {
    /// The index of the field or the variant.
    pub index: usize,
    /// Whether the field has to be set although it is an `Option`.
    pub required: bool,
    pub value: Checks,
    /// `Some` for a structure of which another field says what is set in it.
    pub tag: Option<Tag>,
}

impl ValidatedMember {
    /// Whether all that is checked of the member is what its value says of itself, if there is one.
    pub fn is_nested(&self) -> bool {
        !self.required && self.tag.is_none() && self.value.are_nested()
    }
}

/// What is checked of a value.
#[derive(Debug)]
pub(crate) struct Checks {
    pub checks: Vec<Check>,
    /// Of the keys of a map.
    pub keys: Option<Box<Checks>>,
    /// Of the elements of a list or the values of a map.
    pub elements: Option<Box<Checks>>,
}

#[derive(Debug, PartialEq)]
pub(crate) enum Check {
    /// All that is checked of the structure or union.
    Nested,
    Length(Limits<u64>),
    /// With limits as they stand in the model.
    Range(Limits<String>),
    /// The name of the pattern.
    Pattern(String),
    /// Whether it is a known value of the enumeration.
    KnownValue,
    UniqueItems,
    /// Whether it can be a part of the path.
    PathLabel,
    /// Whether it can be a part of the host.
    HostLabel,
    /// Whether the document can be written.
    Document,
}

impl Checks {
    /// Whether all that is checked is what structures and unions say of themselves, in the value or in what it is made of.
    pub fn are_nested(&self) -> bool {
        match (self.checks.as_slice(), &self.keys, &self.elements) {
            ([Check::Nested], None, None) => true,
            ([], None, Some(elements)) => elements.are_nested(),
            _ => false,
        }
    }

    /// The names of all patterns that are checked.
    pub fn patterns(&self) -> Vec<&str> {
        let own = self.checks.iter().filter_map(|check| match check {
            Check::Pattern(name) => Some(name.as_str()),
            _ => None,
        });
        let parts = self.keys.iter().chain(&self.elements);
        own.chain(parts.flat_map(|part| part.patterns())).collect()
    }
}

/// From one to the other, both included; at least one of them is there.
#[derive(Debug, PartialEq)]
pub(crate) struct Limits<T> {
    pub min: Option<T>,
    pub max: Option<T>,
}

/// A field that says which field of another one is set.
#[derive(Debug)]
pub(crate) struct Tag {
    pub field: FieldRef,
    pub cases: Vec<TagCase>,
}

/// An optional field that the tag may say.
#[derive(Debug)]
pub(crate) struct TagCase {
    /// The value of the tag; empty where there is none for the field.
    pub value: String,
    pub field: FieldRef,
}

/// A pattern that several values may have to match.
#[derive(Debug)]
pub(crate) struct Pattern {
    /// The name of the static that it is in.
    pub name: String,
    pub source: String,
}
