//! Structures and unions, and the types of their members.

use super::{Docs, EnumerationId, Literal, StructureId, TypeId, UnionId};
use dx_model::ShapeId;

/// In which direction values of a type travel: a client writes what it sends and reads what it receives.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Usage {
    /// An input has it.
    pub sent: bool,
    /// An output or an error has it.
    pub received: bool,
}

#[derive(Debug)]
pub(crate) struct Structure {
    pub id: ShapeId,
    pub name: String,
    pub docs: Docs,
    pub fields: Vec<Field>,
    pub debug: Debug,
    pub usage: Usage,
    /// Whether it can hold itself, however indirectly, so that writing it has to watch its depth.
    pub recursive: bool,
    /// Whether it is an error, which keeps what came along with it in one more field, `meta`.
    pub error: bool,
}

impl Structure {
    pub fn required(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.presence == Presence::Required)
    }

    /// Whether there is such a thing as the structure without anything set.
    pub fn has_default(&self) -> bool {
        self.required().next().is_none()
    }
}

/// How a value prints itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Debug {
    /// All of it.
    Derived,
    /// All of it but the redacted fields or variants.
    Partly,
    /// Nothing.
    Redacted,
}

#[derive(Debug)]
pub(crate) struct Field {
    pub name: String,
    /// The member's name in the model.
    pub member: String,
    pub docs: Docs,
    pub ty: Type,
    pub presence: Presence,
    /// Whether the value is boxed, because the structure would hold itself otherwise.
    pub boxed: bool,
    pub redacted: bool,
}

impl Field {
    /// Whether it is an `Option`.
    pub fn is_optional(&self) -> bool {
        self.presence == Presence::Optional
    }
}

/// Whether a field always has a value.
#[derive(Debug, PartialEq)]
pub(crate) enum Presence {
    /// It has, and whoever builds the structure has to give it.
    Required,
    /// It has, and this is the value when no other was given.
    Default(Literal),
    /// It may have none: an `Option`.
    Optional,
}

#[derive(Debug)]
pub(crate) struct Union {
    pub id: ShapeId,
    pub name: String,
    pub docs: Docs,
    pub variants: Vec<UnionVariant>,
    pub debug: Debug,
    pub usage: Usage,
    /// As in [`Structure::recursive`].
    pub recursive: bool,
}

#[derive(Debug)]
pub(crate) struct UnionVariant {
    pub name: String,
    /// The member's name in the model.
    pub member: String,
    pub docs: Docs,
    /// The method that gives the value, if this is the variant.
    pub accessor: String,
    /// `None` for a variant without a value.
    pub ty: Option<Type>,
    pub boxed: bool,
    pub redacted: bool,
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Type {
    Boolean,
    I8,
    I16,
    I32,
    I64,
    F32,
    F64,
    BigInteger,
    BigDecimal,
    String,
    Blob,
    Document,
    Timestamp,
    Enumeration(EnumerationId),
    IntEnumeration(EnumerationId),
    Structure(StructureId),
    Union(UnionId),
    List(Box<Element>),
    /// The type of the keys, and of the values.
    Map(Box<Type>, Box<Element>),
}

impl Type {
    /// The types in the table that it refers to.
    pub fn references(&self) -> Vec<TypeId> {
        match self {
            Self::Enumeration(id) | Self::IntEnumeration(id) => vec![TypeId::Enumeration(*id)],
            Self::Structure(id) => vec![TypeId::Structure(*id)],
            Self::Union(id) => vec![TypeId::Union(*id)],
            Self::List(element) => element.ty.references(),
            Self::Map(key, element) => [key.references(), element.ty.references()].concat(),
            _ => Vec::new(),
        }
    }
}

/// What a list or a map holds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Element {
    pub ty: Type,
    /// Whether elements can be `null`.
    pub sparse: bool,
}
