dx_macros::service! {
    model: "models/invalid.json",
    operations: [CreateJob],
}

fn main() {}
