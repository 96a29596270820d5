//! The codes and the message of an error response, independent of the modeled error.

use crate::ErrorMeta;
use crate::codec::Codec;

/// The common parts of an error response.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorHead {
    /// The codes in the response, in order of preference. There may be several, and some may not be codes: a modeled
    /// member `code`, or a name that a proxy uses for the error.
    pub codes: Vec<String>,
    /// The code that the service used with the query protocol (`awsQueryCompatible`).
    pub query_code: Option<String>,
    /// The message for humans.
    pub message: Option<String>,
    /// The request ID, for protocols that have it in the body. One in a header has priority.
    pub request_id: Option<String>,
}

/// A place of an error code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CodePlace {
    /// The header `x-amzn-errortype`
    Header,
    /// A member of the body
    Member(&'static str),
}

/// Reads the code and the message at the top level of the body, or the code in a header. `places` are those of the
/// code, in order of preference.
pub(super) fn error_head<C: Codec>(response: &ErrorMeta, places: &[CodePlace]) -> ErrorHead {
    let mut codes = vec![String::new(); places.len()];
    let mut message: Option<(usize, String)> = None;
    C::each_string(response.body(), &mut |name, text| {
        if let Some((code, _)) = codes.iter_mut().zip(places).find(|(_, place)| is_member(**place, name)) {
            bare_code(text).clone_into(code);
        } else if let Some(rank) = message_rank(name)
            && message.as_ref().is_none_or(|(best, _)| rank <= *best)
        {
            message = Some((rank, text.to_owned()));
        }
    });
    if let Some((code, _)) = codes.iter_mut().zip(places).find(|(_, place)| **place == CodePlace::Header) {
        bare_code(response.header("x-amzn-errortype").unwrap_or_default()).clone_into(code);
    }
    codes.retain(|code| !code.is_empty());
    let message = message.map(|(_, message)| message);
    ErrorHead { codes, query_code: query_code(response), message, request_id: None }
}

fn is_member(place: CodePlace, name: &str) -> bool {
    matches!(place, CodePlace::Member(member) if member == name)
}

fn query_code(response: &ErrorMeta) -> Option<String> {
    let code = response.header("x-amzn-query-error")?.split(';').next()?.trim();
    (!code.is_empty()).then(|| code.to_owned())
}

/// Reduces `aws.example#Conflict:http://example.com/` to `Conflict`.
fn bare_code(code: &str) -> &str {
    let code = code.split_once(':').map_or(code, |(code, _)| code);
    code.split_once('#').map_or(code, |(_, code)| code).trim()
}

/// The names of members with an error's message, in order of preference.
const MESSAGE_NAMES: [&str; 3] = ["message", "Message", "errorMessage"];

/// The rank of a member's name among those of messages, 0 being the best; `None` for other names.
///
/// Ignores case, but prefers the names that AWS services use.
pub(crate) fn message_rank(name: &str) -> Option<usize> {
    let exact = MESSAGE_NAMES.iter().position(|message| *message == name);
    exact.or_else(|| {
        MESSAGE_NAMES.iter().any(|message| message.eq_ignore_ascii_case(name)).then_some(MESSAGE_NAMES.len())
    })
}
