//! Progress: bars on a terminal, lines elsewhere. Both go to standard error.

use dx_generated::jobs::Progress;
use indicatif::{ProgressBar, ProgressStyle};
use std::io::IsTerminal;
use std::sync::{Arc, Mutex, PoisonError};

/// Tells how far all has come. Clones are the same one.
#[derive(Clone)]
pub struct Reporter {
    bar: Option<ProgressBar>,
    /// What was last told in lines: what is done with a file, and how many quarters of it.
    told: Arc<Mutex<(&'static str, u64)>>,
}

impl Reporter {
    pub fn new() -> Self {
        let bar = std::io::stderr().is_terminal().then(ProgressBar::no_length);
        if let Some(bar) = &bar {
            let style = "{prefix:12} [{bar:30}] {bytes} of {total_bytes}, {eta} left";
            // One that is not understood is a mistake in this file; then there is the style that is the default.
            bar.set_style(
                ProgressStyle::with_template(style).unwrap_or_else(|_| ProgressStyle::default_bar()),
            );
        }
        Self { bar, told: Arc::default() }
    }

    /// Prints a line, above the bar if there is one.
    pub fn line(&self, line: impl AsRef<str>) {
        match &self.bar {
            Some(bar) => bar.suspend(|| eprintln!("{}", line.as_ref())),
            None => eprintln!("{}", line.as_ref()),
        }
    }

    /// Takes the bar away.
    pub fn clear(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }

    /// What the library tells.
    pub fn tell(&self, progress: Progress<'_>) {
        match progress {
            Progress::Created { job_id, .. } => self.line(format!("job {job_id} is created")),
            Progress::State { job_id, state } if !state.is_terminal() => {
                self.line(format!("job {job_id} is {state}"));
            }
            Progress::Ended { outcome } => {
                self.line(format!("job {} ended: {}", outcome.job_id(), outcome.state()));
            }
            Progress::Hashing { bytes, total } => self.file("digesting", bytes, Some(total)),
            Progress::Uploading { bytes, total } => self.file("uploading", bytes, Some(total)),
            Progress::Downloading { bytes, total } => self.file("downloading", bytes, total),
            _ => {}
        }
    }

    fn file(&self, verb: &'static str, bytes: u64, total: Option<u64>) {
        match &self.bar {
            Some(bar) => {
                if bar.is_finished() {
                    bar.reset();
                }
                bar.set_prefix(verb);
                bar.set_length(total.unwrap_or(bytes));
                bar.set_position(bytes);
                if total == Some(bytes) {
                    bar.finish_and_clear();
                }
            }
            None => self.quarter(verb, bytes, total),
        }
    }

    /// A line for each quarter of a file.
    fn quarter(&self, verb: &'static str, bytes: u64, total: Option<u64>) {
        let Some(total) = total.filter(|total| *total > 0) else { return };
        let quarters = bytes.saturating_mul(4) / total;
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if quarters > 0 && *told != (verb, quarters) {
            *told = (verb, quarters);
            eprintln!("{verb}: {bytes} of {total} bytes");
        }
    }
}
