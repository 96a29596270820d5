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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn command_lines_are_taken_apart_as_a_shell_does() {
        let words = |line| split_words(line, false);
        assert_eq!(words("a  b\tc"), ["a", "b", "c"]);
        assert_eq!(words(r#"'a b' "c d" e\ f"#), ["a b", "c d", "e f"]);
        assert_eq!(words(r#"a"b c"'d e'f '' "\"" '\'"#), ["ab cd ef", "", "\"", "\\"]);
        assert_eq!(words(""), Vec::<String>::new());
        assert_eq!(split_words(r#""C:\Program Files\x.exe" \a"#, true), [r"C:\Program Files\x.exe", r"\a"]);
        for open in ["'a", "\"a", "a\\"] {
            assert_eq!(split(open, false), None, "{open}");
        }
    }

    fn split_words(line: &str, backslash_is_plain: bool) -> Vec<String> {
        split(line, backslash_is_plain).unwrap()
    }
}
