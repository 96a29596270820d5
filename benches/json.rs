//! The time that JSON takes: CreateJob written and read by `dx-generated` and by serde, side by side.
//!
//! Both sides first have to agree on the outcome. The allocator is the system's own: one that counts would make both
//! sides slower, and so more alike; `allocations` counts.

use dx_benches::cases::{self, Case};
use dx_benches::turns;

fn main() {
    let _last = turns::heap_with_room();
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

fn compare<A, B>(what: &str, case: &Case, dx: impl Fn() -> A, serde: impl Fn() -> B) {
    let [dx, serde, ratio] = turns::compare(dx, serde);
    println!("{what:6}{:44}{dx:>7.0} ns{serde:>7.0} ns{ratio:>8.2}", case.name);
}

fn text(json: Vec<u8>) -> String {
    String::from_utf8(json).expect("UTF-8")
}
