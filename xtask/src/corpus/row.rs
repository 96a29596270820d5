//! What came of a service.

use cargo_dx::models::find::File;
use dx_model::{Diagnostic, Diagnostics, Severity, SkipReason};
use serde::{Serialize, Serializer};
use std::time::Duration;

/// A service, or a file that has none.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// What it is called, and its folder
    pub name: String,
    /// The path of the model
    pub model: String,
    /// The shape id
    pub service: Option<String>,
    /// The name of its protocol
    pub protocol: Option<&'static str>,
    /// How many shapes its operations reach
    pub shapes: usize,
    /// How many operations have a request and a response
    pub operations: usize,
    /// The others
    pub skipped: Vec<Skipped>,
    /// What is wrong with it
    pub errors: Vec<Problem>,
    /// What is to be looked at
    pub warnings: Vec<Problem>,
    /// How many lines were generated
    pub lines: usize,
    /// What reading the model and generating the service took
    pub time: Duration,
    /// Whether it compiles, if it was to be seen
    pub compiles: Option<bool>,
    /// Why there was nothing to do
    pub passed_over: Option<&'static str>,
}

/// An operation without request and response.
#[derive(Clone, Debug, Serialize)]
pub struct Skipped {
    /// The shape id
    pub operation: String,
    /// Why
    #[serde(serialize_with = "as_text")]
    pub reason: SkipReason,
}

/// Something that is wrong.
#[derive(Clone, Debug, Serialize)]
pub struct Problem {
    /// What
    pub message: String,
    /// In which shape or member
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shape: Option<String>,
}

fn as_text<S: Serializer>(reason: &SkipReason, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(reason)
}

/// What a row counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// All went well
    Passed,
    /// There are errors
    Failed,
    /// There was nothing to do
    Skipped,
}

impl Verdict {
    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed => "failed",
            Self::Skipped => "skipped",
        }
    }
}

impl Row {
    /// What there is to say of a file before it is read.
    pub fn of(file: &File) -> Self {
        Self { name: file.name.clone(), model: file.path.clone(), ..Self::default() }
    }

    /// What the row counts as.
    pub fn verdict(&self) -> Verdict {
        if !self.errors.is_empty() {
            Verdict::Failed
        } else if self.passed_over.is_some() {
            Verdict::Skipped
        } else {
            Verdict::Passed
        }
    }

    /// Adds what was found.
    pub fn note(&mut self, diagnostics: &Diagnostics) {
        for diagnostic in diagnostics.iter() {
            let problems = match diagnostic.severity {
                Severity::Error => &mut self.errors,
                Severity::Warning => &mut self.warnings,
            };
            problems.push(Problem::of(diagnostic));
        }
    }
}

impl Problem {
    fn of(diagnostic: &Diagnostic) -> Self {
        let shape = diagnostic.shape.as_ref().map(ToString::to_string);
        Self { message: diagnostic.message.clone(), shape }
    }
}

/// How many rows count as something.
pub fn count(rows: &[Row], verdict: Verdict) -> usize {
    rows.iter().filter(|row| row.verdict() == verdict).count()
}
