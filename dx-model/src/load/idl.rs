//! Models in the Smithy IDL, which is what Smithy's `.smithy` files are written in. Only their JSON AST is read.

use crate::{Diagnostic, Span};

/// What a text is told that is in the IDL and not in JSON. `None` if it does not look like that.
pub(super) fn refused(name: &str, text: &str, span: Span) -> Option<Diagnostic> {
    let is_object = text.trim_start().starts_with('{');
    if is_object || !(has_extension(name) || begins_as_idl(text)) {
        return None;
    }
    let message = "this is a model in the Smithy IDL, and dx reads models in the JSON AST";
    let help =
        format!("make JSON of it with the Smithy CLI, `smithy ast {name} > model.json`, and give that");
    Some(Diagnostic::error(message).at(span).help(help))
}

fn has_extension(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, extension)| extension.eq_ignore_ascii_case("smithy"))
}

/// Whether the first statement is one that an IDL file begins with: `$version: "2.0"` or another control statement,
/// `metadata` or `namespace`.
fn begins_as_idl(text: &str) -> bool {
    let is_comment_or_blank = |line: &&str| line.is_empty() || line.starts_with("//");
    let mut lines =
        text.trim_start_matches('\u{feff}').lines().map(str::trim).skip_while(is_comment_or_blank);
    let Some(first) = lines.next() else { return false };
    let word = first.split_once([' ', '\t']).map_or(first, |(word, _)| word);
    first.starts_with('$') || matches!(word, "metadata" | "namespace")
}
