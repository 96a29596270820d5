//! What JSON allocates: CreateJob written and read by `dx-generated` and by serde, side by side. What a call of it by a client
//! allocates, too.

use dx_benches::{calls, cases};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::alloc::System;
use std::error::Error;
use tokio::runtime;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() -> Result<(), Box<dyn Error>> {
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
    clients()
}

/// What a call allocates when there is a connection and a key to sign with. The server in another thread does not.
fn clients() -> Result<(), Box<dyn Error>> {
    println!("{:53}{:>16}{:>16}", "", "call", "of its result");
    let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
    let url = calls::serve()?;
    for (transport, client) in [("in process", calls::in_process()), ("async", calls::over_reqwest(&url))] {
        call(transport, || runtime.block_on(client.create_job(calls::input())).expect("a job"));
    }
    let client = calls::over_ureq(&url);
    call("blocking", || client.create_job(calls::input()).expect("a job"));
    Ok(())
}

fn call<T>(transport: &str, create: impl Fn() -> T) {
    for _ in 0..10 {
        create();
    }
    let (all, own) = count(create);
    println!("{:9}{transport:44}{all:>16}{own:>16}", "call");
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
