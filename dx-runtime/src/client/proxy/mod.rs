//! Selects the proxy of a request, for both transports.
//!
//! The environment variables are those of curl, botocore and the AWS SDKs. Lowercase names take precedence, as in curl
//! and botocore. Where implementations differ, the safer behavior is chosen: proxies are disabled in CGI programs.

mod bypass;
mod routes;

pub(super) use routes::Routes;

use super::transport::{DirectConnection, TransportError, TransportErrorKind};
use ::http::{HeaderValue, Request, Uri};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use bypass::Bypass;
use percent_encoding::percent_decode_str;
use std::error::Error;
use std::ffi::OsString;
use std::fmt;
use std::str::FromStr;

/// The scheme of a request, which selects the proxy variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scheme {
    Http,
    Https,
}

/// The proxy settings of the environment.
#[derive(Debug, Default)]
pub(super) struct Proxies {
    http: Setting,
    https: Setting,
    bypass: Bypass,
}

/// A proxy, or the error for an invalid one.
type Setting = Option<Result<Proxy, ProxyError>>;

impl Proxies {
    /// Reads the environment variables of the process.
    pub(super) fn from_env() -> Self {
        Self::from_variables(|name| std::env::var_os(name))
    }

    /// Reads `http_proxy`, `https_proxy`, the fallback `all_proxy`, and the exceptions in `no_proxy`.
    ///
    /// Proxies are disabled in CGI programs, where the header `Proxy` of a request sets the variable `HTTP_PROXY`
    /// (CVE-2016-5385).
    pub(super) fn from_variables(variable: impl Fn(&str) -> Option<OsString>) -> Self {
        if variable("REQUEST_METHOD").is_some() {
            return Self::default();
        }
        // An empty lowercase variable disables the proxy of the uppercase one.
        let find = |[lower, upper]: [&'static str; 2]| {
            let (name, value) = match variable(lower) {
                Some(value) => (lower, value),
                None => (upper, variable(upper)?),
            };
            (!value.is_empty()).then_some((name, value))
        };
        let proxy = |names: [&'static str; 2]| {
            let (name, value) = find(names).or_else(|| find(["all_proxy", "ALL_PROXY"]))?;
            Some(Proxy::parse(value).map_err(|problem| ProxyError { variable: name, problem }))
        };
        let bypass = find(["no_proxy", "NO_PROXY"]);
        Self {
            http: proxy(["http_proxy", "HTTP_PROXY"]),
            https: proxy(["https_proxy", "HTTPS_PROXY"]),
            bypass: bypass.map(|(_, list)| Bypass::parse(&list.to_string_lossy())).unwrap_or_default(),
        }
    }

    /// Returns the proxy for `request` and the scheme for which it is configured, or `None` for a direct connection.
    ///
    /// # Errors
    ///
    /// If the configured proxy is invalid. The request must not be sent then.
    pub(super) fn of<B>(&self, request: &Request<B>) -> Result<Option<(Scheme, &Proxy)>, TransportError> {
        if request.extensions().get::<DirectConnection>().is_some() {
            return Ok(None);
        }
        let (scheme, setting) = match request.uri().scheme_str() {
            Some("http") => (Scheme::Http, &self.http),
            Some("https") => (Scheme::Https, &self.https),
            _ => return Ok(None),
        };
        let Some(setting) = setting else { return Ok(None) };
        if self.bypass.contains(request.uri(), scheme) {
            return Ok(None);
        }
        match setting {
            Ok(proxy) => Ok(Some((scheme, proxy))),
            Err(error) => Err(TransportError::new(TransportErrorKind::Other, error.clone())),
        }
    }
}

/// An HTTP proxy, reached over TCP or TLS.
#[derive(Clone)]
pub(super) struct Proxy {
    /// Scheme, host and port
    uri: Uri,
    login: Option<Login>,
}

#[derive(Clone)]
struct Login {
    user: String,
    password: String,
}

impl Proxy {
    fn parse(value: OsString) -> Result<Self, &'static str> {
        let text = value.into_string().map_err(|_| "not UTF-8")?;
        let text = text.trim();
        // The scheme is optional, as in botocore and curl.
        let url = match text.contains("://") {
            true => text.to_owned(),
            false => format!("http://{}", text.trim_start_matches("//")),
        };
        let uri = Uri::from_str(&url)
            .map_err(|_| "not a URL (user name and password have to be percent-encoded)")?;
        if !matches!(uri.scheme_str(), Some("http" | "https")) {
            return Err("unsupported scheme; expected `http://` or `https://`");
        }
        let authority = uri.authority().map_or("", |authority| authority.as_str());
        let (login, address) = match authority.rsplit_once('@') {
            Some((login, address)) => (Some(Login::parse(login)?), address),
            None => (None, authority),
        };
        let has_port = uri.port().is_some_and(|port| port.as_u16() != 0);
        if uri.host().is_none_or(str::is_empty) || (!has_port && uri.host() != Some(address)) {
            return Err("expected a host, and a port from 1 to 65535 if there is one");
        }
        let uri = Uri::builder()
            .scheme(uri.scheme_str().unwrap_or("http"))
            .authority(address)
            .path_and_query("/")
            .build()
            .map_err(|_| "not a URL")?;
        Ok(Self { uri, login })
    }

    /// The scheme, host, and port unless it is the default.
    pub(super) fn uri(&self) -> &Uri {
        &self.uri
    }

    /// The user name and password for the proxy.
    #[cfg(feature = "blocking")]
    pub(super) fn login(&self) -> Option<(&str, &str)> {
        self.login.as_ref().map(|Login { user, password }| (user.as_str(), password.as_str()))
    }

    /// The value of the header `proxy-authorization` (RFC 7617).
    pub(super) fn authorization(&self) -> Option<HeaderValue> {
        let Login { user, password } = self.login.as_ref()?;
        let encoded = BASE64_STANDARD.encode(format!("{user}:{password}"));
        let mut value = HeaderValue::try_from(format!("Basic {encoded}")).ok()?;
        value.set_sensitive(true);
        Some(value)
    }
}

impl fmt::Debug for Proxy {
    /// Omits the password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Proxy").field(&self.uri).finish()
    }
}

impl Login {
    fn parse(text: &str) -> Result<Self, &'static str> {
        let decode = |part| percent_decode_str(part).decode_utf8();
        let (user, password) = text.split_once(':').unwrap_or((text, ""));
        match (decode(user), decode(password)) {
            (Ok(user), Ok(password)) => Ok(Self { user: user.into_owned(), password: password.into_owned() }),
            _ => Err("user name or password is not UTF-8"),
        }
    }
}

/// The error for an invalid proxy. The URL is not printed, because it may contain a password.
#[derive(Clone, Debug, PartialEq, Eq)]
struct ProxyError {
    variable: &'static str,
    problem: &'static str,
}

impl fmt::Display for ProxyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invalid proxy in the environment variable `{}`: {}", self.variable, self.problem)
    }
}

impl Error for ProxyError {}

#[cfg(test)]
mod tests;
