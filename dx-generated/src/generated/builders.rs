// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::{Timestamp, builder};
use ::dx_runtime::builder::Set;

/// Types named after required members, by which the compiler says which one is missing.
#[doc(hidden)]
#[allow(missing_debug_implementations, missing_docs, non_camel_case_types)]
pub mod member {
    pub enum api_id {}
    pub enum api_name {}
    pub enum api_specification_md5_hash {}
    pub enum api_specification_upload_url {}
    pub enum api_specification_upload_url_expires_at {}
    pub enum arn {}
    pub enum asset_destinations {}
    pub enum asset_id {}
    pub enum asset_name {}
    pub enum asset_source {}
    pub enum asset_sources {}
    pub enum bucket {}
    pub enum catalog_id {}
    pub enum code {}
    pub enum created_at {}
    pub enum data_set_id {}
    pub enum data_share_arn {}
    pub enum details {}
    pub enum expression {}
    pub enum id {}
    pub enum job_id {}
    pub enum key {}
    pub enum kms_key_arn {}
    pub enum md5_hash {}
    pub enum message {}
    pub enum permissions {}
    pub enum protocol_type {}
    pub enum revision_destinations {}
    pub enum revision_id {}
    pub enum role_arn {}
    pub enum stage {}
    pub enum state {}
    pub enum tag_key {}
    pub enum tag_values {}
    pub enum r#type {}
    pub enum updated_at {}
    pub enum value {}
}

builder! { AccessDeniedExceptionBuilder<A> of super::AccessDeniedException {
    message: into(String) => <Set>,
} }

builder! { AssetConfigurationBuilder<> of super::AssetConfiguration {} optional {
    tags: list(into(super::Tag)), set_tags,
} }

builder! { AssetDestinationEntryBuilder<A, B> of super::AssetDestinationEntry {
    asset_id: into(String) => <Set, B>,
    bucket: into(String) => <A, Set>,
} optional {
    key: into(String), set_key,
} }

builder! { AssetSourceEntryBuilder<A, B> of super::AssetSourceEntry {
    bucket: into(String) => <Set, B>,
    key: into(String) => <A, Set>,
} }

builder! { CancelJobInputBuilder<A> of super::CancelJobInput {
    job_id: into(String) => <Set>,
} }

builder! { CancelJobOutputBuilder<> of super::CancelJobOutput {} }

builder! { ConflictExceptionBuilder<A> of super::ConflictException {
    message: into(String) => <Set>,
} optional {
    resource_id: into(String), set_resource_id,
    resource_type: into(super::ResourceType), set_resource_type,
} }

builder! { CreateJobInputBuilder<A, B> of super::CreateJobInput {
    details: into(super::RequestDetails) => <Set, B>,
    r#type: into(super::Type) => <A, Set>,
} optional {
    asset_configuration: into(super::AssetConfiguration), set_asset_configuration,
} }

builder! { CreateJobOutputBuilder<> of super::CreateJobOutput {} optional {
    arn: into(String), set_arn,
    asset_configuration: into(super::AssetConfiguration), set_asset_configuration,
    created_at: into(Timestamp), set_created_at,
    details: into(super::ResponseDetails), set_details,
    errors: list(into(super::JobError)), set_errors,
    id: into(String), set_id,
    state: into(super::State), set_state,
    r#type: into(super::Type), set_type,
    updated_at: into(Timestamp), set_updated_at,
} }

builder! { CreateS3DataAccessFromS3BucketRequestDetailsBuilder<A, B, C> of
    super::CreateS3DataAccessFromS3BucketRequestDetails {
    asset_source: into(super::S3DataAccessAssetSourceEntry) => <Set, B, C>,
    data_set_id: into(String) => <A, Set, C>,
    revision_id: into(String) => <A, B, Set>,
} }

builder! { CreateS3DataAccessFromS3BucketResponseDetailsBuilder<A, B, C> of
    super::CreateS3DataAccessFromS3BucketResponseDetails {
    asset_source: into(super::S3DataAccessAssetSourceEntry) => <Set, B, C>,
    data_set_id: into(String) => <A, Set, C>,
    revision_id: into(String) => <A, B, Set>,
} }

builder! { DatabaseLfTagPolicyAndPermissionsBuilder<A, B> of
    super::DatabaseLfTagPolicyAndPermissions {
    expression: list(into(super::LfTag)) => <Set, B>,
    permissions: list(into(super::DatabaseLfTagPolicyPermission)) => <A, Set>,
} }

builder! { DetailsBuilder<> of super::Details {} optional {
    import_asset_from_signed_url_job_error_details: into(super::ImportAssetFromSignedUrlJobErrorDetails),
        set_import_asset_from_signed_url_job_error_details,
    import_assets_from_s3_job_error_details: list(into(super::AssetSourceEntry)),
        set_import_assets_from_s3_job_error_details,
} }

builder! { ExportAssetToSignedUrlRequestDetailsBuilder<A, B, C> of
    super::ExportAssetToSignedUrlRequestDetails {
    asset_id: into(String) => <Set, B, C>,
    data_set_id: into(String) => <A, Set, C>,
    revision_id: into(String) => <A, B, Set>,
} }

builder! { ExportAssetToSignedUrlResponseDetailsBuilder<A, B, C> of
    super::ExportAssetToSignedUrlResponseDetails {
    asset_id: into(String) => <Set, B, C>,
    data_set_id: into(String) => <A, Set, C>,
    revision_id: into(String) => <A, B, Set>,
} optional {
    signed_url: into(String), set_signed_url,
    signed_url_expires_at: into(Timestamp), set_signed_url_expires_at,
} }

builder! { ExportAssetsToS3RequestDetailsBuilder<A, B, C> of super::ExportAssetsToS3RequestDetails {
    asset_destinations: list(into(super::AssetDestinationEntry)) => <Set, B, C>,
    data_set_id: into(String) => <A, Set, C>,
    revision_id: into(String) => <A, B, Set>,
} optional {
    encryption: into(super::ExportServerSideEncryption), set_encryption,
} }

builder! { ExportAssetsToS3ResponseDetailsBuilder<A, B, C> of
    super::ExportAssetsToS3ResponseDetails {
    asset_destinations: list(into(super::AssetDestinationEntry)) => <Set, B, C>,
    data_set_id: into(String) => <A, Set, C>,
    revision_id: into(String) => <A, B, Set>,
} optional {
    encryption: into(super::ExportServerSideEncryption), set_encryption,
} }

builder! { ExportRevisionsToS3RequestDetailsBuilder<A, B> of
    super::ExportRevisionsToS3RequestDetails {
    data_set_id: into(String) => <Set, B>,
    revision_destinations: list(into(super::RevisionDestinationEntry)) => <A, Set>,
} optional {
    encryption: into(super::ExportServerSideEncryption), set_encryption,
} }

builder! { ExportRevisionsToS3ResponseDetailsBuilder<A, B> of
    super::ExportRevisionsToS3ResponseDetails {
    data_set_id: into(String) => <Set, B>,
    revision_destinations: list(into(super::RevisionDestinationEntry)) => <A, Set>,
} optional {
    encryption: into(super::ExportServerSideEncryption), set_encryption,
    event_action_arn: into(String), set_event_action_arn,
} }

builder! { ExportServerSideEncryptionBuilder<A> of super::ExportServerSideEncryption {
    r#type: into(super::ServerSideEncryptionTypes) => <Set>,
} optional {
    kms_key_arn: into(String), set_kms_key_arn,
} }

builder! { GetJobInputBuilder<A> of super::GetJobInput {
    job_id: into(String) => <Set>,
} }

builder! { GetJobOutputBuilder<> of super::GetJobOutput {} optional {
    arn: into(String), set_arn,
    asset_configuration: into(super::AssetConfiguration), set_asset_configuration,
    created_at: into(Timestamp), set_created_at,
    details: into(super::ResponseDetails), set_details,
    errors: list(into(super::JobError)), set_errors,
    id: into(String), set_id,
    state: into(super::State), set_state,
    r#type: into(super::Type), set_type,
    updated_at: into(Timestamp), set_updated_at,
} }

builder! { ImportAssetFromApiGatewayApiRequestDetailsBuilder<A, B, C, D, E, F, G> of
    super::ImportAssetFromApiGatewayApiRequestDetails {
    api_id: into(String) => <Set, B, C, D, E, F, G>,
    api_name: into(String) => <A, Set, C, D, E, F, G>,
    api_specification_md5_hash: into(String) => <A, B, Set, D, E, F, G>,
    data_set_id: into(String) => <A, B, C, Set, E, F, G>,
    protocol_type: into(super::ProtocolType) => <A, B, C, D, Set, F, G>,
    revision_id: into(String) => <A, B, C, D, E, Set, G>,
    stage: into(String) => <A, B, C, D, E, F, Set>,
} optional {
    api_description: into(String), set_api_description,
    api_key: into(String), set_api_key,
} }

builder! { ImportAssetFromApiGatewayApiResponseDetailsBuilder<A, B, C, D, E, F, G, H, I> of
    super::ImportAssetFromApiGatewayApiResponseDetails {
    api_id: into(String) => <Set, B, C, D, E, F, G, H, I>,
    api_name: into(String) => <A, Set, C, D, E, F, G, H, I>,
    api_specification_md5_hash: into(String) => <A, B, Set, D, E, F, G, H, I>,
    api_specification_upload_url: into(String) => <A, B, C, Set, E, F, G, H, I>,
    api_specification_upload_url_expires_at: into(Timestamp) => <A, B, C, D, Set, F, G, H, I>,
    data_set_id: into(String) => <A, B, C, D, E, Set, G, H, I>,
    protocol_type: into(super::ProtocolType) => <A, B, C, D, E, F, Set, H, I>,
    revision_id: into(String) => <A, B, C, D, E, F, G, Set, I>,
    stage: into(String) => <A, B, C, D, E, F, G, H, Set>,
} optional {
    api_description: into(String), set_api_description,
    api_key: into(String), set_api_key,
} }

builder! { ImportAssetFromSignedUrlJobErrorDetailsBuilder<A> of
    super::ImportAssetFromSignedUrlJobErrorDetails {
    asset_name: into(String) => <Set>,
} }

builder! { ImportAssetFromSignedUrlRequestDetailsBuilder<A, B, C, D> of
    super::ImportAssetFromSignedUrlRequestDetails {
    asset_name: into(String) => <Set, B, C, D>,
    data_set_id: into(String) => <A, Set, C, D>,
    md5_hash: into(String) => <A, B, Set, D>,
    revision_id: into(String) => <A, B, C, Set>,
} }

builder! { ImportAssetFromSignedUrlResponseDetailsBuilder<A, B, C> of
    super::ImportAssetFromSignedUrlResponseDetails {
    asset_name: into(String) => <Set, B, C>,
    data_set_id: into(String) => <A, Set, C>,
    revision_id: into(String) => <A, B, Set>,
} optional {
    md5_hash: into(String), set_md5_hash,
    signed_url: into(String), set_signed_url,
    signed_url_expires_at: into(Timestamp), set_signed_url_expires_at,
} }

builder! { ImportAssetsFromLakeFormationTagPolicyRequestDetailsBuilder<A, B, C, D> of
    super::ImportAssetsFromLakeFormationTagPolicyRequestDetails {
    catalog_id: into(String) => <Set, B, C, D>,
    role_arn: into(String) => <A, Set, C, D>,
    data_set_id: into(String) => <A, B, Set, D>,
    revision_id: into(String) => <A, B, C, Set>,
} optional {
    database: into(super::DatabaseLfTagPolicyAndPermissions), set_database,
    table: into(super::TableLfTagPolicyAndPermissions), set_table,
} }

builder! { ImportAssetsFromLakeFormationTagPolicyResponseDetailsBuilder<A, B, C, D> of
    super::ImportAssetsFromLakeFormationTagPolicyResponseDetails {
    catalog_id: into(String) => <Set, B, C, D>,
    role_arn: into(String) => <A, Set, C, D>,
    data_set_id: into(String) => <A, B, Set, D>,
    revision_id: into(String) => <A, B, C, Set>,
} optional {
    database: into(super::DatabaseLfTagPolicyAndPermissions), set_database,
    table: into(super::TableLfTagPolicyAndPermissions), set_table,
} }

builder! { ImportAssetsFromRedshiftDataSharesRequestDetailsBuilder<A, B, C> of
    super::ImportAssetsFromRedshiftDataSharesRequestDetails {
    asset_sources: list(into(super::RedshiftDataShareAssetSourceEntry)) => <Set, B, C>,
    data_set_id: into(String) => <A, Set, C>,
    revision_id: into(String) => <A, B, Set>,
} }

builder! { ImportAssetsFromRedshiftDataSharesResponseDetailsBuilder<A, B, C> of
    super::ImportAssetsFromRedshiftDataSharesResponseDetails {
    asset_sources: list(into(super::RedshiftDataShareAssetSourceEntry)) => <Set, B, C>,
    data_set_id: into(String) => <A, Set, C>,
    revision_id: into(String) => <A, B, Set>,
} }

builder! { ImportAssetsFromS3RequestDetailsBuilder<A, B, C> of
    super::ImportAssetsFromS3RequestDetails {
    asset_sources: list(into(super::AssetSourceEntry)) => <Set, B, C>,
    data_set_id: into(String) => <A, Set, C>,
    revision_id: into(String) => <A, B, Set>,
} }

builder! { ImportAssetsFromS3ResponseDetailsBuilder<A, B, C> of
    super::ImportAssetsFromS3ResponseDetails {
    asset_sources: list(into(super::AssetSourceEntry)) => <Set, B, C>,
    data_set_id: into(String) => <A, Set, C>,
    revision_id: into(String) => <A, B, Set>,
} }

builder! { InternalServerExceptionBuilder<A> of super::InternalServerException {
    message: into(String) => <Set>,
} }

builder! { JobEntryBuilder<A, B, C, D, E, F, G> of super::JobEntry {
    arn: into(String) => <Set, B, C, D, E, F, G>,
    created_at: into(Timestamp) => <A, Set, C, D, E, F, G>,
    details: into(super::ResponseDetails) => <A, B, Set, D, E, F, G>,
    id: into(String) => <A, B, C, Set, E, F, G>,
    state: into(super::State) => <A, B, C, D, Set, F, G>,
    r#type: into(super::Type) => <A, B, C, D, E, Set, G>,
    updated_at: into(Timestamp) => <A, B, C, D, E, F, Set>,
} optional {
    asset_configuration: into(super::AssetConfiguration), set_asset_configuration,
    errors: list(into(super::JobError)), set_errors,
} }

builder! { JobErrorBuilder<A, B> of super::JobError {
    code: into(super::Code) => <Set, B>,
    message: into(String) => <A, Set>,
} optional {
    details: into(super::Details), set_details,
    limit_name: into(super::JobErrorLimitName), set_limit_name,
    limit_value: plain(f64), set_limit_value = 0.0,
    resource_id: into(String), set_resource_id,
    resource_type: into(super::JobErrorResourceTypes), set_resource_type,
} }

builder! { KmsKeyToGrantBuilder<A> of super::KmsKeyToGrant {
    kms_key_arn: into(String) => <Set>,
} }

builder! { LfTagBuilder<A, B> of super::LfTag {
    tag_key: into(String) => <Set, B>,
    tag_values: list(into(String)) => <A, Set>,
} }

builder! { ListJobsInputBuilder<> of super::ListJobsInput {} optional {
    data_set_id: into(String), set_data_set_id,
    max_results: plain(i32), set_max_results,
    next_token: into(String), set_next_token,
    revision_id: into(String), set_revision_id,
} }

builder! { ListJobsOutputBuilder<> of super::ListJobsOutput {} optional {
    jobs: list(into(super::JobEntry)), set_jobs,
    next_token: into(String), set_next_token,
} }

builder! { RedshiftDataShareAssetSourceEntryBuilder<A> of super::RedshiftDataShareAssetSourceEntry {
    data_share_arn: into(String) => <Set>,
} }

builder! { RequestDetailsBuilder<> of super::RequestDetails {} optional {
    export_asset_to_signed_url: into(super::ExportAssetToSignedUrlRequestDetails),
        set_export_asset_to_signed_url,
    export_assets_to_s3: into(super::ExportAssetsToS3RequestDetails), set_export_assets_to_s3,
    export_revisions_to_s3: into(super::ExportRevisionsToS3RequestDetails),
        set_export_revisions_to_s3,
    import_asset_from_signed_url: into(super::ImportAssetFromSignedUrlRequestDetails),
        set_import_asset_from_signed_url,
    import_assets_from_s3: into(super::ImportAssetsFromS3RequestDetails), set_import_assets_from_s3,
    import_assets_from_redshift_data_shares: into(super::ImportAssetsFromRedshiftDataSharesRequestDetails),
        set_import_assets_from_redshift_data_shares,
    import_asset_from_api_gateway_api: into(super::ImportAssetFromApiGatewayApiRequestDetails),
        set_import_asset_from_api_gateway_api,
    create_s3_data_access_from_s3_bucket: into(super::CreateS3DataAccessFromS3BucketRequestDetails),
        set_create_s3_data_access_from_s3_bucket,
    import_assets_from_lake_formation_tag_policy: into(super::ImportAssetsFromLakeFormationTagPolicyRequestDetails),
        set_import_assets_from_lake_formation_tag_policy,
} }

builder! { ResourceNotFoundExceptionBuilder<A> of super::ResourceNotFoundException {
    message: into(String) => <Set>,
} optional {
    resource_id: into(String), set_resource_id,
    resource_type: into(super::ResourceType), set_resource_type,
} }

builder! { ResponseDetailsBuilder<> of super::ResponseDetails {} optional {
    export_asset_to_signed_url: into(super::ExportAssetToSignedUrlResponseDetails),
        set_export_asset_to_signed_url,
    export_assets_to_s3: into(super::ExportAssetsToS3ResponseDetails), set_export_assets_to_s3,
    export_revisions_to_s3: into(super::ExportRevisionsToS3ResponseDetails),
        set_export_revisions_to_s3,
    import_asset_from_signed_url: into(super::ImportAssetFromSignedUrlResponseDetails),
        set_import_asset_from_signed_url,
    import_assets_from_s3: into(super::ImportAssetsFromS3ResponseDetails),
        set_import_assets_from_s3,
    import_assets_from_redshift_data_shares: into(super::ImportAssetsFromRedshiftDataSharesResponseDetails),
        set_import_assets_from_redshift_data_shares,
    import_asset_from_api_gateway_api: into(super::ImportAssetFromApiGatewayApiResponseDetails),
        set_import_asset_from_api_gateway_api,
    create_s3_data_access_from_s3_bucket: into(super::CreateS3DataAccessFromS3BucketResponseDetails),
        set_create_s3_data_access_from_s3_bucket,
    import_assets_from_lake_formation_tag_policy: into(super::ImportAssetsFromLakeFormationTagPolicyResponseDetails),
        set_import_assets_from_lake_formation_tag_policy,
} }

builder! { RevisionDestinationEntryBuilder<A, B> of super::RevisionDestinationEntry {
    bucket: into(String) => <Set, B>,
    revision_id: into(String) => <A, Set>,
} optional {
    key_pattern: into(String), set_key_pattern,
} }

builder! { S3DataAccessAssetSourceEntryBuilder<A> of super::S3DataAccessAssetSourceEntry {
    bucket: into(String) => <Set>,
} optional {
    key_prefixes: list(into(String)), set_key_prefixes,
    keys: list(into(String)), set_keys,
    kms_keys_to_grant: list(into(super::KmsKeyToGrant)), set_kms_keys_to_grant,
} }

builder! { StartJobInputBuilder<A> of super::StartJobInput {
    job_id: into(String) => <Set>,
} }

builder! { StartJobOutputBuilder<> of super::StartJobOutput {} }

builder! { TableLfTagPolicyAndPermissionsBuilder<A, B> of super::TableLfTagPolicyAndPermissions {
    expression: list(into(super::LfTag)) => <Set, B>,
    permissions: list(into(super::TableTagPolicyLfPermission)) => <A, Set>,
} }

builder! { TagBuilder<A, B> of super::Tag {
    key: into(String) => <Set, B>,
    value: into(String) => <A, Set>,
} }

builder! { ThrottlingExceptionBuilder<A> of super::ThrottlingException {
    message: into(String) => <Set>,
} }

builder! { ValidationExceptionBuilder<A> of super::ValidationException {
    message: into(String) => <Set>,
} optional {
    exception_cause: into(super::ExceptionCause), set_exception_cause,
} }
