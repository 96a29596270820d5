//! All of them are said at once, and what there is to use is there.

dx_macros::service! {
    model: "models/jobs.json",
    operations: [CreateJob, CancleJob],
    modul: jobs,
    http: yes,
    http: true,
    visibility,
}

fn main() {
    let _ = CreateJob;
}
