use crate::growth::Growth;
use crate::shapes::Shapes;
use crate::{Node, Shape, ShapeId, SourceId, Span, prelude};
use foldhash::HashSet;
use std::collections::BTreeMap;

/// A loaded model that is not yet normalized and validated.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub shapes: Shapes,
    pub metadata: BTreeMap<String, Node>,
    /// `apply` statements, by the shape that they, or the member that they target, belong to
    pub applied: BTreeMap<ShapeId, Vec<Applied>>,
    /// The mixins of the shapes that use some
    pub mixins: BTreeMap<ShapeId, Vec<Mixin>>,
    /// All references to other shapes, except to mixins
    pub references: Vec<Reference>,
    /// The sources with Smithy version 1.0
    pub version_1: HashSet<SourceId>,
    /// Shapes that exist, but could not be loaded
    pub broken: HashSet<ShapeId>,
    /// How much normalization has duplicated
    pub growth: Growth,
    /// Whether a source could not be parsed, so that any shape may be missing
    pub incomplete: bool,
}

/// An `apply` statement.
#[derive(Debug)]
pub(crate) struct Applied {
    /// The target: a shape or a member
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

/// A reference to another shape.
#[derive(Debug)]
pub(crate) struct Reference {
    /// The referring shape or member
    pub from: ShapeId,
    pub to: ShapeId,
    pub role: Role,
    pub span: Span,
}

/// The role in which a shape is referenced.
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
    /// Returns a shape of the model or of the prelude.
    pub fn shape(&self, id: &ShapeId) -> Option<&Shape> {
        self.shapes.get(id).or_else(|| prelude::shape(id))
    }

    /// Whether the shape certainly does not exist. For shapes that could not be loaded, an error has been reported.
    pub fn is_missing(&self, id: &ShapeId) -> bool {
        !self.incomplete && !self.broken.contains(id) && self.shape(id).is_none()
    }
}
