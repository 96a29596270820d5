//! The runtime has its feature `http` here, but not `cbor`, which a service needs that is spoken to in CBOR.

mod jobs {
    dx_macros::service! {
        model: "models/cbor.json",
        operations: [CancelJob],
        http: true,
    }
}

mod types {
    dx_macros::service! {
        model: "models/cbor.json",
        operations: [CancelJob],
    }
}

fn main() {}
