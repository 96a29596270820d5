// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::json::Json;
use ::dx_runtime::response;

response! { super::CancelJob => Result<super::CancelJobOutput, super::CancelJobError> }

response! { super::CreateJob => Result<super::CreateJobOutput, super::CreateJobError> by Json }

response! { super::GetJob => Result<super::GetJobOutput, super::GetJobError> by Json }

response! { super::ListJobs => Result<super::ListJobsOutput, super::ListJobsError> by Json }

response! { super::StartJob => Result<super::StartJobOutput, super::StartJobError> }
