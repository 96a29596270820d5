use crate::State;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Cancels what is run with it. Clones are the same handle, and any thread may have one, such as a handler of signals.
#[derive(Clone, Debug, Default)]
pub struct CancelHandle(Arc<AtomicBool>);

impl CancelHandle {
    /// Creates a handle that has not been used.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Cancels: transfers of files end, jobs that are waiting are cancelled, jobs that are running are no longer waited for,
    /// and no new ones are created. It takes effect within a fraction of a second, or when the call that is on has ended.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Returns whether [`cancel`](Self::cancel) was called.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// What [`Jobs::cancel`](super::Jobs::cancel) came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cancellation {
    /// The job is cancelled.
    Cancelled,
    /// The job can't be cancelled any more, as it is in this state: it was started, or has ended.
    TooLate(State),
}
