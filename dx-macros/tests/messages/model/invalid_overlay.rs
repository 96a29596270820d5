dx_macros::service! {
    model: "models/jobs.json",
    overlay: "models/wrong.overlay.json",
    operations: [CreateJob],
}

fn main() {}
