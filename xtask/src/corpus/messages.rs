//! What cargo says of crates, with `--message-format=json`.

use dx_runtime::Document;
use dx_runtime::json::Reader;
use std::path::Path;

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

/// The message of a line. `None` if it says nothing of that.
pub fn parse(line: &str) -> Option<Message> {
    let message = Reader::new(line.as_bytes()).ok()?.document().ok()?;
    let content = match message.get("reason")?.as_str()? {
        "compiler-artifact" => Content::Built,
        "compiler-message" => Content::Error(error(message.get("message")?)?),
        _ => return None,
    };
    let manifest = message.get("manifest_path")?.as_str()?;
    let folder = Path::new(manifest).parent()?.file_name()?.to_str()?.to_owned();
    Some(Message { folder, content })
}

/// An error that is somewhere. The one that is nowhere says how many there were.
fn error(message: &Document) -> Option<String> {
    let is_error = message.get("level")?.as_str()? == "error";
    let has_place = !message.get("spans")?.as_array()?.is_empty();
    let rendered = message.get("rendered")?.as_str()?;
    (is_error && has_place).then(|| rendered.to_owned())
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
