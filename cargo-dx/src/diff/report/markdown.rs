//! The report for a comment in a pull request: the worst first, and folded where it is long.

use super::{Located, Output, Report};
use dx_codegen::diff::Level;

/// How many major findings are shown before the others are folded.
const SHOWN: usize = 10;

/// The report, in GitHub's Markdown.
pub fn markdown(report: &Report<'_>) -> String {
    let mut text: String = report.outputs.iter().map(of_output).collect::<Vec<_>>().join("\n");
    for out in report.removed {
        text += &format!("\n### `{out}`: source: **major**\n\nIt is no longer generated.\n");
    }
    for out in report.added {
        text += &format!("\n### `{out}`: source: minor\n\nIt is generated too.\n");
    }
    text
}

fn of_output(output: &Output<'_>) -> String {
    let head = output.summary().replace("major", "**major**");
    let mut text = format!("### `{}`: {head}\n", output.pair.name);
    let of =
        |wanted: fn(&Located<'_>) -> bool| output.findings.iter().filter(|it| wanted(it)).collect::<Vec<_>>();
    let major = of(|located| located.level() == Level::Major && located.allowed.is_none());
    let minor = of(|located| located.level() == Level::Minor && located.allowed.is_none());
    let compatible = of(|located| located.level() == Level::Compatible && located.allowed.is_none());
    let allowed = of(|located| located.allowed.is_some());
    let (shown, more) = major.split_at(major.len().min(SHOWN));
    if !shown.is_empty() {
        text += &format!("\n{}", table(shown));
    }
    for (findings, what) in [
        (more, "more major"),
        (&minor[..], "minor"),
        (&compatible[..], "compatible"),
        (&allowed[..], "allowed"),
    ] {
        if !findings.is_empty() {
            let count = findings.len();
            text +=
                &format!("\n<details><summary>{count} {what}</summary>\n\n{}\n</details>\n", table(findings));
        }
    }
    text + &output.notes().map(|notes| format!("\n{}\n", sentence(&notes))).unwrap_or_default()
}

fn table(findings: &[&Located<'_>]) -> String {
    let rows: String = findings.iter().map(|located| row(located)).collect();
    format!("| | finding | who notices | was | is |\n| --- | --- | --- | --- | --- |\n{rows}")
}

fn row(located: &Located<'_>) -> String {
    let finding = located.finding;
    let position = |position: &Option<super::Position<'_>>| {
        position.as_ref().map(ToString::to_string).unwrap_or_default()
    };
    let path = finding.path.as_ref().map(|path| format!("<br>`{}`", cell(path))).unwrap_or_default();
    let notice = match located.allowed {
        Some(allowed) => allowed.reason.clone().unwrap_or_default(),
        None => finding.rule.notice().to_owned(),
    };
    format!(
        "| {}<br>`{}` | {}{path}<br>{} | {} | {} | {} |\n",
        located.levels(),
        finding.rule.id(),
        cell(&sentence(&finding.message)),
        cell(finding.shape.as_str()),
        cell(&notice),
        position(&located.old),
        position(&located.new),
    )
}

/// A text that ends no cell and begins no element.
fn cell(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('|', "\\|").replace(['\n', '\r'], " ");
    // Within code, entities are shown as they are.
    let parts = text.split('`').enumerate();
    let parts: Vec<_> = parts
        .map(|(at, part)| if at % 2 == 0 { part.replace('<', "&lt;") } else { part.to_owned() })
        .collect();
    parts.join("`")
}

fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    first + chars.as_str() + "."
}
