//! The report for a terminal: major findings in full, others in a line.

use super::{Located, Output, Report};
use dx_codegen::diff::Level;

/// The report, in colour if that is wanted.
pub fn text(report: &Report<'_>, color: bool) -> String {
    let style = Style { color };
    let mut text = String::new();
    for output in &report.outputs {
        text += &of_output(output, style);
    }
    for out in report.removed {
        text += &format!("{}: {out} is no longer generated\n", style.level(Level::Major, "major"));
    }
    for out in report.added {
        text += &format!("{}: {out} is generated too\n", style.level(Level::Minor, "minor"));
    }
    text
}

fn of_output(output: &Output<'_>, style: Style) -> String {
    let mut text = String::new();
    for located in &output.findings {
        text += &match located.level() {
            Level::Major if located.allowed.is_none() => in_full(located, style),
            _ => in_a_line(located, style),
        };
    }
    text += &output.notes().map(|notes| format!("{notes}\n")).unwrap_or_default();
    let worst = output.verdicts().worst();
    text + &format!("{}: {}\n", output.pair.name, style.level(worst, &output.summary()))
}

fn in_full(located: &Located<'_>, style: Style) -> String {
    let finding = located.finding;
    let head = format!("{}[{}]", located.level(), finding.rule.id());
    let mut text = format!("{}: {}\n", style.level(located.level(), &head), style.bold(&finding.message));
    let arrow = style.dim("-->");
    for (what, place) in [("was", &located.old), ("is", &located.new)] {
        if let Some(place) = place {
            text += &format!("  {arrow} {what:<3} {place}\n");
        }
    }
    let mut line = |what: &str, content: &str| text += &format!("   {} {what}: {content}\n", style.dim("="));
    line("in", finding.shape.as_str());
    if let Some(path) = &finding.path {
        line("in Rust", &format!("`{path}`"));
    }
    line("verdict", &located.levels());
    line("note", finding.rule.notice());
    text + "\n"
}

fn in_a_line(located: &Located<'_>, style: Style) -> String {
    let finding = located.finding;
    let head = format!("{}[{}]", located.level(), finding.rule.id());
    let head = match located.allowed {
        Some(_) => style.dim(&format!("allowed: {head}")),
        None => style.level(located.level(), &head),
    };
    let position = located.position().map(|place| style.dim(&format!(" ({place})"))).unwrap_or_default();
    let reason = located.allowed.and_then(|allowed| allowed.reason.as_ref());
    let reason = reason.map(|reason| format!(": {reason}")).unwrap_or_default();
    format!("{head}: {}{position}{reason}\n", finding.message)
}

/// How to write on a terminal.
#[derive(Clone, Copy)]
struct Style {
    color: bool,
}

impl Style {
    fn paint(self, code: &str, text: &str) -> String {
        if self.color { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }

    fn level(self, level: Level, text: &str) -> String {
        self.paint(
            match level {
                Level::Major => "1;31",
                Level::Minor => "1;33",
                Level::Compatible => "1;32",
            },
            text,
        )
    }

    fn bold(self, text: &str) -> String {
        self.paint("1", text)
    }

    fn dim(self, text: &str) -> String {
        self.paint("2", text)
    }
}
