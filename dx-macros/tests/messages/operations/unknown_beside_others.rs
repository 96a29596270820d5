//! What is left is expanded, so that nothing else is said.

dx_macros::service! {
    model: "models/jobs.json",
    operations: [CreateJob, CancleJob],
}

fn main() {
    let _ = CreateJobInput::builder().note("n");
    let _ = CreateJob;
}
