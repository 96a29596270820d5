//! Derives the public API from the IR. This has to correspond to what renderers generate.

mod builders;
mod calls;
mod clients;
mod endpoint;
mod endpoint_params;
mod enumerations;
mod errors;
pub(super) mod implied;
mod index;
mod operations;
mod structures;
mod types;
mod unions;
mod values;
mod wire;

use super::{Api, Condition, Impl, Origin};
use crate::Part;
use crate::ir::{Docs, FieldRef, Service, StructureId, TypeId};
use crate::output::Module;
use dx_model::ShapeId;
use index::Index;

/// Derives the API of a service.
pub(crate) fn make(service: &Service, id: ShapeId) -> Api {
    let index = Index::of(service);
    let maker = Derivation { service, index: &index };
    let mut items = maker.structures();
    items.extend(maker.unions());
    items.extend(maker.enumerations());
    items.extend(maker.builders());
    items.extend(maker.operations());
    items.extend(maker.clients());
    items.extend(maker.endpoint());
    items.extend(maker.endpoint_params());
    items.extend(maker.client_context());
    items.sort_by(|left, right| (left.module, &left.name).cmp(&(right.module, &right.name)));
    Api {
        service: id,
        protocol: service.wire.protocol.map(|protocol| protocol.name),
        parts: service.parts.clone(),
        features: service.operation_features.as_ref().map(|it| it.features.clone()),
        items,
    }
}

/// The context of all parts of the API.
#[derive(Clone, Copy)]
struct Derivation<'s> {
    service: &'s Service,
    index: &'s Index<'s>,
}

impl Derivation<'_> {
    /// The condition of an item in a module. `name` is the IR's name for the item: the type, the error type, or the
    /// operation.
    fn condition(self, module: Module, name: &str) -> Condition {
        let features = self.service.operation_features.as_ref().and_then(|it| it.items.get(name));
        Condition::default()
            .and(&module.features(&self.service.parts))
            .and(features.map_or(&[][..], Vec::as_slice))
    }

    /// The member that a field comes from.
    fn member(self, field: FieldRef) -> Origin {
        let types = &self.service.types;
        Origin::member(&types[field.structure].id, &types.field(field).member)
    }

    /// The implementations of serde's traits.
    fn serde(self, name: &str) -> impl Iterator<Item = Impl> {
        let traits = if self.service.parts.contains(Part::Serde) { implied::SERDE } else { &[] };
        let condition = self.condition(Module::Serde, name);
        traits.iter().map(move |of| Impl::new(*of, condition.clone()))
    }

    /// The validation of a type, if it has checks.
    fn validated(self, ty: TypeId) -> Option<Impl> {
        let condition = || self.condition(Module::Validate, self.service.types.name(ty));
        let is_validated = self.index.validated.contains(&ty);
        is_validated.then(|| Impl::new("::dx_runtime::validate::Validate", condition()))
    }

    /// The Rust name of a structure.
    fn structure_name(&self, id: StructureId) -> &str {
        &self.service.types[id].name
    }
}

/// The deprecation note.
fn deprecation(docs: &Docs) -> Option<String> {
    docs.deprecated.as_ref().map(|note| note.as_str().to_owned())
}
