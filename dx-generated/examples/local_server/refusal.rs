//! The errors that the service responds with: those of its model.

use dx_generated::http::StatusCode;
use dx_generated::{
    AccessDeniedException, ConflictException, ErrorShape, InternalServerException, ResourceNotFoundException,
    ResourceType, ThrottlingException, ValidationException,
};
use serde::Serialize;
use std::fmt::Display;

/// One of the errors, ready to be sent.
#[derive(Debug)]
pub struct Refusal {
    pub status: StatusCode,
    pub code: String,
    pub body: String,
}

/// The status that an error is sent with.
trait Status: ErrorShape + Serialize {
    const STATUS: StatusCode;
}

impl Status for AccessDeniedException {
    const STATUS: StatusCode = StatusCode::FORBIDDEN;
}

impl Status for ConflictException {
    const STATUS: StatusCode = StatusCode::CONFLICT;
}

impl Status for InternalServerException {
    const STATUS: StatusCode = StatusCode::INTERNAL_SERVER_ERROR;
}

impl Status for ResourceNotFoundException {
    const STATUS: StatusCode = StatusCode::NOT_FOUND;
}

impl Status for ThrottlingException {
    const STATUS: StatusCode = StatusCode::TOO_MANY_REQUESTS;
}

impl Status for ValidationException {
    const STATUS: StatusCode = StatusCode::BAD_REQUEST;
}

impl<E: Status> From<E> for Refusal {
    fn from(error: E) -> Self {
        match serde_json::to_string(&error) {
            Ok(body) => Self { status: E::STATUS, code: error.code().to_owned(), body },
            Err(error) => internal(error),
        }
    }
}

/// The request is not what it should be.
pub fn invalid(problem: impl Display) -> Refusal {
    ValidationException::builder().message(problem.to_string()).build().into()
}

/// The server is to blame.
pub fn internal(problem: impl Display) -> Refusal {
    InternalServerException::builder().message(problem.to_string()).build().into()
}

/// The caller may not do that.
pub fn denied(problem: impl Display) -> Refusal {
    AccessDeniedException::builder().message(problem.to_string()).build().into()
}

/// There is no such resource.
pub fn missing(kind: ResourceType, id: &str) -> Refusal {
    ResourceNotFoundException::builder()
        .message(format!("There is no such resource: {kind} {id}."))
        .resource_id(id)
        .resource_type(kind)
        .build()
        .into()
}

/// The resource is in a state in which that can't be done.
pub fn conflict(kind: ResourceType, id: &str, problem: impl Display) -> Refusal {
    ConflictException::builder()
        .message(problem.to_string())
        .resource_id(id)
        .resource_type(kind)
        .build()
        .into()
}
