use super::TransferError;
use crate::http::Uri;
use crate::{
    ExportAssetToSignedUrlResponseDetails, ImportAssetFromApiGatewayApiResponseDetails,
    ImportAssetFromSignedUrlResponseDetails, Timestamp,
};
use std::fmt;
use std::time::SystemTime;

/// A URL with a signature in it: who has it may upload or download one file, for a minute. It is never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct SignedUrl {
    url: String,
    expires_at: Option<Timestamp>,
}

impl SignedUrl {
    /// Creates one from a URL, and from the time that it expires at if that is known.
    #[must_use]
    pub fn new(url: impl Into<String>, expires_at: Option<Timestamp>) -> Self {
        Self { url: url.into(), expires_at }
    }

    /// Returns the URL that a new job of the type `IMPORT_ASSET_FROM_SIGNED_URL` has for the file.
    #[must_use]
    pub fn of_import(details: &ImportAssetFromSignedUrlResponseDetails) -> Option<Self> {
        Some(Self::new(details.signed_url.as_ref()?, details.signed_url_expires_at))
    }

    /// Returns the URL that a completed job of the type `EXPORT_ASSET_TO_SIGNED_URL` has for the file.
    #[must_use]
    pub fn of_export(details: &ExportAssetToSignedUrlResponseDetails) -> Option<Self> {
        Some(Self::new(details.signed_url.as_ref()?, details.signed_url_expires_at))
    }

    /// Returns the URL that a new job of the type `IMPORT_ASSET_FROM_API_GATEWAY_API` has for the API's specification.
    #[must_use]
    pub fn of_api_import(details: &ImportAssetFromApiGatewayApiResponseDetails) -> Self {
        Self::new(
            &details.api_specification_upload_url,
            Some(details.api_specification_upload_url_expires_at),
        )
    }

    /// Returns when it expires, if that is known. The service makes URLs that live for one minute.
    #[must_use]
    pub fn expires_at(&self) -> Option<Timestamp> {
        self.expires_at
    }

    /// Returns whether it has expired by the system's clock.
    #[must_use]
    pub fn is_expired(&self) -> bool {
        let now = Timestamp::try_from(SystemTime::now()).ok();
        self.expires_at.zip(now).is_some_and(|(expires_at, now)| expires_at <= now)
    }

    /// The URL, unless it has expired. A transfer that has begun may take longer.
    pub(super) fn usable(&self) -> Result<Uri, TransferError> {
        if let Some(expired_at) = self.expires_at.filter(|_| self.is_expired()) {
            return Err(TransferError::Expired { expired_at });
        }
        let url: Uri = self.url.parse().map_err(|_| TransferError::InvalidUrl)?;
        match url.scheme_str() {
            Some("http" | "https") => Ok(url),
            _ => Err(TransferError::InvalidUrl),
        }
    }
}

impl fmt::Debug for SignedUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedUrl")
            .field("url", &format_args!("*** redacted ***"))
            .field("expires_at", &self.expires_at)
            .finish()
    }
}
