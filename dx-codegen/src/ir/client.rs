//! Clients of a service.

use super::{DiscoveredEndpoint, Docs, EndpointDiscovery, FieldRef, OperationId};
use dx_model::ApiKeyPlace;

pub(crate) use super::jmespath::*;

/// The clients of a service.
#[derive(Debug)]
pub(crate) struct Client {
    /// The name of the type that represents the service.
    pub service: String,
    pub docs: Docs,
    /// The title of the service, for documentation.
    pub title: String,
    /// The name of the service in AWS SDKs.
    pub name: String,
    pub auth: ServiceAuth,
    /// Whether an asynchronous client is generated.
    pub asynchronous: bool,
    /// Whether a blocking client is generated.
    pub blocking: bool,
    /// The operation that discovers endpoints, if the service has one.
    pub discovery: Option<EndpointDiscovery>,
    pub calls: Vec<Call>,
}

/// An operation that clients can call.
#[derive(Debug)]
pub(crate) struct Call {
    pub operation: OperationId,
    pub method: String,
    /// The first sentences of its documentation.
    pub docs: Docs,
    /// The authentication schemes that it supports, in order of preference.
    pub auth: Vec<Auth>,
    /// Whether the body is excluded from signatures.
    pub unsigned_payload: bool,
    /// Whether the service may keep a request open until there is a result.
    pub long_polling: bool,
    /// How its endpoint is discovered, if it is.
    pub discovered: Option<DiscoveredEndpoint>,
    /// How its output is paginated, if it is.
    pub pages: Option<Pages>,
    pub waiters: Vec<Waiter>,
}

/// An authentication scheme.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Auth {
    SigV4,
    SigV4a,
    HttpBearer,
    HttpApiKey,
    HttpBasic,
    None,
}

impl Auth {
    /// The name of the variant of `dx_runtime::client::Auth`.
    pub fn name(self) -> &'static str {
        match self {
            Self::SigV4 => "SigV4",
            Self::SigV4a => "SigV4a",
            Self::HttpBearer => "HttpBearer",
            Self::HttpApiKey => "HttpApiKey",
            Self::HttpBasic => "HttpBasic",
            Self::None => "None",
        }
    }
}

/// The authentication schemes and identities of all calls of a service.
#[derive(Debug)]
pub(crate) struct ServiceAuth {
    /// Whether clients have a region and AWS credentials.
    pub is_aws: bool,
    /// The name of the service in signatures; empty if no call is signed.
    pub signing_name: String,
    /// The name of the service in `sigv4a` signatures, if that differs.
    pub sigv4a_signing_name: Option<String>,
    /// Whether some operation supports bearer tokens.
    pub bearer: bool,
    /// Whether some operation supports HTTP Basic authentication.
    pub basic: bool,
    /// Where API keys are sent, if some operation supports them.
    pub api_key: Option<ApiKey>,
    /// The schemes of which a client needs an identity for at least one. Empty if there are calls without
    /// authentication, or if credentials can be found later.
    pub required: Vec<Auth>,
}

/// Where a request has its API key.
#[derive(Debug)]
pub(crate) struct ApiKey {
    pub name: String,
    pub place: ApiKeyPlace,
    /// The scheme that precedes the key in a header.
    pub scheme: Option<String>,
}

/// How the output of an operation is paginated.
#[derive(Debug)]
pub(crate) struct Pages {
    pub method: String,
    /// The field of the input for the token. Its type is that of the token.
    pub input_token: FieldRef,
    /// The path of fields to the token of the next page, in the output.
    pub output_token: Vec<FieldRef>,
    /// The path of fields to the items of a page in the output: a list or a map.
    pub items: Option<Vec<FieldRef>>,
}

/// A waiter.
#[derive(Debug)]
pub(crate) struct Waiter {
    pub name: String,
    /// The waiter's name in the model.
    pub model_name: String,
    pub method: String,
    pub docs: Docs,
    /// In seconds.
    pub min_delay: u32,
    /// In seconds.
    pub max_delay: u32,
    /// Whether it can succeed without an output.
    pub without_output: bool,
    /// The rules for outputs: the first that matches decides.
    pub of_output: Vec<Rule<Comparison>>,
    /// The rules for errors: the first that matches decides.
    pub of_error: Vec<Rule<ErrorTest>>,
}

#[derive(Debug)]
pub(crate) struct Rule<T> {
    pub verdict: Verdict,
    /// `None` for a rule that always matches.
    pub test: Option<T>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Verdict {
    Success,
    Failure,
    Retry,
}

/// A comparison of a value in the output with an expected value.
#[derive(Debug)]
pub(crate) struct Comparison {
    pub value: Expression,
    pub expected: Expected,
}

#[derive(Debug)]
pub(crate) enum Expected {
    String(String),
    Boolean(bool),
    /// At least one, and each of them is equal to the text.
    AllStrings(String),
    AnyString(String),
}

#[derive(Debug)]
pub(crate) enum ErrorTest {
    /// A variant of the operation's error, by its index.
    Variant(usize),
    /// The name of an error that the operation does not have in the model.
    Name(String),
}
