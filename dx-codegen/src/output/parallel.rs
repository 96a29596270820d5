//! Parallel map over a slice.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, Builder};

/// The maximum number of threads. Services may be generated in parallel themselves.
const THREADS: usize = 8;

/// The minimum number of items for another thread, which costs more than a few items.
const ITEMS_PER_THREAD: usize = 16;

/// The stack size of a main thread, so that nothing overflows here that would not overflow there.
const STACK: usize = 8 << 20;

/// Maps the items in parallel, beginning with the last. The results are in the order of the items.
pub(super) fn map<I: Sync, O: Send>(items: &[I], work: impl Fn(&I) -> O + Sync) -> Vec<O> {
    let processors = thread::available_parallelism().map_or(1, usize::from);
    let threads = processors.min(THREADS).min(items.len() / ITEMS_PER_THREAD);
    let taken = AtomicUsize::new(0);
    let run = || {
        let mut made = Vec::new();
        while let Some(index) = items.len().checked_sub(taken.fetch_add(1, Ordering::Relaxed) + 1) {
            made.push((index, work(&items[index])));
        }
        made
    };
    let mut made = thread::scope(|scope| {
        let spawn = |_| Builder::new().stack_size(STACK).spawn_scoped(scope, run).ok();
        let others: Vec<_> = (1..threads).filter_map(spawn).collect();
        let mut made = run();
        for other in others {
            made.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        made
    });
    made.sort_unstable_by_key(|(index, _)| *index);
    made.into_iter().map(|(_, made)| made).collect()
}

#[cfg(test)]
mod tests {
    use super::{ITEMS_PER_THREAD, map};

    #[test]
    fn results_are_in_the_order_of_the_items() {
        for count in [0, 1, 2 * ITEMS_PER_THREAD, 1000] {
            let items: Vec<_> = (0..count).collect();
            assert_eq!(map(&items, |item| 2 * item), items.iter().map(|item| 2 * item).collect::<Vec<_>>());
        }
    }
}
