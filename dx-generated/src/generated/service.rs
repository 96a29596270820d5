// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

/// The service AWS Data Exchange, as its clients know it.
#[derive(Clone, Copy, Debug)]
pub struct DataExchange;

impl ::dx_runtime::client::Service for DataExchange {
    const NAME: &'static str = "DataExchange";
    const SIGNING_NAME: &'static str = "dataexchange";

    fn endpoint(
        region: &str,
        variant: ::dx_runtime::http::EndpointVariant,
    ) -> ::std::result::Result<
        ::dx_runtime::http::Endpoint,
        ::dx_runtime::http::EndpointError,
    > {
        super::Endpoint::regional_with(region, variant)
            .map(|endpoint| ::std::clone::Clone::clone(&*endpoint))
    }
}
