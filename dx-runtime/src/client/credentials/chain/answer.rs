//! What the sources have in common about the credentials that they receive.
//!
//! No error has any text of an answer with credentials in it.

use crate::client::credentials::keys::{of_account, with_token};
use crate::client::credentials::{Credentials, CredentialsError};
use crate::codec::EncodeError;
use crate::json::{Reader, Writer};
use crate::{Document, Timestamp, TimestampFormat};
use std::borrow::Cow;
use std::fmt;
use std::time::SystemTime;

/// An error of one source of credentials.
pub(super) fn failed(source: &str, problem: impl fmt::Display) -> CredentialsError {
    CredentialsError::new(format!("{source}: {problem}"))
}

/// The JSON object that a text holds.
pub(super) fn object(text: &[u8]) -> Option<Document> {
    let mut reader = Reader::new(text).ok()?;
    let document = reader.document().ok()?;
    reader.end().ok()?;
    document.as_object().is_some().then_some(document)
}

pub(super) fn to_json(document: &Document) -> Result<String, EncodeError> {
    let mut writer = Writer::new();
    writer.document(document);
    writer.finish()
}

/// The member `name` of an object, if it is a string that is not empty.
pub(super) fn text<'d>(object: &'d Document, name: &str) -> Option<&'d str> {
    object.get(name)?.as_str().filter(|text| !text.is_empty())
}

/// As containers and instances give them out: temporary ones, with all members.
pub(super) fn temporary(body: &[u8]) -> Result<Received, Cow<'static, str>> {
    let object = object(body).ok_or("the answer is no JSON object")?;
    let member = |name: &'static str| {
        text(&object, name).ok_or_else(|| Cow::from(format!("the answer has no `{name}`")))
    };
    let (id, secret, token) = (member("AccessKeyId")?, member("SecretAccessKey")?, member("Token")?);
    let expiry = instant(member("Expiration")?).ok_or("`Expiration` is no date and time")?;
    Ok(Received::new(id, secret, Some(token), Some(expiry)).of_account(text(&object, "AccountId")))
}

/// Credentials that were received, of which it is not known yet whether they are still valid.
pub(super) struct Received {
    pub(super) credentials: Credentials,
    pub(super) expiry: Option<SystemTime>,
}

impl Received {
    pub(super) fn new(id: &str, secret: &str, token: Option<&str>, expiry: Option<SystemTime>) -> Self {
        Self { credentials: with_token(Credentials::new(id, secret), token), expiry }
    }

    /// The same with the id of their account, if that is known.
    pub(super) fn of_account(self, id: Option<&str>) -> Self {
        Self { credentials: of_account(self.credentials, id), ..self }
    }

    /// The credentials, if they have not expired.
    pub(super) fn valid_at(self, now: SystemTime) -> Result<Credentials, String> {
        match self.expiry {
            Some(expiry) if expiry <= now => Err(format!("the credentials expired at {}", display(expiry))),
            Some(expiry) => Ok(self.credentials.with_expiry(expiry)),
            None => Ok(self.credentials),
        }
    }
}

/// The instant in a text by RFC 3339, also one with `UTC` for `Z`, or with an offset without its colon, as programs that
/// print times may write them.
pub(super) fn instant(text: &str) -> Option<SystemTime> {
    let text = match (text.strip_suffix("UTC"), text.split_at_checked(text.len().saturating_sub(5))) {
        (Some(time), _) => Cow::from(format!("{time}Z")),
        (None, Some((time, offset))) if is_offset(offset) => {
            let (hours, minutes) = offset.split_at(3);
            Cow::from(format!("{time}{hours}:{minutes}"))
        }
        _ => Cow::from(text),
    };
    let timestamp = Timestamp::parse(&text, TimestampFormat::DateTime).ok()?;
    SystemTime::try_from(timestamp).ok()
}

/// Whether a text is `+0000` or the like.
fn is_offset(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']);
    digits.is_some_and(|digits| digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

pub(super) fn display(time: SystemTime) -> String {
    let timestamp = Timestamp::try_from(time).unwrap_or_default();
    timestamp.truncate_to_millis().format(TimestampFormat::DateTime)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_may_be_written_as_programs_do() {
        for text in [
            "2009-02-13T23:31:30Z",
            "2009-02-13T23:31:30.000+00:00",
            "2009-02-13T23:31:30UTC",
            "2009-02-14T01:31:30+0200",
            "2009-02-14T01:31:30+02:00",
        ] {
            assert_eq!(instant(text).map(display).as_deref(), Some("2009-02-13T23:31:30Z"), "{text}");
        }
    }

    #[test]
    fn what_is_no_instant_is_not_taken_for_one() {
        for text in
            ["", "garbage", "UTC", "+0000", "2009-02-13", "2009-02-13T23:31:30", "1234567890", "é+0000"]
        {
            assert_eq!(instant(text), None, "{text}");
        }
    }
}
