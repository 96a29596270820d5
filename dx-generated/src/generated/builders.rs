// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::{Timestamp, builder};
use ::dx_runtime::builder::Set;

/// Types named after required members, for the compiler's messages about missing ones.
#[doc(hidden)]
#[allow(missing_debug_implementations, missing_docs, non_camel_case_types)]
pub mod member {
    pub enum acceptance_state {}
    pub enum action {}
    pub enum api_id {}
    pub enum api_name {}
    pub enum api_specification_md5_hash {}
    pub enum api_specification_upload_url {}
    pub enum api_specification_upload_url_expires_at {}
    pub enum arn {}
    pub enum asset_destinations {}
    pub enum asset_details {}
    pub enum asset_id {}
    pub enum asset_name {}
    pub enum asset_source {}
    pub enum asset_sources {}
    pub enum asset_type {}
    pub enum bucket {}
    pub enum catalog_id {}
    pub enum code {}
    pub enum created_at {}
    pub enum data_set_id {}
    pub enum data_share_arn {}
    pub enum database {}
    pub enum deprecation_at {}
    pub enum description {}
    pub enum details {}
    pub enum event {}
    pub enum event_action_id {}
    pub enum expression {}
    pub enum grant_distribution_scope {}
    pub enum id {}
    pub enum job_id {}
    pub enum key {}
    pub enum kms_key_arn {}
    pub enum lake_formation_data_permission_details {}
    pub enum lake_formation_data_permission_type {}
    pub enum md5_hash {}
    pub enum message {}
    pub enum name {}
    pub enum origin {}
    pub enum permissions {}
    pub enum protocol_type {}
    pub enum receiver_principal {}
    pub enum resource_arn {}
    pub enum resource_details {}
    pub enum resource_type {}
    pub enum revision_destination {}
    pub enum revision_destinations {}
    pub enum revision_id {}
    pub enum revocation_comment {}
    pub enum role_arn {}
    pub enum schema_change_at {}
    pub enum sender_principal {}
    pub enum source_data_set_id {}
    pub enum stage {}
    pub enum state {}
    pub enum tag_key {}
    pub enum tag_keys {}
    pub enum tag_values {}
    pub enum tags {}
    pub enum r#type {}
    pub enum updated_at {}
    pub enum value {}
}

builder! { AcceptDataGrantInputBuilder<> of super::AcceptDataGrantInput {} optional {
    data_grant_arn: into(String), set_data_grant_arn,
} }

builder! { AcceptDataGrantOutputBuilder<A, B, C, D, E, F, G, H, I> of super::AcceptDataGrantOutput {
    name: into(String) => <Set, B, C, D, E, F, G, H, I>,
    receiver_principal: into(String) => <A, Set, C, D, E, F, G, H, I>,
    acceptance_state: into(super::DataGrantAcceptanceState) => <A, B, Set, D, E, F, G, H, I>,
    grant_distribution_scope: into(super::GrantDistributionScope) => <A, B, C, Set, E, F, G, H, I>,
    data_set_id: into(String) => <A, B, C, D, Set, F, G, H, I>,
    id: into(String) => <A, B, C, D, E, Set, G, H, I>,
    arn: into(String) => <A, B, C, D, E, F, Set, H, I>,
    created_at: into(Timestamp) => <A, B, C, D, E, F, G, Set, I>,
    updated_at: into(Timestamp) => <A, B, C, D, E, F, G, H, Set>,
} optional {
    sender_principal: into(String), set_sender_principal,
    description: into(String), set_description,
    accepted_at: into(Timestamp), set_accepted_at,
    ends_at: into(Timestamp), set_ends_at,
} }

builder! { AccessDeniedExceptionBuilder<A> of super::AccessDeniedException {
    message: into(String) => <Set>,
} }

builder! { ActionBuilder<> of super::Action {} optional {
    export_revision_to_s3: into(super::AutoExportRevisionToS3RequestDetails),
        set_export_revision_to_s3,
} }

builder! { ApiGatewayApiAssetBuilder<> of super::ApiGatewayApiAsset {} optional {
    api_description: into(String), set_api_description,
    api_endpoint: into(String), set_api_endpoint,
    api_id: into(String), set_api_id,
    api_key: into(String), set_api_key,
    api_name: into(String), set_api_name,
    api_specification_download_url: into(String), set_api_specification_download_url,
    api_specification_download_url_expires_at: into(Timestamp),
        set_api_specification_download_url_expires_at,
    protocol_type: into(super::ProtocolType), set_protocol_type,
    stage: into(String), set_stage,
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

builder! { AssetDetailsBuilder<> of super::AssetDetails {} optional {
    s3_snapshot_asset: into(super::S3SnapshotAsset), set_s3_snapshot_asset,
    redshift_data_share_asset: into(super::RedshiftDataShareAsset), set_redshift_data_share_asset,
    api_gateway_api_asset: into(super::ApiGatewayApiAsset), set_api_gateway_api_asset,
    s3_data_access_asset: into(super::S3DataAccessAsset), set_s3_data_access_asset,
    lake_formation_data_permission_asset: into(super::LakeFormationDataPermissionAsset),
        set_lake_formation_data_permission_asset,
} }

builder! { AssetEntryBuilder<A, B, C, D, E, F, G, H, I> of super::AssetEntry {
    arn: into(String) => <Set, B, C, D, E, F, G, H, I>,
    asset_details: into(super::AssetDetails) => <A, Set, C, D, E, F, G, H, I>,
    asset_type: into(super::AssetType) => <A, B, Set, D, E, F, G, H, I>,
    created_at: into(Timestamp) => <A, B, C, Set, E, F, G, H, I>,
    data_set_id: into(String) => <A, B, C, D, Set, F, G, H, I>,
    id: into(String) => <A, B, C, D, E, Set, G, H, I>,
    name: into(String) => <A, B, C, D, E, F, Set, H, I>,
    revision_id: into(String) => <A, B, C, D, E, F, G, Set, I>,
    updated_at: into(Timestamp) => <A, B, C, D, E, F, G, H, Set>,
} optional {
    source_id: into(String), set_source_id,
} }

builder! { AssetSourceEntryBuilder<A, B> of super::AssetSourceEntry {
    bucket: into(String) => <Set, B>,
    key: into(String) => <A, Set>,
} }

builder! { AutoExportRevisionDestinationEntryBuilder<A> of
    super::AutoExportRevisionDestinationEntry {
    bucket: into(String) => <Set>,
} optional {
    key_pattern: into(String), set_key_pattern,
} }

builder! { AutoExportRevisionToS3RequestDetailsBuilder<A> of
    super::AutoExportRevisionToS3RequestDetails {
    revision_destination: into(super::AutoExportRevisionDestinationEntry) => <Set>,
} optional {
    encryption: into(super::ExportServerSideEncryption), set_encryption,
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

builder! { CreateDataGrantInputBuilder<> of super::CreateDataGrantInput {} optional {
    name: into(String), set_name,
    grant_distribution_scope: into(super::GrantDistributionScope), set_grant_distribution_scope,
    receiver_principal: into(String), set_receiver_principal,
    source_data_set_id: into(String), set_source_data_set_id,
    ends_at: into(Timestamp), set_ends_at,
    description: into(String), set_description,
    tags: map(into(String), into(String)), set_tags,
} }

builder! { CreateDataGrantOutputBuilder<A, B, C, D, E, F, G, H, I, J, K> of
    super::CreateDataGrantOutput {
    name: into(String) => <Set, B, C, D, E, F, G, H, I, J, K>,
    sender_principal: into(String) => <A, Set, C, D, E, F, G, H, I, J, K>,
    receiver_principal: into(String) => <A, B, Set, D, E, F, G, H, I, J, K>,
    acceptance_state: into(super::DataGrantAcceptanceState) => <A, B, C, Set, E, F, G, H, I, J, K>,
    grant_distribution_scope: into(super::GrantDistributionScope) => <A, B, C, D, Set, F, G, H, I,
        J, K>,
    data_set_id: into(String) => <A, B, C, D, E, Set, G, H, I, J, K>,
    source_data_set_id: into(String) => <A, B, C, D, E, F, Set, H, I, J, K>,
    id: into(String) => <A, B, C, D, E, F, G, Set, I, J, K>,
    arn: into(String) => <A, B, C, D, E, F, G, H, Set, J, K>,
    created_at: into(Timestamp) => <A, B, C, D, E, F, G, H, I, Set, K>,
    updated_at: into(Timestamp) => <A, B, C, D, E, F, G, H, I, J, Set>,
} optional {
    description: into(String), set_description,
    accepted_at: into(Timestamp), set_accepted_at,
    ends_at: into(Timestamp), set_ends_at,
    tags: map(into(String), into(String)), set_tags,
} }

builder! { CreateDataSetInputBuilder<A, B, C> of super::CreateDataSetInput {
    asset_type: into(super::AssetType) => <Set, B, C>,
    description: into(String) => <A, Set, C>,
    name: into(String) => <A, B, Set>,
} optional {
    tags: map(into(String), into(String)), set_tags,
} }

builder! { CreateDataSetOutputBuilder<> of super::CreateDataSetOutput {} optional {
    arn: into(String), set_arn,
    asset_type: into(super::AssetType), set_asset_type,
    created_at: into(Timestamp), set_created_at,
    description: into(String), set_description,
    id: into(String), set_id,
    name: into(String), set_name,
    origin: into(super::Origin), set_origin,
    origin_details: into(super::OriginDetails), set_origin_details,
    source_id: into(String), set_source_id,
    tags: map(into(String), into(String)), set_tags,
    updated_at: into(Timestamp), set_updated_at,
} }

builder! { CreateEventActionInputBuilder<A, B> of super::CreateEventActionInput {
    action: into(super::Action) => <Set, B>,
    event: into(super::Event) => <A, Set>,
} optional {
    tags: map(into(String), into(String)), set_tags,
} }

builder! { CreateEventActionOutputBuilder<> of super::CreateEventActionOutput {} optional {
    action: into(super::Action), set_action,
    arn: into(String), set_arn,
    created_at: into(Timestamp), set_created_at,
    event: into(super::Event), set_event,
    id: into(String), set_id,
    tags: map(into(String), into(String)), set_tags,
    updated_at: into(Timestamp), set_updated_at,
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

builder! { CreateRevisionInputBuilder<A> of super::CreateRevisionInput {
    data_set_id: into(String) => <Set>,
} optional {
    comment: into(String), set_comment,
    tags: map(into(String), into(String)), set_tags,
} }

builder! { CreateRevisionOutputBuilder<> of super::CreateRevisionOutput {} optional {
    arn: into(String), set_arn,
    comment: into(String), set_comment,
    created_at: into(Timestamp), set_created_at,
    data_set_id: into(String), set_data_set_id,
    finalized: plain(bool), set_finalized = false,
    id: into(String), set_id,
    source_id: into(String), set_source_id,
    tags: map(into(String), into(String)), set_tags,
    updated_at: into(Timestamp), set_updated_at,
    revocation_comment: into(String), set_revocation_comment,
    revoked: plain(bool), set_revoked = false,
    revoked_at: into(Timestamp), set_revoked_at,
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

builder! { DataGrantSummaryEntryBuilder<A, B, C, D, E, F, G, H, I, J> of
    super::DataGrantSummaryEntry {
    name: into(String) => <Set, B, C, D, E, F, G, H, I, J>,
    sender_principal: into(String) => <A, Set, C, D, E, F, G, H, I, J>,
    receiver_principal: into(String) => <A, B, Set, D, E, F, G, H, I, J>,
    acceptance_state: into(super::DataGrantAcceptanceState) => <A, B, C, Set, E, F, G, H, I, J>,
    data_set_id: into(String) => <A, B, C, D, Set, F, G, H, I, J>,
    source_data_set_id: into(String) => <A, B, C, D, E, Set, G, H, I, J>,
    id: into(String) => <A, B, C, D, E, F, Set, H, I, J>,
    arn: into(String) => <A, B, C, D, E, F, G, Set, I, J>,
    created_at: into(Timestamp) => <A, B, C, D, E, F, G, H, Set, J>,
    updated_at: into(Timestamp) => <A, B, C, D, E, F, G, H, I, Set>,
} optional {
    accepted_at: into(Timestamp), set_accepted_at,
    ends_at: into(Timestamp), set_ends_at,
} }

builder! { DataSetEntryBuilder<A, B, C, D, E, F, G, H> of super::DataSetEntry {
    arn: into(String) => <Set, B, C, D, E, F, G, H>,
    asset_type: into(super::AssetType) => <A, Set, C, D, E, F, G, H>,
    created_at: into(Timestamp) => <A, B, Set, D, E, F, G, H>,
    description: into(String) => <A, B, C, Set, E, F, G, H>,
    id: into(String) => <A, B, C, D, Set, F, G, H>,
    name: into(String) => <A, B, C, D, E, Set, G, H>,
    origin: into(super::Origin) => <A, B, C, D, E, F, Set, H>,
    updated_at: into(Timestamp) => <A, B, C, D, E, F, G, Set>,
} optional {
    origin_details: into(super::OriginDetails), set_origin_details,
    source_id: into(String), set_source_id,
} }

builder! { DataUpdateRequestDetailsBuilder<> of super::DataUpdateRequestDetails {} optional {
    data_updated_at: into(Timestamp), set_data_updated_at,
} }

builder! { DatabaseLfTagPolicyBuilder<A> of super::DatabaseLfTagPolicy {
    expression: list(into(super::LfTag)) => <Set>,
} }

builder! { DatabaseLfTagPolicyAndPermissionsBuilder<A, B> of
    super::DatabaseLfTagPolicyAndPermissions {
    expression: list(into(super::LfTag)) => <Set, B>,
    permissions: list(into(super::DatabaseLfTagPolicyPermission)) => <A, Set>,
} }

builder! { DeleteAssetInputBuilder<A, B, C> of super::DeleteAssetInput {
    asset_id: into(String) => <Set, B, C>,
    data_set_id: into(String) => <A, Set, C>,
    revision_id: into(String) => <A, B, Set>,
} }

builder! { DeleteAssetOutputBuilder<> of super::DeleteAssetOutput {} }

builder! { DeleteDataGrantInputBuilder<> of super::DeleteDataGrantInput {} optional {
    data_grant_id: into(String), set_data_grant_id,
} }

builder! { DeleteDataGrantOutputBuilder<> of super::DeleteDataGrantOutput {} }

builder! { DeleteDataSetInputBuilder<A> of super::DeleteDataSetInput {
    data_set_id: into(String) => <Set>,
} }

builder! { DeleteDataSetOutputBuilder<> of super::DeleteDataSetOutput {} }

builder! { DeleteEventActionInputBuilder<A> of super::DeleteEventActionInput {
    event_action_id: into(String) => <Set>,
} }

builder! { DeleteEventActionOutputBuilder<> of super::DeleteEventActionOutput {} }

builder! { DeleteRevisionInputBuilder<A, B> of super::DeleteRevisionInput {
    data_set_id: into(String) => <Set, B>,
    revision_id: into(String) => <A, Set>,
} }

builder! { DeleteRevisionOutputBuilder<> of super::DeleteRevisionOutput {} }

builder! { DeprecationRequestDetailsBuilder<A> of super::DeprecationRequestDetails {
    deprecation_at: into(Timestamp) => <Set>,
} }

builder! { DetailsBuilder<> of super::Details {} optional {
    import_asset_from_signed_url_job_error_details: into(super::ImportAssetFromSignedUrlJobErrorDetails),
        set_import_asset_from_signed_url_job_error_details,
    import_assets_from_s3_job_error_details: list(into(super::AssetSourceEntry)),
        set_import_assets_from_s3_job_error_details,
} }

builder! { EventBuilder<> of super::Event {} optional {
    revision_published: into(super::RevisionPublished), set_revision_published,
} }

builder! { EventActionEntryBuilder<A, B, C, D, E, F> of super::EventActionEntry {
    action: into(super::Action) => <Set, B, C, D, E, F>,
    arn: into(String) => <A, Set, C, D, E, F>,
    created_at: into(Timestamp) => <A, B, Set, D, E, F>,
    event: into(super::Event) => <A, B, C, Set, E, F>,
    id: into(String) => <A, B, C, D, Set, F>,
    updated_at: into(Timestamp) => <A, B, C, D, E, Set>,
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

builder! { GetAssetInputBuilder<A, B, C> of super::GetAssetInput {
    asset_id: into(String) => <Set, B, C>,
    data_set_id: into(String) => <A, Set, C>,
    revision_id: into(String) => <A, B, Set>,
} }

builder! { GetAssetOutputBuilder<> of super::GetAssetOutput {} optional {
    arn: into(String), set_arn,
    asset_details: into(super::AssetDetails), set_asset_details,
    asset_type: into(super::AssetType), set_asset_type,
    created_at: into(Timestamp), set_created_at,
    data_set_id: into(String), set_data_set_id,
    id: into(String), set_id,
    name: into(String), set_name,
    revision_id: into(String), set_revision_id,
    source_id: into(String), set_source_id,
    tags: map(into(String), into(String)), set_tags,
    updated_at: into(Timestamp), set_updated_at,
} }

builder! { GetDataGrantInputBuilder<> of super::GetDataGrantInput {} optional {
    data_grant_id: into(String), set_data_grant_id,
} }

builder! { GetDataGrantOutputBuilder<A, B, C, D, E, F, G, H, I, J, K> of super::GetDataGrantOutput {
    name: into(String) => <Set, B, C, D, E, F, G, H, I, J, K>,
    sender_principal: into(String) => <A, Set, C, D, E, F, G, H, I, J, K>,
    receiver_principal: into(String) => <A, B, Set, D, E, F, G, H, I, J, K>,
    acceptance_state: into(super::DataGrantAcceptanceState) => <A, B, C, Set, E, F, G, H, I, J, K>,
    grant_distribution_scope: into(super::GrantDistributionScope) => <A, B, C, D, Set, F, G, H, I,
        J, K>,
    data_set_id: into(String) => <A, B, C, D, E, Set, G, H, I, J, K>,
    source_data_set_id: into(String) => <A, B, C, D, E, F, Set, H, I, J, K>,
    id: into(String) => <A, B, C, D, E, F, G, Set, I, J, K>,
    arn: into(String) => <A, B, C, D, E, F, G, H, Set, J, K>,
    created_at: into(Timestamp) => <A, B, C, D, E, F, G, H, I, Set, K>,
    updated_at: into(Timestamp) => <A, B, C, D, E, F, G, H, I, J, Set>,
} optional {
    description: into(String), set_description,
    accepted_at: into(Timestamp), set_accepted_at,
    ends_at: into(Timestamp), set_ends_at,
    tags: map(into(String), into(String)), set_tags,
} }

builder! { GetDataSetInputBuilder<A> of super::GetDataSetInput {
    data_set_id: into(String) => <Set>,
} }

builder! { GetDataSetOutputBuilder<> of super::GetDataSetOutput {} optional {
    arn: into(String), set_arn,
    asset_type: into(super::AssetType), set_asset_type,
    created_at: into(Timestamp), set_created_at,
    description: into(String), set_description,
    id: into(String), set_id,
    name: into(String), set_name,
    origin: into(super::Origin), set_origin,
    origin_details: into(super::OriginDetails), set_origin_details,
    source_id: into(String), set_source_id,
    tags: map(into(String), into(String)), set_tags,
    updated_at: into(Timestamp), set_updated_at,
} }

builder! { GetEventActionInputBuilder<A> of super::GetEventActionInput {
    event_action_id: into(String) => <Set>,
} }

builder! { GetEventActionOutputBuilder<> of super::GetEventActionOutput {} optional {
    action: into(super::Action), set_action,
    arn: into(String), set_arn,
    created_at: into(Timestamp), set_created_at,
    event: into(super::Event), set_event,
    id: into(String), set_id,
    tags: map(into(String), into(String)), set_tags,
    updated_at: into(Timestamp), set_updated_at,
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

builder! { GetReceivedDataGrantInputBuilder<> of super::GetReceivedDataGrantInput {} optional {
    data_grant_arn: into(String), set_data_grant_arn,
} }

builder! { GetReceivedDataGrantOutputBuilder<A, B, C, D, E, F, G, H, I> of
    super::GetReceivedDataGrantOutput {
    name: into(String) => <Set, B, C, D, E, F, G, H, I>,
    receiver_principal: into(String) => <A, Set, C, D, E, F, G, H, I>,
    acceptance_state: into(super::DataGrantAcceptanceState) => <A, B, Set, D, E, F, G, H, I>,
    grant_distribution_scope: into(super::GrantDistributionScope) => <A, B, C, Set, E, F, G, H, I>,
    data_set_id: into(String) => <A, B, C, D, Set, F, G, H, I>,
    id: into(String) => <A, B, C, D, E, Set, G, H, I>,
    arn: into(String) => <A, B, C, D, E, F, Set, H, I>,
    created_at: into(Timestamp) => <A, B, C, D, E, F, G, Set, I>,
    updated_at: into(Timestamp) => <A, B, C, D, E, F, G, H, Set>,
} optional {
    sender_principal: into(String), set_sender_principal,
    description: into(String), set_description,
    accepted_at: into(Timestamp), set_accepted_at,
    ends_at: into(Timestamp), set_ends_at,
} }

builder! { GetRevisionInputBuilder<A, B> of super::GetRevisionInput {
    data_set_id: into(String) => <Set, B>,
    revision_id: into(String) => <A, Set>,
} }

builder! { GetRevisionOutputBuilder<> of super::GetRevisionOutput {} optional {
    arn: into(String), set_arn,
    comment: into(String), set_comment,
    created_at: into(Timestamp), set_created_at,
    data_set_id: into(String), set_data_set_id,
    finalized: plain(bool), set_finalized = false,
    id: into(String), set_id,
    source_id: into(String), set_source_id,
    tags: map(into(String), into(String)), set_tags,
    updated_at: into(Timestamp), set_updated_at,
    revocation_comment: into(String), set_revocation_comment,
    revoked: plain(bool), set_revoked = false,
    revoked_at: into(Timestamp), set_revoked_at,
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

builder! { LakeFormationDataPermissionAssetBuilder<A, B, C> of
    super::LakeFormationDataPermissionAsset {
    lake_formation_data_permission_details: into(super::LakeFormationDataPermissionDetails) => <Set,
        B, C>,
    lake_formation_data_permission_type: into(super::LakeFormationDataPermissionType) => <A, Set,
        C>,
    permissions: list(into(super::LfPermission)) => <A, B, Set>,
} optional {
    role_arn: into(String), set_role_arn,
} }

builder! { LakeFormationDataPermissionDetailsBuilder<> of super::LakeFormationDataPermissionDetails
    {} optional {
    lf_tag_policy: into(super::LfTagPolicyDetails), set_lf_tag_policy,
} }

builder! { LakeFormationTagPolicyDetailsBuilder<> of super::LakeFormationTagPolicyDetails {}
    optional {
    database: into(String), set_database,
    table: into(String), set_table,
} }

builder! { LfResourceDetailsBuilder<> of super::LfResourceDetails {} optional {
    database: into(super::DatabaseLfTagPolicy), set_database,
    table: into(super::TableLfTagPolicy), set_table,
} }

builder! { LfTagBuilder<A, B> of super::LfTag {
    tag_key: into(String) => <Set, B>,
    tag_values: list(into(String)) => <A, Set>,
} }

builder! { LfTagPolicyDetailsBuilder<A, B, C> of super::LfTagPolicyDetails {
    catalog_id: into(String) => <Set, B, C>,
    resource_type: into(super::LfResourceType) => <A, Set, C>,
    resource_details: into(super::LfResourceDetails) => <A, B, Set>,
} }

builder! { ListDataGrantsInputBuilder<> of super::ListDataGrantsInput {} optional {
    max_results: plain(i32), set_max_results,
    next_token: into(String), set_next_token,
} }

builder! { ListDataGrantsOutputBuilder<> of super::ListDataGrantsOutput {} optional {
    data_grant_summaries: list(into(super::DataGrantSummaryEntry)), set_data_grant_summaries,
    next_token: into(String), set_next_token,
} }

builder! { ListDataSetRevisionsInputBuilder<A> of super::ListDataSetRevisionsInput {
    data_set_id: into(String) => <Set>,
} optional {
    max_results: plain(i32), set_max_results,
    next_token: into(String), set_next_token,
} }

builder! { ListDataSetRevisionsOutputBuilder<> of super::ListDataSetRevisionsOutput {} optional {
    next_token: into(String), set_next_token,
    revisions: list(into(super::RevisionEntry)), set_revisions,
} }

builder! { ListDataSetsInputBuilder<> of super::ListDataSetsInput {} optional {
    max_results: plain(i32), set_max_results,
    next_token: into(String), set_next_token,
    origin: into(String), set_origin,
} }

builder! { ListDataSetsOutputBuilder<> of super::ListDataSetsOutput {} optional {
    data_sets: list(into(super::DataSetEntry)), set_data_sets,
    next_token: into(String), set_next_token,
} }

builder! { ListEventActionsInputBuilder<> of super::ListEventActionsInput {} optional {
    event_source_id: into(String), set_event_source_id,
    max_results: plain(i32), set_max_results,
    next_token: into(String), set_next_token,
} }

builder! { ListEventActionsOutputBuilder<> of super::ListEventActionsOutput {} optional {
    event_actions: list(into(super::EventActionEntry)), set_event_actions,
    next_token: into(String), set_next_token,
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

builder! { ListReceivedDataGrantsInputBuilder<> of super::ListReceivedDataGrantsInput {} optional {
    max_results: plain(i32), set_max_results,
    next_token: into(String), set_next_token,
    acceptance_state: list(into(super::AcceptanceStateFilterValue)), set_acceptance_state,
} }

builder! { ListReceivedDataGrantsOutputBuilder<> of super::ListReceivedDataGrantsOutput {}
    optional {
    data_grant_summaries: list(into(super::ReceivedDataGrantSummariesEntry)),
        set_data_grant_summaries,
    next_token: into(String), set_next_token,
} }

builder! { ListRevisionAssetsInputBuilder<A, B> of super::ListRevisionAssetsInput {
    data_set_id: into(String) => <Set, B>,
    revision_id: into(String) => <A, Set>,
} optional {
    max_results: plain(i32), set_max_results,
    next_token: into(String), set_next_token,
} }

builder! { ListRevisionAssetsOutputBuilder<> of super::ListRevisionAssetsOutput {} optional {
    assets: list(into(super::AssetEntry)), set_assets,
    next_token: into(String), set_next_token,
} }

builder! { ListTagsForResourceInputBuilder<A> of super::ListTagsForResourceInput {
    resource_arn: into(String) => <Set>,
} }

builder! { ListTagsForResourceOutputBuilder<> of super::ListTagsForResourceOutput {} optional {
    tags: map(into(String), into(String)), set_tags,
} }

builder! { NotificationDetailsBuilder<> of super::NotificationDetails {} optional {
    data_update: into(super::DataUpdateRequestDetails), set_data_update,
    deprecation: into(super::DeprecationRequestDetails), set_deprecation,
    schema_change: into(super::SchemaChangeRequestDetails), set_schema_change,
} }

builder! { OriginDetailsBuilder<> of super::OriginDetails {} optional {
    product_id: into(String), set_product_id,
    data_grant_id: into(String), set_data_grant_id,
} }

builder! { ReceivedDataGrantSummariesEntryBuilder<A, B, C, D, E, F, G, H, I> of
    super::ReceivedDataGrantSummariesEntry {
    name: into(String) => <Set, B, C, D, E, F, G, H, I>,
    sender_principal: into(String) => <A, Set, C, D, E, F, G, H, I>,
    receiver_principal: into(String) => <A, B, Set, D, E, F, G, H, I>,
    acceptance_state: into(super::DataGrantAcceptanceState) => <A, B, C, Set, E, F, G, H, I>,
    data_set_id: into(String) => <A, B, C, D, Set, F, G, H, I>,
    id: into(String) => <A, B, C, D, E, Set, G, H, I>,
    arn: into(String) => <A, B, C, D, E, F, Set, H, I>,
    created_at: into(Timestamp) => <A, B, C, D, E, F, G, Set, I>,
    updated_at: into(Timestamp) => <A, B, C, D, E, F, G, H, Set>,
} optional {
    accepted_at: into(Timestamp), set_accepted_at,
    ends_at: into(Timestamp), set_ends_at,
} }

builder! { RedshiftDataShareAssetBuilder<A> of super::RedshiftDataShareAsset {
    arn: into(String) => <Set>,
} }

builder! { RedshiftDataShareAssetSourceEntryBuilder<A> of super::RedshiftDataShareAssetSourceEntry {
    data_share_arn: into(String) => <Set>,
} }

builder! { RedshiftDataShareDetailsBuilder<A, B> of super::RedshiftDataShareDetails {
    arn: into(String) => <Set, B>,
    database: into(String) => <A, Set>,
} optional {
    function: into(String), set_function,
    table: into(String), set_table,
    schema: into(String), set_schema,
    view: into(String), set_view,
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

builder! { RevisionEntryBuilder<A, B, C, D, E> of super::RevisionEntry {
    arn: into(String) => <Set, B, C, D, E>,
    created_at: into(Timestamp) => <A, Set, C, D, E>,
    data_set_id: into(String) => <A, B, Set, D, E>,
    id: into(String) => <A, B, C, Set, E>,
    updated_at: into(Timestamp) => <A, B, C, D, Set>,
} optional {
    comment: into(String), set_comment,
    finalized: plain(bool), set_finalized = false,
    source_id: into(String), set_source_id,
    revocation_comment: into(String), set_revocation_comment,
    revoked: plain(bool), set_revoked = false,
    revoked_at: into(Timestamp), set_revoked_at,
} }

builder! { RevisionPublishedBuilder<A> of super::RevisionPublished {
    data_set_id: into(String) => <Set>,
} }

builder! { RevokeRevisionInputBuilder<A, B, C> of super::RevokeRevisionInput {
    data_set_id: into(String) => <Set, B, C>,
    revision_id: into(String) => <A, Set, C>,
    revocation_comment: into(String) => <A, B, Set>,
} }

builder! { RevokeRevisionOutputBuilder<> of super::RevokeRevisionOutput {} optional {
    arn: into(String), set_arn,
    comment: into(String), set_comment,
    created_at: into(Timestamp), set_created_at,
    data_set_id: into(String), set_data_set_id,
    finalized: plain(bool), set_finalized = false,
    id: into(String), set_id,
    source_id: into(String), set_source_id,
    updated_at: into(Timestamp), set_updated_at,
    revocation_comment: into(String), set_revocation_comment,
    revoked: plain(bool), set_revoked = false,
    revoked_at: into(Timestamp), set_revoked_at,
} }

builder! { S3DataAccessAssetBuilder<A> of super::S3DataAccessAsset {
    bucket: into(String) => <Set>,
} optional {
    key_prefixes: list(into(String)), set_key_prefixes,
    keys: list(into(String)), set_keys,
    s3_access_point_alias: into(String), set_s3_access_point_alias,
    s3_access_point_arn: into(String), set_s3_access_point_arn,
    kms_keys_to_grant: list(into(super::KmsKeyToGrant)), set_kms_keys_to_grant,
} }

builder! { S3DataAccessAssetSourceEntryBuilder<A> of super::S3DataAccessAssetSourceEntry {
    bucket: into(String) => <Set>,
} optional {
    key_prefixes: list(into(String)), set_key_prefixes,
    keys: list(into(String)), set_keys,
    kms_keys_to_grant: list(into(super::KmsKeyToGrant)), set_kms_keys_to_grant,
} }

builder! { S3DataAccessDetailsBuilder<> of super::S3DataAccessDetails {} optional {
    key_prefixes: list(into(String)), set_key_prefixes,
    keys: list(into(String)), set_keys,
} }

builder! { S3SnapshotAssetBuilder<> of super::S3SnapshotAsset {} optional {
    size: plain(f64), set_size = 0.0,
} }

builder! { SchemaChangeDetailsBuilder<A, B> of super::SchemaChangeDetails {
    name: into(String) => <Set, B>,
    r#type: into(super::SchemaChangeType) => <A, Set>,
} optional {
    description: into(String), set_description,
} }

builder! { SchemaChangeRequestDetailsBuilder<A> of super::SchemaChangeRequestDetails {
    schema_change_at: into(Timestamp) => <Set>,
} optional {
    changes: list(into(super::SchemaChangeDetails)), set_changes,
} }

builder! { ScopeDetailsBuilder<> of super::ScopeDetails {} optional {
    lake_formation_tag_policies: list(into(super::LakeFormationTagPolicyDetails)),
        set_lake_formation_tag_policies,
    redshift_data_shares: list(into(super::RedshiftDataShareDetails)), set_redshift_data_shares,
    s3_data_accesses: list(into(super::S3DataAccessDetails)), set_s3_data_accesses,
} }

builder! { SendApiAssetInputBuilder<A, B, C> of super::SendApiAssetInput {
    asset_id: into(String) => <Set, B, C>,
    data_set_id: into(String) => <A, Set, C>,
    revision_id: into(String) => <A, B, Set>,
} optional {
    body: into(String), set_body,
    query_string_parameters: map(into(String), into(String)), set_query_string_parameters,
    request_headers: map(into(String), into(String)), set_request_headers,
    method: into(String), set_method,
    path: into(String), set_path,
} }

builder! { SendApiAssetOutputBuilder<> of super::SendApiAssetOutput {} optional {
    body: into(String), set_body,
    response_headers: map(into(String), into(String)), set_response_headers,
} }

builder! { SendDataSetNotificationInputBuilder<> of super::SendDataSetNotificationInput {}
    optional {
    scope: into(super::ScopeDetails), set_scope,
    client_token: into(String), set_client_token,
    comment: into(String), set_comment,
    data_set_id: into(String), set_data_set_id,
    details: into(super::NotificationDetails), set_details,
    r#type: into(super::NotificationType), set_type,
} }

builder! { SendDataSetNotificationOutputBuilder<> of super::SendDataSetNotificationOutput {} }

builder! { ServiceLimitExceededExceptionBuilder<A> of super::ServiceLimitExceededException {
    message: into(String) => <Set>,
} optional {
    limit_name: into(super::LimitName), set_limit_name,
    limit_value: plain(f64), set_limit_value = 0.0,
} }

builder! { StartJobInputBuilder<A> of super::StartJobInput {
    job_id: into(String) => <Set>,
} }

builder! { StartJobOutputBuilder<> of super::StartJobOutput {} }

builder! { TableLfTagPolicyBuilder<A> of super::TableLfTagPolicy {
    expression: list(into(super::LfTag)) => <Set>,
} }

builder! { TableLfTagPolicyAndPermissionsBuilder<A, B> of super::TableLfTagPolicyAndPermissions {
    expression: list(into(super::LfTag)) => <Set, B>,
    permissions: list(into(super::TableTagPolicyLfPermission)) => <A, Set>,
} }

builder! { TagBuilder<A, B> of super::Tag {
    key: into(String) => <Set, B>,
    value: into(String) => <A, Set>,
} }

builder! { TagResourceInputBuilder<A, B> of super::TagResourceInput {
    resource_arn: into(String) => <Set, B>,
    tags: map(into(String), into(String)) => <A, Set>,
} }

builder! { TagResourceOutputBuilder<> of super::TagResourceOutput {} }

builder! { ThrottlingExceptionBuilder<A> of super::ThrottlingException {
    message: into(String) => <Set>,
} }

builder! { UntagResourceInputBuilder<A, B> of super::UntagResourceInput {
    resource_arn: into(String) => <Set, B>,
    tag_keys: list(into(String)) => <A, Set>,
} }

builder! { UntagResourceOutputBuilder<> of super::UntagResourceOutput {} }

builder! { UpdateAssetInputBuilder<A, B, C, D> of super::UpdateAssetInput {
    asset_id: into(String) => <Set, B, C, D>,
    data_set_id: into(String) => <A, Set, C, D>,
    name: into(String) => <A, B, Set, D>,
    revision_id: into(String) => <A, B, C, Set>,
} }

builder! { UpdateAssetOutputBuilder<> of super::UpdateAssetOutput {} optional {
    arn: into(String), set_arn,
    asset_details: into(super::AssetDetails), set_asset_details,
    asset_type: into(super::AssetType), set_asset_type,
    created_at: into(Timestamp), set_created_at,
    data_set_id: into(String), set_data_set_id,
    id: into(String), set_id,
    name: into(String), set_name,
    revision_id: into(String), set_revision_id,
    source_id: into(String), set_source_id,
    updated_at: into(Timestamp), set_updated_at,
} }

builder! { UpdateDataSetInputBuilder<A> of super::UpdateDataSetInput {
    data_set_id: into(String) => <Set>,
} optional {
    description: into(String), set_description,
    name: into(String), set_name,
} }

builder! { UpdateDataSetOutputBuilder<> of super::UpdateDataSetOutput {} optional {
    arn: into(String), set_arn,
    asset_type: into(super::AssetType), set_asset_type,
    created_at: into(Timestamp), set_created_at,
    description: into(String), set_description,
    id: into(String), set_id,
    name: into(String), set_name,
    origin: into(super::Origin), set_origin,
    origin_details: into(super::OriginDetails), set_origin_details,
    source_id: into(String), set_source_id,
    updated_at: into(Timestamp), set_updated_at,
} }

builder! { UpdateEventActionInputBuilder<A> of super::UpdateEventActionInput {
    event_action_id: into(String) => <Set>,
} optional {
    action: into(super::Action), set_action,
} }

builder! { UpdateEventActionOutputBuilder<> of super::UpdateEventActionOutput {} optional {
    action: into(super::Action), set_action,
    arn: into(String), set_arn,
    created_at: into(Timestamp), set_created_at,
    event: into(super::Event), set_event,
    id: into(String), set_id,
    updated_at: into(Timestamp), set_updated_at,
} }

builder! { UpdateRevisionInputBuilder<A, B> of super::UpdateRevisionInput {
    data_set_id: into(String) => <Set, B>,
    revision_id: into(String) => <A, Set>,
} optional {
    comment: into(String), set_comment,
    finalized: plain(bool), set_finalized,
} }

builder! { UpdateRevisionOutputBuilder<> of super::UpdateRevisionOutput {} optional {
    arn: into(String), set_arn,
    comment: into(String), set_comment,
    created_at: into(Timestamp), set_created_at,
    data_set_id: into(String), set_data_set_id,
    finalized: plain(bool), set_finalized = false,
    id: into(String), set_id,
    source_id: into(String), set_source_id,
    updated_at: into(Timestamp), set_updated_at,
    revocation_comment: into(String), set_revocation_comment,
    revoked: plain(bool), set_revoked = false,
    revoked_at: into(Timestamp), set_revoked_at,
} }

builder! { ValidationExceptionBuilder<A> of super::ValidationException {
    message: into(String) => <Set>,
} optional {
    exception_cause: into(super::ExceptionCause), set_exception_cause,
} }
