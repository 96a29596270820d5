//! What there is: data sets, their revisions, and assets, page by page.

use super::shared::{Failure, Session};
use dx_generated::*;

/// The ids of the data sets that one is entitled to: all of them, or the one that is asked for.
pub async fn data_sets(session: &Session, wanted: Option<&str>) -> Result<Vec<String>, Failure> {
    if let Some(id) = wanted {
        return Ok(vec![id.to_owned()]);
    }
    let input = ListDataSetsInput::builder().origin(Origin::Entitled.as_str()).build();
    let mut pages = session.client.list_data_sets_pages(input).items();
    let mut ids = Vec::new();
    while let Some(data_set) = pages.next().await {
        ids.push(data_set?.id);
    }
    Ok(ids)
}

/// The revisions of a data set that can be exported, the latest first.
pub async fn revisions(session: &Session, data_set_id: &str) -> Result<Vec<RevisionEntry>, Failure> {
    let input = ListDataSetRevisionsInput::builder().data_set_id(data_set_id).build();
    let mut pages = session.client.list_data_set_revisions_pages(input).items();
    let mut revisions = Vec::new();
    while let Some(revision) = pages.next().await {
        let revision = revision?;
        match revision.revoked {
            true => session.reporter.line(format!("revision {} is revoked, and left out", revision.id)),
            false => revisions.push(revision),
        }
    }
    Ok(revisions)
}

/// The assets of a revision that are files. Others are used where they are.
pub async fn files(
    session: &Session,
    data_set_id: &str,
    revision_id: &str,
) -> Result<Vec<AssetEntry>, Failure> {
    let input = ListRevisionAssetsInput::builder().data_set_id(data_set_id).revision_id(revision_id).build();
    let mut pages = session.client.list_revision_assets_pages(input).items();
    let mut files = Vec::new();
    while let Some(asset) = pages.next().await {
        let asset = asset?;
        match asset.asset_type {
            AssetType::S3Snapshot => files.push(asset),
            kind => session.reporter.line(format!("asset {} is no file but {kind}, and left out", asset.id)),
        }
    }
    Ok(files)
}
