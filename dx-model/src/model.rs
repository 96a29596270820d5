use crate::closure::{operations_of, reach};
use crate::shapes::Shapes;
use crate::{
    Diagnostics, Node, Operation, Problems, Service, Shape, ShapeId, ShapeKind, Sources, prelude, validate,
};
use std::collections::BTreeMap;

/// A model: all its texts merged, normalized and validated. What is wrong with single shapes is kept with it, and
/// reported by [`closure`](crate::closure) for those that are reached.
#[derive(Clone, Debug)]
pub struct Model {
    pub(crate) shapes: Shapes,
    pub(crate) metadata: BTreeMap<String, Node>,
    pub(crate) sources: Sources,
    /// What is wrong with single shapes
    pub(crate) problems: Problems,
}

impl Model {
    /// Reports what is wrong with any shape, whether an operation reaches it or not.
    pub fn check(&self, diagnostics: &mut Diagnostics) {
        self.problems.iter().for_each(|problem| diagnostics.push(problem.clone()));
        for (id, service) in self.services() {
            let operations = operations_of(self, service);
            let reached = reach(self, service, &operations);
            validate::validate_together(self, id, &operations, |id| reached.contains_key(id), diagnostics);
        }
    }

    /// A shape of the model or of Smithy's prelude.
    #[must_use]
    pub fn shape(&self, id: &ShapeId) -> Option<&Shape> {
        self.shapes.get(id).or_else(|| prelude::shape(id))
    }

    /// The model's own shapes in the order of their ids.
    pub fn shapes(&self) -> impl Iterator<Item = &Shape> {
        self.shapes.iter()
    }

    /// The shape of this id, if it is an operation.
    #[must_use]
    pub fn operation(&self, id: &ShapeId) -> Option<&Operation> {
        match &self.shape(id)?.kind {
            ShapeKind::Operation(operation) => Some(operation),
            _ => None,
        }
    }

    /// The services in the order of their ids.
    pub fn services(&self) -> impl Iterator<Item = (&ShapeId, &Service)> {
        self.shapes().filter_map(|shape| match &shape.kind {
            ShapeKind::Service(service) => Some((&shape.id, service)),
            _ => None,
        })
    }

    /// The metadata of all texts, by name.
    #[must_use]
    pub fn metadata(&self) -> &BTreeMap<String, Node> {
        &self.metadata
    }

    /// The texts that the model is from.
    #[must_use]
    pub fn sources(&self) -> &Sources {
        &self.sources
    }
}
