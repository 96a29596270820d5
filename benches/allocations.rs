//! What JSON allocates: CreateJob written and read by `dx-generated` and by serde, side by side. What a call of it by a client
//! allocates, too, and what the documents of `xml` and `cbor` do.

use dx_benches::codecs::{Cbor, Document, Format, Xml};
use dx_benches::{calls, cases, listing, statistics};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::alloc::System;
use std::error::Error;
use tokio::runtime;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() -> Result<(), Box<dyn Error>> {
    heading("allocations (bytes)", "serde");
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
    heading("XML", "quick-xml");
    documents::<Xml, _>(&listing::all());
    heading("CBOR", "minicbor-serde");
    documents::<Cbor, _>(&listing::all());
    documents::<Cbor, _>(&statistics::all());
    clients()
}

fn heading(what: &str, serde: &str) {
    println!("{what:53}{:>16}{:>16}{serde:>16}", "dx", "of its result");
}

fn documents<F: Format, T: Document>(documents: &[(&str, T)]) {
    for (name, value) in documents {
        compare("write", name, || F::write(value), || F::write_serde(value));
    }
    for (name, value) in documents {
        let input = F::sent(value);
        compare("read", name, || F::read::<T>(&input), || F::read_serde::<T>(&input));
    }
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
