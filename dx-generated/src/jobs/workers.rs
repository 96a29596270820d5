//! Several things at a time, with a limit.

use std::iter::Enumerate;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::Poll;
use std::vec;

/// What is to be done, and what came of it. Workers take items and put results.
pub(super) struct Queue<I, T> {
    items: Mutex<Enumerate<vec::IntoIter<I>>>,
    results: Mutex<Vec<Option<T>>>,
}

impl<I, T> Queue<I, T> {
    pub(super) fn new(items: Vec<I>) -> Self {
        let results = items.iter().map(|_| None).collect();
        Self { items: Mutex::new(items.into_iter().enumerate()), results: Mutex::new(results) }
    }

    /// The next item and its number.
    pub(super) fn take(&self) -> Option<(usize, I)> {
        self.items.lock().unwrap_or_else(PoisonError::into_inner).next()
    }

    pub(super) fn put(&self, number: usize, result: T) {
        let mut results = self.results.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(place) = results.get_mut(number) {
            *place = Some(result);
        }
    }

    /// The results in the order of the items.
    pub(super) fn finish(self) -> Vec<T> {
        self.results.into_inner().unwrap_or_else(PoisonError::into_inner).into_iter().flatten().collect()
    }
}

/// Runs all workers to their end, on this task.
pub(super) async fn join<F: Future<Output = ()>>(workers: impl Iterator<Item = F>) {
    let mut workers: Vec<Pin<Box<F>>> = workers.map(Box::pin).collect();
    std::future::poll_fn(|context| {
        workers.retain_mut(|worker| worker.as_mut().poll(context).is_pending());
        if workers.is_empty() { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
}
