//! From a request to the input of its operation.

use super::encoding::decompressed;
use super::payload::PayloadReader;
use super::route::Route;
use super::{Place, ProtocolOf, ServedOperation};
use crate::TimestampFormat;
use crate::percent::decode;
use crate::shape::{Member, Structure};
use crate::test_util::protocol::ServerProtocol;
use crate::test_util::text::{TextReader, Texts};
use ::http::header::CONTENT_TYPE;
use ::http::{HeaderMap, Request};
use std::error::Error;
use std::fmt;

/// Reads the input that `request` sends to the operation `O`.
///
/// Members that the client fills in, such as idempotency tokens, have the values that were sent.
///
/// # Errors
///
/// If `request` is not one of the operation, does not match the model, or lacks a required member that is not in the
/// body.
pub fn read_request<O: ServedOperation>(request: &Request<impl AsRef<[u8]>>) -> Result<O::Input, ReadError> {
    let request = &decompressed(request);
    let error = |member: &str, message: String| ReadError::new(O::NAME, member, message);
    let route = ProtocolOf::<O>::route::<O>(request)
        .ok_or_else(|| error("", format!("not a request of {}", O::NAME)))?;
    let body = request.body().as_ref();
    let payload = O::HTTP.input.iter().any(|(_, place)| *place == Place::Payload);
    let has_body = !payload && !<O::Input as Structure>::schema().body().is_empty();
    let mut input = if has_body {
        ProtocolOf::<O>::read_body::<O::Input>(body)
            .map_err(|cause| error(cause.path(), cause.message().to_owned()))?
    } else {
        crate::shape::ErrorCorrection::corrected()
    };
    let message = Message { headers: request.headers(), query: pairs(request.uri().query()), route: &route };
    for (index, member) in <O::Input as Structure>::schema().members().iter().enumerate() {
        if !member.is_bound() {
            continue;
        }
        let place = Place::of(O::HTTP.input, member.serde_name());
        let found = match place {
            Some(Place::Payload) if body.is_empty() => Ok(true),
            Some(Place::Payload) => {
                input.read_member(index, PayloadReader::<ProtocolOf<O>>::new(body, member)).map(|()| true)
            }
            place => message.read::<O>(&mut input, index, member, place),
        };
        match found {
            Ok(true) => {}
            Ok(false) if !member.is_required() => {}
            Ok(false) => return Err(error(member.serde_name(), "a required member is missing".to_owned())),
            Err(message) => return Err(error(member.serde_name(), message)),
        }
    }
    Ok(input)
}

/// A request beside its body.
struct Message<'r> {
    headers: &'r HeaderMap,
    query: Vec<(String, String)>,
    route: &'r Route,
}

impl Message<'_> {
    /// Reads a member. Returns whether the request has it.
    fn read<O: ServedOperation>(
        &self,
        input: &mut O::Input,
        index: usize,
        member: &'static Member,
        place: Option<Place>,
    ) -> Result<bool, String> {
        let Some(texts) = self.texts::<O>(member, place)? else { return Ok(false) };
        let default = match place {
            None | Some(Place::Query(_) | Place::QueryParams) => TimestampFormat::DateTime,
            Some(_) => TimestampFormat::HttpDate,
        };
        let reader = TextReader {
            texts: &texts,
            timestamps: member.timestamp().unwrap_or(default),
            base64: matches!(place, Some(Place::Base64Header(_))),
        };
        input.read_member(index, reader).map_err(|error| error.to_string())?;
        Ok(true)
    }

    fn texts<O: ServedOperation>(
        &self,
        member: &Member,
        place: Option<Place>,
    ) -> Result<Option<Texts>, String> {
        let Some(place) = place else {
            let label = self.route.labels.iter().find(|(name, _)| *name == member.serde_name());
            return Ok(label.map(|(_, value)| Texts::of(value)));
        };
        match place {
            Place::Query(name) => {
                let entries = self.query.iter().filter(|(key, _)| key == name);
                let values: Vec<_> = entries.map(|(_, value)| value.clone()).collect();
                Ok((!values.is_empty()).then_some(Texts::Values(values)))
            }
            Place::QueryParams => Ok(some_entries(self.other_query::<O>())),
            Place::Header(name) | Place::Base64Header(name) => {
                Ok(joined(self.headers, name).map(Texts::Header))
            }
            Place::TimestampsHeader(name) => Ok(joined(self.headers, name).map(Texts::TimestampsHeader)),
            Place::PrefixHeaders(prefix) => Ok(some_entries(self.prefix_headers::<O>(prefix))),
            Place::Payload | Place::Status => Err("is bound to a part that requests don't have".to_owned()),
        }
    }

    /// The entries of the query that neither the pattern of the URI nor a member of a certain name has.
    fn other_query<O: ServedOperation>(&self) -> Vec<(String, String)> {
        let literals = O::HTTP.uri.split_once('?').map_or("", |(_, query)| query).split('&');
        let literals: Vec<_> =
            literals.map(|literal| literal.split_once('=').map_or(literal, |(name, _)| name)).collect();
        let has_member = |name: &str| {
            O::HTTP.input.iter().any(|(_, place)| matches!(place, Place::Query(bound) if *bound == name))
        };
        let is_bound = |name: &str| literals.contains(&name) || has_member(name);
        self.query.iter().filter(|(name, _)| !is_bound(name)).cloned().collect()
    }

    /// The headers with this prefix that neither the client itself sets nor a member of a certain name.
    fn prefix_headers<O: ServedOperation>(&self, prefix: &str) -> Vec<(String, String)> {
        let is_bound = |header: &str| {
            O::HTTP.input.iter().any(|(_, place)| match place {
                Place::Header(name) | Place::Base64Header(name) | Place::TimestampsHeader(name) => {
                    name.eq_ignore_ascii_case(header)
                }
                _ => false,
            })
        };
        let is_own = |header: &str, value: &str| {
            OF_CLIENTS.contains(&header)
                || OF_CLIENTS_PREFIXES.iter().any(|prefix| header.starts_with(prefix))
                || (header == CONTENT_TYPE.as_str() && value == O::HTTP.content_type)
        };
        let headers = self.headers.keys().filter_map(|name| {
            let name = name.as_str();
            let (start, rest) = name.split_at_checked(prefix.len())?;
            let value = joined(self.headers, name)?;
            let is_data = start.eq_ignore_ascii_case(prefix) && !is_bound(name) && !is_own(name, &value);
            is_data.then(|| (rest.to_owned(), value))
        });
        headers.collect()
    }
}

/// The headers that clients add to what the input has, which are no data of an operation with an empty prefix.
const OF_CLIENTS: [&str; 11] = [
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-length",
    "host",
    "user-agent",
    "x-amz-date",
    "x-amz-security-token",
    "x-amz-content-sha256",
    "x-amz-region-set",
];
const OF_CLIENTS_PREFIXES: [&str; 1] = ["amz-sdk-"];

fn some_entries(entries: Vec<(String, String)>) -> Option<Texts> {
    (!entries.is_empty()).then(|| Texts::entries(entries))
}

/// The values of a header, joined.
fn joined(headers: &HeaderMap, name: &str) -> Option<String> {
    let mut values = headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes()));
    let first = values.next()?.into_owned();
    Some(values.fold(first, |all, value| all + ", " + &value))
}

/// The decoded entries of a query string. Those that cannot be decoded are as they were sent.
pub(in crate::test_util) fn pairs(query: Option<&str>) -> Vec<(String, String)> {
    let decoded = |text: &str| decode(text).unwrap_or_else(|| text.to_owned());
    let entries = query.unwrap_or_default().split('&').filter(|entry| !entry.is_empty());
    let pair = |entry: &str| {
        let (name, value) = entry.split_once('=').unwrap_or((entry, ""));
        (decoded(name), decoded(value))
    };
    entries.map(pair).collect()
}

/// The error for a request that cannot be read as the input of an operation. The message never contains a value of the
/// request, which may be sensitive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    operation: &'static str,
    member: String,
    message: String,
}

impl ReadError {
    fn new(operation: &'static str, member: &str, message: String) -> Self {
        Self { operation, member: member.to_owned(), message }
    }

    /// The name of the operation in the model.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// The member of the input that cannot be read: its name or, in a body, its path. Empty if it is the whole request.
    #[must_use]
    pub fn member(&self) -> &str {
        &self.member
    }

    /// The problem.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a request of {}: ", self.operation)?;
        if !self.member.is_empty() {
            write!(f, "`{}`: ", self.member)?;
        }
        f.write_str(&self.message)
    }
}

impl Error for ReadError {}
