use super::auth::{Auth, ServiceKind};
use super::discovery::Discovery;
use crate::endpoint_rules::EndpointRules;
use crate::http::{Endpoint, EndpointError, Options, Request, RequestError};
use crate::{Operation, ServiceError};
use ::http::Response;
use bytes::Bytes;

/// A service, as a [`Client`](super::Client) has to know it. Generated code implements it.
pub trait Service: Send + Sync + 'static {
    /// Whether the service is one of AWS: [`Aws`](super::Aws), or [`NonAws`](super::NonAws).
    type Kind: ServiceKind;
    /// What the service is called where a person reads it: in spans and in the header `user-agent`.
    const NAME: &'static str;
    /// The name under which requests are signed, as in the trait `aws.auth#sigv4`. Empty for a service without signatures.
    const SIGNING_NAME: &'static str = "";
    /// The same as in the trait `aws.auth#sigv4a`, where that says something else.
    const SIGV4A_SIGNING_NAME: &'static str = Self::SIGNING_NAME;
    /// The schemes of which a client needs one, as no operation can be called without. Empty if some can, or if credentials
    /// are looked for when they are needed.
    const REQUIRED_AUTH: &'static [Auth] = &[];
    /// The parameters of the rules that say where the service is.
    type EndpointParams<'p>: EndpointRules<'p>;
}

/// An operation that a [`Client`](super::Client) can send. Generated code implements it.
pub trait Call:
    Operation<Input: Send + Sync, Output: Send + 'static, Error: ServiceError + Send + Sync + 'static> + 'static
{
    /// The service that has the operation.
    type Service: Service;
    /// By which schemes a request can be authenticated, in order of preference. The first is taken for which the client has
    /// what it needs and which the endpoint takes. [`Auth::None`], which comes last, is for operations that can be called without.
    const AUTH: &'static [Auth];
    /// Whether a signature leaves out the body, over TLS: the trait `aws.auth#unsignedPayload`.
    const UNSIGNED_PAYLOAD: bool = false;
    /// Whether the service may hold a request until it has something to tell: the trait `smithy.api#longPoll`. A call then
    /// pauses before it fails, even when the retry quota is exhausted.
    const LONG_POLLING: bool = false;
    /// How the endpoint is discovered, for operations with the trait `aws.api#clientDiscoveredEndpoint`.
    const DISCOVERY: Option<Discovery<Self::Input>> = None;
    /// Whether the operation sets parameters of the service's endpoint rules, by
    /// [`endpoint_params`](Self::endpoint_params).
    const SETS_ENDPOINT_PARAMS: bool = false;

    /// Sets the parameters of the service's endpoint rules that the operation and its input decide.
    ///
    /// # Errors
    ///
    /// When the input lacks what the rules need.
    fn endpoint_params<'p>(
        input: &'p Self::Input,
        params: &mut <Self::Service as Service>::EndpointParams<'p>,
    ) -> Result<(), EndpointError> {
        let _ = (input, params);
        Ok(())
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
