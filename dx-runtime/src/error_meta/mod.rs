//! The metadata of error responses.

mod display;

use crate::codec::{DecodeError, MemoryLimit, decode_body};
use crate::protocol::{ErrorHead, Protocol, message_rank};
use crate::retryable::{self, Class};
use crate::shape::Value;
use crate::{ErrorShape, ResponseError, ServiceError};

/// The metadata of an error response, independent of its code.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ErrorMeta(Box<Meta>);

#[derive(Clone, Default, PartialEq, Eq)]
struct Meta {
    head: ErrorHead,
    is_message_sensitive: bool,
    request_id: Option<String>,
    status: u16,
    /// Names are lowercase and unique
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    memory_limit: Option<MemoryLimit>,
    cause: Option<ResponseError>,
}

/// The headers in which AWS services return the request ID.
pub(crate) const REQUEST_ID_HEADERS: [&str; 3] =
    ["x-amzn-requestid", "x-amzn-request-id", "x-amz-request-id"];

impl ErrorMeta {
    /// Reads the metadata of an error response. The headers are given with their values joined, so that each name
    /// occurs once.
    ///
    /// A response without the [mark](Protocol::MARK) of the protocol has neither code nor message, which the
    /// [cause](Self::cause) states. The [protocol](Protocol::error_head) decides where codes and the message are; a
    /// namespace before `#` and an address after `:` are removed from codes, and empty codes are ignored. The first
    /// code in the order of the protocol applies, unless [`decide_code`](Self::decide_code) selects another. The code
    /// in `x-amzn-query-error`, which services with the trait `awsQueryCompatible` add, is returned to callers, but is
    /// not the name of the error shape.
    ///
    /// ```
    /// use dx_runtime::protocol::RestJson1;
    /// use dx_runtime::{ErrorMeta, ErrorShape};
    ///
    /// let body = r#"{"__type":"com.amazonaws.dataexchange#ConflictException","Message":"It is taken."}"#;
    /// let meta = ErrorMeta::of_response::<RestJson1>(409, [("X-Amzn-RequestId", "4f1c")], body.as_bytes());
    /// assert_eq!(meta.code(), "ConflictException");
    /// assert_eq!(meta.message(), Some("It is taken."));
    /// assert_eq!(meta.request_id(), Some("4f1c"));
    /// ```
    #[must_use]
    pub fn of_response<P: Protocol>(
        status: u16,
        headers: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>,
        body: &[u8],
    ) -> Self {
        let mut meta = Self::of_parts(status, headers, body);
        match P::MARK.map_or(Ok(()), |mark| mark.check(meta.header(mark.header))) {
            Ok(()) => meta.take_head(P::error_head(&meta)),
            Err(cause) => meta.0.cause = Some(cause),
        }
        meta
    }

    fn take_head(&mut self, mut head: ErrorHead) {
        let in_body = head.request_id.take();
        self.0.request_id = self.0.request_id.take().or(in_body);
        self.0.head = head;
    }

    /// Selects the code that identifies the error shape: the first one in `known`, the names of the operation's error
    /// shapes, or else the first one. Returns the name from `known`.
    ///
    /// ```
    /// use dx_runtime::ErrorMeta;
    /// use dx_runtime::protocol::AwsJson1_1;
    ///
    /// let body = br#"{"__type":"InvalidKMSResourceException","code":"AccessDeniedException"}"#;
    /// let mut meta = ErrorMeta::of_response::<AwsJson1_1>(400, [("", ""); 0], body);
    /// let known = ["InvalidArgumentException", "InvalidKMSResourceException"];
    /// assert_eq!(meta.decide_code(&known), Some("InvalidKMSResourceException"));
    /// assert_eq!(meta.shape_name(), "InvalidKMSResourceException");
    /// ```
    pub fn decide_code(&mut self, known: &[&'static str]) -> Option<&'static str> {
        let codes = &mut self.0.head.codes;
        let (index, name) = codes
            .iter()
            .enumerate()
            .find_map(|(index, code)| Some((index, *known.iter().find(|name| *name == code)?)))?;
        codes.swap(0, index);
        Some(name)
    }

    /// Removes the code of the header `x-amzn-query-error`, which is only meaningful for services with the trait
    /// `awsQueryCompatible`.
    pub fn forget_query_code(&mut self) {
        self.0.head.query_code = None;
    }

    /// Creates the metadata of a successful response that cannot be deserialized. It has neither code nor message.
    #[must_use]
    pub fn of_unreadable(
        status: u16,
        headers: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>,
        body: &[u8],
        cause: impl Into<ResponseError>,
    ) -> Self {
        let mut meta = Self::of_parts(status, headers, body);
        meta.0.cause = Some(cause.into());
        meta
    }

    fn of_parts(
        status: u16,
        headers: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>,
        body: &[u8],
    ) -> Self {
        let headers = headers.into_iter();
        let headers = headers
            .map(|(name, value)| (name.as_ref().to_ascii_lowercase(), value.as_ref().to_owned()))
            .collect();
        let mut meta = Self(Box::new(Meta { status, headers, body: body.to_vec(), ..Meta::default() }));
        meta.0.request_id = REQUEST_ID_HEADERS.iter().find_map(|name| meta.header(name)).map(str::to_owned);
        meta
    }

    /// Deserializes the error that this response contains.
    ///
    /// # Errors
    ///
    /// Returns `self` with the [cause](Self::cause) if `read` fails. Its message is then redacted if that of `T` is
    /// [sensitive].
    ///
    /// [sensitive]: ErrorShape::is_message_sensitive
    pub fn read_as<P: Protocol, T: ErrorShape, E: Into<ResponseError>>(
        mut self,
        read: impl FnOnce(&Self) -> Result<T, E>,
    ) -> Result<T, Self> {
        self.0.is_message_sensitive = T::is_message_sensitive();
        match read(&self) {
            Ok(error) => Ok(error.with_meta(self)),
            Err(cause) => {
                self.0.cause = Some(cause.into());
                if let Some(name) = T::message_name() {
                    let text = P::error_text(self.body(), name);
                    let message = &mut self.0.head.message;
                    *message = text.or(message.take());
                }
                Err(self)
            }
        }
    }

    /// Deserializes the error of a variant of `E`, or returns the unknown error if the body is not what the model says.
    ///
    /// Generated code calls it for each variant, which costs less to compile than a `match` there.
    pub fn read_variant<E: ServiceError, T: ErrorShape + Value>(
        self,
        variant: fn(T) -> E,
        unknown: fn(Self) -> E,
    ) -> E {
        <T as ErrorShape>::read::<E::Protocol>(self).map_or_else(unknown, variant)
    }

    /// The name of the error shape in the model, according to the response; empty if it names none.
    ///
    /// Equal to the [code](ErrorShape::code), except for services that formerly used the query protocol, whose codes
    /// are those of that protocol.
    #[must_use]
    pub fn shape_name(&self) -> &str {
        self.0.head.codes.first().map(String::as_str).unwrap_or_default()
    }

    /// Returns the value of a header. The name is not case-sensitive.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers().find(|(header, _)| header.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// Iterates over the headers, with lowercase names.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.headers.iter().map(|(name, value)| (&**name, &**value))
    }

    /// Why the response could not be deserialized, if that is the error.
    #[must_use]
    pub fn cause(&self) -> Option<&ResponseError> {
        self.0.cause.as_ref()
    }

    /// The request ID, by which AWS Support can identify the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The second request ID of Amazon S3 (`x-amz-id-2`), which AWS Support requires in addition to the
    /// [first](Self::request_id).
    #[must_use]
    pub fn extended_request_id(&self) -> Option<&str> {
        self.header("x-amz-id-2")
    }

    /// The HTTP status code; 0 if the error does not come from a response.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.0.status
    }

    /// The body of the response.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// Sets the memory limit for deserializing the body, instead of the [default](MemoryLimit::default_for).
    #[must_use]
    pub fn with_memory_limit(mut self, limit: MemoryLimit) -> Self {
        self.0.memory_limit = Some(limit);
        self
    }

    #[cfg(feature = "http")]
    pub(crate) fn memory_limit(&self) -> Option<MemoryLimit> {
        self.0.memory_limit
    }

    /// Deserializes the body as an error structure. An empty body is a structure without members.
    ///
    /// # Errors
    ///
    /// If the body does not match the structure, or if its values exceed the memory limit.
    pub fn parse<P: Protocol, T: Value>(&self) -> Result<T, DecodeError> {
        decode_body::<P::ErrorCodec, T>(self.body(), self.0.memory_limit)
    }

    /// Copies the message to an error's field for it if that is empty: services may send it under another name than the
    /// model declares.
    pub fn message_into<M: From<String> + Default + PartialEq>(&self, field: &mut M) {
        if let Some(message) = self.message().filter(|_| *field == M::default()) {
            *field = M::from(message.to_owned());
        }
    }

    /// The rank of a member name as that of the message, 0 being the best; `None` if the name is not a variant of
    /// `message` or `errorMessage`.
    #[must_use]
    pub fn message_rank(name: &str) -> Option<usize> {
        message_rank(name)
    }
}

impl ErrorShape for ErrorMeta {
    fn code(&self) -> &str {
        self.0.head.query_code.as_deref().unwrap_or_else(|| self.shape_name())
    }

    fn message(&self) -> Option<&str> {
        self.0.head.message.as_deref()
    }

    fn meta(&self) -> &ErrorMeta {
        self
    }

    fn is_retryable(&self) -> bool {
        retryable::class(self.code(), self.status()).is_some()
    }

    fn is_throttling(&self) -> bool {
        retryable::class(self.code(), self.status()) == Some(Class::Throttling)
    }

    fn with_meta(self, meta: ErrorMeta) -> Self {
        meta
    }
}

#[cfg(test)]
mod tests;
