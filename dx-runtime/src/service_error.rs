use crate::ResponseError;
use crate::json::{Kind, ReadError, ReadJson, Reader, read_body};
use crate::retryable::{self, Class};
use std::borrow::Cow;
use std::error::Error;
use std::fmt;

/// An operation's error: one of those that its model names, or one that the model does not know.
pub trait ServiceError: Error + Sized + 'static {
    /// The error that an answer reports.
    ///
    /// Never fails: a code that the model does not know, and a body that can't be read as what its code promises,
    /// make the unknown error, which keeps everything.
    fn from_meta(meta: ErrorMeta) -> Self;

    /// What every error answer has.
    fn meta(&self) -> &ErrorMeta;

    /// Whether the same request may succeed a little later.
    fn is_retryable(&self) -> bool {
        self.meta().is_retryable()
    }

    /// Whether the service asks to send fewer requests. A client waits longer before it retries then.
    fn is_throttling(&self) -> bool {
        self.meta().is_throttling()
    }
}

/// An error that a model names, or what is known of one that it does not name.
pub trait ErrorShape: Error {
    /// The name by which the service knows the error.
    fn code(&self) -> &str;

    /// What the service says about the error.
    fn message(&self) -> Option<&str>;

    /// What every error answer has.
    fn meta(&self) -> &ErrorMeta;

    /// Whether the same request may succeed a little later.
    fn is_retryable(&self) -> bool {
        self.meta().is_retryable()
    }

    /// Whether the service asks to send fewer requests. A client waits longer before it retries then.
    fn is_throttling(&self) -> bool {
        self.meta().is_throttling()
    }

    /// The error with what came along with it.
    #[must_use]
    fn with_meta(self, meta: ErrorMeta) -> Self
    where
        Self: Sized;

    /// Reads the error that `meta` tells of.
    ///
    /// # Errors
    ///
    /// `meta` with the [cause](ErrorMeta::cause), when the body is not what the model promises.
    fn read(meta: ErrorMeta) -> Result<Self, ErrorMeta>
    where
        Self: ReadJson,
    {
        meta.read_as(ErrorMeta::parse)
    }
}

/// What every error answer has, whatever its code: where to start when something has to be found out.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ErrorMeta(Box<Meta>);

#[derive(Clone, Default, PartialEq, Eq)]
struct Meta {
    shape_name: String,
    query_code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
    status: u16,
    /// Names in lower case, each one once.
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    cause: Option<ResponseError>,
}

/// The headers by which AWS services tell the id of a request.
pub(crate) const REQUEST_ID_HEADERS: [&str; 3] =
    ["x-amzn-requestid", "x-amzn-request-id", "x-amz-request-id"];

impl ErrorMeta {
    /// Takes from an answer what every error has. A header comes once, with its values joined.
    ///
    /// The code is looked for where AWS's JSON protocols put it: the header `x-amzn-errortype`, then `code`, then
    /// `__type` at the top of the body; a namespace before `#` and an address after `:` are cut off. That of
    /// `x-amzn-query-error`, which services with the trait `awsQueryCompatible` send beside it, is the code for those
    /// who handle errors, but not the name of the error's shape.
    ///
    /// ```
    /// use dx_runtime::{ErrorMeta, ErrorShape};
    ///
    /// let body = r#"{"__type":"com.amazonaws.dataexchange#ConflictException","Message":"It is taken."}"#;
    /// let meta = ErrorMeta::of_response(409, [("X-Amzn-RequestId", "4f1c")], body.as_bytes());
    /// assert_eq!(meta.code(), "ConflictException");
    /// assert_eq!(meta.message(), Some("It is taken."));
    /// assert_eq!(meta.request_id(), Some("4f1c"));
    /// ```
    #[must_use]
    pub fn of_response<N: AsRef<str>, V: AsRef<str>>(
        status: u16,
        headers: impl IntoIterator<Item = (N, V)>,
        body: &[u8],
    ) -> Self {
        let mut meta = Self::of_parts(status, headers, body);
        let said = Said::in_body(body);
        let code = meta.header("x-amzn-errortype").map(Cow::Borrowed).or(said.code).or(said.r#type);
        let shape_name = code.as_deref().map(bare_code).unwrap_or_default().to_owned();
        let query_code = meta.header("x-amzn-query-error").and_then(|error| error.split(';').next());
        let query_code = query_code.map(str::trim).filter(|code| !code.is_empty()).map(str::to_owned);
        meta.0.message = said.message.map(Cow::into_owned);
        meta.0.shape_name = shape_name;
        meta.0.query_code = query_code;
        meta
    }

    /// What there is of an answer that reports success and can't be read. It has no code and no message.
    #[must_use]
    pub fn of_unreadable<N: AsRef<str>, V: AsRef<str>>(
        status: u16,
        headers: impl IntoIterator<Item = (N, V)>,
        body: &[u8],
        cause: impl Into<ResponseError>,
    ) -> Self {
        let mut meta = Self::of_parts(status, headers, body);
        meta.0.cause = Some(cause.into());
        meta
    }

    fn of_parts<N: AsRef<str>, V: AsRef<str>>(
        status: u16,
        headers: impl IntoIterator<Item = (N, V)>,
        body: &[u8],
    ) -> Self {
        let header = |(name, value): (N, V)| (name.as_ref().to_ascii_lowercase(), value.as_ref().to_owned());
        let headers = headers.into_iter().map(header).collect();
        let mut meta = Self(Box::new(Meta { status, headers, body: body.to_vec(), ..Meta::default() }));
        meta.0.request_id = REQUEST_ID_HEADERS.iter().find_map(|name| meta.header(name)).map(str::to_owned);
        meta
    }

    /// Reads an error from what it came with.
    ///
    /// # Errors
    ///
    /// The same with the [cause](Self::cause), when `read` fails.
    pub fn read_as<T: ErrorShape, E: Into<ResponseError>>(
        mut self,
        read: impl FnOnce(&Self) -> Result<T, E>,
    ) -> Result<T, Self> {
        match read(&self) {
            Ok(error) => Ok(error.with_meta(self)),
            Err(cause) => {
                self.0.cause = Some(cause.into());
                Err(self)
            }
        }
    }

    /// The name of the error's shape in the model, as far as the answer tells; else empty.
    ///
    /// Also the [code](ErrorShape::code), but for services that once spoke the query protocol, which have codes from
    /// those days.
    #[must_use]
    pub fn shape_name(&self) -> &str {
        &self.0.shape_name
    }

    /// The value of a header. Upper and lower case of the name are the same.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers().find(|(header, _)| header.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// All headers, with their names in lower case.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.headers.iter().map(|(name, value)| (&**name, &**value))
    }

    /// Why the answer could not be read as what the model promises, if that is what went wrong.
    #[must_use]
    pub fn cause(&self) -> Option<&ResponseError> {
        self.0.cause.as_ref()
    }

    /// The id under which AWS knows the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The HTTP status code; 0 when the error did not come from an answer.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.0.status
    }

    /// The answer's body as it came.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// Reads the body as the structure that the code promises. An empty body is an empty structure.
    ///
    /// # Errors
    ///
    /// When the body is no such JSON.
    pub fn parse<T: ReadJson>(&self) -> Result<T, ReadError> {
        read_body(self.body(), T::read_json)
    }

    /// Puts the message, if there is one, into an error's own field for it.
    pub fn message_into<M: From<String>>(&self, field: &mut M) {
        if let Some(message) = self.message() {
            *field = M::from(message.to_owned());
        }
    }

    /// Writes an error as one line: `ValidationException: the message (request id 4f1c)`. Without a code there is the
    /// status instead, and the [cause](Self::cause) comes after the message.
    ///
    /// # Errors
    ///
    /// Those of `f`.
    pub fn describe(
        &self,
        f: &mut fmt::Formatter<'_>,
        code: &str,
        message: Option<&dyn fmt::Display>,
    ) -> fmt::Result {
        match (code, self.cause()) {
            ("", Some(_)) => f.write_str("an answer that can't be read")?,
            ("", None) => f.write_str("an error without a code")?,
            (code, _) => f.write_str(code)?,
        }
        if code.is_empty() && self.status() != 0 {
            write!(f, " (status {})", self.status())?;
        }
        if let Some(message) = message {
            write!(f, ": {message}")?;
        }
        if let Some(cause) = self.cause() {
            write!(f, " ({cause})")?;
        }
        match self.request_id() {
            Some(request_id) => write!(f, " (request id {request_id})"),
            None => Ok(()),
        }
    }
}

impl ErrorShape for ErrorMeta {
    fn code(&self) -> &str {
        self.0.query_code.as_deref().unwrap_or(&self.0.shape_name)
    }

    fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
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

impl fmt::Display for ErrorMeta {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = self.message();
        self.describe(f, self.code(), message.as_ref().map(|message| message as &dyn fmt::Display))
    }
}

/// Display tells the [cause](ErrorMeta::cause) too, so it is no source: a chain of errors has each sentence once.
impl Error for ErrorMeta {}

impl fmt::Debug for ErrorMeta {
    /// Without message, headers and body, any of which may hold what must not be printed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorMeta")
            .field("code", &self.code())
            .field("request_id", &self.request_id())
            .field("status", &self.status())
            .field("body_length", &self.body().len())
            .field("cause", &self.cause())
            .finish_non_exhaustive()
    }
}

/// Cuts `aws.example#Conflict:http://example.com/` down to `Conflict`.
fn bare_code(code: &str) -> &str {
    let code = code.split_once(':').map_or(code, |(code, _)| code);
    code.split_once('#').map_or(code, |(_, code)| code).trim()
}

/// What the top level of an error's body says of itself.
#[derive(Default)]
struct Said<'b> {
    code: Option<Cow<'b, str>>,
    r#type: Option<Cow<'b, str>>,
    message: Option<Cow<'b, str>>,
}

impl<'b> Said<'b> {
    /// Keeps what was found up to where the body stops being JSON: some are HTML, some are cut short.
    fn in_body(body: &'b [u8]) -> Self {
        let mut said = Self::default();
        let _stopped_early = Reader::new(body).and_then(|mut reader| said.read(&mut reader));
        said
    }

    fn read(&mut self, reader: &mut Reader<'b>) -> Result<(), ReadError> {
        reader.begin_object()?;
        while let Some(key) = reader.next_key()? {
            let place = match &*key {
                "code" => &mut self.code,
                "__type" => &mut self.r#type,
                "message" | "Message" | "errorMessage" => &mut self.message,
                _ => {
                    reader.skip()?;
                    continue;
                }
            };
            if reader.peek()? == Kind::String {
                *place = Some(reader.text()?);
            } else {
                reader.skip()?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meta(header: Option<&'static str>, body: &str) -> ErrorMeta {
        ErrorMeta::of_response(400, header.map(|code| ("X-Amzn-Errortype", code)), body.as_bytes())
    }

    #[test]
    fn the_code_is_found_in_all_three_places_in_their_order() {
        assert_eq!(meta(Some("A"), r#"{"code":"B","__type":"C"}"#).code(), "A");
        assert_eq!(meta(None, r#"{"__type":"C","code":"B"}"#).code(), "B");
        assert_eq!(meta(None, r#"{"__type":"C"}"#).code(), "C");
        assert_eq!(meta(None, r#"{"inner":{"__type":"C"}}"#).code(), "");
    }

    #[test]
    fn namespace_and_address_are_cut_off_the_code() {
        assert_eq!(meta(Some("a.b#Foo:http://example.com/#x"), "").code(), "Foo");
        assert_eq!(meta(Some("Foo:http://example.com/"), "").code(), "Foo");
        assert_eq!(meta(None, r#"{"__type":"a.b#Foo"}"#).code(), "Foo");
    }

    #[test]
    fn the_message_is_found_under_each_of_its_names() {
        for name in ["message", "Message", "errorMessage"] {
            assert_eq!(meta(None, &format!(r#"{{"{name}":"no"}}"#)).message(), Some("no"));
        }
        assert_eq!(meta(None, r#"{"message":7}"#).message(), None);
    }

    #[test]
    fn a_body_that_is_no_json_is_kept_and_harmless() {
        let meta = meta(None, "<html>502</html>");
        assert_eq!((meta.code(), meta.message(), meta.body()), ("", None, "<html>502</html>".as_bytes()));
    }

    #[test]
    fn throttling_and_trouble_of_the_service_are_worth_a_retry() {
        let retryable =
            |status, code| ErrorMeta::of_response(status, [("x-amzn-errortype", code)], b"").is_retryable();
        assert!(retryable(400, "ThrottlingException") && retryable(503, "Whatever") && retryable(429, ""));
        assert!(!retryable(400, "ValidationException") && !retryable(501, "NotImplemented"));
    }

    #[test]
    fn printing_shows_neither_message_nor_body() {
        let shown = format!("{:?}", meta(Some("Foo"), r#"{"message":"secret"}"#));
        assert!(shown.contains("Foo") && !shown.contains("secret"), "{shown}");
    }

    #[test]
    fn the_code_of_the_query_protocol_wins_and_leaves_the_name_of_the_shape() {
        let headers = [("x-amzn-query-error", "Customized;Sender")];
        let meta = ErrorMeta::of_response(400, headers, br#"{"__type":"a.b#CustomCodeError"}"#);
        assert_eq!((meta.code(), meta.shape_name()), ("Customized", "CustomCodeError"));
        let meta = ErrorMeta::of_response(400, [("x-amzn-query-error", ";Sender")], br#"{"__type":"C"}"#);
        assert_eq!((meta.code(), meta.shape_name()), ("C", "C"));
    }

    #[test]
    fn headers_are_kept_and_found_in_upper_and_lower_case() {
        let meta = ErrorMeta::of_response(400, [("X-Amz-Request-Id", "4f1c"), ("Retry-After", "3")], b"");
        assert_eq!((meta.header("retry-after"), meta.header("RETRY-AFTER")), (Some("3"), Some("3")));
        assert_eq!(meta.header("retry"), None);
        assert_eq!(meta.request_id(), Some("4f1c"));
        let headers: Vec<_> = meta.headers().collect();
        assert_eq!(headers, [("x-amz-request-id", "4f1c"), ("retry-after", "3")]);
    }

    #[test]
    fn a_success_that_cannot_be_read_tells_the_cause_and_has_no_code() {
        let cause = ResponseError::Header { name: "X-Count".to_owned(), message: "expected a number".into() };
        let body = br#"{"code":"Foo"}"#;
        let meta = ErrorMeta::of_unreadable(201, [("x-amzn-requestid", "4f1c")], body, cause.clone());
        assert_eq!((meta.code(), meta.status(), meta.body()), ("", 201, &body[..]));
        assert_eq!(meta.cause(), Some(&cause));
        assert_eq!(
            meta.to_string(),
            "an answer that can't be read (status 201) (header X-Count: expected a number) (request id 4f1c)"
        );
        assert!(meta.source().is_none());
    }

    #[test]
    fn an_error_without_a_code_shows_its_status() {
        let meta = ErrorMeta::of_response(502, [("", ""); 0], b"<html>");
        assert_eq!(meta.to_string(), "an error without a code (status 502)");
        assert_eq!(ErrorMeta::default().to_string(), "an error without a code");
    }

    #[test]
    fn an_error_that_cannot_be_read_is_given_back_with_the_cause() {
        let headers = [("x-amzn-errortype", "Foo")];
        let meta = ErrorMeta::of_response(400, headers, br#"{"message":"No."}"#);
        let cause = Reader::new(b"7").unwrap().begin_object().unwrap_err();
        let meta = meta.read_as(|_| Err::<ErrorMeta, _>(cause)).unwrap_err();
        assert_eq!(meta.to_string(), "Foo: No. (body: expected an object, found a number at byte 0)");
    }
}
