use super::text::{self, TextError};
use crate::codec::{Codec, DecodeError, MemoryLimit, decode_body};
use crate::protocol::Protocol;
use crate::shape::{Member, Value};
use crate::{Blob, ErrorMeta, ResponseError, ServiceError, Timestamp, TimestampFormat};
use ::http::{HeaderMap, HeaderValue, Response};
use std::borrow::Cow;

/// A received response, or the parts of one that an [`ErrorMeta`] keeps.
///
/// Names of headers are case-insensitive. Repeated headers are joined with `, `. Invalid UTF-8 in headers is replaced
/// by U+FFFD.
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

    /// Sets the memory limit for reading the body, instead of the [default](MemoryLimit::default_for).
    #[must_use]
    pub fn with_memory_limit(mut self, limit: MemoryLimit) -> Self {
        self.memory_limit = Some(limit);
        self
    }

    /// The response of an error.
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

    /// Whether the status is successful: from 200 to 299.
    #[must_use]
    pub fn is_success(&self) -> bool {
        matches!(self.status, 200..=299)
    }

    /// Reads the metadata of the error that the response reports.
    #[must_use]
    pub fn error_meta<P: Protocol>(&self) -> ErrorMeta {
        let meta = ErrorMeta::of_response::<P>(self.status, self.all_headers(), self.body);
        match self.memory_limit {
            Some(limit) => meta.with_memory_limit(limit),
            None => meta,
        }
    }

    /// The error for a response that can't be read, with its cause.
    #[must_use]
    pub fn unreadable(&self, cause: impl Into<ResponseError>) -> ErrorMeta {
        ErrorMeta::of_unreadable(self.status, self.all_headers(), self.body, cause)
    }
}

/// Headers.
impl<'r> Received<'r> {
    /// Returns a header as text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<Cow<'r, str>> {
        match self.headers {
            Headers::Fresh(headers) => joined(headers.get_all(name).iter()),
            Headers::Kept(meta) => meta.header(name).map(Cow::Borrowed),
        }
    }

    /// Returns a header, parsed by one of the functions of [`text`].
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
    /// Returns an error if the header is present and `parse` fails.
    pub fn header_as<T>(
        &self,
        name: &str,
        parse: impl FnOnce(&str) -> Result<T, TextError>,
    ) -> Result<Option<T>, ResponseError> {
        self.header(name).map(|value| parse(&value)).transpose().map_err(|error| in_header(name, error))
    }

    /// Returns a header as a list, whose [elements](text::split_list) are parsed by `parse`.
    ///
    /// # Errors
    ///
    /// Returns an error if the header is present, but not a list, or if `parse` fails.
    pub fn header_list<T>(
        &self,
        name: &str,
        parse: impl Fn(&str) -> Result<T, TextError>,
    ) -> Result<Option<Vec<T>>, ResponseError> {
        self.header_as(name, |list| text::split_list(list)?.iter().map(|element| parse(element)).collect())
    }

    /// Returns a header as a list of timestamps with the `declared` format, parsed by [`text::parse_timestamp`].
    ///
    /// # Errors
    ///
    /// Returns an error if the header is present and not such a list.
    pub fn header_timestamps(
        &self,
        name: &str,
        declared: TimestampFormat,
    ) -> Result<Option<Vec<Timestamp>>, ResponseError> {
        let parse = |element: &Cow<'_, str>| text::parse_timestamp(element, declared);
        self.header_as(name, |list| text::split_timestamps(list)?.iter().map(parse).collect())
    }

    /// Iterates over the headers whose names begin with `prefix`: the rest of each name in lower case, and the value.
    /// An empty prefix matches all headers.
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
    /// The body.
    #[must_use]
    pub fn body(&self) -> &'r [u8] {
        self.body
    }

    /// Reads a structure from the body, which is an empty structure if the body is blank.
    ///
    /// # Errors
    ///
    /// Returns an error if the body is not such a structure, or exceeds the memory limit.
    pub fn decode<C: Codec, T: Value>(&self) -> Result<T, ResponseError> {
        self.check_success::<C>()?;
        Ok(decode_body::<C, T>(self.body, self.memory_limit)?)
    }

    /// Reads a payload: the value of `member`. Returns `None` if the body is blank or `null`, unless the type is a
    /// document.
    ///
    /// # Errors
    ///
    /// Returns an error if the body is not such a value, or exceeds the memory limit.
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

    /// Reads a payload that is a string or enumeration. Returns `None` if the body is empty.
    ///
    /// # Errors
    ///
    /// Returns an error if the body is not UTF-8.
    pub fn text_payload(&self) -> Result<Option<&'r str>, ResponseError> {
        let text = std::str::from_utf8(self.body)
            .map_err(|error| DecodeError::new("expected UTF-8", String::new(), error.valid_up_to()))?;
        Ok(Some(text).filter(|text| !text.is_empty()))
    }

    /// Returns a payload that is a blob, or `None` if the body is empty.
    #[must_use]
    pub fn blob_payload(&self) -> Option<Blob> {
        Some(self.body).filter(|body| !body.is_empty()).map(Blob::new)
    }
}

/// Reads `response`: by `read` if it is successful, otherwise as an error.
///
/// A [`MemoryLimit`] in the extensions of `response` limits the memory for its body.
///
/// # Errors
///
/// Returns the error that the response reports, by its status or, in [some formats](Codec::is_error), in its body.
/// Returns the unknown error with its cause if the response lacks the [header of the protocol](Protocol::MARK), or if
/// `read` fails.
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
