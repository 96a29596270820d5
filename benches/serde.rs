//! The time that serde takes with the generated impls beside those of serde_derive: CreateJob written and read by
//! `serde_json` and by `sonic-rs`.
//!
//! As in `json`, both sides first have to agree on the outcome.

use dx_benches::cases::{self, Case};
use dx_benches::turns;

fn main() {
    let _last = turns::heap_with_room();
    println!("{:61}{:>10}{:>10}{:>8}", "time", "dx", "derived", "ratio");
    let cases = cases::all();
    for case in &cases {
        assert_eq!(text(case.write_serde_json()), text(case.write_derived()), "both write the same");
        compare("serde_json write", case, || case.write_serde_json(), || case.write_derived());
    }
    for case in &cases {
        let (dx, derived) = (case.read_serde_json(), case.read_derived());
        assert_eq!(format!("{dx:?}"), format!("{derived:?}"), "both read the same");
        compare("serde_json read", case, || case.read_serde_json(), || case.read_derived());
    }
    for case in &cases {
        assert_eq!(text(case.write_sonic()), text(case.write_derived_sonic()), "both write the same");
        compare("sonic-rs write", case, || case.write_sonic(), || case.write_derived_sonic());
    }
    for case in &cases {
        let (dx, derived) = (case.read_sonic(), case.read_derived_sonic());
        assert_eq!(format!("{dx:?}"), format!("{derived:?}"), "both read the same");
        compare("sonic-rs read", case, || case.read_sonic(), || case.read_derived_sonic());
    }
}

fn compare<A, B>(what: &str, case: &Case, dx: impl Fn() -> A, derived: impl Fn() -> B) {
    let [dx, derived, ratio] = turns::compare(dx, derived);
    println!("{what:17}{:44}{dx:>7.0} ns{derived:>7.0} ns{ratio:>8.2}", case.name);
}

fn text(json: Vec<u8>) -> String {
    String::from_utf8(json).expect("UTF-8")
}
