//! For people at a terminal: what is major in full, all else a line each.

use super::{Output, Placed, Report};
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
    for placed in &output.findings {
        text += &match placed.level() {
            Level::Major if placed.allowed.is_none() => in_full(placed, style),
            _ => in_a_line(placed, style),
        };
    }
    text += &output.notes().map(|notes| format!("{notes}\n")).unwrap_or_default();
    let worst = output.verdicts().worst();
    text + &format!("{}: {}\n", output.pair.name, style.level(worst, &output.summary()))
}

fn in_full(placed: &Placed<'_>, style: Style) -> String {
    let finding = placed.finding;
    let head = format!("{}[{}]", placed.level(), finding.rule.id());
    let mut text = format!("{}: {}\n", style.level(placed.level(), &head), style.bold(&finding.message));
    let arrow = style.dim("-->");
    for (what, place) in [("was", &placed.old), ("is", &placed.new)] {
        if let Some(place) = place {
            text += &format!("  {arrow} {what:<3} {place}\n");
        }
    }
    let mut line = |what: &str, content: &str| text += &format!("   {} {what}: {content}\n", style.dim("="));
    line("in", finding.shape.as_str());
    if let Some(path) = &finding.path {
        line("in Rust", &format!("`{path}`"));
    }
    line("verdict", &placed.levels());
    line("note", finding.rule.notice());
    text + "\n"
}

fn in_a_line(placed: &Placed<'_>, style: Style) -> String {
    let finding = placed.finding;
    let head = format!("{}[{}]", placed.level(), finding.rule.id());
    let head = match placed.allowed {
        Some(_) => style.dim(&format!("allowed: {head}")),
        None => style.level(placed.level(), &head),
    };
    let place = placed.place().map(|place| style.dim(&format!(" ({place})"))).unwrap_or_default();
    let reason = placed.allowed.and_then(|allowed| allowed.reason.as_ref());
    let reason = reason.map(|reason| format!(": {reason}")).unwrap_or_default();
    format!("{head}: {}{place}{reason}\n", finding.message)
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
