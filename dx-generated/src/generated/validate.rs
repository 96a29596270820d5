// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::validate::{Pattern, Place, Validate};
use ::dx_runtime::validate_input;

static AWS_ACCOUNT_ID: Pattern = Pattern::new(r"/^[\d]{12}$/");

static MD5_HASH: Pattern =
    Pattern::new(r"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$");

static ROLE_ARN: Pattern = Pattern::new(r"^arn:aws:iam::(\d{12}):role\/.+$");

validate_input!(super::CancelJobInput);

impl Validate for super::CancelJobInput {
    fn check(&self, at: &Place<'_>) {
        at.member("JobId").path_label(&self.job_id);
    }
}

validate_input!(super::CreateJobInput);

impl Validate for super::CreateJobInput {
    fn check(&self, at: &Place<'_>) {
        at.member("Details")
            .tagged(
                "Type",
                self.r#type.as_str(),
                &[
                    (
                        "EXPORT_ASSET_TO_SIGNED_URL",
                        "ExportAssetToSignedUrl",
                        self.details.export_asset_to_signed_url.is_some(),
                    ),
                    (
                        "EXPORT_ASSETS_TO_S3",
                        "ExportAssetsToS3",
                        self.details.export_assets_to_s3.is_some(),
                    ),
                    (
                        "EXPORT_REVISIONS_TO_S3",
                        "ExportRevisionsToS3",
                        self.details.export_revisions_to_s3.is_some(),
                    ),
                    (
                        "IMPORT_ASSET_FROM_SIGNED_URL",
                        "ImportAssetFromSignedUrl",
                        self.details.import_asset_from_signed_url.is_some(),
                    ),
                    (
                        "IMPORT_ASSETS_FROM_S3",
                        "ImportAssetsFromS3",
                        self.details.import_assets_from_s3.is_some(),
                    ),
                    (
                        "IMPORT_ASSETS_FROM_REDSHIFT_DATA_SHARES",
                        "ImportAssetsFromRedshiftDataShares",
                        self.details.import_assets_from_redshift_data_shares.is_some(),
                    ),
                    (
                        "IMPORT_ASSET_FROM_API_GATEWAY_API",
                        "ImportAssetFromApiGatewayApi",
                        self.details.import_asset_from_api_gateway_api.is_some(),
                    ),
                    (
                        "CREATE_S3_DATA_ACCESS_FROM_S3_BUCKET",
                        "CreateS3DataAccessFromS3Bucket",
                        self.details.create_s3_data_access_from_s3_bucket.is_some(),
                    ),
                    (
                        "IMPORT_ASSETS_FROM_LAKE_FORMATION_TAG_POLICY",
                        "ImportAssetsFromLakeFormationTagPolicy",
                        self.details.import_assets_from_lake_formation_tag_policy
                            .is_some(),
                    ),
                ],
            );
        at.member("Details").nested(&self.details);
        at.member("Type").unknown_value(matches!(self.r#type, super::Type::Unknown(_)));
    }
}

impl Validate for super::CreateS3DataAccessFromS3BucketRequestDetails {
    fn check(&self, at: &Place<'_>) {
        at.member("AssetSource").nested(&self.asset_source);
    }
}

impl Validate for super::DatabaseLfTagPolicyAndPermissions {
    fn check(&self, at: &Place<'_>) {
        for (at, value) in at.member("Permissions").items(&self.permissions) {
            at.unknown_value(
                matches!(value, super::DatabaseLfTagPolicyPermission::Unknown(_)),
            );
        }
    }
}

impl Validate for super::ExportAssetsToS3RequestDetails {
    fn check(&self, at: &Place<'_>) {
        at.member("Encryption").nested(&self.encryption);
    }
}

impl Validate for super::ExportRevisionsToS3RequestDetails {
    fn check(&self, at: &Place<'_>) {
        at.member("Encryption").nested(&self.encryption);
    }
}

impl Validate for super::ExportServerSideEncryption {
    fn check(&self, at: &Place<'_>) {
        at.member("Type")
            .unknown_value(
                matches!(self.r#type, super::ServerSideEncryptionTypes::Unknown(_)),
            );
    }
}

validate_input!(super::GetJobInput);

impl Validate for super::GetJobInput {
    fn check(&self, at: &Place<'_>) {
        at.member("JobId").path_label(&self.job_id);
    }
}

impl Validate for super::ImportAssetFromApiGatewayApiRequestDetails {
    fn check(&self, at: &Place<'_>) {
        at.member("ApiSpecificationMd5Hash")
            .length(&self.api_specification_md5_hash, 24..=24)
            .pattern(&self.api_specification_md5_hash, &MD5_HASH);
        at.member("ProtocolType")
            .unknown_value(
                matches!(self.protocol_type, super::ProtocolType::Unknown(_)),
            );
    }
}

impl Validate for super::ImportAssetFromSignedUrlRequestDetails {
    fn check(&self, at: &Place<'_>) {
        at.member("Md5Hash")
            .length(&self.md5_hash, 24..=24)
            .pattern(&self.md5_hash, &MD5_HASH);
    }
}

impl Validate for super::ImportAssetsFromLakeFormationTagPolicyRequestDetails {
    fn check(&self, at: &Place<'_>) {
        at.member("CatalogId")
            .length(&self.catalog_id, 12..=12)
            .pattern(&self.catalog_id, &AWS_ACCOUNT_ID);
        at.member("Database").nested(&self.database);
        at.member("Table").nested(&self.table);
        at.member("RoleArn").pattern(&self.role_arn, &ROLE_ARN);
    }
}

impl Validate for super::KmsKeyToGrant {
    fn check(&self, at: &Place<'_>) {
        at.member("KmsKeyArn").length(&self.kms_key_arn, 1..=2048);
    }
}

validate_input!(super::ListJobsInput);

impl Validate for super::ListJobsInput {
    fn check(&self, at: &Place<'_>) {
        if let Some(value) = &self.max_results {
            at.member("MaxResults").range(value, "1"..="200");
        }
    }
}

impl Validate for super::RequestDetails {
    fn check(&self, at: &Place<'_>) {
        at.member("ExportAssetsToS3").nested(&self.export_assets_to_s3);
        at.member("ExportRevisionsToS3").nested(&self.export_revisions_to_s3);
        at.member("ImportAssetFromSignedUrl").nested(&self.import_asset_from_signed_url);
        at.member("ImportAssetFromApiGatewayApi")
            .nested(&self.import_asset_from_api_gateway_api);
        at.member("CreateS3DataAccessFromS3Bucket")
            .nested(&self.create_s3_data_access_from_s3_bucket);
        at.member("ImportAssetsFromLakeFormationTagPolicy")
            .nested(&self.import_assets_from_lake_formation_tag_policy);
    }
}

impl Validate for super::S3DataAccessAssetSourceEntry {
    fn check(&self, at: &Place<'_>) {
        if let Some(value) = &self.kms_keys_to_grant {
            at.member("KmsKeysToGrant").length(value, 1..=10).unique_items(value);
            for (at, value) in at.member("KmsKeysToGrant").items(value) {
                at.nested(value);
            }
        }
    }
}

validate_input!(super::StartJobInput);

impl Validate for super::StartJobInput {
    fn check(&self, at: &Place<'_>) {
        at.member("JobId").path_label(&self.job_id);
    }
}

impl Validate for super::TableLfTagPolicyAndPermissions {
    fn check(&self, at: &Place<'_>) {
        for (at, value) in at.member("Permissions").items(&self.permissions) {
            at.unknown_value(
                matches!(value, super::TableTagPolicyLfPermission::Unknown(_)),
            );
        }
    }
}
