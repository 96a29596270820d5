use super::{ALGORITHM, Credentials, SigningError, SigningParams};
use crate::hex::hex;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use std::fmt;

type HmacSha256 = Hmac<Sha256>;

/// What a signing key is good for.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    /// `20130524`
    pub(super) day: &'a str,
    pub(super) region: &'a str,
    pub(super) service: &'a str,
}

impl<'a> Scope<'a> {
    /// That of a signature at `time`, written as signatures have it.
    pub(super) fn new(time: &'a str, params: &SigningParams<'a>) -> Self {
        Self { day: time.get(..8).unwrap_or_default(), region: params.region, service: params.service }
    }
}

impl fmt::Display for Scope<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}/aws4_request", self.day, self.region, self.service)
    }
}

/// What requests of one day to one service in one region are signed with.
pub(super) struct SigningKey {
    credentials: Credentials,
    day: Box<str>,
    region: Box<str>,
    service: Box<str>,
    key: HmacSha256,
}

impl SigningKey {
    pub(super) fn derive(credentials: &Credentials, scope: &Scope<'_>) -> Result<Self, SigningError> {
        let secret = format!("AWS4{}", credentials.secret_access_key());
        let mut key = keyed(secret.as_bytes())?;
        for part in [scope.day, scope.region, scope.service, "aws4_request"] {
            key.update(part.as_bytes());
            key = keyed(&key.finalize().into_bytes())?;
        }
        Ok(Self {
            credentials: credentials.clone(),
            day: scope.day.into(),
            region: scope.region.into(),
            service: scope.service.into(),
            key,
        })
    }

    pub(super) fn is_for(&self, credentials: &Credentials, scope: &Scope<'_>) -> bool {
        self.credentials.secret_access_key() == credentials.secret_access_key()
            && *self.day == *scope.day
            && *self.region == *scope.region
            && *self.service == *scope.service
    }

    /// The signature of a canonical request, in hexadecimal digits.
    pub(super) fn sign(&self, time: &str, scope: &Scope<'_>, canonical: &[u8]) -> String {
        self.sign_text(&string_to_sign(ALGORITHM, time, scope, canonical))
    }

    /// The signature of a text, in hexadecimal digits.
    pub(super) fn sign_text(&self, text: &str) -> String {
        let mut mac = self.key.clone();
        mac.update(text.as_bytes());
        hex(&mac.finalize().into_bytes())
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey").finish_non_exhaustive()
    }
}

/// What is signed for a canonical request.
pub(super) fn string_to_sign(
    algorithm: &str,
    time: &str,
    scope: &dyn fmt::Display,
    canonical: &[u8],
) -> String {
    format!("{algorithm}\n{time}\n{scope}\n{}", hex(&sha256(canonical)))
}

fn keyed(key: &[u8]) -> Result<HmacSha256, SigningError> {
    HmacSha256::new_from_slice(key).map_err(|_| SigningError::new("HMAC takes no key of this length"))
}

pub(super) fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}
