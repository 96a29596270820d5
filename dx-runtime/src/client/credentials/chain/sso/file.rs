//! The file in which `aws sso login` keeps the token of a session.

use crate::Document;
use crate::client::credentials::chain::answer::to_json;
use crate::client::random::random;
use crate::hex::hex;
use sha1::{Digest, Sha1};
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// Where the token of `key`, a session or a start URL, is kept.
pub(super) fn path(home: &Path, key: &str) -> PathBuf {
    home.join(".aws").join("sso").join("cache").join(format!("{}.json", hex(&Sha1::digest(key))))
}

/// Replaces the file in one step, so that nobody reads half of it. Only the user may read it.
pub(super) fn replace(path: &Path, token: &Document) -> io::Result<()> {
    let text = to_json(token).map_err(io::Error::other)?;
    let beside = path.with_extension(format!("{}-{:08x}.tmp", std::process::id(), random().to_bits() >> 20));
    let written = write_new(&beside, text.as_bytes()).and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        let _removed = fs::remove_file(&beside);
    }
    written
}

fn write_new(path: &Path, text: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(text)?;
    file.sync_all()
}
