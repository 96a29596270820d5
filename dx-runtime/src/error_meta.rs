use crate::codec::{DecodeError, MemoryLimit, decode_body};
use crate::printable::Printable;
use crate::protocol::{ErrorHead, Protocol, message_rank};
use crate::retryable::{self, Class};
use crate::shape::Value;
use crate::{ErrorShape, Redacted, ResponseError, ServiceError};
use std::error::Error;
use std::fmt;

/// What every error response has, whatever its code: where to start when something has to be found out.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ErrorMeta(Box<Meta>);

#[derive(Clone, Default, PartialEq, Eq)]
struct Meta {
    head: ErrorHead,
    is_message_sensitive: bool,
    request_id: Option<String>,
    status: u16,
    /// Names in lower case, each one once.
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    memory_limit: Option<MemoryLimit>,
    cause: Option<ResponseError>,
}

/// The headers by which AWS services tell the id of a request.
pub(crate) const REQUEST_ID_HEADERS: [&str; 3] =
    ["x-amzn-requestid", "x-amzn-request-id", "x-amz-request-id"];

impl ErrorMeta {
    /// Takes from a response what every error has. A header comes once, with its values joined.
    ///
    /// A response that is not [marked](Protocol::MARK) as one in the protocol has neither code nor message, and the
    /// [cause](Self::cause) says so. Codes and message are looked for where the [protocol](Protocol::error_head) puts them; a namespace before `#` and an
    /// address after `:` are cut off a code, and an empty code is none. Of several, the first in the protocol's order counts,
    /// until [`decide_code`](Self::decide_code) decides. The code in `x-amzn-query-error`, which services with the trait
    /// `awsQueryCompatible` send beside it, is the code for those who handle errors, but not the name of the error's
    /// shape.
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

    /// Decides which of the codes that the response names is the error's: the first one that is among `known`, the names
    /// of the shapes that the operation can answer with, or just the first one. Returns that name.
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
        let (place, name) = codes
            .iter()
            .enumerate()
            .find_map(|(place, code)| Some((place, *known.iter().find(|name| *name == code)?)))?;
        codes.swap(0, place);
        Some(name)
    }

    /// Leaves out the code in the header `x-amzn-query-error`: only services with the trait `awsQueryCompatible` say anything
    /// by it.
    pub fn forget_query_code(&mut self) {
        self.0.head.query_code = None;
    }

    /// What there is of a response that reports success and can't be read. It has no code and no message.
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

    /// Reads an error from what it came with.
    ///
    /// # Errors
    ///
    /// The same with the [cause](Self::cause), when `read` fails. The message is then as [sensitive] as that of the
    /// error that it could not be read as.
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

    /// Reads the error of a variant of `E`. If the body is not what the model promises, the result is the unknown error.
    ///
    /// Generated code calls it for each variant, which costs less to compile than a `match` there.
    pub fn read_variant<E: ServiceError, T: ErrorShape + Value>(
        self,
        variant: fn(T) -> E,
        unknown: fn(Self) -> E,
    ) -> E {
        <T as ErrorShape>::read::<E::Protocol>(self).map_or_else(unknown, variant)
    }

    /// The name of the error's shape in the model, as far as the response tells; else empty.
    ///
    /// Also the [code](ErrorShape::code), but for services that once spoke the query protocol, which have codes from
    /// those days.
    #[must_use]
    pub fn shape_name(&self) -> &str {
        self.0.head.codes.first().map(String::as_str).unwrap_or_default()
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

    /// Why the response could not be read as what the model promises, if that is what went wrong.
    #[must_use]
    pub fn cause(&self) -> Option<&ResponseError> {
        self.0.cause.as_ref()
    }

    /// The id under which AWS knows the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The second id of a request to Amazon S3 (`x-amz-id-2`), which AWS Support asks for beside the [first](Self::request_id).
    #[must_use]
    pub fn extended_request_id(&self) -> Option<&str> {
        self.header("x-amz-id-2")
    }

    /// The HTTP status code; 0 when the error did not come from a response.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.0.status
    }

    /// The response's body as it came.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// The error with another limit than the [default](MemoryLimit::default_for) for what is read from its body.
    #[must_use]
    pub fn with_memory_limit(mut self, limit: MemoryLimit) -> Self {
        self.0.memory_limit = Some(limit);
        self
    }

    #[cfg(feature = "http")]
    pub(crate) fn memory_limit(&self) -> Option<MemoryLimit> {
        self.0.memory_limit
    }

    /// Reads the body as the structure that the code promises. A body that says nothing is an empty structure.
    ///
    /// # Errors
    ///
    /// When the body is no such structure, or its values take more memory than they may.
    pub fn parse<P: Protocol, T: Value>(&self) -> Result<T, DecodeError> {
        decode_body::<P::ErrorCodec, T>(self.body(), self.0.memory_limit)
    }

    /// Puts the message, if there is one, into an error's own field for it, when that has none: the service may have sent
    /// it under another name than the model's.
    pub fn message_into<M: From<String> + Default + PartialEq>(&self, field: &mut M) {
        if let Some(message) = self.message().filter(|_| *field == M::default()) {
            *field = M::from(message.to_owned());
        }
    }

    /// How likely a member of this name has the message of an error, with 0 for the likeliest; `None` for any name that is
    /// no form of `message` or `errorMessage`.
    #[must_use]
    pub fn message_rank(name: &str) -> Option<usize> {
        message_rank(name)
    }

    /// Writes an error as [`describe`](Self::describe) does, with its code and its message, if that may be printed.
    ///
    /// # Errors
    ///
    /// Those of `f`.
    pub fn display<T: ErrorShape>(error: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = error.message();
        let shown: Option<&dyn fmt::Display> = match &message {
            Some(_) if T::is_message_sensitive() => Some(&Redacted),
            Some(message) => Some(message),
            None => None,
        };
        error.meta().describe(f, error.code(), shown)
    }

    /// Writes an error as one line: `ValidationException: the message (request id 4f1c)`. Without a code there is the
    /// status instead. Control characters in what the service says are escaped, and texts longer than 1 KiB are cut. The
    /// [cause](Self::cause) is no part of it: it is the error's source.
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
            ("", Some(_)) => f.write_str("a response that can't be read")?,
            ("", None) => f.write_str("an error without a code")?,
            (code, _) => write!(f, "{}", Printable(code))?,
        }
        if code.is_empty() && self.status() != 0 {
            write!(f, " (status {})", self.status())?;
        }
        if let Some(message) = message {
            write!(f, ": {}", Printable(message))?;
        }
        match self.request_id() {
            Some(request_id) => write!(f, " (request id {})", Printable(request_id)),
            None => Ok(()),
        }
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

impl fmt::Display for ErrorMeta {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown: Option<&dyn fmt::Display> = match &self.0.head.message {
            Some(_) if self.0.is_message_sensitive => Some(&Redacted),
            message => message.as_ref().map(|message| message as _),
        };
        self.describe(f, self.code(), shown)
    }
}

impl Error for ErrorMeta {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.cause().map(|cause| cause as _)
    }
}

impl fmt::Debug for ErrorMeta {
    /// Without message, headers and body, any of which may hold what must not be printed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorMeta")
            .field("code", &Printable(self.code()))
            .field("request_id", &self.request_id().map(Printable))
            .field("status", &self.status())
            .field("body_length", &self.body().len())
            .field("cause", &self.cause())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Reader;
    use crate::protocol::{AwsJson1_1, RestJson1};

    fn meta(header: Option<&'static str>, body: &str) -> ErrorMeta {
        ErrorMeta::of_response::<RestJson1>(
            400,
            header.map(|code| ("X-Amzn-Errortype", code)),
            body.as_bytes(),
        )
    }

    #[test]
    fn the_code_is_found_in_all_places_in_their_order() {
        assert_eq!(meta(Some("A"), r#"{"code":"B","Code":"C","__type":"D"}"#).code(), "A");
        assert_eq!(meta(None, r#"{"__type":"D","Code":"C","code":"B"}"#).code(), "B");
        assert_eq!(meta(None, r#"{"__type":"D","Code":"C"}"#).code(), "C");
        assert_eq!(meta(None, r#"{"__type":"D"}"#).code(), "D");
        assert_eq!(meta(None, r#"{"inner":{"__type":"D"}}"#).code(), "");
        assert_eq!(meta(None, r#"{"code":"A","code":"B"}"#).code(), "B");
    }

    #[test]
    fn an_empty_code_is_none() {
        for empty in ["", " ", ":http://example.com/", "a.b#"] {
            let body = format!(r#"{{"code":"{empty}","Code":"{empty}","__type":"D"}}"#);
            assert_eq!(
                ErrorMeta::of_response::<RestJson1>(400, [("x-amzn-errortype", empty)], body.as_bytes())
                    .code(),
                "D"
            );
        }
        assert_eq!(meta(Some(""), r#"{"code":"","__type":""}"#).code(), "");
        assert_eq!(meta(None, r#"{"code":7,"Code":null,"__type":"D"}"#).code(), "D");
    }

    #[test]
    fn of_several_codes_the_first_one_that_is_known_decides() {
        fn decided<P: Protocol>(
            header: Option<&'static str>,
            known: &[&'static str],
        ) -> (Option<&'static str>, String) {
            let body = br#"{"code":"B","Code":"C","__type":"D"}"#;
            let header = header.map(|code| ("X-Amzn-Errortype", code));
            let mut meta = ErrorMeta::of_response::<P>(400, header, body);
            let name = meta.decide_code(known);
            (name, meta.shape_name().to_owned())
        }
        assert_eq!(decided::<RestJson1>(Some("A"), &["D", "C"]), (Some("C"), "C".to_owned()));
        assert_eq!(decided::<AwsJson1_1>(Some("A"), &["C", "D"]), (Some("D"), "D".to_owned()));
        assert_eq!(decided::<AwsJson1_1>(Some("A"), &["B", "A"]), (Some("A"), "A".to_owned()));
        assert_eq!(decided::<AwsJson1_1>(Some("A"), &["E"]), (None, "A".to_owned()));
        assert_eq!(decided::<RestJson1>(None, &["E"]), (None, "B".to_owned()));
        assert_eq!(decided::<AwsJson1_1>(None, &[]), (None, "D".to_owned()));
        assert_eq!(ErrorMeta::default().decide_code(&["A"]), None);
    }

    #[test]
    fn namespace_and_address_are_cut_off_the_code() {
        assert_eq!(meta(Some("a.b#Foo:http://example.com/#x"), "").code(), "Foo");
        assert_eq!(meta(Some("Foo:http://example.com/"), "").code(), "Foo");
        assert_eq!(meta(None, r#"{"__type":"a.b#Foo"}"#).code(), "Foo");
    }

    #[test]
    fn the_message_is_found_under_each_of_its_names() {
        for name in ["message", "Message", "errorMessage", "MESSAGE", "ErrorMessage"] {
            assert_eq!(meta(None, &format!(r#"{{"{name}":"no"}}"#)).message(), Some("no"));
        }
        assert_eq!(meta(None, r#"{"message":7}"#).message(), None);
        for body in [r#"{"Message":"b","message":"a"}"#, r#"{"message":"a","errorMessage":"b"}"#] {
            assert_eq!(meta(None, body).message(), Some("a"));
        }
    }

    #[test]
    fn half_a_surrogate_pair_in_the_message_does_not_hide_the_code() {
        let meta = meta(None, r#"{"\udc00":"\ud800","message":"a\ud83d","__type":"D"}"#);
        assert_eq!((meta.code(), meta.message()), ("D", Some("a\u{fffd}")));
    }

    #[test]
    fn a_body_that_is_no_json_is_kept_and_harmless() {
        let meta = meta(None, "<html>502</html>");
        assert_eq!((meta.code(), meta.message(), meta.body()), ("", None, "<html>502</html>".as_bytes()));
    }

    #[test]
    fn throttling_and_trouble_of_the_service_are_worth_a_retry() {
        let retryable = |status, code| {
            ErrorMeta::of_response::<RestJson1>(status, [("x-amzn-errortype", code)], b"").is_retryable()
        };
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
        let meta = ErrorMeta::of_response::<RestJson1>(400, headers, br#"{"__type":"a.b#CustomCodeError"}"#);
        assert_eq!((meta.code(), meta.shape_name()), ("Customized", "CustomCodeError"));
        let meta = ErrorMeta::of_response::<RestJson1>(
            400,
            [("x-amzn-query-error", ";Sender")],
            br#"{"__type":"C"}"#,
        );
        assert_eq!((meta.code(), meta.shape_name()), ("C", "C"));
    }

    #[test]
    fn headers_are_kept_and_found_in_upper_and_lower_case() {
        let meta = ErrorMeta::of_response::<RestJson1>(
            400,
            [("X-Amz-Request-Id", "4f1c"), ("Retry-After", "3")],
            b"",
        );
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
        assert_eq!(meta.to_string(), "a response that can't be read (status 201) (request id 4f1c)");
        assert_eq!(meta.source().unwrap().to_string(), "header X-Count: expected a number");
    }

    #[test]
    fn an_error_without_a_code_shows_its_status() {
        let meta = ErrorMeta::of_response::<RestJson1>(502, [("", ""); 0], b"<html>");
        assert_eq!(meta.to_string(), "an error without a code (status 502)");
        assert_eq!(ErrorMeta::default().to_string(), "an error without a code");
    }

    #[test]
    fn what_the_service_says_is_printed_on_one_line_and_kept_as_it_is() {
        let headers = [("x-amzn-requestid", "4f\u{1b}[1m")];
        let body = format!(r#"{{"code":"A\nB","message":"{}\u202e"}}"#, "x".repeat(2000));
        let meta = ErrorMeta::of_response::<RestJson1>(400, headers, body.as_bytes());
        let shown = format!(r"A\nB: {}… (request id 4f\u{{1b}}[1m)", "x".repeat(1024));
        assert_eq!(meta.to_string(), shown);
        assert!(format!("{meta:?}").contains(r#"code: "A\nB", request_id: Some("4f\u{1b}[1m")"#), "{meta:?}");
        let raw = (meta.code(), meta.request_id(), meta.message().unwrap().chars().last());
        assert_eq!(raw, ("A\nB", Some("4f\u{1b}[1m"), Some('\u{202e}')));
    }

    #[test]
    fn an_error_that_cannot_be_read_is_given_back_with_the_cause() {
        let headers = [("x-amzn-errortype", "Foo")];
        let meta = ErrorMeta::of_response::<RestJson1>(400, headers, br#"{"message":"No."}"#);
        let cause = Reader::new(b"7").unwrap().begin_object().unwrap_err();
        let meta = meta.read_as::<RestJson1, ErrorMeta, _>(|_| Err(cause)).unwrap_err();
        assert_eq!(meta.to_string(), "Foo: No.");
        let source = meta.source().unwrap();
        assert_eq!(source.to_string(), "body: expected an object, found a number at byte 0");
        assert!(source.source().is_none(), "each sentence is said once");
    }
}
