//! What an error response says of itself, whatever error it is: its codes and its message.

use crate::ErrorMeta;
use crate::codec::Codec;

/// What an error response says of itself, whatever error it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorHead {
    /// The codes that the response names, none of them empty, in the order in which they count. There may be several, and
    /// some of them may be something else: a member `code` that the model defines, or the name that a proxy has for the
    /// error.
    pub codes: Vec<String>,
    /// The code by which the service named the error when it spoke the query protocol (`awsQueryCompatible`).
    pub query_code: Option<String>,
    /// The message for people.
    pub message: Option<String>,
    /// The id of the request, where the protocol has it in the body. One in a header comes first.
    pub request_id: Option<String>,
}

/// A place where the code of an error may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CodePlace {
    /// The header `x-amzn-errortype`
    Header,
    /// A member of the body
    Member(&'static str),
}

/// The head of an error of a protocol that has code and message at the top level of the body, or the code in a header.
/// `places` are those of the code, in the order in which they count.
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

/// Cuts `aws.example#Conflict:http://example.com/` down to `Conflict`.
fn bare_code(code: &str) -> &str {
    let code = code.split_once(':').map_or(code, |(code, _)| code);
    code.split_once('#').map_or(code, |(_, code)| code).trim()
}

/// The names of the member that has the message of an error, the likelier ones first.
const MESSAGE_NAMES: [&str; 3] = ["message", "Message", "errorMessage"];

/// How likely a member of this name has the message of an error: 0 is likeliest. Nothing for any other name.
///
/// Upper and lower case are the same, though the names that AWS's services have come first.
pub(crate) fn message_rank(name: &str) -> Option<usize> {
    let exact = MESSAGE_NAMES.iter().position(|message| *message == name);
    exact.or_else(|| {
        MESSAGE_NAMES.iter().any(|message| message.eq_ignore_ascii_case(name)).then_some(MESSAGE_NAMES.len())
    })
}
