//! The table for people.

use super::row::{self, Row, Verdict};
use std::collections::BTreeMap;
use std::time::Duration;

/// A heading, and whether what is below are numbers.
const COLUMNS: [(&str, bool); 9] = [
    ("service", false),
    ("result", false),
    ("protocol", false),
    ("shapes", true),
    ("operations", true),
    ("warnings", true),
    ("lines", true),
    ("seconds", true),
    ("remarks", false),
];

type Line = [String; COLUMNS.len()];

/// A row a service, their sum, and how many passed.
pub fn table(rows: &[Row]) -> String {
    let mut lines = vec![COLUMNS.map(|(heading, _)| heading.to_owned())];
    lines.extend(rows.iter().map(line));
    if rows.len() > 1 {
        lines.push(total(rows));
    }
    let widths: Vec<_> = (0..COLUMNS.len()).map(|column| width(&lines, column)).collect();
    let mut text: String = lines.iter().map(|line| aligned(line, &widths)).collect();
    text += &format!("{}\n", summary(rows));
    text
}

/// The last line.
pub fn summary(rows: &[Row]) -> String {
    let counts = [Verdict::Passed, Verdict::Failed, Verdict::Skipped];
    counts.map(|verdict| format!("{} {}", row::count(rows, verdict), verdict.name())).join(", ")
}

fn line(row: &Row) -> Line {
    let name = |service: &str| [service.to_owned(), row.verdict().name().to_owned()];
    let [service, result] = name(&row.name);
    if row.service.is_none() {
        let empty = || String::new();
        return [service, result, empty(), empty(), empty(), empty(), empty(), empty(), remarks(row)];
    }
    let protocol = row.protocol.map_or("none", |id| id.split_once('#').map_or(id, |(_, name)| name));
    [
        service,
        result,
        protocol.to_owned(),
        number(row.shapes),
        number(row.operations),
        number(row.warnings.len()),
        number(row.lines),
        seconds(row.time),
        remarks(row),
    ]
}

fn total(rows: &[Row]) -> Line {
    let sum = |of: fn(&Row) -> usize| number(rows.iter().map(of).sum());
    [
        "total".to_owned(),
        String::new(),
        String::new(),
        sum(|row| row.shapes),
        sum(|row| row.operations),
        sum(|row| row.warnings.len()),
        sum(|row| row.lines),
        seconds(rows.iter().map(|row| row.time).sum()),
        skipped(rows.iter()),
    ]
}

/// What the numbers don't say.
fn remarks(row: &Row) -> String {
    let errors = match (row.errors.len(), row.compiles) {
        (0, Some(true)) => "compiles".to_owned(),
        (0, _) => String::new(),
        (errors, Some(false)) => format!("does not compile: {}", plural(errors, "error")),
        (errors, _) => plural(errors, "error"),
    };
    let passed_over = row.passed_over.unwrap_or_default().to_owned();
    let remarks = [passed_over, errors, skipped([row].into_iter())];
    remarks.into_iter().filter(|remark| !remark.is_empty()).collect::<Vec<_>>().join("; ")
}

/// How many operations have no request and response, by reason.
fn skipped<'a>(rows: impl Iterator<Item = &'a Row>) -> String {
    let mut counts = BTreeMap::<_, usize>::new();
    for skipped in rows.flat_map(|row| &row.skipped) {
        *counts.entry(skipped.reason).or_default() += 1;
    }
    let counts = counts.into_iter();
    let counts = counts.map(|(reason, count)| format!("{} skipped: {reason}", plural(count, "operation")));
    counts.collect::<Vec<_>>().join("; ")
}

fn plural(number: usize, what: &str) -> String {
    format!("{} {what}{}", self::number(number), if number == 1 { "" } else { "s" })
}

/// With a comma every three digits.
fn number(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn seconds(time: Duration) -> String {
    format!("{:.2}", time.as_secs_f64())
}

fn width(lines: &[Line], column: usize) -> usize {
    lines.iter().map(|line| line[column].chars().count()).max().unwrap_or_default()
}

fn aligned(line: &Line, widths: &[usize]) -> String {
    let cells = line.iter().zip(widths).zip(COLUMNS);
    let cells = cells.map(|((cell, &width), (_, is_number))| match is_number {
        true => format!("{cell:>width$}"),
        false => format!("{cell:<width$}"),
    });
    format!("{}\n", cells.collect::<Vec<_>>().join("  ").trim_end())
}
