dx_macros::service! {
    model: "models/jobs.json",
    operations: [],
}

fn main() {}
