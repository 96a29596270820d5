//! Work that is done by several threads.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::thread;

/// As much as a main thread has: what does not overflow there does not overflow here.
const STACK: usize = 8 << 20;

/// Works on items in the order in which they come, as many at a time as there are `threads`, and gives what comes of
/// each when it is there.
///
/// Who no longer receives need not wait: the threads end with the next item, or with the process.
pub fn run<I, O>(
    items: Vec<I>,
    threads: usize,
    work: impl Fn(I) -> O + Clone + Send + 'static,
) -> io::Result<Receiver<O>>
where
    I: Clone + Send + Sync + 'static,
    O: Send + 'static,
{
    // Holds no more than what is worked on, so that memory does not grow with the number of items.
    let (sender, receiver) = mpsc::sync_channel(threads);
    let items: Arc<[I]> = items.into();
    let next = Arc::new(AtomicUsize::new(0));
    for _ in 0..threads.min(items.len()) {
        let (items, next, sender, work) =
            (Arc::clone(&items), Arc::clone(&next), sender.clone(), work.clone());
        let thread = move || {
            while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
                if sender.send(work(item.clone())).is_err() {
                    return;
                }
            }
        };
        thread::Builder::new().stack_size(STACK).spawn(thread)?;
    }
    Ok(receiver)
}
