//! Signature Version 4A: the same canonical request as in Version 4, signed with ECDSA on the curve P-256, by a key that is
//! derived from the secret access key. Its scope has no region; the header `x-amz-region-set` says where it is valid.

mod key;

use super::canonical::{Canonical, SignedHeaders};
use super::key::string_to_sign;
use super::params::amz_date;
use super::presign::UrlSignature;
use super::signer::{authorization, set_headers, set_signature};
use super::{Credentials, REGION_SET, SigningError, SigningParams};
use ::http::{HeaderValue, Request};
pub(super) use key::AsymmetricKey;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

pub(super) const ALGORITHM: &str = "AWS4-ECDSA-P256-SHA256";

/// Signs requests by Signature Version 4A, and keeps the key that it derived last: it is the same for a secret.
///
/// Debug shows no secret.
#[derive(Debug, Default)]
pub struct AsymmetricSigner {
    key: Mutex<Option<Arc<AsymmetricKey>>>,
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

        let scope = scope(&time, params);
        let chosen = SignedHeaders::choose(request.headers(), request.uri());
        let canonical = Canonical::new(request, params, &chosen, &payload).to_bytes();
        let signature =
            self.key(credentials)?.sign(string_to_sign(ALGORITHM, &time, &scope, &canonical).as_bytes());
        let value = authorization(ALGORITHM, credentials, &scope, &chosen, &signature);
        set_signature(request, value, token.as_ref())
    }

    /// Signs the URI of `request` as [`Signer::presign`](super::Signer::presign) does, but for the parameter
    /// `X-Amz-Region-Set`, which gets what `params` have as the region: one, several with commas between them, or patterns with
    /// `*`.
    ///
    /// # Errors
    ///
    /// When `expires` is less than a second or more than seven days, or the credentials expire before that. Also when the URI
    /// gets too long, or the time is before 1970.
    pub fn presign<B: AsRef<[u8]>>(
        &self,
        request: &mut Request<B>,
        credentials: &Credentials,
        params: &SigningParams<'_>,
        expires: Duration,
    ) -> Result<(), SigningError> {
        let time = amz_date(params.time)?;
        let scope = scope(&time, params);
        let region_set = Some(params.region);
        let url = UrlSignature { algorithm: ALGORITHM, scope: &scope, region_set, time: &time, expires };
        url.sign(request, credentials, params, |canonical| {
            let text = string_to_sign(ALGORITHM, &time, &scope, canonical);
            Ok(self.key(credentials)?.sign(text.as_bytes()))
        })
    }

    fn key(&self, credentials: &Credentials) -> Result<Arc<AsymmetricKey>, SigningError> {
        let mut kept = self.key.lock().unwrap_or_else(PoisonError::into_inner);
        match &*kept {
            Some(key) if key.is_of(credentials) => Ok(Arc::clone(key)),
            _ => Ok(Arc::clone(kept.insert(Arc::new(AsymmetricKey::derive(credentials)?)))),
        }
    }
}

/// The credential scope of a signature at `time`, written as signatures have it.
pub(super) fn scope(time: &str, params: &SigningParams<'_>) -> String {
    format!("{}/{}/aws4_request", time.get(..8).unwrap_or_default(), params.service)
}

/// Whether a set of regions has `region`: several have commas between them, and a `*` stands for any characters.
pub(super) fn covers(region_set: &str, region: &str) -> bool {
    let matches = |pattern: &str| match pattern.split_once('*') {
        None => pattern == region,
        Some((start, end)) => region.strip_prefix(start).is_some_and(|rest| rest.ends_with(end)),
    };
    region_set == region || region_set.split(',').map(str::trim).any(matches)
}

#[cfg(test)]
mod tests;
