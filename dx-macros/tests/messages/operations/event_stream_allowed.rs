//! The types are there, the request is not, and the warning says why.

dx_macros::service! {
    model: "models/jobs.json",
    operations: [CancelJob, WatchJobs],
    http: true,
    allow_missing: true,
}

fn main() {
    let endpoint = dx_runtime::http::Endpoint::new("https://jobs.example").unwrap();
    let _ = CancelJob::request(&CancelJobInput::builder().id("1").build(), &endpoint);
    let _ = WatchJobs::request(&WatchJobsInput::builder().build(), &endpoint);
}
