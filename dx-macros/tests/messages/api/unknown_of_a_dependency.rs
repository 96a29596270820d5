use dx_generated::{State, UnknownValue};

fn main() {
    let _ = State::Unknown(UnknownValue("PAUSED".into()));
}
