// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::{ErrorMeta, error_shape, operation_error};

/// The caller isn't allowed to do this. Check the IAM policies of the caller, for the job and for the
/// buckets and keys that it uses.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessDeniedException {
    /// What was denied, in words.
    pub message: String,
    /// The request ID, status and body of the response.
    pub meta: ErrorMeta,
}

error_shape! { AccessDeniedException {
    message: required,
} }

/// The errors of [`CancelJob`](super::CancelJob).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CancelJobError {
    /// The request doesn't fit the state that a resource is in.
    ///
    /// Sending the request again doesn't help until that state has changed.
    ConflictException(super::ConflictException),
    /// The service failed while it handled the request. Try again after a pause.
    InternalServerException(super::InternalServerException),
    /// A resource that the request names doesn't exist, or the caller can't see it.
    ResourceNotFoundException(super::ResourceNotFoundException),
    /// Too many requests came in too short a time. Slow down, and try again with growing pauses.
    ThrottlingException(super::ThrottlingException),
    /// The request isn't valid: a value is missing, malformed or at odds with another one.
    ValidationException(super::ValidationException),
    /// An error that this version does not know, or one that can't be read as the model describes it.
    Unknown(ErrorMeta),
}

operation_error! { CancelJobError by RestJson1 {
    ConflictException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// The request doesn't fit the state that a resource is in.
///
/// Sending the request again doesn't help until that state has changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConflictException {
    /// What the conflict is, in words.
    pub message: String,
    /// The id of the resource in the way.
    pub resource_id: Option<String>,
    /// The kind of resource in the way.
    pub resource_type: Option<super::ResourceType>,
    /// The request ID, status and body of the response.
    pub meta: ErrorMeta,
}

error_shape! { ConflictException {
    message: required,
} }

/// The errors of [`CreateJob`](super::CreateJob).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateJobError {
    /// The caller isn't allowed to do this. Check the IAM policies of the caller, for the job and for the
    /// buckets and keys that it uses.
    AccessDeniedException(super::AccessDeniedException),
    /// The request doesn't fit the state that a resource is in.
    ///
    /// Sending the request again doesn't help until that state has changed.
    ConflictException(super::ConflictException),
    /// The service failed while it handled the request. Try again after a pause.
    InternalServerException(super::InternalServerException),
    /// A resource that the request names doesn't exist, or the caller can't see it.
    ResourceNotFoundException(super::ResourceNotFoundException),
    /// Too many requests came in too short a time. Slow down, and try again with growing pauses.
    ThrottlingException(super::ThrottlingException),
    /// The request isn't valid: a value is missing, malformed or at odds with another one.
    ValidationException(super::ValidationException),
    /// An error that this version does not know, or one that can't be read as the model describes it.
    Unknown(ErrorMeta),
}

operation_error! { CreateJobError by RestJson1 {
    AccessDeniedException,
    ConflictException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// The errors of [`GetJob`](super::GetJob).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetJobError {
    /// The service failed while it handled the request. Try again after a pause.
    InternalServerException(super::InternalServerException),
    /// A resource that the request names doesn't exist, or the caller can't see it.
    ResourceNotFoundException(super::ResourceNotFoundException),
    /// Too many requests came in too short a time. Slow down, and try again with growing pauses.
    ThrottlingException(super::ThrottlingException),
    /// The request isn't valid: a value is missing, malformed or at odds with another one.
    ValidationException(super::ValidationException),
    /// An error that this version does not know, or one that can't be read as the model describes it.
    Unknown(ErrorMeta),
}

operation_error! { GetJobError by RestJson1 {
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// The service failed while it handled the request. Try again after a pause.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InternalServerException {
    /// What happened, as far as the service tells.
    pub message: String,
    /// The request ID, status and body of the response.
    pub meta: ErrorMeta,
}

error_shape! { InternalServerException as "InternalServerException" retryable {
    message: required,
} }

/// The errors of [`ListJobs`](super::ListJobs).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListJobsError {
    /// The service failed while it handled the request. Try again after a pause.
    InternalServerException(super::InternalServerException),
    /// A resource that the request names doesn't exist, or the caller can't see it.
    ResourceNotFoundException(super::ResourceNotFoundException),
    /// Too many requests came in too short a time. Slow down, and try again with growing pauses.
    ThrottlingException(super::ThrottlingException),
    /// The request isn't valid: a value is missing, malformed or at odds with another one.
    ValidationException(super::ValidationException),
    /// An error that this version does not know, or one that can't be read as the model describes it.
    Unknown(ErrorMeta),
}

operation_error! { ListJobsError by RestJson1 {
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// A resource that the request names doesn't exist, or the caller can't see it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceNotFoundException {
    /// What wasn't found, in words.
    pub message: String,
    /// The id that led nowhere.
    pub resource_id: Option<String>,
    /// The kind of resource that was looked for.
    pub resource_type: Option<super::ResourceType>,
    /// The request ID, status and body of the response.
    pub meta: ErrorMeta,
}

error_shape! { ResourceNotFoundException {
    message: required,
} }

/// The errors of [`StartJob`](super::StartJob).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StartJobError {
    /// The caller isn't allowed to do this. Check the IAM policies of the caller, for the job and for the
    /// buckets and keys that it uses.
    AccessDeniedException(super::AccessDeniedException),
    /// The request doesn't fit the state that a resource is in.
    ///
    /// Sending the request again doesn't help until that state has changed.
    ConflictException(super::ConflictException),
    /// The service failed while it handled the request. Try again after a pause.
    InternalServerException(super::InternalServerException),
    /// A resource that the request names doesn't exist, or the caller can't see it.
    ResourceNotFoundException(super::ResourceNotFoundException),
    /// Too many requests came in too short a time. Slow down, and try again with growing pauses.
    ThrottlingException(super::ThrottlingException),
    /// The request isn't valid: a value is missing, malformed or at odds with another one.
    ValidationException(super::ValidationException),
    /// An error that this version does not know, or one that can't be read as the model describes it.
    Unknown(ErrorMeta),
}

operation_error! { StartJobError by RestJson1 {
    AccessDeniedException,
    ConflictException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// Too many requests came in too short a time. Slow down, and try again with growing pauses.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThrottlingException {
    /// Which rate was exceeded, in words.
    pub message: String,
    /// The request ID, status and body of the response.
    pub meta: ErrorMeta,
}

error_shape! { ThrottlingException as "ThrottlingException" retryable throttling {
    message: required,
} }

/// The request isn't valid: a value is missing, malformed or at odds with another one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValidationException {
    /// What is wrong with the request, in words.
    pub message: String,
    /// Why the request was refused, for those causes that have a name. Absent for all others.
    pub exception_cause: Option<super::ExceptionCause>,
    /// The request ID, status and body of the response.
    pub meta: ErrorMeta,
}

error_shape! { ValidationException {
    message: required,
} }
