//! The IDs of shapes in the table of types.

use super::naming::Naming;
use crate::ir::{EnumerationId, StructureId, TypeId, UnionId};
use dx_model::{Closure, Model, ShapeId, ShapeKind};
use foldhash::HashMap;

/// The IDs of the shapes that become types, which have to be known before any shape is lowered.
pub(super) struct Ids<'m>(HashMap<&'m ShapeId, TypeId>);

impl<'m> Ids<'m> {
    /// Numbers the shapes of each kind, sorted by shape ID. Shapes without a name, such as `Unit`, do not become
    /// types.
    pub fn of(model: &'m Model, closure: &Closure, naming: &Naming) -> Self {
        let (mut structures, mut unions, mut enumerations) = (0.., 0.., 0..);
        let shapes = closure.shapes().filter_map(|id| model.shape(id));
        let named = shapes.filter(|shape| naming.name(&shape.id).is_some());
        let ids = named.filter_map(|shape| {
            let id = match shape.kind {
                ShapeKind::Structure(_) => TypeId::Structure(StructureId(structures.next()?)),
                ShapeKind::Union(_) => TypeId::Union(UnionId(unions.next()?)),
                ShapeKind::Enum(_) | ShapeKind::IntEnum(_) => {
                    TypeId::Enumeration(EnumerationId(enumerations.next()?))
                }
                _ => return None,
            };
            Some((&shape.id, id))
        });
        Self(ids.collect())
    }

    pub fn get(&self, shape: &ShapeId) -> Option<TypeId> {
        self.0.get(shape).copied()
    }

    pub fn structure(&self, shape: &ShapeId) -> Option<StructureId> {
        match self.get(shape)? {
            TypeId::Structure(id) => Some(id),
            TypeId::Union(_) | TypeId::Enumeration(_) => None,
        }
    }

    pub fn union(&self, shape: &ShapeId) -> Option<UnionId> {
        match self.get(shape)? {
            TypeId::Union(id) => Some(id),
            TypeId::Structure(_) | TypeId::Enumeration(_) => None,
        }
    }

    pub fn enumeration(&self, shape: &ShapeId) -> Option<EnumerationId> {
        match self.get(shape)? {
            TypeId::Enumeration(id) => Some(id),
            TypeId::Structure(_) | TypeId::Union(_) => None,
        }
    }
}
