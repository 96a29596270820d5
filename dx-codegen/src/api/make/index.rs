//! What is asked for of each type or operation, by what it is of.

use crate::ir::{Call, Service, StructureId, Tagged, TypeId};
use dx_model::ShapeId;
use foldhash::{HashMap, HashSet};

/// Finds what belongs to a type or an operation, without going through all there is each time.
#[derive(Default)]
pub(super) struct Index<'s> {
    /// The types of which something is checked.
    pub validated: HashSet<TypeId>,
    /// The structures that can be checked by users.
    pub validated_inputs: HashSet<StructureId>,
    /// The calls, by operation.
    pub calls: HashMap<&'s ShapeId, &'s Call>,
    /// The calls, by the operation's input.
    pub calls_of_input: HashMap<StructureId, Vec<&'s Call>>,
    /// The structures of which a member names which member of another one is set.
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
