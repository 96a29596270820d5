// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::client::{Auth, Bytes, Call, Input};
use ::dx_runtime::http::{Endpoint, Options, Request, RequestError};
use ::dx_runtime::http::http::Response;

impl Call for super::CancelJob {
    type Service = super::DataExchange;
    const AUTH: Auth = Auth::SigV4;

    fn request(
        input: &super::CancelJobInput,
        endpoint: &Endpoint,
        options: &Options,
    ) -> Result<Request, RequestError> {
        Self::request_with(input, endpoint, options)
    }

    fn response(
        response: Response<Bytes>,
    ) -> Result<super::CancelJobOutput, super::CancelJobError> {
        Self::response(response)
    }
}

impl Input for super::CancelJobInput {
    type Call = super::CancelJob;
}

impl Call for super::CreateJob {
    type Service = super::DataExchange;
    const AUTH: Auth = Auth::SigV4;

    fn request(
        input: &super::CreateJobInput,
        endpoint: &Endpoint,
        options: &Options,
    ) -> Result<Request, RequestError> {
        Self::request_with(input, endpoint, options)
    }

    fn response(
        response: Response<Bytes>,
    ) -> Result<super::CreateJobOutput, super::CreateJobError> {
        Self::response(response)
    }
}

impl Input for super::CreateJobInput {
    type Call = super::CreateJob;
}

impl Call for super::GetJob {
    type Service = super::DataExchange;
    const AUTH: Auth = Auth::SigV4;

    fn request(
        input: &super::GetJobInput,
        endpoint: &Endpoint,
        options: &Options,
    ) -> Result<Request, RequestError> {
        Self::request_with(input, endpoint, options)
    }

    fn response(
        response: Response<Bytes>,
    ) -> Result<super::GetJobOutput, super::GetJobError> {
        Self::response(response)
    }
}

impl Input for super::GetJobInput {
    type Call = super::GetJob;
}

impl Call for super::ListJobs {
    type Service = super::DataExchange;
    const AUTH: Auth = Auth::SigV4;

    fn request(
        input: &super::ListJobsInput,
        endpoint: &Endpoint,
        options: &Options,
    ) -> Result<Request, RequestError> {
        Self::request_with(input, endpoint, options)
    }

    fn response(
        response: Response<Bytes>,
    ) -> Result<super::ListJobsOutput, super::ListJobsError> {
        Self::response(response)
    }
}

impl Input for super::ListJobsInput {
    type Call = super::ListJobs;
}

impl Call for super::StartJob {
    type Service = super::DataExchange;
    const AUTH: Auth = Auth::SigV4;

    fn request(
        input: &super::StartJobInput,
        endpoint: &Endpoint,
        options: &Options,
    ) -> Result<Request, RequestError> {
        Self::request_with(input, endpoint, options)
    }

    fn response(
        response: Response<Bytes>,
    ) -> Result<super::StartJobOutput, super::StartJobError> {
        Self::response(response)
    }
}

impl Input for super::StartJobInput {
    type Call = super::StartJob;
}
