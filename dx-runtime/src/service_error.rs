use crate::protocol::Protocol;
use crate::shape::Value;
use crate::{ErrorMeta, ResponseError};
use std::error::Error;

/// The error of an operation: one of those in its model, or an unknown one.
pub trait ServiceError: Error + Sized + 'static {
    /// The protocol by which errors are identified.
    type Protocol: Protocol;
    /// Whether the service has the trait `aws.protocols#awsQueryCompatible`, so that the code in the header
    /// `x-amzn-query-error` identifies the error. For other services, this header is ignored.
    const QUERY_COMPATIBLE: bool = false;

    /// Converts the metadata of an error response to the error.
    ///
    /// Never fails: codes that are not in the model, and bodies that cannot be deserialized, yield the unknown
    /// error, which retains the response.
    fn from_meta(meta: ErrorMeta) -> Self;

    /// The error as an error shape.
    fn shape(&self) -> &dyn ErrorShape;

    /// The metadata of the response.
    fn meta(&self) -> &ErrorMeta {
        self.shape().meta()
    }

    /// Whether a retry of the same request may succeed.
    fn is_retryable(&self) -> bool {
        self.shape().is_retryable()
    }

    /// Whether the service throttles requests. Clients wait longer before a retry then.
    fn is_throttling(&self) -> bool {
        self.shape().is_throttling()
    }

    /// Converts an error response with this status, headers and body to the error, like
    /// [`from_meta`](Self::from_meta).
    fn of_response(
        status: u16,
        headers: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>,
        body: &[u8],
    ) -> Self {
        Self::from_meta(ErrorMeta::of_response::<Self::Protocol>(status, headers, body))
    }
}

/// An error shape of the model, or an unknown error.
pub trait ErrorShape: Error {
    /// The error code by which the service identifies the error.
    fn code(&self) -> &str;

    /// The error message sent by the service.
    fn message(&self) -> Option<&str>;

    /// The metadata of the response.
    fn meta(&self) -> &ErrorMeta;

    /// Whether a retry of the same request may succeed.
    fn is_retryable(&self) -> bool {
        self.meta().is_retryable()
    }

    /// Whether the service throttles requests. Clients wait longer before a retry then.
    fn is_throttling(&self) -> bool {
        self.meta().is_throttling()
    }

    /// Sets the metadata of the response.
    #[must_use]
    fn with_meta(self, meta: ErrorMeta) -> Self
    where
        Self: Sized;

    /// The name of the message on the wire, if [`ErrorMeta`] would not find it otherwise.
    #[must_use]
    fn message_name() -> Option<&'static str>
    where
        Self: Sized,
    {
        None
    }

    /// Whether the message has Smithy's trait `sensitive`: it is not printed then, even if the error cannot be
    /// deserialized.
    #[must_use]
    fn is_message_sensitive() -> bool
    where
        Self: Sized,
    {
        false
    }

    /// Deserializes the error from the response in `meta`.
    ///
    /// # Errors
    ///
    /// Returns `meta` with its [cause](ErrorMeta::cause) if the body does not match the model.
    fn read<P: Protocol>(meta: ErrorMeta) -> Result<Self, ErrorMeta>
    where
        Self: Value,
    {
        meta.read_as::<P, _, _>(|meta| meta.parse::<P, _>().map_err(ResponseError::from))
    }
}
