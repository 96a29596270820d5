// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::enumeration;

/// The classes of problems that make a job fail.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Code {
    /// The job wasn't allowed to use something that it needs, such as an S3 bucket or a key.
    AccessDeniedException,
    /// The service itself failed. The same job may well succeed if it is created again.
    InternalServerException,
    /// A file looks like malware and was turned away.
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
    /// A data set.
    DataSet,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

enumeration! { JobErrorResourceTypes {
    Revision: "REVISION",
    Asset: "ASSET",
    DataSet: "DATA_SET",
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
/// - `WAITING`: before it is started.
/// - `IN_PROGRESS`: while it runs.
/// - `COMPLETED`, `ERROR`, `CANCELLED` or `TIMED_OUT`: once it has ended, and for good.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    /// Created, but not started.
    Waiting,
    /// Started, and at work.
    InProgress,
    /// Ended without success. The job's `Errors` say why.
    Error,
    /// Done, with success.
    Completed,
    /// Called off before it was started.
    Cancelled,
    /// Given up by the service after too long a time.
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
    /// A value that this version does not know is none of them.
    #[must_use]
    pub const fn is_terminal(&self) -> bool {
        matches!(self, Self::Error | Self::Completed | Self::Cancelled | Self::TimedOut)
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
