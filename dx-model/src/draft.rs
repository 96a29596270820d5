use crate::growth::Growth;
use crate::shapes::Shapes;
use crate::{Node, Shape, ShapeId, SourceId, Span, prelude};
use foldhash::HashSet;
use std::collections::BTreeMap;

/// What was loaded, on its way to being a model.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub shapes: Shapes,
    pub metadata: BTreeMap<String, Node>,
    /// By the shape that is meant, or whose member is meant
    pub applied: BTreeMap<ShapeId, Vec<Applied>>,
    /// The mixins of shapes that have some
    pub mixins: BTreeMap<ShapeId, Vec<Mixin>>,
    /// Everything that names another shape, except mixins
    pub references: Vec<Reference>,
    /// Texts in Smithy 1.0
    pub version_1: HashSet<SourceId>,
    /// Shapes that are there, but so broken that nothing is known of them
    pub broken: HashSet<ShapeId>,
    /// How much the passes that bring it into one form have added to it
    pub growth: Growth,
    /// Whether a text could not be read at all, so that any shape may be missing
    pub incomplete: bool,
}

/// An `apply` statement.
#[derive(Debug)]
pub(crate) struct Applied {
    /// The shape or the member
    pub target: ShapeId,
    pub traits: Vec<(ShapeId, Node)>,
    pub span: Span,
}

/// The use of a mixin.
#[derive(Debug)]
pub(crate) struct Mixin {
    pub id: ShapeId,
    pub span: Span,
}

/// A place that names another shape.
#[derive(Debug)]
pub(crate) struct Reference {
    /// The shape or the member that does
    pub from: ShapeId,
    pub to: ShapeId,
    pub role: Role,
    pub span: Span,
}

/// What a shape is named for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Member,
    UnionMember,
    EnumMember,
    MapKey,
    Input,
    Output,
    Error,
    Operation,
    Resource,
    Identifier,
    Property,
    Renamed,
}

impl Draft {
    /// A shape of the model or of the prelude.
    pub fn shape(&self, id: &ShapeId) -> Option<&Shape> {
        self.shapes.get(id).or_else(|| prelude::shape(id))
    }

    /// Whether there certainly is no such shape. One that is only broken has been complained about.
    pub fn is_missing(&self, id: &ShapeId) -> bool {
        !self.incomplete && !self.broken.contains(id) && self.shape(id).is_none()
    }
}
