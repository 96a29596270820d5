use super::TransferError;
use super::core::Core;
use super::progress::Progress;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// How much is read from a file at once.
const PIECE: usize = 256 << 10;

/// The MD5 digest and the size of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FileDigest {
    /// The digest, in Base64: as `Md5Hash` of a job and the header `Content-MD5` take it.
    pub md5: String,
    /// The number of bytes.
    pub size: u64,
}

/// Counts and digests what passes.
pub(super) struct Digester {
    context: md5::Context,
    size: u64,
}

impl Digester {
    pub(super) fn new() -> Self {
        Self { context: md5::Context::new(), size: 0 }
    }

    pub(super) fn update(&mut self, piece: &[u8]) {
        self.context.consume(piece);
        self.size = self.size.saturating_add(u64::try_from(piece.len()).unwrap_or(u64::MAX));
    }

    pub(super) fn size(&self) -> u64 {
        self.size
    }

    pub(super) fn finish(self) -> FileDigest {
        FileDigest { md5: STANDARD.encode(self.context.finalize().0), size: self.size }
    }
}

/// What reads a file a piece at a time, and digests it on the way.
pub(super) struct DigestingFile {
    file: File,
    pub(super) digester: Digester,
}

impl DigestingFile {
    pub(super) fn open(path: &Path) -> Result<(Self, u64), TransferError> {
        let open = || {
            let file = File::open(path)?;
            let metadata = file.metadata()?;
            if metadata.is_dir() {
                return Err(std::io::ErrorKind::IsADirectory.into());
            }
            Ok((file, metadata.len()))
        };
        let (file, size) = open().map_err(TransferError::file(path))?;
        Ok((Self { file, digester: Digester::new() }, size))
    }

    /// The next piece, which is empty at the end.
    pub(super) fn read(&mut self) -> std::io::Result<Vec<u8>> {
        let mut piece = vec![0; PIECE];
        let mut length = 0;
        while let Some(rest) = piece.get_mut(length..).filter(|rest| !rest.is_empty()) {
            match self.file.read(rest) {
                Ok(0) => break,
                Ok(read) => length += read,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        piece.truncate(length);
        self.digester.update(&piece);
        Ok(piece)
    }
}

/// Runs `work` on what is shared, where blocking is allowed.
pub(super) async fn blocking<S: Send + 'static, T: Send + 'static>(
    core: &Core,
    shared: &Arc<Mutex<S>>,
    work: impl FnOnce(&mut S) -> T + Send + 'static,
) -> Option<T> {
    let result = Arc::new(Mutex::new(None));
    let (shared, there) = (Arc::clone(shared), Arc::clone(&result));
    let job = Box::new(move || {
        let value = work(&mut shared.lock().unwrap_or_else(PoisonError::into_inner));
        *there.lock().unwrap_or_else(PoisonError::into_inner) = Some(value);
    });
    core.transport().run_blocking(job).await;
    result.lock().unwrap_or_else(PoisonError::into_inner).take()
}

/// Digests the file at `path`.
pub(super) async fn digest(core: &Core, path: &Path) -> Result<FileDigest, TransferError> {
    let (file, total) = DigestingFile::open(path)?;
    let file = Arc::new(Mutex::new(file));
    loop {
        core.check_interrupted()?;
        let Some(read) =
            blocking(core, &file, |file| Ok((file.read()?.is_empty(), file.digester.size()))).await
        else {
            return Err(TransferError::Interrupted);
        };
        let (ended, bytes) = read.map_err(TransferError::file(path))?;
        if ended {
            break;
        }
        core.tell(Progress::Hashing { bytes, total: total.max(bytes) });
    }
    let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
    Ok(std::mem::replace(&mut file.digester, Digester::new()).finish())
}
