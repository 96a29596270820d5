dx_macros::service! {
    model: "models/job.json",
    overlay: ["models/jobs.overlay.json", "models/jobs.overlays.json"],
}

fn main() {}
