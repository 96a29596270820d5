// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::validate::{Pattern, Position, Validate};
use ::dx_runtime::validate_input;

static AWS_ACCOUNT_ID: Pattern = Pattern::new(r"/^[\d]{12}$/");

static CLIENT_TOKEN: Pattern = Pattern::new(r"^[\x21-\x7E]{1,64}$");

static DATA_GRANT_ARN: Pattern = Pattern::new(
    r"^arn:aws:dataexchange:[\-a-z0-9]*:(\d{12}):data-grants\/[a-zA-Z0-9]{30,40}$",
);

static DATA_GRANT_ID: Pattern = Pattern::new(
    r"^[a-zA-Z0-9]{30,40}$|^arn:aws:dataexchange:[\-a-z0-9]*:(\d{12}):data-grants\/[a-zA-Z0-9]{30,40}$",
);

static ID: Pattern = Pattern::new(r"^[a-zA-Z0-9]{30,40}$");

static MD5_HASH: Pattern = Pattern::new(
    r"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
);

static RECEIVER_PRINCIPAL: Pattern = Pattern::new(r"^\d{12}$");

static ROLE_ARN: Pattern = Pattern::new(r"^arn:aws:iam::(\d{12}):role\/.+$");

validate_input!(super::AcceptDataGrantInput);

impl Validate for super::AcceptDataGrantInput {
    fn check(&self, at: &Position<'_>) {
        if let Some(value) = at.member("DataGrantArn").required(&self.data_grant_arn) {
            at.member("DataGrantArn").pattern(value, &DATA_GRANT_ARN).path_label(value);
        }
    }
}

impl Validate for super::Action {
    fn check(&self, at: &Position<'_>) {
        at.member("ExportRevisionToS3").nested(&self.export_revision_to_s3);
    }
}

impl Validate for super::AssetConfiguration {
    fn check(&self, at: &Position<'_>) {
        if let Some(value) = &self.tags {
            at.member("Tags").length(value, ..=50);
        }
    }
}

impl Validate for super::AssetDestinationEntry {
    fn check(&self, at: &Position<'_>) {
        at.member("AssetId").pattern(&self.asset_id, &ID);
    }
}

impl Validate for super::AutoExportRevisionToS3RequestDetails {
    fn check(&self, at: &Position<'_>) {
        at.member("Encryption").nested(&self.encryption);
    }
}

validate_input!(super::CancelJobInput);

impl Validate for super::CancelJobInput {
    fn check(&self, at: &Position<'_>) {
        at.member("JobId").pattern(&self.job_id, &ID).path_label(&self.job_id);
    }
}

validate_input!(super::CreateDataGrantInput);

impl Validate for super::CreateDataGrantInput {
    fn check(&self, at: &Position<'_>) {
        if let Some(value) = at.member("Name").required(&self.name) {
            at.member("Name").length(value, 1..=256);
        }
        if let Some(value) = at
            .member("GrantDistributionScope")
            .required(&self.grant_distribution_scope)
        {
            at.member("GrantDistributionScope")
                .unknown_value(
                    matches!(value, super::GrantDistributionScope::Unknown(_)),
                );
        }
        if let Some(value) = at
            .member("ReceiverPrincipal")
            .required(&self.receiver_principal)
        {
            at.member("ReceiverPrincipal").pattern(value, &RECEIVER_PRINCIPAL);
        }
        if let Some(value) = at
            .member("SourceDataSetId")
            .required(&self.source_data_set_id)
        {
            at.member("SourceDataSetId").pattern(value, &ID);
        }
    }
}

validate_input!(super::CreateDataSetInput);

impl Validate for super::CreateDataSetInput {
    fn check(&self, at: &Position<'_>) {
        at.member("AssetType")
            .unknown_value(matches!(self.asset_type, super::AssetType::Unknown(_)));
    }
}

validate_input!(super::CreateEventActionInput);

impl Validate for super::CreateEventActionInput {
    fn check(&self, at: &Position<'_>) {
        at.member("Action").nested(&self.action);
        at.member("Event").nested(&self.event);
    }
}

validate_input!(super::CreateJobInput);

impl Validate for super::CreateJobInput {
    fn check(&self, at: &Position<'_>) {
        at.member("AssetConfiguration").nested(&self.asset_configuration);
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
                        self
                            .details
                            .import_assets_from_lake_formation_tag_policy
                            .is_some(),
                    ),
                ],
            );
        at.member("Details").nested(&self.details);
        at.member("Type").unknown_value(matches!(self.r#type, super::Type::Unknown(_)));
    }
}

validate_input!(super::CreateRevisionInput);

impl Validate for super::CreateRevisionInput {
    fn check(&self, at: &Position<'_>) {
        if let Some(value) = &self.comment {
            at.member("Comment").length(value, ..=16384);
        }
        at.member("DataSetId")
            .pattern(&self.data_set_id, &ID)
            .path_label(&self.data_set_id);
    }
}

impl Validate for super::CreateS3DataAccessFromS3BucketRequestDetails {
    fn check(&self, at: &Position<'_>) {
        at.member("AssetSource").nested(&self.asset_source);
        at.member("DataSetId").pattern(&self.data_set_id, &ID);
        at.member("RevisionId").pattern(&self.revision_id, &ID);
    }
}

impl Validate for super::DatabaseLfTagPolicyAndPermissions {
    fn check(&self, at: &Position<'_>) {
        for (at, value) in at.member("Permissions").items(&self.permissions) {
            at.unknown_value(
                matches!(value, super::DatabaseLfTagPolicyPermission::Unknown(_)),
            );
        }
    }
}

validate_input!(super::DeleteAssetInput);

impl Validate for super::DeleteAssetInput {
    fn check(&self, at: &Position<'_>) {
        at.member("AssetId").pattern(&self.asset_id, &ID).path_label(&self.asset_id);
        at.member("DataSetId")
            .pattern(&self.data_set_id, &ID)
            .path_label(&self.data_set_id);
        at.member("RevisionId")
            .pattern(&self.revision_id, &ID)
            .path_label(&self.revision_id);
    }
}

validate_input!(super::DeleteDataGrantInput);

impl Validate for super::DeleteDataGrantInput {
    fn check(&self, at: &Position<'_>) {
        if let Some(value) = at.member("DataGrantId").required(&self.data_grant_id) {
            at.member("DataGrantId").pattern(value, &DATA_GRANT_ID).path_label(value);
        }
    }
}

validate_input!(super::DeleteDataSetInput);

impl Validate for super::DeleteDataSetInput {
    fn check(&self, at: &Position<'_>) {
        at.member("DataSetId")
            .pattern(&self.data_set_id, &ID)
            .path_label(&self.data_set_id);
    }
}

validate_input!(super::DeleteEventActionInput);

impl Validate for super::DeleteEventActionInput {
    fn check(&self, at: &Position<'_>) {
        at.member("EventActionId").path_label(&self.event_action_id);
    }
}

validate_input!(super::DeleteRevisionInput);

impl Validate for super::DeleteRevisionInput {
    fn check(&self, at: &Position<'_>) {
        at.member("DataSetId")
            .pattern(&self.data_set_id, &ID)
            .path_label(&self.data_set_id);
        at.member("RevisionId")
            .pattern(&self.revision_id, &ID)
            .path_label(&self.revision_id);
    }
}

impl Validate for super::Event {
    fn check(&self, at: &Position<'_>) {
        at.member("RevisionPublished").nested(&self.revision_published);
    }
}

impl Validate for super::ExportAssetToSignedUrlRequestDetails {
    fn check(&self, at: &Position<'_>) {
        at.member("AssetId").pattern(&self.asset_id, &ID);
        at.member("DataSetId").pattern(&self.data_set_id, &ID);
        at.member("RevisionId").pattern(&self.revision_id, &ID);
    }
}

impl Validate for super::ExportAssetsToS3RequestDetails {
    fn check(&self, at: &Position<'_>) {
        at.member("AssetDestinations").nested(&self.asset_destinations);
        at.member("DataSetId").pattern(&self.data_set_id, &ID);
        at.member("Encryption").nested(&self.encryption);
        at.member("RevisionId").pattern(&self.revision_id, &ID);
    }
}

impl Validate for super::ExportRevisionsToS3RequestDetails {
    fn check(&self, at: &Position<'_>) {
        at.member("DataSetId").pattern(&self.data_set_id, &ID);
        at.member("Encryption").nested(&self.encryption);
        at.member("RevisionDestinations").nested(&self.revision_destinations);
    }
}

impl Validate for super::ExportServerSideEncryption {
    fn check(&self, at: &Position<'_>) {
        at.member("Type")
            .unknown_value(
                matches!(self.r#type, super::ServerSideEncryptionTypes::Unknown(_)),
            );
    }
}

validate_input!(super::GetAssetInput);

impl Validate for super::GetAssetInput {
    fn check(&self, at: &Position<'_>) {
        at.member("AssetId").pattern(&self.asset_id, &ID).path_label(&self.asset_id);
        at.member("DataSetId")
            .pattern(&self.data_set_id, &ID)
            .path_label(&self.data_set_id);
        at.member("RevisionId")
            .pattern(&self.revision_id, &ID)
            .path_label(&self.revision_id);
    }
}

validate_input!(super::GetDataGrantInput);

impl Validate for super::GetDataGrantInput {
    fn check(&self, at: &Position<'_>) {
        if let Some(value) = at.member("DataGrantId").required(&self.data_grant_id) {
            at.member("DataGrantId").pattern(value, &DATA_GRANT_ID).path_label(value);
        }
    }
}

validate_input!(super::GetDataSetInput);

impl Validate for super::GetDataSetInput {
    fn check(&self, at: &Position<'_>) {
        at.member("DataSetId")
            .pattern(&self.data_set_id, &ID)
            .path_label(&self.data_set_id);
    }
}

validate_input!(super::GetEventActionInput);

impl Validate for super::GetEventActionInput {
    fn check(&self, at: &Position<'_>) {
        at.member("EventActionId").path_label(&self.event_action_id);
    }
}

validate_input!(super::GetJobInput);

impl Validate for super::GetJobInput {
    fn check(&self, at: &Position<'_>) {
        at.member("JobId").pattern(&self.job_id, &ID).path_label(&self.job_id);
    }
}

validate_input!(super::GetReceivedDataGrantInput);

impl Validate for super::GetReceivedDataGrantInput {
    fn check(&self, at: &Position<'_>) {
        if let Some(value) = at.member("DataGrantArn").required(&self.data_grant_arn) {
            at.member("DataGrantArn").pattern(value, &DATA_GRANT_ARN).path_label(value);
        }
    }
}

validate_input!(super::GetRevisionInput);

impl Validate for super::GetRevisionInput {
    fn check(&self, at: &Position<'_>) {
        at.member("DataSetId")
            .pattern(&self.data_set_id, &ID)
            .path_label(&self.data_set_id);
        at.member("RevisionId")
            .pattern(&self.revision_id, &ID)
            .path_label(&self.revision_id);
    }
}

impl Validate for super::ImportAssetFromApiGatewayApiRequestDetails {
    fn check(&self, at: &Position<'_>) {
        at.member("ApiSpecificationMd5Hash")
            .length(&self.api_specification_md5_hash, 24..=24)
            .pattern(&self.api_specification_md5_hash, &MD5_HASH);
        at.member("DataSetId").pattern(&self.data_set_id, &ID);
        at.member("ProtocolType")
            .unknown_value(
                matches!(self.protocol_type, super::ProtocolType::Unknown(_)),
            );
        at.member("RevisionId").pattern(&self.revision_id, &ID);
    }
}

impl Validate for super::ImportAssetFromSignedUrlRequestDetails {
    fn check(&self, at: &Position<'_>) {
        at.member("DataSetId").pattern(&self.data_set_id, &ID);
        at.member("Md5Hash")
            .length(&self.md5_hash, 24..=24)
            .pattern(&self.md5_hash, &MD5_HASH);
        at.member("RevisionId").pattern(&self.revision_id, &ID);
    }
}

impl Validate for super::ImportAssetsFromLakeFormationTagPolicyRequestDetails {
    fn check(&self, at: &Position<'_>) {
        at.member("CatalogId")
            .length(&self.catalog_id, 12..=12)
            .pattern(&self.catalog_id, &AWS_ACCOUNT_ID);
        at.member("Database").nested(&self.database);
        at.member("Table").nested(&self.table);
        at.member("RoleArn").pattern(&self.role_arn, &ROLE_ARN);
        at.member("DataSetId").pattern(&self.data_set_id, &ID);
        at.member("RevisionId").pattern(&self.revision_id, &ID);
    }
}

impl Validate for super::ImportAssetsFromRedshiftDataSharesRequestDetails {
    fn check(&self, at: &Position<'_>) {
        at.member("DataSetId").pattern(&self.data_set_id, &ID);
        at.member("RevisionId").pattern(&self.revision_id, &ID);
    }
}

impl Validate for super::ImportAssetsFromS3RequestDetails {
    fn check(&self, at: &Position<'_>) {
        at.member("DataSetId").pattern(&self.data_set_id, &ID);
        at.member("RevisionId").pattern(&self.revision_id, &ID);
    }
}

impl Validate for super::KmsKeyToGrant {
    fn check(&self, at: &Position<'_>) {
        at.member("KmsKeyArn").length(&self.kms_key_arn, 1..=2048);
    }
}

validate_input!(super::ListDataGrantsInput);

impl Validate for super::ListDataGrantsInput {
    fn check(&self, at: &Position<'_>) {
        if let Some(value) = &self.max_results {
            at.member("MaxResults").range(value, "1"..="200");
        }
    }
}

validate_input!(super::ListDataSetRevisionsInput);

impl Validate for super::ListDataSetRevisionsInput {
    fn check(&self, at: &Position<'_>) {
        at.member("DataSetId")
            .pattern(&self.data_set_id, &ID)
            .path_label(&self.data_set_id);
        if let Some(value) = &self.max_results {
            at.member("MaxResults").range(value, "1"..="200");
        }
    }
}

validate_input!(super::ListDataSetsInput);

impl Validate for super::ListDataSetsInput {
    fn check(&self, at: &Position<'_>) {
        if let Some(value) = &self.max_results {
            at.member("MaxResults").range(value, "1"..="200");
        }
    }
}

validate_input!(super::ListEventActionsInput);

impl Validate for super::ListEventActionsInput {
    fn check(&self, at: &Position<'_>) {
        if let Some(value) = &self.max_results {
            at.member("MaxResults").range(value, "1"..="200");
        }
    }
}

validate_input!(super::ListJobsInput);

impl Validate for super::ListJobsInput {
    fn check(&self, at: &Position<'_>) {
        if let Some(value) = &self.max_results {
            at.member("MaxResults").range(value, "1"..="200");
        }
    }
}

validate_input!(super::ListReceivedDataGrantsInput);

impl Validate for super::ListReceivedDataGrantsInput {
    fn check(&self, at: &Position<'_>) {
        if let Some(value) = &self.max_results {
            at.member("MaxResults").range(value, "1"..="200");
        }
        if let Some(value) = &self.acceptance_state {
            for (at, value) in at.member("AcceptanceState").items(value) {
                at.unknown_value(
                    matches!(value, super::AcceptanceStateFilterValue::Unknown(_)),
                );
            }
        }
    }
}

validate_input!(super::ListRevisionAssetsInput);

impl Validate for super::ListRevisionAssetsInput {
    fn check(&self, at: &Position<'_>) {
        at.member("DataSetId")
            .pattern(&self.data_set_id, &ID)
            .path_label(&self.data_set_id);
        if let Some(value) = &self.max_results {
            at.member("MaxResults").range(value, "1"..="200");
        }
        at.member("RevisionId")
            .pattern(&self.revision_id, &ID)
            .path_label(&self.revision_id);
    }
}

validate_input!(super::ListTagsForResourceInput);

impl Validate for super::ListTagsForResourceInput {
    fn check(&self, at: &Position<'_>) {
        at.member("ResourceArn").path_label(&self.resource_arn);
    }
}

impl Validate for super::NotificationDetails {
    fn check(&self, at: &Position<'_>) {
        at.member("SchemaChange").nested(&self.schema_change);
    }
}

impl Validate for super::RequestDetails {
    fn check(&self, at: &Position<'_>) {
        at.member("ExportAssetToSignedUrl").nested(&self.export_asset_to_signed_url);
        at.member("ExportAssetsToS3").nested(&self.export_assets_to_s3);
        at.member("ExportRevisionsToS3").nested(&self.export_revisions_to_s3);
        at.member("ImportAssetFromSignedUrl").nested(&self.import_asset_from_signed_url);
        at.member("ImportAssetsFromS3").nested(&self.import_assets_from_s3);
        at.member("ImportAssetsFromRedshiftDataShares")
            .nested(&self.import_assets_from_redshift_data_shares);
        at.member("ImportAssetFromApiGatewayApi")
            .nested(&self.import_asset_from_api_gateway_api);
        at.member("CreateS3DataAccessFromS3Bucket")
            .nested(&self.create_s3_data_access_from_s3_bucket);
        at.member("ImportAssetsFromLakeFormationTagPolicy")
            .nested(&self.import_assets_from_lake_formation_tag_policy);
    }
}

impl Validate for super::RevisionDestinationEntry {
    fn check(&self, at: &Position<'_>) {
        at.member("RevisionId").pattern(&self.revision_id, &ID);
    }
}

impl Validate for super::RevisionPublished {
    fn check(&self, at: &Position<'_>) {
        at.member("DataSetId").pattern(&self.data_set_id, &ID);
    }
}

validate_input!(super::RevokeRevisionInput);

impl Validate for super::RevokeRevisionInput {
    fn check(&self, at: &Position<'_>) {
        at.member("DataSetId")
            .pattern(&self.data_set_id, &ID)
            .path_label(&self.data_set_id);
        at.member("RevisionId")
            .pattern(&self.revision_id, &ID)
            .path_label(&self.revision_id);
        at.member("RevocationComment").length(&self.revocation_comment, 10..=512);
    }
}

impl Validate for super::S3DataAccessAssetSourceEntry {
    fn check(&self, at: &Position<'_>) {
        if let Some(value) = &self.kms_keys_to_grant {
            at.member("KmsKeysToGrant").length(value, 1..=10).unique_items(value);
            for (at, value) in at.member("KmsKeysToGrant").items(value) {
                at.nested(value);
            }
        }
    }
}

impl Validate for super::SchemaChangeDetails {
    fn check(&self, at: &Position<'_>) {
        at.member("Type")
            .unknown_value(matches!(self.r#type, super::SchemaChangeType::Unknown(_)));
    }
}

impl Validate for super::SchemaChangeRequestDetails {
    fn check(&self, at: &Position<'_>) {
        at.member("Changes").nested(&self.changes);
    }
}

validate_input!(super::SendApiAssetInput);

impl Validate for super::SendApiAssetInput {
    fn check(&self, _at: &Position<'_>) {}
}

validate_input!(super::SendDataSetNotificationInput);

impl Validate for super::SendDataSetNotificationInput {
    fn check(&self, at: &Position<'_>) {
        if let Some(value) = &self.client_token {
            at.member("ClientToken").length(value, 1..=64).pattern(value, &CLIENT_TOKEN);
        }
        if let Some(value) = &self.comment {
            at.member("Comment").length(value, ..=4096);
        }
        if let Some(value) = at.member("DataSetId").required(&self.data_set_id) {
            at.member("DataSetId").pattern(value, &ID).path_label(value);
        }
        at.member("Details").nested(&self.details);
        if let Some(value) = at.member("Type").required(&self.r#type) {
            at.member("Type")
                .unknown_value(matches!(value, super::NotificationType::Unknown(_)));
        }
    }
}

validate_input!(super::StartJobInput);

impl Validate for super::StartJobInput {
    fn check(&self, at: &Position<'_>) {
        at.member("JobId").pattern(&self.job_id, &ID).path_label(&self.job_id);
    }
}

impl Validate for super::TableLfTagPolicyAndPermissions {
    fn check(&self, at: &Position<'_>) {
        for (at, value) in at.member("Permissions").items(&self.permissions) {
            at.unknown_value(
                matches!(value, super::TableTagPolicyLfPermission::Unknown(_)),
            );
        }
    }
}

validate_input!(super::TagResourceInput);

impl Validate for super::TagResourceInput {
    fn check(&self, at: &Position<'_>) {
        at.member("ResourceArn").path_label(&self.resource_arn);
    }
}

validate_input!(super::UntagResourceInput);

impl Validate for super::UntagResourceInput {
    fn check(&self, at: &Position<'_>) {
        at.member("ResourceArn").path_label(&self.resource_arn);
    }
}

validate_input!(super::UpdateAssetInput);

impl Validate for super::UpdateAssetInput {
    fn check(&self, at: &Position<'_>) {
        at.member("AssetId").pattern(&self.asset_id, &ID).path_label(&self.asset_id);
        at.member("DataSetId")
            .pattern(&self.data_set_id, &ID)
            .path_label(&self.data_set_id);
        at.member("RevisionId")
            .pattern(&self.revision_id, &ID)
            .path_label(&self.revision_id);
    }
}

validate_input!(super::UpdateDataSetInput);

impl Validate for super::UpdateDataSetInput {
    fn check(&self, at: &Position<'_>) {
        at.member("DataSetId")
            .pattern(&self.data_set_id, &ID)
            .path_label(&self.data_set_id);
    }
}

validate_input!(super::UpdateEventActionInput);

impl Validate for super::UpdateEventActionInput {
    fn check(&self, at: &Position<'_>) {
        at.member("Action").nested(&self.action);
        at.member("EventActionId").path_label(&self.event_action_id);
    }
}

validate_input!(super::UpdateRevisionInput);

impl Validate for super::UpdateRevisionInput {
    fn check(&self, at: &Position<'_>) {
        if let Some(value) = &self.comment {
            at.member("Comment").length(value, ..=16384);
        }
        at.member("DataSetId")
            .pattern(&self.data_set_id, &ID)
            .path_label(&self.data_set_id);
        at.member("RevisionId")
            .pattern(&self.revision_id, &ID)
            .path_label(&self.revision_id);
    }
}
