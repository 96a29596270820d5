//! What is shown of a comparison.

mod changelog;
mod json;
mod markdown;
mod text;

pub use changelog::changelog;
pub use json::json;
pub use markdown::markdown;
pub use text::text;

use super::allow::Allowed;
use super::git::Outputs;
use super::side::Pair;
use dx_codegen::diff::{Finding, Level, Verdicts, verdicts};
use dx_model::{Sources, Span};

/// All outputs, with where their findings are.
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
    pub findings: Vec<Placed<'a>>,
}

/// A finding, and where it is.
pub struct Placed<'a> {
    /// The finding
    pub finding: &'a Finding,
    /// Where the old side has it, as `jobs.json:3:14`
    pub old: Option<Place<'a>>,
    /// Where the new side has it
    pub new: Option<Place<'a>>,
    /// Whether it counts, or else why not
    pub allowed: Option<&'a Allowed>,
}

/// A place in a text.
pub struct Place<'a> {
    /// The name of the text
    pub file: &'a str,
    /// From 1
    pub line: usize,
    /// From 1, in characters
    pub column: usize,
}

impl std::fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

impl<'a> Report<'a> {
    /// Finds the places, and what is allowed.
    pub fn new(outputs: &'a Outputs, allowed: &'a [Allowed]) -> Self {
        let pairs = outputs.pairs.iter();
        Self {
            outputs: pairs.map(|pair| Output { pair, findings: placed(pair, allowed) }).collect(),
            removed: &outputs.removed,
            added: &outputs.added,
        }
    }

    /// The worst of all outputs, but for what is allowed.
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
    /// The worst of the findings, but for what is allowed.
    pub fn verdicts(&self) -> Verdicts {
        let counted = self.findings.iter().filter(|placed| placed.allowed.is_none());
        verdicts(counted.map(|placed| placed.finding))
    }

    /// In a line: the verdicts, or that there is nothing to judge.
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

    /// What has changed without an effect. `None` if that is nothing.
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

fn placed<'a>(pair: &'a Pair, allowed: &'a [Allowed]) -> Vec<Placed<'a>> {
    let findings = &pair.diff.findings;
    let olds = places(pair.old.model.sources(), findings.iter().map(|finding| finding.old));
    let news = places(pair.new.model.sources(), findings.iter().map(|finding| finding.new));
    let places = olds.into_iter().zip(news);
    let placed = |(finding, (old, new)): (&'a Finding, _)| {
        let allowed = allowed.iter().find(|allowed| allowed.allows(finding));
        Placed { finding, old, new, allowed }
    };
    findings.iter().zip(places).map(placed).collect()
}

fn places(sources: &Sources, spans: impl Iterator<Item = Option<Span>>) -> Vec<Option<Place<'_>>> {
    let spans: Vec<_> = spans.collect();
    let known: Vec<Span> = spans.iter().copied().flatten().collect();
    let mut positions = known.iter().zip(sources.positions(&known)).map(|(span, position)| {
        let (line, column) = position?;
        Some(Place { file: sources.name(span.source), line, column })
    });
    spans.iter().map(|span| span.and_then(|_| positions.next().flatten())).collect()
}

impl Placed<'_> {
    /// The levels that it has beyond compatible, as `source: major`.
    pub fn levels(&self) -> String {
        let named = self.finding.rule.verdicts().named();
        let levels = named.iter().filter(|(_, level)| *level > Level::Compatible);
        let levels: Vec<_> = levels.map(|(name, level)| format!("{name}: {level}")).collect();
        if levels.is_empty() { Level::Compatible.to_string() } else { levels.join(", ") }
    }

    /// How bad it is at the worst.
    pub fn level(&self) -> Level {
        self.finding.rule.verdicts().worst()
    }

    /// The place in the new revision, or else in the old one.
    pub fn place(&self) -> Option<&Place<'_>> {
        self.new.as_ref().or(self.old.as_ref())
    }
}
