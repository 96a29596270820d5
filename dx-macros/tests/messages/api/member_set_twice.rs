dx_macros::service! {
    model: "models/jobs.json",
    operations: [CreateJob],
}

fn main() {
    let _ = CopyFiles::builder()
        .from(Place::Path("a".into()))
        .to(Place::Path("b".into()))
        .from(Place::Path("c".into()))
        .build();
    // What is not required may be set again.
    let _ = CreateJobInput::builder().note("n").note("m");
}
