//! Words and quotes as Python's `shlex` knows them, which follows POSIX.

/// Splits a line into words, of which those in quotes may hold spaces. `None` if a quote does not end.
///
/// A backslash takes the meaning from the character after it, in double quotes only from a quote or a backslash. It is a
/// character like any other if `backslash_is_plain`, as on Windows.
pub(super) fn split(line: &str, backslash_is_plain: bool) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        match (quote, character) {
            (Some(open), close) if open == close => quote = None,
            (None, '"' | '\'') => {
                quote = Some(character);
                word.get_or_insert_default();
            }
            (None, space) if space.is_whitespace() => words.extend(word.take()),
            (None, '\\') if !backslash_is_plain => word.get_or_insert_default().push(characters.next()?),
            (Some('"'), '\\') if !backslash_is_plain => {
                let escaped = characters.next_if(|&next| matches!(next, '"' | '\\'));
                word.get_or_insert_default().push(escaped.unwrap_or(character));
            }
            _ => word.get_or_insert_default().push(character),
        }
    }
    words.extend(word);
    quote.is_none().then_some(words)
}
