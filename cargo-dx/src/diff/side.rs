//! The two sides of a comparison.

use crate::console;
use crate::location::Location;
use crate::models;
use dx_codegen::Config;
use dx_codegen::diff::{Diff, Revision, compare};
use dx_model::{Diagnostics, Model, Sources};

/// A model, and what is generated from it.
pub struct Side {
    /// The model
    pub model: Model,
    config: Config,
}

impl Side {
    /// Reads the texts of a model. `None` after errors were shown.
    #[must_use]
    pub fn new(sources: &Sources, config: Config, mut diagnostics: Diagnostics) -> Option<Self> {
        let model = if diagnostics.has_errors() { None } else { dx_model::read(sources, &mut diagnostics) };
        if model.is_none() {
            console::show(&diagnostics, sources);
        }
        Some(Self { model: model?, config })
    }

    /// Reads files, and folders of botocore's. `None` after errors were shown.
    #[must_use]
    pub fn read(files: &[Location], config: Config) -> Option<Self> {
        let mut diagnostics = Diagnostics::new();
        let sources = models::read(files, "check the path", &mut diagnostics);
        Self::new(&sources, config, diagnostics)
    }

    fn revision(&self) -> Option<Revision<'_>> {
        let mut diagnostics = Diagnostics::new();
        let revision = Revision::new(&self.model, &self.config, &mut diagnostics);
        if revision.is_none() {
            console::show(&diagnostics, self.model.sources());
        }
        revision
    }
}

/// Two sides, and their differences.
pub struct Pair {
    /// The name of the output
    pub name: String,
    /// The old side
    pub old: Side,
    /// The new side
    pub new: Side,
    /// The differences
    pub diff: Diff,
}

impl Pair {
    /// Compares two sides. `None` after errors were shown.
    #[must_use]
    pub fn new(name: String, old: Side, new: Side) -> Option<Self> {
        let diff = match (old.revision(), new.revision()) {
            (Some(before), Some(after)) => compare(&before, &after),
            _ => return None,
        };
        Some(Self { name, old, new, diff })
    }
}
