dx_macros::service! {
    model: "models/jobs.json",
    operation: [CreateJob],
    region: "eu-central-1",
}

fn main() {}
