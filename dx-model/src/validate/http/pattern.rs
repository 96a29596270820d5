//! What the texts of the traits `http` and `endpoint` have to be. A text that breaks one of these rules could lead a
//! request to another host or another resource than the model means.

use crate::{Pattern, PatternPart};
use foldhash::HashSet;

/// What is wrong with a pattern, as the end of a sentence about it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Flaw {
    /// The pattern is not valid.
    Error(String),
    /// Smithy calls it a danger, for servers: clients can follow it.
    Danger(String),
}

/// Whether this is a method of HTTP that a request to a path can have (RFC 9110, section 9). Any token will do, but for
/// `CONNECT`, whose target is no path.
pub(super) fn is_method(text: &str) -> bool {
    is_token(text) && text != "CONNECT"
}

/// Whether this is a `token` (RFC 9110, section 5.6.2): what methods and names of headers are.
pub(super) fn is_token(text: &str) -> bool {
    let is_tchar = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_tchar)
}

/// The `uri` of the trait `http`.
pub(super) fn uri_flaws(text: &str, pattern: &Pattern<'_>) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let (path, query) = text.split_once('?').unwrap_or((text, ""));
    if !text.starts_with('/') {
        flaws.push(error("has to begin with `/`"));
    }
    if text.contains('#') {
        flaws.push(error("has a fragment (`#`), which is not sent"));
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

/// The `hostPrefix` of the trait `endpoint`.
pub(super) fn host_prefix_flaws(text: &str, pattern: &Pattern<'_>) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let is_host = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    for part in &pattern.parts {
        match part {
            PatternPart::Literal(literal) if !literal.bytes().all(is_host) => {
                flaws.push(error("has a character that is none of a host: letters, digits, `-` and `.` are"));
            }
            PatternPart::Label { name, greedy } if *greedy || !is_label_name(name) => {
                flaws.push(error("has a label that is no name of a member"));
            }
            _ => {}
        }
    }
    if text.contains('?') {
        flaws.push(error("has a `?`, which ends a host"));
    }
    let are_labels =
        |pair: &[PatternPart<'_>]| pair.iter().all(|part| matches!(part, PatternPart::Label { .. }));
    if pattern.parts.windows(2).any(are_labels) {
        flaws.push(error("has two labels with nothing in between"));
    }
    flaws.extend(repeated_label(pattern));
    if flaws.is_empty() && !is_host_beginning(pattern) {
        flaws.push(error(
            "is no beginning of a host: each part between dots has 1 to 63 characters, the first no `-`",
        ));
    }
    flaws
}

fn error(problem: impl Into<String>) -> Flaw {
    Flaw::Error(problem.into())
}

/// The first thing that is wrong with a path, without the slash at its beginning. One at its end is allowed.
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
            Some(_) => Some("has a label that is no name of a member"),
            None if segment.contains(['{', '}']) => {
                Some("has a label that is not a whole segment of the path")
            }
            None if segment.is_empty() && !path.is_empty() => Some("has an empty segment (`//`)"),
            None if plain == "." || plain == ".." => Some("has a segment `.` or `..`"),
            None if !is_encoded(segment, b":@") => {
                Some("has a character that is none of a path; it is to be percent-encoded")
            }
            None => None,
        }
    });
    problem.map(error)
}

fn query_flaws(query: &str, pattern: &Pattern<'_>) -> Option<Flaw> {
    let mut names = HashSet::default();
    let name = |entry: &&str| entry.split_once('=').map_or(*entry, |(name, _)| name).to_owned();
    if query.contains(['{', '}']) {
        Some(error("has a label in its query"))
    } else if !is_encoded(query, b":@/?") && !query.contains('#') {
        Some(error("has a character that is none of a query; it is to be percent-encoded"))
    } else {
        let twice = pattern.query.iter().map(name).find(|name| !names.insert(name.clone()))?;
        Some(error(format!("has `{twice}` twice in its query")))
    }
}

/// Whether all of these characters can stand in a URI (RFC 3986, section 2): unreserved ones, those that separate in no
/// part of it, the `others`, and what is percent-encoded.
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

fn repeated_label(pattern: &Pattern<'_>) -> Option<Flaw> {
    let mut names = HashSet::default();
    let repeated = pattern.labels().find(|name| !names.insert(*name))?;
    Some(error(format!("has the label `{repeated}` twice")))
}

fn greedy_flaws(pattern: &Pattern<'_>) -> Option<Flaw> {
    let labels = pattern.parts.iter().filter_map(|part| match part {
        PatternPart::Label { greedy, .. } => Some(*greedy),
        PatternPart::Literal(_) => None,
    });
    let labels: Vec<_> = labels.collect();
    let greedy = labels.iter().filter(|greedy| **greedy).count();
    if greedy > 1 {
        Some(Flaw::Danger("has more than one greedy label, which few servers support".to_owned()))
    } else if greedy == 1 && labels.last() == Some(&false) {
        Some(Flaw::Danger(
            "has a greedy label that is not the last one, which few servers support".to_owned(),
        ))
    } else {
        None
    }
}

/// Whether the pattern, with a letter in the place of each label and a host behind it, is a host.
fn is_host_beginning(pattern: &Pattern<'_>) -> bool {
    let expanded: String = pattern
        .parts
        .iter()
        .map(|part| match part {
            PatternPart::Literal(literal) => literal,
            PatternPart::Label { .. } => "a",
        })
        .collect();
    let host = format!("{expanded}a");
    let is_label = |label: &str| matches!(label.len(), 1..=63) && !label.starts_with('-');
    !expanded.is_empty() && host.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::{Flaw, host_prefix_flaws, is_method, is_token, uri_flaws};
    use crate::Pattern;

    fn first(flaws: Vec<Flaw>) -> String {
        match flaws.into_iter().next() {
            None => String::new(),
            Some(Flaw::Error(text)) => text,
            Some(Flaw::Danger(text)) => format!("danger: {text}"),
        }
    }

    fn of_uri(text: &str) -> String {
        Pattern::parse(text).map_or_else(str::to_owned, |pattern| first(uri_flaws(text, &pattern)))
    }

    fn of_prefix(text: &str) -> String {
        Pattern::parse(text).map_or_else(str::to_owned, |pattern| first(host_prefix_flaws(text, &pattern)))
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
            ("", "has to begin with `/`"),
            ("a", "has to begin with `/`"),
            ("@127.0.0.1:1/go", "has to begin with `/`"),
            (".evil.invalid/go", "has to begin with `/`"),
            (":80/go", "has to begin with `/`"),
            ("?x", "has to begin with `/`"),
            ("/a#b", "has a fragment"),
            ("/a?b#c", "has a fragment"),
            ("/a?", "ends with `?`"),
            ("//", "has an empty segment"),
            ("//evil.invalid/a", "has an empty segment"),
            ("/a//b", "has an empty segment"),
            ("/a//", "has an empty segment"),
            ("/a/../b", "has a segment `.` or `..`"),
            ("/a/.", "has a segment `.` or `..`"),
            ("/%2e%2E/b", "has a segment `.` or `..`"),
            ("/a{b}", "has a label that is not a whole segment"),
            ("/{a}{b}", "has a label that is not a whole segment"),
            ("/{a}b/{c}", "has a label that is not a whole segment"),
            ("/{a-b}", "has a label that is no name"),
            ("/{a}/{a}", "has the label `a` twice"),
            ("/a?x={b}", "has a label in its query"),
            ("/a?x&x=1", "has `x` twice in its query"),
            ("/a b", "has a character that is none of a path"),
            ("/a\\b", "has a character that is none of a path"),
            ("/é", "has a character that is none of a path"),
            ("/a\r\nb", "has a character that is none of a path"),
            ("/a%zz", "has a character that is none of a path"),
            ("/a%2", "has a character that is none of a path"),
            ("/a?x=a b", "has a character that is none of a query"),
            ("/{a+}/{b+}", "danger: has more than one greedy label"),
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
            ("evil.invalid/", "has a character"),
            ("evil.invalid:80", "has a character"),
            ("user@", "has a character"),
            ("evil.invalid#", "has a character"),
            ("evil.invalid?", "has a `?`"),
            ("evil.invalid\\", "has a character"),
            ("a b.", "has a character"),
            ("é.", "has a character"),
            ("%61.", "has a character"),
            ("[::1]", "has a character"),
            ("{a}{b}.", "has two labels"),
            ("{a}.{a}.", "has the label `a` twice"),
            ("{a+}.", "has a label that is no name"),
            ("{a-b}.", "has a label that is no name"),
            ("", "is no beginning of a host"),
            (".", "is no beginning of a host"),
            ("a..", "is no beginning of a host"),
            (".a.", "is no beginning of a host"),
            ("-a.", "is no beginning of a host"),
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
