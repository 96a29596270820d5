use super::core::Core;
use super::signed_url::SignedUrl;
use super::transfer_error::TransferError;
use std::time::Duration;

/// How often a file is sent, or asked for.
const ATTEMPTS: u32 = 3;
/// The pause before the second attempt. The next one is twice as long.
const PAUSE: Duration = Duration::from_millis(100);

/// The attempts to transfer a file: as the same request may get through a little later if it was the connection that failed.
pub(super) struct Attempts<'a> {
    core: &'a Core,
    url: &'a SignedUrl,
    made: u32,
}

impl<'a> Attempts<'a> {
    pub(super) fn new(core: &'a Core, url: &'a SignedUrl) -> Self {
        Self { core, url, made: 0 }
    }

    /// Whether there is another attempt after one that ended so. If there is, lets some time pass before.
    pub(super) async fn is_another_after(&mut self, error: &TransferError) -> bool {
        self.made += 1;
        let is_transient = matches!(error, TransferError::Transport(error) if error.is_transient());
        if !is_transient || self.made >= ATTEMPTS || self.url.is_expired() {
            return false;
        }
        self.core.pause(PAUSE * self.made).await;
        true
    }
}
