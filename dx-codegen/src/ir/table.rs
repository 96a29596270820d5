//! The table of types that a service defines, and the IDs that refer to it.

use super::{Enumeration, Field, Structure, Union};
use std::fmt;
use std::ops::Index;

/// The structures, unions and enumerations of a service, each sorted by shape ID.
#[derive(Default)]
pub(crate) struct Types {
    pub structures: Vec<Structure>,
    pub unions: Vec<Union>,
    pub enumerations: Vec<Enumeration>,
}

/// The index of a structure in the table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct StructureId(pub usize);

/// The index of a union in the table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct UnionId(pub usize);

/// The index of an enumeration in the table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct EnumerationId(pub usize);

/// The ID of any type in the table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum TypeId {
    Structure(StructureId),
    Union(UnionId),
    Enumeration(EnumerationId),
}

/// A field of a structure. Its index is that of the member in the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct FieldRef {
    pub structure: StructureId,
    pub index: usize,
}

impl StructureId {
    /// The field at `index`.
    pub fn field(self, index: usize) -> FieldRef {
        FieldRef { structure: self, index }
    }
}

impl Types {
    /// Iterates over the structures with their IDs.
    pub fn structures(&self) -> impl Iterator<Item = (StructureId, &Structure)> {
        self.structures.iter().enumerate().map(|(index, structure)| (StructureId(index), structure))
    }

    /// Iterates over the unions with their IDs.
    pub fn unions(&self) -> impl Iterator<Item = (UnionId, &Union)> {
        self.unions.iter().enumerate().map(|(index, union)| (UnionId(index), union))
    }

    /// Iterates over the enumerations with their IDs.
    pub fn enumerations(&self) -> impl Iterator<Item = (EnumerationId, &Enumeration)> {
        self.enumerations.iter().enumerate().map(|(index, it)| (EnumerationId(index), it))
    }

    pub fn field(&self, field: FieldRef) -> &Field {
        &self[field.structure].fields[field.index]
    }

    /// The field of the member with the given name.
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
