//! Downloads to files, by signed URLs.

use super::entitled;
use super::shared::{Failure, Session, go_on};
use clap::Args;
use dx_generated::AssetEntry;
use dx_generated::jobs::ExportFile;
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
pub struct Download {
    /// The folder that files go to, as DATA_SET/REVISION/NAME. Those that exist are replaced
    #[arg(long, value_name = "FOLDER")]
    to: PathBuf,
    /// Only this data set
    #[arg(long, value_name = "ID")]
    data_set_id: Option<String>,
    /// Only this revision; by default the latest one of each data set
    #[arg(long, value_name = "ID", requires = "data_set_id")]
    revision_id: Option<String>,
    /// All revisions, and not only the latest ones
    #[arg(long, conflicts_with = "revision_id")]
    all: bool,
}

impl Download {
    pub async fn run(&self, session: &Session) -> Result<(), Failure> {
        let mut downloaded = Vec::new();
        for data_set in entitled::data_sets(session, self.data_set_id.as_deref()).await? {
            for revision in self.revisions(session, &data_set).await? {
                for asset in entitled::files(session, &data_set, &revision).await? {
                    go_on(session)?;
                    downloaded.push(self.download(session, &asset).await?);
                }
            }
        }
        println!("{:#}", serde_json::Value::from(downloaded));
        Ok(())
    }

    async fn revisions(&self, session: &Session, data_set: &str) -> Result<Vec<String>, Failure> {
        if let Some(id) = &self.revision_id {
            return Ok(vec![id.clone()]);
        }
        let all = entitled::revisions(session, data_set).await?.into_iter().map(|revision| revision.id);
        Ok(all.take(if self.all { usize::MAX } else { 1 }).collect())
    }

    async fn download(&self, session: &Session, asset: &AssetEntry) -> Result<serde_json::Value, Failure> {
        let folder = self.to.join(&asset.data_set_id).join(&asset.revision_id);
        let path = place(&folder, &asset.name)
            .map_err(|problem| Failure::new(format!("asset {}: {problem}", asset.id)))?;
        if let Some(folder) = path.parent() {
            let made = std::fs::create_dir_all(folder);
            made.map_err(|error| Failure::new(format!("{}: {error}", folder.display())))?;
        }
        session.reporter.line(format!("asset {} goes to {}", asset.id, path.display()));
        let mut file = ExportFile::new(&asset.data_set_id, &asset.revision_id, &asset.id, &path);
        if let Some(snapshot) = &asset.asset_details.s3_snapshot_asset {
            // A number of bytes, although the model has it as a floating point number.
            file = file.size(snapshot.size as u64);
        }
        let file = session.jobs.export_file(&file).await?;
        Ok(serde_json::json!({ "Path": file.path, "Size": file.digest.size, "Md5": file.digest.md5 }))
    }
}

/// Where an asset goes. Its name was chosen by a provider: it may have slashes, and must not lead out of the folder.
fn place(folder: &Path, name: &str) -> Result<PathBuf, String> {
    let parts = name.split('/').filter(|part| !part.is_empty());
    let mut path = folder.to_owned();
    for part in parts {
        if matches!(part, "." | "..") || part.contains(['\\', ':', '\0']) {
            return Err(format!("its name can't be that of a file here: {name:?}"));
        }
        path.push(part);
    }
    match path == folder {
        true => Err(format!("its name can't be that of a file here: {name:?}")),
        false => Ok(path),
    }
}
