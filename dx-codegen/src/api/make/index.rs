//! Indexes of the IR by type and operation.

use crate::ir::{Call, Service, StructureId, Tagged, TypeId};
use dx_model::ShapeId;
use foldhash::{HashMap, HashSet};

/// Finds the properties of a type or operation without searching all of the IR.
#[derive(Default)]
pub(super) struct Index<'s> {
    /// The types with checks.
    pub validated: HashSet<TypeId>,
    /// The structures that users can validate.
    pub validated_inputs: HashSet<StructureId>,
    /// The calls, by operation.
    pub calls: HashMap<&'s ShapeId, &'s Call>,
    /// The calls, by the operation's input.
    pub calls_of_input: HashMap<StructureId, Vec<&'s Call>>,
    /// The tagged structures.
    pub tagged: HashMap<StructureId, Vec<&'s Tagged>>,
}

impl<'s> Index<'s> {
    pub fn of(service: &'s Service) -> Self {
        let mut index = Self::default();
        if let Some(validation) = &service.validation {
            index.validated.extend(validation.types.iter().map(|validated| validated.ty));
            index.validated_inputs.extend(&validation.inputs);
        }
        for call in service.client.iter().flat_map(|client| &client.calls) {
            let operation = service.operation(call);
            index.calls.insert(&operation.id, call);
            index.calls_of_input.entry(operation.input).or_default().push(call);
        }
        for tagged in &service.tagged {
            index.tagged.entry(tagged.content.structure).or_default().push(tagged);
        }
        index
    }
}
