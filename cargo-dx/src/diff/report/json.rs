//! The report as JSON.

use super::{Located, Output, Position, Report};
use dx_codegen::diff::Verdicts;
use dx_model::Diagnostic;
use serde::Serialize;
use std::collections::BTreeMap;

/// One object: the verdicts, and the outputs with their findings.
pub fn json(report: &Report<'_>) -> Result<String, Diagnostic> {
    let text = serde_json::to_string_pretty(&ReportJson::of(report));
    text.map(|text| text + "\n")
        .map_err(|error| Diagnostic::error(format!("can't write the report: {error}")))
}

#[derive(Serialize)]
struct ReportJson<'r> {
    verdicts: VerdictsJson,
    outputs: Vec<OutputJson<'r>>,
    removed: &'r [String],
    added: &'r [String],
}

/// The levels of the verdicts by their names.
type VerdictsJson = BTreeMap<&'static str, &'static str>;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct OutputJson<'r> {
    name: &'r str,
    verdicts: VerdictsJson,
    /// How many texts of documentation differ
    documentation: usize,
    /// How many traits differ that have no effect, by their ids
    without_effect: BTreeMap<String, usize>,
    findings: Vec<FindingJson<'r>>,
}

#[derive(Serialize)]
struct FindingJson<'r> {
    rule: &'static str,
    verdicts: VerdictsJson,
    shape: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rust: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    old: Option<&'r Position<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    new: Option<&'r Position<'r>>,
    message: &'r str,
    notice: &'static str,
    allowed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'r str>,
}

impl<'r> ReportJson<'r> {
    fn of(report: &'r Report<'_>) -> Self {
        Self {
            verdicts: verdicts(report.verdicts()),
            outputs: report.outputs.iter().map(OutputJson::of).collect(),
            removed: report.removed,
            added: report.added,
        }
    }
}

impl<'r> OutputJson<'r> {
    fn of(output: &'r Output<'_>) -> Self {
        let diff = &output.pair.diff;
        Self {
            name: &output.pair.name,
            verdicts: verdicts(output.verdicts()),
            documentation: diff.documentation,
            without_effect: diff.without_effect.iter().map(|(id, count)| (id.to_string(), *count)).collect(),
            findings: output.findings.iter().map(FindingJson::of).collect(),
        }
    }
}

impl<'r> FindingJson<'r> {
    fn of(located: &'r Located<'_>) -> Self {
        let finding = located.finding;
        Self {
            rule: finding.rule.id(),
            verdicts: verdicts(finding.rule.verdicts()),
            shape: finding.shape.as_str(),
            rust: finding.path.as_deref(),
            old: located.old.as_ref(),
            new: located.new.as_ref(),
            message: &finding.message,
            notice: finding.rule.notice(),
            allowed: located.allowed.is_some(),
            reason: located.allowed.and_then(|allowed| allowed.reason.as_deref()),
        }
    }
}

fn verdicts(verdicts: Verdicts) -> VerdictsJson {
    verdicts.named().into_iter().map(|(name, level)| (name, level.name())).collect()
}
