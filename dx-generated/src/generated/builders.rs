// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::builder;
use ::dx_runtime::builder::Set;

/// The names of required members, for the compiler to say which one is missing.
#[doc(hidden)]
#[allow(missing_debug_implementations, missing_docs, non_camel_case_types)]
pub mod member {
    pub enum api_id {}
    pub enum api_name {}
    pub enum api_specification_md5_hash {}
    pub enum asset_destinations {}
    pub enum asset_id {}
    pub enum asset_name {}
    pub enum asset_source {}
    pub enum asset_sources {}
    pub enum bucket {}
    pub enum catalog_id {}
    pub enum data_set_id {}
    pub enum data_share_arn {}
    pub enum details {}
    pub enum expression {}
    pub enum job_id {}
    pub enum key {}
    pub enum kms_key_arn {}
    pub enum md5_hash {}
    pub enum permissions {}
    pub enum protocol_type {}
    pub enum revision_destinations {}
    pub enum revision_id {}
    pub enum role_arn {}
    pub enum stage {}
    pub enum tag_key {}
    pub enum tag_values {}
    pub enum r#type {}
}

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

builder! { CreateJobInputBuilder<A, B> of super::CreateJobInput {
    details: into(super::RequestDetails) => <Set, B>,
    r#type: into(super::Type) => <A, Set>,
} }

builder! { CreateS3DataAccessFromS3BucketRequestDetailsBuilder<A, B, C> of
    super::CreateS3DataAccessFromS3BucketRequestDetails {
    asset_source: into(super::S3DataAccessAssetSourceEntry) => <Set, B, C>,
    data_set_id: into(String) => <A, Set, C>,
    revision_id: into(String) => <A, B, Set>,
} }

builder! { DatabaseLfTagPolicyAndPermissionsBuilder<A, B> of
    super::DatabaseLfTagPolicyAndPermissions {
    expression: list(into(super::LfTag)) => <Set, B>,
    permissions: list(into(super::DatabaseLfTagPolicyPermission)) => <A, Set>,
} }

builder! { ExportAssetToSignedUrlRequestDetailsBuilder<A, B, C> of
    super::ExportAssetToSignedUrlRequestDetails {
    asset_id: into(String) => <Set, B, C>,
    data_set_id: into(String) => <A, Set, C>,
    revision_id: into(String) => <A, B, Set>,
} }

builder! { ExportAssetsToS3RequestDetailsBuilder<A, B, C> of super::ExportAssetsToS3RequestDetails {
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

builder! { ExportServerSideEncryptionBuilder<A> of super::ExportServerSideEncryption {
    r#type: into(super::ServerSideEncryptionTypes) => <Set>,
} optional {
    kms_key_arn: into(String), set_kms_key_arn,
} }

builder! { GetJobInputBuilder<A> of super::GetJobInput {
    job_id: into(String) => <Set>,
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

builder! { ImportAssetFromSignedUrlRequestDetailsBuilder<A, B, C, D> of
    super::ImportAssetFromSignedUrlRequestDetails {
    asset_name: into(String) => <Set, B, C, D>,
    data_set_id: into(String) => <A, Set, C, D>,
    md5_hash: into(String) => <A, B, Set, D>,
    revision_id: into(String) => <A, B, C, Set>,
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

builder! { ImportAssetsFromRedshiftDataSharesRequestDetailsBuilder<A, B, C> of
    super::ImportAssetsFromRedshiftDataSharesRequestDetails {
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

builder! { TableLfTagPolicyAndPermissionsBuilder<A, B> of super::TableLfTagPolicyAndPermissions {
    expression: list(into(super::LfTag)) => <Set, B>,
    permissions: list(into(super::TableTagPolicyLfPermission)) => <A, Set>,
} }
