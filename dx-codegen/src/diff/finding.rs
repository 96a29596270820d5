//! The findings of a comparison.

use super::{Rule, Verdicts};
use dx_model::{ShapeId, Span};
use std::collections::BTreeMap;

/// A change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The kind of change, which determines its severity.
    pub rule: Rule,
    /// The changed shape or member, by its ID in the new revision if it still exists.
    pub shape: ShapeId,
    /// Its position in the old revision.
    pub old: Option<Span>,
    /// Its position in the new revision.
    pub new: Option<Span>,
    /// Its path in Rust, such as `types::Job::id`.
    pub path: Option<String>,
    /// What has changed, without a full stop.
    pub message: String,
}

/// The result of a comparison, with the most severe findings first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diff {
    /// The changes that may affect users or add something.
    pub findings: Vec<Finding>,
    /// The number of changes for each trait that does not affect clients.
    pub without_effect: BTreeMap<String, usize>,
    /// The number of changed documentation texts.
    pub documentation: usize,
}

impl Diff {
    /// The highest level of the findings in each respect.
    #[must_use]
    pub fn verdicts(&self) -> Verdicts {
        verdicts(&self.findings)
    }

    /// Whether only documentation has changed.
    #[must_use]
    pub fn is_documentation_only(&self) -> bool {
        self.documentation > 0 && self.findings.is_empty() && self.without_effect.is_empty()
    }

    /// Whether nothing has changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.documentation == 0 && self.findings.is_empty() && self.without_effect.is_empty()
    }
}

/// The highest level of the findings in each respect.
pub fn verdicts<'f>(findings: impl IntoIterator<Item = &'f Finding>) -> Verdicts {
    let levels = findings.into_iter().map(|finding| finding.rule.verdicts());
    levels.fold(Verdicts::COMPATIBLE, Verdicts::and)
}
