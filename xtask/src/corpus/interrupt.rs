//! Ctrl-C, which may come at any time, and is looked at where nothing is half done.

use dx_model::Diagnostic;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

/// How long it takes at most until an interruption is noticed.
const PATIENCE: Duration = Duration::from_millis(50);

/// Whether someone wants the task to end.
#[derive(Clone, Debug, Default)]
pub struct Interrupt(Arc<AtomicBool>);

/// What came of waiting.
pub enum Next<T> {
    /// This
    Item(T),
    /// Nothing will come any more
    End,
    /// Someone wants the task to end
    Interrupted,
}

impl Interrupt {
    /// From now on, Ctrl-C does not end the process, but is noted. Can be called once.
    pub fn watch() -> Result<Self, Diagnostic> {
        let interrupted = Arc::new(AtomicBool::new(false));
        let noted = Arc::clone(&interrupted);
        ctrlc::set_handler(move || noted.store(true, Ordering::Relaxed))
            .map_err(|error| Diagnostic::error(format!("can't watch for Ctrl-C: {error}")))?;
        Ok(Self(interrupted))
    }

    /// Whether the task is to end.
    pub fn came(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// Waits for what comes next from another thread.
    pub fn next<T>(&self, items: &Receiver<T>) -> Next<T> {
        while !self.came() {
            match items.recv_timeout(PATIENCE) {
                Ok(item) => return Next::Item(item),
                Err(RecvTimeoutError::Disconnected) => return Next::End,
                Err(RecvTimeoutError::Timeout) => {}
            }
        }
        Next::Interrupted
    }
}
