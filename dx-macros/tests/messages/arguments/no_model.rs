dx_macros::service!();

dx_macros::service! {
    operations: [CreateJob],
}

dx_macros::service! {
    modle: "models/jobs.json",
}

fn main() {}
