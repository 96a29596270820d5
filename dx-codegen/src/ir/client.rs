//! Clients of a service.

use super::{DiscoveredEndpoint, Docs, EndpointDiscovery, FieldRef, OperationId};
use dx_model::ApiKeyPlace;

pub(crate) use super::expression::*;

/// What clients of a service are made of.
#[derive(Debug)]
pub(crate) struct Client {
    /// What stands for the service.
    pub service: String,
    pub docs: Docs,
    /// What the service is called in prose.
    pub title: String,
    /// What AWS's SDKs call it.
    pub name: String,
    pub auth: ServiceAuth,
    /// Whether there is a client that does not block.
    pub asynchronous: bool,
    /// Whether there is one that does.
    pub blocking: bool,
    /// How the service is asked for endpoints, if it is.
    pub discovery: Option<EndpointDiscovery>,
    pub calls: Vec<Call>,
}

/// An operation that can be called.
#[derive(Debug)]
pub(crate) struct Call {
    pub operation: OperationId,
    pub method: String,
    /// What there is to say in short.
    pub docs: Docs,
    /// How it can be authenticated, in order of preference.
    pub auth: Vec<Auth>,
    /// Whether signatures leave out the body.
    pub unsigned_payload: bool,
    /// Whether the service may hold a request until it has something to tell.
    pub long_polling: bool,
    /// `Some` for one whose endpoint the service tells of.
    pub discovered: Option<DiscoveredEndpoint>,
    /// `Some` for one that answers in pages.
    pub pages: Option<Pages>,
    pub waiters: Vec<Waiter>,
}

/// A scheme by which the service finds out who calls.
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

/// What all calls of a service have in common about authentication.
#[derive(Debug)]
pub(crate) struct ServiceAuth {
    /// Whether clients have a region and credentials of AWS.
    pub is_aws: bool,
    /// What the service is called in signatures; empty where there are none.
    pub signing_name: String,
    /// What it is called in those of `sigv4a`, if that is something else.
    pub sigv4a_signing_name: Option<String>,
    /// Whether some operation takes bearer tokens.
    pub bearer: bool,
    /// Whether some operation takes a user name and a password.
    pub basic: bool,
    /// Where keys go, if some operation takes one.
    pub api_key: Option<ApiKey>,
    /// The schemes of which a client needs one; empty where it can do without, or find credentials later.
    pub required: Vec<Auth>,
}

/// Where a request has its API key.
#[derive(Debug)]
pub(crate) struct ApiKey {
    pub name: String,
    pub place: ApiKeyPlace,
    /// What stands before the key in a header.
    pub scheme: Option<String>,
}

/// How the pages of an operation follow each other.
#[derive(Debug)]
pub(crate) struct Pages {
    pub method: String,
    /// The field of the input that takes the token, whose type is that of the token.
    pub input_token: FieldRef,
    /// The fields of the output that lead to the token of the next page.
    pub output_token: Vec<FieldRef>,
    /// The fields of the output that lead to what pages are made of, a list or a map.
    pub items: Option<Vec<FieldRef>>,
}

/// What can be waited for.
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
    /// Whether it can end well without an output.
    pub without_output: bool,
    /// What an output means: the first rule that holds decides.
    pub of_output: Vec<Rule<Comparison>>,
    /// What an error means, likewise.
    pub of_error: Vec<Rule<ErrorTest>>,
}

#[derive(Debug)]
pub(crate) struct Rule<T> {
    pub verdict: Verdict,
    /// `None` for a rule that always holds.
    pub test: Option<T>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Verdict {
    Success,
    Failure,
    Retry,
}

/// A part of an output, and what it is compared with.
#[derive(Debug)]
pub(crate) struct Comparison {
    pub value: Expression,
    pub expected: Expected,
}

#[derive(Debug)]
pub(crate) enum Expected {
    String(String),
    Boolean(bool),
    /// Some, and each of them is this.
    AllStrings(String),
    AnyString(String),
}

#[derive(Debug)]
pub(crate) enum ErrorTest {
    /// A variant of the operation's error, by its index.
    Variant(usize),
    /// An error that the operation does not have in the model, by its name.
    Name(String),
}
