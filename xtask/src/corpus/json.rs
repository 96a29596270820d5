//! The table for machines.

use super::row::{self, Problem, Row, Skipped, Verdict};
use dx_model::Diagnostic;
use dx_runtime::json::Writer;

/// One object: how many passed, failed and were skipped, and the services, a line each.
pub fn report(rows: &[Row]) -> Result<String, Diagnostic> {
    let mut writer = Writer::new();
    writer.raw("{");
    for verdict in [Verdict::Passed, Verdict::Failed, Verdict::Skipped] {
        writer.key(verdict.name());
        count(&mut writer, row::count(rows, verdict));
    }
    writer.key("services");
    array(&mut writer, rows, |writer, row| {
        writer.raw("\n");
        service(writer, row);
    });
    writer.end_object();
    let text = writer.finish();
    text.map(|text| text + "\n")
        .map_err(|error| Diagnostic::error(format!("can't write the report: {error}")))
}

fn service(writer: &mut Writer, row: &Row) {
    writer.raw("{");
    text(writer, "name", Some(&row.name));
    text(writer, "model", Some(&row.model));
    text(writer, "service", row.service.as_deref());
    text(writer, "result", Some(row.verdict().name()));
    text(writer, "reason", row.passed_over);
    text(writer, "protocol", row.protocol);
    for (name, number) in [("shapes", row.shapes), ("operations", row.operations), ("lines", row.lines)] {
        writer.key(name);
        count(writer, number);
    }
    writer.key("skipped");
    array(writer, &row.skipped, |writer, Skipped { operation, reason }| {
        writer.raw("{");
        text(writer, "operation", Some(operation));
        text(writer, "reason", Some(&reason.to_string()));
        writer.end_object();
    });
    for (name, problems) in [("errors", &row.errors), ("warnings", &row.warnings)] {
        writer.key(name);
        array(writer, problems, problem);
    }
    writer.key("seconds");
    writer.double(row.time.as_secs_f64());
    if let Some(compiles) = row.compiles {
        writer.raw(",");
        writer.key("compiles");
        writer.boolean(compiles);
    }
    writer.end_object();
}

fn problem(writer: &mut Writer, Problem { message, shape }: &Problem) {
    writer.raw("{");
    text(writer, "message", Some(message));
    text(writer, "shape", shape.as_deref());
    writer.end_object();
}

/// A member, if there is something to say.
fn text(writer: &mut Writer, name: &str, value: Option<&str>) {
    if let Some(value) = value {
        writer.key(name);
        writer.string(value);
        writer.raw(",");
    }
}

fn count(writer: &mut Writer, number: usize) {
    writer.integer(i64::try_from(number).unwrap_or(i64::MAX));
    writer.raw(",");
}

fn array<T>(writer: &mut Writer, items: &[T], write: impl Fn(&mut Writer, &T)) {
    writer.raw("[");
    for item in items {
        write(writer, item);
        writer.raw(",");
    }
    writer.end_array();
    writer.raw(",");
}
