//! The time that JSON takes: CreateJob written and read by `dx-generated` and by serde, side by side.
//!
//! Both sides first have to agree on the outcome. Then they take turns, many short ones, so that a busy machine
//! slows both alike; what counts is the ratio. Results are dropped while the clock stands still. The allocator is the
//! system's own: one that counts would make both sides slower, and so more alike; `allocations` counts.

use dx_benches::cases::{self, Case};
use dx_benches::median;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// How often the two sides take turns.
const ROUNDS: usize = 301;
/// How long a turn takes.
const TURN: Duration = Duration::from_micros(300);
/// How long a batch takes, about: its calls are timed together and then their results are dropped together.
const BATCH: Duration = Duration::from_micros(5);

fn main() {
    let _last = heap_with_room();
    println!("{:50}{:>10}{:>10}{:>8}", "time", "dx", "serde", "ratio");
    let cases = cases::all();
    for case in &cases {
        assert_eq!(text(case.write()), text(case.write_derived()), "both write the same");
        compare("write", case, || case.write(), || case.write_derived());
    }
    for case in &cases {
        assert_eq!(format!("{:?}", case.read()), format!("{:?}", case.read_derived()), "both read the same");
        compare("read", case, || case.read(), || case.read_derived());
    }
}

/// Makes room in the heap, and the block after it that keeps it there. Memory at the heap's end goes back to the
/// kernel when it is freed, and getting it anew with every call would be all that is timed.
fn heap_with_room() -> Option<Vec<u8>> {
    let mut blocks: Vec<_> = (0..64).map(|_| vec![1; 64 * 1024]).collect();
    blocks.pop()
}

fn compare<A, B>(what: &str, case: &Case, dx: impl Fn() -> A, serde: impl Fn() -> B) {
    let batches = (batch(&dx), batch(&serde));
    let rounds: Vec<_> = (0..ROUNDS).map(|_| (time(&dx, batches.0), time(&serde, batches.1))).collect();
    let [dx, serde, ratio] = [|(dx, _)| dx, |(_, serde)| serde, |(dx, serde)| serde / dx]
        .map(|of: fn((f64, f64)) -> f64| median(rounds.iter().copied().map(of)));
    println!("{what:6}{:44}{dx:>7.0} ns{serde:>7.0} ns{ratio:>8.2}", case.name);
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

fn text(json: Vec<u8>) -> String {
    String::from_utf8(json).expect("UTF-8")
}
