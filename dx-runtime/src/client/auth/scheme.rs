/// A scheme by which a service finds out who sends a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Auth {
    /// A signature of Version 4 of AWS: the trait `aws.auth#sigv4`.
    SigV4,
    /// An asymmetric signature of Version 4 of AWS, which is valid in several regions: the trait `aws.auth#sigv4a`.
    SigV4a,
    /// A bearer token in the header `authorization` (RFC 6750): the trait `smithy.api#httpBearerAuth`.
    HttpBearer,
    /// An API key in a header or in the query string: the trait `smithy.api#httpApiKeyAuth`.
    HttpApiKey,
    /// A user name and a password in the header `authorization` (RFC 7617): the trait `smithy.api#httpBasicAuth`.
    HttpBasic,
    /// None: the request says nothing of who sends it.
    None,
}

impl Auth {
    /// The trait that stands for the scheme in a model.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::SigV4 => "aws.auth#sigv4",
            Self::SigV4a => "aws.auth#sigv4a",
            Self::HttpBearer => "smithy.api#httpBearerAuth",
            Self::HttpApiKey => "smithy.api#httpApiKeyAuth",
            Self::HttpBasic => "smithy.api#httpBasicAuth",
            Self::None => "smithy.api#noAuth",
        }
    }

    /// The scheme that endpoint rules call by this name in `authSchemes`; `None` for one that clients don't have, such as
    /// `sigv4-s3express`.
    pub(super) fn of_endpoint(name: &str) -> Option<Self> {
        match name {
            "sigv4" => Some(Self::SigV4),
            "sigv4a" => Some(Self::SigV4a),
            "bearer" | "httpBearerAuth" => Some(Self::HttpBearer),
            "httpApiKeyAuth" => Some(Self::HttpApiKey),
            "httpBasicAuth" => Some(Self::HttpBasic),
            _ => None,
        }
    }

    /// The scheme of this name in `AWS_AUTH_SCHEME_PREFERENCE`: its trait without the namespace, or as endpoint rules call it.
    pub(in crate::client) fn of_preference(name: &str) -> Option<Self> {
        match name.rsplit('#').next() {
            Some("noAuth") => Some(Self::None),
            name => Self::of_endpoint(name?),
        }
    }

    /// Whether it is a signature by AWS credentials. Endpoints decide which of these a service takes.
    pub(in crate::client) fn is_signature(self) -> bool {
        matches!(self, Self::SigV4 | Self::SigV4a)
    }

    /// The feature of this crate without which clients don't have the scheme.
    pub(super) fn missing_feature(self) -> Option<&'static str> {
        match self {
            Self::SigV4 if !cfg!(feature = "sigv4") => Some("sigv4"),
            Self::SigV4a if !cfg!(feature = "sigv4a") => Some("sigv4a"),
            _ => None,
        }
    }

    /// What a client has to be given for it, and by which method of its builder.
    pub(super) fn ask(self) -> &'static str {
        match self {
            Self::SigV4 | Self::SigV4a => "AWS credentials with `credentials`",
            Self::HttpBearer => "a bearer token with `bearer_token`",
            Self::HttpApiKey => "an API key with `api_key`",
            Self::HttpBasic => "a user name and a password with `basic_auth`",
            Self::None => "nothing",
        }
    }
}
