//! Lists in headers, as in Smithy's trait `httpHeader`.

use super::text::TextError;
use std::borrow::Cow;

/// Appends an element to a list, quoted and escaped if necessary.
pub(crate) fn push_element(text: &str, quoted: bool, first: bool, out: &mut String) {
    if !first {
        out.push_str(", ");
    }
    if quoted && needs_quotes(text) {
        out.push('"');
        for c in text.chars() {
            if matches!(c, '"' | '\\') {
                out.push('\\');
            }
            out.push(c);
        }
        out.push('"');
    } else {
        out.push_str(text);
    }
}

/// Elements with commas or quotes, and those that would be trimmed or dropped by readers.
fn needs_quotes(text: &str) -> bool {
    text.is_empty() || text.contains([',', '"']) || text.starts_with(is_space) || text.ends_with(is_space)
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t')
}

/// Splits a list into its elements, and unquotes them.
///
/// White space around elements and empty elements are ignored (RFC 9110, section 5.6.1); to be kept, an empty element
/// has to be quoted.
///
/// ```
/// use dx_runtime::http::text::split_list;
///
/// assert_eq!(split_list(r#""b,c", "\"def\"", a"#)?, ["b,c", "\"def\"", "a"]);
/// # Ok::<(), dx_runtime::http::text::TextError>(())
/// ```
///
/// # Errors
///
/// Returns an error if a quoted element has no end, or is not followed by a comma.
pub fn split_list(list: &str) -> Result<Vec<Cow<'_, str>>, TextError> {
    split(list, |rest| rest.find(','))
}

/// Splits a list of timestamps. The comma after a day of the week is not a separator, so timestamps may be in any
/// format, including HTTP dates.
///
/// ```
/// use dx_runtime::http::text::split_timestamps;
///
/// let dates = "Mon, 16 Dec 2019 23:48:18 GMT, 2019-12-17T23:48:18Z, 1576626498";
/// let dates = split_timestamps(dates)?;
/// assert_eq!(dates, ["Mon, 16 Dec 2019 23:48:18 GMT", "2019-12-17T23:48:18Z", "1576626498"]);
/// # Ok::<(), dx_runtime::http::text::TextError>(())
/// ```
///
/// # Errors
///
/// See [`split_list`].
pub fn split_timestamps(list: &str) -> Result<Vec<Cow<'_, str>>, TextError> {
    split(list, |rest| {
        let comma = rest.find(',')?;
        let is_weekday = comma > 0 && rest[..comma].bytes().all(|byte| byte.is_ascii_alphabetic());
        let after = comma + 1;
        if is_weekday { rest[after..].find(',').map(|at| after + at) } else { Some(comma) }
    })
}

/// Splits a list, with `comma` finding the end of an unquoted element.
fn split(list: &str, comma: impl Fn(&str) -> Option<usize>) -> Result<Vec<Cow<'_, str>>, TextError> {
    let mut elements = Vec::new();
    let mut rest = list;
    loop {
        rest = rest.trim_start_matches(is_space);
        if let Some(quoted) = rest.strip_prefix('"') {
            let (element, after) = unquote(quoted)?;
            elements.push(element);
            rest = after.trim_start_matches(is_space);
            if !rest.is_empty() && !rest.starts_with(',') {
                return Err(TextError::new("expected a comma after a quoted element"));
            }
        } else {
            let element = comma(rest).map_or(rest, |comma| &rest[..comma]);
            rest = &rest[element.len()..];
            if !element.is_empty() {
                elements.push(Cow::Borrowed(element.trim_end_matches(is_space)));
            }
        }
        match rest.strip_prefix(',') {
            Some(after) => rest = after,
            None => return Ok(elements),
        }
    }
}

/// The text before the closing quote, without escapes, and the text after it.
fn unquote(quoted: &str) -> Result<(Cow<'_, str>, &str), TextError> {
    let mut element = Cow::Borrowed("");
    let mut start = 0;
    loop {
        let special = quoted[start..].find(['"', '\\']).map(|at| start + at).ok_or(NO_END)?;
        element += &quoted[start..special];
        let after = &quoted[special + 1..];
        if quoted.as_bytes()[special] == b'"' {
            return Ok((element, after));
        }
        let escaped = after.chars().next().ok_or(NO_END)?;
        start = special + 1 + escaped.len_utf8();
        element += &quoted[special + 1..start];
    }
}

const NO_END: TextError = TextError::new("a quoted element without an end");

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(elements: &[&str], quoted: bool) -> String {
        let mut out = String::new();
        for (at, element) in elements.iter().enumerate() {
            push_element(element, quoted, at == 0, &mut out);
        }
        out
    }

    #[test]
    fn elements_with_comma_or_quote_are_quoted() {
        assert_eq!(joined(&["b,c", "\"def\"", "a"], true), r#""b,c", "\"def\"", a"#);
        assert_eq!(joined(&["a b", r"a\b"], true), r"a b, a\b");
        assert_eq!(joined(&[r"a\,b"], true), r#""a\\,b""#);
    }

    #[test]
    fn elements_that_would_be_lost_are_quoted() {
        assert_eq!(joined(&["", " a", "b\t"], true), "\"\", \" a\", \"b\t\"");
    }

    #[test]
    fn dates_are_never_quoted() {
        let date = "Mon, 16 Dec 2019 23:48:18 GMT";
        assert_eq!(joined(&[date, date], false), format!("{date}, {date}"));
    }

    #[test]
    fn lists_are_split_at_commas_with_or_without_space() {
        assert_eq!(split_list("a,b ,\tc , d").unwrap(), ["a", "b", "c", "d"]);
        assert_eq!(split_list("a b").unwrap(), ["a b"]);
        assert_eq!(split_list(r#"a"b"c"#).unwrap(), [r#"a"b"c"#]);
    }

    #[test]
    fn nothing_between_commas_is_no_element() {
        assert_eq!(split_list("").unwrap(), [""; 0]);
        assert_eq!(split_list(" , a,,b,").unwrap(), ["a", "b"]);
        assert_eq!(split_list(r#""", a"#).unwrap(), ["", "a"]);
    }

    #[test]
    fn a_quoted_element_must_be_complete() {
        for list in [r#"""#, r#""a"#, r#""a\"#, r#""a\""#, r#"b, "a"#] {
            assert_eq!(split_list(list).unwrap_err(), NO_END, "{list}");
        }
        assert!(split_list(r#""a"b"#).unwrap_err().to_string().contains("comma"));
    }

    #[test]
    fn an_escaped_character_of_several_bytes_is_itself() {
        assert_eq!(split_list("\"\\😹\\ä\"").unwrap(), ["😹ä"]);
    }

    #[test]
    fn a_comma_behind_a_day_of_the_week_is_part_of_the_timestamp() {
        let split = |list| split_timestamps(list).unwrap();
        assert_eq!(split(""), [""; 0]);
        assert_eq!(split("Mon, 1"), ["Mon, 1"]);
        assert_eq!(split("Mon, 1,Tue, 2 , Wed"), ["Mon, 1", "Tue, 2", "Wed"]);
        assert_eq!(
            split("Monday, 1, 2019-12-17T23:48:18Z,5, ,Tue, 2"),
            ["Monday, 1", "2019-12-17T23:48:18Z", "5", "Tue, 2"]
        );
        assert_eq!(split(r#""Mon, 1", "Tue, 2",3"#), ["Mon, 1", "Tue, 2", "3"]);
        assert_eq!(split_timestamps(r#""Mon, 1"#).unwrap_err(), NO_END);
    }
}
