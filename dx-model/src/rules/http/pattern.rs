//! Rules for the patterns of the `http` and `endpoint` traits. A pattern that violates them could direct a request to
//! another host or resource than intended.

use crate::{LabelPattern, LabelPatternPart};
use foldhash::HashSet;

/// A violated rule, as the predicate of a sentence about the pattern.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Flaw {
    /// The pattern is invalid.
    Error(String),
    /// A `DANGER` of Smithy that concerns servers; clients can use the pattern.
    Danger(String),
}

/// Whether this is a valid HTTP method (RFC 9110, section 9) for a request to a path: any token except `CONNECT`, whose
/// target is not a path.
pub(super) fn is_method(text: &str) -> bool {
    is_token(text) && text != "CONNECT"
}

/// Whether this is a `token` (RFC 9110, section 5.6.2), the syntax of methods and header names.
pub(super) fn is_token(text: &str) -> bool {
    let is_tchar = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_tchar)
}

/// Validates the `uri` of the `http` trait.
pub(super) fn uri_flaws(text: &str, pattern: &LabelPattern<'_>) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let (path, query) = text.split_once('?').unwrap_or((text, ""));
    if !text.starts_with('/') {
        flaws.push(error("has to start with `/`"));
    }
    if text.contains('#') {
        flaws.push(error("has a fragment (`#`), which cannot be sent"));
    }
    if text.ends_with('?') {
        flaws.push(error("ends with `?`"));
    }
    flaws.extend(path_flaws(path.strip_prefix('/').unwrap_or(path)));
    flaws.extend(query_flaws(query, pattern));
    flaws.extend(repeated_label(pattern));
    flaws.extend(greedy_flaws(pattern));
    flaws
}

/// Validates the `hostPrefix` of the `endpoint` trait.
pub(super) fn host_prefix_flaws(text: &str, pattern: &LabelPattern<'_>) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let is_host = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    for part in &pattern.parts {
        match part {
            LabelPatternPart::Literal(literal) if !literal.bytes().all(is_host) => {
                flaws.push(error("has an invalid character: hosts consist of letters, digits, `-` and `.`"));
            }
            LabelPatternPart::Label { name, greedy } if *greedy || !is_label_name(name) => {
                flaws.push(error("has a label that is not a member name"));
            }
            _ => {}
        }
    }
    if text.contains('?') {
        flaws.push(error("has a `?`, which is not allowed in a host"));
    }
    let are_labels = |pair: &[LabelPatternPart<'_>]| {
        pair.iter().all(|part| matches!(part, LabelPatternPart::Label { .. }))
    };
    if pattern.parts.windows(2).any(are_labels) {
        flaws.push(error("has adjacent labels without a separator"));
    }
    flaws.extend(repeated_label(pattern));
    if flaws.is_empty() && !is_host_beginning(pattern) {
        flaws.push(error(
            "is not a valid host prefix: each host label has 1 to 63 characters and does not start with `-`",
        ));
    }
    flaws
}

fn error(problem: impl Into<String>) -> Flaw {
    Flaw::Error(problem.into())
}

/// Returns the first violation in a path, given without its leading slash. A trailing slash is allowed.
fn path_flaws(path: &str) -> Option<Flaw> {
    if path == "/" {
        return Some(error("has an empty segment (`//`)"));
    }
    let path = path.strip_suffix('/').unwrap_or(path);
    let problem = path.split('/').find_map(|segment| {
        let plain = segment.replace("%2e", ".").replace("%2E", ".");
        let label = segment.strip_prefix('{').and_then(|label| label.strip_suffix('}'));
        match label.filter(|label| !label.contains(['{', '}'])) {
            Some(label) if is_label_name(label.strip_suffix('+').unwrap_or(label)) => None,
            Some(_) => Some("has a label that is not a member name"),
            None if segment.contains(['{', '}']) => Some("has a label that is not a whole path segment"),
            None if segment.is_empty() && !path.is_empty() => Some("has an empty segment (`//`)"),
            None if plain == "." || plain == ".." => Some("has a `.` or `..` segment"),
            None if !is_encoded(segment, b":@") => {
                Some("has a character that is not allowed in a path and has to be percent-encoded")
            }
            None => None,
        }
    });
    problem.map(error)
}

fn query_flaws(query: &str, pattern: &LabelPattern<'_>) -> Option<Flaw> {
    let mut names = HashSet::default();
    let name = |entry: &&str| entry.split_once('=').map_or(*entry, |(name, _)| name).to_owned();
    if query.contains(['{', '}']) {
        Some(error("has a label in the query string"))
    } else if !is_encoded(query, b":@/?") && !query.contains('#') {
        Some(error("has a character that is not allowed in a query string and has to be percent-encoded"))
    } else {
        let twice = pattern.query.iter().map(name).find(|name| !names.insert(name.clone()))?;
        Some(error(format!("has duplicate query parameter `{twice}`")))
    }
}

/// Whether the text consists of URI characters (RFC 3986, section 2): unreserved characters, sub-delimiters, those in
/// `others`, and percent-encoded bytes.
fn is_encoded(text: &str, others: &[u8]) -> bool {
    let is_char = |byte: u8| {
        byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=".contains(&byte) || others.contains(&byte)
    };
    let mut parts = text.split('%');
    let first = parts.next().unwrap_or_default();
    let is_escape = |part: &str| part.len() >= 2 && part.as_bytes()[..2].iter().all(u8::is_ascii_hexdigit);
    first.bytes().all(is_char) && parts.all(|part| is_escape(part) && part.bytes().all(is_char))
}

fn is_label_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn repeated_label(pattern: &LabelPattern<'_>) -> Option<Flaw> {
    let mut names = HashSet::default();
    let repeated = pattern.labels().find(|name| !names.insert(*name))?;
    Some(error(format!("has duplicate label `{repeated}`")))
}

fn greedy_flaws(pattern: &LabelPattern<'_>) -> Option<Flaw> {
    let labels = pattern.parts.iter().filter_map(|part| match part {
        LabelPatternPart::Label { greedy, .. } => Some(*greedy),
        LabelPatternPart::Literal(_) => None,
    });
    let labels: Vec<_> = labels.collect();
    let greedy = labels.iter().filter(|greedy| **greedy).count();
    if greedy > 1 {
        Some(Flaw::Danger("has several greedy labels, which few servers support".to_owned()))
    } else if greedy == 1 && labels.last() == Some(&false) {
        Some(Flaw::Danger(
            "has a greedy label that is not the last one, which few servers support".to_owned(),
        ))
    } else {
        None
    }
}

/// Whether the pattern is the start of a valid host, if each label is replaced by a letter.
fn is_host_beginning(pattern: &LabelPattern<'_>) -> bool {
    let expanded: String = pattern
        .parts
        .iter()
        .map(|part| match part {
            LabelPatternPart::Literal(literal) => literal,
            LabelPatternPart::Label { .. } => "a",
        })
        .collect();
    let host = format!("{expanded}a");
    let is_label = |label: &str| matches!(label.len(), 1..=63) && !label.starts_with('-');
    !expanded.is_empty() && host.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::{Flaw, host_prefix_flaws, is_method, is_token, uri_flaws};
    use crate::LabelPattern;

    fn first(flaws: Vec<Flaw>) -> String {
        match flaws.into_iter().next() {
            None => String::new(),
            Some(Flaw::Error(text)) => text,
            Some(Flaw::Danger(text)) => format!("danger: {text}"),
        }
    }

    fn of_uri(text: &str) -> String {
        LabelPattern::parse(text).map_or_else(str::to_owned, |pattern| first(uri_flaws(text, &pattern)))
    }

    fn of_prefix(text: &str) -> String {
        LabelPattern::parse(text)
            .map_or_else(str::to_owned, |pattern| first(host_prefix_flaws(text, &pattern)))
    }

    #[test]
    fn a_uri_is_a_path_with_labels_as_whole_segments() {
        for uri in [
            "/",
            "/a",
            "/a/",
            "/a/{b}",
            "/{a}/{b+}",
            "/{a}?x",
            "/a?x=1&y",
            "/a:b@c/%7Edx",
            "/v1/a.b/..c",
            "/a?x=a/b?c",
            "/2015-03-31/functions/{FunctionName}/invoke-async/",
        ] {
            assert_eq!(of_uri(uri), "", "{uri}");
        }
        for (uri, flaw) in [
            ("", "has to start with `/`"),
            ("a", "has to start with `/`"),
            ("@127.0.0.1:1/go", "has to start with `/`"),
            (".evil.invalid/go", "has to start with `/`"),
            (":80/go", "has to start with `/`"),
            ("?x", "has to start with `/`"),
            ("/a#b", "has a fragment"),
            ("/a?b#c", "has a fragment"),
            ("/a?", "ends with `?`"),
            ("//", "has an empty segment"),
            ("//evil.invalid/a", "has an empty segment"),
            ("/a//b", "has an empty segment"),
            ("/a//", "has an empty segment"),
            ("/a/../b", "has a `.` or `..` segment"),
            ("/a/.", "has a `.` or `..` segment"),
            ("/%2e%2E/b", "has a `.` or `..` segment"),
            ("/a{b}", "has a label that is not a whole path segment"),
            ("/{a}{b}", "has a label that is not a whole path segment"),
            ("/{a}b/{c}", "has a label that is not a whole path segment"),
            ("/{a-b}", "has a label that is not a member name"),
            ("/{a}/{a}", "has duplicate label `a`"),
            ("/a?x={b}", "has a label in the query string"),
            ("/a?x&x=1", "has duplicate query parameter `x`"),
            ("/a b", "has a character that is not allowed in a path"),
            ("/a\\b", "has a character that is not allowed in a path"),
            ("/é", "has a character that is not allowed in a path"),
            ("/a\r\nb", "has a character that is not allowed in a path"),
            ("/a%zz", "has a character that is not allowed in a path"),
            ("/a%2", "has a character that is not allowed in a path"),
            ("/a?x=a b", "has a character that is not allowed in a query"),
            ("/{a+}/{b+}", "danger: has several greedy labels"),
            ("/{a+}/b/{c}", "danger: has a greedy label that is not the last"),
        ] {
            let found = of_uri(uri);
            assert!(found.starts_with(flaw) && !flaw.is_empty(), "{uri}: {found}");
        }
    }

    #[test]
    fn a_host_prefix_is_the_beginning_of_a_host() {
        for prefix in ["a", "a.", "a-", "data-", "{a}.", "{a}-{b}.data.", "streaming.{a}"] {
            assert_eq!(of_prefix(prefix), "", "{prefix}");
        }
        for (prefix, flaw) in [
            ("evil.invalid/", "has an invalid character"),
            ("evil.invalid:80", "has an invalid character"),
            ("user@", "has an invalid character"),
            ("evil.invalid#", "has an invalid character"),
            ("evil.invalid?", "has a `?`"),
            ("evil.invalid\\", "has an invalid character"),
            ("a b.", "has an invalid character"),
            ("é.", "has an invalid character"),
            ("%61.", "has an invalid character"),
            ("[::1]", "has an invalid character"),
            ("{a}{b}.", "has adjacent labels"),
            ("{a}.{a}.", "has duplicate label `a`"),
            ("{a+}.", "has a label that is not a member name"),
            ("{a-b}.", "has a label that is not a member name"),
            ("", "is not a valid host prefix"),
            (".", "is not a valid host prefix"),
            ("a..", "is not a valid host prefix"),
            (".a.", "is not a valid host prefix"),
            ("-a.", "is not a valid host prefix"),
        ] {
            let found = of_prefix(prefix);
            assert!(found.starts_with(flaw), "{prefix}: {found}");
        }
    }

    #[test]
    fn a_method_and_the_name_of_a_header_are_tokens() {
        assert!(is_method("GET") && is_method("M-SEARCH") && is_token("X-Amz_a.b"));
        for text in ["", "GET /", "GET\r\nHost: x", "A:B", "é", "(a)"] {
            assert!(!is_method(text) && !is_token(text), "{text}");
        }
        assert!(!is_method("CONNECT"));
    }
}
