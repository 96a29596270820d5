mod folder {
    dx_macros::service! {
        model: "models",
    }
}

mod latin_1 {
    dx_macros::service! {
        model: "models/not_utf_8.json",
    }
}

fn main() {}
