//! Expansions cause no warnings in a crate that denies lints that are allowed by default.

#![deny(warnings, missing_docs)]
#![deny(missing_debug_implementations, unreachable_pub, unused_qualifications)]

dx_macros::service! {
    model: "tests/messages/models/jobs.json",
    overlay: "tests/messages/models/jobs.overlay.json",
    operations: [CreateJob, CancelJob],
    http: true,
}

mod stock {
    dx_macros::service! { model: "tests/messages/models/two_services.json", service: Stock }
}

dx_macros::service! {
    model: "tests/messages/models/two_services.json",
    service: Orders,
    module: orders,
    visibility: pub(crate),
}

#[test]
fn builders_implement_debug() {
    let builder = orders::PlaceOrderInput::builder().article("pen");
    assert_eq!(format!("{builder:?}"), "PlaceOrderInputBuilder(PlaceOrderInput { article: Some(\"pen\") })");
    assert_eq!(stock::CountStockOutput::default().count, None);
    assert_eq!(CancelJobInput::builder().id("1").build().id, "1");
}
