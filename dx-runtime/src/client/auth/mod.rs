//! How clients tell a service who sends a request.
//!
//! A service and its operations name schemes in their models; [`select`] takes one of them for a request, by what the endpoint
//! accepts and what the client was given. Each scheme that puts a secret into the request as it is has a file of its own.
//! Signatures are made in `signing`.

mod api_key;
mod basic;
mod bearer;
mod builder;
mod environment;
mod error;
mod identities;
mod kind;
mod scheme;
#[cfg(feature = "sigv4")]
mod scope;
mod select;
mod token;

pub(super) use builder::{asks, check_required};
pub(super) use environment::scoped_token;
pub(super) use error::AuthError;
pub(super) use identities::{Given, Identities, apply_token, check_confidential};
#[cfg(feature = "sigv4")]
pub(super) use scope::SigningScope;
pub(super) use select::{Selected, Unselected, select};
pub(super) use token::{CachedToken, TokenCache};

pub use api_key::ApiKeyLocation;
pub use kind::{Aws, HttpApiKeyAuth, HttpBasicAuth, HttpBearerAuth, NonAws, ServiceKind};
pub use scheme::Auth;
pub use token::{ProvideToken, Token};
