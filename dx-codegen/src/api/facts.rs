//! Facts about particular kinds of items.

use super::Origin;

/// The facts of a structure or union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StructureFacts {
    /// Whether it is reached from an input.
    pub sent: bool,
    /// Whether it is reached from an output or error.
    pub received: bool,
    /// Whether values can contain values of the same type, so that their depth is limited.
    pub recursive: bool,
}

/// The facts of an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorFacts {
    /// The code by which the service identifies it.
    pub code: String,
    /// The member with the message.
    pub message: Option<Origin>,
    /// Whether the message is sensitive.
    pub sensitive_message: bool,
    /// Whether the request may be retried.
    pub retryable: bool,
    /// Whether the service is throttling.
    pub throttling: bool,
}

/// The facts of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperationFacts {
    /// The Rust name of its input.
    pub input: String,
    /// The Rust name of its output.
    pub output: String,
    /// The Rust name of its error type.
    pub error: String,
    /// Its HTTP request and response; `None` if these are not generated.
    pub http: Option<HttpFacts>,
    /// Its authentication schemes in order of preference, as names of variants of `dx_runtime::client::Auth`. Empty
    /// if clients don't call it.
    pub auth: Vec<&'static str>,
    /// Whether the body is excluded from signatures.
    pub unsigned_payload: bool,
    /// Whether the service may keep a request open until there is a result.
    pub long_polling: bool,
    /// How its output is paginated.
    pub pages: Option<PagesFacts>,
}

/// The HTTP request and response of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpFacts {
    /// The method.
    pub method: String,
    /// The prefix of the endpoint's host, with members as `{Member}`.
    pub host: String,
    /// Path and query as in the model: `/jobs/{JobId}?all`.
    pub uri: String,
    /// Constant headers, with their names.
    pub headers: Vec<(String, String)>,
    /// The body of the request.
    pub body: Body,
    /// The body of the response.
    pub response: ResponseBody,
    /// The idempotency token, which is generated if the caller does not set it.
    pub idempotency_token: Option<Origin>,
    /// The member whose value replaces the URL of the endpoint.
    pub endpoint: Option<Origin>,
    /// Further processing of the request: `gzip`, `md5`, `tree-hash`.
    pub extras: Vec<&'static str>,
}

/// The body of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// No body.
    Empty,
    /// The members that are bound to the body.
    Members {
        /// The `Content-Type`.
        content_type: String,
    },
    /// A payload member.
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
    /// The body is ignored.
    Ignored,
    /// The members that are bound to the body.
    Members,
    /// A payload member.
    Payload(Origin),
}

/// How the output of an operation is paginated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PagesFacts {
    /// The member of the input for the token.
    pub input_token: Origin,
    /// The path of members to the token of the next page, in the output.
    pub output_token: Vec<Origin>,
    /// The path of members to the items, in the output.
    pub items: Vec<Origin>,
}

/// The facts of a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceFacts {
    /// The name of the service in AWS SDKs.
    pub sdk_id: String,
    /// Whether clients have a region and AWS credentials.
    pub is_aws: bool,
    /// The name of the service in signatures; empty if no call is signed.
    pub signing_name: String,
}

/// The facts of a waiter, except its rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaiterFacts {
    /// Its name in the model.
    pub model_name: String,
    /// The Rust name of the operation that it calls.
    pub operation: String,
    /// The minimum delay between two calls, in seconds.
    pub min_delay: u32,
    /// The maximum delay between two calls, in seconds.
    pub max_delay: u32,
}

/// The facts of the endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointFacts {
    /// The rules as text; the first that matches decides.
    pub rules: Vec<String>,
}
