use crate::protocol::Protocol;
use crate::shape::Value;
use crate::{ErrorMeta, ResponseError};
use std::error::Error;

/// An operation's error: one of those that its model names, or one that the model does not know.
pub trait ServiceError: Error + Sized + 'static {
    /// The protocol in which the service names errors.
    type Protocol: Protocol;
    /// Whether the service has the trait `aws.protocols#awsQueryCompatible`, so that the code in the header
    /// `x-amzn-query-error` is the one by which errors are known. Of any other service, the header means nothing.
    const QUERY_COMPATIBLE: bool = false;

    /// The error that a response reports.
    ///
    /// Never fails: a code that the model does not know, and a body that can't be read as what its code promises,
    /// make the unknown error, which keeps everything.
    fn from_meta(meta: ErrorMeta) -> Self;

    /// The error as its shape, or what is known of it.
    fn shape(&self) -> &dyn ErrorShape;

    /// What every error response has.
    fn meta(&self) -> &ErrorMeta {
        self.shape().meta()
    }

    /// Whether the same request may succeed a little later.
    fn is_retryable(&self) -> bool {
        self.shape().is_retryable()
    }

    /// Whether the service asks to send fewer requests. A client waits longer before it retries then.
    fn is_throttling(&self) -> bool {
        self.shape().is_throttling()
    }

    /// The error that a response with this status, these headers and this body reports, as
    /// [`from_meta`](Self::from_meta).
    fn of_response(
        status: u16,
        headers: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>,
        body: &[u8],
    ) -> Self {
        Self::from_meta(ErrorMeta::of_response::<Self::Protocol>(status, headers, body))
    }
}

/// An error that a model names, or what is known of one that it does not name.
pub trait ErrorShape: Error {
    /// The name by which the service knows the error.
    fn code(&self) -> &str;

    /// What the service says about the error, as it sent it.
    fn message(&self) -> Option<&str>;

    /// What every error response has.
    fn meta(&self) -> &ErrorMeta;

    /// Whether the same request may succeed a little later.
    fn is_retryable(&self) -> bool {
        self.meta().is_retryable()
    }

    /// Whether the service asks to send fewer requests. A client waits longer before it retries then.
    fn is_throttling(&self) -> bool {
        self.meta().is_throttling()
    }

    /// The error with what came along with it.
    #[must_use]
    fn with_meta(self, meta: ErrorMeta) -> Self
    where
        Self: Sized;

    /// The name of the message on the wire, when it is not one by which [`ErrorMeta`] finds it.
    #[must_use]
    fn message_name() -> Option<&'static str>
    where
        Self: Sized,
    {
        None
    }

    /// Whether the message is sensitive, by Smithy's trait of that name: it is then never printed, also when the error
    /// can't be read.
    #[must_use]
    fn is_message_sensitive() -> bool
    where
        Self: Sized,
    {
        false
    }

    /// Reads the error that `meta` tells of.
    ///
    /// # Errors
    ///
    /// `meta` with the [cause](ErrorMeta::cause), when the body is not what the model promises.
    fn read<P: Protocol>(meta: ErrorMeta) -> Result<Self, ErrorMeta>
    where
        Self: Value,
    {
        meta.read_as::<P, _, _>(|meta| meta.parse::<P, _>().map_err(ResponseError::from))
    }
}
