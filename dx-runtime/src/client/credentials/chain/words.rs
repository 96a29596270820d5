/// The words of a command line, of which those in quotes may hold spaces. A backslash takes the meaning from what comes
/// after it, unless `backslash_is_plain`, as on Windows. `None` if a quote does not end.
pub(super) fn split(line: &str, backslash_is_plain: bool) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        match (quote, character) {
            (Some(open), close) if open == close => quote = None,
            (None, '"' | '\'') => {
                quote = Some(character);
                word.get_or_insert_default();
            }
            (None, space) if space.is_whitespace() => words.extend(word.take()),
            (None | Some('"'), '\\') if !backslash_is_plain => {
                word.get_or_insert_default().push(characters.next()?);
            }
            _ => word.get_or_insert_default().push(character),
        }
    }
    words.extend(word);
    quote.is_none().then_some(words)
}
