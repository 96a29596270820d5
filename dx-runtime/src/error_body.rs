//! What an error response says of itself, whatever error it is: its codes and its message.

use crate::json::{Kind, ReadError, Reader};
use std::borrow::Cow;

/// Where a protocol puts the code of an error, in the order in which the places count.
///
/// A response may name several codes, and some of them may be something else: a member `code` that the model defines, or
/// the name that a proxy has for the error. [`ErrorMeta::decide_code`](crate::ErrorMeta::decide_code) chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeOrder([CodeSource; 4]);

/// A place where the code of an error may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CodeSource {
    /// The header `x-amzn-errortype`
    Header,
    /// `code` in the body
    Code,
    /// `Code` in the body, as Amazon IVS and others send it
    CapitalCode,
    /// `__type` in the body
    Type,
}

impl CodeOrder {
    /// The order of `restJson1`: the header `x-amzn-errortype`, then `code`, `Code` and `__type` in the body. It is
    /// also botocore's.
    pub const REST_JSON: Self =
        Self([CodeSource::Header, CodeSource::Code, CodeSource::CapitalCode, CodeSource::Type]);

    /// The order of `awsJson1_0` and `awsJson1_1`: the header `x-amzn-errortype`, then `__type`, `code` and `Code` in the
    /// body. Services that speak these protocols send `__type`, and their errors may have a member `code`.
    pub const AWS_JSON: Self =
        Self([CodeSource::Header, CodeSource::Type, CodeSource::Code, CodeSource::CapitalCode]);

    fn rank(self, source: CodeSource) -> usize {
        self.0.iter().position(|place| *place == source).unwrap_or(self.0.len())
    }
}

/// The codes that a response names, none of them empty, in the order in which they count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Codes(Vec<(CodeSource, String)>);

impl Codes {
    /// The code that counts, as far as that is known.
    pub(crate) fn first(&self) -> &str {
        self.0.first().map(|(_, code)| &**code).unwrap_or_default()
    }

    /// Puts the codes into an order. Those that are among `known` come before all others.
    pub(crate) fn sort(&mut self, order: CodeOrder, known: &[&str]) {
        self.0.sort_by_key(|(source, code)| (!known.contains(&&**code), order.rank(*source)));
    }

    /// Notes what stands in a place. Of a member that comes twice the last one counts, as elsewhere in JSON.
    pub(crate) fn add(&mut self, source: CodeSource, text: &str) {
        self.0.retain(|(place, _)| *place != source);
        let code = bare_code(text);
        if !code.is_empty() {
            self.0.push((source, code.to_owned()));
        }
    }
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

/// What the top level of an error's body says.
#[derive(Default)]
pub(crate) struct ErrorBody<'b> {
    pub(crate) codes: Codes,
    message: Option<(usize, Cow<'b, str>)>,
}

impl<'b> ErrorBody<'b> {
    /// Keeps what is found up to where the body stops being JSON: some are HTML, some are cut short.
    pub(crate) fn read(body: &'b [u8]) -> Self {
        let mut found = Self::default();
        let _stopped_early = each_text(body, |name, text| found.take(name, text));
        found
    }

    pub(crate) fn into_message(self) -> Option<String> {
        self.message.map(|(_, message)| message.into_owned())
    }

    fn take(&mut self, name: &str, text: Cow<'b, str>) {
        match name {
            "code" => self.codes.add(CodeSource::Code, &text),
            "Code" => self.codes.add(CodeSource::CapitalCode, &text),
            "__type" => self.codes.add(CodeSource::Type, &text),
            _ => {
                let Some(rank) = message_rank(name) else { return };
                if self.message.as_ref().is_none_or(|(best, _)| rank <= *best) {
                    self.message = Some((rank, text));
                }
            }
        }
    }
}

/// The text of the member `name` at the top level of a body.
pub(crate) fn text_of(body: &[u8], name: &str) -> Option<String> {
    let mut found = None;
    let _stopped_early = each_text(body, |member, text| {
        if member == name {
            found = Some(text.into_owned());
        }
    });
    found
}

/// Hands each member at the top level of `body` that is a string to `take`. Half a surrogate pair in one of them, which
/// no text can have, is replaced, so that it does not hide the code that comes after it.
fn each_text<'b>(body: &'b [u8], mut take: impl FnMut(&str, Cow<'b, str>)) -> Result<(), ReadError> {
    let mut reader = Reader::new(body)?;
    reader.begin_object()?;
    while let Some(name) = reader.next_name()? {
        if reader.peek()? == Kind::String {
            take(&name, reader.lossy_text()?);
        } else {
            reader.skip()?;
        }
    }
    Ok(())
}
