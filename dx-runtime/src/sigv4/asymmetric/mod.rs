//! Signature Version 4A: the same canonical request as in Version 4, signed with ECDSA on the curve P-256, by a key that is
//! derived from the secret access key. Its scope has no region; the header `x-amz-region-set` says where it is valid.

mod key;

use super::canonical::{Canonical, SignedHeaders};
use super::key::string_to_sign;
use super::params::amz_date;
use super::signer::{authorization, set_headers, set_signature};
use super::{Credentials, SigningError, SigningParams};
use ::http::{HeaderName, HeaderValue, Request};
use key::AsymmetricKey;
use std::sync::{Mutex, PoisonError};

const ALGORITHM: &str = "AWS4-ECDSA-P256-SHA256";
const REGION_SET: HeaderName = HeaderName::from_static("x-amz-region-set");

/// Signs requests by Signature Version 4A, and keeps the key that it derived last: it is the same for a secret.
///
/// Debug shows no secret.
#[derive(Debug, Default)]
pub struct AsymmetricSigner {
    key: Mutex<Option<AsymmetricKey>>,
}

impl AsymmetricSigner {
    /// Signs `request` as [`Signer::sign`](super::Signer::sign) does, but for the header `x-amz-region-set`, which gets what
    /// `params` have as the region: one, several with commas between them, or patterns with `*`.
    ///
    /// # Errors
    ///
    /// When a header can't hold the access key id, the regions or the session token, or the time is before 1970.
    pub fn sign<B: AsRef<[u8]>>(
        &self,
        request: &mut Request<B>,
        credentials: &Credentials,
        params: &SigningParams<'_>,
    ) -> Result<(), SigningError> {
        let time = amz_date(params.time)?;
        let (payload, token) = set_headers(request, credentials, params, &time)?;
        let regions = HeaderValue::from_str(params.region)
            .map_err(|_| SigningError::new("the region set holds what a header can't"))?;
        request.headers_mut().insert(REGION_SET, regions);

        let scope = format!("{}/{}/aws4_request", time.get(..8).unwrap_or_default(), params.service);
        let chosen = SignedHeaders::choose(request.headers(), request.uri());
        let canonical = Canonical::new(request, params, &chosen, &payload).to_bytes();
        let signature =
            self.key(credentials)?.sign(string_to_sign(ALGORITHM, &time, &scope, &canonical).as_bytes());
        let value = authorization(ALGORITHM, credentials, &scope, &chosen, &signature);
        set_signature(request, value, token.as_ref())
    }

    fn key(&self, credentials: &Credentials) -> Result<AsymmetricKey, SigningError> {
        let mut kept = self.key.lock().unwrap_or_else(PoisonError::into_inner);
        match &*kept {
            Some(key) if key.is_of(credentials) => Ok(key.clone()),
            _ => Ok(kept.insert(AsymmetricKey::derive(credentials)?).clone()),
        }
    }
}

#[cfg(test)]
mod tests;
