//! The path is used in modules below, where `self` and `super` are others.

dx_macros::service! {
    model: "models/jobs.json",
    operations: [CancelJob],
    runtime: self::dx_runtime,
}

mod nested {
    dx_macros::service! {
        model: "models/jobs.json",
        operations: [CancelJob],
        runtime: super::dx_runtime,
    }
}

mod absent {
    dx_macros::service! {
        model: "models/jobs.json",
        operations: [CancelJob],
        runtime: crate::nowhere,
    }
}

fn main() {}
