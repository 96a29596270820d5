//! Output to the terminal.

use dx_model::{Diagnostic, Diagnostics, Sources};
use std::io::{self, IsTerminal, Write};

/// Prints the result of a command.
pub fn print(text: &str) {
    // A closed pipe is no error: its reader has read enough.
    let _ = io::stdout().write_all(text.as_bytes());
}

/// Prints errors and progress, which are not the result.
pub fn print_error(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}

/// Shows diagnostics.
pub fn show(diagnostics: &Diagnostics, sources: &Sources) {
    print_error(&render(diagnostics, sources));
}

/// The text that [`show`] shows.
#[must_use]
pub fn render(diagnostics: &Diagnostics, sources: &Sources) -> String {
    diagnostics.render(sources, color())
}

/// Shows a diagnostic that has no position in a text.
pub fn show_one(diagnostic: Diagnostic) {
    let mut diagnostics = Diagnostics::new();
    diagnostics.push(diagnostic);
    show(&diagnostics, &Sources::new());
}

/// Terminals get colour unless `NO_COLOR` is set: <https://no-color.org>.
fn color() -> bool {
    io::stderr().is_terminal() && is_color_wanted()
}

/// Whether text for [`print()`] may have colour.
#[must_use]
pub fn color_of_result() -> bool {
    io::stdout().is_terminal() && is_color_wanted()
}

fn is_color_wanted() -> bool {
    std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}
