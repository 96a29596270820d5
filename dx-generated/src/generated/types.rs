// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::{Redacted, Timestamp};
use ::std::collections::BTreeMap;
use ::std::fmt;

/// Names the data grant to accept, by its ARN.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AcceptDataGrantInput {
    /// ARN of the grant, as its sender or `ListReceivedDataGrants` gives it.
    pub data_grant_arn: Option<String>,
}

/// The grant, which is accepted from now on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcceptDataGrantOutput {
    /// The name of the grant, as the receiver sees it. 1 to 256 characters.
    pub name: String,
    /// The AWS account that made the grant, by its id of 12 digits.
    pub sender_principal: Option<String>,
    /// The AWS account that the grant is for, by its id of 12 digits.
    pub receiver_principal: String,
    /// What the sender tells the receiver about the grant.
    pub description: Option<String>,
    /// Whether the receiver has accepted the grant. Access to the data begins when they do.
    pub acceptance_state: super::DataGrantAcceptanceState,
    /// When the receiver accepted the grant, in UTC. Absent until then.
    pub accepted_at: Option<Timestamp>,
    /// When access to the data ends, in UTC. Absent from a grant without an end.
    pub ends_at: Option<Timestamp>,
    /// Whether the receiver may pass the data on within their organization.
    pub grant_distribution_scope: super::GrantDistributionScope,
    /// The entitled data set that the account has from now on.
    pub data_set_id: String,
    /// Id of the grant.
    pub id: String,
    /// ARN of the grant. The receiver accepts the grant and looks it up by this.
    pub arn: String,
    /// When the grant was created, in UTC.
    pub created_at: Timestamp,
    /// When the grant last changed, in UTC.
    pub updated_at: Timestamp,
}

/// What an event action does. There is one kind of action so far.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Action {
    /// Exports each new revision to Amazon S3.
    pub export_revision_to_s3: Option<super::AutoExportRevisionToS3RequestDetails>,
}

/// An API of a provider that subscribers call through AWS Data Exchange, by `SendApiAsset`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiGatewayApiAsset {
    /// Text about the API for its subscribers. It may use Markdown.
    pub api_description: Option<String>,
    /// Host that takes the requests of subscribers, for programs that send them without `SendApiAsset`.
    pub api_endpoint: Option<String>,
    /// The id that Amazon API Gateway gave the API, for example `a1b2c3d4e5`.
    pub api_id: Option<String>,
    /// API key of the API, for APIs whose callers must send one. It is a secret, which `Debug` does not
    /// show.
    pub api_key: Option<String>,
    /// The name under which subscribers see the API.
    pub api_name: Option<String>,
    /// Where to download the API's OpenAPI 3.0 document, by a plain HTTP `GET`. Absent when there is none.
    ///
    /// The signature is part of the URL, so that whoever has the URL can read the document. `Debug` does
    /// not show it.
    pub api_specification_download_url: Option<String>,
    /// When `ApiSpecificationDownloadUrl` stops working, in UTC. Read the asset again for another one.
    pub api_specification_download_url_expires_at: Option<Timestamp>,
    /// The protocol that the API speaks. `REST` is the only one so far.
    pub protocol_type: Option<super::ProtocolType>,
    /// The stage of the API in Amazon API Gateway, such as `prod`, which calls go to.
    pub stage: Option<String>,
}

impl fmt::Debug for ApiGatewayApiAsset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiGatewayApiAsset")
            .field("api_description", &self.api_description)
            .field("api_endpoint", &self.api_endpoint)
            .field("api_id", &self.api_id)
            .field("api_key", &Redacted)
            .field("api_name", &self.api_name)
            .field("api_specification_download_url", &Redacted)
            .field(
                "api_specification_download_url_expires_at",
                &self.api_specification_download_url_expires_at,
            )
            .field("protocol_type", &self.protocol_type)
            .field("stage", &self.stage)
            .finish()
    }
}

/// What every asset gets that a job creates.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetConfiguration {
    /// Tags for each asset that the job creates, at most 50. Only imports and S3 data access create assets.
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

/// What an asset is. Only the member that belongs to its `AssetType` is set.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetDetails {
    /// A file, of which the service keeps a copy. For `S3_SNAPSHOT`.
    pub s3_snapshot_asset: Option<super::S3SnapshotAsset>,
    /// A datashare of Amazon Redshift. For `REDSHIFT_DATA_SHARE`.
    pub redshift_data_share_asset: Option<super::RedshiftDataShareAsset>,
    /// An API in Amazon API Gateway. For `API_GATEWAY_API`.
    pub api_gateway_api_asset: Option<super::ApiGatewayApiAsset>,
    /// Access to objects in a provider's S3 bucket. For `S3_DATA_ACCESS`.
    pub s3_data_access_asset: Option<super::S3DataAccessAsset>,
    /// Permissions on databases or tables in AWS Lake Formation. For `LAKE_FORMATION_DATA_PERMISSION`.
    pub lake_formation_data_permission_asset: Option<
        super::LakeFormationDataPermissionAsset,
    >,
}

/// An asset in a list: one file, API, datashare or permission that a revision offers.
///
/// Tags are not part of it; `GetAsset` has them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetEntry {
    /// ARN of the asset, for tags, IAM policies and logs.
    pub arn: String,
    /// What the asset is: of its members, the one that belongs to the asset's `AssetType` is set.
    pub asset_details: super::AssetDetails,
    /// The kind of asset, which says which member of `AssetDetails` is set.
    pub asset_type: super::AssetType,
    /// When the asset was created, in UTC.
    pub created_at: Timestamp,
    /// The data set in which the asset lies.
    pub data_set_id: String,
    /// Id of the asset within its revision.
    pub id: String,
    /// The name of the asset. It comes from where the asset was imported from: the key of an S3 object,
    /// say, or the name of an API. An export to Amazon S3 that names no key writes to this one.
    pub name: String,
    /// The revision in which the asset lies.
    pub revision_id: String,
    /// Id of the provider's own asset. Present only for a provider who looks at an entitled copy of that
    /// asset.
    pub source_id: Option<String>,
    /// When the asset last changed, in UTC.
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

/// Where in Amazon S3 an event action puts the assets of new revisions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutoExportRevisionDestinationEntry {
    /// Name of the S3 bucket that receives the assets. Its policy has to let AWS Data Exchange write to it.
    pub bucket: String,
    /// Template for the keys of the exported objects, filled in once for each asset, such as
    /// `${Revision.CreatedAt}/${Asset.Name}`. The placeholders are those of `RevisionDestinationEntry`. The
    /// service picks the keys when it is absent.
    pub key_pattern: Option<String>,
}

/// Settings of the export jobs that the service runs for an event action.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutoExportRevisionToS3RequestDetails {
    /// How S3 encrypts the exported objects. The bucket's default encryption applies when it is absent.
    pub encryption: Option<super::ExportServerSideEncryption>,
    /// The bucket that all revisions go to, and the keys that their assets get.
    pub revision_destination: super::AutoExportRevisionDestinationEntry,
}

/// Names the job to cancel, which must not have been started.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CancelJobInput {
    /// The job to cancel, by the `Id` that it was created with.
    pub job_id: String,
}

/// The output of `CancelJob`, which has no members.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CancelJobOutput {}

/// Which data set to grant access to, to whom, and for how long.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateDataGrantInput {
    /// A name for the grant, which the receiver sees, too. 1 to 256 characters.
    pub name: Option<String>,
    /// Whether the receiver may pass the data on within their organization in AWS Organizations.
    pub grant_distribution_scope: Option<super::GrantDistributionScope>,
    /// The AWS account to grant access to, by its id of 12 digits.
    pub receiver_principal: Option<String>,
    /// The data set to grant access to. The account has to own it.
    pub source_data_set_id: Option<String>,
    /// When access ends, in UTC. The grant has no end when this is absent.
    pub ends_at: Option<Timestamp>,
    /// What the receiver should know about the grant. Up to 16,384 characters.
    pub description: Option<String>,
    /// Tags for the grant, by key.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The grant that was created, which waits for its receiver to accept it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateDataGrantOutput {
    /// The name of the grant, as the receiver sees it. 1 to 256 characters.
    pub name: String,
    /// The AWS account that made the grant, by its id of 12 digits.
    pub sender_principal: String,
    /// The AWS account that the grant is for, by its id of 12 digits.
    pub receiver_principal: String,
    /// What the sender tells the receiver about the grant.
    pub description: Option<String>,
    /// Whether the receiver has accepted the grant. Access to the data begins when they do.
    pub acceptance_state: super::DataGrantAcceptanceState,
    /// When the receiver accepted the grant, in UTC. Absent until then.
    pub accepted_at: Option<Timestamp>,
    /// When access to the data ends, in UTC. Absent from a grant without an end.
    pub ends_at: Option<Timestamp>,
    /// Whether the receiver may pass the data on within their organization.
    pub grant_distribution_scope: super::GrantDistributionScope,
    /// The entitled data set by which the receiver reaches the data.
    pub data_set_id: String,
    /// The sender's own data set that the grant gives access to.
    pub source_data_set_id: String,
    /// Id of the grant.
    pub id: String,
    /// ARN of the grant. The receiver accepts the grant and looks it up by this.
    pub arn: String,
    /// When the grant was created, in UTC.
    pub created_at: Timestamp,
    /// When the grant last changed, in UTC.
    pub updated_at: Timestamp,
    /// The sender's tags of the grant, by key.
    pub tags: Option<BTreeMap<String, String>>,
}

/// What kind of data set to create, and how to present it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateDataSetInput {
    /// The kind of asset that all revisions of the data set will consist of. It can't be changed later.
    pub asset_type: super::AssetType,
    /// What the data is about. Subscribers see it, and it may use Markdown.
    pub description: String,
    /// A name for the data set, which subscribers see, too.
    pub name: String,
    /// Tags for the data set, by key.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The data set that was created, with no revisions yet.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateDataSetOutput {
    /// ARN of the data set, for tags, IAM policies and logs.
    pub arn: Option<String>,
    /// The one kind of asset that all revisions of the data set consist of. It is fixed when the data set
    /// is created.
    pub asset_type: Option<super::AssetType>,
    /// When the data set was created, in UTC.
    pub created_at: Option<Timestamp>,
    /// What the data is about, as the provider describes it to subscribers. It may use Markdown.
    pub description: Option<String>,
    /// Id of the data set. Operations on its revisions, assets and jobs ask for it.
    pub id: Option<String>,
    /// The name under which the data set is shown. Names need not be unique: tell data sets apart by `Id`.
    pub name: Option<String>,
    /// Whether the account provides the data set (`OWNED`) or received it (`ENTITLED`).
    pub origin: Option<super::Origin>,
    /// The product or the data grant by which the account received the data set. Absent from data sets that
    /// it owns.
    pub origin_details: Option<super::OriginDetails>,
    /// Id of the provider's own data set. Present only for a provider who looks at an entitled copy of that
    /// data set.
    pub source_id: Option<String>,
    /// Tags of the data set, by key.
    pub tags: Option<BTreeMap<String, String>>,
    /// When the data set last changed, in UTC.
    pub updated_at: Option<Timestamp>,
}

/// What the service should do, and when.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateEventActionInput {
    /// What to do whenever the event occurs: an export to Amazon S3.
    pub action: super::Action,
    /// The event to act upon: a new revision of a data set.
    pub event: super::Event,
    /// Tags for the event action, by key.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The event action that was created. It applies to every event from now on.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateEventActionOutput {
    /// What the service does whenever the event occurs.
    pub action: Option<super::Action>,
    /// ARN of the event action, for tags, IAM policies and logs.
    pub arn: Option<String>,
    /// When the event action was created, in UTC.
    pub created_at: Option<Timestamp>,
    /// The event that sets off the action.
    pub event: Option<super::Event>,
    /// Id of the event action. Operations that read, change or delete it ask for it.
    pub id: Option<String>,
    /// Tags of the event action, by key.
    pub tags: Option<BTreeMap<String, String>>,
    /// When the event action last changed, in UTC.
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

/// The data set that gets a new revision, and what to say about it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateRevisionInput {
    /// What subscribers should know about the revision, for example what has changed since the one before.
    /// Up to 16,384 characters.
    pub comment: Option<String>,
    /// The data set that gets the revision. The account has to own it.
    pub data_set_id: String,
    /// Tags for the revision, by key.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The revision that was created. It has no assets yet, and takes some until it is finalized.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateRevisionOutput {
    /// ARN of the revision, for tags, IAM policies and logs.
    pub arn: Option<String>,
    /// What the provider says about the revision, for example what has changed since the one before. Up to
    /// 16,384 characters.
    pub comment: Option<String>,
    /// When the revision was created, in UTC.
    pub created_at: Option<Timestamp>,
    /// The data set that the revision belongs to.
    pub data_set_id: Option<String>,
    /// Whether the assets of the revision are settled. A new revision begins with `false`, so that jobs can
    /// add assets.
    pub finalized: bool,
    /// Id of the revision within its data set.
    pub id: Option<String>,
    /// Id of the provider's own revision. Present only for a provider who looks at an entitled copy of that
    /// revision.
    pub source_id: Option<String>,
    /// Tags of the revision, by key.
    pub tags: Option<BTreeMap<String, String>>,
    /// When the revision last changed, in UTC. Finalizing and revoking it are changes, too.
    pub updated_at: Option<Timestamp>,
    /// The reason that the provider gave for the revocation. Absent unless `Revoked` is `true`.
    pub revocation_comment: Option<String>,
    /// Whether the provider has taken the revision back. Subscribers can no longer export its assets then.
    pub revoked: bool,
    /// When the provider took the revision back, in UTC. Absent unless `Revoked` is `true`.
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

/// A grant in the list of those that the account has made.
///
/// `GetDataGrant` has its description, scope and tags, too.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DataGrantSummaryEntry {
    /// The name of the grant, as the receiver sees it. 1 to 256 characters.
    pub name: String,
    /// The AWS account that made the grant, by its id of 12 digits.
    pub sender_principal: String,
    /// The AWS account that the grant is for, by its id of 12 digits.
    pub receiver_principal: String,
    /// Whether the receiver has accepted the grant. Access to the data begins when they do.
    pub acceptance_state: super::DataGrantAcceptanceState,
    /// When the receiver accepted the grant, in UTC. Absent until then.
    pub accepted_at: Option<Timestamp>,
    /// When access to the data ends, in UTC. Absent from a grant without an end.
    pub ends_at: Option<Timestamp>,
    /// The entitled data set by which the receiver reaches the data.
    pub data_set_id: String,
    /// The sender's own data set that the grant gives access to.
    pub source_data_set_id: String,
    /// Id of the grant.
    pub id: String,
    /// ARN of the grant. The receiver accepts the grant and looks it up by this.
    pub arn: String,
    /// When the grant was created, in UTC.
    pub created_at: Timestamp,
    /// When the grant last changed, in UTC.
    pub updated_at: Timestamp,
}

/// A data set in a list: a series of revisions, all with assets of one kind.
///
/// Tags are not part of it; `GetDataSet` has them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DataSetEntry {
    /// ARN of the data set, for tags, IAM policies and logs.
    pub arn: String,
    /// The one kind of asset that all revisions of the data set consist of. It is fixed when the data set
    /// is created.
    pub asset_type: super::AssetType,
    /// When the data set was created, in UTC.
    pub created_at: Timestamp,
    /// What the data is about, as the provider describes it to subscribers. It may use Markdown.
    pub description: String,
    /// Id of the data set. Operations on its revisions, assets and jobs ask for it.
    pub id: String,
    /// The name under which the data set is shown. Names need not be unique: tell data sets apart by `Id`.
    pub name: String,
    /// Whether the account provides the data set (`OWNED`) or received it (`ENTITLED`).
    pub origin: super::Origin,
    /// The product or the data grant by which the account received the data set. Absent from data sets that
    /// it owns.
    pub origin_details: Option<super::OriginDetails>,
    /// Id of the provider's own data set. Present only for a provider who looks at an entitled copy of that
    /// data set.
    pub source_id: Option<String>,
    /// When the data set last changed, in UTC.
    pub updated_at: Timestamp,
}

/// Facts about data that was updated.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DataUpdateRequestDetails {
    /// When the data was updated, in UTC. It is not in the future.
    pub data_updated_at: Option<Timestamp>,
}

/// Which databases a policy is about.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabaseLfTagPolicy {
    /// LF-tags that pick the databases. A database has to meet all of these conditions.
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

/// Names the asset to delete, by its data set, its revision and its id.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteAssetInput {
    /// The asset to delete.
    pub asset_id: String,
    /// The data set in which the asset lies.
    pub data_set_id: String,
    /// The revision in which the asset lies.
    pub revision_id: String,
}

/// The output of `DeleteAsset`, which has no members.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteAssetOutput {}

/// Which data grant to withdraw.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteDataGrantInput {
    /// The grant to withdraw, by its id or its ARN.
    pub data_grant_id: Option<String>,
}

/// The output of `DeleteDataGrant`, which has no members.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteDataGrantOutput {}

/// Names the data set to delete, which the account has to own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteDataSetInput {
    /// The data set to delete. The account has to own it.
    pub data_set_id: String,
}

/// The output of `DeleteDataSet`, which has no members.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteDataSetOutput {}

/// Which event action to end.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteEventActionInput {
    /// The event action to end.
    pub event_action_id: String,
}

/// The output of `DeleteEventAction`, which has no members.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteEventActionOutput {}

/// Names the revision to delete, by its data set and its id.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteRevisionInput {
    /// The data set that the revision belongs to.
    pub data_set_id: String,
    /// The revision to delete.
    pub revision_id: String,
}

/// The output of `DeleteRevision`, which has no members.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteRevisionOutput {}

/// Facts about a data set that will come to an end.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeprecationRequestDetails {
    /// From when on the data set is no longer to be used, in UTC. It lies in the future.
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

/// What sets off an event action. There is one kind of event so far.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Event {
    /// A revision is published, as a provider finalizes it.
    pub revision_published: Option<super::RevisionPublished>,
}

/// An event action in a list: an event, and what the service does when it occurs.
///
/// Tags are not part of it; `GetEventAction` has them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventActionEntry {
    /// What the service does whenever the event occurs.
    pub action: super::Action,
    /// ARN of the event action, for tags, IAM policies and logs.
    pub arn: String,
    /// When the event action was created, in UTC.
    pub created_at: Timestamp,
    /// The event that sets off the action.
    pub event: super::Event,
    /// Id of the event action. Operations that read, change or delete it ask for it.
    pub id: String,
    /// When the event action last changed, in UTC.
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
#[derive(Clone, PartialEq)]
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
    /// The signature is part of the URL, so whoever has the URL can read the asset. `Debug` does not show
    /// it.
    pub signed_url: Option<String>,
    /// When `SignedUrl` stops working, which is one minute after the job made it. Absent as long as there
    /// is no URL.
    pub signed_url_expires_at: Option<Timestamp>,
}

impl fmt::Debug for ExportAssetToSignedUrlResponseDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExportAssetToSignedUrlResponseDetails")
            .field("asset_id", &self.asset_id)
            .field("data_set_id", &self.data_set_id)
            .field("revision_id", &self.revision_id)
            .field("signed_url", &Redacted)
            .field("signed_url_expires_at", &self.signed_url_expires_at)
            .finish()
    }
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

/// Which asset to read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAssetInput {
    /// The asset to read.
    pub asset_id: String,
    /// The data set in which the asset lies.
    pub data_set_id: String,
    /// The revision in which the asset lies.
    pub revision_id: String,
}

/// The asset as it is now.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetAssetOutput {
    /// ARN of the asset, for tags, IAM policies and logs.
    pub arn: Option<String>,
    /// What the asset is: of its members, the one that belongs to the asset's `AssetType` is set.
    pub asset_details: Option<super::AssetDetails>,
    /// The kind of asset, which says which member of `AssetDetails` is set.
    pub asset_type: Option<super::AssetType>,
    /// When the asset was created, in UTC.
    pub created_at: Option<Timestamp>,
    /// The data set in which the asset lies.
    pub data_set_id: Option<String>,
    /// Id of the asset within its revision.
    pub id: Option<String>,
    /// The name of the asset. It comes from where the asset was imported from: the key of an S3 object,
    /// say, or the name of an API. An export to Amazon S3 that names no key writes to this one.
    pub name: Option<String>,
    /// The revision in which the asset lies.
    pub revision_id: Option<String>,
    /// Id of the provider's own asset. Present only for a provider who looks at an entitled copy of that
    /// asset.
    pub source_id: Option<String>,
    /// Tags of the asset, by key.
    pub tags: Option<BTreeMap<String, String>>,
    /// When the asset last changed, in UTC.
    pub updated_at: Option<Timestamp>,
}

/// Which data grant to read.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetDataGrantInput {
    /// The grant to read, by its id or its ARN.
    pub data_grant_id: Option<String>,
}

/// The grant as its sender sees it now.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetDataGrantOutput {
    /// The name of the grant, as the receiver sees it. 1 to 256 characters.
    pub name: String,
    /// The AWS account that made the grant, by its id of 12 digits.
    pub sender_principal: String,
    /// The AWS account that the grant is for, by its id of 12 digits.
    pub receiver_principal: String,
    /// What the sender tells the receiver about the grant.
    pub description: Option<String>,
    /// Whether the receiver has accepted the grant. Access to the data begins when they do.
    pub acceptance_state: super::DataGrantAcceptanceState,
    /// When the receiver accepted the grant, in UTC. Absent until then.
    pub accepted_at: Option<Timestamp>,
    /// When access to the data ends, in UTC. Absent from a grant without an end.
    pub ends_at: Option<Timestamp>,
    /// Whether the receiver may pass the data on within their organization.
    pub grant_distribution_scope: super::GrantDistributionScope,
    /// The entitled data set by which the receiver reaches the data.
    pub data_set_id: String,
    /// The sender's own data set that the grant gives access to.
    pub source_data_set_id: String,
    /// Id of the grant.
    pub id: String,
    /// ARN of the grant. The receiver accepts the grant and looks it up by this.
    pub arn: String,
    /// When the grant was created, in UTC.
    pub created_at: Timestamp,
    /// When the grant last changed, in UTC.
    pub updated_at: Timestamp,
    /// The sender's tags of the grant, by key.
    pub tags: Option<BTreeMap<String, String>>,
}

/// Which data set to read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetDataSetInput {
    /// The data set to read: one that the account owns or is entitled to.
    pub data_set_id: String,
}

/// The data set as it is now.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetDataSetOutput {
    /// ARN of the data set, for tags, IAM policies and logs.
    pub arn: Option<String>,
    /// The one kind of asset that all revisions of the data set consist of. It is fixed when the data set
    /// is created.
    pub asset_type: Option<super::AssetType>,
    /// When the data set was created, in UTC.
    pub created_at: Option<Timestamp>,
    /// What the data is about, as the provider describes it to subscribers. It may use Markdown.
    pub description: Option<String>,
    /// Id of the data set. Operations on its revisions, assets and jobs ask for it.
    pub id: Option<String>,
    /// The name under which the data set is shown. Names need not be unique: tell data sets apart by `Id`.
    pub name: Option<String>,
    /// Whether the account provides the data set (`OWNED`) or received it (`ENTITLED`).
    pub origin: Option<super::Origin>,
    /// The product or the data grant by which the account received the data set. Absent from data sets that
    /// it owns.
    pub origin_details: Option<super::OriginDetails>,
    /// Id of the provider's own data set. Present only for a provider who looks at an entitled copy of that
    /// data set.
    pub source_id: Option<String>,
    /// Tags of the data set, by key.
    pub tags: Option<BTreeMap<String, String>>,
    /// When the data set last changed, in UTC.
    pub updated_at: Option<Timestamp>,
}

/// Which event action to read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetEventActionInput {
    /// The event action to read.
    pub event_action_id: String,
}

/// The event action as it is now.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetEventActionOutput {
    /// What the service does whenever the event occurs.
    pub action: Option<super::Action>,
    /// ARN of the event action, for tags, IAM policies and logs.
    pub arn: Option<String>,
    /// When the event action was created, in UTC.
    pub created_at: Option<Timestamp>,
    /// The event that sets off the action.
    pub event: Option<super::Event>,
    /// Id of the event action. Operations that read, change or delete it ask for it.
    pub id: Option<String>,
    /// Tags of the event action, by key.
    pub tags: Option<BTreeMap<String, String>>,
    /// When the event action last changed, in UTC.
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

/// Which received data grant to read.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetReceivedDataGrantInput {
    /// ARN of the grant, as `ListReceivedDataGrants` gives it.
    pub data_grant_arn: Option<String>,
}

/// The grant as its receiver sees it now.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetReceivedDataGrantOutput {
    /// The name of the grant, as the receiver sees it. 1 to 256 characters.
    pub name: String,
    /// The AWS account that made the grant, by its id of 12 digits.
    pub sender_principal: Option<String>,
    /// The AWS account that the grant is for, by its id of 12 digits.
    pub receiver_principal: String,
    /// What the sender tells the receiver about the grant.
    pub description: Option<String>,
    /// Whether the receiver has accepted the grant. Access to the data begins when they do.
    pub acceptance_state: super::DataGrantAcceptanceState,
    /// When the receiver accepted the grant, in UTC. Absent until then.
    pub accepted_at: Option<Timestamp>,
    /// When access to the data ends, in UTC. Absent from a grant without an end.
    pub ends_at: Option<Timestamp>,
    /// Whether the receiver may pass the data on within their organization.
    pub grant_distribution_scope: super::GrantDistributionScope,
    /// The entitled data set by which the receiver reaches the data.
    pub data_set_id: String,
    /// Id of the grant.
    pub id: String,
    /// ARN of the grant. The receiver accepts the grant and looks it up by this.
    pub arn: String,
    /// When the grant was created, in UTC.
    pub created_at: Timestamp,
    /// When the grant last changed, in UTC.
    pub updated_at: Timestamp,
}

/// Which revision to read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetRevisionInput {
    /// The data set that the revision belongs to.
    pub data_set_id: String,
    /// The revision to read.
    pub revision_id: String,
}

/// The revision as it is now.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetRevisionOutput {
    /// ARN of the revision, for tags, IAM policies and logs.
    pub arn: Option<String>,
    /// What the provider says about the revision, for example what has changed since the one before. Up to
    /// 16,384 characters.
    pub comment: Option<String>,
    /// When the revision was created, in UTC.
    pub created_at: Option<Timestamp>,
    /// The data set that the revision belongs to.
    pub data_set_id: Option<String>,
    /// Whether the assets of the revision are settled. Assets are added and removed only while it is
    /// `false`; subscribers get only revisions for which it is `true`.
    pub finalized: bool,
    /// Id of the revision within its data set.
    pub id: Option<String>,
    /// Id of the provider's own revision. Present only for a provider who looks at an entitled copy of that
    /// revision.
    pub source_id: Option<String>,
    /// Tags of the revision, by key.
    pub tags: Option<BTreeMap<String, String>>,
    /// When the revision last changed, in UTC. Finalizing and revoking it are changes, too.
    pub updated_at: Option<Timestamp>,
    /// The reason that the provider gave for the revocation. Absent unless `Revoked` is `true`.
    pub revocation_comment: Option<String>,
    /// Whether the provider has taken the revision back. Subscribers can no longer export its assets then.
    pub revoked: bool,
    /// When the provider took the revision back, in UTC. Absent unless `Revoked` is `true`.
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportAssetFromApiGatewayApiRequestDetails {
    /// Text about the API for its subscribers. It may use Markdown.
    pub api_description: Option<String>,
    /// The id that API Gateway gave the API, for example `a1b2c3d4e5`.
    pub api_id: String,
    /// API key of the API, for APIs whose callers must send one. It is a secret, which `Debug` does not
    /// show.
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

impl fmt::Debug for ImportAssetFromApiGatewayApiRequestDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ImportAssetFromApiGatewayApiRequestDetails")
            .field("api_description", &self.api_description)
            .field("api_id", &self.api_id)
            .field("api_key", &Redacted)
            .field("api_name", &self.api_name)
            .field("api_specification_md5_hash", &self.api_specification_md5_hash)
            .field("data_set_id", &self.data_set_id)
            .field("protocol_type", &self.protocol_type)
            .field("revision_id", &self.revision_id)
            .field("stage", &self.stage)
            .finish()
    }
}

/// A job that offers an Amazon API Gateway API as an asset.
///
/// Its OpenAPI document is still to be uploaded to `ApiSpecificationUploadUrl`.
#[derive(Clone, PartialEq)]
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

impl fmt::Debug for ImportAssetFromApiGatewayApiResponseDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ImportAssetFromApiGatewayApiResponseDetails")
            .field("api_description", &self.api_description)
            .field("api_id", &self.api_id)
            .field("api_key", &Redacted)
            .field("api_name", &self.api_name)
            .field("api_specification_md5_hash", &self.api_specification_md5_hash)
            .field("api_specification_upload_url", &Redacted)
            .field(
                "api_specification_upload_url_expires_at",
                &self.api_specification_upload_url_expires_at,
            )
            .field("data_set_id", &self.data_set_id)
            .field("protocol_type", &self.protocol_type)
            .field("revision_id", &self.revision_id)
            .field("stage", &self.stage)
            .finish()
    }
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
#[derive(Clone, PartialEq)]
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

impl fmt::Debug for ImportAssetFromSignedUrlResponseDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ImportAssetFromSignedUrlResponseDetails")
            .field("asset_name", &self.asset_name)
            .field("data_set_id", &self.data_set_id)
            .field("md5_hash", &self.md5_hash)
            .field("revision_id", &self.revision_id)
            .field("signed_url", &Redacted)
            .field("signed_url_expires_at", &self.signed_url_expires_at)
            .finish()
    }
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

/// Permissions on the data catalog of a provider in AWS Lake Formation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LakeFormationDataPermissionAsset {
    /// What the permissions are for. Its member goes with `LakeFormationDataPermissionType`.
    pub lake_formation_data_permission_details: super::LakeFormationDataPermissionDetails,
    /// How the data is selected. By LF-tags is the only way so far.
    pub lake_formation_data_permission_type: super::LakeFormationDataPermissionType,
    /// What subscribers may do with the data.
    pub permissions: Vec<super::LfPermission>,
    /// ARN of the IAM role under which the service gives and takes the permissions.
    pub role_arn: Option<String>,
}

/// The data that a permission in AWS Lake Formation is for. There is one way to select it so far.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LakeFormationDataPermissionDetails {
    /// Data that carries given LF-tags.
    pub lf_tag_policy: Option<super::LfTagPolicyDetails>,
}

/// A database or a table in AWS Glue that a notification is about.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LakeFormationTagPolicyDetails {
    /// Name of the database.
    pub database: Option<String>,
    /// Name of the table. All tables of `Database` when it is absent.
    pub table: Option<String>,
}

/// Conditions on databases or tables. Only the member that `ResourceType` names is set.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LfResourceDetails {
    /// Conditions on databases.
    pub database: Option<super::DatabaseLfTagPolicy>,
    /// Conditions on tables.
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

/// Databases or tables, selected by the LF-tags that they carry.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LfTagPolicyDetails {
    /// The AWS account whose AWS Glue Data Catalog has the data, by its id of 12 digits.
    pub catalog_id: String,
    /// Whether databases or tables are selected. It says which member of `ResourceDetails` is set.
    pub resource_type: super::LfResourceType,
    /// The conditions that databases or tables have to meet.
    pub resource_details: super::LfResourceDetails,
}

/// Which page of the data grants to return.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListDataGrantsInput {
    /// Up to how many data grants to return in one page, from 1 to 200. The service decides when this is
    /// absent.
    pub max_results: Option<i32>,
    /// Where the page begins: the `NextToken` of the previous page. The first page when it is absent.
    pub next_token: Option<String>,
}

/// A page of the data grants that the account has made.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListDataGrantsOutput {
    /// The data grants of the page. There may be fewer than were asked for, and even none, before the last
    /// page.
    pub data_grant_summaries: Option<Vec<super::DataGrantSummaryEntry>>,
    /// Token for the next page. Absent from the last page.
    pub next_token: Option<String>,
}

/// Whose revisions to list, and which page of them to return.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListDataSetRevisionsInput {
    /// The data set whose revisions are listed.
    pub data_set_id: String,
    /// Up to how many revisions to return in one page, from 1 to 200. The service decides when this is
    /// absent.
    pub max_results: Option<i32>,
    /// Where the page begins: the `NextToken` of the previous page. The first page when it is absent.
    pub next_token: Option<String>,
}

/// A page of the revisions of a data set.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListDataSetRevisionsOutput {
    /// Token for the next page. Absent from the last page.
    pub next_token: Option<String>,
    /// The revisions of the page. There may be fewer than were asked for, and even none, before the last
    /// page.
    pub revisions: Option<Vec<super::RevisionEntry>>,
}

/// Which data sets to list, and which page of them to return.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListDataSetsInput {
    /// Up to how many data sets to return in one page, from 1 to 200. The service decides when this is
    /// absent.
    pub max_results: Option<i32>,
    /// Where the page begins: the `NextToken` of the previous page. The first page when it is absent.
    pub next_token: Option<String>,
    /// Whether to list the data sets that the account owns (`OWNED`), or those that it received
    /// (`ENTITLED`).
    pub origin: Option<String>,
}

/// A page of the data sets of the account.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListDataSetsOutput {
    /// The data sets of the page. There may be fewer than were asked for, and even none, before the last
    /// page.
    pub data_sets: Option<Vec<super::DataSetEntry>>,
    /// Token for the next page. Absent from the last page.
    pub next_token: Option<String>,
}

/// Which event actions to list, and which page of them to return.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListEventActionsInput {
    /// Lists only event actions for events of this source, which is the id of a data set. All event actions
    /// when it is absent.
    pub event_source_id: Option<String>,
    /// Up to how many event actions to return in one page, from 1 to 200. The service decides when this is
    /// absent.
    pub max_results: Option<i32>,
    /// Where the page begins: the `NextToken` of the previous page. The first page when it is absent.
    pub next_token: Option<String>,
}

/// A page of the event actions of the account.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListEventActionsOutput {
    /// The event actions of the page. There may be fewer than were asked for, and even none, before the
    /// last page.
    pub event_actions: Option<Vec<super::EventActionEntry>>,
    /// Token for the next page. Absent from the last page.
    pub next_token: Option<String>,
}

/// Which jobs to list, and where in the list to begin.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListJobsInput {
    /// Lists only jobs of this data set.
    pub data_set_id: Option<String>,
    /// Up to how many jobs to return in one page, from 1 to 200. The service decides when this is absent.
    pub max_results: Option<i32>,
    /// Where the page begins: the `NextToken` of the previous page. The first page when it is absent.
    pub next_token: Option<String>,
    /// Lists only jobs of this revision.
    pub revision_id: Option<String>,
}

/// A page of jobs.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListJobsOutput {
    /// The jobs of the page. There may be fewer than were asked for, and even none, before the last page.
    pub jobs: Option<Vec<super::JobEntry>>,
    /// Token for the next page. Absent from the last page.
    pub next_token: Option<String>,
}

/// Which received data grants to list, and which page of them to return.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListReceivedDataGrantsInput {
    /// Up to how many data grants to return in one page, from 1 to 200. The service decides when this is
    /// absent.
    pub max_results: Option<i32>,
    /// Where the page begins: the `NextToken` of the previous page. The first page when it is absent.
    pub next_token: Option<String>,
    /// Lists only data grants in one of these states. Data grants in any state when it is absent.
    pub acceptance_state: Option<Vec<super::AcceptanceStateFilterValue>>,
}

/// A page of the data grants that were made to the account.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListReceivedDataGrantsOutput {
    /// The data grants of the page. There may be fewer than were asked for, and even none, before the last
    /// page.
    pub data_grant_summaries: Option<Vec<super::ReceivedDataGrantSummariesEntry>>,
    /// Token for the next page. Absent from the last page.
    pub next_token: Option<String>,
}

/// Whose assets to list, and which page of them to return.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListRevisionAssetsInput {
    /// The data set that the revision belongs to.
    pub data_set_id: String,
    /// Up to how many assets to return in one page, from 1 to 200. The service decides when this is absent.
    pub max_results: Option<i32>,
    /// Where the page begins: the `NextToken` of the previous page. The first page when it is absent.
    pub next_token: Option<String>,
    /// The revision whose assets are listed.
    pub revision_id: String,
}

/// A page of the assets of a revision.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListRevisionAssetsOutput {
    /// The assets of the page. There may be fewer than were asked for, and even none, before the last page.
    pub assets: Option<Vec<super::AssetEntry>>,
    /// Token for the next page. Absent from the last page.
    pub next_token: Option<String>,
}

/// Whose tags to read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListTagsForResourceInput {
    /// ARN of the resource: a data set, revision, asset, event action or data grant.
    pub resource_arn: String,
}

/// All tags that the resource has.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListTagsForResourceOutput {
    /// The tags, by key. Absent or empty when there are none.
    pub tags: Option<BTreeMap<String, String>>,
}

/// Facts that go with a notification. Set the member that belongs to its `Type`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NotificationDetails {
    /// When the data was updated. For `DATA_UPDATE`.
    pub data_update: Option<super::DataUpdateRequestDetails>,
    /// When the data set will end. For `DEPRECATION`.
    pub deprecation: Option<super::DeprecationRequestDetails>,
    /// What changes in the schema, and when. For `SCHEMA_CHANGE`.
    pub schema_change: Option<super::SchemaChangeRequestDetails>,
}

/// How the account received a data set: one of the two members is set.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OriginDetails {
    /// Id of the product on AWS Marketplace that the account subscribes to.
    pub product_id: Option<String>,
    /// Id of the data grant that the account accepted.
    pub data_grant_id: Option<String>,
}

/// A grant in the list of those that were made to the account.
///
/// `GetReceivedDataGrant` has its description and scope, too.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReceivedDataGrantSummariesEntry {
    /// The name of the grant, as the receiver sees it. 1 to 256 characters.
    pub name: String,
    /// The AWS account that made the grant, by its id of 12 digits.
    pub sender_principal: String,
    /// The AWS account that the grant is for, by its id of 12 digits.
    pub receiver_principal: String,
    /// Whether the receiver has accepted the grant. Access to the data begins when they do.
    pub acceptance_state: super::DataGrantAcceptanceState,
    /// When the receiver accepted the grant, in UTC. Absent until then.
    pub accepted_at: Option<Timestamp>,
    /// When access to the data ends, in UTC. Absent from a grant without an end.
    pub ends_at: Option<Timestamp>,
    /// The entitled data set by which the receiver reaches the data.
    pub data_set_id: String,
    /// Id of the grant.
    pub id: String,
    /// ARN of the grant. The receiver accepts the grant and looks it up by this.
    pub arn: String,
    /// When the grant was created, in UTC.
    pub created_at: Timestamp,
    /// When the grant last changed, in UTC.
    pub updated_at: Timestamp,
}

/// A datashare of Amazon Redshift that subscribers query from clusters of their own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RedshiftDataShareAsset {
    /// ARN of the datashare that subscribers associate with their cluster.
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

/// An object in a datashare of Amazon Redshift that a notification is about.
///
/// Without a schema, table, view or function, the notification is about the whole database.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RedshiftDataShareDetails {
    /// ARN of the datashare.
    pub arn: String,
    /// Name of the database in the datashare.
    pub database: String,
    /// Name of the function that is affected.
    pub function: Option<String>,
    /// Name of the table that is affected.
    pub table: Option<String>,
    /// Name of the schema that is affected, or in which the other object lies.
    pub schema: Option<String>,
    /// Name of the view that is affected.
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

/// A revision in a list: assets of a data set that belong together at one point in time.
///
/// Tags are not part of it; `GetRevision` has them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RevisionEntry {
    /// ARN of the revision, for tags, IAM policies and logs.
    pub arn: String,
    /// What the provider says about the revision, for example what has changed since the one before. Up to
    /// 16,384 characters.
    pub comment: Option<String>,
    /// When the revision was created, in UTC.
    pub created_at: Timestamp,
    /// The data set that the revision belongs to.
    pub data_set_id: String,
    /// Whether the assets of the revision are settled. Assets are added and removed only while it is
    /// `false`; subscribers get only revisions for which it is `true`.
    pub finalized: bool,
    /// Id of the revision within its data set.
    pub id: String,
    /// Id of the provider's own revision. Present only for a provider who looks at an entitled copy of that
    /// revision.
    pub source_id: Option<String>,
    /// When the revision last changed, in UTC. Finalizing and revoking it are changes, too.
    pub updated_at: Timestamp,
    /// The reason that the provider gave for the revocation. Absent unless `Revoked` is `true`.
    pub revocation_comment: Option<String>,
    /// Whether the provider has taken the revision back. Subscribers can no longer export its assets then.
    pub revoked: bool,
    /// When the provider took the revision back, in UTC. Absent unless `Revoked` is `true`.
    pub revoked_at: Option<Timestamp>,
}

/// The event of a new revision that subscribers can use.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RevisionPublished {
    /// The entitled data set to watch for new revisions.
    pub data_set_id: String,
}

/// Which revision to take back, and why.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RevokeRevisionInput {
    /// The data set that the revision belongs to.
    pub data_set_id: String,
    /// The revision to take back. It has to be finalized.
    pub revision_id: String,
    /// The reason, which subscribers see. 10 to 512 characters.
    pub revocation_comment: String,
}

/// The revision after it was taken back.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RevokeRevisionOutput {
    /// ARN of the revision, for tags, IAM policies and logs.
    pub arn: Option<String>,
    /// What the provider says about the revision, for example what has changed since the one before. Up to
    /// 16,384 characters.
    pub comment: Option<String>,
    /// When the revision was created, in UTC.
    pub created_at: Option<Timestamp>,
    /// The data set that the revision belongs to.
    pub data_set_id: Option<String>,
    /// Whether the assets of the revision are settled. Assets are added and removed only while it is
    /// `false`; subscribers get only revisions for which it is `true`.
    pub finalized: bool,
    /// Id of the revision within its data set.
    pub id: Option<String>,
    /// Id of the provider's own revision. Present only for a provider who looks at an entitled copy of that
    /// revision.
    pub source_id: Option<String>,
    /// When the revision last changed, in UTC. Finalizing and revoking it are changes, too.
    pub updated_at: Option<Timestamp>,
    /// The reason that the provider gave for the revocation. Absent unless `Revoked` is `true`.
    pub revocation_comment: Option<String>,
    /// Whether the provider has taken the revision back: `true` once the operation has succeeded.
    pub revoked: bool,
    /// When the provider took the revision back, in UTC. Absent unless `Revoked` is `true`.
    pub revoked_at: Option<Timestamp>,
}

/// Access to objects in a provider's S3 bucket, which subscribers read through an S3 access point.
///
/// With neither `KeyPrefixes` nor `Keys`, it is access to the whole bucket.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct S3DataAccessAsset {
    /// Name of the provider's bucket in which the objects lie.
    pub bucket: String,
    /// Prefixes of the keys that can be read, such as `daily/2024/`.
    pub key_prefixes: Option<Vec<String>>,
    /// Keys of single objects that can be read.
    pub keys: Option<Vec<String>>,
    /// Alias of the access point, to be used in the place of the name of a bucket.
    pub s3_access_point_alias: Option<String>,
    /// ARN of the access point, for policies and for programs that take one.
    pub s3_access_point_arn: Option<String>,
    /// The customer managed keys that the objects are encrypted with. The service grants subscribers
    /// decryption with them.
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

/// Objects in Amazon S3 that a notification is about.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct S3DataAccessDetails {
    /// Prefixes of the keys of affected objects, at most 50.
    pub key_prefixes: Option<Vec<String>>,
    /// Keys of single affected objects, at most 50.
    pub keys: Option<Vec<String>>,
}

/// A file that the service keeps a copy of, as it was when it was imported.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct S3SnapshotAsset {
    /// Size of the file, in bytes.
    pub size: f64,
}

/// How one field of the schema changes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaChangeDetails {
    /// Name of the field, up to 255 characters.
    pub name: String,
    /// Whether the field is new, gone or different.
    pub r#type: super::SchemaChangeType,
    /// What is different about the field, up to 512 characters.
    pub description: Option<String>,
}

/// Facts about a change of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaChangeRequestDetails {
    /// The fields that change, at most 100.
    pub changes: Option<Vec<super::SchemaChangeDetails>>,
    /// From when on the data has the new schema, in UTC. It lies in the future.
    pub schema_change_at: Timestamp,
}

/// Which part of a data set a notification is about. Set the member that fits the assets of the data
/// set.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ScopeDetails {
    /// The affected data in AWS Lake Formation.
    pub lake_formation_tag_policies: Option<Vec<super::LakeFormationTagPolicyDetails>>,
    /// The affected objects in datashares of Amazon Redshift.
    pub redshift_data_shares: Option<Vec<super::RedshiftDataShareDetails>>,
    /// The affected objects in Amazon S3.
    pub s3_data_accesses: Option<Vec<super::S3DataAccessDetails>>,
}

/// Which API to call, and the request to make.
///
/// `Method`, `Path`, `QueryStringParameters`, `RequestHeaders` and `Body` make up the request that the
/// API gets.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendApiAssetInput {
    /// The body of the request, as text. The API gets none when this is absent.
    pub body: Option<String>,
    /// The query of the request, by name.
    pub query_string_parameters: Option<BTreeMap<String, String>>,
    /// The asset that stands for the API.
    pub asset_id: String,
    /// The entitled data set in which the asset lies.
    pub data_set_id: String,
    /// Headers for the API, by name without a prefix. On the way to the service each name has the prefix
    /// `x-amzn-dataexchange-header-`, so that none of them is taken for a header of the service itself.
    pub request_headers: Option<BTreeMap<String, String>>,
    /// The HTTP method that the API is called with, such as `GET`. That of the request to the service,
    /// `POST`, when it is absent.
    pub method: Option<String>,
    /// The path of the request within the stage of the API, such as `/prices/today`.
    pub path: Option<String>,
    /// The revision in which the asset lies.
    pub revision_id: String,
}

/// What the API answered.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SendApiAssetOutput {
    /// The body of the answer, as text. Absent when there is none.
    pub body: Option<String>,
    /// All headers of the answer, by name in small letters: those of the API, and those that the service
    /// adds.
    pub response_headers: Option<BTreeMap<String, String>>,
}

/// Which subscribers to notify, and of what.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SendDataSetNotificationInput {
    /// Which part of the data is affected. The whole data set when it is absent.
    pub scope: Option<super::ScopeDetails>,
    /// Marks repeated requests as one notification: 1 to 64 visible ASCII characters. Clients make one up
    /// when it is absent.
    pub client_token: Option<String>,
    /// A message to subscribers, in your own words. Up to 4,096 characters.
    pub comment: Option<String>,
    /// The data set whose subscribers are notified. The account has to own it.
    pub data_set_id: Option<String>,
    /// Facts that go with the notification: the member that belongs to its `Type`. A `DATA_DELAY` has none.
    pub details: Option<super::NotificationDetails>,
    /// What the notification is about. It says which member of `Details` to set.
    pub r#type: Option<super::NotificationType>,
}

/// Says only that the notification was accepted.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SendDataSetNotificationOutput {}

/// Names the job to start, which has to be in the state `WAITING`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StartJobInput {
    /// The job to start, by the `Id` that it was created with.
    pub job_id: String,
}

/// Says only that the service accepted the start. The job goes on in the background.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct StartJobOutput {}

/// Which tables a policy is about.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TableLfTagPolicy {
    /// LF-tags that pick the tables. A table has to meet all of these conditions.
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

/// Which resource gets which tags.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TagResourceInput {
    /// ARN of the resource: a data set, revision, asset, event action or data grant.
    pub resource_arn: String,
    /// The tags to add, by key. A value may be empty.
    pub tags: BTreeMap<String, String>,
}

/// The output of `TagResource`, which has no members.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TagResourceOutput {}

/// Which resource loses which tags.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UntagResourceInput {
    /// ARN of the resource: a data set, revision, asset, event action or data grant.
    pub resource_arn: String,
    /// Keys of the tags to remove.
    pub tag_keys: Vec<String>,
}

/// The output of `UntagResource`, which has no members.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UntagResourceOutput {}

/// Which asset to rename, and how.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateAssetInput {
    /// The asset to rename.
    pub asset_id: String,
    /// The data set in which the asset lies.
    pub data_set_id: String,
    /// The new name of the asset. Exports to Amazon S3 that name no key write to this one.
    pub name: String,
    /// The revision in which the asset lies.
    pub revision_id: String,
}

/// The asset with its new name.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateAssetOutput {
    /// ARN of the asset, for tags, IAM policies and logs.
    pub arn: Option<String>,
    /// What the asset is: of its members, the one that belongs to the asset's `AssetType` is set.
    pub asset_details: Option<super::AssetDetails>,
    /// The kind of asset, which says which member of `AssetDetails` is set.
    pub asset_type: Option<super::AssetType>,
    /// When the asset was created, in UTC.
    pub created_at: Option<Timestamp>,
    /// The data set in which the asset lies.
    pub data_set_id: Option<String>,
    /// Id of the asset within its revision.
    pub id: Option<String>,
    /// The name of the asset. It comes from where the asset was imported from: the key of an S3 object,
    /// say, or the name of an API. An export to Amazon S3 that names no key writes to this one.
    pub name: Option<String>,
    /// The revision in which the asset lies.
    pub revision_id: Option<String>,
    /// Id of the provider's own asset. Present only for a provider who looks at an entitled copy of that
    /// asset.
    pub source_id: Option<String>,
    /// When the asset last changed, in UTC.
    pub updated_at: Option<Timestamp>,
}

/// Which data set to change, and how. What is absent stays as it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataSetInput {
    /// The data set to change. The account has to own it.
    pub data_set_id: String,
    /// The new description, which may use Markdown.
    pub description: Option<String>,
    /// The new name.
    pub name: Option<String>,
}

/// The data set with its new name and description.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateDataSetOutput {
    /// ARN of the data set, for tags, IAM policies and logs.
    pub arn: Option<String>,
    /// The one kind of asset that all revisions of the data set consist of. It is fixed when the data set
    /// is created.
    pub asset_type: Option<super::AssetType>,
    /// When the data set was created, in UTC.
    pub created_at: Option<Timestamp>,
    /// What the data is about, as the provider describes it to subscribers. It may use Markdown.
    pub description: Option<String>,
    /// Id of the data set. Operations on its revisions, assets and jobs ask for it.
    pub id: Option<String>,
    /// The name under which the data set is shown. Names need not be unique: tell data sets apart by `Id`.
    pub name: Option<String>,
    /// Whether the account provides the data set (`OWNED`) or received it (`ENTITLED`).
    pub origin: Option<super::Origin>,
    /// The product or the data grant by which the account received the data set. Absent from data sets that
    /// it owns.
    pub origin_details: Option<super::OriginDetails>,
    /// Id of the provider's own data set. Present only for a provider who looks at an entitled copy of that
    /// data set.
    pub source_id: Option<String>,
    /// When the data set last changed, in UTC.
    pub updated_at: Option<Timestamp>,
}

/// Which event action to change, and its new action.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateEventActionInput {
    /// What to do instead whenever the event occurs. It stays as it is when this is absent.
    pub action: Option<super::Action>,
    /// The event action to change.
    pub event_action_id: String,
}

/// The event action with its new action.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateEventActionOutput {
    /// What the service does whenever the event occurs.
    pub action: Option<super::Action>,
    /// ARN of the event action, for tags, IAM policies and logs.
    pub arn: Option<String>,
    /// When the event action was created, in UTC.
    pub created_at: Option<Timestamp>,
    /// The event that sets off the action.
    pub event: Option<super::Event>,
    /// Id of the event action. Operations that read, change or delete it ask for it.
    pub id: Option<String>,
    /// When the event action last changed, in UTC.
    pub updated_at: Option<Timestamp>,
}

/// Which revision to change, and how. A comment that is absent stays as it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateRevisionInput {
    /// The new comment, up to 16,384 characters.
    pub comment: Option<String>,
    /// The data set that the revision belongs to.
    pub data_set_id: String,
    /// `true` finalizes the revision, so that it can be published; `false` opens it again for changes, as
    /// long as it is not part of a product.
    pub finalized: Option<bool>,
    /// The revision to change.
    pub revision_id: String,
}

/// The revision after the change.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateRevisionOutput {
    /// ARN of the revision, for tags, IAM policies and logs.
    pub arn: Option<String>,
    /// What the provider says about the revision, for example what has changed since the one before. Up to
    /// 16,384 characters.
    pub comment: Option<String>,
    /// When the revision was created, in UTC.
    pub created_at: Option<Timestamp>,
    /// The data set that the revision belongs to.
    pub data_set_id: Option<String>,
    /// Whether the assets of the revision are settled. Assets are added and removed only while it is
    /// `false`; subscribers get only revisions for which it is `true`.
    pub finalized: bool,
    /// Id of the revision within its data set.
    pub id: Option<String>,
    /// Id of the provider's own revision. Present only for a provider who looks at an entitled copy of that
    /// revision.
    pub source_id: Option<String>,
    /// When the revision last changed, in UTC. Finalizing and revoking it are changes, too.
    pub updated_at: Option<Timestamp>,
    /// The reason that the provider gave for the revocation. Absent unless `Revoked` is `true`.
    pub revocation_comment: Option<String>,
    /// Whether the provider has taken the revision back. Subscribers can no longer export its assets then.
    pub revoked: bool,
    /// When the provider took the revision back, in UTC. Absent unless `Revoked` is `true`.
    pub revoked_at: Option<Timestamp>,
}
