//! Which requests go through a proxy, for both transports.
//!
//! The variables are those that curl, botocore and the AWS SDKs read, and of two spellings the lower-case one counts, as in
//! curl and botocore. Where these differ, the more careful one is followed: there is no proxy at all under CGI.

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

/// The scheme of a request, which decides what variable names its proxy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scheme {
    Http,
    Https,
}

/// What the environment says about proxies.
#[derive(Debug, Default)]
pub(super) struct Proxies {
    http: Setting,
    https: Setting,
    bypass: Bypass,
}

/// A proxy, or why the one that is set can't be used.
type Setting = Option<Result<Proxy, ProxyError>>;

impl Proxies {
    /// As the environment variables of the process say now.
    pub(super) fn from_env() -> Self {
        Self::from_variables(|name| std::env::var_os(name))
    }

    /// `http_proxy`, `https_proxy` and, for whichever of them is not set, `all_proxy`; `no_proxy` names the exceptions.
    ///
    /// Under CGI a client's header `Proxy` becomes the variable `HTTP_PROXY` (CVE-2016-5385), so there is no proxy then.
    pub(super) fn from_variables(variable: impl Fn(&str) -> Option<OsString>) -> Self {
        if variable("REQUEST_METHOD").is_some() {
            return Self::default();
        }
        // An empty variable in lower case overrides the one in upper case, and is then no proxy.
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

    /// The proxy that `request` goes through, and what scheme it is for. `None` is a direct connection.
    ///
    /// # Errors
    ///
    /// When there is one that can't be used. The request must not go anywhere then.
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

/// A proxy that speaks HTTP, over TCP or TLS.
#[derive(Clone)]
pub(super) struct Proxy {
    /// Scheme, host and port.
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
        let text = value.into_string().map_err(|_| "it is not UTF-8")?;
        let text = text.trim();
        // As in botocore and curl, the scheme may be left out.
        let url = match text.contains("://") {
            true => text.to_owned(),
            false => format!("http://{}", text.trim_start_matches("//")),
        };
        let uri = Uri::from_str(&url)
            .map_err(|_| "it is not a URL (a user name or password in it has to be percent-encoded)")?;
        if !matches!(uri.scheme_str(), Some("http" | "https")) {
            return Err("only proxies with http:// or https:// are supported");
        }
        let authority = uri.authority().map_or("", |authority| authority.as_str());
        let (login, address) = match authority.rsplit_once('@') {
            Some((login, address)) => (Some(Login::parse(login)?), address),
            None => (None, authority),
        };
        let has_port = uri.port().is_some_and(|port| port.as_u16() != 0);
        if uri.host().is_none_or(str::is_empty) || (!has_port && uri.host() != Some(address)) {
            return Err("it has no host, or a port that is not a number from 1 to 65535");
        }
        let uri = Uri::builder()
            .scheme(uri.scheme_str().unwrap_or("http"))
            .authority(address)
            .path_and_query("/")
            .build()
            .map_err(|_| "it is not a URL")?;
        Ok(Self { uri, login })
    }

    /// Where the proxy is: scheme, host, and port if it is not the scheme's.
    pub(super) fn uri(&self) -> &Uri {
        &self.uri
    }

    /// The user name and the password for the proxy.
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
    /// Without the password.
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
            _ => Err("its user name or password is not UTF-8"),
        }
    }
}

/// Why a proxy can't be used. The URL may hold a password, so it is not printed.
#[derive(Clone, Debug, PartialEq, Eq)]
struct ProxyError {
    variable: &'static str,
    problem: &'static str,
}

impl fmt::Display for ProxyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the proxy in the variable {} can't be used: {}", self.variable, self.problem)
    }
}

impl Error for ProxyError {}

#[cfg(test)]
mod tests;
