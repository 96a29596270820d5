//! A call of which the request is signed, but not sent.

use super::Ongoing;
use crate::client::auth::Auth;
use crate::client::error::{AttemptError, CallError, Cause};
use crate::client::overrides::{Overrides, Settings};
use crate::client::presign::{self, PresignOptions, PresignedRequest};
use crate::client::service::Call;
use crate::client::shared::Shared;
use crate::client::time::Instant;
use crate::http::AuthScheme;
use crate::sigv4::SigningError;
use bytes::Bytes;
use std::time::Duration;

/// Signs a URL for the operation `C`.
pub(in crate::client) async fn presign<C: Call>(
    shared: &Shared,
    input: &C::Input,
    options: &PresignOptions,
    limit: Option<Duration>,
    overrides: Option<&Overrides>,
) -> Result<PresignedRequest, CallError<C::Error>> {
    let started = Instant::now();
    let mut ongoing = Ongoing::new::<C>(Settings::new(shared, overrides), started, limit);
    let signed = ongoing.presign::<C>(input, options).await;
    signed.map_err(|cause| CallError::new(C::NAME, cause, ongoing.out_of_time, 0, started.elapsed()))
}

impl Ongoing<'_> {
    async fn presign<C: Call>(
        &mut self,
        input: &C::Input,
        options: &PresignOptions,
    ) -> Result<PresignedRequest, Cause<C::Error>> {
        let discovered = match C::DISCOVERY {
            Some(discovery) => {
                self.discovered::<C>(input, &discovery).await?.and_then(|found| found.endpoint)
            }
            None => None,
        };
        let (request, resolved) = self.request::<C>(input, discovered.as_ref()).await?;
        let signed = self.sign_url(request.map(Bytes::from), &resolved.auth_schemes, options).await;
        signed.map_err(Cause::Attempt)
    }

    async fn sign_url(
        &mut self,
        mut request: ::http::Request<Bytes>,
        endpoint: &[AuthScheme],
        options: &PresignOptions,
    ) -> Result<PresignedRequest, AttemptError> {
        let selected = self.select_scheme(endpoint)?;
        let refusal = match selected.auth {
            Auth::SigV4 | Auth::SigV4a => None,
            Auth::None => Some("the operation takes no signature: its URL is good for anybody as it is"),
            _ => Some(
                "only operations that are signed by `aws.auth#sigv4` or `aws.auth#sigv4a` can be presigned",
            ),
        };
        if let Some(refusal) = refusal {
            return Err(AttemptError::Signing(SigningError::new(refusal)));
        }
        presign::prepare(&mut request, options.method.as_ref()).map_err(AttemptError::Signing)?;
        self.before_signing(&mut request)?;
        let credentials = self.load_credentials().await?;
        let time = self.signing_time();
        let scope = self.signing_scope(selected);
        let params = self.signing_params(&request, &scope, time);
        match selected.auth {
            #[cfg(feature = "sigv4a")]
            Auth::SigV4a => {
                let signer = &self.shared.asymmetric_signer;
                signer.presign(&mut request, &credentials, &params, options.expires)
            }
            _ => self.shared.signer.presign(&mut request, &credentials, &params, options.expires),
        }
        .map_err(AttemptError::Signing)?;
        let expires = Duration::from_secs(options.expires.as_secs());
        Ok(PresignedRequest::new(request, time.checked_add(expires).unwrap_or(time)))
    }
}
