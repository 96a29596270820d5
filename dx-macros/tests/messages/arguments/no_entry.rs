//! Entries that lack something, or have too much.

dx_macros::service! {
    model: "models/jobs.json",
    operations:,
    http,
    visibility = pub,
}

mod without_key {
    dx_macros::service!("models/jobs.json");
}

mod without_comma {
    dx_macros::service! {
        model: "models/jobs.json"
        operations: [CreateJob]
    }
}

mod without_comma_in_a_list {
    dx_macros::service! {
        model: "models/jobs.json",
        operations: [CreateJob CancelJob],
    }
}

fn main() {}
