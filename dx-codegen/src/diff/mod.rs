//! Compares two revisions of a model.
//!
//! [`compare`] returns a [`Diff`]: findings, each with a [`Rule`] that determines its severity. `source` compares the
//! public APIs as data, by Rust's rules for `#[non_exhaustive]` types; `wire` compares the inputs and outputs of
//! operations in both models; `behaviour` compares everything else.

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
    // A shape that is reached in several enabling_features is compared several times.
    let mut seen = HashSet::new();
    findings.retain(|finding| seen.insert((finding.rule, finding.shape.clone(), finding.message.clone())));
    findings.sort_by_cached_key(|finding| {
        let verdicts = finding.rule.verdicts();
        let levels = verdicts.named().map(|(_, level)| level);
        (Reverse((verdicts.worst(), levels)), finding.rule, finding.shape.clone(), finding.message.clone())
    });
    Diff { findings, without_effect: notes.without_effect, documentation: notes.documentation }
}
