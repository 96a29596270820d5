use crate::http::{check_authority, is_ip_address};
use std::borrow::Cow;

/// A URL, as [`parse_url`] takes it apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Url<'a> {
    /// `http` or `https`.
    pub scheme: &'a str,
    /// The host, and the port if there is one.
    pub authority: &'a str,
    /// The path, `/` if there is none.
    pub path: &'a str,
    /// Whether the host is an IP address.
    pub is_ip: bool,
}

impl<'a> Url<'a> {
    /// The path with a slash at its end.
    #[must_use]
    pub fn normalized_path(self) -> Cow<'a, str> {
        if self.path.ends_with('/') { self.path.into() } else { format!("{}/", self.path).into() }
    }
}

/// `parseURL`: the parts of a URL. `None` if it is none of the scheme `http` or `https`, or has user information, a query or a
/// fragment.
///
/// ```
/// use dx_runtime::endpoint_rules::parse_url;
///
/// let url = parse_url("http://example.com:80/foo/bar").unwrap();
/// assert_eq!((url.scheme, url.authority, url.path), ("http", "example.com:80", "/foo/bar"));
/// assert_eq!(url.normalized_path(), "/foo/bar/");
/// assert!(!url.is_ip);
/// ```
#[must_use]
pub fn parse_url(value: &str) -> Option<Url<'_>> {
    let (scheme, rest) = value.split_once("://")?;
    let is_url = matches!(scheme, "http" | "https") && value.bytes().all(|byte| byte.is_ascii_graphic());
    if !is_url || rest.contains(['?', '#', '\\']) {
        return None;
    }
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    check_authority(authority).ok()?;
    let path = if path.is_empty() { "/" } else { path };
    Some(Url { scheme, authority, path, is_ip: is_ip_address(authority) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(value: &str) -> Option<(&str, &str, &str, String, bool)> {
        let url = parse_url(value)?;
        Some((url.scheme, url.authority, url.path, url.normalized_path().into_owned(), url.is_ip))
    }

    #[test]
    fn the_examples_of_the_specification() {
        let slash = || "/".to_owned();
        for (value, expected) in [
            ("https://example.com", Some(("https", "example.com", "/", slash(), false))),
            ("https://example.com:8443?foo=bar&faz=baz", None),
            (
                "http://example.com:80/foo/bar",
                Some(("http", "example.com:80", "/foo/bar", "/foo/bar/".to_owned(), false)),
            ),
            ("https://127.0.0.1", Some(("https", "127.0.0.1", "/", slash(), true))),
            ("https://[fe80::1]", Some(("https", "[fe80::1]", "/", slash(), true))),
        ] {
            assert_eq!(parts(value), expected, "{value}");
        }
    }

    #[test]
    fn what_is_no_url_of_a_host_is_none() {
        for value in [
            "",
            "example.com",
            "ftp://example.com",
            "https://",
            "https:///a",
            "https://user:secret@example.com",
            "https://example.com/#a",
            "https://example.com/a b",
            "https://exa mple.com",
            "https://example.com\\@evil.example",
            "https://[::1",
            "https://example.com:99999",
        ] {
            assert_eq!(parse_url(value), None, "{value}");
        }
    }

    #[test]
    fn a_path_stays_as_it_is() {
        assert_eq!(
            parts("http://[::1]:8000/a%20b/"),
            Some(("http", "[::1]:8000", "/a%20b/", "/a%20b/".to_owned(), true))
        );
        assert_eq!(parts("https://example.com//").map(|it| it.3), Some("//".to_owned()));
    }
}
