//! The runtime has its feature `http` here, but not those of clients, `serde` and `validate`.

mod jobs {
    dx_macros::service! {
        model: "models/jobs.json",
        operations: [CreateJob, CancelJob],
        http: true,
        serde: true,
        validate: true,
        blocking: true,
        allow_missing: true,
    }
}

fn main() {
    let _ = jobs::CancelJobInput::builder();
}
