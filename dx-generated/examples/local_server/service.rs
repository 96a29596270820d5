//! From request to response: is it signed, what does it ask for, and what is the answer?

use super::jobs::Jobs;
use super::refusal::{Refusal, internal, invalid};
use dx_generated::http::{Method, Request, Response, StatusCode};
use dx_generated::{AccessDeniedException, ListJobsInput, ResourceNotFoundException, ThrottlingException};
use dx_runtime::client::{Bytes, Credentials, verify_signature};
use serde::Serialize;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

/// The only region there is.
pub const REGION: &str = "us-east-1";

/// The only credentials that are accepted.
pub fn credentials() -> Credentials {
    Credentials::new("test", "secret")
}

/// The service: all that is behind HTTP.
#[derive(Debug)]
pub struct Service {
    jobs: Mutex<Jobs>,
    requests: AtomicU64,
    /// Every which request is refused.
    throttle: Option<u64>,
}

impl Service {
    /// One whose jobs run for `duration`.
    pub fn new(duration: Duration, throttle: Option<u64>) -> Self {
        Self { jobs: Mutex::new(Jobs::new(duration)), requests: AtomicU64::new(0), throttle }
    }

    /// The answer to `request`.
    pub fn answer(&self, request: &Request<Bytes>) -> Response<Bytes> {
        let number = self.requests.fetch_add(1, Ordering::Relaxed) + 1;
        let answer = self.admit(request, number).and_then(|()| self.act(request));
        let (status, code, body) = match answer {
            Ok((status, body)) => (status, None, body),
            Err(refusal) => (refusal.status, Some(refusal.code), refusal.body),
        };
        let mut response = Response::builder().status(status).header("x-amzn-requestid", number);
        if let Some(code) = code {
            response = response.header("x-amzn-errortype", code);
        }
        if !body.is_empty() {
            response = response.header("content-type", "application/json");
        }
        response.body(body.into()).unwrap_or_default()
    }

    /// Lets in who has signed the request, unless it is one request too many.
    fn admit(&self, request: &Request<Bytes>, number: u64) -> Result<(), Refusal> {
        verify_signature(request, &credentials(), REGION, "dataexchange", SystemTime::now())
            .map_err(|error| AccessDeniedException::builder().message(error.to_string()).build())?;
        match self.throttle {
            Some(nth) if number.is_multiple_of(nth) => {
                Err(ThrottlingException::builder().message("Too many requests.").build().into())
            }
            _ => Ok(()),
        }
    }

    /// Does what is asked for. Gives the status and the body of the answer.
    fn act(&self, request: &Request<Bytes>) -> Result<(StatusCode, String), Refusal> {
        let mut jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        let path: Vec<&str> = request.uri().path().split('/').skip(1).collect();
        match (request.method(), &path[..]) {
            (&Method::POST, ["v1", "jobs"]) => {
                let input = serde_json::from_slice(request.body()).map_err(invalid)?;
                Ok((StatusCode::CREATED, to_json(&jobs.create(input)?)?))
            }
            (&Method::GET, ["v1", "jobs"]) => {
                Ok((StatusCode::OK, to_json(&jobs.list(&list_input(request)?)?)?))
            }
            (&Method::GET, ["v1", "jobs", id]) => Ok((StatusCode::OK, to_json(&jobs.get(id)?)?)),
            (&Method::PATCH, ["v1", "jobs", id]) => {
                jobs.start(id).map(|()| (StatusCode::ACCEPTED, String::new()))
            }
            (&Method::DELETE, ["v1", "jobs", id]) => {
                jobs.cancel(id).map(|()| (StatusCode::NO_CONTENT, String::new()))
            }
            (method, _) => Err(ResourceNotFoundException::builder()
                .message(format!("There is no operation {method} {}.", request.uri().path()))
                .build()
                .into()),
        }
    }
}

fn to_json(output: &impl Serialize) -> Result<String, Refusal> {
    serde_json::to_string(output).map_err(internal)
}

/// The input of `ListJobs`, which is in the query.
fn list_input(request: &Request<Bytes>) -> Result<ListJobsInput, Refusal> {
    let mut input = ListJobsInput::default();
    let query = request.uri().query().unwrap_or_default();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        match &*name {
            "dataSetId" => input.data_set_id = Some(value.into()),
            "maxResults" => {
                let number = value.parse().map_err(|_| invalid("MaxResults is not a number"))?;
                input.max_results = Some(number);
            }
            "nextToken" => input.next_token = Some(value.into()),
            "revisionId" => input.revision_id = Some(value.into()),
            _ => {}
        }
    }
    Ok(input)
}
