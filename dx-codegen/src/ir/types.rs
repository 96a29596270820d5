//! The types that a service defines, in one table, and the types of values.

use super::{Docs, Enumeration, Literal};
use dx_model::ShapeId;
use std::fmt;
use std::ops::Index;

/// The structures, unions and enumerations of a service, each kind in order of shape id.
#[derive(Default)]
pub(crate) struct Types {
    pub structures: Vec<Structure>,
    pub unions: Vec<Union>,
    pub enumerations: Vec<Enumeration>,
}

/// A structure in the table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct StructureId(pub usize);

/// A union in the table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct UnionId(pub usize);

/// An enumeration in the table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct EnumerationId(pub usize);

/// A type in the table, of whatever kind.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum TypeId {
    Structure(StructureId),
    Union(UnionId),
    Enumeration(EnumerationId),
}

/// A field of a structure. It has the index of its member in the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct FieldRef {
    pub structure: StructureId,
    pub index: usize,
}

impl StructureId {
    /// The field with this index.
    pub fn field(self, index: usize) -> FieldRef {
        FieldRef { structure: self, index }
    }
}

impl Types {
    /// The structures with their ids.
    pub fn structures(&self) -> impl Iterator<Item = (StructureId, &Structure)> {
        self.structures.iter().enumerate().map(|(index, structure)| (StructureId(index), structure))
    }

    /// The unions with their ids.
    pub fn unions(&self) -> impl Iterator<Item = (UnionId, &Union)> {
        self.unions.iter().enumerate().map(|(index, union)| (UnionId(index), union))
    }

    /// The enumerations with their ids.
    pub fn enumerations(&self) -> impl Iterator<Item = (EnumerationId, &Enumeration)> {
        self.enumerations.iter().enumerate().map(|(index, it)| (EnumerationId(index), it))
    }

    pub fn field(&self, field: FieldRef) -> &Field {
        &self[field.structure].fields[field.index]
    }

    /// The field of a structure for the member of this name.
    pub fn member(&self, structure: StructureId, member: &str) -> Option<FieldRef> {
        let index = self[structure].fields.iter().position(|field| field.member == member)?;
        Some(structure.field(index))
    }

    /// The Rust name of a type.
    pub fn name(&self, id: TypeId) -> &str {
        match id {
            TypeId::Structure(id) => &self[id].name,
            TypeId::Union(id) => &self[id].name,
            TypeId::Enumeration(id) => &self[id].name,
        }
    }
}

impl Index<StructureId> for Types {
    type Output = Structure;

    fn index(&self, id: StructureId) -> &Structure {
        &self.structures[id.0]
    }
}

impl Index<UnionId> for Types {
    type Output = Union;

    fn index(&self, id: UnionId) -> &Union {
        &self.unions[id.0]
    }
}

impl Index<EnumerationId> for Types {
    type Output = Enumeration;

    fn index(&self, id: EnumerationId) -> &Enumeration {
        &self.enumerations[id.0]
    }
}

impl fmt::Debug for Types {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.structures()).entries(self.unions()).entries(self.enumerations()).finish()
    }
}

impl fmt::Debug for StructureId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "structure#{}", self.0)
    }
}

impl fmt::Debug for UnionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "union#{}", self.0)
    }
}

impl fmt::Debug for EnumerationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "enumeration#{}", self.0)
    }
}

impl fmt::Debug for TypeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Structure(id) => id.fmt(f),
            Self::Union(id) => id.fmt(f),
            Self::Enumeration(id) => id.fmt(f),
        }
    }
}

impl fmt::Debug for FieldRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}.{}", self.structure, self.index)
    }
}

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
