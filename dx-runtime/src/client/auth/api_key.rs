use crate::client::error::ConfigError;
use crate::http::percent::{self, Keep};
use crate::http::{query, with_query};
use ::http::{HeaderName, HeaderValue, Request, Uri};

/// Where a request has its API key, as the trait `smithy.api#httpApiKeyAuth` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ApiKeyLocation {
    /// In the header `name`: the key alone, or behind a `scheme` and a space.
    Header {
        /// The header's name.
        name: &'static str,
        /// What stands before the key.
        scheme: Option<&'static str>,
    },
    /// In the parameter `name` of the query string.
    Query {
        /// The parameter's name.
        name: &'static str,
    },
}

/// An API key as it is put into requests.
#[derive(Clone)]
pub(in crate::client) enum ApiKey {
    Header(HeaderName, HeaderValue),
    /// The parameter, percent-encoded.
    Query(String),
}

impl ApiKey {
    pub(super) fn new(location: ApiKeyLocation, key: &str) -> Result<Self, ConfigError> {
        if key.is_empty() {
            return Err(ConfigError::new("the API key is empty"));
        }
        match location {
            ApiKeyLocation::Header { name, scheme } => {
                let name = HeaderName::from_bytes(name.as_bytes()).map_err(|error| {
                    ConfigError::new(format!("the model sends API keys in `{name}`, which is no header"))
                        .with_source(error)
                })?;
                let value = match scheme {
                    Some(scheme) => HeaderValue::try_from(format!("{scheme} {key}")),
                    None => HeaderValue::from_str(key),
                };
                let mut value = value.map_err(|_| {
                    ConfigError::new(
                        "the API key has a line break or another character that no header can have",
                    )
                })?;
                value.set_sensitive(true);
                Ok(Self::Header(name, value))
            }
            ApiKeyLocation::Query { name } => {
                let (mut encoded, mut parameter) = (String::new(), String::new());
                percent::encode(name, Keep::Unreserved, &mut encoded);
                query::push(&mut parameter, &encoded, key);
                Ok(Self::Query(parameter))
            }
        }
    }

    /// Puts the key into a request, in place of what a member set there.
    ///
    /// # Errors
    ///
    /// When the URI gets too long.
    pub(in crate::client) fn apply<B>(&self, request: &mut Request<B>) -> Result<(), &'static str> {
        match self {
            Self::Header(name, value) => {
                request.headers_mut().insert(name.clone(), value.clone());
                Ok(())
            }
            Self::Query(parameter) => {
                let uri = with_parameter(request.uri(), parameter)
                    .ok_or("the URI gets too long with the API key")?;
                *request.uri_mut() = uri;
                Ok(())
            }
        }
    }
}

/// The URI with one more parameter, and without others of that name.
fn with_parameter(uri: &Uri, parameter: &str) -> Option<Uri> {
    let name = parameter.split('=').next().unwrap_or_default();
    let mut query = query::without(uri.query().unwrap_or_default(), |other| other == name);
    query::push_encoded(&mut query, parameter);
    with_query(uri, &query)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn applied(location: ApiKeyLocation, key: &str, uri: &str) -> Request<()> {
        let mut request = Request::get(uri).header("x-key", "of a member").body(()).unwrap();
        ApiKey::new(location, key).unwrap().apply(&mut request).unwrap();
        request
    }

    #[test]
    fn a_key_in_a_header_is_alone_or_behind_its_scheme() {
        let plain = applied(ApiKeyLocation::Header { name: "X-Key", scheme: None }, "k 1", "http://a/");
        assert_eq!(plain.headers()["x-key"], "k 1");
        assert!(plain.headers()["x-key"].is_sensitive());
        let location = ApiKeyLocation::Header { name: "Authorization", scheme: Some("ApiKey") };
        assert_eq!(applied(location, "k1", "http://a/").headers()["authorization"], "ApiKey k1");
    }

    #[test]
    fn a_key_in_the_query_is_encoded_and_takes_the_place_of_others_of_its_name() {
        let location = ApiKeyLocation::Query { name: "api key" };
        for (uri, expected) in [
            ("http://a", "http://a/?api%20key=k%26%3D1"),
            ("http://a/b", "http://a/b?api%20key=k%26%3D1"),
            ("http://a/b?c=d&api%20key=mine&e", "http://a/b?c=d&e&api%20key=k%26%3D1"),
        ] {
            assert_eq!(applied(location, "k&=1", uri).uri(), expected);
        }
    }

    #[test]
    fn a_key_that_can_not_be_sent_is_an_error_that_does_not_show_it() {
        let location = ApiKeyLocation::Header { name: "x-key", scheme: None };
        for key in ["", "secret\n"] {
            let error = ApiKey::new(location, key).err().unwrap().to_string();
            assert!(error.contains("API key") && !error.contains("secret"), "{error}");
        }
    }
}
