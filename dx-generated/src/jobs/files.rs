//! Jobs with a file: uploaded before they are started, or downloaded after they have completed.

use super::core::Core;
use super::digest::digest;
use super::download::{Downloaded, download};
use super::error::RunError;
use super::outcome::Outcome;
use super::signed_url::SignedUrl;
use super::transfer_error::TransferError;
use super::upload::upload;
use crate::{
    AssetConfiguration, CreateJobInput, ExportAssetToSignedUrlRequestDetails,
    ImportAssetFromSignedUrlRequestDetails,
};
use std::path::PathBuf;

/// How many jobs are created for a file, as long as it is only their signed URLs that expire before they are used.
const JOBS: u32 = 3;

/// A file that becomes an asset.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ImportFile {
    /// The data set.
    pub data_set_id: String,
    /// The revision of the data set, which must not be finalized.
    pub revision_id: String,
    /// What the asset is called.
    pub asset_name: String,
    /// The file.
    pub path: PathBuf,
    /// What the asset is to have beside its content: its tags.
    pub asset_configuration: Option<AssetConfiguration>,
}

impl ImportFile {
    /// Imports the file at `path`, as an asset called `asset_name`.
    #[must_use]
    pub fn new(
        data_set_id: impl Into<String>,
        revision_id: impl Into<String>,
        asset_name: impl Into<String>,
        path: impl Into<PathBuf>,
    ) -> Self {
        Self {
            data_set_id: data_set_id.into(),
            revision_id: revision_id.into(),
            asset_name: asset_name.into(),
            path: path.into(),
            asset_configuration: None,
        }
    }

    /// Sets what the asset is to have beside its content.
    #[must_use]
    pub fn asset_configuration(mut self, configuration: AssetConfiguration) -> Self {
        self.asset_configuration = Some(configuration);
        self
    }

    fn job(&self, md5: &str) -> CreateJobInput {
        let details = ImportAssetFromSignedUrlRequestDetails::builder()
            .data_set_id(&self.data_set_id)
            .revision_id(&self.revision_id)
            .asset_name(&self.asset_name)
            .md5_hash(md5)
            .build();
        let mut job = CreateJobInput::from(details);
        job.asset_configuration.clone_from(&self.asset_configuration);
        job
    }
}

/// An asset that becomes a file.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExportFile {
    /// The data set.
    pub data_set_id: String,
    /// The revision of the data set.
    pub revision_id: String,
    /// The asset.
    pub asset_id: String,
    /// The file. One that exists is replaced when the new one is complete.
    pub path: PathBuf,
    /// The size that the asset has to have, such as the one that `ListRevisionAssets` tells. It isn't checked if it is
    /// `None`.
    pub size: Option<u64>,
}

impl ExportFile {
    /// Exports an asset to a file at `path`.
    #[must_use]
    pub fn new(
        data_set_id: impl Into<String>,
        revision_id: impl Into<String>,
        asset_id: impl Into<String>,
        path: impl Into<PathBuf>,
    ) -> Self {
        Self {
            data_set_id: data_set_id.into(),
            revision_id: revision_id.into(),
            asset_id: asset_id.into(),
            path: path.into(),
            size: None,
        }
    }

    /// Sets the size that the asset has to have.
    #[must_use]
    pub fn size(mut self, size: u64) -> Self {
        self.size = Some(size);
        self
    }

    fn job(&self) -> CreateJobInput {
        let details = ExportAssetToSignedUrlRequestDetails::builder()
            .data_set_id(&self.data_set_id)
            .revision_id(&self.revision_id)
            .asset_id(&self.asset_id)
            .build();
        details.into()
    }
}

pub(super) async fn import(core: &Core, file: &ImportFile) -> Result<Outcome, RunError> {
    let digest = digest(core, &file.path).await?;
    let input = file.job(&digest.md5);
    let mut jobs = 0;
    loop {
        let (id, job) = core.create(0, &input).await?;
        jobs += 1;
        let details = job.details.unwrap_or_default().import_asset_from_signed_url;
        let url = details.as_ref().and_then(SignedUrl::of_import);
        let url = url.ok_or(RunError::Incomplete { missing: "a signed URL" })?;
        match upload(core, &url, &file.path, &digest).await {
            Ok(()) => return core.start(&id).await,
            Err(TransferError::Interrupted) => return core.call_off(&id).await,
            Err(source) => {
                // Without its file the job is of no use. That it could not be cancelled either would not help anyone.
                let _cancelled = core.cancel(&id).await;
                if !source.is_expired() || jobs == JOBS {
                    return Err(RunError::Transfer { job_id: Some(id), source });
                }
            }
        }
    }
}

pub(super) async fn export(core: &Core, file: &ExportFile) -> Result<Downloaded, RunError> {
    let input = file.job();
    let mut jobs = 0;
    loop {
        let job = core.run(0, &input).await?.completed().map_err(RunError::NotCompleted)?;
        jobs += 1;
        let details = job.details.export_asset_to_signed_url;
        let url = details.as_ref().and_then(SignedUrl::of_export);
        let url = url.ok_or(RunError::Incomplete { missing: "a signed URL" })?;
        match download(core, &url, &file.path, file.size).await {
            Err(source) if !source.is_expired() || jobs == JOBS => {
                return Err(RunError::Transfer { job_id: Some(job.job_id), source });
            }
            Err(_) => {}
            Ok(downloaded) => return Ok(downloaded),
        }
    }
}
