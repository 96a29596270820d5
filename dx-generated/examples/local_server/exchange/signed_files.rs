//! The URLs that the service signs.

use super::super::files::PATH;
use super::super::refusal::{Refusal, internal};
use super::Exchange;
use dx_generated::Timestamp;
use std::path::PathBuf;
use std::time::{Instant, SystemTime};

/// What a URL is signed for.
#[derive(Clone, Debug)]
pub struct SignedFile {
    pub r#use: Use,
    pub path: PathBuf,
    /// The digest of what is uploaded, in Base64.
    pub md5: String,
    url_path: String,
    signature: String,
    expires: Instant,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    Upload,
    Download,
}

impl SignedFile {
    pub fn is_expired(&self) -> bool {
        self.expires <= Instant::now()
    }
}

impl Exchange {
    /// Signs a URL for a file. Gives the URL, and when it expires.
    pub(super) fn sign(
        &mut self,
        r#use: Use,
        path: PathBuf,
        md5: String,
    ) -> Result<(String, Timestamp), Refusal> {
        let lifetime = self.settings.url_lifetime;
        let url_path = format!("{}{}", PATH, self.new_id());
        // Nobody guesses the time to the nanosecond, and nobody but this machine could use it.
        let seed = format!("{url_path} {:?}", SystemTime::now());
        let signature = format!("{:x}", md5::compute(seed));
        let url = format!(
            "{}{url_path}?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires={}&X-Amz-Signature={signature}",
            self.settings.url,
            lifetime.as_secs(),
        );
        let expires_at = Timestamp::try_from(SystemTime::now() + lifetime).map_err(internal)?;
        let expires = Instant::now() + lifetime;
        self.signed.push(SignedFile { r#use, path, md5, url_path, signature, expires });
        Ok((url, expires_at))
    }

    /// What the URL with that signature is for.
    pub fn signed_file(&self, signature: &str, url_path: &str) -> Option<SignedFile> {
        let is_it = |file: &&SignedFile| file.signature == signature && file.url_path == url_path;
        self.signed.iter().find(is_it).cloned()
    }
}
