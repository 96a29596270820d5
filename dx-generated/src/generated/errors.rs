// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::{ErrorMeta, error_shape, operation_error};

/// The errors of [`AcceptDataGrant`](super::AcceptDataGrant).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AcceptDataGrantError {
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

operation_error! { AcceptDataGrantError by RestJson1 {
    AccessDeniedException,
    ConflictException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

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
    /// Id of the resource whose state is in conflict with the request.
    pub resource_id: Option<String>,
    /// The kind of resource that `ResourceId` stands for.
    pub resource_type: Option<super::ResourceType>,
    /// The request ID, status and body of the response.
    pub meta: ErrorMeta,
}

error_shape! { ConflictException {
    message: required,
} }

/// The errors of [`CreateDataGrant`](super::CreateDataGrant).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateDataGrantError {
    /// The caller isn't allowed to do this. Check the IAM policies of the caller, for the job and for the
    /// buckets and keys that it uses.
    AccessDeniedException(super::AccessDeniedException),
    /// The service failed while it handled the request. Try again after a pause.
    InternalServerException(super::InternalServerException),
    /// A resource that the request names doesn't exist, or the caller can't see it.
    ResourceNotFoundException(super::ResourceNotFoundException),
    /// The request would exceed a quota of the account. Delete what is no longer needed, or ask for a
    /// [higher quota](https://docs.aws.amazon.com/data-exchange/latest/userguide/limits.html).
    ServiceLimitExceededException(super::ServiceLimitExceededException),
    /// Too many requests came in too short a time. Slow down, and try again with growing pauses.
    ThrottlingException(super::ThrottlingException),
    /// The request isn't valid: a value is missing, malformed or at odds with another one.
    ValidationException(super::ValidationException),
    /// An error that this version does not know, or one that can't be read as the model describes it.
    Unknown(ErrorMeta),
}

operation_error! { CreateDataGrantError by RestJson1 {
    AccessDeniedException,
    InternalServerException,
    ResourceNotFoundException,
    ServiceLimitExceededException,
    ThrottlingException,
    ValidationException,
} }

/// The errors of [`CreateDataSet`](super::CreateDataSet).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateDataSetError {
    /// The caller isn't allowed to do this. Check the IAM policies of the caller, for the job and for the
    /// buckets and keys that it uses.
    AccessDeniedException(super::AccessDeniedException),
    /// The service failed while it handled the request. Try again after a pause.
    InternalServerException(super::InternalServerException),
    /// The request would exceed a quota of the account. Delete what is no longer needed, or ask for a
    /// [higher quota](https://docs.aws.amazon.com/data-exchange/latest/userguide/limits.html).
    ServiceLimitExceededException(super::ServiceLimitExceededException),
    /// Too many requests came in too short a time. Slow down, and try again with growing pauses.
    ThrottlingException(super::ThrottlingException),
    /// The request isn't valid: a value is missing, malformed or at odds with another one.
    ValidationException(super::ValidationException),
    /// An error that this version does not know, or one that can't be read as the model describes it.
    Unknown(ErrorMeta),
}

operation_error! { CreateDataSetError by RestJson1 {
    AccessDeniedException,
    InternalServerException,
    ServiceLimitExceededException,
    ThrottlingException,
    ValidationException,
} }

/// The errors of [`CreateEventAction`](super::CreateEventAction).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateEventActionError {
    /// The caller isn't allowed to do this. Check the IAM policies of the caller, for the job and for the
    /// buckets and keys that it uses.
    AccessDeniedException(super::AccessDeniedException),
    /// The service failed while it handled the request. Try again after a pause.
    InternalServerException(super::InternalServerException),
    /// The request would exceed a quota of the account. Delete what is no longer needed, or ask for a
    /// [higher quota](https://docs.aws.amazon.com/data-exchange/latest/userguide/limits.html).
    ServiceLimitExceededException(super::ServiceLimitExceededException),
    /// Too many requests came in too short a time. Slow down, and try again with growing pauses.
    ThrottlingException(super::ThrottlingException),
    /// The request isn't valid: a value is missing, malformed or at odds with another one.
    ValidationException(super::ValidationException),
    /// An error that this version does not know, or one that can't be read as the model describes it.
    Unknown(ErrorMeta),
}

operation_error! { CreateEventActionError by RestJson1 {
    AccessDeniedException,
    InternalServerException,
    ServiceLimitExceededException,
    ThrottlingException,
    ValidationException,
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

/// The errors of [`CreateRevision`](super::CreateRevision).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateRevisionError {
    /// The caller isn't allowed to do this. Check the IAM policies of the caller, for the job and for the
    /// buckets and keys that it uses.
    AccessDeniedException(super::AccessDeniedException),
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

operation_error! { CreateRevisionError by RestJson1 {
    AccessDeniedException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// The errors of [`DeleteAsset`](super::DeleteAsset).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteAssetError {
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

operation_error! { DeleteAssetError by RestJson1 {
    AccessDeniedException,
    ConflictException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// The errors of [`DeleteDataGrant`](super::DeleteDataGrant).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteDataGrantError {
    /// The caller isn't allowed to do this. Check the IAM policies of the caller, for the job and for the
    /// buckets and keys that it uses.
    AccessDeniedException(super::AccessDeniedException),
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

operation_error! { DeleteDataGrantError by RestJson1 {
    AccessDeniedException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// The errors of [`DeleteDataSet`](super::DeleteDataSet).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteDataSetError {
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

operation_error! { DeleteDataSetError by RestJson1 {
    AccessDeniedException,
    ConflictException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// The errors of [`DeleteEventAction`](super::DeleteEventAction).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteEventActionError {
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

operation_error! { DeleteEventActionError by RestJson1 {
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// The errors of [`DeleteRevision`](super::DeleteRevision).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteRevisionError {
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

operation_error! { DeleteRevisionError by RestJson1 {
    AccessDeniedException,
    ConflictException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// The errors of [`GetAsset`](super::GetAsset).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetAssetError {
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

operation_error! { GetAssetError by RestJson1 {
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// The errors of [`GetDataGrant`](super::GetDataGrant).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetDataGrantError {
    /// The caller isn't allowed to do this. Check the IAM policies of the caller, for the job and for the
    /// buckets and keys that it uses.
    AccessDeniedException(super::AccessDeniedException),
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

operation_error! { GetDataGrantError by RestJson1 {
    AccessDeniedException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// The errors of [`GetDataSet`](super::GetDataSet).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetDataSetError {
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

operation_error! { GetDataSetError by RestJson1 {
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// The errors of [`GetEventAction`](super::GetEventAction).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetEventActionError {
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

operation_error! { GetEventActionError by RestJson1 {
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

/// The errors of [`GetReceivedDataGrant`](super::GetReceivedDataGrant).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetReceivedDataGrantError {
    /// The caller isn't allowed to do this. Check the IAM policies of the caller, for the job and for the
    /// buckets and keys that it uses.
    AccessDeniedException(super::AccessDeniedException),
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

operation_error! { GetReceivedDataGrantError by RestJson1 {
    AccessDeniedException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// The errors of [`GetRevision`](super::GetRevision).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRevisionError {
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

operation_error! { GetRevisionError by RestJson1 {
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

/// The errors of [`ListDataGrants`](super::ListDataGrants).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListDataGrantsError {
    /// The caller isn't allowed to do this. Check the IAM policies of the caller, for the job and for the
    /// buckets and keys that it uses.
    AccessDeniedException(super::AccessDeniedException),
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

operation_error! { ListDataGrantsError by RestJson1 {
    AccessDeniedException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// The errors of [`ListDataSetRevisions`](super::ListDataSetRevisions).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListDataSetRevisionsError {
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

operation_error! { ListDataSetRevisionsError by RestJson1 {
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// The errors of [`ListDataSets`](super::ListDataSets).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListDataSetsError {
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

operation_error! { ListDataSetsError by RestJson1 {
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// The errors of [`ListEventActions`](super::ListEventActions).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListEventActionsError {
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

operation_error! { ListEventActionsError by RestJson1 {
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
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

/// The errors of [`ListReceivedDataGrants`](super::ListReceivedDataGrants).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListReceivedDataGrantsError {
    /// The caller isn't allowed to do this. Check the IAM policies of the caller, for the job and for the
    /// buckets and keys that it uses.
    AccessDeniedException(super::AccessDeniedException),
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

operation_error! { ListReceivedDataGrantsError by RestJson1 {
    AccessDeniedException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// The errors of [`ListRevisionAssets`](super::ListRevisionAssets).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListRevisionAssetsError {
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

operation_error! { ListRevisionAssetsError by RestJson1 {
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// The errors of [`ListTagsForResource`](super::ListTagsForResource).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListTagsForResourceError {
    /// An error that this version does not know, or one that can't be read as the model describes it.
    Unknown(ErrorMeta),
}

operation_error! { ListTagsForResourceError by RestJson1 {} }

/// A resource that the request names doesn't exist, or the caller can't see it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceNotFoundException {
    /// What wasn't found, in words.
    pub message: String,
    /// Id of the resource that was not found.
    pub resource_id: Option<String>,
    /// The kind of resource that `ResourceId` stands for.
    pub resource_type: Option<super::ResourceType>,
    /// The request ID, status and body of the response.
    pub meta: ErrorMeta,
}

error_shape! { ResourceNotFoundException {
    message: required,
} }

/// The errors of [`RevokeRevision`](super::RevokeRevision).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RevokeRevisionError {
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

operation_error! { RevokeRevisionError by RestJson1 {
    AccessDeniedException,
    ConflictException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// The errors of [`SendApiAsset`](super::SendApiAsset).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendApiAssetError {
    /// The caller isn't allowed to do this. Check the IAM policies of the caller, for the job and for the
    /// buckets and keys that it uses.
    AccessDeniedException(super::AccessDeniedException),
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

operation_error! { SendApiAssetError by RestJson1 {
    AccessDeniedException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// The errors of [`SendDataSetNotification`](super::SendDataSetNotification).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendDataSetNotificationError {
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

operation_error! { SendDataSetNotificationError by RestJson1 {
    AccessDeniedException,
    ConflictException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// The request would exceed a quota of the account. Delete what is no longer needed, or ask for a
/// [higher quota](https://docs.aws.amazon.com/data-exchange/latest/userguide/limits.html).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceLimitExceededException {
    /// The quota that was reached.
    pub limit_name: Option<super::LimitName>,
    /// The value of the quota in `LimitName`, in the unit that the name implies. 0 when the service sends
    /// none.
    pub limit_value: f64,
    /// Which quota was reached, in words.
    pub message: String,
    /// The request ID, status and body of the response.
    pub meta: ErrorMeta,
}

error_shape! { ServiceLimitExceededException {
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

/// The errors of [`TagResource`](super::TagResource).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TagResourceError {
    /// An error that this version does not know, or one that can't be read as the model describes it.
    Unknown(ErrorMeta),
}

operation_error! { TagResourceError by RestJson1 {} }

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

/// The errors of [`UntagResource`](super::UntagResource).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UntagResourceError {
    /// An error that this version does not know, or one that can't be read as the model describes it.
    Unknown(ErrorMeta),
}

operation_error! { UntagResourceError by RestJson1 {} }

/// The errors of [`UpdateAsset`](super::UpdateAsset).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateAssetError {
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

operation_error! { UpdateAssetError by RestJson1 {
    AccessDeniedException,
    ConflictException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// The errors of [`UpdateDataSet`](super::UpdateDataSet).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateDataSetError {
    /// The caller isn't allowed to do this. Check the IAM policies of the caller, for the job and for the
    /// buckets and keys that it uses.
    AccessDeniedException(super::AccessDeniedException),
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

operation_error! { UpdateDataSetError by RestJson1 {
    AccessDeniedException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// The errors of [`UpdateEventAction`](super::UpdateEventAction).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateEventActionError {
    /// The caller isn't allowed to do this. Check the IAM policies of the caller, for the job and for the
    /// buckets and keys that it uses.
    AccessDeniedException(super::AccessDeniedException),
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

operation_error! { UpdateEventActionError by RestJson1 {
    AccessDeniedException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

/// The errors of [`UpdateRevision`](super::UpdateRevision).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateRevisionError {
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

operation_error! { UpdateRevisionError by RestJson1 {
    AccessDeniedException,
    ConflictException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
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
