// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::http::read_response;
use ::dx_runtime::http::http::Response;
use ::dx_runtime::shape::ErrorCorrection;

impl super::CancelJob {
    /// The output of `CancelJob` that `response` has.
    ///
    /// # Errors
    ///
    /// What the response tells of, if its status is none of success; also when it can't be read.
    pub fn response<B: AsRef<[u8]>>(
        response: Response<B>,
    ) -> Result<super::CancelJobOutput, super::CancelJobError> {
        read_response(&response, |_| Ok(ErrorCorrection::corrected()))
    }
}

impl super::CreateJob {
    /// The output of `CreateJob` that `response` has.
    ///
    /// # Errors
    ///
    /// What the response tells of, if its status is none of success; also when it can't be read.
    pub fn response<B: AsRef<[u8]>>(
        response: Response<B>,
    ) -> Result<super::CreateJobOutput, super::CreateJobError> {
        read_response(
            &response,
            |response| response.decode::<::dx_runtime::json::Json, _>(),
        )
    }
}

impl super::GetJob {
    /// The output of `GetJob` that `response` has.
    ///
    /// # Errors
    ///
    /// What the response tells of, if its status is none of success; also when it can't be read.
    pub fn response<B: AsRef<[u8]>>(
        response: Response<B>,
    ) -> Result<super::GetJobOutput, super::GetJobError> {
        read_response(
            &response,
            |response| response.decode::<::dx_runtime::json::Json, _>(),
        )
    }
}

impl super::ListJobs {
    /// The output of `ListJobs` that `response` has.
    ///
    /// # Errors
    ///
    /// What the response tells of, if its status is none of success; also when it can't be read.
    pub fn response<B: AsRef<[u8]>>(
        response: Response<B>,
    ) -> Result<super::ListJobsOutput, super::ListJobsError> {
        read_response(
            &response,
            |response| response.decode::<::dx_runtime::json::Json, _>(),
        )
    }
}

impl super::StartJob {
    /// The output of `StartJob` that `response` has.
    ///
    /// # Errors
    ///
    /// What the response tells of, if its status is none of success; also when it can't be read.
    pub fn response<B: AsRef<[u8]>>(
        response: Response<B>,
    ) -> Result<super::StartJobOutput, super::StartJobError> {
        read_response(&response, |_| Ok(ErrorCorrection::corrected()))
    }
}
