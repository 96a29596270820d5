use crate::{Diagnostic, Diagnostics, Shape, ShapeId};
use foldhash::HashSet;

/// What is wrong with the shapes of a model, in the order in which it was found.
///
/// A problem matters to those who use the shape that it is about: it is reported when a [closure](crate::closure)
/// reaches the shape. Unlike in [`Diagnostics`], nothing is merged here, as one mistake (of a mixin, say) may concern
/// several shapes, of which only some are reached.
#[derive(Clone, Debug, Default)]
pub(crate) struct Problems(Vec<Diagnostic>);

impl Problems {
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }

    /// Takes out those that are about none of these shapes: they concern the model as a whole, as what is wrong with a
    /// mixin does.
    pub fn take_general<'s>(&mut self, shapes: impl Iterator<Item = &'s Shape>) -> Vec<Diagnostic> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let known = ids(shapes);
        let all = std::mem::take(&mut self.0).into_iter();
        let (kept, general) = all.partition(|diagnostic| is_about(diagnostic, &known));
        self.0 = kept;
        general
    }

    /// Reports those that are about one of these shapes.
    pub fn report<'s>(&self, shapes: impl Iterator<Item = &'s Shape>, diagnostics: &mut Diagnostics) {
        if self.0.is_empty() {
            return;
        }
        let reached = ids(shapes);
        for diagnostic in self.0.iter().filter(|diagnostic| is_about(diagnostic, &reached)) {
            diagnostics.push(diagnostic.clone());
        }
    }
}

/// The ids of the shapes, and those that the model gives them where these are others.
fn ids<'s>(shapes: impl Iterator<Item = &'s Shape>) -> HashSet<&'s ShapeId> {
    shapes.flat_map(|shape| [&shape.id].into_iter().chain(&shape.original)).collect()
}

fn is_about(diagnostic: &Diagnostic, shapes: &HashSet<&ShapeId>) -> bool {
    diagnostic.shape.as_ref().is_some_and(|shape| shapes.contains(&shape.root()))
}
