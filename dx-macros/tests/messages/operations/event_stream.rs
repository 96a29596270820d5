//! What is asked for and can't be had is an error; the rest is there.

dx_macros::service! {
    model: "models/jobs.json",
    operations: [CancelJob, WatchJobs],
    http: true,
}

fn main() {
    let endpoint = dx_runtime::http::Endpoint::new("https://jobs.example").unwrap();
    let _ = CancelJob::request(&CancelJobInput::builder().id("1").build(), &endpoint);
    let _ = WatchJobsInput::builder().build();
}
