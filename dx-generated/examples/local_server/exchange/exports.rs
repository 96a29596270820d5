//! What jobs do that copy assets.

use super::super::refusal::{Refusal, denied, invalid};
use super::jobs::{Trouble, trouble};
use super::signed_files::Use;
use super::storage::copy;
use super::{Asset, DataSet, Exchange, Revision};
use dx_generated::*;
use std::path::PathBuf;

/// Where the assets of a revision go, unless a pattern is given.
const KEY_PATTERN: &str = "${Revision.Id}/${Asset.Name}";

/// How many revisions one job exports.
const MAX_REVISIONS: usize = 5;
/// How many assets one job exports.
const MAX_ASSETS: usize = 100;

impl Exchange {
    /// Whether there is what the job exports.
    pub(super) fn check_export(&self, details: &RequestDetails) -> Result<(), Refusal> {
        if let Some(export) = &details.export_asset_to_signed_url {
            self.exported(&export.data_set_id, &export.revision_id)?.file(&export.asset_id)?;
        }
        if let Some(export) = &details.export_assets_to_s3 {
            at_most(MAX_ASSETS, export.asset_destinations.len(), "AssetDestinations")?;
            let revision = self.exported(&export.data_set_id, &export.revision_id)?;
            for destination in &export.asset_destinations {
                revision.file(&destination.asset_id)?;
            }
        }
        if let Some(export) = &details.export_revisions_to_s3 {
            at_most(MAX_REVISIONS, export.revision_destinations.len(), "RevisionDestinations")?;
            for destination in &export.revision_destinations {
                self.exported(&export.data_set_id, &destination.revision_id)?;
            }
        }
        Ok(())
    }

    /// A revision that is not revoked.
    fn exported(&self, data_set: &str, revision: &str) -> Result<&Revision, Refusal> {
        let entitled = self.data_set(data_set)?.about.origin == Some(Origin::Entitled);
        let revision = self.revision(data_set, revision)?;
        match entitled && revision.about.revoked {
            true => Err(denied("The revision has been revoked.")),
            false => Ok(revision),
        }
    }

    pub(super) fn export(&mut self, details: &RequestDetails, job: &mut GetJobOutput) -> Result<(), Trouble> {
        if let Some(export) = &details.export_asset_to_signed_url {
            let revision = self.exported(&export.data_set_id, &export.revision_id)?;
            let path = revision.file(&export.asset_id)?.1;
            let (url, expires_at) = self.sign(Use::Download, path, String::new())?;
            let response = job.details.as_mut().and_then(|it| it.export_asset_to_signed_url.as_mut());
            if let Some(response) = response {
                response.signed_url = Some(url);
                response.signed_url_expires_at = Some(expires_at);
            }
        }
        for (from, bucket, key) in self.copies(details)? {
            let to = self.storage.object(&bucket, &key);
            let to = to.map_err(|problem| trouble(Code::ValidationException, problem))?;
            copy(&from, &to).map_err(|error| trouble(Code::AccessDeniedException, error.to_string()))?;
        }
        Ok(())
    }

    /// The files that a job copies, each with bucket and key.
    fn copies(&self, details: &RequestDetails) -> Result<Vec<(PathBuf, String, String)>, Refusal> {
        let mut copies = Vec::new();
        if let Some(export) = &details.export_assets_to_s3 {
            let revision = self.exported(&export.data_set_id, &export.revision_id)?;
            for to in &export.asset_destinations {
                let (asset, path) = revision.file(&to.asset_id)?;
                let name = asset.about.name.clone().unwrap_or_default();
                copies.push((path, to.bucket.clone(), to.key.clone().unwrap_or(name)));
            }
        }
        if let Some(export) = &details.export_revisions_to_s3 {
            let data_set = self.data_set(&export.data_set_id)?;
            for to in &export.revision_destinations {
                let revision = self.exported(&export.data_set_id, &to.revision_id)?;
                let pattern = to.key_pattern.as_deref().unwrap_or(KEY_PATTERN);
                for asset in &revision.assets {
                    if let Some(path) = &asset.content {
                        copies.push((
                            path.clone(),
                            to.bucket.clone(),
                            key(pattern, data_set, revision, asset),
                        ));
                    }
                }
            }
        }
        Ok(copies)
    }
}

impl Revision {
    /// An asset that is a file, and the file.
    fn file(&self, id: &str) -> Result<(&Asset, PathBuf), Refusal> {
        let asset = self.asset(id)?;
        let content = asset.content.clone();
        Ok((asset, content.ok_or_else(|| invalid("only assets that are files are exported"))?))
    }
}

fn at_most(max: usize, length: usize, member: &str) -> Result<(), Refusal> {
    match length <= max {
        true => Ok(()),
        false => Err(invalid(format!("{member} has {length} entries, and at most {max} are allowed"))),
    }
}

/// Fills in a pattern of keys.
fn key(pattern: &str, data_set: &DataSet, revision: &Revision, asset: &Asset) -> String {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let created =
        revision.about.created_at.map(|at| at.format(TimestampFormat::DateTime)).unwrap_or_default();
    let part = |range: std::ops::Range<usize>| created.get(range).unwrap_or_default().to_owned();
    let values = [
        ("${Asset.Id}", text(&asset.about.id)),
        ("${Asset.Name}", text(&asset.about.name)),
        ("${DataSet.Id}", text(&data_set.about.id)),
        ("${DataSet.Name}", text(&data_set.about.name)),
        ("${Revision.CreatedAt.Day}", part(8..10)),
        ("${Revision.CreatedAt.Month}", part(5..7)),
        ("${Revision.CreatedAt.Year}", part(0..4)),
        ("${Revision.CreatedAt}", created.replace(':', "-")),
        ("${Revision.Id}", text(&revision.about.id)),
    ];
    values.iter().fold(pattern.to_owned(), |key, (name, value)| key.replace(name, value))
}
