dx_macros::service! {
    model: "models/jobs.smithy",
}

fn main() {}
