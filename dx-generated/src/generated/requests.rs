// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::http::{Endpoint, Options, Request, RequestBuilder, RequestError, text};

impl super::CancelJob {
    /// The request of `CancelJob` to `endpoint`, to be signed and sent.
    ///
    /// # Errors
    ///
    /// When a value of `input` can't be sent.
    pub fn request(
        input: &super::CancelJobInput,
        endpoint: &Endpoint,
    ) -> Result<Request, RequestError> {
        Self::request_with(input, endpoint, &Options::default())
    }

    /// As [`request`](Self::request), with options.
    pub fn request_with(
        input: &super::CancelJobInput,
        endpoint: &Endpoint,
        _options: &Options,
    ) -> Result<Request, RequestError> {
        let mut request = RequestBuilder::new("CancelJob", "DELETE", endpoint);
        request.path("/v1/jobs/");
        request.label("JobId", Some(&input.job_id));
        request.finish()
    }
}

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call!(
    super::CancelJob[super::CancelJobInput] of super::DataExchange,
    SigV4
);

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
        request.encode::<::dx_runtime::json::Json, _>("application/json", input);
        request.finish()
    }
}

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call!(
    super::CreateJob[super::CreateJobInput] of super::DataExchange,
    SigV4
);

impl super::GetJob {
    /// The request of `GetJob` to `endpoint`, to be signed and sent.
    ///
    /// # Errors
    ///
    /// When a value of `input` can't be sent.
    pub fn request(
        input: &super::GetJobInput,
        endpoint: &Endpoint,
    ) -> Result<Request, RequestError> {
        Self::request_with(input, endpoint, &Options::default())
    }

    /// As [`request`](Self::request), with options.
    pub fn request_with(
        input: &super::GetJobInput,
        endpoint: &Endpoint,
        _options: &Options,
    ) -> Result<Request, RequestError> {
        let mut request = RequestBuilder::new("GetJob", "GET", endpoint);
        request.path("/v1/jobs/");
        request.label("JobId", Some(&input.job_id));
        request.finish()
    }
}

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call!(super::GetJob[super::GetJobInput] of super::DataExchange, SigV4);

impl super::ListJobs {
    /// The request of `ListJobs` to `endpoint`, to be signed and sent.
    ///
    /// # Errors
    ///
    /// When a value of `input` can't be sent.
    pub fn request(
        input: &super::ListJobsInput,
        endpoint: &Endpoint,
    ) -> Result<Request, RequestError> {
        Self::request_with(input, endpoint, &Options::default())
    }

    /// As [`request`](Self::request), with options.
    pub fn request_with(
        input: &super::ListJobsInput,
        endpoint: &Endpoint,
        _options: &Options,
    ) -> Result<Request, RequestError> {
        let mut request = RequestBuilder::new("ListJobs", "GET", endpoint);
        request.path("/v1/jobs");
        if let Some(value) = &input.data_set_id {
            request.query("dataSetId", value);
        }
        if let Some(value) = input.max_results {
            request.query("maxResults", &text::format_integer(value));
        }
        if let Some(value) = &input.next_token {
            request.query("nextToken", value);
        }
        if let Some(value) = &input.revision_id {
            request.query("revisionId", value);
        }
        request.finish()
    }
}

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call!(super::ListJobs[super::ListJobsInput] of super::DataExchange, SigV4);

impl super::StartJob {
    /// The request of `StartJob` to `endpoint`, to be signed and sent.
    ///
    /// # Errors
    ///
    /// When a value of `input` can't be sent.
    pub fn request(
        input: &super::StartJobInput,
        endpoint: &Endpoint,
    ) -> Result<Request, RequestError> {
        Self::request_with(input, endpoint, &Options::default())
    }

    /// As [`request`](Self::request), with options.
    pub fn request_with(
        input: &super::StartJobInput,
        endpoint: &Endpoint,
        _options: &Options,
    ) -> Result<Request, RequestError> {
        let mut request = RequestBuilder::new("StartJob", "PATCH", endpoint);
        request.path("/v1/jobs/");
        request.label("JobId", Some(&input.job_id));
        request.finish()
    }
}

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call!(super::StartJob[super::StartJobInput] of super::DataExchange, SigV4);
