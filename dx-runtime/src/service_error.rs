use crate::json::{Kind, ReadError, ReadJson, Reader, from_slice};
use std::borrow::Cow;
use std::error::Error;
use std::fmt;

/// The codes by which AWS services ask a caller to slow down, or to try again later.
const RETRYABLE_CODES: [&str; 16] = [
    "BandwidthLimitExceeded",
    "EC2ThrottledException",
    "LimitExceededException",
    "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "RequestTimeout",
    "RequestTimeoutException",
    "SlowDown",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "TransactionInProgressException",
];

/// An operation's error: one of those that its model names, or one that the model does not know.
pub trait ServiceError: Error + Sized {
    /// The error that an answer reports.
    ///
    /// Never fails: a code that the model does not know, and a body that can't be read as what its code promises,
    /// make the unknown error, which keeps everything.
    fn from_meta(meta: ErrorMeta) -> Self;

    /// What every error answer has.
    fn meta(&self) -> &ErrorMeta;
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

    /// The error with what came along with it.
    #[must_use]
    fn with_meta(self, meta: ErrorMeta) -> Self
    where
        Self: Sized;

    /// Reads the error that `meta` tells of.
    ///
    /// # Errors
    ///
    /// `meta` itself, when the body is not what the model promises.
    fn read(meta: ErrorMeta) -> Result<Self, ErrorMeta>
    where
        Self: ReadJson,
    {
        match meta.parse::<Self>() {
            Ok(error) => Ok(error.with_meta(meta)),
            Err(_) => Err(meta),
        }
    }
}

/// What every error answer has, whatever its code: where to start when something has to be found out.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ErrorMeta(Box<Meta>);

#[derive(Clone, Default, PartialEq, Eq)]
struct Meta {
    code: String,
    message: Option<String>,
    request_id: Option<String>,
    status: u16,
    body: Vec<u8>,
}

impl ErrorMeta {
    /// Takes from an answer what every error has. `header` gives the value of the header with a name in lower case.
    ///
    /// The code is looked for where AWS's JSON protocols put it: the header `x-amzn-errortype`, then `code`, then
    /// `__type` at the top of the body; a namespace before `#` and an address after `:` are cut off.
    ///
    /// ```
    /// use dx_runtime::{ErrorMeta, ErrorShape};
    ///
    /// let body = r#"{"__type":"com.amazonaws.dataexchange#ConflictException","Message":"It is taken."}"#;
    /// let meta = ErrorMeta::of_response(409, |name| (name == "x-amzn-requestid").then_some("4f1c"), body.as_bytes());
    /// assert_eq!(meta.code(), "ConflictException");
    /// assert_eq!(meta.message(), Some("It is taken."));
    /// assert_eq!(meta.request_id(), Some("4f1c"));
    /// ```
    #[must_use]
    pub fn of_response<'h>(status: u16, header: impl Fn(&str) -> Option<&'h str>, body: &[u8]) -> Self {
        let said = Said::in_body(body);
        let code = header("x-amzn-errortype").map(Cow::Borrowed).or(said.code).or(said.r#type);
        let request_id =
            ["x-amzn-requestid", "x-amzn-request-id", "x-amz-request-id"].into_iter().find_map(header);
        Self(Box::new(Meta {
            code: code.as_deref().map(bare_code).unwrap_or_default().to_owned(),
            message: said.message.map(Cow::into_owned),
            request_id: request_id.map(str::to_owned),
            status,
            body: body.to_vec(),
        }))
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
        let body = self.body();
        from_slice(if body.is_empty() { b"{}" } else { body })
    }

    /// Puts the message, if there is one, into an error's own field for it.
    pub fn message_into<M: From<String>>(&self, field: &mut M) {
        if let Some(message) = self.message() {
            *field = M::from(message.to_owned());
        }
    }

    /// Writes an error as one line: `ValidationException: the message (request id 4f1c)`.
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
        f.write_str(if code.is_empty() { "an error without a code" } else { code })?;
        if let Some(message) = message {
            write!(f, ": {message}")?;
        }
        match self.request_id() {
            Some(request_id) => write!(f, " (request id {request_id})"),
            None => Ok(()),
        }
    }
}

impl ErrorShape for ErrorMeta {
    fn code(&self) -> &str {
        &self.0.code
    }

    fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    fn meta(&self) -> &ErrorMeta {
        self
    }

    fn is_retryable(&self) -> bool {
        matches!(self.status(), 429 | 500 | 502 | 503 | 504) || RETRYABLE_CODES.contains(&self.code())
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

impl Error for ErrorMeta {}

impl fmt::Debug for ErrorMeta {
    /// Without message and body, either of which may hold what must not be printed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorMeta")
            .field("code", &self.code())
            .field("request_id", &self.request_id())
            .field("status", &self.status())
            .field("body_length", &self.body().len())
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
        ErrorMeta::of_response(400, |name| header.filter(|_| name == "x-amzn-errortype"), body.as_bytes())
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
        let retryable = |status, code| ErrorMeta::of_response(status, |_| Some(code), b"").is_retryable();
        assert!(retryable(400, "ThrottlingException") && retryable(503, "Whatever") && retryable(429, ""));
        assert!(!retryable(400, "ValidationException") && !retryable(501, "NotImplemented"));
    }

    #[test]
    fn printing_shows_neither_message_nor_body() {
        let shown = format!("{:?}", meta(Some("Foo"), r#"{"message":"secret"}"#));
        assert!(shown.contains("Foo") && !shown.contains("secret"), "{shown}");
    }
}
