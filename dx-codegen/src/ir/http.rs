//! Requests and responses over HTTP.

use super::{BodyRoot, Codec, FieldRef, StructureId};

/// How an operation is carried by HTTP.
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
    /// What stands in front of the endpoint's host.
    pub host: Vec<Part>,
    pub path: Vec<Part>,
    /// Entries of the query that are always the same.
    pub query: Vec<String>,
    /// Headers that are always the same, with their names.
    pub headers: Vec<(String, String)>,
    /// The member whose value is the URL that the request goes to, instead of the endpoint.
    pub endpoint: Option<FieldRef>,
    /// The field that is filled when the caller left it empty.
    pub idempotency_token: Option<FieldRef>,
    /// Members in the query and in headers, in the order in which they are written.
    pub members: Vec<FieldRef>,
    pub body: RequestBody,
    /// Whether a large body is compressed.
    pub gzip: bool,
    /// Whether a checksum of the body is a header.
    pub md5: bool,
    /// Whether Amazon S3 Glacier's hashes of the body are headers.
    pub tree_hash: bool,
}

/// A part of a host or a path.
#[derive(Debug)]
pub(crate) enum Part {
    Literal(String),
    Label(FieldRef),
    /// The name of an Amazon S3 bucket, which is a part of the path with a slash in front, or of the host.
    Bucket(FieldRef),
    /// The key of an object in such a bucket.
    Key(FieldRef),
}

#[derive(Debug)]
pub(crate) enum RequestBody {
    /// There is none, and no `Content-Type`.
    Empty,
    /// The members whose place is the body.
    Members { codec: Codec, content_type: String, root: Option<BodyRoot> },
    /// The member that is the body.
    Payload {
        codec: Codec,
        field: FieldRef,
        content_type: String,
        /// Whether a structure without members stands for one that is not set.
        empty_structure: bool,
        root: Option<BodyRoot>,
    },
}

impl RequestBody {
    /// The members, with what stands for the whole of them, if the format has that.
    pub fn members(codec: Codec, content_type: &str, root: Option<BodyRoot>) -> Self {
        Self::Members { codec, content_type: content_type.to_owned(), root }
    }
}

#[derive(Debug)]
pub(crate) struct Response {
    /// The structure that is read.
    pub structure: StructureId,
    /// Members beside the body.
    pub members: Vec<FieldRef>,
    /// Whether a map of headers with a prefix is there, and empty, where there are no such headers.
    pub has_empty_prefix_headers: bool,
    pub body: ResponseBody,
}

#[derive(Debug)]
pub(crate) enum ResponseBody {
    /// Whatever it is, nobody looks at it.
    Ignored,
    /// The members whose place is the body.
    Members(Codec),
    /// A member is the body.
    Payload(Codec, FieldRef),
}
