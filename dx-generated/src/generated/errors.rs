// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

/// The caller isn't allowed to do this. Check the IAM policies of the caller, for the job and for the
/// buckets and keys that it uses.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessDeniedException {
    /// What was denied, in words.
    pub message: ::std::string::String,
    /// What came along with the error: the request id, the status, the body.
    pub meta: ::dx_runtime::ErrorMeta,
}

impl ::dx_runtime::ErrorShape for AccessDeniedException {
    fn code(&self) -> &str {
        "AccessDeniedException"
    }

    fn message(&self) -> ::std::option::Option<&str> {
        ::std::option::Option::Some(&self.message)
    }

    fn meta(&self) -> &::dx_runtime::ErrorMeta {
        &self.meta
    }

    fn with_meta(mut self, meta: ::dx_runtime::ErrorMeta) -> Self {
        meta.message_into(&mut self.message);
        self.meta = meta;
        self
    }
}

impl ::std::fmt::Display for AccessDeniedException {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.meta.describe(
            f,
            "AccessDeniedException",
            ::std::option::Option::Some(&self.message),
        )
    }
}

impl ::std::error::Error for AccessDeniedException {}

/// What can go wrong with [`CancelJob`](super::CancelJob).
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
    /// An error that this version does not know, or one that does not read as the model has it.
    Unknown(::dx_runtime::ErrorMeta),
}

impl CancelJobError {
    fn shape(&self) -> &dyn ::dx_runtime::ErrorShape {
        match self {
            Self::ConflictException(error) => error,
            Self::InternalServerException(error) => error,
            Self::ResourceNotFoundException(error) => error,
            Self::ThrottlingException(error) => error,
            Self::ValidationException(error) => error,
            Self::Unknown(error) => error,
        }
    }

    /// The name by which the service knows the error; empty when it told none.
    #[must_use]
    pub fn code(&self) -> &str {
        self.shape().code()
    }

    /// What the service says about the error.
    #[must_use]
    pub fn message(&self) -> ::std::option::Option<&str> {
        self.shape().message()
    }

    /// The id under which AWS knows the request.
    #[must_use]
    pub fn request_id(&self) -> ::std::option::Option<&str> {
        self.shape().meta().request_id()
    }

    /// Whether the same request may succeed a little later.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.shape().is_retryable()
    }
}

impl ::std::fmt::Display for CancelJobError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(self.shape(), f)
    }
}

impl ::std::error::Error for CancelJobError {
    fn source(&self) -> ::std::option::Option<&(dyn ::std::error::Error + 'static)> {
        ::std::error::Error::source(self.shape())
    }
}

impl ::dx_runtime::ServiceError for CancelJobError {
    type Protocol = ::dx_runtime::protocol::RestJson1;

    fn from_meta(mut meta: ::dx_runtime::ErrorMeta) -> Self {
        match meta.decide_code(&[
            "ConflictException",
            "InternalServerException",
            "ResourceNotFoundException",
            "ThrottlingException",
            "ValidationException",
        ]) {
            ::std::option::Option::Some(0) => {
                <super::ConflictException as ::dx_runtime::ErrorShape>::read::<
                    ::dx_runtime::protocol::RestJson1,
                >(meta).map_or_else(Self::Unknown, Self::ConflictException)
            }
            ::std::option::Option::Some(1) => {
                <super::InternalServerException as ::dx_runtime::ErrorShape>::read::<
                    ::dx_runtime::protocol::RestJson1,
                >(meta).map_or_else(Self::Unknown, Self::InternalServerException)
            }
            ::std::option::Option::Some(2) => {
                <super::ResourceNotFoundException as ::dx_runtime::ErrorShape>::read::<
                    ::dx_runtime::protocol::RestJson1,
                >(meta).map_or_else(Self::Unknown, Self::ResourceNotFoundException)
            }
            ::std::option::Option::Some(3) => {
                <super::ThrottlingException as ::dx_runtime::ErrorShape>::read::<
                    ::dx_runtime::protocol::RestJson1,
                >(meta).map_or_else(Self::Unknown, Self::ThrottlingException)
            }
            ::std::option::Option::Some(4) => {
                <super::ValidationException as ::dx_runtime::ErrorShape>::read::<
                    ::dx_runtime::protocol::RestJson1,
                >(meta).map_or_else(Self::Unknown, Self::ValidationException)
            }
            _ => Self::Unknown(meta),
        }
    }

    fn meta(&self) -> &::dx_runtime::ErrorMeta {
        self.shape().meta()
    }

    fn is_retryable(&self) -> bool {
        self.shape().is_retryable()
    }

    fn is_throttling(&self) -> bool {
        self.shape().is_throttling()
    }
}

/// The request doesn't fit the state that a resource is in.
///
/// Sending the request again doesn't help until that state has changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConflictException {
    /// What the conflict is, in words.
    pub message: ::std::string::String,
    /// The id of the resource in the way.
    pub resource_id: ::std::option::Option<::std::string::String>,
    /// The kind of resource in the way.
    pub resource_type: ::std::option::Option<super::ResourceType>,
    /// What came along with the error: the request id, the status, the body.
    pub meta: ::dx_runtime::ErrorMeta,
}

impl ::dx_runtime::ErrorShape for ConflictException {
    fn code(&self) -> &str {
        "ConflictException"
    }

    fn message(&self) -> ::std::option::Option<&str> {
        ::std::option::Option::Some(&self.message)
    }

    fn meta(&self) -> &::dx_runtime::ErrorMeta {
        &self.meta
    }

    fn with_meta(mut self, meta: ::dx_runtime::ErrorMeta) -> Self {
        meta.message_into(&mut self.message);
        self.meta = meta;
        self
    }
}

impl ::std::fmt::Display for ConflictException {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.meta
            .describe(f, "ConflictException", ::std::option::Option::Some(&self.message))
    }
}

impl ::std::error::Error for ConflictException {}

/// What can go wrong with [`CreateJob`](super::CreateJob).
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
    /// An error that this version does not know, or one that does not read as the model has it.
    Unknown(::dx_runtime::ErrorMeta),
}

impl CreateJobError {
    fn shape(&self) -> &dyn ::dx_runtime::ErrorShape {
        match self {
            Self::AccessDeniedException(error) => error,
            Self::ConflictException(error) => error,
            Self::InternalServerException(error) => error,
            Self::ResourceNotFoundException(error) => error,
            Self::ThrottlingException(error) => error,
            Self::ValidationException(error) => error,
            Self::Unknown(error) => error,
        }
    }

    /// The name by which the service knows the error; empty when it told none.
    #[must_use]
    pub fn code(&self) -> &str {
        self.shape().code()
    }

    /// What the service says about the error.
    #[must_use]
    pub fn message(&self) -> ::std::option::Option<&str> {
        self.shape().message()
    }

    /// The id under which AWS knows the request.
    #[must_use]
    pub fn request_id(&self) -> ::std::option::Option<&str> {
        self.shape().meta().request_id()
    }

    /// Whether the same request may succeed a little later.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.shape().is_retryable()
    }
}

impl ::std::fmt::Display for CreateJobError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(self.shape(), f)
    }
}

impl ::std::error::Error for CreateJobError {
    fn source(&self) -> ::std::option::Option<&(dyn ::std::error::Error + 'static)> {
        ::std::error::Error::source(self.shape())
    }
}

impl ::dx_runtime::ServiceError for CreateJobError {
    type Protocol = ::dx_runtime::protocol::RestJson1;

    fn from_meta(mut meta: ::dx_runtime::ErrorMeta) -> Self {
        match meta.decide_code(&[
            "AccessDeniedException",
            "ConflictException",
            "InternalServerException",
            "ResourceNotFoundException",
            "ThrottlingException",
            "ValidationException",
        ]) {
            ::std::option::Option::Some(0) => {
                <super::AccessDeniedException as ::dx_runtime::ErrorShape>::read::<
                    ::dx_runtime::protocol::RestJson1,
                >(meta).map_or_else(Self::Unknown, Self::AccessDeniedException)
            }
            ::std::option::Option::Some(1) => {
                <super::ConflictException as ::dx_runtime::ErrorShape>::read::<
                    ::dx_runtime::protocol::RestJson1,
                >(meta).map_or_else(Self::Unknown, Self::ConflictException)
            }
            ::std::option::Option::Some(2) => {
                <super::InternalServerException as ::dx_runtime::ErrorShape>::read::<
                    ::dx_runtime::protocol::RestJson1,
                >(meta).map_or_else(Self::Unknown, Self::InternalServerException)
            }
            ::std::option::Option::Some(3) => {
                <super::ResourceNotFoundException as ::dx_runtime::ErrorShape>::read::<
                    ::dx_runtime::protocol::RestJson1,
                >(meta).map_or_else(Self::Unknown, Self::ResourceNotFoundException)
            }
            ::std::option::Option::Some(4) => {
                <super::ThrottlingException as ::dx_runtime::ErrorShape>::read::<
                    ::dx_runtime::protocol::RestJson1,
                >(meta).map_or_else(Self::Unknown, Self::ThrottlingException)
            }
            ::std::option::Option::Some(5) => {
                <super::ValidationException as ::dx_runtime::ErrorShape>::read::<
                    ::dx_runtime::protocol::RestJson1,
                >(meta).map_or_else(Self::Unknown, Self::ValidationException)
            }
            _ => Self::Unknown(meta),
        }
    }

    fn meta(&self) -> &::dx_runtime::ErrorMeta {
        self.shape().meta()
    }

    fn is_retryable(&self) -> bool {
        self.shape().is_retryable()
    }

    fn is_throttling(&self) -> bool {
        self.shape().is_throttling()
    }
}

/// What can go wrong with [`GetJob`](super::GetJob).
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
    /// An error that this version does not know, or one that does not read as the model has it.
    Unknown(::dx_runtime::ErrorMeta),
}

impl GetJobError {
    fn shape(&self) -> &dyn ::dx_runtime::ErrorShape {
        match self {
            Self::InternalServerException(error) => error,
            Self::ResourceNotFoundException(error) => error,
            Self::ThrottlingException(error) => error,
            Self::ValidationException(error) => error,
            Self::Unknown(error) => error,
        }
    }

    /// The name by which the service knows the error; empty when it told none.
    #[must_use]
    pub fn code(&self) -> &str {
        self.shape().code()
    }

    /// What the service says about the error.
    #[must_use]
    pub fn message(&self) -> ::std::option::Option<&str> {
        self.shape().message()
    }

    /// The id under which AWS knows the request.
    #[must_use]
    pub fn request_id(&self) -> ::std::option::Option<&str> {
        self.shape().meta().request_id()
    }

    /// Whether the same request may succeed a little later.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.shape().is_retryable()
    }
}

impl ::std::fmt::Display for GetJobError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(self.shape(), f)
    }
}

impl ::std::error::Error for GetJobError {
    fn source(&self) -> ::std::option::Option<&(dyn ::std::error::Error + 'static)> {
        ::std::error::Error::source(self.shape())
    }
}

impl ::dx_runtime::ServiceError for GetJobError {
    type Protocol = ::dx_runtime::protocol::RestJson1;

    fn from_meta(mut meta: ::dx_runtime::ErrorMeta) -> Self {
        match meta.decide_code(&[
            "InternalServerException",
            "ResourceNotFoundException",
            "ThrottlingException",
            "ValidationException",
        ]) {
            ::std::option::Option::Some(0) => {
                <super::InternalServerException as ::dx_runtime::ErrorShape>::read::<
                    ::dx_runtime::protocol::RestJson1,
                >(meta).map_or_else(Self::Unknown, Self::InternalServerException)
            }
            ::std::option::Option::Some(1) => {
                <super::ResourceNotFoundException as ::dx_runtime::ErrorShape>::read::<
                    ::dx_runtime::protocol::RestJson1,
                >(meta).map_or_else(Self::Unknown, Self::ResourceNotFoundException)
            }
            ::std::option::Option::Some(2) => {
                <super::ThrottlingException as ::dx_runtime::ErrorShape>::read::<
                    ::dx_runtime::protocol::RestJson1,
                >(meta).map_or_else(Self::Unknown, Self::ThrottlingException)
            }
            ::std::option::Option::Some(3) => {
                <super::ValidationException as ::dx_runtime::ErrorShape>::read::<
                    ::dx_runtime::protocol::RestJson1,
                >(meta).map_or_else(Self::Unknown, Self::ValidationException)
            }
            _ => Self::Unknown(meta),
        }
    }

    fn meta(&self) -> &::dx_runtime::ErrorMeta {
        self.shape().meta()
    }

    fn is_retryable(&self) -> bool {
        self.shape().is_retryable()
    }

    fn is_throttling(&self) -> bool {
        self.shape().is_throttling()
    }
}

/// The service failed while it handled the request. Try again after a pause.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InternalServerException {
    /// What happened, as far as the service tells.
    pub message: ::std::string::String,
    /// What came along with the error: the request id, the status, the body.
    pub meta: ::dx_runtime::ErrorMeta,
}

impl ::dx_runtime::ErrorShape for InternalServerException {
    fn code(&self) -> &str {
        "InternalServerException"
    }

    fn message(&self) -> ::std::option::Option<&str> {
        ::std::option::Option::Some(&self.message)
    }

    fn meta(&self) -> &::dx_runtime::ErrorMeta {
        &self.meta
    }

    fn is_retryable(&self) -> bool {
        true
    }

    fn with_meta(mut self, meta: ::dx_runtime::ErrorMeta) -> Self {
        meta.message_into(&mut self.message);
        self.meta = meta;
        self
    }
}

impl ::std::fmt::Display for InternalServerException {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.meta.describe(
            f,
            "InternalServerException",
            ::std::option::Option::Some(&self.message),
        )
    }
}

impl ::std::error::Error for InternalServerException {}

/// What can go wrong with [`ListJobs`](super::ListJobs).
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
    /// An error that this version does not know, or one that does not read as the model has it.
    Unknown(::dx_runtime::ErrorMeta),
}

impl ListJobsError {
    fn shape(&self) -> &dyn ::dx_runtime::ErrorShape {
        match self {
            Self::InternalServerException(error) => error,
            Self::ResourceNotFoundException(error) => error,
            Self::ThrottlingException(error) => error,
            Self::ValidationException(error) => error,
            Self::Unknown(error) => error,
        }
    }

    /// The name by which the service knows the error; empty when it told none.
    #[must_use]
    pub fn code(&self) -> &str {
        self.shape().code()
    }

    /// What the service says about the error.
    #[must_use]
    pub fn message(&self) -> ::std::option::Option<&str> {
        self.shape().message()
    }

    /// The id under which AWS knows the request.
    #[must_use]
    pub fn request_id(&self) -> ::std::option::Option<&str> {
        self.shape().meta().request_id()
    }

    /// Whether the same request may succeed a little later.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.shape().is_retryable()
    }
}

impl ::std::fmt::Display for ListJobsError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(self.shape(), f)
    }
}

impl ::std::error::Error for ListJobsError {
    fn source(&self) -> ::std::option::Option<&(dyn ::std::error::Error + 'static)> {
        ::std::error::Error::source(self.shape())
    }
}

impl ::dx_runtime::ServiceError for ListJobsError {
    type Protocol = ::dx_runtime::protocol::RestJson1;

    fn from_meta(mut meta: ::dx_runtime::ErrorMeta) -> Self {
        match meta.decide_code(&[
            "InternalServerException",
            "ResourceNotFoundException",
            "ThrottlingException",
            "ValidationException",
        ]) {
            ::std::option::Option::Some(0) => {
                <super::InternalServerException as ::dx_runtime::ErrorShape>::read::<
                    ::dx_runtime::protocol::RestJson1,
                >(meta).map_or_else(Self::Unknown, Self::InternalServerException)
            }
            ::std::option::Option::Some(1) => {
                <super::ResourceNotFoundException as ::dx_runtime::ErrorShape>::read::<
                    ::dx_runtime::protocol::RestJson1,
                >(meta).map_or_else(Self::Unknown, Self::ResourceNotFoundException)
            }
            ::std::option::Option::Some(2) => {
                <super::ThrottlingException as ::dx_runtime::ErrorShape>::read::<
                    ::dx_runtime::protocol::RestJson1,
                >(meta).map_or_else(Self::Unknown, Self::ThrottlingException)
            }
            ::std::option::Option::Some(3) => {
                <super::ValidationException as ::dx_runtime::ErrorShape>::read::<
                    ::dx_runtime::protocol::RestJson1,
                >(meta).map_or_else(Self::Unknown, Self::ValidationException)
            }
            _ => Self::Unknown(meta),
        }
    }

    fn meta(&self) -> &::dx_runtime::ErrorMeta {
        self.shape().meta()
    }

    fn is_retryable(&self) -> bool {
        self.shape().is_retryable()
    }

    fn is_throttling(&self) -> bool {
        self.shape().is_throttling()
    }
}

/// A resource that the request names doesn't exist, or the caller can't see it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceNotFoundException {
    /// What wasn't found, in words.
    pub message: ::std::string::String,
    /// The id that led nowhere.
    pub resource_id: ::std::option::Option<::std::string::String>,
    /// The kind of resource that was looked for.
    pub resource_type: ::std::option::Option<super::ResourceType>,
    /// What came along with the error: the request id, the status, the body.
    pub meta: ::dx_runtime::ErrorMeta,
}

impl ::dx_runtime::ErrorShape for ResourceNotFoundException {
    fn code(&self) -> &str {
        "ResourceNotFoundException"
    }

    fn message(&self) -> ::std::option::Option<&str> {
        ::std::option::Option::Some(&self.message)
    }

    fn meta(&self) -> &::dx_runtime::ErrorMeta {
        &self.meta
    }

    fn with_meta(mut self, meta: ::dx_runtime::ErrorMeta) -> Self {
        meta.message_into(&mut self.message);
        self.meta = meta;
        self
    }
}

impl ::std::fmt::Display for ResourceNotFoundException {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.meta.describe(
            f,
            "ResourceNotFoundException",
            ::std::option::Option::Some(&self.message),
        )
    }
}

impl ::std::error::Error for ResourceNotFoundException {}

/// What can go wrong with [`StartJob`](super::StartJob).
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
    /// An error that this version does not know, or one that does not read as the model has it.
    Unknown(::dx_runtime::ErrorMeta),
}

impl StartJobError {
    fn shape(&self) -> &dyn ::dx_runtime::ErrorShape {
        match self {
            Self::AccessDeniedException(error) => error,
            Self::ConflictException(error) => error,
            Self::InternalServerException(error) => error,
            Self::ResourceNotFoundException(error) => error,
            Self::ThrottlingException(error) => error,
            Self::ValidationException(error) => error,
            Self::Unknown(error) => error,
        }
    }

    /// The name by which the service knows the error; empty when it told none.
    #[must_use]
    pub fn code(&self) -> &str {
        self.shape().code()
    }

    /// What the service says about the error.
    #[must_use]
    pub fn message(&self) -> ::std::option::Option<&str> {
        self.shape().message()
    }

    /// The id under which AWS knows the request.
    #[must_use]
    pub fn request_id(&self) -> ::std::option::Option<&str> {
        self.shape().meta().request_id()
    }

    /// Whether the same request may succeed a little later.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.shape().is_retryable()
    }
}

impl ::std::fmt::Display for StartJobError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(self.shape(), f)
    }
}

impl ::std::error::Error for StartJobError {
    fn source(&self) -> ::std::option::Option<&(dyn ::std::error::Error + 'static)> {
        ::std::error::Error::source(self.shape())
    }
}

impl ::dx_runtime::ServiceError for StartJobError {
    type Protocol = ::dx_runtime::protocol::RestJson1;

    fn from_meta(mut meta: ::dx_runtime::ErrorMeta) -> Self {
        match meta.decide_code(&[
            "AccessDeniedException",
            "ConflictException",
            "InternalServerException",
            "ResourceNotFoundException",
            "ThrottlingException",
            "ValidationException",
        ]) {
            ::std::option::Option::Some(0) => {
                <super::AccessDeniedException as ::dx_runtime::ErrorShape>::read::<
                    ::dx_runtime::protocol::RestJson1,
                >(meta).map_or_else(Self::Unknown, Self::AccessDeniedException)
            }
            ::std::option::Option::Some(1) => {
                <super::ConflictException as ::dx_runtime::ErrorShape>::read::<
                    ::dx_runtime::protocol::RestJson1,
                >(meta).map_or_else(Self::Unknown, Self::ConflictException)
            }
            ::std::option::Option::Some(2) => {
                <super::InternalServerException as ::dx_runtime::ErrorShape>::read::<
                    ::dx_runtime::protocol::RestJson1,
                >(meta).map_or_else(Self::Unknown, Self::InternalServerException)
            }
            ::std::option::Option::Some(3) => {
                <super::ResourceNotFoundException as ::dx_runtime::ErrorShape>::read::<
                    ::dx_runtime::protocol::RestJson1,
                >(meta).map_or_else(Self::Unknown, Self::ResourceNotFoundException)
            }
            ::std::option::Option::Some(4) => {
                <super::ThrottlingException as ::dx_runtime::ErrorShape>::read::<
                    ::dx_runtime::protocol::RestJson1,
                >(meta).map_or_else(Self::Unknown, Self::ThrottlingException)
            }
            ::std::option::Option::Some(5) => {
                <super::ValidationException as ::dx_runtime::ErrorShape>::read::<
                    ::dx_runtime::protocol::RestJson1,
                >(meta).map_or_else(Self::Unknown, Self::ValidationException)
            }
            _ => Self::Unknown(meta),
        }
    }

    fn meta(&self) -> &::dx_runtime::ErrorMeta {
        self.shape().meta()
    }

    fn is_retryable(&self) -> bool {
        self.shape().is_retryable()
    }

    fn is_throttling(&self) -> bool {
        self.shape().is_throttling()
    }
}

/// Too many requests came in too short a time. Slow down, and try again with growing pauses.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThrottlingException {
    /// Which rate was exceeded, in words.
    pub message: ::std::string::String,
    /// What came along with the error: the request id, the status, the body.
    pub meta: ::dx_runtime::ErrorMeta,
}

impl ::dx_runtime::ErrorShape for ThrottlingException {
    fn code(&self) -> &str {
        "ThrottlingException"
    }

    fn message(&self) -> ::std::option::Option<&str> {
        ::std::option::Option::Some(&self.message)
    }

    fn meta(&self) -> &::dx_runtime::ErrorMeta {
        &self.meta
    }

    fn is_retryable(&self) -> bool {
        true
    }

    fn is_throttling(&self) -> bool {
        true
    }

    fn with_meta(mut self, meta: ::dx_runtime::ErrorMeta) -> Self {
        meta.message_into(&mut self.message);
        self.meta = meta;
        self
    }
}

impl ::std::fmt::Display for ThrottlingException {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.meta.describe(
            f,
            "ThrottlingException",
            ::std::option::Option::Some(&self.message),
        )
    }
}

impl ::std::error::Error for ThrottlingException {}

/// The request isn't valid: a value is missing, malformed or at odds with another one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValidationException {
    /// What is wrong with the request, in words.
    pub message: ::std::string::String,
    /// Why the request was refused, for those causes that have a name. Absent for all others.
    pub exception_cause: ::std::option::Option<super::ExceptionCause>,
    /// What came along with the error: the request id, the status, the body.
    pub meta: ::dx_runtime::ErrorMeta,
}

impl ::dx_runtime::ErrorShape for ValidationException {
    fn code(&self) -> &str {
        "ValidationException"
    }

    fn message(&self) -> ::std::option::Option<&str> {
        ::std::option::Option::Some(&self.message)
    }

    fn meta(&self) -> &::dx_runtime::ErrorMeta {
        &self.meta
    }

    fn with_meta(mut self, meta: ::dx_runtime::ErrorMeta) -> Self {
        meta.message_into(&mut self.message);
        self.meta = meta;
        self
    }
}

impl ::std::fmt::Display for ValidationException {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.meta.describe(
            f,
            "ValidationException",
            ::std::option::Option::Some(&self.message),
        )
    }
}

impl ::std::error::Error for ValidationException {}
