// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::structure;

structure! { super::AccessDeniedException {
    message: required "Message",
} + meta }

structure! { super::AssetConfiguration {
    tags: optional "Tags",
} }

structure! { super::AssetDestinationEntry {
    asset_id: required "AssetId",
    bucket: required "Bucket",
    key: optional "Key",
} }

structure! { super::AssetSourceEntry {
    bucket: required "Bucket",
    key: required "Key",
} }

structure! { super::CancelJobInput {} bound {
    job_id: required "JobId",
} }

structure! { super::CancelJobOutput {} }

structure! { super::ConflictException {
    message: required "Message",
    resource_id: optional "ResourceId",
    resource_type: optional "ResourceType",
} + meta }

structure! { super::CreateJobInput {
    asset_configuration: optional "AssetConfiguration",
    details: required "Details",
    r#type: required "Type",
} }

structure! { super::CreateJobOutput {
    arn: optional "Arn",
    asset_configuration: optional "AssetConfiguration",
    created_at: optional "CreatedAt" [date_time],
    details: optional "Details",
    errors: optional "Errors",
    id: optional "Id",
    state: optional "State",
    r#type: optional "Type",
    updated_at: optional "UpdatedAt" [date_time],
} }

structure! { super::CreateS3DataAccessFromS3BucketRequestDetails {
    asset_source: required "AssetSource",
    data_set_id: required "DataSetId",
    revision_id: required "RevisionId",
} }

structure! { super::CreateS3DataAccessFromS3BucketResponseDetails {
    asset_source: required "AssetSource",
    data_set_id: required "DataSetId",
    revision_id: required "RevisionId",
} }

structure! { super::DatabaseLfTagPolicyAndPermissions as "DatabaseLFTagPolicyAndPermissions" {
    expression: required "Expression",
    permissions: required "Permissions",
} }

structure! { super::Details {
    import_asset_from_signed_url_job_error_details: optional
        "ImportAssetFromSignedUrlJobErrorDetails",
    import_assets_from_s3_job_error_details: optional "ImportAssetsFromS3JobErrorDetails",
} }

structure! { super::ExportAssetToSignedUrlRequestDetails {
    asset_id: required "AssetId",
    data_set_id: required "DataSetId",
    revision_id: required "RevisionId",
} }

structure! { super::ExportAssetToSignedUrlResponseDetails {
    asset_id: required "AssetId",
    data_set_id: required "DataSetId",
    revision_id: required "RevisionId",
    signed_url: optional "SignedUrl",
    signed_url_expires_at: optional "SignedUrlExpiresAt" [date_time],
} }

structure! { super::ExportAssetsToS3RequestDetails {
    asset_destinations: required "AssetDestinations",
    data_set_id: required "DataSetId",
    encryption: optional "Encryption",
    revision_id: required "RevisionId",
} }

structure! { super::ExportAssetsToS3ResponseDetails {
    asset_destinations: required "AssetDestinations",
    data_set_id: required "DataSetId",
    encryption: optional "Encryption",
    revision_id: required "RevisionId",
} }

structure! { super::ExportRevisionsToS3RequestDetails {
    data_set_id: required "DataSetId",
    encryption: optional "Encryption",
    revision_destinations: required "RevisionDestinations",
} }

structure! { super::ExportRevisionsToS3ResponseDetails {
    data_set_id: required "DataSetId",
    encryption: optional "Encryption",
    revision_destinations: required "RevisionDestinations",
    event_action_arn: optional "EventActionArn",
} }

structure! { super::ExportServerSideEncryption {
    kms_key_arn: optional "KmsKeyArn",
    r#type: required "Type",
} }

structure! { super::GetJobInput {} bound {
    job_id: required "JobId",
} }

structure! { super::GetJobOutput {
    arn: optional "Arn",
    asset_configuration: optional "AssetConfiguration",
    created_at: optional "CreatedAt" [date_time],
    details: optional "Details",
    errors: optional "Errors",
    id: optional "Id",
    state: optional "State",
    r#type: optional "Type",
    updated_at: optional "UpdatedAt" [date_time],
} }

structure! { super::ImportAssetFromApiGatewayApiRequestDetails {
    api_description: optional "ApiDescription",
    api_id: required "ApiId",
    api_key: optional "ApiKey",
    api_name: required "ApiName",
    api_specification_md5_hash: required "ApiSpecificationMd5Hash",
    data_set_id: required "DataSetId",
    protocol_type: required "ProtocolType",
    revision_id: required "RevisionId",
    stage: required "Stage",
} }

structure! { super::ImportAssetFromApiGatewayApiResponseDetails {
    api_description: optional "ApiDescription",
    api_id: required "ApiId",
    api_key: optional "ApiKey",
    api_name: required "ApiName",
    api_specification_md5_hash: required "ApiSpecificationMd5Hash",
    api_specification_upload_url: required "ApiSpecificationUploadUrl",
    api_specification_upload_url_expires_at: required "ApiSpecificationUploadUrlExpiresAt"
        [date_time],
    data_set_id: required "DataSetId",
    protocol_type: required "ProtocolType",
    revision_id: required "RevisionId",
    stage: required "Stage",
} }

structure! { super::ImportAssetFromSignedUrlJobErrorDetails {
    asset_name: required "AssetName",
} }

structure! { super::ImportAssetFromSignedUrlRequestDetails {
    asset_name: required "AssetName",
    data_set_id: required "DataSetId",
    md5_hash: required "Md5Hash",
    revision_id: required "RevisionId",
} }

structure! { super::ImportAssetFromSignedUrlResponseDetails {
    asset_name: required "AssetName",
    data_set_id: required "DataSetId",
    md5_hash: optional "Md5Hash",
    revision_id: required "RevisionId",
    signed_url: optional "SignedUrl",
    signed_url_expires_at: optional "SignedUrlExpiresAt" [date_time],
} }

structure! { super::ImportAssetsFromLakeFormationTagPolicyRequestDetails {
    catalog_id: required "CatalogId",
    database: optional "Database",
    table: optional "Table",
    role_arn: required "RoleArn",
    data_set_id: required "DataSetId",
    revision_id: required "RevisionId",
} }

structure! { super::ImportAssetsFromLakeFormationTagPolicyResponseDetails {
    catalog_id: required "CatalogId",
    database: optional "Database",
    table: optional "Table",
    role_arn: required "RoleArn",
    data_set_id: required "DataSetId",
    revision_id: required "RevisionId",
} }

structure! { super::ImportAssetsFromRedshiftDataSharesRequestDetails {
    asset_sources: required "AssetSources",
    data_set_id: required "DataSetId",
    revision_id: required "RevisionId",
} }

structure! { super::ImportAssetsFromRedshiftDataSharesResponseDetails {
    asset_sources: required "AssetSources",
    data_set_id: required "DataSetId",
    revision_id: required "RevisionId",
} }

structure! { super::ImportAssetsFromS3RequestDetails {
    asset_sources: required "AssetSources",
    data_set_id: required "DataSetId",
    revision_id: required "RevisionId",
} }

structure! { super::ImportAssetsFromS3ResponseDetails {
    asset_sources: required "AssetSources",
    data_set_id: required "DataSetId",
    revision_id: required "RevisionId",
} }

structure! { super::InternalServerException {
    message: required "Message",
} + meta }

structure! { super::JobEntry {
    arn: required "Arn",
    asset_configuration: optional "AssetConfiguration",
    created_at: required "CreatedAt" [date_time],
    details: required "Details",
    errors: optional "Errors",
    id: required "Id",
    state: required "State",
    r#type: required "Type",
    updated_at: required "UpdatedAt" [date_time],
} }

structure! { super::JobError {
    code: required "Code",
    details: optional "Details",
    limit_name: optional "LimitName",
    limit_value: default(0.0) "LimitValue",
    message: required "Message",
    resource_id: optional "ResourceId",
    resource_type: optional "ResourceType",
} }

structure! { super::KmsKeyToGrant {
    kms_key_arn: required "KmsKeyArn",
} }

structure! { super::LfTag as "LFTag" {
    tag_key: required "TagKey",
    tag_values: required "TagValues",
} }

structure! { super::ListJobsInput {} bound {
    data_set_id: optional "DataSetId",
    max_results: optional "MaxResults",
    next_token: optional "NextToken",
    revision_id: optional "RevisionId",
} }

structure! { super::ListJobsOutput {
    jobs: optional "Jobs",
    next_token: optional "NextToken",
} }

structure! { super::RedshiftDataShareAssetSourceEntry {
    data_share_arn: required "DataShareArn",
} }

structure! { super::RequestDetails {
    export_asset_to_signed_url: optional "ExportAssetToSignedUrl",
    export_assets_to_s3: optional "ExportAssetsToS3",
    export_revisions_to_s3: optional "ExportRevisionsToS3",
    import_asset_from_signed_url: optional "ImportAssetFromSignedUrl",
    import_assets_from_s3: optional "ImportAssetsFromS3",
    import_assets_from_redshift_data_shares: optional "ImportAssetsFromRedshiftDataShares",
    import_asset_from_api_gateway_api: optional "ImportAssetFromApiGatewayApi",
    create_s3_data_access_from_s3_bucket: optional "CreateS3DataAccessFromS3Bucket",
    import_assets_from_lake_formation_tag_policy: optional "ImportAssetsFromLakeFormationTagPolicy",
} }

structure! { super::ResourceNotFoundException {
    message: required "Message",
    resource_id: optional "ResourceId",
    resource_type: optional "ResourceType",
} + meta }

structure! { super::ResponseDetails {
    export_asset_to_signed_url: optional "ExportAssetToSignedUrl",
    export_assets_to_s3: optional "ExportAssetsToS3",
    export_revisions_to_s3: optional "ExportRevisionsToS3",
    import_asset_from_signed_url: optional "ImportAssetFromSignedUrl",
    import_assets_from_s3: optional "ImportAssetsFromS3",
    import_assets_from_redshift_data_shares: optional "ImportAssetsFromRedshiftDataShares",
    import_asset_from_api_gateway_api: optional "ImportAssetFromApiGatewayApi",
    create_s3_data_access_from_s3_bucket: optional "CreateS3DataAccessFromS3Bucket",
    import_assets_from_lake_formation_tag_policy: optional "ImportAssetsFromLakeFormationTagPolicy",
} }

structure! { super::RevisionDestinationEntry {
    bucket: required "Bucket",
    key_pattern: optional "KeyPattern",
    revision_id: required "RevisionId",
} }

structure! { super::S3DataAccessAssetSourceEntry {
    bucket: required "Bucket",
    key_prefixes: optional "KeyPrefixes",
    keys: optional "Keys",
    kms_keys_to_grant: optional "KmsKeysToGrant",
} }

structure! { super::StartJobInput {} bound {
    job_id: required "JobId",
} }

structure! { super::StartJobOutput {} }

structure! { super::TableLfTagPolicyAndPermissions as "TableLFTagPolicyAndPermissions" {
    expression: required "Expression",
    permissions: required "Permissions",
} }

structure! { super::Tag {
    key: required "Key",
    value: required "Value",
} }

structure! { super::ThrottlingException {
    message: required "Message",
} + meta }

structure! { super::ValidationException {
    message: required "Message",
    exception_cause: optional "ExceptionCause",
} + meta }
