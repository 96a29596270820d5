//! Two services in one module are one mistake, also where both have what is used.

dx_macros::service! {
    model: "models/jobs.json",
    operations: [CancelJob],
}

dx_macros::service! {
    model: "models/two_services.json",
    service: Stock,
}

fn main() {
    let _ = (CancelJobInput::builder(), CountStockInput::builder());
}
