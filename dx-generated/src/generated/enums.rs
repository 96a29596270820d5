// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::enumeration;

/// States that received data grants can be filtered by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AcceptanceStateFilterValue {
    /// Data grants that the account has not accepted.
    PendingReceiverAcceptance,
    /// Data grants that the account has accepted.
    Accepted,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

enumeration! { AcceptanceStateFilterValue {
    PendingReceiverAcceptance: "PENDING_RECEIVER_ACCEPTANCE",
    Accepted: "ACCEPTED",
} Unknown(UnknownValue::new) }

/// The kinds of assets. A data set consists of one kind only.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AssetType {
    /// Files that the service keeps copies of. Subscribers export or download them.
    S3Snapshot,
    /// Datashares of Amazon Redshift. Subscribers query them from their clusters.
    RedshiftDataShare,
    /// APIs in Amazon API Gateway. Subscribers call them by `SendApiAsset`.
    ApiGatewayApi,
    /// Access to objects in a provider's S3 bucket. Subscribers read them in place.
    S3DataAccess,
    /// Permissions in AWS Lake Formation. Subscribers query the data in place.
    LakeFormationDataPermission,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

enumeration! { AssetType {
    S3Snapshot: "S3_SNAPSHOT",
    RedshiftDataShare: "REDSHIFT_DATA_SHARE",
    ApiGatewayApi: "API_GATEWAY_API",
    S3DataAccess: "S3_DATA_ACCESS",
    LakeFormationDataPermission: "LAKE_FORMATION_DATA_PERMISSION",
} Unknown(UnknownValue::new) }

/// The classes of problems that make a job fail.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Code {
    /// The job wasn't allowed to use something that it needs, such as an S3 bucket or a key.
    AccessDeniedException,
    /// The service itself failed. Creating the same job again may succeed.
    InternalServerException,
    /// A file looks like malware and was rejected.
    MalwareDetected,
    /// A data set, revision, asset or S3 object of the job doesn't exist.
    ResourceNotFoundException,
    /// The job would exceed a quota. `LimitName` and `LimitValue` of the `JobError` say which.
    ServiceQuotaExceededException,
    /// The settings of the job don't fit together, or don't fit what was found.
    ValidationException,
    /// A file is encrypted, so that it can't be scanned for malware.
    MalwareScanEncryptedFile,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

enumeration! { Code {
    AccessDeniedException: "ACCESS_DENIED_EXCEPTION",
    InternalServerException: "INTERNAL_SERVER_EXCEPTION",
    MalwareDetected: "MALWARE_DETECTED",
    ResourceNotFoundException: "RESOURCE_NOT_FOUND_EXCEPTION",
    ServiceQuotaExceededException: "SERVICE_QUOTA_EXCEEDED_EXCEPTION",
    ValidationException: "VALIDATION_EXCEPTION",
    MalwareScanEncryptedFile: "MALWARE_SCAN_ENCRYPTED_FILE",
} Unknown(UnknownValue::new) }

/// Whether the receiver of a data grant has accepted it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DataGrantAcceptanceState {
    /// The receiver has yet to accept the grant, and has no access to the data.
    PendingReceiverAcceptance,
    /// The receiver has access to the data, until the grant ends.
    Accepted,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

enumeration! { DataGrantAcceptanceState {
    PendingReceiverAcceptance: "PENDING_RECEIVER_ACCEPTANCE",
    Accepted: "ACCEPTED",
} Unknown(UnknownValue::new) }

/// A permission on databases in AWS Lake Formation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DatabaseLfTagPolicyPermission {
    /// See a database and its metadata.
    Describe,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

enumeration! { DatabaseLfTagPolicyPermission {
    Describe: "DESCRIBE",
} Unknown(UnknownValue::new) }

/// Causes of a `ValidationException` that a program can act on. Both have to do with Amazon S3.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExceptionCause {
    /// The bucket's policy doesn't give the service the access that it needs.
    InsufficientS3BucketPolicy,
    /// Amazon S3 denied access to the bucket or the object.
    S3AccessDenied,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

enumeration! { ExceptionCause {
    InsufficientS3BucketPolicy: "InsufficientS3BucketPolicy",
    S3AccessDenied: "S3AccessDenied",
} Unknown(UnknownValue::new) }

/// How far the receiver of a data grant may pass the data on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GrantDistributionScope {
    /// The receiver can share the data with other accounts of their organization in AWS Organizations.
    AwsOrganization,
    /// The data stays with the account of the receiver.
    None,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

enumeration! { GrantDistributionScope {
    AwsOrganization: "AWS_ORGANIZATION",
    None: "NONE",
} Unknown(UnknownValue::new) }

/// The quotas that a job can run into. Their values are in the [user
/// guide](https://docs.aws.amazon.com/data-exchange/latest/userguide/limits.html).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum JobErrorLimitName {
    /// How many assets one revision can hold.
    AssetsPerRevision,
    /// How large one asset can be, in gigabytes.
    AssetSizeInGb,
    /// How many Amazon Redshift datashares one revision can hold.
    AmazonRedshiftDatashareAssetsPerRevision,
    /// How many AWS Lake Formation data permissions one revision can hold.
    AwsLakeFormationDataPermissionAssetsPerRevision,
    /// How many Amazon S3 data access assets one revision can hold.
    AmazonS3DataAccessAssetsPerRevision,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

enumeration! { JobErrorLimitName {
    AssetsPerRevision: "Assets per revision",
    AssetSizeInGb: "Asset size in GB",
    AmazonRedshiftDatashareAssetsPerRevision: "Amazon Redshift datashare assets per revision",
    AwsLakeFormationDataPermissionAssetsPerRevision: "AWS Lake Formation data permission assets per revision",
    AmazonS3DataAccessAssetsPerRevision: "Amazon S3 data access assets per revision",
} Unknown(UnknownValue::new) }

/// The kinds of resources that can make a job fail.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum JobErrorResourceTypes {
    /// A revision of a data set.
    Revision,
    /// An asset in a revision.
    Asset,
    /// The data set that the job is for.
    DataSet,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

enumeration! { JobErrorResourceTypes {
    Revision: "REVISION",
    Asset: "ASSET",
    DataSet: "DATA_SET",
} Unknown(UnknownValue::new) }

/// Ways to select the data of a permission in AWS Lake Formation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LakeFormationDataPermissionType {
    /// By the LF-tags that the data carries.
    LfTagPolicy,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

enumeration! { LakeFormationDataPermissionType {
    LfTagPolicy: "LFTagPolicy",
} Unknown(UnknownValue::new) }

/// A permission on data in AWS Lake Formation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LfPermission {
    /// See databases and tables, and their metadata.
    Describe,
    /// Query the rows of tables.
    Select,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

enumeration! { LfPermission {
    Describe: "DESCRIBE",
    Select: "SELECT",
} Unknown(UnknownValue::new) }

/// The kinds of resources in AWS Lake Formation that LF-tags select.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LfResourceType {
    /// Tables, by the LF-tags that they carry.
    Table,
    /// Databases, by the LF-tags that they carry.
    Database,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

enumeration! { LfResourceType {
    Table: "TABLE",
    Database: "DATABASE",
} Unknown(UnknownValue::new) }

/// The quotas that an operation can run into. Their values are in the [user
/// guide](https://docs.aws.amazon.com/data-exchange/latest/userguide/limits.html).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LimitName {
    /// How many products one account can provide.
    ProductsPerAccount,
    /// How many data sets one account can own.
    DataSetsPerAccount,
    /// How many data sets one product can offer.
    DataSetsPerProduct,
    /// How many revisions one data set can hold.
    RevisionsPerDataSet,
    /// How many assets one revision can hold.
    AssetsPerRevision,
    /// How many objects one job can import from Amazon S3.
    AssetsPerImportJobFromAmazonS3,
    /// How many assets one job can export to Amazon S3.
    AssetPerExportJobFromAmazonS3,
    /// How large one asset can be, in gigabytes.
    AssetSizeInGb,
    /// How many jobs of type `EXPORT_ASSETS_TO_S3` can run at a time.
    ConcurrentInProgressJobsToExportAssetsToAmazonS3,
    /// How many jobs of type `EXPORT_ASSET_TO_SIGNED_URL` can run at a time.
    ConcurrentInProgressJobsToExportAssetsToASignedUrl,
    /// How many jobs of type `IMPORT_ASSETS_FROM_S3` can run at a time.
    ConcurrentInProgressJobsToImportAssetsFromAmazonS3,
    /// How many jobs of type `IMPORT_ASSET_FROM_SIGNED_URL` can run at a time.
    ConcurrentInProgressJobsToImportAssetsFromASignedUrl,
    /// How many jobs of type `EXPORT_REVISIONS_TO_S3` can run at a time.
    ConcurrentInProgressJobsToExportRevisionsToAmazonS3,
    /// How many event actions one account can have.
    EventActionsPerAccount,
    /// How many event actions can export the revisions of one data set.
    AutoExportEventActionsPerDataSet,
    /// How many datashares one job can import from Amazon Redshift.
    AmazonRedshiftDatashareAssetsPerImportJobFromRedshift,
    /// How many jobs of type `IMPORT_ASSETS_FROM_REDSHIFT_DATA_SHARES` can run at a time.
    ConcurrentInProgressJobsToImportAssetsFromAmazonRedshiftDatashares,
    /// How many revisions one data set of datashares can hold.
    RevisionsPerAmazonRedshiftDatashareDataSet,
    /// How many Amazon Redshift datashares one revision can hold.
    AmazonRedshiftDatashareAssetsPerRevision,
    /// How many jobs of type `IMPORT_ASSET_FROM_API_GATEWAY_API` can run at a time.
    ConcurrentInProgressJobsToImportAssetsFromAnApiGatewayApi,
    /// How many APIs one revision can hold.
    AmazonApiGatewayApiAssetsPerRevision,
    /// How many revisions one data set of APIs can hold.
    RevisionsPerAmazonApiGatewayApiDataSet,
    /// How many jobs of type `IMPORT_ASSETS_FROM_LAKE_FORMATION_TAG_POLICY` can run at a time.
    ConcurrentInProgressJobsToImportAssetsFromAnAwsLakeFormationTagPolicy,
    /// How many AWS Lake Formation data permissions one revision can hold.
    AwsLakeFormationDataPermissionAssetsPerRevision,
    /// How many revisions one data set of AWS Lake Formation data permissions can hold.
    RevisionsPerAwsLakeFormationDataPermissionDataSet,
    /// How many revisions one data set of Amazon S3 data access can hold.
    RevisionsPerAmazonS3DataAccessDataSet,
    /// How many Amazon S3 data access assets one revision can hold.
    AmazonS3DataAccessAssetsPerRevision,
    /// How many jobs of type `CREATE_S3_DATA_ACCESS_FROM_S3_BUCKET` can run at a time.
    ConcurrentInProgressJobsToCreateAmazonS3DataAccessAssetsFromS3Buckets,
    /// How many data grants of one account can be accepted or wait for that.
    ActiveAndPendingDataGrants,
    /// How many data grants for one receiver can wait to be accepted.
    PendingDataGrantsPerConsumer,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

enumeration! { LimitName {
    ProductsPerAccount: "Products per account",
    DataSetsPerAccount: "Data sets per account",
    DataSetsPerProduct: "Data sets per product",
    RevisionsPerDataSet: "Revisions per data set",
    AssetsPerRevision: "Assets per revision",
    AssetsPerImportJobFromAmazonS3: "Assets per import job from Amazon S3",
    AssetPerExportJobFromAmazonS3: "Asset per export job from Amazon S3",
    AssetSizeInGb: "Asset size in GB",
    ConcurrentInProgressJobsToExportAssetsToAmazonS3: "Concurrent in progress jobs to export assets to Amazon S3",
    ConcurrentInProgressJobsToExportAssetsToASignedUrl: "Concurrent in progress jobs to export assets to a signed URL",
    ConcurrentInProgressJobsToImportAssetsFromAmazonS3: "Concurrent in progress jobs to import assets from Amazon S3",
    ConcurrentInProgressJobsToImportAssetsFromASignedUrl: "Concurrent in progress jobs to import assets from a signed URL",
    ConcurrentInProgressJobsToExportRevisionsToAmazonS3: "Concurrent in progress jobs to export revisions to Amazon S3",
    EventActionsPerAccount: "Event actions per account",
    AutoExportEventActionsPerDataSet: "Auto export event actions per data set",
    AmazonRedshiftDatashareAssetsPerImportJobFromRedshift: "Amazon Redshift datashare assets per import job from Redshift",
    ConcurrentInProgressJobsToImportAssetsFromAmazonRedshiftDatashares: "Concurrent in progress jobs to import assets from Amazon Redshift datashares",
    RevisionsPerAmazonRedshiftDatashareDataSet: "Revisions per Amazon Redshift datashare data set",
    AmazonRedshiftDatashareAssetsPerRevision: "Amazon Redshift datashare assets per revision",
    ConcurrentInProgressJobsToImportAssetsFromAnApiGatewayApi: "Concurrent in progress jobs to import assets from an API Gateway API",
    AmazonApiGatewayApiAssetsPerRevision: "Amazon API Gateway API assets per revision",
    RevisionsPerAmazonApiGatewayApiDataSet: "Revisions per Amazon API Gateway API data set",
    ConcurrentInProgressJobsToImportAssetsFromAnAwsLakeFormationTagPolicy: "Concurrent in progress jobs to import assets from an AWS Lake Formation tag policy",
    AwsLakeFormationDataPermissionAssetsPerRevision: "AWS Lake Formation data permission assets per revision",
    RevisionsPerAwsLakeFormationDataPermissionDataSet: "Revisions per AWS Lake Formation data permission data set",
    RevisionsPerAmazonS3DataAccessDataSet: "Revisions per Amazon S3 data access data set",
    AmazonS3DataAccessAssetsPerRevision: "Amazon S3 data access assets per revision",
    ConcurrentInProgressJobsToCreateAmazonS3DataAccessAssetsFromS3Buckets: "Concurrent in progress jobs to create Amazon S3 data access assets from S3 buckets",
    ActiveAndPendingDataGrants: "Active and pending data grants",
    PendingDataGrantsPerConsumer: "Pending data grants per consumer",
} Unknown(UnknownValue::new) }

/// What subscribers can be notified of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NotificationType {
    /// New data comes later than expected.
    DataDelay,
    /// Data was updated. `DataUpdate` says when.
    DataUpdate,
    /// The data set will come to an end. `Deprecation` says when.
    Deprecation,
    /// Fields of the data change. `SchemaChange` says which, and when.
    SchemaChange,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

enumeration! { NotificationType {
    DataDelay: "DATA_DELAY",
    DataUpdate: "DATA_UPDATE",
    Deprecation: "DEPRECATION",
    SchemaChange: "SCHEMA_CHANGE",
} Unknown(UnknownValue::new) }

/// How the account came by a data set.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Origin {
    /// The account created the data set, and provides it.
    Owned,
    /// The account received the data set, by a subscription or a data grant.
    Entitled,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

enumeration! { Origin {
    Owned: "OWNED",
    Entitled: "ENTITLED",
} Unknown(UnknownValue::new) }

/// The protocol of an API in Amazon API Gateway.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProtocolType {
    /// A REST API.
    Rest,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

enumeration! { ProtocolType {
    Rest: "REST",
} Unknown(UnknownValue::new) }

/// The kinds of resources that the service knows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResourceType {
    /// A data set: a series of revisions.
    DataSet,
    /// A revision: assets of a data set that belong together.
    Revision,
    /// An asset: one file, API, datashare or permission in a revision.
    Asset,
    /// A job that imports or exports assets.
    Job,
    /// An event action: an export that runs by itself when a revision is published.
    EventAction,
    /// A data grant: a data set made available to one other AWS account.
    DataGrant,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

enumeration! { ResourceType {
    DataSet: "DATA_SET",
    Revision: "REVISION",
    Asset: "ASSET",
    Job: "JOB",
    EventAction: "EVENT_ACTION",
    DataGrant: "DATA_GRANT",
} Unknown(UnknownValue::new) }

/// How a field of a schema changes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SchemaChangeType {
    /// The field is new.
    Add,
    /// The field goes away.
    Remove,
    /// The field stays, with another type, format or meaning.
    Modify,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

enumeration! { SchemaChangeType {
    Add: "ADD",
    Remove: "REMOVE",
    Modify: "MODIFY",
} Unknown(UnknownValue::new) }

/// Who keeps the keys that encrypt objects in S3.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ServerSideEncryptionTypes {
    /// Keys come from AWS KMS (SSE-KMS). Name the key in `KmsKeyArn`.
    AwsKms,
    /// Amazon S3 manages the keys itself (SSE-S3).
    Aes256,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

enumeration! { ServerSideEncryptionTypes {
    AwsKms: "aws:kms",
    Aes256: "AES256",
} Unknown(UnknownValue::new) }

/// How far a job has come.
///
/// - `WAITING`: created, and not started.
/// - `IN_PROGRESS`: running.
/// - `COMPLETED`, `ERROR`, `CANCELLED` or `TIMED_OUT`: ended. These states are final.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    /// Created, but not started.
    Waiting,
    /// Started, and running.
    InProgress,
    /// Ended without success. The job's `Errors` say why.
    Error,
    /// Ended with success.
    Completed,
    /// Cancelled before it was started.
    Cancelled,
    /// Ended by the service because it took too long.
    TimedOut,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

enumeration! { State {
    Waiting: "WAITING",
    InProgress: "IN_PROGRESS",
    Error: "ERROR",
    Completed: "COMPLETED",
    Cancelled: "CANCELLED",
    TimedOut: "TIMED_OUT",
} Unknown(UnknownValue::new) }

impl State {
    /// Returns whether the value is `COMPLETED`, `ERROR`, `CANCELLED` or `TIMED_OUT`.
    ///
    /// Unknown values are not included.
    #[must_use]
    pub const fn is_terminal(&self) -> bool {
        matches!(self, Self::Error | Self::Completed | Self::Cancelled | Self::TimedOut)
    }

    /// Returns whether the value is `WAITING`.
    ///
    /// Unknown values are not included.
    #[must_use]
    pub const fn is_cancellable(&self) -> bool {
        matches!(self, Self::Waiting)
    }
}

/// A permission on tables in AWS Lake Formation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TableTagPolicyLfPermission {
    /// See a table and its metadata, but not its rows.
    Describe,
    /// Query the rows of a table.
    Select,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

enumeration! { TableTagPolicyLfPermission {
    Describe: "DESCRIBE",
    Select: "SELECT",
} Unknown(UnknownValue::new) }

/// The kinds of jobs.
///
/// *Import* jobs add assets to a revision, *export* jobs hand assets out, and the one *create* job
/// shares data where it lies. Each value goes with one member of `RequestDetails`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Type {
    /// Copies objects from Amazon S3 into a revision. Settings: `ImportAssetsFromS3RequestDetails`.
    ImportAssetsFromS3,
    /// Imports one uploaded file into a revision. Settings: `ImportAssetFromSignedUrlRequestDetails`.
    ImportAssetFromSignedUrl,
    /// Copies chosen assets to Amazon S3. Settings: `ExportAssetsToS3RequestDetails`.
    ExportAssetsToS3,
    /// Makes a download URL for one asset. Settings: `ExportAssetToSignedUrlRequestDetails`.
    ExportAssetToSignedUrl,
    /// Copies whole revisions to Amazon S3. Settings: `ExportRevisionsToS3RequestDetails`.
    ExportRevisionsToS3,
    /// Adds Amazon Redshift datashares to a revision. Settings:
    /// `ImportAssetsFromRedshiftDataSharesRequestDetails`.
    ImportAssetsFromRedshiftDataShares,
    /// Adds an Amazon API Gateway API to a revision. Settings:
    /// `ImportAssetFromApiGatewayApiRequestDetails`.
    ImportAssetFromApiGatewayApi,
    /// Shares data in an S3 bucket without copying it. Settings:
    /// `CreateS3DataAccessFromS3BucketRequestDetails`.
    CreateS3DataAccessFromS3Bucket,
    /// Shares AWS Lake Formation data that carries given LF-tags. Settings:
    /// `ImportAssetsFromLakeFormationTagPolicyRequestDetails`.
    ImportAssetsFromLakeFormationTagPolicy,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

enumeration! { Type {
    ImportAssetsFromS3: "IMPORT_ASSETS_FROM_S3",
    ImportAssetFromSignedUrl: "IMPORT_ASSET_FROM_SIGNED_URL",
    ExportAssetsToS3: "EXPORT_ASSETS_TO_S3",
    ExportAssetToSignedUrl: "EXPORT_ASSET_TO_SIGNED_URL",
    ExportRevisionsToS3: "EXPORT_REVISIONS_TO_S3",
    ImportAssetsFromRedshiftDataShares: "IMPORT_ASSETS_FROM_REDSHIFT_DATA_SHARES",
    ImportAssetFromApiGatewayApi: "IMPORT_ASSET_FROM_API_GATEWAY_API",
    CreateS3DataAccessFromS3Bucket: "CREATE_S3_DATA_ACCESS_FROM_S3_BUCKET",
    ImportAssetsFromLakeFormationTagPolicy: "IMPORT_ASSETS_FROM_LAKE_FORMATION_TAG_POLICY",
} Unknown(UnknownValue::new) }

impl Type {
    /// Returns whether the value is `IMPORT_ASSETS_FROM_S3`, `IMPORT_ASSET_FROM_SIGNED_URL`, `IMPORT_ASSETS_FROM_REDSHIFT_DATA_SHARES`, `IMPORT_ASSET_FROM_API_GATEWAY_API` or `IMPORT_ASSETS_FROM_LAKE_FORMATION_TAG_POLICY`.
    ///
    /// Unknown values are not included.
    #[must_use]
    pub const fn is_import(&self) -> bool {
        matches!(
            self,
            Self::ImportAssetsFromS3
            | Self::ImportAssetFromSignedUrl
            | Self::ImportAssetsFromRedshiftDataShares
            | Self::ImportAssetFromApiGatewayApi
            | Self::ImportAssetsFromLakeFormationTagPolicy
        )
    }

    /// Returns whether the value is `EXPORT_ASSETS_TO_S3`, `EXPORT_ASSET_TO_SIGNED_URL` or `EXPORT_REVISIONS_TO_S3`.
    ///
    /// Unknown values are not included.
    #[must_use]
    pub const fn is_export(&self) -> bool {
        matches!(
            self,
            Self::ExportAssetsToS3
            | Self::ExportAssetToSignedUrl
            | Self::ExportRevisionsToS3
        )
    }
}

/// A value of an enumeration that this version does not know.
///
/// Only the enumeration's `From<&str>` creates one, so it never holds a known value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    fn new(value: &str) -> Self {
        Self(Box::from(value))
    }

    /// Returns the value as the service sent it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
