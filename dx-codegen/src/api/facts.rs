//! What there is to know of single kinds of items beside their Rust.

use super::Origin;

/// A structure or a union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StructureFacts {
    /// Whether an input has it.
    pub sent: bool,
    /// Whether an output or an error has it.
    pub received: bool,
    /// Whether it can hold itself, so that its depth is limited.
    pub recursive: bool,
}

/// An error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorFacts {
    /// By which the service names it.
    pub code: String,
    /// The member with the message.
    pub message: Option<Origin>,
    /// Whether the message is sensitive.
    pub sensitive_message: bool,
    /// Whether the same request may succeed a little later.
    pub retryable: bool,
    /// Whether the service asks for fewer requests.
    pub throttling: bool,
}

/// An operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperationFacts {
    /// The Rust name of its input.
    pub input: String,
    /// The Rust name of its output.
    pub output: String,
    /// The Rust name of the enumeration of its errors.
    pub error: String,
    /// How it is carried by HTTP; `None` where dx makes no requests of it.
    pub http: Option<HttpFacts>,
    /// How clients can authenticate, in order of preference, by the names of the variants of `dx_runtime::client::Auth`; empty
    /// where no client calls it.
    pub auth: Vec<&'static str>,
    /// Whether signatures leave out the body.
    pub unsigned_payload: bool,
    /// Whether the service may hold a request until it has something to tell.
    pub long_polling: bool,
    /// How its pages follow each other.
    pub pages: Option<PagesFacts>,
}

/// How an operation is carried by HTTP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpFacts {
    /// The method.
    pub method: String,
    /// What stands in front of the endpoint's host, with members as `{Member}`.
    pub host: String,
    /// Path and query as in the model: `/jobs/{JobId}?all`.
    pub uri: String,
    /// Headers that are always the same, with their names.
    pub headers: Vec<(String, String)>,
    /// The body of the request.
    pub body: Body,
    /// The body of the response.
    pub response: ResponseBody,
    /// The member that is filled where the caller left it empty.
    pub idempotency_token: Option<Origin>,
    /// The member with the URL that the request goes to, instead of the endpoint.
    pub endpoint: Option<Origin>,
    /// What is done to the request: `gzip`, `md5`, `tree-hash`.
    pub extras: Vec<&'static str>,
}

/// The body of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// There is none.
    Empty,
    /// The members whose place is the body.
    Members {
        /// The `Content-Type`.
        content_type: String,
    },
    /// A member.
    Payload {
        /// The member.
        member: Origin,
        /// The `Content-Type`.
        content_type: String,
    },
}

/// The body of a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResponseBody {
    /// It is not read.
    Ignored,
    /// The members whose place is the body.
    Members,
    /// A member.
    Payload(Origin),
}

/// How the pages of an operation follow each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PagesFacts {
    /// The member of the input that takes the token.
    pub input_token: Origin,
    /// The members of the output that lead to the token of the next page.
    pub output_token: Vec<Origin>,
    /// The members of the output that lead to the items.
    pub items: Vec<Origin>,
}

/// A service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceFacts {
    /// What AWS's SDKs call it.
    pub sdk_id: String,
    /// Whether clients have a region and credentials of AWS.
    pub is_aws: bool,
    /// What it is called in signatures; empty where there are none.
    pub signing_name: String,
}

/// What can be waited for. What the rules of a waiter are is not among it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaiterFacts {
    /// Its name in the model.
    pub model_name: String,
    /// The Rust name of the operation that is called.
    pub operation: String,
    /// The shortest pause between two calls, in seconds.
    pub min_delay: u32,
    /// The longest pause between two calls, in seconds.
    pub max_delay: u32,
}

/// Where a service is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointFacts {
    /// The rules as text, of which the first one that fits decides.
    pub rules: Vec<String>,
}
