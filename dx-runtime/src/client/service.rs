use super::discovery::Discovery;
use crate::http::{Endpoint, EndpointError, EndpointVariant, Options, Request, RequestError};
use crate::{Operation, ServiceError};
use ::http::Response;
use bytes::Bytes;

/// A service, as a [`Client`](super::Client) has to know it. Generated code implements it.
pub trait Service: Send + Sync + 'static {
    /// What the service is called where a person reads it: in spans and in the header `user-agent`.
    const NAME: &'static str;
    /// The name under which requests are signed, as in the trait `aws.auth#sigv4`.
    const SIGNING_NAME: &'static str;

    /// Where the service is in a region.
    ///
    /// # Errors
    ///
    /// When `region` can't be the name of a region, or has no such endpoint.
    fn endpoint(region: &str, variant: EndpointVariant) -> Result<Endpoint, EndpointError>;
}

/// How the service finds out who sends a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Auth {
    /// By a signature of Version 4 that covers the body.
    SigV4,
    /// By a signature of Version 4 that does not cover the body: the trait `aws.auth#unsignedPayload`.
    SigV4UnsignedPayload,
    /// Not at all.
    None,
}

/// An operation that a [`Client`](super::Client) can send. Generated code implements it.
pub trait Call:
    Operation<Input: Send + Sync, Output: Send + 'static, Error: ServiceError + Send + Sync + 'static> + 'static
{
    /// The service that has the operation.
    type Service: Service;
    /// How requests are signed.
    const AUTH: Auth;
    /// Whether the service may hold a request until it has something to tell: the trait `smithy.api#longPoll`. A call then
    /// pauses before it fails, even when the retry quota is exhausted.
    const LONG_POLLING: bool = false;
    /// How the endpoint is discovered, for operations with the trait `aws.api#clientDiscoveredEndpoint`.
    const DISCOVERY: Option<Discovery<Self::Input>> = None;

    /// The request for `input`, before it is signed.
    ///
    /// # Errors
    ///
    /// When a value of `input` can't be sent.
    fn request(input: &Self::Input, endpoint: &Endpoint, options: &Options) -> Result<Request, RequestError>;

    /// What `response` says.
    ///
    /// # Errors
    ///
    /// What the response tells of, if its status is none of success; also when it can't be read.
    fn response(response: Response<Bytes>) -> Result<Self::Output, Self::Error>;
}

/// The input of an operation, by which [`Client::send`](super::Client::send) knows what to call. Generated code
/// implements it.
pub trait Input: Send + Sync {
    /// The operation.
    type Call: Call<Input = Self>;
}
