//! What JSON allocates: CreateJob written and read by `dx-generated` and by serde, side by side.

use dx_benches::cases;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::alloc::System;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    println!("{:53}{:>16}{:>16}{:>16}", "allocations (bytes)", "dx", "of its result", "serde");
    let cases = cases::all();
    for case in &cases {
        compare("write", case.name, || case.write(), || case.write_derived());
    }
    for case in &cases {
        compare("read", case.name, || case.read(), || case.read_derived());
    }
    println!("{:53}{:>16}{:>16}{:>16}", "", "http", "of its result", "json");
    for case in &cases {
        compare("request", case.name, || case.request(), || case.write());
    }
    for case in &cases {
        compare("response", case.name, || case.response(), || case.read());
    }
}

fn compare<A, B>(what: &str, case: &str, dx: impl Fn() -> A, serde: impl Fn() -> B) {
    let ((dx, own), (serde, _)) = (count(dx), count(serde));
    println!("{what:9}{case:44}{dx:>16}{own:>16}{serde:>16}");
}

/// What one call allocates, and what of it is left in its result.
fn count<T>(work: impl Fn() -> T) -> (String, String) {
    let region = Region::new(ALLOCATOR);
    let result = work();
    let made = region.change();
    drop(result);
    let all = (made.allocations + made.reallocations, made.bytes_allocated);
    let own = (made.allocations - made.deallocations, made.bytes_allocated - made.bytes_deallocated);
    (text(all), text(own))
}

fn text((count, bytes): (usize, usize)) -> String {
    format!("{count} ({bytes})")
}
