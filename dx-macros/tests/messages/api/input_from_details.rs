//! An input is made from what says by its type which tag it goes with. Made in another way, it needs the tag.

dx_macros::service! {
    model: "models/jobs.json",
    overlay: "models/jobs.overlay.json",
    operations: [CreateJob],
}

fn main() {
    let files = [Place::Path("a".into())];
    let _ = CreateJobInput::from(DeleteFiles::builder().what(files));
    let _ = CreateJobInput::from(Work::builder().build());
    let _ = CreateJobInput::builder().work(Work::builder().build()).build();
}
