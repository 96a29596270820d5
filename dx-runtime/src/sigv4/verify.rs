#[cfg(feature = "sigv4a")]
use super::asymmetric::{self, AsymmetricKey};
use super::canonical::{Canonical, SignedHeaders};
#[cfg(feature = "sigv4a")]
use super::key::string_to_sign;
use super::key::{Scope, SigningKey};
use super::params::amz_date;
use super::presign::MAX_EXPIRES;
use super::{
    ALGORITHM, CONTENT_SHA256, Credentials, DATE, REGION_SET, SECURITY_TOKEN, SigningParams,
    UNSIGNED_PAYLOAD, query,
};
use ::http::header::AUTHORIZATION;
use ::http::{HeaderMap, HeaderName, Request};
use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::time::{Duration, SystemTime};

/// How far AWS lets the time of a signature be from its own.
const TOLERANCE: Duration = Duration::from_secs(15 * 60);

/// Checks that `request` was signed by `credentials` for what `params` say, and that it still is what was signed. The
/// signature is in the header `authorization`, or else in the query string, and the time of the check is that of `params`: at
/// most 15 minutes from that of a signature in a header, and not after the end of a URL. This is for servers that stand in for
/// AWS.
///
/// With the feature `sigv4a`, a signature of Version 4A is checked as well: the region of `params` has to be in its region set.
///
/// Headers that the signature does not name may be anything, but `host` has to be among those it names, and `x-amz-date` if
/// the signature is in a header. That the payload is not signed is up to the request, as with Amazon S3; who wants it to be
/// signed looks at `x-amz-content-sha256`.
///
/// # Errors
///
/// What is wrong with the signature.
pub fn verify<B: AsRef<[u8]>>(
    request: &Request<B>,
    credentials: &Credentials,
    params: &SigningParams<'_>,
) -> Result<(), SignatureError> {
    let uri_query = request.uri().query().unwrap_or_default();
    let presigned = !request.headers().contains_key(AUTHORIZATION);
    let signature =
        if presigned { Signature::of_query(uri_query)? } else { Signature::of_headers(request.headers())? };
    signature.check_time(params.time)?;
    let scope = signature.scope(params)?;
    let token = credentials.session_token();
    if signature.credential != format!("{}/{scope}", credentials.access_key_id())
        || !signature.is_for(params.region)
        || token.is_some_and(|token| !is_same(token, signature.token.as_deref().unwrap_or_default()))
    {
        return Err(SignatureError::OtherCredentials);
    }
    signature.check_names()?;

    let payload = match header(request.headers(), &CONTENT_SHA256) {
        Some(UNSIGNED_PAYLOAD) => UNSIGNED_PAYLOAD.into(),
        _ => params.payload_of(request.body().as_ref(), presigned),
    };
    let chosen = SignedHeaders::named(request.headers(), request.uri(), &signature.signed_headers);
    let unsigned_token = presigned && !params.sign_session_token;
    let query = query::without(uri_query, |name| {
        presigned && (name == query::SIGNATURE || (unsigned_token && name == query::TOKEN))
    });
    let canonical = Canonical::new(request, params, &chosen, &payload).with_query(&query);
    if signature.is_of(credentials, params, &scope, &canonical.to_bytes())? {
        Ok(())
    } else {
        Err(SignatureError::Mismatch)
    }
}

/// How a signature is made.
#[derive(Clone, Copy, PartialEq)]
enum Algorithm {
    V4,
    #[cfg(feature = "sigv4a")]
    V4a,
}

impl Algorithm {
    fn of(name: &str) -> Option<Self> {
        match name {
            ALGORITHM => Some(Self::V4),
            #[cfg(feature = "sigv4a")]
            asymmetric::ALGORITHM => Some(Self::V4a),
            _ => None,
        }
    }
}

/// A signature, as it is in a request.
struct Signature<'r> {
    algorithm: Algorithm,
    /// The regions that it is valid in, where its scope has none.
    #[cfg_attr(not(feature = "sigv4a"), expect(dead_code, reason = "the scope has the region"))]
    region_set: Option<Cow<'r, str>>,
    time: Cow<'r, str>,
    /// How many seconds it is valid, if it is one of a URL.
    expires: Option<u64>,
    credential: Cow<'r, str>,
    signed_headers: Cow<'r, str>,
    token: Option<Cow<'r, str>>,
    signature: Cow<'r, str>,
}

impl<'r> Signature<'r> {
    fn of_headers(headers: &'r HeaderMap) -> Result<Self, SignatureError> {
        let (algorithm, parts) = header(headers, &AUTHORIZATION)
            .and_then(|text| text.split_once(' '))
            .ok_or(SignatureError::Malformed)?;
        let find = |name: &str| parts.split(',').find_map(|part| part.trim().strip_prefix(name));
        let found = || {
            Some(Self {
                algorithm: Algorithm::of(algorithm)?,
                region_set: header(headers, &REGION_SET).map(Cow::Borrowed),
                time: header(headers, &DATE)?.into(),
                expires: None,
                credential: find("Credential=")?.into(),
                signed_headers: find("SignedHeaders=")?.into(),
                token: header(headers, &SECURITY_TOKEN).map(Cow::Borrowed),
                signature: find("Signature=")?.into(),
            })
        };
        found().ok_or(SignatureError::Malformed)
    }

    fn of_query(query: &str) -> Result<Self, SignatureError> {
        let algorithm = query::find(query, query::ALGORITHM_PARAM).ok_or(SignatureError::Missing)?;
        let find = |name| query::find(query, name).map(Cow::Owned);
        let found = || {
            Some(Self {
                algorithm: Algorithm::of(&algorithm)?,
                region_set: find(query::REGION_SET),
                time: find(query::DATE_PARAM)?,
                expires: Some(find(query::EXPIRES)?.parse().ok()?),
                credential: find(query::CREDENTIAL)?,
                signed_headers: find(query::SIGNED_HEADERS)?,
                token: find(query::TOKEN),
                signature: find(query::SIGNATURE)?,
            })
        };
        let is_valid = |signature: &Self| {
            signature.expires.is_some_and(|seconds| (1..=MAX_EXPIRES.as_secs()).contains(&seconds))
        };
        found().filter(is_valid).ok_or(SignatureError::Malformed)
    }

    /// The credential scope that it has to have.
    fn scope(&self, params: &SigningParams<'_>) -> Result<String, SignatureError> {
        let day = self.time.get(..8).ok_or(SignatureError::Malformed)?;
        Ok(match self.algorithm {
            Algorithm::V4 => Scope { day, ..Scope::new("", params) }.to_string(),
            #[cfg(feature = "sigv4a")]
            Algorithm::V4a => asymmetric::scope(day, params),
        })
    }

    /// Whether it is valid in a region, as far as its scope does not say so.
    #[cfg_attr(not(feature = "sigv4a"), expect(unused_variables, reason = "the scope has the region"))]
    fn is_for(&self, region: &str) -> bool {
        match self.algorithm {
            Algorithm::V4 => true,
            #[cfg(feature = "sigv4a")]
            Algorithm::V4a => self.region_set.as_deref().is_some_and(|set| asymmetric::covers(set, region)),
        }
    }

    /// Whether the credentials make it of a canonical request.
    fn is_of(
        &self,
        credentials: &Credentials,
        params: &SigningParams<'_>,
        scope: &str,
        canonical: &[u8],
    ) -> Result<bool, SignatureError> {
        let no_key = |_| SignatureError::Malformed;
        match self.algorithm {
            Algorithm::V4 => {
                let parts = Scope { day: scope.get(..8).unwrap_or_default(), ..Scope::new("", params) };
                let key = SigningKey::derive(credentials, &parts).map_err(no_key)?;
                Ok(is_same(&key.sign(&self.time, &parts, canonical), &self.signature))
            }
            #[cfg(feature = "sigv4a")]
            Algorithm::V4a => {
                let text = string_to_sign(asymmetric::ALGORITHM, &self.time, &scope, canonical);
                let key = AsymmetricKey::derive(credentials).map_err(no_key)?;
                Ok(key.verifies(text.as_bytes(), &self.signature))
            }
        }
    }

    /// Checks that it is valid at the time `now`. The form of a signature's time sorts as time does.
    fn check_time(&self, now: SystemTime) -> Result<(), SignatureError> {
        let validity = self.expires.map_or(TOLERANCE, Duration::from_secs);
        let bound = |bound: Option<SystemTime>| bound.and_then(|time| amz_date(time).ok());
        match (bound(now.checked_sub(validity)), bound(now.checked_add(TOLERANCE))) {
            (Some(first), Some(last)) if self.time.len() == first.len() && *self.time <= *last => {
                match self.expires {
                    _ if *self.time >= *first => Ok(()),
                    Some(_) => Err(SignatureError::Expired),
                    None => Err(SignatureError::Skewed),
                }
            }
            _ => Err(SignatureError::Skewed),
        }
    }

    /// Checks that what has to be signed is.
    fn check_names(&self) -> Result<(), SignatureError> {
        let has = |wanted: &str| self.signed_headers.split(';').any(|name| name == wanted);
        let is_in_header = self.expires.is_none();
        let is_whole = !is_in_header
            || (has(DATE.as_str()) && (self.algorithm == Algorithm::V4 || has(REGION_SET.as_str())));
        if has("host") && is_whole { Ok(()) } else { Err(SignatureError::Malformed) }
    }
}

fn header<'r>(headers: &'r HeaderMap, name: &HeaderName) -> Option<&'r str> {
    headers.get(name)?.to_str().ok()
}

/// Takes as long however much of it is the same.
fn is_same(one: &str, other: &str) -> bool {
    let differences = one.bytes().zip(other.bytes()).fold(0, |found, (one, other)| found | (one ^ other));
    one.len() == other.len() && differences == 0
}

/// What is wrong with the signature of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignatureError {
    /// The request has none.
    Missing,
    /// It does not say what a signature says, or leaves out the host or the time.
    Malformed,
    /// It is of an access key, session, day, region or service that is not the one expected.
    OtherCredentials,
    /// It is too old, or of the future.
    Skewed,
    /// It is one of a URL, and the time for which that is valid is over.
    Expired,
    /// It is not the one that the secret makes of this request: the request was changed, or the secret is another.
    Mismatch,
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "the request is not signed",
            Self::Malformed => "the signature is incomplete",
            Self::OtherCredentials => {
                "the signature is of another access key or session, or for another day, region or service"
            }
            Self::Skewed => "the signature is too old, or of the future",
            Self::Expired => "the signed URL has expired",
            Self::Mismatch => "the signature is not the one of this request",
        })
    }
}

impl Error for SignatureError {}
