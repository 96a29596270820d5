use super::canonical::{Canonical, SignedHeaders};
use super::key::Scope;
use super::params::amz_date;
use super::signer::set_host;
use super::{ALGORITHM, Credentials, DATE, SECURITY_TOKEN, Signer, SigningError, SigningParams, query};
use crate::http::with_query;
use ::http::Request;
use ::http::header::AUTHORIZATION;
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
        check_expires(expires, credentials, params.time)?;
        let payload = params.payload_hash(request.headers(), request.body().as_ref(), true)?;
        let time = amz_date(params.time)?;
        let scope = Scope::new(&time, params);
        set_host(request)?;
        for name in [AUTHORIZATION, DATE, SECURITY_TOKEN] {
            request.headers_mut().remove(name);
        }

        let chosen = SignedHeaders::choose(request.headers(), request.uri());
        let mut query = query::without_signature(request.uri().query().unwrap_or_default());
        query::push(&mut query, query::ALGORITHM_PARAM, ALGORITHM);
        query::push(&mut query, query::CREDENTIAL, &format!("{}/{scope}", credentials.access_key_id()));
        query::push(&mut query, query::DATE_PARAM, &time);
        query::push(&mut query, query::EXPIRES, &expires.as_secs().to_string());
        query::push(&mut query, query::SIGNED_HEADERS, chosen.names());
        let token = credentials.session_token();
        if let Some(token) = token.filter(|_| params.sign_session_token) {
            query::push(&mut query, query::TOKEN, token);
        }
        let canonical = Canonical::new(request, params, &chosen, &payload).with_query(&query);
        let signature = self.key(credentials, &scope)?.sign(&time, &scope, &canonical.to_bytes());
        if let Some(token) = token.filter(|_| !params.sign_session_token) {
            query::push(&mut query, query::TOKEN, token);
        }
        query::push(&mut query, query::SIGNATURE, &signature);
        let uri = with_query(request.uri(), &query);
        *request.uri_mut() = uri.ok_or(SigningError::new("the signed URL is too long, or can't be sent"))?;
        Ok(())
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
