//! Files: the objects of Amazon S3, assets, uploads and events.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

#[derive(Debug)]
pub struct Storage {
    root: PathBuf,
}

impl Storage {
    pub fn new(root: &Path) -> io::Result<Self> {
        for folder in ["assets", "events", "s3", "uploads"] {
            fs::create_dir_all(root.join(folder))?;
        }
        Ok(Self { root: root.to_owned() })
    }

    /// Where the object of a bucket is. A key can't lead out of its bucket.
    pub fn object(&self, bucket: &str, key: &str) -> Result<PathBuf, String> {
        let mut path = self.root.join("s3");
        for part in [bucket].into_iter().chain(key.split('/')) {
            if matches!(part, "" | "." | "..") || part.contains(['\\', '\0', ':']) {
                return Err(format!("s3://{bucket}/{key} can't be a file here"));
            }
            path.push(part);
        }
        Ok(path)
    }

    pub fn asset(&self, id: &str) -> PathBuf {
        self.root.join("assets").join(id)
    }

    pub fn upload(&self, job_id: &str) -> PathBuf {
        self.root.join("uploads").join(job_id)
    }

    pub fn write_event(&self, name: &str, event: &str) -> io::Result<()> {
        fs::write(self.root.join("events").join(format!("{name}.json")), event)
    }
}

/// Copies a file to where there may be no folder yet.
pub fn copy(from: &Path, to: &Path) -> io::Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::copy(from, to).map(|_| ())
}
