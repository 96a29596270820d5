// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::json::ErrorCorrection;

impl ErrorCorrection for super::AccessDeniedException {
    fn corrected() -> Self {
        Self {
            message: ErrorCorrection::corrected(),
            meta: ::std::default::Default::default(),
        }
    }
}

impl ErrorCorrection for super::AssetDestinationEntry {
    fn corrected() -> Self {
        Self {
            asset_id: ErrorCorrection::corrected(),
            bucket: ErrorCorrection::corrected(),
            key: ::std::option::Option::None,
        }
    }
}

impl ErrorCorrection for super::AssetSourceEntry {
    fn corrected() -> Self {
        Self { bucket: ErrorCorrection::corrected(), key: ErrorCorrection::corrected() }
    }
}

impl ErrorCorrection for super::CancelJobInput {
    fn corrected() -> Self {
        Self { job_id: ErrorCorrection::corrected() }
    }
}

impl ErrorCorrection for super::CancelJobOutput {
    fn corrected() -> Self {
        Self::default()
    }
}

impl ErrorCorrection for super::Code {
    fn corrected() -> Self {
        Self::from("")
    }
}

impl ErrorCorrection for super::ConflictException {
    fn corrected() -> Self {
        Self {
            message: ErrorCorrection::corrected(),
            resource_id: ::std::option::Option::None,
            resource_type: ::std::option::Option::None,
            meta: ::std::default::Default::default(),
        }
    }
}

impl ErrorCorrection for super::CreateJobInput {
    fn corrected() -> Self {
        Self {
            details: ErrorCorrection::corrected(),
            r#type: ErrorCorrection::corrected(),
        }
    }
}

impl ErrorCorrection for super::CreateJobOutput {
    fn corrected() -> Self {
        Self::default()
    }
}

impl ErrorCorrection for super::CreateS3DataAccessFromS3BucketRequestDetails {
    fn corrected() -> Self {
        Self {
            asset_source: ErrorCorrection::corrected(),
            data_set_id: ErrorCorrection::corrected(),
            revision_id: ErrorCorrection::corrected(),
        }
    }
}

impl ErrorCorrection for super::CreateS3DataAccessFromS3BucketResponseDetails {
    fn corrected() -> Self {
        Self {
            asset_source: ErrorCorrection::corrected(),
            data_set_id: ErrorCorrection::corrected(),
            revision_id: ErrorCorrection::corrected(),
        }
    }
}

impl ErrorCorrection for super::DatabaseLfTagPolicyAndPermissions {
    fn corrected() -> Self {
        Self {
            expression: ErrorCorrection::corrected(),
            permissions: ErrorCorrection::corrected(),
        }
    }
}

impl ErrorCorrection for super::DatabaseLfTagPolicyPermission {
    fn corrected() -> Self {
        Self::from("")
    }
}

impl ErrorCorrection for super::Details {
    fn corrected() -> Self {
        Self::default()
    }
}

impl ErrorCorrection for super::ExceptionCause {
    fn corrected() -> Self {
        Self::from("")
    }
}

impl ErrorCorrection for super::ExportAssetToSignedUrlRequestDetails {
    fn corrected() -> Self {
        Self {
            asset_id: ErrorCorrection::corrected(),
            data_set_id: ErrorCorrection::corrected(),
            revision_id: ErrorCorrection::corrected(),
        }
    }
}

impl ErrorCorrection for super::ExportAssetToSignedUrlResponseDetails {
    fn corrected() -> Self {
        Self {
            asset_id: ErrorCorrection::corrected(),
            data_set_id: ErrorCorrection::corrected(),
            revision_id: ErrorCorrection::corrected(),
            signed_url: ::std::option::Option::None,
            signed_url_expires_at: ::std::option::Option::None,
        }
    }
}

impl ErrorCorrection for super::ExportAssetsToS3RequestDetails {
    fn corrected() -> Self {
        Self {
            asset_destinations: ErrorCorrection::corrected(),
            data_set_id: ErrorCorrection::corrected(),
            encryption: ::std::option::Option::None,
            revision_id: ErrorCorrection::corrected(),
        }
    }
}

impl ErrorCorrection for super::ExportAssetsToS3ResponseDetails {
    fn corrected() -> Self {
        Self {
            asset_destinations: ErrorCorrection::corrected(),
            data_set_id: ErrorCorrection::corrected(),
            encryption: ::std::option::Option::None,
            revision_id: ErrorCorrection::corrected(),
        }
    }
}

impl ErrorCorrection for super::ExportRevisionsToS3RequestDetails {
    fn corrected() -> Self {
        Self {
            data_set_id: ErrorCorrection::corrected(),
            encryption: ::std::option::Option::None,
            revision_destinations: ErrorCorrection::corrected(),
        }
    }
}

impl ErrorCorrection for super::ExportRevisionsToS3ResponseDetails {
    fn corrected() -> Self {
        Self {
            data_set_id: ErrorCorrection::corrected(),
            encryption: ::std::option::Option::None,
            revision_destinations: ErrorCorrection::corrected(),
            event_action_arn: ::std::option::Option::None,
        }
    }
}

impl ErrorCorrection for super::ExportServerSideEncryption {
    fn corrected() -> Self {
        Self {
            kms_key_arn: ::std::option::Option::None,
            r#type: ErrorCorrection::corrected(),
        }
    }
}

impl ErrorCorrection for super::GetJobInput {
    fn corrected() -> Self {
        Self { job_id: ErrorCorrection::corrected() }
    }
}

impl ErrorCorrection for super::GetJobOutput {
    fn corrected() -> Self {
        Self::default()
    }
}

impl ErrorCorrection for super::ImportAssetFromApiGatewayApiRequestDetails {
    fn corrected() -> Self {
        Self {
            api_description: ::std::option::Option::None,
            api_id: ErrorCorrection::corrected(),
            api_key: ::std::option::Option::None,
            api_name: ErrorCorrection::corrected(),
            api_specification_md5_hash: ErrorCorrection::corrected(),
            data_set_id: ErrorCorrection::corrected(),
            protocol_type: ErrorCorrection::corrected(),
            revision_id: ErrorCorrection::corrected(),
            stage: ErrorCorrection::corrected(),
        }
    }
}

impl ErrorCorrection for super::ImportAssetFromApiGatewayApiResponseDetails {
    fn corrected() -> Self {
        Self {
            api_description: ::std::option::Option::None,
            api_id: ErrorCorrection::corrected(),
            api_key: ::std::option::Option::None,
            api_name: ErrorCorrection::corrected(),
            api_specification_md5_hash: ErrorCorrection::corrected(),
            api_specification_upload_url: ErrorCorrection::corrected(),
            api_specification_upload_url_expires_at: ErrorCorrection::corrected(),
            data_set_id: ErrorCorrection::corrected(),
            protocol_type: ErrorCorrection::corrected(),
            revision_id: ErrorCorrection::corrected(),
            stage: ErrorCorrection::corrected(),
        }
    }
}

impl ErrorCorrection for super::ImportAssetFromSignedUrlJobErrorDetails {
    fn corrected() -> Self {
        Self { asset_name: ErrorCorrection::corrected() }
    }
}

impl ErrorCorrection for super::ImportAssetFromSignedUrlRequestDetails {
    fn corrected() -> Self {
        Self {
            asset_name: ErrorCorrection::corrected(),
            data_set_id: ErrorCorrection::corrected(),
            md5_hash: ErrorCorrection::corrected(),
            revision_id: ErrorCorrection::corrected(),
        }
    }
}

impl ErrorCorrection for super::ImportAssetFromSignedUrlResponseDetails {
    fn corrected() -> Self {
        Self {
            asset_name: ErrorCorrection::corrected(),
            data_set_id: ErrorCorrection::corrected(),
            md5_hash: ::std::option::Option::None,
            revision_id: ErrorCorrection::corrected(),
            signed_url: ::std::option::Option::None,
            signed_url_expires_at: ::std::option::Option::None,
        }
    }
}

impl ErrorCorrection for super::ImportAssetsFromLakeFormationTagPolicyRequestDetails {
    fn corrected() -> Self {
        Self {
            catalog_id: ErrorCorrection::corrected(),
            database: ::std::option::Option::None,
            table: ::std::option::Option::None,
            role_arn: ErrorCorrection::corrected(),
            data_set_id: ErrorCorrection::corrected(),
            revision_id: ErrorCorrection::corrected(),
        }
    }
}

impl ErrorCorrection for super::ImportAssetsFromLakeFormationTagPolicyResponseDetails {
    fn corrected() -> Self {
        Self {
            catalog_id: ErrorCorrection::corrected(),
            database: ::std::option::Option::None,
            table: ::std::option::Option::None,
            role_arn: ErrorCorrection::corrected(),
            data_set_id: ErrorCorrection::corrected(),
            revision_id: ErrorCorrection::corrected(),
        }
    }
}

impl ErrorCorrection for super::ImportAssetsFromRedshiftDataSharesRequestDetails {
    fn corrected() -> Self {
        Self {
            asset_sources: ErrorCorrection::corrected(),
            data_set_id: ErrorCorrection::corrected(),
            revision_id: ErrorCorrection::corrected(),
        }
    }
}

impl ErrorCorrection for super::ImportAssetsFromRedshiftDataSharesResponseDetails {
    fn corrected() -> Self {
        Self {
            asset_sources: ErrorCorrection::corrected(),
            data_set_id: ErrorCorrection::corrected(),
            revision_id: ErrorCorrection::corrected(),
        }
    }
}

impl ErrorCorrection for super::ImportAssetsFromS3RequestDetails {
    fn corrected() -> Self {
        Self {
            asset_sources: ErrorCorrection::corrected(),
            data_set_id: ErrorCorrection::corrected(),
            revision_id: ErrorCorrection::corrected(),
        }
    }
}

impl ErrorCorrection for super::ImportAssetsFromS3ResponseDetails {
    fn corrected() -> Self {
        Self {
            asset_sources: ErrorCorrection::corrected(),
            data_set_id: ErrorCorrection::corrected(),
            revision_id: ErrorCorrection::corrected(),
        }
    }
}

impl ErrorCorrection for super::InternalServerException {
    fn corrected() -> Self {
        Self {
            message: ErrorCorrection::corrected(),
            meta: ::std::default::Default::default(),
        }
    }
}

impl ErrorCorrection for super::JobEntry {
    fn corrected() -> Self {
        Self {
            arn: ErrorCorrection::corrected(),
            created_at: ErrorCorrection::corrected(),
            details: ErrorCorrection::corrected(),
            errors: ::std::option::Option::None,
            id: ErrorCorrection::corrected(),
            state: ErrorCorrection::corrected(),
            r#type: ErrorCorrection::corrected(),
            updated_at: ErrorCorrection::corrected(),
        }
    }
}

impl ErrorCorrection for super::JobError {
    fn corrected() -> Self {
        Self {
            code: ErrorCorrection::corrected(),
            details: ::std::option::Option::None,
            limit_name: ::std::option::Option::None,
            limit_value: 0.0,
            message: ErrorCorrection::corrected(),
            resource_id: ::std::option::Option::None,
            resource_type: ::std::option::Option::None,
        }
    }
}

impl ErrorCorrection for super::JobErrorLimitName {
    fn corrected() -> Self {
        Self::from("")
    }
}

impl ErrorCorrection for super::JobErrorResourceTypes {
    fn corrected() -> Self {
        Self::from("")
    }
}

impl ErrorCorrection for super::KmsKeyToGrant {
    fn corrected() -> Self {
        Self { kms_key_arn: ErrorCorrection::corrected() }
    }
}

impl ErrorCorrection for super::LfTag {
    fn corrected() -> Self {
        Self {
            tag_key: ErrorCorrection::corrected(),
            tag_values: ErrorCorrection::corrected(),
        }
    }
}

impl ErrorCorrection for super::ListJobsInput {
    fn corrected() -> Self {
        Self::default()
    }
}

impl ErrorCorrection for super::ListJobsOutput {
    fn corrected() -> Self {
        Self::default()
    }
}

impl ErrorCorrection for super::ProtocolType {
    fn corrected() -> Self {
        Self::from("")
    }
}

impl ErrorCorrection for super::RedshiftDataShareAssetSourceEntry {
    fn corrected() -> Self {
        Self { data_share_arn: ErrorCorrection::corrected() }
    }
}

impl ErrorCorrection for super::RequestDetails {
    fn corrected() -> Self {
        Self::default()
    }
}

impl ErrorCorrection for super::ResourceNotFoundException {
    fn corrected() -> Self {
        Self {
            message: ErrorCorrection::corrected(),
            resource_id: ::std::option::Option::None,
            resource_type: ::std::option::Option::None,
            meta: ::std::default::Default::default(),
        }
    }
}

impl ErrorCorrection for super::ResourceType {
    fn corrected() -> Self {
        Self::from("")
    }
}

impl ErrorCorrection for super::ResponseDetails {
    fn corrected() -> Self {
        Self::default()
    }
}

impl ErrorCorrection for super::RevisionDestinationEntry {
    fn corrected() -> Self {
        Self {
            bucket: ErrorCorrection::corrected(),
            key_pattern: ::std::option::Option::None,
            revision_id: ErrorCorrection::corrected(),
        }
    }
}

impl ErrorCorrection for super::S3DataAccessAssetSourceEntry {
    fn corrected() -> Self {
        Self {
            bucket: ErrorCorrection::corrected(),
            key_prefixes: ::std::option::Option::None,
            keys: ::std::option::Option::None,
            kms_keys_to_grant: ::std::option::Option::None,
        }
    }
}

impl ErrorCorrection for super::ServerSideEncryptionTypes {
    fn corrected() -> Self {
        Self::from("")
    }
}

impl ErrorCorrection for super::StartJobInput {
    fn corrected() -> Self {
        Self { job_id: ErrorCorrection::corrected() }
    }
}

impl ErrorCorrection for super::StartJobOutput {
    fn corrected() -> Self {
        Self::default()
    }
}

impl ErrorCorrection for super::State {
    fn corrected() -> Self {
        Self::from("")
    }
}

impl ErrorCorrection for super::TableLfTagPolicyAndPermissions {
    fn corrected() -> Self {
        Self {
            expression: ErrorCorrection::corrected(),
            permissions: ErrorCorrection::corrected(),
        }
    }
}

impl ErrorCorrection for super::TableTagPolicyLfPermission {
    fn corrected() -> Self {
        Self::from("")
    }
}

impl ErrorCorrection for super::ThrottlingException {
    fn corrected() -> Self {
        Self {
            message: ErrorCorrection::corrected(),
            meta: ::std::default::Default::default(),
        }
    }
}

impl ErrorCorrection for super::Type {
    fn corrected() -> Self {
        Self::from("")
    }
}

impl ErrorCorrection for super::ValidationException {
    fn corrected() -> Self {
        Self {
            message: ErrorCorrection::corrected(),
            exception_cause: ::std::option::Option::None,
            meta: ::std::default::Default::default(),
        }
    }
}
