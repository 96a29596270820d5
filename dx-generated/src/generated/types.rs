// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::Timestamp;

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

/// An object in Amazon S3 that an asset is made from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetSourceEntry {
    /// Name of the bucket that holds the object, without `s3://` and without a region.
    pub bucket: String,
    /// Key of the object within `Bucket`. It also becomes the name of the asset.
    pub key: String,
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

/// The databases to share, and the permissions on them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabaseLfTagPolicyAndPermissions {
    /// LF-tags that pick the databases. A database is shared when it meets all of these conditions.
    pub expression: Vec<super::LfTag>,
    /// What subscribers may do with the databases that match.
    pub permissions: Vec<super::DatabaseLfTagPolicyPermission>,
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

/// A datashare of Amazon Redshift that an asset is made from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RedshiftDataShareAssetSourceEntry {
    /// ARN of the datashare, such as
    /// `arn:aws:redshift:us-east-1:111122223333:datashare:01234567-89ab-cdef-0123-456789abcdef/sales`.
    pub data_share_arn: String,
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
