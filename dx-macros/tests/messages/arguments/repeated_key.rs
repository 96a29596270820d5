dx_macros::service! {
    model: "models/jobs.json",
    operations: [CreateJob],
    model: "models/two_services.json",
    operations: [CancelJob],
}

fn main() {}
