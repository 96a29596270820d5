use super::percent::{Keep, encode, is_dot_segment};
use super::url::is_ip_address;
use super::{Endpoint, Request, header};
use crate::codec::Codec;
use crate::host_label::{NO_HOST_LABEL, is_host_label};
use crate::shape::{Member, Value};
use ::http::header::{
    AUTHORIZATION, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, HOST, TE, TRAILER, TRANSFER_ENCODING, UPGRADE,
};
use ::http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::error::Error;
use std::fmt;

/// Headers that members of an input must not set, since they control the destination, the sender or the framing.
const NEVER_A_MEMBER: [HeaderName; 7] =
    [AUTHORIZATION, CONNECTION, HOST, TE, TRAILER, TRANSFER_ENCODING, UPGRADE];

/// A request under construction.
///
/// Keeps the first error, which [`finish`](Self::finish) returns, so that building has no error paths.
///
/// ```
/// use dx_runtime::http::{Endpoint, RequestBuilder};
///
/// let endpoint = Endpoint::new("https://example.com")?;
/// let mut request = RequestBuilder::new("TagResource", "PUT", &endpoint);
/// request.path("/tags/");
/// request.label("ResourceArn", Some("a:b/c"));
/// request.query("force", "yes");
/// request.body(Some("application/json"), "{}");
/// let request = request.finish()?;
/// assert_eq!(request.uri(), "https://example.com/tags/a%3Ab%2Fc?force=yes");
/// assert_eq!(request.headers()["content-length"], "2");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct RequestBuilder {
    operation: &'static str,
    method: Method,
    /// The URI without its query.
    pub(super) uri: String,
    /// The offset of the authority, after the host prefix added so far.
    authority: usize,
    /// The length of the authority, with its host prefix.
    authority_length: usize,
    /// Whether the endpoint already contains the bucket.
    pub(super) names_bucket: bool,
    query: String,
    query_names: BTreeSet<String>,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
    content_type: Option<HeaderValue>,
    error: Option<RequestError>,
}

/// The request line.
impl RequestBuilder {
    /// A request of `operation` to `endpoint`.
    #[must_use]
    pub fn new(operation: &'static str, method: &'static str, endpoint: &Endpoint) -> Self {
        let mut request = Self {
            operation,
            method: Method::GET,
            uri: String::with_capacity(endpoint.as_str().len() + 64),
            authority: endpoint.authority(),
            authority_length: endpoint.path() - endpoint.authority(),
            names_bucket: endpoint.names_bucket(),
            query: String::new(),
            query_names: BTreeSet::new(),
            headers: HeaderMap::new(),
            body: Vec::new(),
            content_type: None,
            error: None,
        };
        request.uri.push_str(endpoint.as_str());
        match Method::from_bytes(method.as_bytes()) {
            Ok(method) => request.method = method,
            Err(_) => request.refuse(None, format!("has `{method}`, which is no HTTP method")),
        }
        request
    }

    /// Replaces the endpoint by the URL of a member, for operations whose destination is part of another response. To
    /// be called before other parts of the URI are added.
    pub fn endpoint(&mut self, member: &'static str, url: Option<&str>) {
        let Some(url) = url else {
            return self.refuse(Some(member), "is not set, and it says where the request goes");
        };
        match Endpoint::new(url) {
            Ok(endpoint) => {
                self.authority = endpoint.authority();
                self.authority_length = endpoint.path() - endpoint.authority();
                endpoint.as_str().clone_into(&mut self.uri);
            }
            Err(error) => self.refuse(Some(member), format!("says where the request goes, but {error}")),
        }
    }

    /// The host of the request, with its port.
    pub(super) fn authority(&self) -> &str {
        self.uri.get(self.authority..).unwrap_or_default().split('/').next().unwrap_or_default()
    }

    /// Replaces the host.
    pub(super) fn replace_authority(&mut self, authority: &str) {
        let end = self.authority + self.authority().len();
        self.uri.replace_range(self.authority..end, authority);
        self.authority_length = authority.len();
    }

    /// Adds a literal part of `hostPrefix` (trait `endpoint`) to the host, after the prefix so far. Only letters,
    /// digits, `-` and `.` are allowed. Ignored if the host is an IP address.
    pub fn host_prefix(&mut self, literal: &str) {
        let is_host = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
        if !literal.bytes().all(is_host) {
            return self.refuse(None, "has a host prefix that is no part of a host name");
        }
        if is_ip_address(self.authority()) {
            return;
        }
        self.uri.insert_str(self.authority, literal);
        self.authority += literal.len();
        self.authority_length += literal.len();
    }

    /// Adds a member with the trait `hostLabel` to the host, like [`host_prefix`](Self::host_prefix). It has to be a
    /// valid label of a host name (RFC 1123).
    pub fn host_label(&mut self, member: &'static str, value: Option<&str>) {
        match value {
            None => self.refuse(Some(member), "is not set, and it is a part of the host name"),
            Some(label) if is_host_label(label) => self.host_prefix(label),
            Some(_) => self.refuse(Some(member), NO_HOST_LABEL),
        }
    }

    /// Appends a literal part of the path, already encoded: `/v1/jobs/`. The first one begins with a slash.
    pub fn path(&mut self, literal: &str) {
        self.uri.push_str(literal);
    }

    /// Appends a label to the path, percent-encoded. It must not be empty, `.` or `..`: HTTP clients and servers
    /// remove such segments (RFC 3986, section 5.2.4), which would change the request.
    pub fn label(&mut self, member: &'static str, value: Option<&str>) {
        self.any_label(member, value, Keep::Unreserved);
    }

    /// Appends a greedy label to the path, like [`label`](Self::label), with its slashes. No segment must be `.` or
    /// `..`.
    pub fn greedy_label(&mut self, member: &'static str, value: Option<&str>) {
        self.any_label(member, value, Keep::Slash);
    }

    fn any_label(&mut self, member: &'static str, value: Option<&str>, keep: Keep) {
        match value {
            None => self.refuse(Some(member), "is not set, and it is a part of the path"),
            Some("") => self.refuse(Some(member), "is empty, and it is a part of the path"),
            Some(label) if keep == Keep::Slash && label.split('/').any(is_dot_segment) => {
                self.refuse(Some(member), "has a segment `.` or `..`, which can't be a part of the path");
            }
            Some(label) if is_dot_segment(label) => {
                self.refuse(Some(member), "is `.` or `..`, which can't be a part of the path");
            }
            Some(label) => encode(label, keep, &mut self.uri),
        }
    }

    /// Appends a literal part of the query, already encoded: `foo=bar` or `hello`.
    pub fn query_literal(&mut self, literal: &str) {
        let name = literal.split_once('=').map_or(literal, |(name, _)| name);
        self.query_names.insert(name.to_owned());
        self.query_separator();
        self.query.push_str(literal);
    }

    /// Appends a parameter to the query, percent-encoded. Lists have a parameter for each element.
    pub fn query(&mut self, name: &str, value: &str) {
        if !self.has_query(name) {
            self.query_names.insert(name.to_owned());
        }
        self.query_separator();
        encode(name, Keep::Unreserved, &mut self.query);
        self.query.push('=');
        encode(value, Keep::Unreserved, &mut self.query);
    }

    fn query_separator(&mut self) {
        if !self.query.is_empty() {
            self.query.push('&');
        }
    }

    /// Whether the query has a parameter with this name, which then is not replaced by a map with the trait
    /// `httpQueryParams`.
    #[must_use]
    pub fn has_query(&self, name: &str) -> bool {
        self.query_names.contains(name)
    }
}

/// Headers.
impl RequestBuilder {
    /// Sets a constant header of the operation.
    pub fn static_header(&mut self, name: &'static str, value: &'static str) {
        self.any_header(None, name, value);
    }

    /// Sets a header. Characters that are not allowed in headers, such as line breaks, are errors.
    pub fn header(&mut self, member: &'static str, name: &str, value: &str) {
        self.any_header(Some(member), name, value);
    }

    fn any_header(&mut self, member: Option<&str>, name: &str, value: &str) {
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_bytes(value.as_bytes())) {
            (Ok(name), _) if member.is_some() && NEVER_A_MEMBER.contains(&name) => {
                self.refuse(member, "makes a header that the client itself sets");
            }
            (Ok(name), Ok(value)) => self.set_header(member, name, value),
            (Err(_), _) => self.refuse(member, "makes a header of which the name is not valid"),
            (_, Err(_)) => self.refuse(member, "holds a character that a header can't hold"),
        }
    }

    pub(super) fn set_header(&mut self, member: Option<&str>, name: HeaderName, value: HeaderValue) {
        if self.headers.try_insert(name, value).is_err() {
            self.refuse(member, "makes more headers than a request can have");
        }
    }

    /// Sets a header to a list. If `quoted`, as for strings, elements are quoted if they contain commas or quotes, or
    /// would be trimmed or dropped by readers.
    pub fn header_list(
        &mut self,
        member: &'static str,
        name: &str,
        values: impl IntoIterator<Item = impl AsRef<str>>,
        quoted: bool,
    ) {
        let mut list = String::new();
        for (at, value) in values.into_iter().enumerate() {
            header::push_element(value.as_ref(), quoted, at == 0, &mut list);
        }
        self.header(member, name, &list);
    }

    /// Whether a header is set, ignoring case.
    #[must_use]
    pub fn has_header(&self, name: &str) -> bool {
        self.headers.contains_key(name)
    }
}

/// The body, and the end of the request.
impl RequestBuilder {
    /// Writes a structure to the body.
    pub fn encode<C: Codec, T: Value>(&mut self, content_type: &'static str, value: &T) {
        self.encode_payload::<C, T>(content_type, Member::WHOLE, value);
    }

    /// Writes a payload, the value of `member`, to the body.
    pub fn encode_payload<C: Codec, T: Value>(
        &mut self,
        content_type: &'static str,
        member: &'static Member,
        value: &T,
    ) {
        match C::encode(value, member) {
            Ok(body) => self.body(Some(content_type), body),
            Err(error) => {
                let member = Some(error.path()).filter(|path| !path.is_empty());
                self.refuse(member, format!("can't be written as {}: {}", C::NAME, error.message()));
            }
        }
    }

    /// Sets the body, and its content type unless a member set that header.
    pub fn body(&mut self, content_type: Option<&str>, bytes: impl Into<Vec<u8>>) {
        self.body = bytes.into();
        match content_type.map(HeaderValue::from_str).transpose() {
            Ok(content_type) => self.content_type = content_type,
            Err(_) => {
                self.refuse(None, "makes a content type that holds a character that a header can't hold")
            }
        }
    }

    /// Returns the request.
    ///
    /// `Content-Length` is set if there is a body, or if the method implies one (RFC 9110, section 8.6); members
    /// can't override it. The host is that of the URI.
    ///
    /// # Errors
    ///
    /// Returns the first error.
    pub fn finish(mut self) -> Result<Request, RequestError> {
        self.describe_body();
        let uri = self.take_uri();
        if let Some(error) = self.error {
            return Err(error);
        }
        let mut request = Request::new(self.body);
        *request.method_mut() = self.method;
        *request.uri_mut() = uri;
        *request.headers_mut() = self.headers;
        Ok(request)
    }

    fn describe_body(&mut self) {
        let expected = matches!(self.method, Method::POST | Method::PUT | Method::PATCH);
        if expected || !self.body.is_empty() {
            self.set_header(None, CONTENT_LENGTH, self.body.len().into());
        } else {
            self.headers.remove(CONTENT_LENGTH);
        }
        if let Some(content_type) = self.content_type.take()
            && !self.body.is_empty()
            && !self.headers.contains_key(CONTENT_TYPE)
        {
            self.set_header(None, CONTENT_TYPE, content_type);
        }
    }

    /// The URI. Checks that its authority is that of the endpoint with the host prefix, whatever the path begins
    /// with.
    fn take_uri(&mut self) -> Uri {
        let has_path = self.authority + self.authority().len() < self.uri.len();
        let mut uri = std::mem::take(&mut self.uri);
        if !has_path {
            uri.push('/');
        }
        if !self.query.is_empty() {
            uri.push('?');
            uri.push_str(&self.query);
        }
        match Uri::try_from(uri) {
            // The authority begins at a known offset, so comparing its length is sufficient.
            Ok(uri) if uri.authority().map(|it| it.as_str().len()) == Some(self.authority_length) => {
                return uri;
            }
            Ok(_) => self.refuse(None, "makes a URI of another host than the endpoint's"),
            Err(error) => self.refuse(None, format!("makes no valid URI: {error}")),
        }
        Uri::default()
    }

    #[cold]
    pub(super) fn refuse(&mut self, member: Option<&str>, message: impl Into<Cow<'static, str>>) {
        if self.error.is_none() {
            self.error = Some(RequestError {
                operation: self.operation,
                member: member.map(str::to_owned),
                message: message.into(),
            });
        }
    }
}

/// The error for an input that can't be sent.
///
/// The message contains no value of the input, since these may be secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestError {
    operation: &'static str,
    member: Option<String>,
    message: Cow<'static, str>,
}

impl RequestError {
    /// The name of the operation in the model.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// The member that can't be sent, if the error is about one: its name in the model, or its path in a body.
    #[must_use]
    pub fn member(&self) -> Option<&str> {
        self.member.as_deref()
    }

    /// The problem with the member or the request.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.operation)?;
        if let Some(member) = &self.member {
            write!(f, "`{member}` ")?;
        }
        f.write_str(&self.message)
    }
}

impl Error for RequestError {}
