use super::text::{self, TextError};
use crate::codec::{Codec, DecodeError, MemoryLimit, decode_body};
use crate::protocol::Protocol;
use crate::shape::{Member, Value};
use crate::{Blob, ErrorMeta, ResponseError, ServiceError, Timestamp, TimestampFormat};
use ::http::{HeaderMap, HeaderValue, Response};
use std::borrow::Cow;

/// What came in: a response, or what an [`ErrorMeta`] keeps of one.
///
/// Header names are the same in upper and lower case; a header that came several times has its values joined with
/// `, `. Bytes of a header that are not UTF-8 are read as U+FFFD.
#[derive(Clone, Copy)]
pub struct Received<'r> {
    status: u16,
    headers: Headers<'r>,
    body: &'r [u8],
    memory_limit: Option<MemoryLimit>,
}

#[derive(Clone, Copy)]
enum Headers<'r> {
    Fresh(&'r HeaderMap),
    Kept(&'r ErrorMeta),
}

impl<'r> Received<'r> {
    /// A response.
    #[must_use]
    pub fn new(status: u16, headers: &'r HeaderMap, body: &'r [u8]) -> Self {
        Self { status, headers: Headers::Fresh(headers), body, memory_limit: None }
    }

    /// The response with another limit than the [default](MemoryLimit::default_for) for what is read from its body.
    #[must_use]
    pub fn with_memory_limit(mut self, limit: MemoryLimit) -> Self {
        self.memory_limit = Some(limit);
        self
    }

    /// The response that an error was.
    #[must_use]
    pub fn of_error(meta: &'r ErrorMeta) -> Self {
        Self {
            status: meta.status(),
            headers: Headers::Kept(meta),
            body: meta.body(),
            memory_limit: meta.memory_limit(),
        }
    }

    /// The status code.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Whether all went well: any status from 200 to 299 says so.
    #[must_use]
    pub fn is_success(&self) -> bool {
        matches!(self.status, 200..=299)
    }

    /// The error that the response reports.
    #[must_use]
    pub fn error_meta<P: Protocol>(&self) -> ErrorMeta {
        let meta = ErrorMeta::of_response::<P>(self.status, self.all_headers(), self.body);
        match self.memory_limit {
            Some(limit) => meta.with_memory_limit(limit),
            None => meta,
        }
    }

    /// The error that the response can't be read, with what there is to find out why.
    #[must_use]
    pub fn unreadable(&self, cause: impl Into<ResponseError>) -> ErrorMeta {
        ErrorMeta::of_unreadable(self.status, self.all_headers(), self.body, cause)
    }
}

/// Headers.
impl<'r> Received<'r> {
    /// A header as text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<Cow<'r, str>> {
        match self.headers {
            Headers::Fresh(headers) => joined(headers.get_all(name).iter()),
            Headers::Kept(meta) => meta.header(name).map(Cow::Borrowed),
        }
    }

    /// A header as the value that `parse` makes of it: one of the functions of [`text`].
    ///
    /// ```
    /// use dx_runtime::http::{Received, http::HeaderMap, text};
    ///
    /// let mut headers = HeaderMap::new();
    /// headers.insert("x-count", "7".parse()?);
    /// let received = Received::new(200, &headers, b"");
    /// assert_eq!(received.header_as("X-Count", text::parse_integer::<i32>)?, Some(7));
    /// let error = received.header_as("X-Count", text::parse_boolean).unwrap_err();
    /// assert_eq!(error.to_string(), "header X-Count: expected true or false");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When the header is there and `parse` fails.
    pub fn header_as<T>(
        &self,
        name: &str,
        parse: impl FnOnce(&str) -> Result<T, TextError>,
    ) -> Result<Option<T>, ResponseError> {
        self.header(name).map(|value| parse(&value)).transpose().map_err(|error| in_header(name, error))
    }

    /// A header as a list of values, each of which `parse` makes of an [element](text::split_list).
    ///
    /// # Errors
    ///
    /// When the header is there and is no list, or `parse` fails.
    pub fn header_list<T>(
        &self,
        name: &str,
        parse: impl Fn(&str) -> Result<T, TextError>,
    ) -> Result<Option<Vec<T>>, ResponseError> {
        self.header_as(name, |list| text::split_list(list)?.iter().map(|element| parse(element)).collect())
    }

    /// A header as a list of timestamps that should be in the format `declared`, as [`text::parse_timestamp`] reads them.
    ///
    /// # Errors
    ///
    /// When the header is there and is no such list.
    pub fn header_timestamps(
        &self,
        name: &str,
        declared: TimestampFormat,
    ) -> Result<Option<Vec<Timestamp>>, ResponseError> {
        let parse = |element: &Cow<'_, str>| text::parse_timestamp(element, declared);
        self.header_as(name, |list| text::split_timestamps(list)?.iter().map(parse).collect())
    }

    /// The headers of which the names begin with `prefix`: what their names, in lower case, go on with, and their
    /// values. An empty prefix is that of all headers.
    pub fn headers_with_prefix(&self, prefix: &str) -> impl Iterator<Item = (String, String)> {
        self.all_headers().filter_map(move |(name, value)| {
            let (start, rest) = name.split_at_checked(prefix.len())?;
            start.eq_ignore_ascii_case(prefix).then(|| (rest.to_owned(), value.into_owned()))
        })
    }

    fn all_headers(&self) -> impl Iterator<Item = (&'r str, Cow<'r, str>)> + use<'r> {
        let (fresh, kept) = match self.headers {
            Headers::Fresh(headers) => (Some(headers), None),
            Headers::Kept(meta) => (None, Some(meta)),
        };
        let fresh = fresh.into_iter().flat_map(|headers| {
            headers.keys().filter_map(|name| Some((name.as_str(), joined(headers.get_all(name).iter())?)))
        });
        let kept = kept.into_iter().flat_map(ErrorMeta::headers);
        fresh.chain(kept.map(|(name, value)| (name, Cow::Borrowed(value))))
    }
}

/// The body.
impl<'r> Received<'r> {
    /// The body as it came.
    #[must_use]
    pub fn body(&self) -> &'r [u8] {
        self.body
    }

    /// Reads the body, which holds a structure. One that says nothing is an empty structure.
    ///
    /// # Errors
    ///
    /// When the body is no such structure, and when its values take more memory than they may.
    pub fn decode<C: Codec, T: Value>(&self) -> Result<T, ResponseError> {
        self.check_success::<C>()?;
        Ok(decode_body::<C, T>(self.body, self.memory_limit)?)
    }

    /// Reads a payload, which is the value of `member`. Nothing, when the body says nothing or `null`, unless that is a
    /// value of the type: of a document.
    ///
    /// # Errors
    ///
    /// When the body is no such value, and when it takes more memory than it may.
    pub fn decode_payload<C: Codec, T: Value>(
        &self,
        member: &'static Member,
    ) -> Result<Option<T>, ResponseError> {
        self.check_success::<C>()?;
        if C::is_blank(self.body) {
            Ok(None)
        } else if T::IS_NULLABLE {
            Ok(Some(C::decode(self.body, member, self.memory_limit)?))
        } else {
            Ok(C::decode(self.body, member, self.memory_limit)?)
        }
    }

    fn check_success<C: Codec>(&self) -> Result<(), ResponseError> {
        if self.is_success() && C::is_error(self.body) { Err(ResponseError::ErrorInSuccess) } else { Ok(()) }
    }

    /// A payload that is a string or an enumeration. Nothing, when the body is empty.
    ///
    /// # Errors
    ///
    /// When the body is not UTF-8.
    pub fn text_payload(&self) -> Result<Option<&'r str>, ResponseError> {
        let text = std::str::from_utf8(self.body)
            .map_err(|error| DecodeError::new("expected UTF-8", String::new(), error.valid_up_to()))?;
        Ok(Some(text).filter(|text| !text.is_empty()))
    }

    /// A payload that is a blob. Nothing, when the body is empty.
    #[must_use]
    pub fn blob_payload(&self) -> Option<Blob> {
        Some(self.body).filter(|body| !body.is_empty()).map(Blob::new)
    }
}

/// Reads `response`: by `read` if all went well, and as an error otherwise.
///
/// A [`MemoryLimit`] among the extensions of `response` is the limit for what is read from its body.
///
/// # Errors
///
/// The error that the response reports, by its status or, in [some formats](Codec::is_error), in its body; the unknown one, with the
/// cause, when the response is not [marked](Protocol::MARK) as one in the service's protocol, and when `read` fails.
pub fn read_response<T, E: ServiceError>(
    response: &Response<impl AsRef<[u8]>>,
    read: impl FnOnce(&Received<'_>) -> Result<T, ResponseError>,
) -> Result<T, E> {
    let mut received =
        Received::new(response.status().as_u16(), response.headers(), response.body().as_ref());
    received.memory_limit = response.extensions().get().copied();
    if received.is_success() {
        let marked =
            E::Protocol::MARK.map_or(Ok(()), |mark| mark.check(received.header(mark.header).as_deref()));
        marked.and_then(|()| read(&received)).map_err(|cause| match cause {
            ResponseError::ErrorInSuccess => E::from_meta(received.error_meta::<E::Protocol>()),
            cause => E::from_meta(received.unreadable(cause)),
        })
    } else {
        Err(E::from_meta(received.error_meta::<E::Protocol>()))
    }
}

fn in_header(name: &str, error: TextError) -> ResponseError {
    ResponseError::Header { name: name.to_owned(), message: error.into_message() }
}

fn joined<'r>(mut values: impl Iterator<Item = &'r HeaderValue>) -> Option<Cow<'r, str>> {
    let text = |value: &'r HeaderValue| String::from_utf8_lossy(value.as_bytes());
    let first = text(values.next()?);
    Some(values.fold(first, |all, value| all + ", " + text(value)))
}
