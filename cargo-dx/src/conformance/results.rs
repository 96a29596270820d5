//! The results of the cases.

use super::Service;
use super::package::Run;
use dx_codegen::conformance::TestCase;
use std::collections::HashMap;

/// The report.
pub struct Report {
    /// A line for each case that failed, and the totals
    pub text: String,
    /// How many failed
    pub failed: usize,
}

/// The result of each case.
pub fn report(services: &[Service], run: &Run) -> Report {
    let results = Results::parse(&run.results);
    let (mut text, mut passed, mut failed, mut skipped) = (String::new(), 0, 0, 0);
    for (number, service) in (1..).zip(services) {
        for case in &service.suite.cases {
            let Some(test) = &case.test else {
                skipped += 1;
                continue;
            };
            match results.of(&format!("service{number}::{test}"), run) {
                Ok(()) => passed += 1,
                Err(reason) => {
                    failed += 1;
                    text += &failure(case, &reason);
                }
            }
        }
    }
    text += &format!("{passed} passed, {failed} failed, {skipped} skipped\n");
    Report { text, failed }
}

fn failure(case: &TestCase, reason: &str) -> String {
    format!("FAIL {} {}: {reason}\n", case.kind.name(), case.id)
}

/// The results of tests by their paths.
struct Results<'r> {
    passed: HashMap<&'r str, bool>,
    messages: HashMap<&'r str, String>,
}

impl<'r> Results<'r> {
    fn parse(text: &'r str) -> Self {
        let (mut passed, mut messages) = (HashMap::new(), HashMap::<_, String>::new());
        let mut current = None;
        for line in text.lines() {
            if let Some((test, result)) = line.strip_prefix("test ").and_then(|rest| rest.split_once(" ... "))
            {
                passed.insert(test, result == "ok");
            } else if let Some(test) = heading(line) {
                current = Some(test);
            } else if line == "failures:" {
                current = None;
            } else if let Some(test) = current.filter(|_| is_message(line)) {
                let message = messages.entry(test).or_default();
                if !message.is_empty() {
                    message.push_str("; ");
                }
                message.push_str(line);
            }
        }
        Self { passed, messages }
    }

    /// The error of a test that failed.
    fn of(&self, test: &str, run: &Run) -> Result<(), String> {
        match self.passed.get(test) {
            Some(true) => Ok(()),
            Some(false) => {
                Err(self.messages.get(test).cloned().unwrap_or_else(|| "there is no message".to_owned()))
            }
            None if !run.built => Err("the generated crate does not build".to_owned()),
            None => Err(format!("the tests ended before this one: {}", last_line(&run.errors))),
        }
    }
}

/// The test whose output follows.
fn heading(line: &str) -> Option<&str> {
    line.strip_prefix("---- ")?.strip_suffix(" stdout ----")
}

/// Whether a line is the test's message, and not about the panic.
fn is_message(line: &str) -> bool {
    !(line.is_empty() || line.starts_with("thread '") || line.starts_with("note: run with `RUST_BACKTRACE"))
}

fn last_line(text: &str) -> &str {
    text.lines().rfind(|line| !line.is_empty()).unwrap_or("there is no message")
}
