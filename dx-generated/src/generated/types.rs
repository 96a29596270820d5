// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::Timestamp;
use ::std::collections::BTreeMap;

/// The structure `AcceptDataGrantInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcceptDataGrantInput {
    /// The member `DataGrantArn`.
    pub data_grant_arn: String,
}

/// The structure `AcceptDataGrantOutput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcceptDataGrantOutput {
    /// The member `Name`.
    pub name: String,
    /// The member `SenderPrincipal`.
    pub sender_principal: Option<String>,
    /// The member `ReceiverPrincipal`.
    pub receiver_principal: String,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `AcceptanceState`.
    pub acceptance_state: super::DataGrantAcceptanceState,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub accepted_at: Option<Timestamp>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub ends_at: Option<Timestamp>,
    /// The member `GrantDistributionScope`.
    pub grant_distribution_scope: super::GrantDistributionScope,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: String,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub id: String,
    /// An Amazon Resource Name: the identifier of a resource that is unique across all of AWS. See [the
    /// format of ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
    pub arn: String,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub created_at: Timestamp,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub updated_at: Timestamp,
}

/// The structure `Action`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Action {
    /// The member `ExportRevisionToS3`.
    pub export_revision_to_s3: Option<super::AutoExportRevisionToS3RequestDetails>,
}

/// The structure `ApiGatewayApiAsset`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiGatewayApiAsset {
    /// A text about an API, in Markdown if you like.
    pub api_description: Option<String>,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub api_endpoint: Option<String>,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub api_id: Option<String>,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub api_key: Option<String>,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub api_name: Option<String>,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub api_specification_download_url: Option<String>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub api_specification_download_url_expires_at: Option<Timestamp>,
    /// The protocol of an API in Amazon API Gateway.
    pub protocol_type: Option<super::ProtocolType>,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub stage: Option<String>,
}

/// What every asset gets that a job creates.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetConfiguration {
    /// Tags for the assets that the job creates, at most 50. Export jobs create none, and take no tags.
    pub tags: Option<Vec<super::Tag>>,
}

/// One asset, and the S3 object that it is exported to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetDestinationEntry {
    /// The asset to export.
    pub asset_id: String,
    /// Name of the S3 bucket that receives the asset. The caller needs permission to write to it.
    pub bucket: String,
    /// Key of the S3 object to write. Left out, the service picks the key.
    pub key: Option<String>,
}

/// The structure `AssetDetails`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetDetails {
    /// The member `S3SnapshotAsset`.
    pub s3_snapshot_asset: Option<super::S3SnapshotAsset>,
    /// The member `RedshiftDataShareAsset`.
    pub redshift_data_share_asset: Option<super::RedshiftDataShareAsset>,
    /// The member `ApiGatewayApiAsset`.
    pub api_gateway_api_asset: Option<super::ApiGatewayApiAsset>,
    /// The member `S3DataAccessAsset`.
    pub s3_data_access_asset: Option<super::S3DataAccessAsset>,
    /// The member `LakeFormationDataPermissionAsset`.
    pub lake_formation_data_permission_asset: Option<
        super::LakeFormationDataPermissionAsset,
    >,
}

/// The structure `AssetEntry`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetEntry {
    /// An Amazon Resource Name: the identifier of a resource that is unique across all of AWS. See [the
    /// format of ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
    pub arn: String,
    /// The member `AssetDetails`.
    pub asset_details: super::AssetDetails,
    /// The member `AssetType`.
    pub asset_type: super::AssetType,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub created_at: Timestamp,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: String,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub id: String,
    /// The name of an asset.
    ///
    /// An asset that is imported from Amazon S3 is named after its object key, so names may contain
    /// slashes.
    pub name: String,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub revision_id: String,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub source_id: Option<String>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub updated_at: Timestamp,
}

/// An object in Amazon S3 that an asset is made from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetSourceEntry {
    /// Name of the bucket that holds the object, without `s3://` and without a region.
    pub bucket: String,
    /// Key of the object within `Bucket`. It also becomes the name of the asset.
    pub key: String,
}

/// The structure `AutoExportRevisionDestinationEntry`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutoExportRevisionDestinationEntry {
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub bucket: String,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub key_pattern: Option<String>,
}

/// The structure `AutoExportRevisionToS3RequestDetails`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutoExportRevisionToS3RequestDetails {
    /// How Amazon S3 encrypts exported objects at rest.
    ///
    /// See [Protecting data with server-side
    /// encryption](https://docs.aws.amazon.com/AmazonS3/latest/userguide/serv-side-encryption.html) in the
    /// S3 user guide for what the two types give you.
    pub encryption: Option<super::ExportServerSideEncryption>,
    /// The member `RevisionDestination`.
    pub revision_destination: super::AutoExportRevisionDestinationEntry,
}

/// Which job to call off.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CancelJobInput {
    /// The job to call off, by the `Id` that it was created with.
    pub job_id: String,
}

/// The structure `CancelJobOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CancelJobOutput {}

/// The structure `CreateDataGrantInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateDataGrantInput {
    /// The member `Name`.
    pub name: String,
    /// The member `GrantDistributionScope`.
    pub grant_distribution_scope: super::GrantDistributionScope,
    /// The member `ReceiverPrincipal`.
    pub receiver_principal: String,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub source_data_set_id: String,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub ends_at: Option<Timestamp>,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `Tags`.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The structure `CreateDataGrantOutput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateDataGrantOutput {
    /// The member `Name`.
    pub name: String,
    /// The member `SenderPrincipal`.
    pub sender_principal: String,
    /// The member `ReceiverPrincipal`.
    pub receiver_principal: String,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `AcceptanceState`.
    pub acceptance_state: super::DataGrantAcceptanceState,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub accepted_at: Option<Timestamp>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub ends_at: Option<Timestamp>,
    /// The member `GrantDistributionScope`.
    pub grant_distribution_scope: super::GrantDistributionScope,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: String,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub source_data_set_id: String,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub id: String,
    /// An Amazon Resource Name: the identifier of a resource that is unique across all of AWS. See [the
    /// format of ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
    pub arn: String,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub created_at: Timestamp,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub updated_at: Timestamp,
    /// The member `Tags`.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The structure `CreateDataSetInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateDataSetInput {
    /// The member `AssetType`.
    pub asset_type: super::AssetType,
    /// The member `Description`.
    pub description: String,
    /// The member `Name`.
    pub name: String,
    /// The member `Tags`.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The structure `CreateDataSetOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateDataSetOutput {
    /// An Amazon Resource Name: the identifier of a resource that is unique across all of AWS. See [the
    /// format of ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
    pub arn: Option<String>,
    /// The member `AssetType`.
    pub asset_type: Option<super::AssetType>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub created_at: Option<Timestamp>,
    /// The member `Description`.
    pub description: Option<String>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub id: Option<String>,
    /// The member `Name`.
    pub name: Option<String>,
    /// The member `Origin`.
    pub origin: Option<super::Origin>,
    /// The member `OriginDetails`.
    pub origin_details: Option<super::OriginDetails>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub source_id: Option<String>,
    /// The member `Tags`.
    pub tags: Option<BTreeMap<String, String>>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub updated_at: Option<Timestamp>,
}

/// The structure `CreateEventActionInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateEventActionInput {
    /// The member `Action`.
    pub action: super::Action,
    /// The member `Event`.
    pub event: super::Event,
    /// The member `Tags`.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The structure `CreateEventActionOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateEventActionOutput {
    /// The member `Action`.
    pub action: Option<super::Action>,
    /// An Amazon Resource Name: the identifier of a resource that is unique across all of AWS. See [the
    /// format of ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
    pub arn: Option<String>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub created_at: Option<Timestamp>,
    /// The member `Event`.
    pub event: Option<super::Event>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub id: Option<String>,
    /// The member `Tags`.
    pub tags: Option<BTreeMap<String, String>>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub updated_at: Option<Timestamp>,
}

/// What kind of job to create, and its settings.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateJobInput {
    /// What the assets that the job creates have in common, which is their tags. Left out, they get none.
    pub asset_configuration: Option<super::AssetConfiguration>,
    /// The settings of the job. Set exactly one member of `RequestDetails`: the one that `Type` names.
    pub details: super::RequestDetails,
    /// The kind of job. It decides which member of `Details` the service reads.
    pub r#type: super::Type,
}

/// The job as the service created it. `Id` is what the service's other operations on jobs ask for.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateJobOutput {
    /// ARN of the new job, for use in IAM policies and logs.
    pub arn: Option<String>,
    /// What the assets that the job creates get, as the request gave it.
    pub asset_configuration: Option<super::AssetConfiguration>,
    /// When the job was created, in UTC.
    pub created_at: Option<Timestamp>,
    /// The job's settings, together with what the service added to them. The member that is set belongs to
    /// the job's `Type`.
    pub details: Option<super::ResponseDetails>,
    /// What went wrong with the job, one entry for each problem. Absent as long as nothing did.
    pub errors: Option<Vec<super::JobError>>,
    /// The id of the new job. Keep it to start the job, to ask for its state, or to cancel it.
    pub id: Option<String>,
    /// How far the job has come. A new job is `WAITING`.
    pub state: Option<super::State>,
    /// The kind of job that was created, as the request gave it.
    pub r#type: Option<super::Type>,
    /// When the job last changed, in UTC.
    pub updated_at: Option<Timestamp>,
}

/// The structure `CreateRevisionInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateRevisionInput {
    /// The member `Comment`.
    pub comment: Option<String>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: String,
    /// The member `Tags`.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The structure `CreateRevisionOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateRevisionOutput {
    /// An Amazon Resource Name: the identifier of a resource that is unique across all of AWS. See [the
    /// format of ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
    pub arn: Option<String>,
    /// The member `Comment`.
    pub comment: Option<String>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub created_at: Option<Timestamp>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: Option<String>,
    /// The member `Finalized`.
    pub finalized: bool,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub id: Option<String>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub source_id: Option<String>,
    /// The member `Tags`.
    pub tags: Option<BTreeMap<String, String>>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub updated_at: Option<Timestamp>,
    /// The member `RevocationComment`.
    pub revocation_comment: Option<String>,
    /// The member `Revoked`.
    pub revoked: bool,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub revoked_at: Option<Timestamp>,
}

/// Settings of a job that lets subscribers read from your S3 bucket, with no copy of the data.
///
/// The job adds one asset to the revision, which stands for everything that `AssetSource` shares.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateS3DataAccessFromS3BucketRequestDetails {
    /// What to share: a bucket, and optionally which part of it.
    pub asset_source: super::S3DataAccessAssetSourceEntry,
    /// The data set under which the access is offered.
    pub data_set_id: String,
    /// The revision that gains the access as an asset.
    pub revision_id: String,
}

/// A job that shares data in an S3 bucket in place.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateS3DataAccessFromS3BucketResponseDetails {
    /// The bucket, or the part of it, that is shared.
    pub asset_source: super::S3DataAccessAssetSourceEntry,
    /// The data set under which the bucket's data is offered.
    pub data_set_id: String,
    /// The revision in which the access becomes an asset.
    pub revision_id: String,
}

/// The structure `DataGrantSummaryEntry`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DataGrantSummaryEntry {
    /// The member `Name`.
    pub name: String,
    /// The member `SenderPrincipal`.
    pub sender_principal: String,
    /// The member `ReceiverPrincipal`.
    pub receiver_principal: String,
    /// The member `AcceptanceState`.
    pub acceptance_state: super::DataGrantAcceptanceState,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub accepted_at: Option<Timestamp>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub ends_at: Option<Timestamp>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: String,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub source_data_set_id: String,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub id: String,
    /// An Amazon Resource Name: the identifier of a resource that is unique across all of AWS. See [the
    /// format of ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
    pub arn: String,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub created_at: Timestamp,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub updated_at: Timestamp,
}

/// The structure `DataSetEntry`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DataSetEntry {
    /// An Amazon Resource Name: the identifier of a resource that is unique across all of AWS. See [the
    /// format of ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
    pub arn: String,
    /// The member `AssetType`.
    pub asset_type: super::AssetType,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub created_at: Timestamp,
    /// The member `Description`.
    pub description: String,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub id: String,
    /// The member `Name`.
    pub name: String,
    /// The member `Origin`.
    pub origin: super::Origin,
    /// The member `OriginDetails`.
    pub origin_details: Option<super::OriginDetails>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub source_id: Option<String>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub updated_at: Timestamp,
}

/// The structure `DataUpdateRequestDetails`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DataUpdateRequestDetails {
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub data_updated_at: Option<Timestamp>,
}

/// The structure `DatabaseLFTagPolicy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabaseLfTagPolicy {
    /// Conditions on LF-tags. All of them have to hold.
    pub expression: Vec<super::LfTag>,
}

/// The databases to share, and the permissions on them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabaseLfTagPolicyAndPermissions {
    /// LF-tags that pick the databases. A database is shared when it meets all of these conditions.
    pub expression: Vec<super::LfTag>,
    /// What subscribers may do with the databases that match.
    pub permissions: Vec<super::DatabaseLfTagPolicyPermission>,
}

/// The structure `DeleteAssetInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteAssetInput {
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub asset_id: String,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: String,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub revision_id: String,
}

/// The structure `DeleteAssetOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteAssetOutput {}

/// The structure `DeleteDataGrantInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteDataGrantInput {
    /// The member `DataGrantId`.
    pub data_grant_id: String,
}

/// The structure `DeleteDataGrantOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteDataGrantOutput {}

/// The structure `DeleteDataSetInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteDataSetInput {
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: String,
}

/// The structure `DeleteDataSetOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteDataSetOutput {}

/// The structure `DeleteEventActionInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteEventActionInput {
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub event_action_id: String,
}

/// The structure `DeleteEventActionOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteEventActionOutput {}

/// The structure `DeleteRevisionInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteRevisionInput {
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: String,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub revision_id: String,
}

/// The structure `DeleteRevisionOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteRevisionOutput {}

/// The structure `DeprecationRequestDetails`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeprecationRequestDetails {
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub deprecation_at: Timestamp,
}

/// The files that a `JobError` is about. The member that is set depends on the kind of job.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Details {
    /// The uploaded file that failed, for an import by signed URL.
    pub import_asset_from_signed_url_job_error_details: Option<
        super::ImportAssetFromSignedUrlJobErrorDetails,
    >,
    /// The S3 objects that failed, for an import from Amazon S3.
    pub import_assets_from_s3_job_error_details: Option<Vec<super::AssetSourceEntry>>,
}

/// The structure `Event`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Event {
    /// The member `RevisionPublished`.
    pub revision_published: Option<super::RevisionPublished>,
}

/// The structure `EventActionEntry`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventActionEntry {
    /// The member `Action`.
    pub action: super::Action,
    /// An Amazon Resource Name: the identifier of a resource that is unique across all of AWS. See [the
    /// format of ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
    pub arn: String,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub created_at: Timestamp,
    /// The member `Event`.
    pub event: super::Event,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub id: String,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub updated_at: Timestamp,
}

/// Settings of a job that makes one asset available for download at a signed URL.
///
/// The asset is named by all three of its coordinates: data set, revision and asset.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExportAssetToSignedUrlRequestDetails {
    /// The asset to download.
    pub asset_id: String,
    /// The data set that holds the asset to download.
    pub data_set_id: String,
    /// The revision of that data set in which the asset lies.
    pub revision_id: String,
}

/// A job that makes one asset available for download at a signed URL.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExportAssetToSignedUrlResponseDetails {
    /// The asset that the URL is for.
    pub asset_id: String,
    /// The data set that holds the exported asset.
    pub data_set_id: String,
    /// The revision that holds the exported asset.
    pub revision_id: String,
    /// Where to download the asset from, with a plain HTTP `GET`. Absent until the job has completed.
    ///
    /// The signature is part of the URL, so whoever has the URL can read the asset.
    pub signed_url: Option<String>,
    /// When `SignedUrl` stops working. Absent as long as there is no URL.
    pub signed_url_expires_at: Option<Timestamp>,
}

/// Settings of a job that copies assets of one revision to Amazon S3, each to a place of its own.
///
/// To export a revision as a whole, use `ExportRevisionsToS3RequestDetails` instead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExportAssetsToS3RequestDetails {
    /// Which assets to copy, and where to. All of them belong to the revision in `RevisionId`.
    pub asset_destinations: Vec<super::AssetDestinationEntry>,
    /// The data set to export from.
    pub data_set_id: String,
    /// How S3 encrypts the objects that the job writes. Left out, the default encryption of each bucket
    /// applies.
    pub encryption: Option<super::ExportServerSideEncryption>,
    /// The revision whose assets are exported.
    pub revision_id: String,
}

/// A job that copies chosen assets of one revision to Amazon S3.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExportAssetsToS3ResponseDetails {
    /// The assets of the export, each with its bucket and key.
    pub asset_destinations: Vec<super::AssetDestinationEntry>,
    /// The data set that the job exports from.
    pub data_set_id: String,
    /// The server-side encryption that was asked for, if any was.
    pub encryption: Option<super::ExportServerSideEncryption>,
    /// The revision whose assets the job exports.
    pub revision_id: String,
}

/// Settings of a job that copies every asset of the given revisions to Amazon S3.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExportRevisionsToS3RequestDetails {
    /// The data set that the revisions belong to.
    pub data_set_id: String,
    /// How S3 encrypts the exported objects. Left out, each bucket's default encryption applies.
    pub encryption: Option<super::ExportServerSideEncryption>,
    /// Which revisions to copy, and the bucket that each goes to.
    pub revision_destinations: Vec<super::RevisionDestinationEntry>,
}

/// A job that copies whole revisions to Amazon S3.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExportRevisionsToS3ResponseDetails {
    /// The data set whose revisions the job exports.
    pub data_set_id: String,
    /// The server-side encryption of the exported objects, if the request asked for one.
    pub encryption: Option<super::ExportServerSideEncryption>,
    /// The revisions of the export, each with its bucket and key pattern.
    pub revision_destinations: Vec<super::RevisionDestinationEntry>,
    /// ARN of the event action behind the job. Event actions export new revisions as they appear, so a job
    /// that you created yourself has none.
    pub event_action_arn: Option<String>,
}

/// How Amazon S3 encrypts exported objects at rest.
///
/// See [Protecting data with server-side
/// encryption](https://docs.aws.amazon.com/AmazonS3/latest/userguide/serv-side-encryption.html) in the
/// S3 user guide for what the two types give you.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExportServerSideEncryption {
    /// ARN of the KMS key that encrypts the objects. Needed when `Type` is `aws:kms`, and of no use with
    /// `AES256`.
    pub kms_key_arn: Option<String>,
    /// Whether S3 encrypts with a key of its own (`AES256`) or with one from AWS KMS (`aws:kms`).
    pub r#type: super::ServerSideEncryptionTypes,
}

/// The structure `GetAssetInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAssetInput {
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub asset_id: String,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: String,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub revision_id: String,
}

/// The structure `GetAssetOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetAssetOutput {
    /// An Amazon Resource Name: the identifier of a resource that is unique across all of AWS. See [the
    /// format of ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
    pub arn: Option<String>,
    /// The member `AssetDetails`.
    pub asset_details: Option<super::AssetDetails>,
    /// The member `AssetType`.
    pub asset_type: Option<super::AssetType>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub created_at: Option<Timestamp>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: Option<String>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub id: Option<String>,
    /// The name of an asset.
    ///
    /// An asset that is imported from Amazon S3 is named after its object key, so names may contain
    /// slashes.
    pub name: Option<String>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub revision_id: Option<String>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub source_id: Option<String>,
    /// The member `Tags`.
    pub tags: Option<BTreeMap<String, String>>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub updated_at: Option<Timestamp>,
}

/// The structure `GetDataGrantInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetDataGrantInput {
    /// The member `DataGrantId`.
    pub data_grant_id: String,
}

/// The structure `GetDataGrantOutput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetDataGrantOutput {
    /// The member `Name`.
    pub name: String,
    /// The member `SenderPrincipal`.
    pub sender_principal: String,
    /// The member `ReceiverPrincipal`.
    pub receiver_principal: String,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `AcceptanceState`.
    pub acceptance_state: super::DataGrantAcceptanceState,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub accepted_at: Option<Timestamp>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub ends_at: Option<Timestamp>,
    /// The member `GrantDistributionScope`.
    pub grant_distribution_scope: super::GrantDistributionScope,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: String,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub source_data_set_id: String,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub id: String,
    /// An Amazon Resource Name: the identifier of a resource that is unique across all of AWS. See [the
    /// format of ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
    pub arn: String,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub created_at: Timestamp,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub updated_at: Timestamp,
    /// The member `Tags`.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The structure `GetDataSetInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetDataSetInput {
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: String,
}

/// The structure `GetDataSetOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetDataSetOutput {
    /// An Amazon Resource Name: the identifier of a resource that is unique across all of AWS. See [the
    /// format of ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
    pub arn: Option<String>,
    /// The member `AssetType`.
    pub asset_type: Option<super::AssetType>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub created_at: Option<Timestamp>,
    /// The member `Description`.
    pub description: Option<String>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub id: Option<String>,
    /// The member `Name`.
    pub name: Option<String>,
    /// The member `Origin`.
    pub origin: Option<super::Origin>,
    /// The member `OriginDetails`.
    pub origin_details: Option<super::OriginDetails>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub source_id: Option<String>,
    /// The member `Tags`.
    pub tags: Option<BTreeMap<String, String>>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub updated_at: Option<Timestamp>,
}

/// The structure `GetEventActionInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetEventActionInput {
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub event_action_id: String,
}

/// The structure `GetEventActionOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetEventActionOutput {
    /// The member `Action`.
    pub action: Option<super::Action>,
    /// An Amazon Resource Name: the identifier of a resource that is unique across all of AWS. See [the
    /// format of ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
    pub arn: Option<String>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub created_at: Option<Timestamp>,
    /// The member `Event`.
    pub event: Option<super::Event>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub id: Option<String>,
    /// The member `Tags`.
    pub tags: Option<BTreeMap<String, String>>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub updated_at: Option<Timestamp>,
}

/// Which job to look at.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetJobInput {
    /// The job to look at, by the `Id` that it was created with.
    pub job_id: String,
}

/// The job as it is now.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetJobOutput {
    /// ARN of the job, for use in IAM policies and logs.
    pub arn: Option<String>,
    /// What the assets that the job creates get. Absent if the job was created without.
    pub asset_configuration: Option<super::AssetConfiguration>,
    /// When the job was created, in UTC.
    pub created_at: Option<Timestamp>,
    /// The job's settings, together with what the service added to them. The member that is set belongs to
    /// the job's `Type`.
    pub details: Option<super::ResponseDetails>,
    /// What went wrong with the job, one entry for each problem. Absent as long as nothing did.
    pub errors: Option<Vec<super::JobError>>,
    /// The id of the job.
    pub id: Option<String>,
    /// How far the job has come.
    pub state: Option<super::State>,
    /// The kind of job.
    pub r#type: Option<super::Type>,
    /// When the job last changed, in UTC.
    pub updated_at: Option<Timestamp>,
}

/// The structure `GetReceivedDataGrantInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetReceivedDataGrantInput {
    /// The member `DataGrantArn`.
    pub data_grant_arn: String,
}

/// The structure `GetReceivedDataGrantOutput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetReceivedDataGrantOutput {
    /// The member `Name`.
    pub name: String,
    /// The member `SenderPrincipal`.
    pub sender_principal: Option<String>,
    /// The member `ReceiverPrincipal`.
    pub receiver_principal: String,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `AcceptanceState`.
    pub acceptance_state: super::DataGrantAcceptanceState,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub accepted_at: Option<Timestamp>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub ends_at: Option<Timestamp>,
    /// The member `GrantDistributionScope`.
    pub grant_distribution_scope: super::GrantDistributionScope,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: String,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub id: String,
    /// An Amazon Resource Name: the identifier of a resource that is unique across all of AWS. See [the
    /// format of ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
    pub arn: String,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub created_at: Timestamp,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub updated_at: Timestamp,
}

/// The structure `GetRevisionInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetRevisionInput {
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: String,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub revision_id: String,
}

/// The structure `GetRevisionOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetRevisionOutput {
    /// An Amazon Resource Name: the identifier of a resource that is unique across all of AWS. See [the
    /// format of ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
    pub arn: Option<String>,
    /// The member `Comment`.
    pub comment: Option<String>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub created_at: Option<Timestamp>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: Option<String>,
    /// The member `Finalized`.
    pub finalized: bool,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub id: Option<String>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub source_id: Option<String>,
    /// The member `Tags`.
    pub tags: Option<BTreeMap<String, String>>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub updated_at: Option<Timestamp>,
    /// The member `RevocationComment`.
    pub revocation_comment: Option<String>,
    /// The member `Revoked`.
    pub revoked: bool,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub revoked_at: Option<Timestamp>,
}

/// Settings of a job that offers an Amazon API Gateway API as an asset.
///
/// Along with the API itself, subscribers get a description of it as an OpenAPI 3.0 document in JSON:
///
/// - Create the job with the MD5 digest of that document.
/// - Upload the document to `ApiSpecificationUploadUrl` of the
///   `ImportAssetFromApiGatewayApiResponseDetails`.
/// - Start the job.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportAssetFromApiGatewayApiRequestDetails {
    /// Text about the API for its subscribers. It may use Markdown.
    pub api_description: Option<String>,
    /// The id that API Gateway gave the API, for example `a1b2c3d4e5`.
    pub api_id: String,
    /// API Gateway key that goes with the API. Only for an API whose callers must send a key.
    pub api_key: Option<String>,
    /// The name under which subscribers see the API.
    pub api_name: String,
    /// MD5 digest, in Base64, of the OpenAPI 3.0 document (JSON) that you will upload. The service checks
    /// the upload against it.
    pub api_specification_md5_hash: String,
    /// The data set that the API is added to.
    pub data_set_id: String,
    /// The protocol that the API speaks. `REST` is the only one there is.
    pub protocol_type: super::ProtocolType,
    /// The revision that gains the API as an asset. It must not be finalized yet.
    pub revision_id: String,
    /// The deployed stage of the API that subscribers call, for example `prod`.
    pub stage: String,
}

/// A job that offers an Amazon API Gateway API as an asset.
///
/// Its OpenAPI document is still to be uploaded to `ApiSpecificationUploadUrl`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportAssetFromApiGatewayApiResponseDetails {
    /// The text about the API that subscribers read, in Markdown.
    pub api_description: Option<String>,
    /// The id of the API in API Gateway.
    pub api_id: String,
    /// The API Gateway key that goes with the API, if the request gave one.
    pub api_key: Option<String>,
    /// The name that subscribers see.
    pub api_name: String,
    /// The Base64 MD5 digest that the uploaded OpenAPI document has to match.
    pub api_specification_md5_hash: String,
    /// Where to upload the OpenAPI 3.0 document (JSON) to, before the job is started. Whoever has this
    /// signed URL can upload.
    pub api_specification_upload_url: String,
    /// The last moment at which `ApiSpecificationUploadUrl` takes an upload.
    pub api_specification_upload_url_expires_at: Timestamp,
    /// The data set that the API goes to.
    pub data_set_id: String,
    /// The protocol that the API speaks.
    pub protocol_type: super::ProtocolType,
    /// The revision in which the API becomes an asset.
    pub revision_id: String,
    /// The stage of the API that subscribers will call.
    pub stage: String,
}

/// The file on which an import by signed URL failed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportAssetFromSignedUrlJobErrorDetails {
    /// Name of the asset that the upload would have become.
    pub asset_name: String,
}

/// Settings of a job that imports one file, which you upload over HTTPS.
///
/// 1. Create the job, with the MD5 digest of the file.
/// 2. Upload the file to `SignedUrl` of the `ImportAssetFromSignedUrlResponseDetails`.
/// 3. Start the job.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportAssetFromSignedUrlRequestDetails {
    /// What the imported asset will be called.
    pub asset_name: String,
    /// The data set that the file is imported into.
    pub data_set_id: String,
    /// MD5 digest of the file, in Base64. The service refuses an upload whose content doesn't match it.
    pub md5_hash: String,
    /// The revision that gains the new asset. It must not be finalized yet.
    pub revision_id: String,
}

/// A job that imports one file, which is still to be uploaded.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportAssetFromSignedUrlResponseDetails {
    /// The name that the asset will have once the job is done.
    pub asset_name: String,
    /// The data set that the uploaded file goes to.
    pub data_set_id: String,
    /// The Base64 MD5 digest that the upload has to match.
    pub md5_hash: Option<String>,
    /// The revision that the uploaded file becomes a part of.
    pub revision_id: String,
    /// Where to upload the file to, with an HTTP `PUT`, before the job is started.
    ///
    /// The signature is part of the URL: whoever has the URL can upload.
    pub signed_url: Option<String>,
    /// The last moment at which `SignedUrl` takes an upload.
    pub signed_url_expires_at: Option<Timestamp>,
}

/// Settings of a job that shares data governed by AWS Lake Formation.
///
/// What is shared isn't listed by name. It is whatever carries the LF-tags given in `Database` and
/// `Table`, as [tag-based access
/// control](https://docs.aws.amazon.com/lake-formation/latest/dg/tag-based-access-control.html) in Lake
/// Formation works.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportAssetsFromLakeFormationTagPolicyRequestDetails {
    /// The AWS Glue Data Catalog to share from. Its id is the 12-digit id of the account that owns it.
    pub catalog_id: String,
    /// Which databases to share, by LF-tag, and what subscribers may do with them.
    pub database: Option<super::DatabaseLfTagPolicyAndPermissions>,
    /// Which tables to share, by LF-tag, and what subscribers may do with them.
    pub table: Option<super::TableLfTagPolicyAndPermissions>,
    /// ARN of the IAM role under which the service gives subscribers their Lake Formation permissions, and
    /// takes them away again.
    ///
    /// > **Note:** The role's trust policy has to let AWS Data Exchange assume it.
    pub role_arn: String,
    /// The data set under which the tagged data is offered.
    pub data_set_id: String,
    /// The revision that gains the data permission as an asset.
    pub revision_id: String,
}

/// A job that shares AWS Lake Formation data by its LF-tags.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportAssetsFromLakeFormationTagPolicyResponseDetails {
    /// The AWS Glue Data Catalog that is shared from, by the id of its account.
    pub catalog_id: String,
    /// The databases that are shared, and the permissions on them, if the request named any.
    pub database: Option<super::DatabaseLfTagPolicyAndPermissions>,
    /// The tables that are shared, and the permissions on them, if the request named any.
    pub table: Option<super::TableLfTagPolicyAndPermissions>,
    /// ARN of the IAM role that the service assumes to manage the permissions of subscribers.
    pub role_arn: String,
    /// The data set that the data permission goes to.
    pub data_set_id: String,
    /// The revision in which the data permission becomes an asset.
    pub revision_id: String,
}

/// Settings of a job that puts Amazon Redshift datashares into a revision.
///
/// No data is copied. Subscribers query the
/// [datashare](https://docs.aws.amazon.com/redshift/latest/dg/datashare-overview.html) from their own
/// Redshift.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportAssetsFromRedshiftDataSharesRequestDetails {
    /// The datashares to import. Each becomes one asset.
    pub asset_sources: Vec<super::RedshiftDataShareAssetSourceEntry>,
    /// The data set that the datashares are added to.
    pub data_set_id: String,
    /// The revision, not finalized yet, that gains the datashares as assets.
    pub revision_id: String,
}

/// A job that puts Amazon Redshift datashares into a revision.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportAssetsFromRedshiftDataSharesResponseDetails {
    /// The datashares that the job imports.
    pub asset_sources: Vec<super::RedshiftDataShareAssetSourceEntry>,
    /// The data set that the datashares go to.
    pub data_set_id: String,
    /// The revision in which the datashares become assets.
    pub revision_id: String,
}

/// Settings of a job that copies objects from your S3 buckets into a revision. Every object becomes one
/// asset.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportAssetsFromS3RequestDetails {
    /// The S3 objects to import, by bucket and key.
    ///
    /// How many a single job takes is limited: see the [service
    /// quotas](https://docs.aws.amazon.com/data-exchange/latest/userguide/limits.html).
    pub asset_sources: Vec<super::AssetSourceEntry>,
    /// The data set that the objects are imported into.
    pub data_set_id: String,
    /// The revision that gains the new assets. A finalized revision takes no more.
    pub revision_id: String,
}

/// A job that copies objects from Amazon S3 into a revision.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportAssetsFromS3ResponseDetails {
    /// The S3 objects that the job imports.
    pub asset_sources: Vec<super::AssetSourceEntry>,
    /// The data set that the S3 objects go to.
    pub data_set_id: String,
    /// The revision in which the objects become assets.
    pub revision_id: String,
}

/// One job of a list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JobEntry {
    /// ARN of the job, for use in IAM policies and logs.
    pub arn: String,
    /// What the assets that the job creates get. Absent if the job was created without.
    pub asset_configuration: Option<super::AssetConfiguration>,
    /// When the job was created, in UTC.
    pub created_at: Timestamp,
    /// The job's settings, together with what the service added to them. The member that is set belongs to
    /// the job's `Type`.
    pub details: super::ResponseDetails,
    /// What went wrong with the job, one entry for each problem. Absent as long as nothing did.
    pub errors: Option<Vec<super::JobError>>,
    /// The id of the job.
    pub id: String,
    /// How far the job has come.
    pub state: super::State,
    /// The kind of job.
    pub r#type: super::Type,
    /// When the job last changed, in UTC.
    pub updated_at: Timestamp,
}

/// One reason why a job failed.
///
/// Not to be confused with the errors of an operation, such as `ValidationException`: those mean that
/// no job was created.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JobError {
    /// The class of the problem.
    pub code: super::Code,
    /// Which files the problem is about, for those kinds of job that can tell.
    pub details: Option<super::Details>,
    /// The quota that the job ran into. Present only when a quota is the problem.
    pub limit_name: Option<super::JobErrorLimitName>,
    /// The value of the quota in `LimitName`, in the unit that the name implies. Means nothing without a
    /// `LimitName`.
    pub limit_value: f64,
    /// The problem in words, for people to read. Programs should look at `Code`.
    pub message: String,
    /// Id of the data set, revision or asset that caused the problem. `ResourceType` says which of them it
    /// is.
    pub resource_id: Option<String>,
    /// The kind of resource that `ResourceId` identifies.
    pub resource_type: Option<super::JobErrorResourceTypes>,
}

/// A key of AWS KMS that subscribers need to read shared objects.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KmsKeyToGrant {
    /// ARN of a customer managed key that encrypts objects in the shared bucket.
    ///
    /// The service makes a [grant](https://docs.aws.amazon.com/kms/latest/developerguide/grants.html) on
    /// the key for every subscriber, so that they can decrypt the objects they are entitled to.
    pub kms_key_arn: String,
}

/// The structure `LakeFormationDataPermissionAsset`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LakeFormationDataPermissionAsset {
    /// The member `LakeFormationDataPermissionDetails`.
    pub lake_formation_data_permission_details: super::LakeFormationDataPermissionDetails,
    /// The member `LakeFormationDataPermissionType`.
    pub lake_formation_data_permission_type: super::LakeFormationDataPermissionType,
    /// The member `Permissions`.
    pub permissions: Vec<super::LfPermission>,
    /// ARN of an IAM role, such as `arn:aws:iam::111122223333:role/DataExchangeSharing`.
    pub role_arn: Option<String>,
}

/// The structure `LakeFormationDataPermissionDetails`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LakeFormationDataPermissionDetails {
    /// The member `LFTagPolicy`.
    pub lf_tag_policy: Option<super::LfTagPolicyDetails>,
}

/// The structure `LakeFormationTagPolicyDetails`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LakeFormationTagPolicyDetails {
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub database: Option<String>,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub table: Option<String>,
}

/// The structure `LFResourceDetails`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LfResourceDetails {
    /// The member `Database`.
    pub database: Option<super::DatabaseLfTagPolicy>,
    /// The member `Table`.
    pub table: Option<super::TableLfTagPolicy>,
}

/// A condition on an LF-tag, the kind of tag by which AWS Lake Formation controls access.
///
/// It holds for a resource that carries the tag `TagKey` with any of the values in `TagValues`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LfTag {
    /// Key of the LF-tag, for example `team`.
    pub tag_key: String,
    /// The values that satisfy the condition. One match is enough.
    pub tag_values: Vec<String>,
}

/// The structure `LFTagPolicyDetails`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LfTagPolicyDetails {
    /// The id of an AWS account: 12 digits.
    ///
    /// > **Note:** The model's pattern has a literal slash at either end, which no account id has. Don't
    /// > hold a value against it.
    pub catalog_id: String,
    /// The member `ResourceType`.
    pub resource_type: super::LfResourceType,
    /// The member `ResourceDetails`.
    pub resource_details: super::LfResourceDetails,
}

/// The structure `ListDataGrantsInput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListDataGrantsInput {
    /// How many entries a page has at most, from 1 to 200.
    pub max_results: Option<i32>,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub next_token: Option<String>,
}

/// The structure `ListDataGrantsOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListDataGrantsOutput {
    /// The member `DataGrantSummaries`.
    pub data_grant_summaries: Option<Vec<super::DataGrantSummaryEntry>>,
    /// Marks the place in a list where the next page begins. It means nothing to anyone but the service.
    pub next_token: Option<String>,
}

/// The structure `ListDataSetRevisionsInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListDataSetRevisionsInput {
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: String,
    /// How many entries a page has at most, from 1 to 200.
    pub max_results: Option<i32>,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub next_token: Option<String>,
}

/// The structure `ListDataSetRevisionsOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListDataSetRevisionsOutput {
    /// Marks the place in a list where the next page begins. It means nothing to anyone but the service.
    pub next_token: Option<String>,
    /// The member `Revisions`.
    pub revisions: Option<Vec<super::RevisionEntry>>,
}

/// The structure `ListDataSetsInput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListDataSetsInput {
    /// How many entries a page has at most, from 1 to 200.
    pub max_results: Option<i32>,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub next_token: Option<String>,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub origin: Option<String>,
}

/// The structure `ListDataSetsOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListDataSetsOutput {
    /// The member `DataSets`.
    pub data_sets: Option<Vec<super::DataSetEntry>>,
    /// Marks the place in a list where the next page begins. It means nothing to anyone but the service.
    pub next_token: Option<String>,
}

/// The structure `ListEventActionsInput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListEventActionsInput {
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub event_source_id: Option<String>,
    /// How many entries a page has at most, from 1 to 200.
    pub max_results: Option<i32>,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub next_token: Option<String>,
}

/// The structure `ListEventActionsOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListEventActionsOutput {
    /// The member `EventActions`.
    pub event_actions: Option<Vec<super::EventActionEntry>>,
    /// Marks the place in a list where the next page begins. It means nothing to anyone but the service.
    pub next_token: Option<String>,
}

/// Which jobs to list, and where in the list to begin.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListJobsInput {
    /// Only jobs of this data set.
    pub data_set_id: Option<String>,
    /// How many jobs a page has at most. The service decides where this is left out.
    pub max_results: Option<i32>,
    /// Where to go on: the `NextToken` of the page before. Left out, it is the first page that is asked
    /// for.
    pub next_token: Option<String>,
    /// Only jobs of this revision.
    pub revision_id: Option<String>,
}

/// A page of jobs.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListJobsOutput {
    /// The jobs of this page.
    pub jobs: Option<Vec<super::JobEntry>>,
    /// What to ask for the next page with. Absent from the last page.
    pub next_token: Option<String>,
}

/// The structure `ListReceivedDataGrantsInput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListReceivedDataGrantsInput {
    /// How many entries a page has at most, from 1 to 200.
    pub max_results: Option<i32>,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub next_token: Option<String>,
    /// The member `AcceptanceState`.
    pub acceptance_state: Option<Vec<super::AcceptanceStateFilterValue>>,
}

/// The structure `ListReceivedDataGrantsOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListReceivedDataGrantsOutput {
    /// The member `DataGrantSummaries`.
    pub data_grant_summaries: Option<Vec<super::ReceivedDataGrantSummariesEntry>>,
    /// Marks the place in a list where the next page begins. It means nothing to anyone but the service.
    pub next_token: Option<String>,
}

/// The structure `ListRevisionAssetsInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListRevisionAssetsInput {
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: String,
    /// How many entries a page has at most, from 1 to 200.
    pub max_results: Option<i32>,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub next_token: Option<String>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub revision_id: String,
}

/// The structure `ListRevisionAssetsOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListRevisionAssetsOutput {
    /// The member `Assets`.
    pub assets: Option<Vec<super::AssetEntry>>,
    /// Marks the place in a list where the next page begins. It means nothing to anyone but the service.
    pub next_token: Option<String>,
}

/// The structure `ListTagsForResourceInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListTagsForResourceInput {
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub resource_arn: String,
}

/// The structure `ListTagsForResourceOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListTagsForResourceOutput {
    /// The member `Tags`.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The structure `NotificationDetails`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NotificationDetails {
    /// The member `DataUpdate`.
    pub data_update: Option<super::DataUpdateRequestDetails>,
    /// The member `Deprecation`.
    pub deprecation: Option<super::DeprecationRequestDetails>,
    /// The member `SchemaChange`.
    pub schema_change: Option<super::SchemaChangeRequestDetails>,
}

/// The structure `OriginDetails`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OriginDetails {
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub product_id: Option<String>,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub data_grant_id: Option<String>,
}

/// The structure `ReceivedDataGrantSummariesEntry`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReceivedDataGrantSummariesEntry {
    /// The member `Name`.
    pub name: String,
    /// The member `SenderPrincipal`.
    pub sender_principal: String,
    /// The member `ReceiverPrincipal`.
    pub receiver_principal: String,
    /// The member `AcceptanceState`.
    pub acceptance_state: super::DataGrantAcceptanceState,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub accepted_at: Option<Timestamp>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub ends_at: Option<Timestamp>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: String,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub id: String,
    /// An Amazon Resource Name: the identifier of a resource that is unique across all of AWS. See [the
    /// format of ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
    pub arn: String,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub created_at: Timestamp,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub updated_at: Timestamp,
}

/// The structure `RedshiftDataShareAsset`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RedshiftDataShareAsset {
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub arn: String,
}

/// A datashare of Amazon Redshift that an asset is made from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RedshiftDataShareAssetSourceEntry {
    /// ARN of the datashare, such as
    /// `arn:aws:redshift:us-east-1:111122223333:datashare:01234567-89ab-cdef-0123-456789abcdef/sales`.
    pub data_share_arn: String,
}

/// The structure `RedshiftDataShareDetails`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RedshiftDataShareDetails {
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub arn: String,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub database: String,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub function: Option<String>,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub table: Option<String>,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub schema: Option<String>,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub view: Option<String>,
}

/// The settings of a new job, one member for each kind of job.
///
/// Set one member and leave the other eight out. Which one follows from `Type` of the
/// `CreateJobRequest`: a job of type `EXPORT_ASSETS_TO_S3`, say, takes `ExportAssetsToS3`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RequestDetails {
    /// Settings for handing out one asset as a download URL. For jobs of type `EXPORT_ASSET_TO_SIGNED_URL`.
    pub export_asset_to_signed_url: Option<super::ExportAssetToSignedUrlRequestDetails>,
    /// Settings for copying chosen assets of one revision to S3 buckets. For jobs of type
    /// `EXPORT_ASSETS_TO_S3`.
    pub export_assets_to_s3: Option<super::ExportAssetsToS3RequestDetails>,
    /// Settings for copying whole revisions to S3 buckets. For jobs of type `EXPORT_REVISIONS_TO_S3`.
    pub export_revisions_to_s3: Option<super::ExportRevisionsToS3RequestDetails>,
    /// Settings for importing one file that you upload to a URL. For jobs of type
    /// `IMPORT_ASSET_FROM_SIGNED_URL`.
    pub import_asset_from_signed_url: Option<
        super::ImportAssetFromSignedUrlRequestDetails,
    >,
    /// Settings for importing objects from your S3 buckets. For jobs of type `IMPORT_ASSETS_FROM_S3`.
    pub import_assets_from_s3: Option<super::ImportAssetsFromS3RequestDetails>,
    /// Settings for importing datashares of Amazon Redshift. For jobs of type
    /// `IMPORT_ASSETS_FROM_REDSHIFT_DATA_SHARES`.
    pub import_assets_from_redshift_data_shares: Option<
        super::ImportAssetsFromRedshiftDataSharesRequestDetails,
    >,
    /// Settings for importing an API that is hosted in Amazon API Gateway. For jobs of type
    /// `IMPORT_ASSET_FROM_API_GATEWAY_API`.
    pub import_asset_from_api_gateway_api: Option<
        super::ImportAssetFromApiGatewayApiRequestDetails,
    >,
    /// Settings for sharing data in place, without a copy, from an S3 bucket. For jobs of type
    /// `CREATE_S3_DATA_ACCESS_FROM_S3_BUCKET`.
    pub create_s3_data_access_from_s3_bucket: Option<
        super::CreateS3DataAccessFromS3BucketRequestDetails,
    >,
    /// Settings for sharing AWS Lake Formation databases and tables by their LF-tags. For jobs of type
    /// `IMPORT_ASSETS_FROM_LAKE_FORMATION_TAG_POLICY`.
    pub import_assets_from_lake_formation_tag_policy: Option<
        super::ImportAssetsFromLakeFormationTagPolicyRequestDetails,
    >,
}

/// The settings of a job and what the service added to them, one member for each kind of job.
///
/// Only the member that goes with the job's `Type` is present.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ResponseDetails {
    /// The download of one asset, with its URL once there is one. Present for `EXPORT_ASSET_TO_SIGNED_URL`.
    pub export_asset_to_signed_url: Option<super::ExportAssetToSignedUrlResponseDetails>,
    /// The export of chosen assets to S3. Present for `EXPORT_ASSETS_TO_S3`.
    pub export_assets_to_s3: Option<super::ExportAssetsToS3ResponseDetails>,
    /// The export of whole revisions to S3. Present for `EXPORT_REVISIONS_TO_S3`.
    pub export_revisions_to_s3: Option<super::ExportRevisionsToS3ResponseDetails>,
    /// The import of an uploaded file, with the URL to upload it to. Present for
    /// `IMPORT_ASSET_FROM_SIGNED_URL`.
    pub import_asset_from_signed_url: Option<
        super::ImportAssetFromSignedUrlResponseDetails,
    >,
    /// The import of objects from S3. Present for `IMPORT_ASSETS_FROM_S3`.
    pub import_assets_from_s3: Option<super::ImportAssetsFromS3ResponseDetails>,
    /// The import of Redshift datashares. Present for `IMPORT_ASSETS_FROM_REDSHIFT_DATA_SHARES`.
    pub import_assets_from_redshift_data_shares: Option<
        super::ImportAssetsFromRedshiftDataSharesResponseDetails,
    >,
    /// The import of an API, with the URL to upload its specification to. Present for
    /// `IMPORT_ASSET_FROM_API_GATEWAY_API`.
    pub import_asset_from_api_gateway_api: Option<
        super::ImportAssetFromApiGatewayApiResponseDetails,
    >,
    /// The share of data in an S3 bucket. Present for `CREATE_S3_DATA_ACCESS_FROM_S3_BUCKET`.
    pub create_s3_data_access_from_s3_bucket: Option<
        super::CreateS3DataAccessFromS3BucketResponseDetails,
    >,
    /// The share of tagged Lake Formation data. Present for `IMPORT_ASSETS_FROM_LAKE_FORMATION_TAG_POLICY`.
    pub import_assets_from_lake_formation_tag_policy: Option<
        super::ImportAssetsFromLakeFormationTagPolicyResponseDetails,
    >,
}

/// One revision, and where in Amazon S3 its assets go.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RevisionDestinationEntry {
    /// Name of the S3 bucket that receives all assets of the revision.
    pub bucket: String,
    /// Template for the keys of the exported objects, filled in once for each asset.
    ///
    /// A pattern mixes plain text with placeholders such as `${Asset.Name}`, `${Revision.Id}` and
    /// `${Revision.CreatedAt}`; `${DataSet.Id}/${Asset.Name}` puts the assets into a folder named after the
    /// data set. All placeholders are listed under [key
    /// patterns](https://docs.aws.amazon.com/data-exchange/latest/userguide/jobs.html#revision-export-keypatterns).
    /// Left out, the service picks the keys.
    pub key_pattern: Option<String>,
    /// The revision to export.
    pub revision_id: String,
}

/// The structure `RevisionEntry`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RevisionEntry {
    /// An Amazon Resource Name: the identifier of a resource that is unique across all of AWS. See [the
    /// format of ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
    pub arn: String,
    /// The member `Comment`.
    pub comment: Option<String>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub created_at: Timestamp,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: String,
    /// The member `Finalized`.
    pub finalized: bool,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub id: String,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub source_id: Option<String>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub updated_at: Timestamp,
    /// The member `RevocationComment`.
    pub revocation_comment: Option<String>,
    /// The member `Revoked`.
    pub revoked: bool,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub revoked_at: Option<Timestamp>,
}

/// The structure `RevisionPublished`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RevisionPublished {
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: String,
}

/// The structure `RevokeRevisionInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RevokeRevisionInput {
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: String,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub revision_id: String,
    /// The member `RevocationComment`.
    pub revocation_comment: String,
}

/// The structure `RevokeRevisionOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RevokeRevisionOutput {
    /// An Amazon Resource Name: the identifier of a resource that is unique across all of AWS. See [the
    /// format of ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
    pub arn: Option<String>,
    /// The member `Comment`.
    pub comment: Option<String>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub created_at: Option<Timestamp>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: Option<String>,
    /// The member `Finalized`.
    pub finalized: bool,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub id: Option<String>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub source_id: Option<String>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub updated_at: Option<Timestamp>,
    /// The member `RevocationComment`.
    pub revocation_comment: Option<String>,
    /// The member `Revoked`.
    pub revoked: bool,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub revoked_at: Option<Timestamp>,
}

/// The structure `S3DataAccessAsset`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct S3DataAccessAsset {
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub bucket: String,
    /// Texts, such as object keys in Amazon S3.
    pub key_prefixes: Option<Vec<String>>,
    /// Texts, such as object keys in Amazon S3.
    pub keys: Option<Vec<String>>,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub s3_access_point_alias: Option<String>,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub s3_access_point_arn: Option<String>,
    /// Keys of AWS KMS that subscribers may decrypt with: one to ten, none of them twice.
    pub kms_keys_to_grant: Option<Vec<super::KmsKeyToGrant>>,
}

/// The part of an S3 bucket that is shared with subscribers in place.
///
/// - With neither `KeyPrefixes` nor `Keys`, the whole bucket is shared.
/// - With either or both, only what they name is.
///
/// Objects encrypted with keys of your own in AWS KMS need `KmsKeysToGrant` too, or subscribers can't
/// decrypt them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct S3DataAccessAssetSourceEntry {
    /// Name of the S3 bucket in which the shared data lives.
    pub bucket: String,
    /// Key prefixes to share, such as `daily/2024/`. Every object whose key starts with one of them can be
    /// read.
    pub key_prefixes: Option<Vec<String>>,
    /// Keys of single objects to share.
    pub keys: Option<Vec<String>>,
    /// The customer managed keys that the shared objects are encrypted with. Left out, no access to keys is
    /// granted.
    pub kms_keys_to_grant: Option<Vec<super::KmsKeyToGrant>>,
}

/// The structure `S3DataAccessDetails`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct S3DataAccessDetails {
    /// Texts, such as object keys in Amazon S3.
    pub key_prefixes: Option<Vec<String>>,
    /// Texts, such as object keys in Amazon S3.
    pub keys: Option<Vec<String>>,
}

/// The structure `S3SnapshotAsset`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct S3SnapshotAsset {
    /// The member `Size`.
    pub size: f64,
}

/// The structure `SchemaChangeDetails`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaChangeDetails {
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub name: String,
    /// The member `Type`.
    pub r#type: super::SchemaChangeType,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub description: Option<String>,
}

/// The structure `SchemaChangeRequestDetails`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaChangeRequestDetails {
    /// The member `Changes`.
    pub changes: Option<Vec<super::SchemaChangeDetails>>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub schema_change_at: Timestamp,
}

/// The structure `ScopeDetails`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ScopeDetails {
    /// The member `LakeFormationTagPolicies`.
    pub lake_formation_tag_policies: Option<Vec<super::LakeFormationTagPolicyDetails>>,
    /// The member `RedshiftDataShares`.
    pub redshift_data_shares: Option<Vec<super::RedshiftDataShareDetails>>,
    /// The member `S3DataAccesses`.
    pub s3_data_accesses: Option<Vec<super::S3DataAccessDetails>>,
}

/// The structure `SendApiAssetInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendApiAssetInput {
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub body: Option<String>,
    /// The member `QueryStringParameters`.
    pub query_string_parameters: Option<BTreeMap<String, String>>,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub asset_id: String,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub data_set_id: String,
    /// The member `RequestHeaders`.
    pub request_headers: Option<BTreeMap<String, String>>,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub method: Option<String>,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub path: Option<String>,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub revision_id: String,
}

/// The structure `SendApiAssetOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SendApiAssetOutput {
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub body: Option<String>,
    /// The member `ResponseHeaders`.
    pub response_headers: Option<BTreeMap<String, String>>,
}

/// The structure `SendDataSetNotificationInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendDataSetNotificationInput {
    /// The member `Scope`.
    pub scope: Option<super::ScopeDetails>,
    /// The member `ClientToken`.
    pub client_token: Option<String>,
    /// The member `Comment`.
    pub comment: Option<String>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: String,
    /// The member `Details`.
    pub details: Option<super::NotificationDetails>,
    /// The member `Type`.
    pub r#type: super::NotificationType,
}

/// The structure `SendDataSetNotificationOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SendDataSetNotificationOutput {}

/// Which job to start.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StartJobInput {
    /// The job to start, by the `Id` that it was created with.
    pub job_id: String,
}

/// Nothing but that the job was started.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct StartJobOutput {}

/// The structure `TableLFTagPolicy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TableLfTagPolicy {
    /// Conditions on LF-tags. All of them have to hold.
    pub expression: Vec<super::LfTag>,
}

/// The tables to share, and the permissions on them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TableLfTagPolicyAndPermissions {
    /// LF-tags that pick the tables. A table is shared when it meets all of these conditions.
    pub expression: Vec<super::LfTag>,
    /// What subscribers may do with the tables that match.
    pub permissions: Vec<super::TableTagPolicyLfPermission>,
}

/// A label on a resource: a key, and a value that goes with it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag, for example `team`. No two tags of a resource have the same one.
    pub key: String,
    /// Value of the tag, for example `weather`. It may be empty.
    pub value: String,
}

/// The structure `TagResourceInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TagResourceInput {
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub resource_arn: String,
    /// The member `Tags`.
    pub tags: BTreeMap<String, String>,
}

/// The structure `TagResourceOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TagResourceOutput {}

/// The structure `UntagResourceInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UntagResourceInput {
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub resource_arn: String,
    /// Texts, such as object keys in Amazon S3.
    pub tag_keys: Vec<String>,
}

/// The structure `UntagResourceOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UntagResourceOutput {}

/// The structure `UpdateAssetInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateAssetInput {
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub asset_id: String,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: String,
    /// The name of an asset.
    ///
    /// An asset that is imported from Amazon S3 is named after its object key, so names may contain
    /// slashes.
    pub name: String,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub revision_id: String,
}

/// The structure `UpdateAssetOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateAssetOutput {
    /// An Amazon Resource Name: the identifier of a resource that is unique across all of AWS. See [the
    /// format of ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
    pub arn: Option<String>,
    /// The member `AssetDetails`.
    pub asset_details: Option<super::AssetDetails>,
    /// The member `AssetType`.
    pub asset_type: Option<super::AssetType>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub created_at: Option<Timestamp>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: Option<String>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub id: Option<String>,
    /// The name of an asset.
    ///
    /// An asset that is imported from Amazon S3 is named after its object key, so names may contain
    /// slashes.
    pub name: Option<String>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub revision_id: Option<String>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub source_id: Option<String>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub updated_at: Option<Timestamp>,
}

/// The structure `UpdateDataSetInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataSetInput {
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: String,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `Name`.
    pub name: Option<String>,
}

/// The structure `UpdateDataSetOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateDataSetOutput {
    /// An Amazon Resource Name: the identifier of a resource that is unique across all of AWS. See [the
    /// format of ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
    pub arn: Option<String>,
    /// The member `AssetType`.
    pub asset_type: Option<super::AssetType>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub created_at: Option<Timestamp>,
    /// The member `Description`.
    pub description: Option<String>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub id: Option<String>,
    /// The member `Name`.
    pub name: Option<String>,
    /// The member `Origin`.
    pub origin: Option<super::Origin>,
    /// The member `OriginDetails`.
    pub origin_details: Option<super::OriginDetails>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub source_id: Option<String>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub updated_at: Option<Timestamp>,
}

/// The structure `UpdateEventActionInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateEventActionInput {
    /// The member `Action`.
    pub action: Option<super::Action>,
    /// Text with no constraints in the model. What it may hold is said at the member that uses it.
    pub event_action_id: String,
}

/// The structure `UpdateEventActionOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateEventActionOutput {
    /// The member `Action`.
    pub action: Option<super::Action>,
    /// An Amazon Resource Name: the identifier of a resource that is unique across all of AWS. See [the
    /// format of ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
    pub arn: Option<String>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub created_at: Option<Timestamp>,
    /// The member `Event`.
    pub event: Option<super::Event>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub id: Option<String>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub updated_at: Option<Timestamp>,
}

/// The structure `UpdateRevisionInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateRevisionInput {
    /// The member `Comment`.
    pub comment: Option<String>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: String,
    /// The member `Finalized`.
    pub finalized: Option<bool>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub revision_id: String,
}

/// The structure `UpdateRevisionOutput`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateRevisionOutput {
    /// An Amazon Resource Name: the identifier of a resource that is unique across all of AWS. See [the
    /// format of ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
    pub arn: Option<String>,
    /// The member `Comment`.
    pub comment: Option<String>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub created_at: Option<Timestamp>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub data_set_id: Option<String>,
    /// The member `Finalized`.
    pub finalized: bool,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub id: Option<String>,
    /// An identifier that the service gave to a data set, revision, asset or job. Treat it as opaque text.
    pub source_id: Option<String>,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub updated_at: Option<Timestamp>,
    /// The member `RevocationComment`.
    pub revocation_comment: Option<String>,
    /// The member `Revoked`.
    pub revoked: bool,
    /// A point in time. On the wire it is RFC 3339 text, such as `2024-05-31T13:45:00Z`.
    pub revoked_at: Option<Timestamp>,
}
