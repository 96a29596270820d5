//! The time that calls take: a small job created by a client, in process and over loopback.
//!
//! The client's own threads are measured in seconds of CPU as well, which a busy machine changes less; the kernel's work for
//! their sockets is in it, the server's is not.

use dx_benches::{calls, median, turns};
use dx_generated::{Client, blocking};
use rustix::time::{ClockId, Timespec, clock_gettime};
use std::error::Error;
use std::thread;
use std::time::{Duration, Instant};
use tokio::runtime::{self, Runtime};
use tokio::task::JoinSet;

/// How often each is measured; the median counts.
const ROUNDS: usize = 51;
/// How many calls are on at once, where that are several.
const AT_ONCE: usize = 64;

fn main() -> Result<(), Box<dyn Error>> {
    let _last = turns::heap_with_room();
    let url = calls::serve()?;
    let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
    println!("{:32}{:>15}{:>23}", "a call of CreateJob", "calls a second", "CPU of the client, µs");
    let client = calls::in_process();
    report("in process", 1, 1000, |calls| one_by_one(&runtime, &client, calls));
    let client = calls::over_reqwest(&url);
    report("async, one by one", 1, 200, |calls| one_by_one(&runtime, &client, calls));
    report("async, 64 at once", AT_ONCE, 20, |calls| at_once(&runtime, &client, calls));
    let client = calls::over_ureq(&url);
    report("blocking, one by one", 1, 200, |calls| blocking(&client, calls));
    report("blocking, 64 threads", AT_ONCE, 20, |calls| threads(&client, calls));
    Ok(())
}

/// Measures `work`, which makes so many calls in each of `at_once` places and returns the time of CPU that they took.
fn report(name: &str, at_once: usize, calls: usize, work: impl Fn(usize) -> Duration) {
    work(calls);
    let rounds: Vec<_> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            let cpu = work(calls);
            (start.elapsed(), cpu)
        })
        .collect();
    let of = |time: fn(&(Duration, Duration)) -> Duration| {
        median(rounds.iter().map(|round| time(round).as_secs_f64())) / (at_once * calls) as f64
    };
    println!("{name:32}{:>15.0}{:>23.2}", 1.0 / of(|round| round.0), 1e6 * of(|round| round.1));
}

fn one_by_one(runtime: &Runtime, client: &Client, calls: usize) -> Duration {
    cpu(|| runtime.block_on(create(client, calls)))
}

fn at_once(runtime: &Runtime, client: &Client, calls: usize) -> Duration {
    let create = |_| {
        let client = client.clone();
        async move { create(&client, calls).await }
    };
    cpu(|| {
        runtime.block_on(async { (0..AT_ONCE).map(create).collect::<JoinSet<_>>().join_all().await });
    })
}

async fn create(client: &Client, calls: usize) {
    for _ in 0..calls {
        client.create_job(calls::input()).await.expect("a job");
    }
}

fn blocking(client: &blocking::Client, calls: usize) -> Duration {
    cpu(|| {
        for _ in 0..calls {
            client.create_job(calls::input()).expect("a job");
        }
    })
}

fn threads(client: &blocking::Client, calls: usize) -> Duration {
    thread::scope(|scope| {
        let threads: Vec<_> = (0..AT_ONCE).map(|_| scope.spawn(|| blocking(client, calls))).collect();
        threads.into_iter().map(|thread| thread.join().expect("calls")).sum()
    })
}

/// The time of CPU that this thread takes for `work`.
fn cpu(work: impl FnOnce()) -> Duration {
    let now = || clock_gettime(ClockId::ThreadCPUTime);
    let before = now();
    work();
    let Timespec { tv_sec, tv_nsec } = now() - before;
    Duration::new(tv_sec.unsigned_abs(), tv_nsec as u32)
}
