use super::attempts::Attempts;
use super::core::Core;
use super::digest::{Digester, FileDigest, blocking};
use super::partial_file::PartialFile;
use super::progress::Progress;
use super::signed_url::SignedUrl;
use super::transfer_error::TransferError;
use crate::client::{Bytes, StreamingBody};
use crate::http::{Method, Request, Response, StatusCode};
use std::io;
use std::mem::take;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// How much is gathered before it is written.
const PIECE: usize = 256 << 10;

/// A file that was downloaded.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Downloaded {
    /// Where it is.
    pub path: PathBuf,
    /// Its size, and its digest as it was computed while it came.
    pub digest: FileDigest,
}

/// Gets the file at a URL, which has `size` bytes if that is known. What is at `path` is replaced when it is complete.
pub(super) async fn download(
    core: &Core,
    url: &SignedUrl,
    path: &Path,
    size: Option<u64>,
) -> Result<Downloaded, TransferError> {
    let mut attempts = Attempts::new(core, url);
    loop {
        match attempt(core, url, path, size).await {
            Err(error) if attempts.is_another_after(&error).await => {}
            result => return result,
        }
    }
}

async fn attempt(
    core: &Core,
    url: &SignedUrl,
    path: &Path,
    size: Option<u64>,
) -> Result<Downloaded, TransferError> {
    core.check_interrupted()?;
    let request = Request::builder()
        .method(Method::GET)
        .uri(url.usable()?)
        .body(StreamingBody::from(Bytes::new()))
        .map_err(|_| TransferError::InvalidUrl)?;
    let response = core.transport().send_streaming(request).await?;
    if response.status() != StatusCode::OK {
        return Err(TransferError::of_response(response, url).await);
    }
    let total = expected_size(&response, size)?;
    let target = path.to_owned();
    let file = Arc::new(Mutex::new(None));
    let created = write(core, &file, move |file| {
        *file = Some(PartialFile::create(&target)?);
        Ok(())
    });
    created.await.map_err(TransferError::file(path))?;
    let digest = receive(core, response.into_body(), total, path, &file).await?;
    let finished = write(core, &file, |file| match file.take() {
        Some(file) => file.commit(),
        None => Ok(()),
    });
    finished.await.map_err(TransferError::file(path))?;
    Ok(Downloaded { path: path.to_owned(), digest })
}

/// How many bytes have to come. `None` for a body in chunks, which has an end of its own.
fn expected_size(
    response: &Response<StreamingBody>,
    wanted: Option<u64>,
) -> Result<Option<u64>, TransferError> {
    let is_chunked = response.headers().contains_key("transfer-encoding");
    match (wanted, response.body().length()) {
        (Some(expected), Some(actual)) if expected != actual => Err(TransferError::Size { expected, actual }),
        (None, None) if !is_chunked => Err(TransferError::UnknownSize),
        (wanted, told) => Ok(wanted.or(told)),
    }
}

type SharedFile = Arc<Mutex<Option<PartialFile>>>;

async fn write(
    core: &Core,
    file: &SharedFile,
    work: impl FnOnce(&mut Option<PartialFile>) -> io::Result<()> + Send + 'static,
) -> io::Result<()> {
    let done = blocking(core, file, work).await;
    done.unwrap_or_else(|| Err(io::Error::other("the runtime is shutting down")))
}

/// Writes the body to the file, and checks its size.
async fn receive(
    core: &Core,
    mut body: StreamingBody,
    total: Option<u64>,
    path: &Path,
    file: &SharedFile,
) -> Result<FileDigest, TransferError> {
    let digester = Arc::new(Mutex::new(Digester::new()));
    let (mut gathered, mut bytes) = (Vec::new(), 0);
    loop {
        core.check_interrupted()?;
        let piece = body.next().await.transpose()?;
        let ended = piece.is_none();
        let piece = piece.unwrap_or_default();
        bytes += u64::try_from(piece.len()).unwrap_or(u64::MAX);
        gathered.extend_from_slice(&piece);
        if let Some(expected) = total.filter(|total| bytes > *total || (ended && bytes < *total)) {
            return Err(TransferError::Size { expected, actual: bytes });
        }
        if gathered.len() >= PIECE || ended {
            let (gathered, digester) = (take(&mut gathered), Arc::clone(&digester));
            let written = write(core, file, move |file| {
                digester.lock().unwrap_or_else(PoisonError::into_inner).update(&gathered);
                file.as_mut().map_or(Ok(()), |file| file.write(&gathered))
            });
            written.await.map_err(TransferError::file(path))?;
            core.tell(Progress::Downloading { bytes, total });
        }
        if ended {
            let mut digester = digester.lock().unwrap_or_else(PoisonError::into_inner);
            return Ok(std::mem::replace(&mut *digester, Digester::new()).finish());
        }
    }
}
