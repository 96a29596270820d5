use super::attempts::Attempts;
use super::core::Core;
use super::digest::{Digester, DigestingFile, FileDigest, blocking};
use super::progress::Progress;
use super::signed_url::SignedUrl;
use super::transfer_error::TransferError;
use crate::client::{BoxFuture, Bytes, Pieces, StreamingBody, TransportError, TransportErrorKind};
use crate::http::{Method, Request};
use std::mem::replace;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// Sends the file at `path`, which has that digest, to a URL.
pub(super) async fn upload(
    core: &Core,
    url: &SignedUrl,
    path: &Path,
    digest: &FileDigest,
) -> Result<(), TransferError> {
    let mut attempts = Attempts::new(core, url);
    loop {
        match attempt(core, url, path, digest).await {
            Err(error) if attempts.is_another_after(&error).await => {}
            result => return result,
        }
    }
}

async fn attempt(
    core: &Core,
    url: &SignedUrl,
    path: &Path,
    digest: &FileDigest,
) -> Result<(), TransferError> {
    core.check_interrupted()?;
    let (file, size) = DigestingFile::open(path)?;
    if size != digest.size {
        return Err(TransferError::Size { expected: digest.size, actual: size });
    }
    let source = Source {
        core: core.clone(),
        path: path.to_owned(),
        file: Arc::new(Mutex::new(file)),
        sent: 0,
        total: size,
        error: Arc::default(),
    };
    let (file, error) = (Arc::clone(&source.file), Arc::clone(&source.error));
    let request = Request::builder()
        .method(Method::PUT)
        .uri(url.usable()?)
        // Amazon S3 asks for it, even if there is nothing to send.
        .header("content-length", size)
        .header("content-md5", &digest.md5)
        .body(StreamingBody::new(Some(size), source))
        .map_err(|_| TransferError::InvalidUrl)?;
    let sent = core.transport().send_streaming(request).await;
    if let Some(error) = error.lock().unwrap_or_else(PoisonError::into_inner).take() {
        return Err(error);
    }
    let response = sent?;
    let actual = digest_of(&file);
    if actual.size >= size && actual.md5 != digest.md5 {
        return Err(TransferError::Digest { expected: digest.md5.clone(), actual: actual.md5 });
    }
    match response.status().is_success() {
        true => Ok(()),
        false => Err(TransferError::of_response(response, url).await),
    }
}

/// The digest of what was read.
fn digest_of(file: &Mutex<DigestingFile>) -> FileDigest {
    let digester = &mut file.lock().unwrap_or_else(PoisonError::into_inner).digester;
    replace(digester, Digester::new()).finish()
}

/// The file that is sent.
struct Source {
    core: Core,
    path: PathBuf,
    file: Arc<Mutex<DigestingFile>>,
    sent: u64,
    total: u64,
    /// Why there is no next piece.
    error: Arc<Mutex<Option<TransferError>>>,
}

impl Source {
    async fn read(&mut self) -> Result<Option<Bytes>, TransferError> {
        if self.sent == self.total {
            return Ok(None);
        }
        self.core.check_interrupted()?;
        let piece = blocking(&self.core, &self.file, DigestingFile::read).await;
        let mut piece = piece.ok_or(TransferError::Interrupted)?.map_err(TransferError::file(&self.path))?;
        if piece.is_empty() {
            return Err(TransferError::Size { expected: self.total, actual: self.sent });
        }
        // A file that has grown meanwhile: its digest tells that it is another one.
        piece.truncate(usize::try_from(self.total - self.sent).unwrap_or(usize::MAX));
        self.sent += u64::try_from(piece.len()).unwrap_or_default();
        self.core.tell(Progress::Uploading { bytes: self.sent, total: self.total });
        Ok(Some(piece.into()))
    }
}

impl Pieces for Source {
    fn next(&mut self) -> BoxFuture<'_, Option<Result<Bytes, TransportError>>> {
        Box::pin(async move {
            let error = match self.read().await {
                Ok(piece) => return piece.map(Ok),
                Err(error) => error,
            };
            *self.error.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
            Some(Err(TransportError::new(TransportErrorKind::Other, "the file can't be read further")))
        })
    }
}
