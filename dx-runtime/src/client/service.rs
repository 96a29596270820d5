use crate::endpoint_rules::EndpointRules;
use crate::http::{Endpoint, Options, Request, RequestError};
use crate::{Operation, ServiceError};
use ::http::Response;
use bytes::Bytes;

/// A service, as a [`Client`](super::Client) has to know it. Generated code implements it.
pub trait Service: Send + Sync + 'static {
    /// What the service is called where a person reads it: in spans and in the header `user-agent`.
    const NAME: &'static str;
    /// The name under which requests are signed, as in the trait `aws.auth#sigv4`.
    const SIGNING_NAME: &'static str;
    /// The parameters of the rules that say where the service is.
    type EndpointParams<'p>: EndpointRules<'p>;
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
    /// Whether the operation sets parameters of the service's endpoint rules, by
    /// [`endpoint_params`](Self::endpoint_params).
    const SETS_ENDPOINT_PARAMS: bool = false;

    /// Sets the parameters of the service's endpoint rules that the operation and its input decide.
    fn endpoint_params<'p>(
        input: &'p Self::Input,
        params: &mut <Self::Service as Service>::EndpointParams<'p>,
    ) {
        let _ = (input, params);
    }

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
