//! The report of `codegen` and `check`.

use super::plan::{File, State};
use similar::TextDiff;
use std::time::Duration;

/// How many lines of a diff are shown.
const DIFF_LINES: usize = 20;

/// What was written: a line for each file, and the totals.
pub fn written(files: &[File]) -> String {
    let done = |file: &File| match file.state {
        State::Fresh => "unchanged",
        State::Stale { .. } | State::Missing { .. } => "written",
        State::Orphaned { .. } | State::Leftover => "removed",
    };
    let lines: String = files.iter().map(|file| format!("{:<9}  {}\n", done(file), file.location)).collect();
    if files.iter().all(is_fresh) {
        return format!("{lines}{}: nothing changed\n", number(files));
    }
    format!("{lines}{}: {}\n", number(files), tally(files, done, &["written", "removed", "unchanged"]))
}

/// The files that are not fresh with their diffs, and the command that writes them.
pub fn checked(files: &[File], command: &str) -> String {
    if files.iter().all(is_fresh) {
        return format!("{}: all fresh\n", number(files));
    }
    let found = |file: &File| match file.state {
        State::Fresh => "fresh",
        State::Stale { .. } => "stale",
        State::Missing { .. } => "missing",
        State::Orphaned { .. } => "orphaned",
        State::Leftover => "leftover",
    };
    let wrong = files.iter().filter(|file| !is_fresh(file));
    let entries: String =
        wrong.map(|file| format!("{:<8}  {}\n{}\n", found(file), file.location, diff(&file.state))).collect();
    let tally = tally(files, found, &["stale", "missing", "orphaned", "leftover", "fresh"]);
    format!("{entries}{}: {tally}\nto mend this, run: {command}\n", number(files))
}

/// Whether there is nothing to write.
pub fn is_fresh(file: &File) -> bool {
    matches!(file.state, State::Fresh)
}

fn number(files: &[File]) -> String {
    format!("{} file{}", files.len(), if files.len() == 1 { "" } else { "s" })
}

/// The number of files for each word, such as `2 written, 6 unchanged`.
fn tally(files: &[File], word: impl Fn(&File) -> &'static str, words: &[&str]) -> String {
    let count = |wanted: &&str| files.iter().filter(|file| word(file) == *wanted).count();
    let counted = words.iter().map(|word| (count(word), word)).filter(|(count, _)| *count > 0);
    counted.map(|(count, word)| format!("{count} {word}")).collect::<Vec<_>>().join(", ")
}

/// The beginning of the diff from the content of a file to what was generated.
fn diff(state: &State) -> String {
    let (found, made): (&[u8], &str) = match state {
        State::Fresh => (b"", ""),
        State::Leftover => return "a temporary file of a run that was killed\n".to_owned(),
        State::Stale { found, made } => (found, made),
        State::Missing { made } => (b"", made),
        State::Orphaned { found } => (found, ""),
    };
    let found = String::from_utf8_lossy(found);
    // Texts without anything in common take long: after the limit, the rest is shown as replaced.
    let diff = TextDiff::configure().timeout(Duration::from_secs(1)).diff_lines(found.as_ref(), made);
    let diff = diff.unified_diff().to_string();
    let shown: String = diff.lines().take(DIFF_LINES).map(|line| format!("{line}\n")).collect();
    match diff.lines().count().saturating_sub(DIFF_LINES) {
        0 => shown,
        more => format!("{shown}… and {more} more lines\n"),
    }
}
