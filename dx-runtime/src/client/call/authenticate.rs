//! How an attempt says who sends it.

use super::Ongoing;
#[cfg(feature = "sigv4")]
use crate::client::auth::SigningScope;
use crate::client::auth::{self, Auth, Selected, Unselected, select};
use crate::client::credentials::{Credentials, CredentialsError, IdentityCache, Provided};
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
#[cfg(feature = "sigv4")]
use std::time::SystemTime;

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

    /// Whether the operation may be signed with AWS credentials.
    pub(super) fn is_signed(&self) -> bool {
        self.schemes.iter().any(|auth| auth.is_signature())
    }
}

impl<'c> Ongoing<'c> {
    /// Authenticates the request by the first scheme that operation, endpoint and client have in common.
    pub(super) async fn authenticate(
        &mut self,
        request: &mut ::http::Request<Bytes>,
        endpoint: &[AuthScheme],
    ) -> Result<(), AttemptError> {
        let selected = self.select_scheme(endpoint)?;
        let identities = &self.shared.identities;
        match selected.auth {
            Auth::SigV4 | Auth::SigV4a => self.sign(request, selected).await?,
            Auth::HttpBearer => self.add_token(request).await?,
            Auth::HttpApiKey => identities.apply_api_key(request).map_err(AttemptError::Auth)?,
            Auth::HttpBasic => identities.apply_basic(request),
            Auth::None => {}
        }
        Ok(())
    }

    /// The first scheme that operation, endpoint and client have in common.
    pub(super) fn select_scheme<'e>(&self, endpoint: &'e [AuthScheme]) -> Result<Selected<'e>, AttemptError> {
        let identities = &self.shared.identities;
        let has = |auth: Auth| match auth {
            Auth::SigV4 | Auth::SigV4a => self.settings.credentials().is_some(),
            auth => identities.has(auth),
        };
        select(self.auth.schemes, endpoint, &identities.preferred, has).map_err(refused)
    }

    /// The credentials that the call is signed with.
    pub(super) async fn load_credentials(&mut self) -> Result<Credentials, AttemptError> {
        self.load(self.settings.credentials()).await
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
        let credentials = self.load_credentials().await?;
        let time = self.signing_time();
        let signed = self.sign_with(request, selected, &credentials, time);
        self.credentials = Some(credentials);
        signed
    }

    /// Signs by what the endpoint says of the scheme, and else by what the model and the client say.
    #[cfg(feature = "sigv4")]
    fn sign_with(
        &self,
        request: &mut ::http::Request<Bytes>,
        selected: Selected<'_>,
        credentials: &Credentials,
        time: SystemTime,
    ) -> Result<(), AttemptError> {
        let scope = self.signing_scope(selected);
        let params = self.signing_params(request, &scope, time);
        match selected.auth {
            #[cfg(feature = "sigv4a")]
            Auth::SigV4a => self.shared.asymmetric_signer.sign(request, credentials, &params),
            _ => self.shared.signer.sign(request, credentials, &params),
        }
        .map_err(AttemptError::Signing)
    }

    #[cfg(feature = "sigv4")]
    pub(super) fn signing_scope<'s>(&self, selected: Selected<'s>) -> SigningScope<'s>
    where
        'c: 's,
    {
        let name = match selected.auth {
            Auth::SigV4a => self.auth.sigv4a_signing_name,
            _ => self.auth.signing_name,
        };
        SigningScope::new(selected, name, self.settings.region())
    }

    #[cfg(feature = "sigv4")]
    pub(super) fn signing_params<'s>(
        &self,
        request: &::http::Request<Bytes>,
        scope: &'s SigningScope<'_>,
        time: SystemTime,
    ) -> SigningParams<'s> {
        let mut params = SigningParams::new(scope.name, &scope.region, time);
        params.double_encode_path &= scope.double_encode_path;
        params.normalize_path &= scope.normalize_path;
        // Only over TLS is the body left out of the signature.
        if self.auth.unsigned_payload && request.uri().scheme() == Some(&::http::uri::Scheme::HTTPS) {
            params.payload = Payload::Unsigned;
        }
        params
    }

    /// The time that the client has, as far as is known from the service.
    #[cfg(feature = "sigv4")]
    pub(super) fn signing_time(&self) -> SystemTime {
        let (time, skew) = ((self.shared.clock)(), self.skew());
        let by = Duration::from_secs(skew.unsigned_abs());
        if skew < 0 { time.checked_sub(by) } else { time.checked_add(by) }.unwrap_or(time)
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
