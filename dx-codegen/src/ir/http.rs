//! Requests and responses over HTTP.

use super::{BodyRoot, Codec, FieldRef, StructureId};

/// The HTTP request and response of an operation.
#[derive(Debug)]
pub(crate) struct Http {
    pub request: Request,
    pub response: Response,
    /// The status code of a successful response.
    pub status: u16,
}

#[derive(Debug)]
pub(crate) struct Request {
    pub method: String,
    /// The prefix of the endpoint's host.
    pub host: Vec<Part>,
    pub path: Vec<Part>,
    /// Constant entries of the query.
    pub query: Vec<String>,
    /// Constant headers, with their names.
    pub headers: Vec<(String, String)>,
    /// The member whose value replaces the URL of the endpoint.
    pub endpoint: Option<FieldRef>,
    /// The idempotency token, which is generated if the caller does not set it.
    pub idempotency_token: Option<FieldRef>,
    /// The members in the query and in headers, in the order in which they are written.
    pub members: Vec<FieldRef>,
    pub body: RequestBody,
    /// Whether large bodies are compressed.
    pub gzip: bool,
    /// Whether a header has the MD5 checksum of the body.
    pub md5: bool,
    /// Whether headers have the tree hash and the SHA-256 of the body, as for Amazon S3 Glacier.
    pub tree_hash: bool,
}

/// A part of a host or a path.
#[derive(Debug)]
pub(crate) enum Part {
    Literal(String),
    Label(FieldRef),
    /// The name of an Amazon S3 bucket: either a segment of the path, including its slash, or a part of the host.
    Bucket(FieldRef),
    /// The key of an object in such a bucket.
    Key(FieldRef),
}

#[derive(Debug)]
pub(crate) enum RequestBody {
    /// No body, and no `Content-Type`.
    Empty,
    /// The members that are bound to the body.
    Members { codec: Codec, content_type: String, root: Option<BodyRoot> },
    /// A single member: the payload.
    Payload {
        codec: Codec,
        field: FieldRef,
        content_type: String,
        /// Whether a structure that is not set is sent as one without members.
        empty_structure: bool,
        root: Option<BodyRoot>,
    },
}

impl RequestBody {
    /// A body with all members, and the root if the format has one.
    pub fn members(codec: Codec, content_type: &str, root: Option<BodyRoot>) -> Self {
        Self::Members { codec, content_type: content_type.to_owned(), root }
    }
}

#[derive(Debug)]
pub(crate) struct Response {
    /// The structure to read.
    pub structure: StructureId,
    /// The members that are not in the body.
    pub members: Vec<FieldRef>,
    /// Whether a map of prefixed headers is empty, rather than absent, if there are no such headers.
    pub has_empty_prefix_headers: bool,
    pub body: ResponseBody,
}

#[derive(Debug)]
pub(crate) enum ResponseBody {
    /// The body is ignored.
    Ignored,
    /// The members that are bound to the body.
    Members(Codec),
    /// A single member: the payload.
    Payload(Codec, FieldRef),
}
