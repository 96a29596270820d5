//! Fields and variants.

use super::{Origin, RustType, WireMember};

/// A public field of a structure.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its Rust name, unescaped.
    pub name: String,
    /// The member that it comes from; `None` for fields that do not come from the model.
    pub origin: Option<Origin>,
    /// Its type.
    pub ty: RustType,
    /// Whether it always has a value.
    pub presence: Presence,
    /// Whether the value is boxed, since the type would otherwise be infinitely large.
    pub boxed: bool,
    /// Whether the value is redacted.
    pub sensitive: bool,
    /// The note, if it is deprecated.
    pub deprecated: Option<String>,
    /// The wire facts; `None` for fields that do not come from the model.
    pub wire: Option<WireMember>,
}

/// Whether a field always has a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Always has a value, which has to be given to the builder.
    Required,
    /// Always has a value: this default unless another one is set. It is in JSON, or formatted like a timestamp or
    /// blob.
    Default(String),
    /// May be absent: an `Option`.
    Optional,
    /// A field that dx adds and sets.
    Added,
}

/// A variant of an enumeration, union or error type.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// Its Rust name, unescaped.
    pub name: String,
    /// The member or error that it comes from; `None` for `Unknown`.
    pub origin: Option<Origin>,
    /// The value on the wire, for variants of enumerations.
    pub value: Option<Value>,
    /// The type of its value, if it has one.
    pub ty: Option<RustType>,
    /// See [`Field::boxed`].
    pub boxed: bool,
    /// See [`Field::sensitive`].
    pub sensitive: bool,
    /// The note, if it is deprecated.
    pub deprecated: Option<String>,
    /// The wire facts, for variants of unions.
    pub wire: Option<WireMember>,
}

impl Variant {
    /// The variant for unknown values.
    pub(super) fn unknown(ty: RustType) -> Self {
        Self { ty: Some(ty), ..Self::new("Unknown") }
    }

    /// A variant without a value.
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
    /// A value of a string enumeration.
    String(String),
    /// A value of an integer enumeration.
    Integer(i32),
}
