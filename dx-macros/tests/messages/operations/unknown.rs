dx_macros::service! {
    model: "models/jobs.json",
    operations: [CreateJobs, "example.jobs#CancelJobs", Frobnicate],
}

fn main() {}
