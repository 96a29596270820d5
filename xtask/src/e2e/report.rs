//! What people read.

use std::fmt::{self, Display};

/// What scenarios and comparisons came to.
#[derive(Debug, Default)]
pub struct Report {
    text: String,
    passed: usize,
    failed: usize,
    skipped: usize,
}

impl Report {
    /// Takes in what a program printed: `ok <what>`, `FAIL <what>: <why>` and `skip <what>: <why>`. Other lines are
    /// shown as they are. A program that ran nothing has failed.
    pub fn add(&mut self, program: &str, output: &str) {
        let before = self.count();
        output.lines().for_each(|line| self.line(line));
        if self.count() == before {
            self.fail(program, "nothing was run");
        }
    }

    /// Notes that something failed as a whole.
    pub fn fail(&mut self, what: &str, why: &str) {
        self.line(&format!("FAIL {what}: {why}"));
    }

    fn count(&self) -> usize {
        self.passed + self.failed + self.skipped
    }

    fn line(&mut self, line: &str) {
        match line.split(' ').next() {
            Some("ok") => {
                self.passed += 1;
                return;
            }
            Some("FAIL") => self.failed += 1,
            Some("skip") => self.skipped += 1,
            _ => {}
        }
        self.text += line;
        self.text.push('\n');
    }

    /// Whether nothing failed.
    pub fn is_good(&self) -> bool {
        self.failed == 0
    }
}

impl Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { text, passed, failed, skipped } = self;
        writeln!(f, "{text}{passed} passed, {failed} failed, {skipped} skipped")
    }
}

#[cfg(test)]
mod tests {
    use super::Report;

    #[test]
    fn what_failed_and_what_was_skipped_is_shown_and_counted() {
        let mut report = Report::default();
        report.add("scenarios", "ok sqs::a\nFAIL sqs::b: expected 1, came 2\nskip kms::c: has no pages\n");
        report.add("requests", "ok one\nok two\nnote: bytes differ\n");
        let shown = "FAIL sqs::b: expected 1, came 2\nskip kms::c: has no pages\nnote: bytes differ\n\
                     3 passed, 1 failed, 1 skipped\n";
        assert_eq!((report.to_string().as_str(), report.is_good()), (shown, false));
    }

    #[test]
    fn a_program_that_breaks_off_fails() {
        let mut report = Report::default();
        report.add("scenarios", "ok sqs::a\n");
        report.fail("scenarios", "signal: 11");
        assert_eq!(report.to_string(), "FAIL scenarios: signal: 11\n1 passed, 1 failed, 0 skipped\n");
    }

    #[test]
    fn a_program_that_runs_nothing_fails() {
        let mut report = Report::default();
        report.add("scenarios", "");
        assert_eq!(report.to_string(), "FAIL scenarios: nothing was run\n0 passed, 1 failed, 0 skipped\n");
    }
}
