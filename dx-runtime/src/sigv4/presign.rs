use super::canonical::{Canonical, SignedHeaders};
use super::key::Scope;
use super::params::amz_date;
use super::signer::set_host;
use super::{
    ALGORITHM, Credentials, DATE, REGION_SET, SECURITY_TOKEN, Signer, SigningError, SigningParams, query,
};
use crate::http::with_query;
use ::http::Request;
use ::http::header::AUTHORIZATION;
use std::fmt;
use std::time::{Duration, SystemTime};

/// The shortest time for which a URL can be signed: a second.
pub const MIN_EXPIRES: Duration = Duration::from_secs(1);
/// The longest time for which a URL can be signed: seven days.
pub const MAX_EXPIRES: Duration = Duration::from_secs(7 * 24 * 60 * 60);

impl Signer {
    /// Signs the URI of `request`, in place of any signature that the request has, so that it is valid for the time `expires`
    /// from that of `params` on, cut to whole seconds. Who sends the request sends the URI, with its method and all of its
    /// headers; the body as far as it is signed.
    ///
    /// # Errors
    ///
    /// When `expires` is less than a second or more than seven days, or the credentials expire before that: the URL would not
    /// be valid for any longer than they are. Also when the URI gets too long, or the time is before 1970.
    pub fn presign<B: AsRef<[u8]>>(
        &self,
        request: &mut Request<B>,
        credentials: &Credentials,
        params: &SigningParams<'_>,
        expires: Duration,
    ) -> Result<(), SigningError> {
        let time = amz_date(params.time)?;
        let scope = Scope::new(&time, params);
        let url =
            UrlSignature { algorithm: ALGORITHM, scope: &scope, region_set: None, time: &time, expires };
        url.sign(request, credentials, params, |canonical| {
            Ok(self.key(credentials, &scope)?.sign(&time, &scope, canonical))
        })
    }
}

/// What the signature of a URL says of itself.
pub(super) struct UrlSignature<'a> {
    pub(super) algorithm: &'static str,
    /// The credential scope.
    pub(super) scope: &'a dyn fmt::Display,
    /// The regions that it is valid in, where the scope has none.
    pub(super) region_set: Option<&'a str>,
    pub(super) time: &'a str,
    pub(super) expires: Duration,
}

impl UrlSignature<'_> {
    /// Signs the URI of `request`: `sign` gives the signature of a canonical request.
    pub(super) fn sign<B: AsRef<[u8]>>(
        &self,
        request: &mut Request<B>,
        credentials: &Credentials,
        params: &SigningParams<'_>,
        sign: impl FnOnce(&[u8]) -> Result<String, SigningError>,
    ) -> Result<(), SigningError> {
        check_expires(self.expires, credentials, params.time)?;
        let payload = params.payload_hash(request.headers(), request.body().as_ref(), true)?;
        set_host(request)?;
        for name in [AUTHORIZATION, DATE, SECURITY_TOKEN, REGION_SET] {
            request.headers_mut().remove(name);
        }

        let chosen = SignedHeaders::choose(request.headers(), request.uri());
        let mut query = query::without_signature(request.uri().query().unwrap_or_default());
        self.write(&mut query, credentials.access_key_id(), chosen.names());
        let token = credentials.session_token();
        if let Some(token) = token.filter(|_| params.sign_session_token) {
            query::push(&mut query, query::TOKEN, token);
        }
        let canonical = Canonical::new(request, params, &chosen, &payload).with_query(&query);
        let signature = sign(&canonical.to_bytes())?;
        if let Some(token) = token.filter(|_| !params.sign_session_token) {
            query::push(&mut query, query::TOKEN, token);
        }
        query::push(&mut query, query::SIGNATURE, &signature);
        let uri = with_query(request.uri(), &query);
        *request.uri_mut() = uri.ok_or(SigningError::new("the signed URL is too long, or can't be sent"))?;
        Ok(())
    }

    fn write(&self, query: &mut String, access_key_id: &str, signed_headers: &str) {
        query::push(query, query::ALGORITHM_PARAM, self.algorithm);
        query::push(query, query::CREDENTIAL, &format!("{access_key_id}/{}", self.scope));
        query::push(query, query::DATE_PARAM, self.time);
        query::push(query, query::EXPIRES, &self.expires.as_secs().to_string());
        if let Some(regions) = self.region_set {
            query::push(query, query::REGION_SET, regions);
        }
        query::push(query, query::SIGNED_HEADERS, signed_headers);
    }
}

/// Refuses a URL that could not be valid for the time `expires`.
pub(super) fn check_expires(
    expires: Duration,
    credentials: &Credentials,
    time: SystemTime,
) -> Result<(), SigningError> {
    if !(MIN_EXPIRES..=MAX_EXPIRES).contains(&expires) {
        return Err(SigningError::with(format!(
            "a URL can be signed for 1 second up to 7 days ({} seconds), not for {expires:?}",
            MAX_EXPIRES.as_secs()
        )));
    }
    let Some(end) = credentials.expiry() else { return Ok(()) };
    // Both count in whole seconds.
    let left = end.duration_since(time).unwrap_or_default().as_secs();
    if left < expires.as_secs() {
        return Err(SigningError::with(format!(
            "a URL that is to be valid for {} seconds can't be signed: the credentials expire in {left} seconds, and the URL \
             with them; ask for less, or take credentials that last longer",
            expires.as_secs()
        )));
    }
    Ok(())
}
