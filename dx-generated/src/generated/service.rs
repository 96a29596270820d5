// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::client::{Aws, Service};

/// The service AWS Data Exchange, for clients.
#[derive(Clone, Copy, Debug)]
pub struct DataExchange;

impl Service for DataExchange {
    type Kind = Aws;
    const NAME: &'static str = "DataExchange";
    const SIGNING_NAME: &'static str = "dataexchange";
    type EndpointParams<'p> = super::EndpointParams<'p>;
}
