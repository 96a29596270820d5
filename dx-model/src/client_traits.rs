//! Typed access to the traits that say what a client does beside sending one request.

use crate::{Key, Node, Span, Text, Traits};

/// The value of the `paginated` trait: members by their names, and those of the output by paths of names with dots.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pagination<'a> {
    /// The member of the input that says where to go on
    pub input_token: Option<&'a str>,
    /// The member of the output that says where the next page begins
    pub output_token: Option<&'a str>,
    /// The member of the output that the pages are about
    pub items: Option<&'a str>,
    /// The member of the input that says how long a page is
    pub page_size: Option<&'a str>,
}

/// The value of the `httpApiKeyAuth` trait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ApiKeyAuth<'a> {
    /// The name of the header or of the parameter
    pub name: &'a str,
    /// Where it is
    pub place: ApiKeyPlace,
    /// What stands before the key in a header
    pub scheme: Option<&'a str>,
}

/// Where requests have an API key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApiKeyPlace {
    /// In a header
    Header,
    /// In the query string
    Query,
}

/// The value of the `clientEndpointDiscovery` trait: shapes by their ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EndpointDiscovery<'a> {
    /// The operation that tells of endpoints
    pub operation: &'a str,
    /// The error that says that an endpoint is no longer valid
    pub error: Option<&'a str>,
}

/// A waiter of the `waitable` trait.
#[derive(Clone, Debug)]
pub struct Waiter<'a> {
    /// Its name
    pub name: &'a str,
    /// What it waits for, in CommonMark
    pub documentation: Option<&'a Text>,
    /// Whether it should no longer be used
    pub deprecated: bool,
    /// The shortest time between two requests, in seconds
    pub min_delay: u32,
    /// The longest, in seconds
    pub max_delay: u32,
    /// The first that matches decides
    pub acceptors: Vec<Acceptor<'a>>,
}

/// What it means when a matcher matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AcceptorState {
    /// What was waited for is there
    Success,
    /// It will never be
    Failure,
    /// It is not there yet
    Retry,
}

/// A rule of a waiter.
#[derive(Clone, Debug)]
pub struct Acceptor<'a> {
    /// What it means
    pub state: AcceptorState,
    /// When it applies
    pub matcher: Matcher<'a>,
}

/// When a rule of a waiter applies.
#[derive(Clone, Debug)]
pub enum Matcher<'a> {
    /// When the operation succeeds, or when it fails
    Success(bool),
    /// When it fails with the error of this name or shape id
    ErrorType(&'a str),
    /// When it succeeds, with such an output
    Output(PathMatcher<'a>),
    /// When it succeeds, with such an input and output
    InputOutput(PathMatcher<'a>),
}

/// A comparison of a part of an output.
#[derive(Clone, Debug)]
pub struct PathMatcher<'a> {
    /// The part, as a JMESPath expression
    pub path: &'a str,
    /// Where the path stands
    pub span: Span,
    /// What it is compared with
    pub expected: &'a str,
    /// How
    pub comparator: Comparator,
}

/// How a part of an output is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparator {
    /// It is this string
    StringEquals,
    /// It is this boolean
    BooleanEquals,
    /// It is a list, not empty, of this string alone
    AllStringEquals,
    /// It is a list that has this string
    AnyStringEquals,
}

impl<'a> Pagination<'a> {
    /// What is not said here is as in the `defaults`, which are the service's.
    #[must_use]
    pub fn with_defaults(self, defaults: Option<Self>) -> Self {
        let defaults = defaults.unwrap_or_default();
        Self {
            input_token: self.input_token.or(defaults.input_token),
            output_token: self.output_token.or(defaults.output_token),
            items: self.items.or(defaults.items),
            page_size: self.page_size.or(defaults.page_size),
        }
    }
}

impl Traits {
    /// `paginated`: of an operation, or of a service for all its operations that have it.
    #[must_use]
    pub fn paginated(&self) -> Option<Pagination<'_>> {
        let value = self.get("smithy.api#paginated")?;
        let text = |name| value.get(name).and_then(Node::as_str);
        Some(Pagination {
            input_token: text("inputToken"),
            output_token: text("outputToken"),
            items: text("items"),
            page_size: text("pageSize"),
        })
    }

    /// `clientEndpointDiscovery`: how the service tells of endpoints.
    #[must_use]
    pub fn endpoint_discovery(&self) -> Option<EndpointDiscovery<'_>> {
        let value = self.get("aws.api#clientEndpointDiscovery")?;
        let text = |name| value.get(name).and_then(Node::as_str);
        Some(EndpointDiscovery { operation: text("operation")?, error: text("error") })
    }

    /// `clientDiscoveredEndpoint`: whether the operation can't be sent to the service's endpoint in the region.
    #[must_use]
    pub fn discovered_endpoint(&self) -> Option<bool> {
        self.get("aws.api#clientDiscoveredEndpoint")?.get("required")?.as_bool()
    }

    /// `clientEndpointDiscoveryId`: the endpoint depends on the member.
    #[must_use]
    pub fn is_endpoint_discovery_id(&self) -> bool {
        self.has("aws.api#clientEndpointDiscoveryId")
    }

    /// `waitable`: the waiters of an operation.
    pub fn waiters(&self) -> impl Iterator<Item = Waiter<'_>> {
        let waiters = self.get("smithy.waiters#waitable").and_then(Node::as_object).unwrap_or_default();
        waiters.iter().filter_map(waiter)
    }

    /// `auth`: by which schemes a service or an operation authenticates, the preferred one first; nothing for none.
    #[must_use]
    pub fn auth(&self) -> Option<Vec<&str>> {
        let schemes = self.get("smithy.api#auth")?.as_array()?;
        Some(schemes.iter().filter_map(Node::as_str).collect())
    }

    /// `optionalAuth`
    #[must_use]
    pub fn is_optional_auth(&self) -> bool {
        self.has("smithy.api#optionalAuth")
    }

    /// `unsignedPayload`: the signature does not cover the body.
    #[must_use]
    pub fn is_unsigned_payload(&self) -> bool {
        self.has("aws.auth#unsignedPayload")
    }

    /// `sigv4a`: the name of the service in asymmetric signatures.
    #[must_use]
    pub fn sigv4a_signing_name(&self) -> Option<&str> {
        self.get("aws.auth#sigv4a")?.get("name")?.as_str()
    }

    /// `httpApiKeyAuth`: where requests have an API key, and where the trait stands.
    #[must_use]
    pub fn api_key_auth(&self) -> Option<(ApiKeyAuth<'_>, Span)> {
        let value = self.get("smithy.api#httpApiKeyAuth")?;
        let place = match value.get("in")?.as_str()? {
            "header" => ApiKeyPlace::Header,
            "query" => ApiKeyPlace::Query,
            _ => return None,
        };
        let name = value.get("name")?.as_str()?;
        Some((ApiKeyAuth { name, place, scheme: value.get("scheme").and_then(Node::as_str) }, value.span))
    }

    /// `sigv4`: the name of the service in signatures.
    #[must_use]
    pub fn signing_name(&self) -> Option<&str> {
        self.get("aws.auth#sigv4")?.get("name")?.as_str()
    }

    /// The `sdkId` of `service`: what AWS's SDKs call it.
    #[must_use]
    pub fn sdk_id(&self) -> Option<&str> {
        self.get("aws.api#service")?.get("sdkId")?.as_str()
    }
}

fn waiter<'a>((key, value): &'a (Key, Node)) -> Option<Waiter<'a>> {
    let delay = |name, default| match value.get(name) {
        Some(delay) => delay.as_number()?.parse().ok(),
        None => Some(default),
    };
    Some(Waiter {
        name: &key.name,
        documentation: value.get("documentation").and_then(Node::as_text),
        deprecated: value.get("deprecated").and_then(Node::as_bool) == Some(true),
        min_delay: delay("minDelay", 2)?,
        max_delay: delay("maxDelay", 120)?,
        acceptors: value.get("acceptors")?.as_array()?.iter().map(acceptor).collect::<Option<_>>()?,
    })
}

fn acceptor(node: &Node) -> Option<Acceptor<'_>> {
    let state = match node.get("state")?.as_str()? {
        "success" => AcceptorState::Success,
        "failure" => AcceptorState::Failure,
        "retry" => AcceptorState::Retry,
        _ => return None,
    };
    let (kind, value) = node.get("matcher")?.as_object()?.first()?;
    let matcher = match kind.name.as_str() {
        "success" => Matcher::Success(value.as_bool()?),
        "errorType" => Matcher::ErrorType(value.as_str()?),
        "output" => Matcher::Output(path_matcher(value)?),
        "inputOutput" => Matcher::InputOutput(path_matcher(value)?),
        _ => return None,
    };
    Some(Acceptor { state, matcher })
}

fn path_matcher(value: &Node) -> Option<PathMatcher<'_>> {
    let path = value.get("path")?;
    Some(PathMatcher {
        path: path.as_str()?,
        span: path.span,
        expected: value.get("expected")?.as_str()?,
        comparator: match value.get("comparator")?.as_str()? {
            "stringEquals" => Comparator::StringEquals,
            "booleanEquals" => Comparator::BooleanEquals,
            "allStringEquals" => Comparator::AllStringEquals,
            "anyStringEquals" => Comparator::AnyStringEquals,
            _ => return None,
        },
    })
}
