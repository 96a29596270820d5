use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// How many names are tried that others may have taken.
const TRIES: u32 = 100;

/// A file beside the one that it becomes when it is complete. It is removed if it doesn't.
#[derive(Debug)]
pub(super) struct PartialFile {
    file: File,
    path: PathBuf,
    target: PathBuf,
    committed: bool,
}

impl PartialFile {
    pub(super) fn create(target: &Path) -> io::Result<Self> {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let name = target.file_name().ok_or(io::ErrorKind::IsADirectory)?;
        if target.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        let mut tries = 0;
        loop {
            let mut partial = OsString::from(".");
            partial.push(name);
            partial.push(format!(".{}-{}.part", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed)));
            let path = target.with_file_name(partial);
            tries += 1;
            match File::create_new(&path) {
                Ok(file) => return Ok(Self { file, path, target: target.to_owned(), committed: false }),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists && tries < TRIES => {}
                Err(error) => return Err(error),
            }
        }
    }

    pub(super) fn write(&mut self, piece: &[u8]) -> io::Result<()> {
        self.file.write_all(piece)
    }

    /// Puts the file in its place, once it is on the disk.
    pub(super) fn commit(mut self) -> io::Result<()> {
        self.file.sync_all()?;
        fs::rename(&self.path, &self.target)?;
        self.committed = true;
        Ok(())
    }
}

impl Drop for PartialFile {
    fn drop(&mut self) {
        if !self.committed {
            // There is nobody to tell, and nothing more to try.
            let _removed = fs::remove_file(&self.path);
        }
    }
}
