//! What jobs do that make assets.

use super::super::refusal::{Refusal, invalid};
use super::assets::NewAsset;
use super::jobs::{Trouble, trouble};
use super::signed_files::Use;
use super::storage::copy;
use super::{Exchange, convert};
use dx_generated::*;
use std::path::PathBuf;

/// The revision that a job imports into, and the type of its assets.
fn target(details: &RequestDetails) -> Option<([&str; 2], AssetType)> {
    macro_rules! target {
        ($($member:ident: $type:ident),*) => {
            $(if let Some(it) = &details.$member {
                return Some(([&it.data_set_id, &it.revision_id], AssetType::$type));
            })*
        };
    }
    target! {
        import_assets_from_s3: S3Snapshot,
        import_asset_from_signed_url: S3Snapshot,
        import_assets_from_redshift_data_shares: RedshiftDataShare,
        import_asset_from_api_gateway_api: ApiGatewayApi,
        create_s3_data_access_from_s3_bucket: S3DataAccess,
        import_assets_from_lake_formation_tag_policy: LakeFormationDataPermission
    }
    None
}

impl Exchange {
    /// Whether there is a revision to import such assets into.
    pub(super) fn check_import(&mut self, details: &RequestDetails) -> Result<(), Refusal> {
        let Some(([data_set, revision], kind)) = target(details) else { return Ok(()) };
        self.open_revision(data_set, revision)?;
        match &self.data_set(data_set)?.about.asset_type {
            Some(of_set) if *of_set != kind => Err(invalid(format!(
                "the data set has assets of the type {of_set}, and the job makes {kind}"
            ))),
            _ => Ok(()),
        }
    }

    pub(super) fn import(&mut self, details: &RequestDetails, job: &GetJobOutput) -> Result<(), Trouble> {
        let Some((target, kind)) = target(details) else { return Ok(()) };
        for (name, details, content) in self.assets_of(details, job)? {
            let id = self.new_id();
            let content = match content {
                Some(from) => {
                    let to = self.storage.asset(&id);
                    copy(&from, &to)
                        .map_err(|error| trouble(Code::InternalServerException, error.to_string()))?;
                    Some(to)
                }
                None => None,
            };
            let configuration = job.asset_configuration.as_ref();
            self.add_asset(
                target,
                NewAsset { id, name, r#type: kind.clone(), details, content, configuration },
            )?;
        }
        if details.import_asset_from_signed_url.is_some() {
            // It is an asset now. That it can't be removed does no harm.
            let _removed = std::fs::remove_file(self.storage.upload(job.id.as_deref().unwrap_or_default()));
        }
        Ok(())
    }

    /// The names of the assets that a job makes, what is told of them, and their files.
    fn assets_of(
        &mut self,
        details: &RequestDetails,
        job: &GetJobOutput,
    ) -> Result<Vec<(String, AssetDetails, Option<PathBuf>)>, Trouble> {
        let job_id = job.id.as_deref().unwrap_or_default();
        if let Some(import) = &details.import_assets_from_s3 {
            return import.asset_sources.iter().map(|source| self.object(source)).collect();
        }
        if let Some(import) = &details.import_asset_from_signed_url {
            let path = self.storage.upload(job_id);
            return Ok(vec![(import.asset_name.clone(), snapshot(&path)?, Some(path))]);
        }
        if let Some(import) = &details.import_asset_from_api_gateway_api {
            return Ok(vec![(import.api_name.clone(), self.api(import, job_id)?, None)]);
        }
        if let Some(import) = &details.import_assets_from_redshift_data_shares {
            return Ok(import.asset_sources.iter().map(data_share).collect());
        }
        if let Some(import) = &details.create_s3_data_access_from_s3_bucket {
            let mut asset: S3DataAccessAsset = convert(&import.asset_source)?;
            asset.s3_access_point_alias = Some(format!("{}-alias", asset.bucket));
            let access_point =
                format!("arn:aws:s3:us-east-1:{}:accesspoint/{}", super::ACCOUNT, asset.bucket);
            asset.s3_access_point_arn = Some(access_point);
            let name = asset.bucket.clone();
            return Ok(vec![(name, AssetDetails::builder().s3_data_access_asset(asset).build(), None)]);
        }
        match &details.import_assets_from_lake_formation_tag_policy {
            Some(import) => Ok(tag_policies(import)),
            None => Ok(Vec::new()),
        }
    }

    fn object(&self, source: &AssetSourceEntry) -> Result<(String, AssetDetails, Option<PathBuf>), Trouble> {
        let path = self.storage.object(&source.bucket, &source.key);
        let path = path.map_err(|problem| trouble(Code::ValidationException, problem))?;
        Ok((source.key.clone(), snapshot(&path)?, Some(path)))
    }

    fn api(
        &mut self,
        import: &ImportAssetFromApiGatewayApiRequestDetails,
        job_id: &str,
    ) -> Result<AssetDetails, Trouble> {
        let specification = self.storage.upload(job_id);
        snapshot(&specification)?;
        let (url, expires_at) = self.sign(Use::Download, specification, String::new())?;
        let mut asset: ApiGatewayApiAsset = convert(import)?;
        asset.api_endpoint = Some(format!("{}/v1", self.settings.url));
        asset.api_specification_download_url = Some(url);
        asset.api_specification_download_url_expires_at = Some(expires_at);
        Ok(AssetDetails::builder().api_gateway_api_asset(asset).build())
    }
}

/// What is told of a file. That there is none is why a job fails.
fn snapshot(path: &std::path::Path) -> Result<AssetDetails, Trouble> {
    let metadata = std::fs::metadata(path).ok().filter(std::fs::Metadata::is_file);
    let metadata = metadata.ok_or_else(|| {
        trouble(Code::ResourceNotFoundException, "There is no such object, or nothing was uploaded.")
    })?;
    let size = metadata.len() as f64;
    Ok(AssetDetails::builder().s3_snapshot_asset(S3SnapshotAsset::builder().size(size).build()).build())
}

fn data_share(source: &RedshiftDataShareAssetSourceEntry) -> (String, AssetDetails, Option<PathBuf>) {
    let arn = &source.data_share_arn;
    let name = arn.rsplit_once('/').map_or(arn.as_str(), |(_, name)| name).to_owned();
    let asset = RedshiftDataShareAsset::builder().arn(arn).build();
    (name, AssetDetails::builder().redshift_data_share_asset(asset).build(), None)
}

/// An asset for the databases, and one for the tables.
fn tag_policies(
    import: &ImportAssetsFromLakeFormationTagPolicyRequestDetails,
) -> Vec<(String, AssetDetails, Option<PathBuf>)> {
    let asset = |kind: LfResourceType, resource, permissions: Vec<LfPermission>| {
        let name = format!("{} {}", import.catalog_id, kind);
        let policy = LfTagPolicyDetails::builder()
            .catalog_id(&import.catalog_id)
            .resource_type(kind)
            .resource_details(resource)
            .build();
        let asset = LakeFormationDataPermissionAsset::builder()
            .lake_formation_data_permission_details(
                LakeFormationDataPermissionDetails::builder().lf_tag_policy(policy).build(),
            )
            .lake_formation_data_permission_type(LakeFormationDataPermissionType::LfTagPolicy)
            .permissions(permissions)
            .role_arn(&import.role_arn)
            .build();
        (name, AssetDetails::builder().lake_formation_data_permission_asset(asset).build(), None)
    };
    let database = import.database.as_ref().map(|it| {
        let policy = DatabaseLfTagPolicy::builder().expression(it.expression.clone()).build();
        let permissions = it.permissions.iter().map(|it| it.as_str().into()).collect();
        asset(LfResourceType::Database, LfResourceDetails::builder().database(policy).build(), permissions)
    });
    let table = import.table.as_ref().map(|it| {
        let policy = TableLfTagPolicy::builder().expression(it.expression.clone()).build();
        let permissions = it.permissions.iter().map(|it| it.as_str().into()).collect();
        asset(LfResourceType::Table, LfResourceDetails::builder().table(policy).build(), permissions)
    });
    database.into_iter().chain(table).collect()
}
