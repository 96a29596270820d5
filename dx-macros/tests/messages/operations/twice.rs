dx_macros::service! {
    model: "models/jobs.json",
    operations: [CreateJob, CancelJob, "example.jobs#CreateJob"],
}

mod of_the_same_words {
    dx_macros::service! {
        model: "models/jobs.json",
        operations: [CreateJob, CreateJob],
    }
}

fn main() {}
