//! Fields and variants.

use super::{Origin, RustType, WireMember};

/// A public field of a structure.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its Rust name, unescaped.
    pub name: String,
    /// The member that it comes from; `None` for one that dx adds.
    pub origin: Option<Origin>,
    /// Its type.
    pub ty: RustType,
    /// Whether it always has a value.
    pub presence: Presence,
    /// Whether the value is in a `Box`, because the structure would hold itself otherwise.
    pub boxed: bool,
    /// Whether the value is sensitive, so that it is not printed.
    pub sensitive: bool,
    /// `Some` if it is deprecated, with the note.
    pub deprecated: Option<String>,
    /// What goes over the wire; `None` for a field that dx adds.
    pub wire: Option<WireMember>,
}

/// Whether a field always has a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It has, and whoever builds the structure has to give it.
    Required,
    /// It has, and this is the value when no other was given: as JSON, or with the format of a timestamp or blob.
    Default(String),
    /// It may have none: an `Option`.
    Optional,
    /// dx adds it and fills it.
    Added,
}

/// A variant of an enumeration, a union or an error.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// Its Rust name, unescaped.
    pub name: String,
    /// The member or the error that it comes from; `None` for `Unknown`, which dx adds.
    pub origin: Option<Origin>,
    /// What the service writes for the variant of an enumeration.
    pub value: Option<Value>,
    /// The type of what it holds; `None` if that is nothing.
    pub ty: Option<RustType>,
    /// As in [`Field::boxed`].
    pub boxed: bool,
    /// As in [`Field::sensitive`].
    pub sensitive: bool,
    /// `Some` if it is deprecated, with the note.
    pub deprecated: Option<String>,
    /// What goes over the wire of a union's member.
    pub wire: Option<WireMember>,
}

impl Variant {
    /// One that dx adds, for what is not known.
    pub(super) fn unknown(ty: RustType) -> Self {
        Self { ty: Some(ty), ..Self::new("Unknown") }
    }

    /// One with this name that holds nothing.
    pub(super) fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            origin: None,
            value: None,
            ty: None,
            boxed: false,
            sensitive: false,
            deprecated: None,
            wire: None,
        }
    }
}

/// A value of an enumeration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Of an enumeration of strings.
    String(String),
    /// Of an enumeration of integers.
    Integer(i32),
}
