//! Validation of inputs.

use super::{FieldRef, StructureId, TypeId};

/// The validation of inputs.
#[derive(Debug)]
pub(crate) struct Validation {
    /// The structures that are inputs of operations.
    pub inputs: Vec<StructureId>,
    /// The structures and unions with checks, including all inputs.
    pub types: Vec<Validated>,
    pub patterns: Vec<Pattern>,
}

/// A structure or union with checks.
#[derive(Debug)]
pub(crate) struct Validated {
    pub ty: TypeId,
    /// The fields or variants with checks.
    pub members: Vec<ValidatedMember>,
}

#[derive(Debug)]
pub(crate) struct ValidatedMember {
    /// The index of the field or the variant.
    pub index: usize,
    /// Whether the field has to be set although it is an `Option`.
    pub required: bool,
    pub value: Checks,
    /// For the content of a tagged structure, the tag.
    pub tag: Option<Tag>,
}

impl ValidatedMember {
    /// Whether the member has no other checks than those of its own type.
    pub fn is_nested(&self) -> bool {
        !self.required && self.tag.is_none() && self.value.are_nested()
    }
}

/// The checks of a value.
#[derive(Debug)]
pub(crate) struct Checks {
    pub checks: Vec<Check>,
    /// The checks of a map's keys.
    pub keys: Option<Box<Checks>>,
    /// The checks of a list's elements or a map's values.
    pub elements: Option<Box<Checks>>,
}

#[derive(Debug, PartialEq)]
pub(crate) enum Check {
    /// The checks of the structure or union.
    Nested,
    Length(Limits<u64>),
    /// A range. The limits are written as in the model.
    Range(Limits<String>),
    /// A pattern, by its name.
    Pattern(String),
    /// The value is known to the enumeration.
    KnownValue,
    UniqueItems,
    /// The value is valid as a segment of the path.
    PathLabel,
    /// The value is valid as a label of the host.
    HostLabel,
    /// The document can be serialized.
    Document,
}

impl Checks {
    /// Whether there are no other checks than those of structures and unions in the value.
    pub fn are_nested(&self) -> bool {
        match (self.checks.as_slice(), &self.keys, &self.elements) {
            ([Check::Nested], None, None) => true,
            ([], None, Some(elements)) => elements.are_nested(),
            _ => false,
        }
    }

    /// The names of all patterns.
    pub fn patterns(&self) -> Vec<&str> {
        let own = self.checks.iter().filter_map(|check| match check {
            Check::Pattern(name) => Some(name.as_str()),
            _ => None,
        });
        let parts = self.keys.iter().chain(&self.elements);
        own.chain(parts.flat_map(|part| part.patterns())).collect()
    }
}

/// An inclusive range with at least one limit.
#[derive(Debug, PartialEq)]
pub(crate) struct Limits<T> {
    pub min: Option<T>,
    pub max: Option<T>,
}

/// The tag of a content: a field that determines which field of the content has to be set.
#[derive(Debug)]
pub(crate) struct Tag {
    pub field: FieldRef,
    pub cases: Vec<TagCase>,
}

/// An optional field of the content.
#[derive(Debug)]
pub(crate) struct TagCase {
    /// The value of the tag; empty if no value of the tag corresponds to the field.
    pub value: String,
    pub field: FieldRef,
}

/// A pattern, which several values may have to match.
#[derive(Debug)]
pub(crate) struct Pattern {
    /// The name of its static.
    pub name: String,
    pub source: String,
}
