//! Credentials from a program that a profile names: `credential_process`.

mod child;

use super::Sources;
use super::answer::{Received, failed, instant, object, text};
use crate::Document;
use crate::client::credentials::keys::Found;
use crate::client::environment::Section;
use crate::client::shell_words;
use crate::printable::Printable;
use child::Output;

impl Sources<'_> {
    pub(super) async fn process(&self, profile: &Section, name: &str) -> Found {
        let Some(command) = profile.get("credential_process").filter(|command| !command.is_empty()) else {
            return Ok(None);
        };
        let source = format!("the credential_process of the profile `{name}`");
        let words = shell_words::split(command, cfg!(windows))
            .ok_or_else(|| failed(&source, "it has a quote that does not end"))?;
        let output = child::run(words).await.map_err(|problem| failed(&source, problem))?;
        let account_id = profile.get("aws_account_id").map(String::as_str);
        let received = received(&output, account_id).map_err(|problem| failed(&source, problem))?;
        received.valid_at(self.now).map(Some).map_err(|problem| failed(&source, problem))
    }
}

/// What the program says. Of its output, only what it wrote for people is in an error.
///
/// The id of the account is the one that the program says, or else the profile's.
fn received(output: &Output, account_id: Option<&str>) -> Result<Received, String> {
    if !output.status.success() {
        let message = String::from_utf8_lossy(&output.stderr);
        return Err(match message.trim() {
            "" => output.status.to_string(),
            message => format!("{}: {}", output.status, Printable(message)),
        });
    }
    let answer = object(&output.stdout).ok_or("its output is no JSON object")?;
    let version = answer.get("Version").and_then(Document::as_number);
    if version.and_then(|version| version.as_i64()) != Some(1) {
        return Err("its output has no `Version` that is 1".to_owned());
    }
    let required = |name| text(&answer, name).ok_or_else(|| format!("its output has no `{name}`"));
    let expiry = match answer.get("Expiration") {
        None | Some(Document::Null) => None,
        Some(Document::String(text)) => Some(instant(text)),
        Some(_) => Some(None),
    };
    let expiry = match expiry {
        Some(None) => return Err("`Expiration` in its output is no date and time".to_owned()),
        Some(expiry) => expiry,
        None => None,
    };
    let token = text(&answer, "SessionToken");
    let received = Received::new(required("AccessKeyId")?, required("SecretAccessKey")?, token, expiry);
    Ok(received.of_account(text(&answer, "AccountId").or(account_id)))
}
