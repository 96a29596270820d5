// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::http::text;
use ::dx_runtime::json::Json;
use ::dx_runtime::request;

request!(super::CancelJob, "DELETE", |request, input: &super::CancelJobInput, options| {
    request.path("/v1/jobs/");
    request.label("JobId", Some(&input.job_id));
});

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! { super::CancelJob[super::CancelJobInput] of super::DataExchange, SigV4 }

request!(super::CreateJob, "POST", |request, input: &super::CreateJobInput, options| {
    request.path("/v1/jobs");
    request.encode::<Json, _>("application/json", input);
});

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! { super::CreateJob[super::CreateJobInput] of super::DataExchange, SigV4 }

request!(super::GetJob, "GET", |request, input: &super::GetJobInput, options| {
    request.path("/v1/jobs/");
    request.label("JobId", Some(&input.job_id));
});

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! { super::GetJob[super::GetJobInput] of super::DataExchange, SigV4 }

request!(super::ListJobs, "GET", |request, input: &super::ListJobsInput, options| {
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
});

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! { super::ListJobs[super::ListJobsInput] of super::DataExchange, SigV4 }

request!(super::StartJob, "PATCH", |request, input: &super::StartJobInput, options| {
    request.path("/v1/jobs/");
    request.label("JobId", Some(&input.job_id));
});

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! { super::StartJob[super::StartJobInput] of super::DataExchange, SigV4 }
