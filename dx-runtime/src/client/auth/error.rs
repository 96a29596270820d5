use super::Auth;
use std::error::Error;
use std::fmt;

/// The scheme of directory buckets of Amazon S3, as endpoint rules call it.
const S3_EXPRESS: &str = "sigv4-s3express";
/// What can be done about it.
const NO_SESSIONS: &str = ": clients have no sessions of directory buckets of Amazon S3 (S3 Express One Zone); set \
    `disable_s3_express_session_auth`, or `AWS_S3_DISABLE_EXPRESS_SESSION_AUTH` to `true`, and they sign each request";

/// Why a request can't be authenticated, whatever credentials there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::client) enum AuthError {
    /// The endpoint takes none of the schemes of the operation.
    OtherSchemes {
        /// What the endpoint takes, by the names of its rules.
        endpoint: Vec<String>,
        /// What the operation has.
        operation: Vec<Auth>,
    },
    /// All schemes need features of this crate that are off.
    MissingFeature(Auth, &'static str),
    /// The bearer token would be sent in clear text.
    ClearText,
    /// The request has no room for it.
    NoRoom(&'static str),
}

impl fmt::Display for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherSchemes { endpoint, operation } => {
                let operation: Vec<_> = operation.iter().map(|auth| format!("`{}`", auth.id())).collect();
                let endpoint: Vec<_> = endpoint.iter().map(|name| format!("`{name}`")).collect();
                write!(
                    f,
                    "the operation authenticates by {}, and its endpoint takes only {}, which is not supported for it",
                    operation.join(" or "),
                    endpoint.join(" or "),
                )?;
                if endpoint.iter().any(|name| name.contains(S3_EXPRESS)) { f.write_str(NO_SESSIONS) } else { Ok(()) }
            }
            Self::MissingFeature(auth, feature) => {
                write!(f, "`{}` needs the feature `{feature}` of dx-runtime, which is off", auth.id())
            }
            Self::ClearText => f.write_str(
                "a bearer token is sent over `https://` only, or to this machine: anyone on the way could read it",
            ),
            Self::NoRoom(reason) => f.write_str(reason),
        }
    }
}

impl Error for AuthError {}
