//! What people read.

use dx_model::{Diagnostic, Diagnostics, Sources};
use std::io::{self, IsTerminal, Write};

/// Prints the result of a task.
pub fn print(text: &str) {
    // Whoever closed the other end has read enough.
    let _ = io::stdout().write_all(text.as_bytes());
}

/// Prints what goes wrong or goes on, beside the result.
pub fn print_error(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}

/// Shows what is wrong with the texts that a task read.
pub fn show(diagnostics: &Diagnostics, sources: &Sources) {
    print_error(&render(diagnostics, sources));
}

/// What [`show`] shows, for later.
pub fn render(diagnostics: &Diagnostics, sources: &Sources) -> String {
    diagnostics.render(sources, color())
}

/// Shows something that is wrong but is in no text.
pub fn show_one(diagnostic: Diagnostic) {
    let mut diagnostics = Diagnostics::new();
    diagnostics.push(diagnostic);
    show(&diagnostics, &Sources::new());
}

/// Colour is for terminals, unless it is not wanted: <https://no-color.org>.
fn color() -> bool {
    io::stderr().is_terminal() && is_color_wanted()
}

/// Whether what [`print()`] shows is in colour.
pub fn color_of_result() -> bool {
    io::stdout().is_terminal() && is_color_wanted()
}

fn is_color_wanted() -> bool {
    std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}
