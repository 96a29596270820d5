//! Detects models in the Smithy IDL, the format of `.smithy` files. Only the JSON AST is supported.

use crate::{Diagnostic, Span};

/// Returns the diagnostic for a source that is written in the IDL, and `None` if it does not look like that.
pub(super) fn refused(name: &str, text: &str, span: Span) -> Option<Diagnostic> {
    let is_object = text.trim_start().starts_with('{');
    if is_object || !(has_extension(name) || begins_as_idl(text)) {
        return None;
    }
    let message = "unsupported format: expected a Smithy model in the JSON AST, found the Smithy IDL";
    let help = format!("convert it with the Smithy CLI: `smithy ast {name} > model.json`");
    Some(Diagnostic::error(message).at(span).help(help))
}

fn has_extension(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, extension)| extension.eq_ignore_ascii_case("smithy"))
}

/// Whether the first statement is one with which an IDL file starts: a control statement such as `$version: "2.0"`,
/// `metadata` or `namespace`.
fn begins_as_idl(text: &str) -> bool {
    let is_comment_or_blank = |line: &&str| line.is_empty() || line.starts_with("//");
    let mut lines =
        text.trim_start_matches('\u{feff}').lines().map(str::trim).skip_while(is_comment_or_blank);
    let Some(first) = lines.next() else { return false };
    let word = first.split_once([' ', '\t']).map_or(first, |(word, _)| word);
    first.starts_with('$') || matches!(word, "metadata" | "namespace")
}
