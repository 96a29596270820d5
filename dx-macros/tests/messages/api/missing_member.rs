//! The message names the member and the structure, and there is one for each member.

dx_macros::service! {
    model: "models/jobs.json",
    operations: [CreateJob],
}

fn main() {
    let here = Place::Path("a".into());
    let _ = CopyFiles::builder().from(here).build();
    let _ = CopyFiles::builder().build();
    let _ = DeleteFiles::builder().build();
    let _ = CreateJobInput::builder().kind(Kind::Copy).note("n").build();
}
