use crate::{Diagnostic, Diagnostics, Shape, ShapeId};
use foldhash::HashSet;

/// The problems with the shapes of a model, in the order of their detection.
///
/// A problem is reported when a [closure](crate::closure) reaches the shape that it belongs to. Unlike [`Diagnostics`],
/// this does not deduplicate: one mistake (in a mixin, for example) may affect several shapes, of which only some are
/// reached.
#[derive(Clone, Debug, Default)]
pub(crate) struct Problems(Vec<Diagnostic>);

impl Problems {
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Iterates over all problems.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }

    /// Removes and returns the problems that belong to none of these shapes, such as those of mixins: they affect the
    /// model as a whole.
    pub fn take_general<'s>(&mut self, shapes: impl Iterator<Item = &'s Shape>) -> Vec<Diagnostic> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let known = ids(shapes);
        let all = std::mem::take(&mut self.0).into_iter();
        let (remaining, general) = all.partition(|diagnostic| is_about(diagnostic, &known));
        self.0 = remaining;
        general
    }

    /// Reports the problems that belong to these shapes.
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

/// The ids of the shapes, before and after renaming.
fn ids<'s>(shapes: impl Iterator<Item = &'s Shape>) -> HashSet<&'s ShapeId> {
    shapes.flat_map(|shape| [&shape.id].into_iter().chain(&shape.original)).collect()
}

fn is_about(diagnostic: &Diagnostic, shapes: &HashSet<&ShapeId>) -> bool {
    diagnostic.shape.as_ref().is_some_and(|shape| shapes.contains(&shape.root()))
}
