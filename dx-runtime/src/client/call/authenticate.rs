//! How an attempt says who sends it.

use super::Ongoing;
#[cfg(feature = "sigv4")]
use crate::client::auth::SigningScope;
use crate::client::auth::{self, Auth, Selected, Unselected, select};
use crate::client::credentials::{CredentialsError, IdentityCache, Provided};
use crate::client::error::AttemptError;
use crate::client::service::{Call, Service};
use crate::client::shared::Shared;
use crate::client::transport::within;
use crate::http::AuthScheme;
#[cfg(feature = "sigv4")]
use crate::sigv4::{Payload, SigningParams};
use bytes::Bytes;
use std::pin::pin;
use std::time::Duration;

/// How long credentials are waited for before they are looked for again.
const SHORT: Duration = Duration::from_millis(50);

/// How an operation can be authenticated.
#[derive(Clone, Copy)]
#[cfg_attr(not(feature = "sigv4"), expect(dead_code, reason = "signatures have more of it"))]
pub(super) struct OperationAuth {
    schemes: &'static [Auth],
    unsigned_payload: bool,
    signing_name: &'static str,
    sigv4a_signing_name: &'static str,
}

impl OperationAuth {
    pub(super) fn of<C: Call>() -> Self {
        Self {
            schemes: C::AUTH,
            unsigned_payload: C::UNSIGNED_PAYLOAD,
            signing_name: C::Service::SIGNING_NAME,
            sigv4a_signing_name: C::Service::SIGV4A_SIGNING_NAME,
        }
    }
}

impl Ongoing<'_> {
    /// Authenticates the request by the first scheme that operation, endpoint and client have in common.
    pub(super) async fn authenticate(
        &mut self,
        request: &mut ::http::Request<Bytes>,
        endpoint: &[AuthScheme],
    ) -> Result<(), AttemptError> {
        let Shared { identities, credentials, .. } = self.shared;
        let has = |auth: Auth| match auth {
            Auth::SigV4 | Auth::SigV4a => credentials.is_some(),
            auth => identities.has(auth),
        };
        let selected = select(self.auth.schemes, endpoint, identities.preferred, has).map_err(refused)?;
        match selected.auth {
            Auth::SigV4 | Auth::SigV4a => self.sign(request, selected).await?,
            Auth::HttpBearer => self.add_token(request).await?,
            Auth::HttpApiKey => identities.apply_api_key(request).map_err(AttemptError::Auth)?,
            Auth::HttpBasic => identities.apply_basic(request),
            Auth::None => {}
        }
        Ok(())
    }

    async fn add_token(&mut self, request: &mut ::http::Request<Bytes>) -> Result<(), AttemptError> {
        auth::check_confidential(request).map_err(AttemptError::Auth)?;
        let token = self.load(self.shared.identities.token.as_ref()).await?;
        auth::apply_token(token.clone(), request);
        self.token = Some(token);
        Ok(())
    }

    #[cfg(not(feature = "sigv4"))]
    async fn sign(
        &mut self,
        _: &mut ::http::Request<Bytes>,
        selected: Selected<'_>,
    ) -> Result<(), AttemptError> {
        // Such a scheme is not selected.
        Err(AttemptError::Auth(auth::AuthError::MissingFeature(selected.auth, "sigv4")))
    }

    #[cfg(feature = "sigv4")]
    async fn sign(
        &mut self,
        request: &mut ::http::Request<Bytes>,
        selected: Selected<'_>,
    ) -> Result<(), AttemptError> {
        let credentials = self.load(self.shared.credentials.as_ref()).await?;
        let time = shifted((self.shared.clock)(), self.skew());
        let signed = self.sign_with(request, selected, &credentials, time);
        self.credentials = Some(credentials);
        signed
    }

    /// Signs by what the endpoint says of the scheme, and else by what the model and the client say.
    #[cfg(feature = "sigv4")]
    fn sign_with(
        &self,
        request: &mut ::http::Request<Bytes>,
        Selected { auth, scheme }: Selected<'_>,
        credentials: &crate::client::Credentials,
        time: std::time::SystemTime,
    ) -> Result<(), AttemptError> {
        let own_name = match auth {
            Auth::SigV4a => self.auth.sigv4a_signing_name,
            _ => self.auth.signing_name,
        };
        let scope = SigningScope::new(Selected { auth, scheme }, own_name, &self.shared.region);
        let mut params = SigningParams::new(scope.name, &scope.region, time);
        params.double_encode_path &= scope.double_encode_path;
        // Only over TLS is the body left out of the signature.
        if self.auth.unsigned_payload && request.uri().scheme() == Some(&::http::uri::Scheme::HTTPS) {
            params.payload = Payload::Unsigned;
        }
        match auth {
            #[cfg(feature = "sigv4a")]
            Auth::SigV4a => self.shared.asymmetric_signer.sign(request, credentials, &params),
            _ => self.shared.signer.sign(request, credentials, &params),
        }
        .map_err(AttemptError::Signing)
    }

    /// What the provider of a cache gives, within the time that is left for the call.
    async fn load<I: Provided>(&mut self, cache: Option<&IdentityCache<I>>) -> Result<I, AttemptError> {
        let Shared { transport, clock, .. } = self.shared;
        let Some(cache) = cache else {
            // Such a scheme is not selected.
            return Err(AttemptError::Credentials(CredentialsError::new("the client was built without any")));
        };
        let mut loading = pin!(cache.get(clock()));
        let loaded = loop {
            // A transport that blocks does so for all of a pause, while the credentials may come by another thread.
            let pause = self.remaining().map(|remaining| remaining.min(SHORT));
            match within(&**transport, pause, loading.as_mut()).await {
                None if pause.is_some_and(|pause| !pause.is_zero()) => {}
                loaded => break loaded,
            }
        };
        loaded
            .unwrap_or_else(|| {
                self.out_of_time = true;
                Err(CredentialsError::new("they did not come in time"))
            })
            .map_err(AttemptError::Credentials)
    }
}

fn refused(unselected: Unselected) -> AttemptError {
    match unselected {
        Unselected::Impossible(error) => AttemptError::Auth(error),
        Unselected::NoIdentity(schemes) => AttemptError::Credentials(CredentialsError::new(format!(
            "the client was built without any; set {}",
            auth::asks(&schemes)
        ))),
    }
}

#[cfg(feature = "sigv4")]
fn shifted(time: std::time::SystemTime, seconds: i64) -> std::time::SystemTime {
    let by = Duration::from_secs(seconds.unsigned_abs());
    if seconds < 0 { time.checked_sub(by) } else { time.checked_add(by) }.unwrap_or(time)
}
