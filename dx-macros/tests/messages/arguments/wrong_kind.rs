//! Each key with a value of another kind.

dx_macros::service! {
    model: jobs,
    overlay: { "models/jobs.overlay.json" },
    operations: CreateJob,
    service: 1,
    http: "yes",
    module: "jobs",
    visibility: private,
    runtime: "dx_runtime",
}

mod elements {
    dx_macros::service! {
        model: "models/jobs.json",
        overlay: ["models/jobs.overlay.json", 2],
        operations: [CreateJob, example::jobs::CancelJob],
        module: jobs::v1,
    }
}

fn main() {}
