use super::url::{check_authority, check_path};
use ::http::Uri;
use std::error::Error;
use std::fmt;
use std::str::FromStr;

/// The endpoint of requests: scheme, host, an optional port, and a path that precedes that of operations.
///
/// ```
/// use dx_runtime::http::Endpoint;
///
/// let endpoint = Endpoint::new("http://localhost:8000/custom/")?;
/// assert_eq!(endpoint.as_str(), "http://localhost:8000/custom");
/// # Ok::<(), dx_runtime::http::EndpointError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Endpoint {
    /// Without a trailing slash, since the paths of operations begin with one.
    url: String,
    /// The offset of the authority.
    authority: usize,
    /// Whether the URL contains the Amazon S3 bucket.
    names_bucket: bool,
}

impl Endpoint {
    /// Parses the URL of an endpoint.
    ///
    /// # Errors
    ///
    /// Returns an error if `url` is not a URL with the scheme `http` or `https`; has user information, a query or a
    /// fragment; has a host that is neither a DNS name nor an IP address; has a port other than 1 to 65535; or has a
    /// path with a segment `.` or `..`, or with characters that have to be percent-encoded.
    pub fn new(url: &str) -> Result<Self, EndpointError> {
        let uri: Uri = url.parse().map_err(|_| EndpointError::new("is no URL"))?;
        let scheme = match uri.scheme_str() {
            Some(scheme @ ("http" | "https")) => scheme,
            _ => return Err(EndpointError::new("does not begin with http:// or https://")),
        };
        let authority = uri.authority().ok_or_else(|| EndpointError::new("has no host"))?.as_str();
        if authority.contains('@') {
            return Err(EndpointError::new("has user information"));
        }
        if uri.query().is_some() || url.contains('#') {
            return Err(EndpointError::new("has a query or a fragment"));
        }
        check_authority(authority).and_then(|()| check_path(uri.path())).map_err(EndpointError::new)?;
        let path = uri.path().trim_end_matches('/');
        Ok(Self {
            url: format!("{scheme}://{authority}{path}"),
            authority: scheme.len() + "://".len(),
            names_bucket: false,
        })
    }

    /// The URL, without a trailing slash.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.url
    }

    /// Marks the endpoint as that of an Amazon S3 bucket: the URL already contains the bucket, in the host or path,
    /// so that requests do not add it.
    #[must_use]
    pub fn of_bucket(self) -> Self {
        Self { names_bucket: true, ..self }
    }

    /// Whether this is the endpoint [of a bucket](Self::of_bucket).
    pub(super) fn names_bucket(&self) -> bool {
        self.names_bucket
    }

    /// The length of the URL before the host.
    pub(super) fn authority(&self) -> usize {
        self.authority
    }

    /// The length of the URL before its path, which may be empty.
    pub(super) fn path(&self) -> usize {
        self.url[self.authority..].find('/').map_or(self.url.len(), |path| self.authority + path)
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.url)
    }
}

/// Like [`Endpoint::new`].
impl FromStr for Endpoint {
    type Err = EndpointError;

    fn from_str(url: &str) -> Result<Self, EndpointError> {
        Self::new(url)
    }
}

/// The error for an invalid [`Endpoint`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointError(String);

impl EndpointError {
    fn new(reason: &str) -> Self {
        Self(format!("the endpoint {reason}"))
    }

    /// An error from a service's endpoint rules.
    #[cold]
    pub(crate) fn by_rules(message: String) -> Self {
        Self(message)
    }

    pub(crate) fn of_region(region: &str, reason: &str) -> Self {
        Self(format!("no endpoint in region `{region}`: {reason}"))
    }
}

impl fmt::Display for EndpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl Error for EndpointError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_endpoint_keeps_port_and_path() {
        for (url, expected) in [
            ("https://example.com", "https://example.com"),
            ("https://example.com/", "https://example.com"),
            ("HTTPS://example.com:8443//", "https://example.com:8443"),
            ("http://[::1]:80/a/b%20c/", "http://[::1]:80/a/b%20c"),
            ("http://[2001:db8::1]", "http://[2001:db8::1]"),
            ("http://127.0.0.1:65535", "http://127.0.0.1:65535"),
            ("http://localhost.:1/a//b", "http://localhost.:1/a//b"),
            ("http://my_service:4566/~x/(1)/a:b@c;d=e,f", "http://my_service:4566/~x/(1)/a:b@c;d=e,f"),
            ("https://xn--bcher-kva.example/..a/...", "https://xn--bcher-kva.example/..a/..."),
        ] {
            assert_eq!(Endpoint::new(url).unwrap().to_string(), expected);
        }
    }

    #[test]
    fn what_is_no_endpoint_is_refused_with_the_reason() {
        for (url, reason) in [
            ("", "is no URL"),
            ("https://", "is no URL"),
            ("https://exa mple.com", "is no URL"),
            ("example.com", "does not begin with"),
            ("/custom", "does not begin with"),
            ("ftp://example.com", "does not begin with"),
            ("https://user:secret@example.com", "user information"),
            ("https://example.com?a=b", "a query"),
            ("https://example.com/#a", "a fragment"),
            ("https://example.com:0", "a port"),
            ("https://example.com:65536", "a port"),
            ("https://example.com:", "a port"),
            ("https://example.com:+80", ""),
            ("https://[::1]:0", "a port"),
            ("https://:443", ""),
            ("https://[::1", ""),
            ("https://[::g]", ""),
            ("https://[127.0.0.1]", "no IPv6 address"),
            ("https://[fe80::1%25eth0]", ""),
            ("https://a..example.com", "no name of the DNS"),
            ("https://.example.com", "no name of the DNS"),
            ("https://-a.example.com", "no name of the DNS"),
            ("https://a-.example.com", "no name of the DNS"),
            ("https://b\u{fc}cher.example", ""),
            ("https://exa%6Dple.com", ""),
            ("https://a*b.example.com", ""),
            ("https://256.1.1.1", "no IPv4 address"),
            ("https://127.1", "no IPv4 address"),
            ("https://example.0x7f", "no IPv4 address"),
            ("https://127.0.0.1.", "no IPv4 address"),
            ("https://example.com/a/../b", "a segment"),
            ("https://example.com/.", "a segment"),
            ("https://example.com/a/%2E%2e/b", "a segment"),
            ("https://example.com/a/.%2e", "a segment"),
            ("https://example.com/a%2", "a `%`"),
            ("https://example.com/a%zz", "a `%`"),
            ("https://example.com/a{b}", "percent-encoded"),
            ("https://example.com/a|b", "percent-encoded"),
            ("https://example.com/a\\b", ""),
            ("https://example.com/\u{e9}", ""),
            ("https://example.com/a b", ""),
            (" https://example.com", ""),
            ("https://example.com\n", ""),
            (&format!("https://{}.example.com", "a".repeat(64)), "no name of the DNS"),
            (&format!("https://{}example.com", "a.".repeat(122)), "no name of the DNS"),
        ] {
            let error = url.parse::<Endpoint>().unwrap_err().to_string();
            assert!(error.contains(reason) && !error.contains("secret"), "{url}: {error}");
        }
    }
}
