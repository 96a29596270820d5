//! What was found.

use super::{Rule, Verdicts};
use dx_model::{ShapeId, Span};
use std::collections::BTreeMap;

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What kind of change it is, which says how bad it is.
    pub rule: Rule,
    /// The shape or the member that has changed, by its id in the new revision if it is there.
    pub shape: ShapeId,
    /// Where the old revision has it.
    pub old: Option<Span>,
    /// Where the new revision has it.
    pub new: Option<Span>,
    /// What it is in Rust, as `types::Job::id`.
    pub path: Option<String>,
    /// What has changed, in a sentence without a full stop.
    pub message: String,
}

/// All that was found, the worst first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diff {
    /// The changes that someone may notice, or that make something possible.
    pub findings: Vec<Finding>,
    /// How many times each trait changed that asks nothing of a client.
    pub without_effect: BTreeMap<String, usize>,
    /// How many texts of documentation changed.
    pub documentation: usize,
}

impl Diff {
    /// The worst of the findings in each respect.
    #[must_use]
    pub fn verdicts(&self) -> Verdicts {
        verdicts(&self.findings)
    }

    /// Whether nothing but documentation has changed.
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

/// The worst of the findings in each respect.
pub fn verdicts<'f>(findings: impl IntoIterator<Item = &'f Finding>) -> Verdicts {
    let levels = findings.into_iter().map(|finding| finding.rule.verdicts());
    levels.fold(Verdicts::COMPATIBLE, Verdicts::and)
}
