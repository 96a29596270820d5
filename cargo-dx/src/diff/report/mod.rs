//! The report of a comparison, in several formats.

mod changelog;
mod json;
mod markdown;
mod text;

pub use changelog::changelog;
pub use json::json;
pub use markdown::markdown;
pub use text::text;

use super::git::Outputs;
use super::side::Pair;
use crate::config::Allowed;
use dx_codegen::diff::{Finding, Level, Verdicts, verdicts};
use dx_model::{Sources, Span};
use serde::Serialize;

/// All outputs, with the positions of their findings.
pub struct Report<'a> {
    /// The outputs of both sides
    pub outputs: Vec<Output<'a>>,
    /// The folders of those that are gone
    pub removed: &'a [String],
    /// The folders of those that are new
    pub added: &'a [String],
}

/// An output of both sides.
pub struct Output<'a> {
    /// What was compared
    pub pair: &'a Pair,
    /// The findings, the worst first
    pub findings: Vec<Located<'a>>,
}

/// A finding and its positions.
pub struct Located<'a> {
    /// The finding
    pub finding: &'a Finding,
    /// Its position in the old revision
    pub old: Option<Position<'a>>,
    /// Its position in the new revision
    pub new: Option<Position<'a>>,
    /// What accepts it, so that it does not count
    pub allowed: Option<&'a Allowed>,
}

/// A position in a text.
#[derive(Serialize)]
pub struct Position<'a> {
    /// The name of the text
    pub file: &'a str,
    /// From 1
    pub line: usize,
    /// In characters, from 1
    pub column: usize,
}

impl std::fmt::Display for Position<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

impl<'a> Report<'a> {
    /// Finds the positions, and what is accepted.
    pub fn new(outputs: &'a Outputs, allowed: &'a [Allowed]) -> Self {
        let pairs = outputs.pairs.iter();
        Self {
            outputs: pairs.map(|pair| Output { pair, findings: located(pair, allowed) }).collect(),
            removed: &outputs.removed,
            added: &outputs.added,
        }
    }

    /// The worst verdicts of all outputs, without accepted findings.
    pub fn verdicts(&self) -> Verdicts {
        let source = match (self.removed, self.added) {
            ([_, ..], _) => Level::Major,
            (_, [_, ..]) => Level::Minor,
            _ => Level::Compatible,
        };
        let of_outputs = self.outputs.iter().map(Output::verdicts);
        of_outputs.fold(Verdicts { source, ..Verdicts::COMPATIBLE }, Verdicts::and)
    }

    /// Whether nothing has changed.
    pub fn is_empty(&self) -> bool {
        let unchanged = self.outputs.iter().all(|output| output.pair.diff.is_empty());
        unchanged && self.removed.is_empty() && self.added.is_empty()
    }

    /// Whether nothing but documentation has changed.
    pub fn is_documentation_only(&self) -> bool {
        let only =
            |output: &Output<'_>| output.pair.diff.is_empty() || output.pair.diff.is_documentation_only();
        self.outputs.iter().all(only) && self.removed.is_empty() && self.added.is_empty() && !self.is_empty()
    }
}

impl Output<'_> {
    /// The worst verdicts of the findings, without accepted ones.
    pub fn verdicts(&self) -> Verdicts {
        let counted = self.findings.iter().filter(|located| located.allowed.is_none());
        verdicts(counted.map(|located| located.finding))
    }

    /// The verdicts in a line, or that nothing has changed.
    pub fn summary(&self) -> String {
        let diff = &self.pair.diff;
        if diff.is_empty() {
            "nothing has changed that is generated".to_owned()
        } else if diff.is_documentation_only() {
            let texts = if diff.documentation == 1 { "text" } else { "texts" };
            format!("documentation only: {} {texts}", diff.documentation)
        } else {
            self.verdicts().to_string()
        }
    }

    /// Changes that have no effect. `None` if there are none.
    pub fn notes(&self) -> Option<String> {
        let diff = &self.pair.diff;
        let traits = diff.without_effect.iter().map(|(id, count)| format!("{id} ({count})"));
        let mut notes: Vec<_> = traits.collect();
        if diff.documentation > 0 && !diff.is_documentation_only() {
            notes.push(format!("documentation ({})", diff.documentation));
        }
        (!notes.is_empty()).then(|| format!("without effect on clients: {}", notes.join(", ")))
    }
}

fn located<'a>(pair: &'a Pair, allowed: &'a [Allowed]) -> Vec<Located<'a>> {
    let findings = &pair.diff.findings;
    let olds = positions(pair.old.model.sources(), findings.iter().map(|finding| finding.old));
    let news = positions(pair.new.model.sources(), findings.iter().map(|finding| finding.new));
    let located_at = olds.into_iter().zip(news);
    let located = |(finding, (old, new)): (&'a Finding, _)| {
        let allowed = allowed.iter().find(|allowed| allowed.allows(finding));
        Located { finding, old, new, allowed }
    };
    findings.iter().zip(located_at).map(located).collect()
}

fn positions(sources: &Sources, spans: impl Iterator<Item = Option<Span>>) -> Vec<Option<Position<'_>>> {
    let spans: Vec<_> = spans.collect();
    let known: Vec<Span> = spans.iter().copied().flatten().collect();
    let mut found = known.iter().zip(sources.positions(&known)).map(|(span, position)| {
        let (line, column) = position?;
        Some(Position { file: sources.name(span.source), line, column })
    });
    spans.iter().map(|span| span.and_then(|_| found.next().flatten())).collect()
}

impl Located<'_> {
    /// Its verdicts beyond compatible, as `source: major`.
    pub fn levels(&self) -> String {
        let named = self.finding.rule.verdicts().named();
        let levels = named.iter().filter(|(_, level)| *level > Level::Compatible);
        let levels: Vec<_> = levels.map(|(name, level)| format!("{name}: {level}")).collect();
        if levels.is_empty() { Level::Compatible.to_string() } else { levels.join(", ") }
    }

    /// Its worst verdict.
    pub fn level(&self) -> Level {
        self.finding.rule.verdicts().worst()
    }

    /// Its position in the new revision, or else in the old one.
    pub fn position(&self) -> Option<&Position<'_>> {
        self.new.as_ref().or(self.old.as_ref())
    }
}
