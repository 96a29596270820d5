// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::http::{Endpoint, Options, Request, RequestBuilder, RequestError};
use ::dx_runtime::json::WriteJson;

impl super::CreateJob {
    /// The request of `CreateJob` to `endpoint`, to be signed and sent.
    ///
    /// # Errors
    ///
    /// When a value of `input` can't be sent.
    pub fn request(
        input: &super::CreateJobInput,
        endpoint: &Endpoint,
    ) -> Result<Request, RequestError> {
        Self::request_with(input, endpoint, &Options::default())
    }

    /// As [`request`](Self::request), with options.
    pub fn request_with(
        input: &super::CreateJobInput,
        endpoint: &Endpoint,
        _options: &Options,
    ) -> Result<Request, RequestError> {
        let mut request = RequestBuilder::new("CreateJob", "POST", endpoint);
        request.path("/v1/jobs");
        request.json("application/json", |writer| WriteJson::write_json(input, writer));
        request.finish()
    }
}
