//! What cargo says of crates, with `--message-format=json`.

use serde::Deserialize;
use std::path::PathBuf;

/// A message about a crate.
#[derive(Debug, PartialEq, Eq)]
pub struct Message {
    /// The folder of the crate
    pub folder: String,
    /// What it says
    pub content: Content,
}

/// What a message says.
#[derive(Debug, PartialEq, Eq)]
pub enum Content {
    /// The crate is built
    Built,
    /// An error, as the compiler shows it
    Error(String),
}

/// What cargo writes on a line, as far as it is read.
#[derive(Deserialize)]
#[serde(tag = "reason", rename_all = "kebab-case")]
enum Line {
    CompilerArtifact { manifest_path: PathBuf },
    CompilerMessage { manifest_path: PathBuf, message: Diagnostic },
}

/// What the compiler says.
#[derive(Deserialize)]
struct Diagnostic {
    level: String,
    spans: Vec<serde::de::IgnoredAny>,
    rendered: String,
}

/// The message of a line. `None` if it says nothing of that.
pub fn parse(line: &str) -> Option<Message> {
    let (manifest, content) = match serde_json::from_str(line).ok()? {
        Line::CompilerArtifact { manifest_path } => (manifest_path, Content::Built),
        // An error that is nowhere says how many there were.
        Line::CompilerMessage { manifest_path, message }
            if message.level == "error" && !message.spans.is_empty() =>
        {
            (manifest_path, Content::Error(message.rendered))
        }
        Line::CompilerMessage { .. } => return None,
    };
    let folder = manifest.parent()?.file_name()?.to_str()?.to_owned();
    Some(Message { folder, content })
}

#[cfg(test)]
mod tests {
    use super::{Content, Message, parse};

    fn line(reason: &str, level: &str, spans: &str) -> String {
        format!(
            r#"{{"reason":"{reason}","manifest_path":"/w/polly/Cargo.toml","message":{{
                "level":"{level}","spans":{spans},"rendered":"{level}: no such type\n"}}}}"#
        )
    }

    #[test]
    fn errors_and_built_crates_are_told_from_the_rest() {
        let message = |content| Some(Message { folder: "polly".to_owned(), content });
        let error = Content::Error("error: no such type\n".to_owned());
        assert_eq!(parse(&line("compiler-message", "error", "[{}]")), message(error));
        assert_eq!(parse(&line("compiler-message", "warning", "[{}]")), None);
        assert_eq!(parse(&line("compiler-message", "error", "[]")), None);
        assert_eq!(parse(&line("compiler-artifact", "", "[]")), message(Content::Built));
        assert_eq!(parse(r#"{"reason":"build-finished","success":false}"#), None);
        assert_eq!(parse("   Compiling polly"), None);
    }
}
