//! What can't be generated is an error at the key that asks for it: requests in a protocol that dx lacks, and a client of
//! a service with an authentication that dx lacks.

mod stock {
    dx_macros::service! {
        model: "models/two_services.json",
        service: Stock,
        http: true,
    }
}

mod doors {
    dx_macros::service! {
        model: "models/other_authentication.json",
        http: true,
        client: true,
        blocking: true,
    }
}

fn main() {
    let _ = stock::CountStockOutput::default();
    let _ = doors::OpenDoorInput::builder().build();
}
