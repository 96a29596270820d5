//! For machines.

use super::{Output, Place, Placed, Report};
use dx_codegen::diff::Verdicts;
use dx_model::Diagnostic;
use dx_runtime::json::Writer;

/// One object: the verdicts, and the outputs with their findings, a line each.
pub fn json(report: &Report<'_>) -> Result<String, Diagnostic> {
    let mut writer = Writer::new();
    writer.raw("{");
    verdicts(&mut writer, report.verdicts());
    writer.key("outputs");
    array(&mut writer, &report.outputs, output);
    for (name, outs) in [("removed", report.removed), ("added", report.added)] {
        writer.key(name);
        array(&mut writer, outs, |writer, out| writer.string(out));
    }
    writer.end_object();
    let text = writer.finish();
    text.map(|text| text + "\n")
        .map_err(|error| Diagnostic::error(format!("can't write the report: {error}")))
}

fn verdicts(writer: &mut Writer, verdicts: Verdicts) {
    writer.key("verdicts");
    writer.raw("{");
    for (name, level) in verdicts.named() {
        text(writer, name, level.name());
    }
    writer.end_object();
    writer.raw(",");
}

fn output(writer: &mut Writer, output: &Output<'_>) {
    let diff = &output.pair.diff;
    writer.raw("{");
    text(writer, "name", &output.pair.name);
    verdicts(writer, output.verdicts());
    writer.key("documentation");
    count(writer, diff.documentation);
    writer.key("without-effect");
    writer.raw("{");
    for (id, times) in &diff.without_effect {
        writer.key(id);
        count(writer, *times);
    }
    writer.end_object();
    writer.raw(",");
    writer.key("findings");
    array(writer, &output.findings, |writer, placed| {
        writer.raw("\n");
        finding(writer, placed);
    });
    writer.end_object();
}

fn finding(writer: &mut Writer, placed: &Placed<'_>) {
    let found = placed.finding;
    writer.raw("{");
    text(writer, "rule", found.rule.id());
    verdicts(writer, found.rule.verdicts());
    text(writer, "shape", found.shape.as_str());
    if let Some(path) = &found.path {
        text(writer, "rust", path);
    }
    for (name, place) in [("old", &placed.old), ("new", &placed.new)] {
        if let Some(place) = place {
            writer.key(name);
            self::place(writer, place);
        }
    }
    text(writer, "message", &found.message);
    text(writer, "notice", found.rule.notice());
    writer.key("allowed");
    writer.boolean(placed.allowed.is_some());
    writer.raw(",");
    if let Some(reason) = placed.allowed.and_then(|allowed| allowed.reason.as_ref()) {
        text(writer, "reason", reason);
    }
    writer.end_object();
}

fn place(writer: &mut Writer, place: &Place<'_>) {
    writer.raw("{");
    text(writer, "file", place.file);
    writer.key("line");
    count(writer, place.line);
    writer.key("column");
    count(writer, place.column);
    writer.end_object();
    writer.raw(",");
}

fn text(writer: &mut Writer, name: &str, value: &str) {
    writer.key(name);
    writer.string(value);
    writer.raw(",");
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
