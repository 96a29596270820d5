/// `substring`: what is from `start` to `stop`, without that, counted from the end with `reverse`. `None` if the text is too
/// short for it, or has a character that is not ASCII.
///
/// ```
/// use dx_runtime::endpoint_rules::substring;
///
/// assert_eq!(substring("photos--x-s3", 0, 4, false), Some("phot"));
/// assert_eq!(substring("photos--x-s3", 0, 6, true), Some("--x-s3"));
/// ```
#[must_use]
pub fn substring(input: &str, start: usize, stop: usize, reverse: bool) -> Option<&str> {
    if start >= stop || stop > input.len() || !input.is_ascii() {
        return None;
    }
    if reverse { input.get(input.len() - stop..input.len() - start) } else { input.get(start..stop) }
}

#[cfg(test)]
mod tests {
    use super::*;

    // As the tests of Smithy's own implementation have it.
    #[test]
    fn a_substring_is_of_the_length_that_was_asked_for_or_none() {
        for (input, start, stop, reverse, expected) in [
            ("abcde", 0, 4, false, Some("abcd")),
            ("abcde", 0, 5, false, Some("abcde")),
            ("abcde", 0, 6, false, None),
            ("abcde", 1, 3, false, Some("bc")),
            ("abcde", 0, 4, true, Some("bcde")),
            ("abcde", 1, 3, true, Some("cd")),
            ("abcde", 4, 5, true, Some("a")),
            ("abcde", 0, 6, true, None),
            ("abcde", 3, 3, false, None),
            ("abcde", 4, 2, false, None),
            ("", 0, 0, false, None),
            ("\u{7f}abcdef", 0, 3, false, Some("\u{7f}ab")),
            ("\u{80}abcdef", 0, 3, false, None),
            ("abcdeé", 0, 3, false, None),
            ("a", usize::MAX - 1, usize::MAX, true, None),
        ] {
            assert_eq!(substring(input, start, stop, reverse), expected, "{input} {start} {stop} {reverse}");
        }
    }
}
