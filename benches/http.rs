//! The time that HTTP takes: CreateJob from input to `http::Request` and from `http::Response` to output, beside the JSON
//! in it alone.

use dx_benches::cases::{self, Case};
use dx_benches::turns;

fn main() {
    let _last = turns::heap_with_room();
    println!("{:53}{:>10}{:>10}{:>10}", "time", "http", "json", "json/http");
    let cases = cases::all();
    for case in &cases {
        assert_eq!(case.request().body(), &case.write(), "the body is the JSON");
        compare("request", case, || case.request(), || case.write());
    }
    for case in &cases {
        assert_eq!(case.response(), case.read(), "the output is what the JSON says");
        compare("response", case, || case.response(), || case.read());
    }
}

fn compare<A, B>(what: &str, case: &Case, http: impl Fn() -> A, json: impl Fn() -> B) {
    let [http, json, ratio] = turns::compare(http, json);
    println!("{what:9}{:44}{http:>7.0} ns{json:>7.0} ns{ratio:>10.2}", case.name);
}
