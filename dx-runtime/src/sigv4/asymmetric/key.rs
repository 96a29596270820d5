use super::ALGORITHM;
use crate::hex::hex;
use crate::sigv4::{Credentials, SigningError};
use hmac::{Hmac, KeyInit, Mac};
use p256::ecdsa::signature::{Signer, Verifier};
use p256::ecdsa::{DerSignature, SigningKey};
use sha2::Sha256;
use std::fmt;

/// The order of the curve, less two: the greatest number that makes a key.
const GREATEST: [u8; 32] = [
    0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xbc,
    0xe6, 0xfa, 0xad, 0xa7, 0x17, 0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63, 0x25, 0x4f,
];

/// The private key that belongs to credentials.
pub(in crate::sigv4) struct AsymmetricKey {
    credentials: Credentials,
    pub(super) key: SigningKey,
}

impl AsymmetricKey {
    /// Derives the key as NIST SP 800-108 has it, in counter mode with HMAC-SHA256, until a number comes out that makes a key.
    pub(in crate::sigv4) fn derive(credentials: &Credentials) -> Result<Self, SigningError> {
        const NO_KEY: SigningError = SigningError::new("no key for `sigv4a` comes of the credentials");
        let secret = format!("AWS4A{}", credentials.secret_access_key());
        for counter in 1..=254 {
            let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).map_err(|_| NO_KEY)?;
            mac.update(&1_u32.to_be_bytes());
            mac.update(ALGORITHM.as_bytes());
            mac.update(&[0]);
            mac.update(credentials.access_key_id().as_bytes());
            mac.update(&[counter]);
            mac.update(&256_u32.to_be_bytes());
            let mut number: [u8; 32] = mac.finalize().into_bytes().into();
            if number <= GREATEST {
                increment(&mut number);
                let key = SigningKey::from_slice(&number).map_err(|_| NO_KEY)?;
                return Ok(Self { credentials: credentials.clone(), key });
            }
        }
        Err(NO_KEY)
    }

    pub(super) fn is_of(&self, credentials: &Credentials) -> bool {
        self.credentials.secret_access_key() == credentials.secret_access_key()
            && self.credentials.access_key_id() == credentials.access_key_id()
    }

    /// The signature in DER, in hexadecimal digits.
    pub(super) fn sign(&self, text: &[u8]) -> String {
        let signature: DerSignature = self.key.sign(text);
        hex(signature.as_bytes())
    }

    /// Whether this is a signature of the text, in DER, in hexadecimal digits.
    pub(in crate::sigv4) fn verifies(&self, text: &[u8], signature: &str) -> bool {
        let signature = unhex(signature).and_then(|bytes| DerSignature::from_bytes(&bytes).ok());
        signature.is_some_and(|signature| self.key.verifying_key().verify(text, &signature).is_ok())
    }
}

impl fmt::Debug for AsymmetricKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AsymmetricKey").finish_non_exhaustive()
    }
}

fn unhex(digits: &str) -> Option<Vec<u8>> {
    let pairs = digits.as_bytes().chunks(2).map(|pair| {
        let pair = str::from_utf8(pair).ok().filter(|pair| pair.len() == 2 && !pair.starts_with('+'))?;
        u8::from_str_radix(pair, 16).ok()
    });
    pairs.collect()
}

/// Adds one to a number in big endian.
fn increment(number: &mut [u8]) {
    for byte in number.iter_mut().rev() {
        *byte = byte.wrapping_add(1);
        if *byte != 0 {
            return;
        }
    }
}
