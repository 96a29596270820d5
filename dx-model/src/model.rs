use crate::shapes::Shapes;
use crate::{Node, Operation, Service, Shape, ShapeId, ShapeKind, Sources, prelude};
use std::collections::BTreeMap;

/// A model without errors: all its texts merged, normalized and validated.
#[derive(Clone, Debug)]
pub struct Model {
    pub(crate) shapes: Shapes,
    pub(crate) metadata: BTreeMap<String, Node>,
    pub(crate) sources: Sources,
}

impl Model {
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
