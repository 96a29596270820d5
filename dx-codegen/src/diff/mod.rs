//! What a new revision of a model breaks.
//!
//! [`compare`] takes two revisions and gives a [`Diff`]: findings, each of a [`Rule`], which says how bad it is. `source`
//! compares the public API as data, by Rust's rules for what is `#[non_exhaustive]`; `wire` goes from the operations
//! through inputs and outputs of both models side by side; `behaviour` compares what is neither of these.

mod behaviour;
mod finding;
mod page;
mod pairs;
mod revision;
mod rules;
mod source;
mod verdict;
mod wire;

pub use finding::{Diff, Finding, verdicts};
pub use page::page;
pub use revision::Revision;
pub use rules::Rule;
pub use verdict::{Level, Verdicts};

use std::cmp::Reverse;
use std::collections::HashSet;

/// Compares two revisions.
#[must_use]
pub fn compare(old: &Revision<'_>, new: &Revision<'_>) -> Diff {
    let sides = revision::Sides { old, new };
    let context = pairs::Context::new(sides);
    let mut findings = source::compare(sides);
    findings.extend(wire::compare(&context));
    findings.extend(behaviour::compare(&context));
    let (of_traits, notes) = behaviour::traits(&context);
    findings.extend(of_traits);
    // What several ways lead to is found several times.
    let mut seen = HashSet::new();
    findings.retain(|finding| seen.insert((finding.rule, finding.shape.clone(), finding.message.clone())));
    findings.sort_by_cached_key(|finding| {
        let verdicts = finding.rule.verdicts();
        let levels = verdicts.named().map(|(_, level)| level);
        (Reverse((verdicts.worst(), levels)), finding.rule, finding.shape.clone(), finding.message.clone())
    });
    Diff { findings, without_effect: notes.without_effect, documentation: notes.documentation }
}
