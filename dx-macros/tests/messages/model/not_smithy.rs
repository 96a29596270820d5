mod not_json {
    dx_macros::service! {
        model: "models/not_json.json",
    }
}

mod not_smithy {
    dx_macros::service! {
        model: "models/not_smithy.json",
    }
}

fn main() {}
