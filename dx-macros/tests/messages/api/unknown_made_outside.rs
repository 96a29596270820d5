//! Only what a service says is unknown. What one wants to say is `State::from("PAUSED")`.

dx_macros::service! {
    model: "models/jobs.json",
    operations: [CreateJob],
}

fn main() {
    let _ = State::Unknown(UnknownValue("PAUSED".into()));
    let _ = State::Unknown("PAUSED");
    let _ = Place::Unknown(UnknownVariant("Attic".into()));
}
