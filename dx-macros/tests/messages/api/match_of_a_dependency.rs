//! A later version knows more values.

use dx_generated::State;

fn has_ended(state: &State) -> bool {
    match state {
        State::Waiting | State::InProgress => false,
        State::Error | State::Completed | State::Cancelled | State::TimedOut => true,
        State::Unknown(_) => false,
    }
}

fn main() {
    has_ended(&State::Waiting);
}
