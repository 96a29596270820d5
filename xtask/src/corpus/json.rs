//! The table for machines.

use super::row::{self, Problem, Row, Skipped, Verdict};
use dx_model::Diagnostic;
use serde::Serialize;

/// How many passed, failed and were skipped, and the services.
#[derive(Serialize)]
struct Report<'r> {
    passed: usize,
    failed: usize,
    skipped: usize,
    services: Vec<Service<'r>>,
}

/// A row of the table. What there is nothing to say of is left out.
#[derive(Serialize)]
struct Service<'r> {
    name: &'r str,
    model: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    service: Option<&'r str>,
    result: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    protocol: Option<&'static str>,
    shapes: usize,
    operations: usize,
    lines: usize,
    skipped: &'r [Skipped],
    errors: &'r [Problem],
    warnings: &'r [Problem],
    seconds: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    compiles: Option<bool>,
}

impl<'r> Service<'r> {
    fn of(row: &'r Row) -> Self {
        Self {
            name: &row.name,
            model: &row.model,
            service: row.service.as_deref(),
            result: row.verdict().name(),
            reason: row.passed_over,
            protocol: row.protocol,
            shapes: row.shapes,
            operations: row.operations,
            lines: row.lines,
            skipped: &row.skipped,
            errors: &row.errors,
            warnings: &row.warnings,
            seconds: row.time.as_secs_f64(),
            compiles: row.compiles,
        }
    }
}

/// One object for all rows.
pub fn report(rows: &[Row]) -> Result<String, Diagnostic> {
    let [passed, failed, skipped] =
        [Verdict::Passed, Verdict::Failed, Verdict::Skipped].map(|verdict| row::count(rows, verdict));
    let report = Report { passed, failed, skipped, services: rows.iter().map(Service::of).collect() };
    let text = serde_json::to_string_pretty(&report);
    text.map(|text| text + "\n")
        .map_err(|error| Diagnostic::error(format!("can't write the report: {error}")))
}
