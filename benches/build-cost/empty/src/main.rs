//! What every program costs.

fn main() {}
