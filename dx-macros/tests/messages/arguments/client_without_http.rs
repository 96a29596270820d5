//! Clients without the requests that they send.

dx_macros::service! {
    model: "models/jobs.json",
    client: true,
}

mod blocking_only {
    dx_macros::service! {
        model: "models/jobs.json",
        http: false,
        blocking: true,
    }
}

fn main() {}
