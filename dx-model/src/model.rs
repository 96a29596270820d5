use crate::closure::{operations_of, reach};
use crate::shapes::Shapes;
use crate::{
    Diagnostics, Node, Operation, Problems, Service, Shape, ShapeId, ShapeKind, Sources, prelude, rules,
};
use std::collections::BTreeMap;

/// A merged, normalized and validated model. Problems with single shapes are stored with it, and
/// [`closure`](crate::closure) reports those of the shapes that are reached.
#[derive(Clone, Debug)]
pub struct Model {
    pub(crate) shapes: Shapes,
    pub(crate) metadata: BTreeMap<String, Node>,
    pub(crate) sources: Sources,
    /// Problems with single shapes
    pub(crate) problems: Problems,
}

impl Model {
    /// Reports the problems of all shapes, whether or not an operation reaches them.
    pub fn check(&self, diagnostics: &mut Diagnostics) {
        self.problems.iter().for_each(|problem| diagnostics.push(problem.clone()));
        for (id, service) in self.services() {
            let operations = operations_of(self, service);
            let reached = reach(self, service, &operations);
            rules::check_together(self, id, &operations, |id| reached.contains_key(id), diagnostics);
        }
    }

    /// Returns a shape of the model or of Smithy's prelude.
    #[must_use]
    pub fn shape(&self, id: &ShapeId) -> Option<&Shape> {
        self.shapes.get(id).or_else(|| prelude::shape(id))
    }

    /// Iterates over the shapes of the model, without the prelude, sorted by id.
    pub fn shapes(&self) -> impl Iterator<Item = &Shape> {
        self.shapes.iter()
    }

    /// Returns the shape with this id if it is an operation.
    #[must_use]
    pub fn operation(&self, id: &ShapeId) -> Option<&Operation> {
        match &self.shape(id)?.kind {
            ShapeKind::Operation(operation) => Some(operation),
            _ => None,
        }
    }

    /// Iterates over the services, sorted by id.
    pub fn services(&self) -> impl Iterator<Item = (&ShapeId, &Service)> {
        self.shapes().filter_map(|shape| match &shape.kind {
            ShapeKind::Service(service) => Some((&shape.id, service)),
            _ => None,
        })
    }

    /// The merged metadata of all sources, by name.
    #[must_use]
    pub fn metadata(&self) -> &BTreeMap<String, Node> {
        &self.metadata
    }

    /// The sources from which the model was read.
    #[must_use]
    pub fn sources(&self) -> &Sources {
        &self.sources
    }
}
