use crate::Document;
use crate::http::{AuthScheme, Endpoint, EndpointError, ResolvedEndpoint};
use ::http::{HeaderName, HeaderValue};

/// Makes the endpoint that an endpoint rule leads to.
#[derive(Debug)]
#[must_use = "it is the endpoint that a rule leads to"]
pub struct EndpointBuilder(Result<ResolvedEndpoint, EndpointError>);

/// An endpoint at the URL that consists of `parts`.
pub fn endpoint(parts: &[&str]) -> EndpointBuilder {
    let url = parts.concat();
    EndpointBuilder(Endpoint::new(&url).map(ResolvedEndpoint::from).map_err(|error| {
        EndpointError::by_rules(format!("the endpoint rules lead to `{}`, but {error}", url.escape_debug()))
    }))
}

impl EndpointBuilder {
    /// Adds an authentication scheme, behind those that were added before.
    pub fn auth(mut self, scheme: AuthScheme) -> Self {
        if let Ok(endpoint) = &mut self.0 {
            endpoint.auth_schemes.push(scheme);
        }
        self
    }

    /// Adds a header, whose value consists of `parts`.
    pub fn header(mut self, name: &'static str, parts: &[&str]) -> Self {
        if let Ok(endpoint) = &mut self.0 {
            match (HeaderName::try_from(name), HeaderValue::try_from(parts.concat())) {
                (Ok(name), Ok(value)) => endpoint.headers.push((name, value)),
                _ => {
                    self.0 = Err(EndpointError::by_rules(format!(
                        "the endpoint rules make a header `{name}` with a character that a header can't have"
                    )));
                }
            }
        }
        self
    }

    /// Adds a property other than the authentication schemes.
    pub fn property(mut self, name: &'static str, value: impl Into<Document>) -> Self {
        if let Ok(endpoint) = &mut self.0 {
            endpoint.properties.push((name.into(), value.into()));
        }
        self
    }

    /// The endpoint.
    ///
    /// # Errors
    ///
    /// When no request can be sent to the URL, or with a header.
    pub fn finish(self) -> Result<ResolvedEndpoint, EndpointError> {
        self.0
    }
}
