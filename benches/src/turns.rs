//! Two ways of doing the same, timed side by side.
//!
//! They take turns, many short ones, so that a busy machine slows both alike; what counts is the ratio. Results are
//! dropped while the clock stands still.

use crate::median;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// How often the two sides take turns.
const ROUNDS: usize = 301;
/// How long a turn takes.
const TURN: Duration = Duration::from_micros(300);
/// How long a batch takes, about: its calls are timed together and then their results are dropped together.
const BATCH: Duration = Duration::from_micros(5);

/// The time of one call each, in nanoseconds, and how many times as long the second takes.
pub fn compare<A, B>(first: impl Fn() -> A, second: impl Fn() -> B) -> [f64; 3] {
    let batches = (batch(&first), batch(&second));
    let rounds: Vec<_> = (0..ROUNDS).map(|_| (time(&first, batches.0), time(&second, batches.1))).collect();
    [|(first, _)| first, |(_, second)| second, |(first, second)| second / first]
        .map(|of: fn((f64, f64)) -> f64| median(rounds.iter().copied().map(of)))
}

/// Makes room in the heap, and the block after it that keeps it there. Memory at the heap's end goes back to the
/// kernel when it is freed, and getting it anew with every call would be all that is timed.
pub fn heap_with_room() -> Option<Vec<u8>> {
    let mut blocks: Vec<_> = (0..64).map(|_| vec![1; 64 * 1024]).collect();
    blocks.pop()
}

/// How many calls make a batch.
fn batch<T>(work: impl Fn() -> T) -> usize {
    let call = time(&work, 1);
    (BATCH.as_nanos() as f64 / call) as usize + 1
}

/// The time of one call, in nanoseconds.
fn time<T>(work: impl Fn() -> T, batch: usize) -> f64 {
    let mut elapsed = Duration::ZERO;
    let mut calls = 0;
    let mut results = Vec::with_capacity(batch);
    while elapsed < TURN {
        let start = Instant::now();
        results.extend((0..batch).map(|_| work()));
        elapsed += start.elapsed();
        black_box(&mut results).clear();
        calls += batch;
    }
    elapsed.as_secs_f64() * 1e9 / calls as f64
}
