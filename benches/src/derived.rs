//! What `dx-generated` has for CreateJob, written the way one does with serde: the same structures and members, with
//! everything that makes serde fast.
//!
//! So enumerations are closed, as open ones cost serde a string or a visitor each, and a response that lacks a required
//! member is an error. Requests are only written and responses only read, as in `dx-generated`.

use super::Timestamp;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct AssetDestinationEntry {
    pub asset_id: String,
    pub bucket: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct AssetSourceEntry {
    pub bucket: String,
    pub key: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateJobInput {
    pub details: RequestDetails,
    pub r#type: Type,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateJobOutput {
    pub arn: Option<String>,
    pub created_at: Option<Timestamp>,
    pub details: Option<ResponseDetails>,
    pub errors: Option<Vec<JobError>>,
    pub id: Option<String>,
    pub state: Option<State>,
    pub r#type: Option<Type>,
    pub updated_at: Option<Timestamp>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateS3DataAccessFromS3BucketRequestDetails {
    pub asset_source: S3DataAccessAssetSourceEntry,
    pub data_set_id: String,
    pub revision_id: String,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateS3DataAccessFromS3BucketResponseDetails {
    pub asset_source: S3DataAccessAssetSourceEntry,
    pub data_set_id: String,
    pub revision_id: String,
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DatabaseLfTagPolicyAndPermissions {
    pub expression: Vec<LfTag>,
    pub permissions: Vec<DatabaseLfTagPolicyPermission>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Details {
    pub import_asset_from_signed_url_job_error_details: Option<ImportAssetFromSignedUrlJobErrorDetails>,
    pub import_assets_from_s3_job_error_details: Option<Vec<AssetSourceEntry>>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ExportAssetToSignedUrlRequestDetails {
    pub asset_id: String,
    pub data_set_id: String,
    pub revision_id: String,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ExportAssetToSignedUrlResponseDetails {
    pub asset_id: String,
    pub data_set_id: String,
    pub revision_id: String,
    pub signed_url: Option<String>,
    pub signed_url_expires_at: Option<Timestamp>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ExportAssetsToS3RequestDetails {
    pub asset_destinations: Vec<AssetDestinationEntry>,
    pub data_set_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption: Option<ExportServerSideEncryption>,
    pub revision_id: String,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ExportAssetsToS3ResponseDetails {
    pub asset_destinations: Vec<AssetDestinationEntry>,
    pub data_set_id: String,
    pub encryption: Option<ExportServerSideEncryption>,
    pub revision_id: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ExportRevisionsToS3RequestDetails {
    pub data_set_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption: Option<ExportServerSideEncryption>,
    pub revision_destinations: Vec<RevisionDestinationEntry>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ExportRevisionsToS3ResponseDetails {
    pub data_set_id: String,
    pub encryption: Option<ExportServerSideEncryption>,
    pub revision_destinations: Vec<RevisionDestinationEntry>,
    pub event_action_arn: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ExportServerSideEncryption {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<String>,
    pub r#type: ServerSideEncryptionTypes,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ImportAssetFromApiGatewayApiRequestDetails {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_description: Option<String>,
    pub api_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_key: Option<String>,
    pub api_name: String,
    pub api_specification_md5_hash: String,
    pub data_set_id: String,
    pub protocol_type: ProtocolType,
    pub revision_id: String,
    pub stage: String,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ImportAssetFromApiGatewayApiResponseDetails {
    pub api_description: Option<String>,
    pub api_id: String,
    pub api_key: Option<String>,
    pub api_name: String,
    pub api_specification_md5_hash: String,
    pub api_specification_upload_url: String,
    pub api_specification_upload_url_expires_at: Timestamp,
    pub data_set_id: String,
    pub protocol_type: ProtocolType,
    pub revision_id: String,
    pub stage: String,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ImportAssetFromSignedUrlJobErrorDetails {
    pub asset_name: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ImportAssetFromSignedUrlRequestDetails {
    pub asset_name: String,
    pub data_set_id: String,
    pub md5_hash: String,
    pub revision_id: String,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ImportAssetFromSignedUrlResponseDetails {
    pub asset_name: String,
    pub data_set_id: String,
    pub md5_hash: Option<String>,
    pub revision_id: String,
    pub signed_url: Option<String>,
    pub signed_url_expires_at: Option<Timestamp>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ImportAssetsFromLakeFormationTagPolicyRequestDetails {
    pub catalog_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database: Option<DatabaseLfTagPolicyAndPermissions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table: Option<TableLfTagPolicyAndPermissions>,
    pub role_arn: String,
    pub data_set_id: String,
    pub revision_id: String,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ImportAssetsFromLakeFormationTagPolicyResponseDetails {
    pub catalog_id: String,
    pub database: Option<DatabaseLfTagPolicyAndPermissions>,
    pub table: Option<TableLfTagPolicyAndPermissions>,
    pub role_arn: String,
    pub data_set_id: String,
    pub revision_id: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ImportAssetsFromRedshiftDataSharesRequestDetails {
    pub asset_sources: Vec<RedshiftDataShareAssetSourceEntry>,
    pub data_set_id: String,
    pub revision_id: String,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ImportAssetsFromRedshiftDataSharesResponseDetails {
    pub asset_sources: Vec<RedshiftDataShareAssetSourceEntry>,
    pub data_set_id: String,
    pub revision_id: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ImportAssetsFromS3RequestDetails {
    pub asset_sources: Vec<AssetSourceEntry>,
    pub data_set_id: String,
    pub revision_id: String,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ImportAssetsFromS3ResponseDetails {
    pub asset_sources: Vec<AssetSourceEntry>,
    pub data_set_id: String,
    pub revision_id: String,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct JobError {
    pub code: Code,
    pub details: Option<Details>,
    pub limit_name: Option<JobErrorLimitName>,
    #[serde(default)]
    pub limit_value: f64,
    pub message: String,
    pub resource_id: Option<String>,
    pub resource_type: Option<JobErrorResourceTypes>,
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct KmsKeyToGrant {
    pub kms_key_arn: String,
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct LfTag {
    pub tag_key: String,
    pub tag_values: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct RedshiftDataShareAssetSourceEntry {
    pub data_share_arn: String,
}

#[derive(Clone, Debug, PartialEq, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct RequestDetails {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub export_asset_to_signed_url: Option<ExportAssetToSignedUrlRequestDetails>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub export_assets_to_s3: Option<ExportAssetsToS3RequestDetails>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub export_revisions_to_s3: Option<ExportRevisionsToS3RequestDetails>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub import_asset_from_signed_url: Option<ImportAssetFromSignedUrlRequestDetails>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub import_assets_from_s3: Option<ImportAssetsFromS3RequestDetails>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub import_assets_from_redshift_data_shares: Option<ImportAssetsFromRedshiftDataSharesRequestDetails>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub import_asset_from_api_gateway_api: Option<ImportAssetFromApiGatewayApiRequestDetails>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_s3_data_access_from_s3_bucket: Option<CreateS3DataAccessFromS3BucketRequestDetails>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub import_assets_from_lake_formation_tag_policy:
        Option<ImportAssetsFromLakeFormationTagPolicyRequestDetails>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ResponseDetails {
    pub export_asset_to_signed_url: Option<ExportAssetToSignedUrlResponseDetails>,
    pub export_assets_to_s3: Option<ExportAssetsToS3ResponseDetails>,
    pub export_revisions_to_s3: Option<ExportRevisionsToS3ResponseDetails>,
    pub import_asset_from_signed_url: Option<ImportAssetFromSignedUrlResponseDetails>,
    pub import_assets_from_s3: Option<ImportAssetsFromS3ResponseDetails>,
    pub import_assets_from_redshift_data_shares: Option<ImportAssetsFromRedshiftDataSharesResponseDetails>,
    pub import_asset_from_api_gateway_api: Option<ImportAssetFromApiGatewayApiResponseDetails>,
    pub create_s3_data_access_from_s3_bucket: Option<CreateS3DataAccessFromS3BucketResponseDetails>,
    pub import_assets_from_lake_formation_tag_policy:
        Option<ImportAssetsFromLakeFormationTagPolicyResponseDetails>,
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct RevisionDestinationEntry {
    pub bucket: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_pattern: Option<String>,
    pub revision_id: String,
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct S3DataAccessAssetSourceEntry {
    pub bucket: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_prefixes: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keys: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kms_keys_to_grant: Option<Vec<KmsKeyToGrant>>,
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct TableLfTagPolicyAndPermissions {
    pub expression: Vec<LfTag>,
    pub permissions: Vec<TableTagPolicyLfPermission>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Code {
    AccessDeniedException,
    InternalServerException,
    MalwareDetected,
    ResourceNotFoundException,
    ServiceQuotaExceededException,
    ValidationException,
    MalwareScanEncryptedFile,
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DatabaseLfTagPolicyPermission {
    Describe,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub enum JobErrorLimitName {
    #[serde(rename = "Assets per revision")]
    AssetsPerRevision,
    #[serde(rename = "Asset size in GB")]
    AssetSizeInGb,
    #[serde(rename = "Amazon Redshift datashare assets per revision")]
    AmazonRedshiftDatashareAssetsPerRevision,
    #[serde(rename = "AWS Lake Formation data permission assets per revision")]
    AwsLakeFormationDataPermissionAssetsPerRevision,
    #[serde(rename = "Amazon S3 data access assets per revision")]
    AmazonS3DataAccessAssetsPerRevision,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum JobErrorResourceTypes {
    Revision,
    Asset,
    DataSet,
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ProtocolType {
    Rest,
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub enum ServerSideEncryptionTypes {
    #[serde(rename = "aws:kms")]
    AwsKms,
    #[serde(rename = "AES256")]
    Aes256,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum State {
    Waiting,
    InProgress,
    Error,
    Completed,
    Cancelled,
    TimedOut,
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TableTagPolicyLfPermission {
    Describe,
    Select,
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Type {
    ImportAssetsFromS3,
    ImportAssetFromSignedUrl,
    ExportAssetsToS3,
    ExportAssetToSignedUrl,
    ExportRevisionsToS3,
    ImportAssetsFromRedshiftDataShares,
    ImportAssetFromApiGatewayApi,
    CreateS3DataAccessFromS3Bucket,
    ImportAssetsFromLakeFormationTagPolicy,
}
