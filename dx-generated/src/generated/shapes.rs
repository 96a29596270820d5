// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::structure;

structure! { super::AcceptDataGrantInput {} bound {
    data_grant_arn: optional "DataGrantArn",
} }

structure! { super::AcceptDataGrantOutput {
    name: required "Name",
    sender_principal: optional "SenderPrincipal",
    receiver_principal: required "ReceiverPrincipal",
    description: optional "Description",
    acceptance_state: required "AcceptanceState",
    accepted_at: optional "AcceptedAt" [date_time],
    ends_at: optional "EndsAt" [date_time],
    grant_distribution_scope: required "GrantDistributionScope",
    data_set_id: required "DataSetId",
    id: required "Id",
    arn: required "Arn",
    created_at: required "CreatedAt" [date_time],
    updated_at: required "UpdatedAt" [date_time],
} }

structure! { super::AccessDeniedException {
    message: required "Message",
} + meta }

structure! { super::Action {
    export_revision_to_s3: optional "ExportRevisionToS3",
} }

structure! { super::ApiGatewayApiAsset {
    api_description: optional "ApiDescription",
    api_endpoint: optional "ApiEndpoint",
    api_id: optional "ApiId",
    api_key: optional "ApiKey",
    api_name: optional "ApiName",
    api_specification_download_url: optional "ApiSpecificationDownloadUrl",
    api_specification_download_url_expires_at: optional "ApiSpecificationDownloadUrlExpiresAt"
        [date_time],
    protocol_type: optional "ProtocolType",
    stage: optional "Stage",
} }

structure! { super::AssetConfiguration {
    tags: optional "Tags",
} }

structure! { super::AssetDestinationEntry {
    asset_id: required "AssetId",
    bucket: required "Bucket",
    key: optional "Key",
} }

structure! { super::AssetDetails {
    s3_snapshot_asset: optional "S3SnapshotAsset",
    redshift_data_share_asset: optional "RedshiftDataShareAsset",
    api_gateway_api_asset: optional "ApiGatewayApiAsset",
    s3_data_access_asset: optional "S3DataAccessAsset",
    lake_formation_data_permission_asset: optional "LakeFormationDataPermissionAsset",
} }

structure! { super::AssetEntry {
    arn: required "Arn",
    asset_details: required "AssetDetails",
    asset_type: required "AssetType",
    created_at: required "CreatedAt" [date_time],
    data_set_id: required "DataSetId",
    id: required "Id",
    name: required "Name",
    revision_id: required "RevisionId",
    source_id: optional "SourceId",
    updated_at: required "UpdatedAt" [date_time],
} }

structure! { super::AssetSourceEntry {
    bucket: required "Bucket",
    key: required "Key",
} }

structure! { super::AutoExportRevisionDestinationEntry {
    bucket: required "Bucket",
    key_pattern: optional "KeyPattern",
} }

structure! { super::AutoExportRevisionToS3RequestDetails {
    encryption: optional "Encryption",
    revision_destination: required "RevisionDestination",
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

structure! { super::CreateDataGrantInput {
    name: optional "Name",
    grant_distribution_scope: optional "GrantDistributionScope",
    receiver_principal: optional "ReceiverPrincipal",
    source_data_set_id: optional "SourceDataSetId",
    ends_at: optional "EndsAt" [date_time],
    description: optional "Description",
    tags: optional "Tags",
} }

structure! { super::CreateDataGrantOutput {
    name: required "Name",
    sender_principal: required "SenderPrincipal",
    receiver_principal: required "ReceiverPrincipal",
    description: optional "Description",
    acceptance_state: required "AcceptanceState",
    accepted_at: optional "AcceptedAt" [date_time],
    ends_at: optional "EndsAt" [date_time],
    grant_distribution_scope: required "GrantDistributionScope",
    data_set_id: required "DataSetId",
    source_data_set_id: required "SourceDataSetId",
    id: required "Id",
    arn: required "Arn",
    created_at: required "CreatedAt" [date_time],
    updated_at: required "UpdatedAt" [date_time],
    tags: optional "Tags",
} }

structure! { super::CreateDataSetInput {
    asset_type: required "AssetType",
    description: required "Description",
    name: required "Name",
    tags: optional "Tags",
} }

structure! { super::CreateDataSetOutput {
    arn: optional "Arn",
    asset_type: optional "AssetType",
    created_at: optional "CreatedAt" [date_time],
    description: optional "Description",
    id: optional "Id",
    name: optional "Name",
    origin: optional "Origin",
    origin_details: optional "OriginDetails",
    source_id: optional "SourceId",
    tags: optional "Tags",
    updated_at: optional "UpdatedAt" [date_time],
} }

structure! { super::CreateEventActionInput {
    action: required "Action",
    event: required "Event",
    tags: optional "Tags",
} }

structure! { super::CreateEventActionOutput {
    action: optional "Action",
    arn: optional "Arn",
    created_at: optional "CreatedAt" [date_time],
    event: optional "Event",
    id: optional "Id",
    tags: optional "Tags",
    updated_at: optional "UpdatedAt" [date_time],
} }

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

structure! { super::CreateRevisionInput {
    comment: optional "Comment",
    tags: optional "Tags",
} bound {
    data_set_id: required "DataSetId",
} }

structure! { super::CreateRevisionOutput {
    arn: optional "Arn",
    comment: optional "Comment",
    created_at: optional "CreatedAt" [date_time],
    data_set_id: optional "DataSetId",
    finalized: default(false) "Finalized",
    id: optional "Id",
    source_id: optional "SourceId",
    tags: optional "Tags",
    updated_at: optional "UpdatedAt" [date_time],
    revocation_comment: optional "RevocationComment",
    revoked: default(false) "Revoked",
    revoked_at: optional "RevokedAt" [date_time],
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

structure! { super::DataGrantSummaryEntry {
    name: required "Name",
    sender_principal: required "SenderPrincipal",
    receiver_principal: required "ReceiverPrincipal",
    acceptance_state: required "AcceptanceState",
    accepted_at: optional "AcceptedAt" [date_time],
    ends_at: optional "EndsAt" [date_time],
    data_set_id: required "DataSetId",
    source_data_set_id: required "SourceDataSetId",
    id: required "Id",
    arn: required "Arn",
    created_at: required "CreatedAt" [date_time],
    updated_at: required "UpdatedAt" [date_time],
} }

structure! { super::DataSetEntry {
    arn: required "Arn",
    asset_type: required "AssetType",
    created_at: required "CreatedAt" [date_time],
    description: required "Description",
    id: required "Id",
    name: required "Name",
    origin: required "Origin",
    origin_details: optional "OriginDetails",
    source_id: optional "SourceId",
    updated_at: required "UpdatedAt" [date_time],
} }

structure! { super::DataUpdateRequestDetails {
    data_updated_at: optional "DataUpdatedAt" [date_time],
} }

structure! { super::DatabaseLfTagPolicy as "DatabaseLFTagPolicy" {
    expression: required "Expression",
} }

structure! { super::DatabaseLfTagPolicyAndPermissions as "DatabaseLFTagPolicyAndPermissions" {
    expression: required "Expression",
    permissions: required "Permissions",
} }

structure! { super::DeleteAssetInput {} bound {
    asset_id: required "AssetId",
    data_set_id: required "DataSetId",
    revision_id: required "RevisionId",
} }

structure! { super::DeleteAssetOutput {} }

structure! { super::DeleteDataGrantInput {} bound {
    data_grant_id: optional "DataGrantId",
} }

structure! { super::DeleteDataGrantOutput {} }

structure! { super::DeleteDataSetInput {} bound {
    data_set_id: required "DataSetId",
} }

structure! { super::DeleteDataSetOutput {} }

structure! { super::DeleteEventActionInput {} bound {
    event_action_id: required "EventActionId",
} }

structure! { super::DeleteEventActionOutput {} }

structure! { super::DeleteRevisionInput {} bound {
    data_set_id: required "DataSetId",
    revision_id: required "RevisionId",
} }

structure! { super::DeleteRevisionOutput {} }

structure! { super::DeprecationRequestDetails {
    deprecation_at: required "DeprecationAt" [date_time],
} }

structure! { super::Details {
    import_asset_from_signed_url_job_error_details: optional
        "ImportAssetFromSignedUrlJobErrorDetails",
    import_assets_from_s3_job_error_details: optional "ImportAssetsFromS3JobErrorDetails",
} }

structure! { super::Event {
    revision_published: optional "RevisionPublished",
} }

structure! { super::EventActionEntry {
    action: required "Action",
    arn: required "Arn",
    created_at: required "CreatedAt" [date_time],
    event: required "Event",
    id: required "Id",
    updated_at: required "UpdatedAt" [date_time],
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

structure! { super::GetAssetInput {} bound {
    asset_id: required "AssetId",
    data_set_id: required "DataSetId",
    revision_id: required "RevisionId",
} }

structure! { super::GetAssetOutput {
    arn: optional "Arn",
    asset_details: optional "AssetDetails",
    asset_type: optional "AssetType",
    created_at: optional "CreatedAt" [date_time],
    data_set_id: optional "DataSetId",
    id: optional "Id",
    name: optional "Name",
    revision_id: optional "RevisionId",
    source_id: optional "SourceId",
    tags: optional "Tags",
    updated_at: optional "UpdatedAt" [date_time],
} }

structure! { super::GetDataGrantInput {} bound {
    data_grant_id: optional "DataGrantId",
} }

structure! { super::GetDataGrantOutput {
    name: required "Name",
    sender_principal: required "SenderPrincipal",
    receiver_principal: required "ReceiverPrincipal",
    description: optional "Description",
    acceptance_state: required "AcceptanceState",
    accepted_at: optional "AcceptedAt" [date_time],
    ends_at: optional "EndsAt" [date_time],
    grant_distribution_scope: required "GrantDistributionScope",
    data_set_id: required "DataSetId",
    source_data_set_id: required "SourceDataSetId",
    id: required "Id",
    arn: required "Arn",
    created_at: required "CreatedAt" [date_time],
    updated_at: required "UpdatedAt" [date_time],
    tags: optional "Tags",
} }

structure! { super::GetDataSetInput {} bound {
    data_set_id: required "DataSetId",
} }

structure! { super::GetDataSetOutput {
    arn: optional "Arn",
    asset_type: optional "AssetType",
    created_at: optional "CreatedAt" [date_time],
    description: optional "Description",
    id: optional "Id",
    name: optional "Name",
    origin: optional "Origin",
    origin_details: optional "OriginDetails",
    source_id: optional "SourceId",
    tags: optional "Tags",
    updated_at: optional "UpdatedAt" [date_time],
} }

structure! { super::GetEventActionInput {} bound {
    event_action_id: required "EventActionId",
} }

structure! { super::GetEventActionOutput {
    action: optional "Action",
    arn: optional "Arn",
    created_at: optional "CreatedAt" [date_time],
    event: optional "Event",
    id: optional "Id",
    tags: optional "Tags",
    updated_at: optional "UpdatedAt" [date_time],
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

structure! { super::GetReceivedDataGrantInput {} bound {
    data_grant_arn: optional "DataGrantArn",
} }

structure! { super::GetReceivedDataGrantOutput {
    name: required "Name",
    sender_principal: optional "SenderPrincipal",
    receiver_principal: required "ReceiverPrincipal",
    description: optional "Description",
    acceptance_state: required "AcceptanceState",
    accepted_at: optional "AcceptedAt" [date_time],
    ends_at: optional "EndsAt" [date_time],
    grant_distribution_scope: required "GrantDistributionScope",
    data_set_id: required "DataSetId",
    id: required "Id",
    arn: required "Arn",
    created_at: required "CreatedAt" [date_time],
    updated_at: required "UpdatedAt" [date_time],
} }

structure! { super::GetRevisionInput {} bound {
    data_set_id: required "DataSetId",
    revision_id: required "RevisionId",
} }

structure! { super::GetRevisionOutput {
    arn: optional "Arn",
    comment: optional "Comment",
    created_at: optional "CreatedAt" [date_time],
    data_set_id: optional "DataSetId",
    finalized: default(false) "Finalized",
    id: optional "Id",
    source_id: optional "SourceId",
    tags: optional "Tags",
    updated_at: optional "UpdatedAt" [date_time],
    revocation_comment: optional "RevocationComment",
    revoked: default(false) "Revoked",
    revoked_at: optional "RevokedAt" [date_time],
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

structure! { super::LakeFormationDataPermissionAsset {
    lake_formation_data_permission_details: required "LakeFormationDataPermissionDetails",
    lake_formation_data_permission_type: required "LakeFormationDataPermissionType",
    permissions: required "Permissions",
    role_arn: optional "RoleArn",
} }

structure! { super::LakeFormationDataPermissionDetails {
    lf_tag_policy: optional "LFTagPolicy",
} }

structure! { super::LakeFormationTagPolicyDetails {
    database: optional "Database",
    table: optional "Table",
} }

structure! { super::LfResourceDetails as "LFResourceDetails" {
    database: optional "Database",
    table: optional "Table",
} }

structure! { super::LfTag as "LFTag" {
    tag_key: required "TagKey",
    tag_values: required "TagValues",
} }

structure! { super::LfTagPolicyDetails as "LFTagPolicyDetails" {
    catalog_id: required "CatalogId",
    resource_type: required "ResourceType",
    resource_details: required "ResourceDetails",
} }

structure! { super::ListDataGrantsInput {} bound {
    max_results: optional "MaxResults",
    next_token: optional "NextToken",
} }

structure! { super::ListDataGrantsOutput {
    data_grant_summaries: optional "DataGrantSummaries",
    next_token: optional "NextToken",
} }

structure! { super::ListDataSetRevisionsInput {} bound {
    data_set_id: required "DataSetId",
    max_results: optional "MaxResults",
    next_token: optional "NextToken",
} }

structure! { super::ListDataSetRevisionsOutput {
    next_token: optional "NextToken",
    revisions: optional "Revisions",
} }

structure! { super::ListDataSetsInput {} bound {
    max_results: optional "MaxResults",
    next_token: optional "NextToken",
    origin: optional "Origin",
} }

structure! { super::ListDataSetsOutput {
    data_sets: optional "DataSets",
    next_token: optional "NextToken",
} }

structure! { super::ListEventActionsInput {} bound {
    event_source_id: optional "EventSourceId",
    max_results: optional "MaxResults",
    next_token: optional "NextToken",
} }

structure! { super::ListEventActionsOutput {
    event_actions: optional "EventActions",
    next_token: optional "NextToken",
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

structure! { super::ListReceivedDataGrantsInput {} bound {
    max_results: optional "MaxResults",
    next_token: optional "NextToken",
    acceptance_state: optional "AcceptanceState",
} }

structure! { super::ListReceivedDataGrantsOutput {
    data_grant_summaries: optional "DataGrantSummaries",
    next_token: optional "NextToken",
} }

structure! { super::ListRevisionAssetsInput {} bound {
    data_set_id: required "DataSetId",
    max_results: optional "MaxResults",
    next_token: optional "NextToken",
    revision_id: required "RevisionId",
} }

structure! { super::ListRevisionAssetsOutput {
    assets: optional "Assets",
    next_token: optional "NextToken",
} }

structure! { super::ListTagsForResourceInput {} bound {
    resource_arn: required "ResourceArn",
} }

structure! { super::ListTagsForResourceOutput {
    tags: optional "tags",
} }

structure! { super::NotificationDetails {
    data_update: optional "DataUpdate",
    deprecation: optional "Deprecation",
    schema_change: optional "SchemaChange",
} }

structure! { super::OriginDetails {
    product_id: optional "ProductId",
    data_grant_id: optional "DataGrantId",
} }

structure! { super::ReceivedDataGrantSummariesEntry {
    name: required "Name",
    sender_principal: required "SenderPrincipal",
    receiver_principal: required "ReceiverPrincipal",
    acceptance_state: required "AcceptanceState",
    accepted_at: optional "AcceptedAt" [date_time],
    ends_at: optional "EndsAt" [date_time],
    data_set_id: required "DataSetId",
    id: required "Id",
    arn: required "Arn",
    created_at: required "CreatedAt" [date_time],
    updated_at: required "UpdatedAt" [date_time],
} }

structure! { super::RedshiftDataShareAsset {
    arn: required "Arn",
} }

structure! { super::RedshiftDataShareAssetSourceEntry {
    data_share_arn: required "DataShareArn",
} }

structure! { super::RedshiftDataShareDetails {
    arn: required "Arn",
    database: required "Database",
    function: optional "Function",
    table: optional "Table",
    schema: optional "Schema",
    view: optional "View",
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

structure! { super::RevisionEntry {
    arn: required "Arn",
    comment: optional "Comment",
    created_at: required "CreatedAt" [date_time],
    data_set_id: required "DataSetId",
    finalized: default(false) "Finalized",
    id: required "Id",
    source_id: optional "SourceId",
    updated_at: required "UpdatedAt" [date_time],
    revocation_comment: optional "RevocationComment",
    revoked: default(false) "Revoked",
    revoked_at: optional "RevokedAt" [date_time],
} }

structure! { super::RevisionPublished {
    data_set_id: required "DataSetId",
} }

structure! { super::RevokeRevisionInput {
    revocation_comment: required "RevocationComment",
} bound {
    data_set_id: required "DataSetId",
    revision_id: required "RevisionId",
} }

structure! { super::RevokeRevisionOutput {
    arn: optional "Arn",
    comment: optional "Comment",
    created_at: optional "CreatedAt" [date_time],
    data_set_id: optional "DataSetId",
    finalized: default(false) "Finalized",
    id: optional "Id",
    source_id: optional "SourceId",
    updated_at: optional "UpdatedAt" [date_time],
    revocation_comment: optional "RevocationComment",
    revoked: default(false) "Revoked",
    revoked_at: optional "RevokedAt" [date_time],
} }

structure! { super::S3DataAccessAsset {
    bucket: required "Bucket",
    key_prefixes: optional "KeyPrefixes",
    keys: optional "Keys",
    s3_access_point_alias: optional "S3AccessPointAlias",
    s3_access_point_arn: optional "S3AccessPointArn",
    kms_keys_to_grant: optional "KmsKeysToGrant",
} }

structure! { super::S3DataAccessAssetSourceEntry {
    bucket: required "Bucket",
    key_prefixes: optional "KeyPrefixes",
    keys: optional "Keys",
    kms_keys_to_grant: optional "KmsKeysToGrant",
} }

structure! { super::S3DataAccessDetails {
    key_prefixes: optional "KeyPrefixes",
    keys: optional "Keys",
} }

structure! { super::S3SnapshotAsset {
    size: default(0.0) "Size",
} }

structure! { super::SchemaChangeDetails {
    name: required "Name",
    r#type: required "Type",
    description: optional "Description",
} }

structure! { super::SchemaChangeRequestDetails {
    changes: optional "Changes",
    schema_change_at: required "SchemaChangeAt" [date_time],
} }

structure! { super::ScopeDetails {
    lake_formation_tag_policies: optional "LakeFormationTagPolicies",
    redshift_data_shares: optional "RedshiftDataShares",
    s3_data_accesses: optional "S3DataAccesses",
} }

structure! { super::SendApiAssetInput {} bound {
    body: optional "Body",
    query_string_parameters: optional "QueryStringParameters",
    asset_id: required "AssetId",
    data_set_id: required "DataSetId",
    request_headers: optional "RequestHeaders",
    method: optional "Method",
    path: optional "Path",
    revision_id: required "RevisionId",
} }

structure! { super::SendApiAssetOutput {} bound {
    body: optional "Body",
    response_headers: optional "ResponseHeaders",
} }

structure! { super::SendDataSetNotificationInput {
    scope: optional "Scope",
    client_token: optional "ClientToken",
    comment: optional "Comment",
    details: optional "Details",
    r#type: optional "Type",
} bound {
    data_set_id: optional "DataSetId",
} }

structure! { super::SendDataSetNotificationOutput {} }

structure! { super::ServiceLimitExceededException {
    limit_name: optional "LimitName",
    limit_value: default(0.0) "LimitValue",
    message: required "Message",
} + meta }

structure! { super::StartJobInput {} bound {
    job_id: required "JobId",
} }

structure! { super::StartJobOutput {} }

structure! { super::TableLfTagPolicy as "TableLFTagPolicy" {
    expression: required "Expression",
} }

structure! { super::TableLfTagPolicyAndPermissions as "TableLFTagPolicyAndPermissions" {
    expression: required "Expression",
    permissions: required "Permissions",
} }

structure! { super::Tag {
    key: required "Key",
    value: required "Value",
} }

structure! { super::TagResourceInput {
    tags: required "tags",
} bound {
    resource_arn: required "ResourceArn",
} }

structure! { super::TagResourceOutput {} }

structure! { super::ThrottlingException {
    message: required "Message",
} + meta }

structure! { super::UntagResourceInput {} bound {
    resource_arn: required "ResourceArn",
    tag_keys: required "TagKeys",
} }

structure! { super::UntagResourceOutput {} }

structure! { super::UpdateAssetInput {
    name: required "Name",
} bound {
    asset_id: required "AssetId",
    data_set_id: required "DataSetId",
    revision_id: required "RevisionId",
} }

structure! { super::UpdateAssetOutput {
    arn: optional "Arn",
    asset_details: optional "AssetDetails",
    asset_type: optional "AssetType",
    created_at: optional "CreatedAt" [date_time],
    data_set_id: optional "DataSetId",
    id: optional "Id",
    name: optional "Name",
    revision_id: optional "RevisionId",
    source_id: optional "SourceId",
    updated_at: optional "UpdatedAt" [date_time],
} }

structure! { super::UpdateDataSetInput {
    description: optional "Description",
    name: optional "Name",
} bound {
    data_set_id: required "DataSetId",
} }

structure! { super::UpdateDataSetOutput {
    arn: optional "Arn",
    asset_type: optional "AssetType",
    created_at: optional "CreatedAt" [date_time],
    description: optional "Description",
    id: optional "Id",
    name: optional "Name",
    origin: optional "Origin",
    origin_details: optional "OriginDetails",
    source_id: optional "SourceId",
    updated_at: optional "UpdatedAt" [date_time],
} }

structure! { super::UpdateEventActionInput {
    action: optional "Action",
} bound {
    event_action_id: required "EventActionId",
} }

structure! { super::UpdateEventActionOutput {
    action: optional "Action",
    arn: optional "Arn",
    created_at: optional "CreatedAt" [date_time],
    event: optional "Event",
    id: optional "Id",
    updated_at: optional "UpdatedAt" [date_time],
} }

structure! { super::UpdateRevisionInput {
    comment: optional "Comment",
    finalized: optional "Finalized",
} bound {
    data_set_id: required "DataSetId",
    revision_id: required "RevisionId",
} }

structure! { super::UpdateRevisionOutput {
    arn: optional "Arn",
    comment: optional "Comment",
    created_at: optional "CreatedAt" [date_time],
    data_set_id: optional "DataSetId",
    finalized: default(false) "Finalized",
    id: optional "Id",
    source_id: optional "SourceId",
    updated_at: optional "UpdatedAt" [date_time],
    revocation_comment: optional "RevocationComment",
    revoked: default(false) "Revoked",
    revoked_at: optional "RevokedAt" [date_time],
} }

structure! { super::ValidationException {
    message: required "Message",
    exception_cause: optional "ExceptionCause",
} + meta }
