// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

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

impl Code {
    /// The value as the service writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccessDeniedException => "ACCESS_DENIED_EXCEPTION",
            Self::InternalServerException => "INTERNAL_SERVER_EXCEPTION",
            Self::MalwareDetected => "MALWARE_DETECTED",
            Self::ResourceNotFoundException => "RESOURCE_NOT_FOUND_EXCEPTION",
            Self::ServiceQuotaExceededException => "SERVICE_QUOTA_EXCEEDED_EXCEPTION",
            Self::ValidationException => "VALIDATION_EXCEPTION",
            Self::MalwareScanEncryptedFile => "MALWARE_SCAN_ENCRYPTED_FILE",
            Self::Unknown(value) => value.as_str(),
        }
    }

    /// All values that this version knows.
    #[must_use]
    pub const fn values() -> &'static [&'static str] {
        &[
            "ACCESS_DENIED_EXCEPTION",
            "INTERNAL_SERVER_EXCEPTION",
            "MALWARE_DETECTED",
            "RESOURCE_NOT_FOUND_EXCEPTION",
            "SERVICE_QUOTA_EXCEEDED_EXCEPTION",
            "VALIDATION_EXCEPTION",
            "MALWARE_SCAN_ENCRYPTED_FILE",
        ]
    }
}

impl ::std::convert::From<&str> for Code {
    fn from(value: &str) -> Self {
        match value {
            "ACCESS_DENIED_EXCEPTION" => Self::AccessDeniedException,
            "INTERNAL_SERVER_EXCEPTION" => Self::InternalServerException,
            "MALWARE_DETECTED" => Self::MalwareDetected,
            "RESOURCE_NOT_FOUND_EXCEPTION" => Self::ResourceNotFoundException,
            "SERVICE_QUOTA_EXCEEDED_EXCEPTION" => Self::ServiceQuotaExceededException,
            "VALIDATION_EXCEPTION" => Self::ValidationException,
            "MALWARE_SCAN_ENCRYPTED_FILE" => Self::MalwareScanEncryptedFile,
            other => Self::Unknown(UnknownValue(::std::boxed::Box::from(other))),
        }
    }
}

impl ::std::fmt::Display for Code {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

/// A permission on databases in AWS Lake Formation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DatabaseLfTagPolicyPermission {
    /// See a database and its metadata.
    Describe,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

impl DatabaseLfTagPolicyPermission {
    /// The value as the service writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Describe => "DESCRIBE",
            Self::Unknown(value) => value.as_str(),
        }
    }

    /// All values that this version knows.
    #[must_use]
    pub const fn values() -> &'static [&'static str] {
        &["DESCRIBE"]
    }
}

impl ::std::convert::From<&str> for DatabaseLfTagPolicyPermission {
    fn from(value: &str) -> Self {
        match value {
            "DESCRIBE" => Self::Describe,
            other => Self::Unknown(UnknownValue(::std::boxed::Box::from(other))),
        }
    }
}

impl ::std::fmt::Display for DatabaseLfTagPolicyPermission {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

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

impl ExceptionCause {
    /// The value as the service writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InsufficientS3BucketPolicy => "InsufficientS3BucketPolicy",
            Self::S3AccessDenied => "S3AccessDenied",
            Self::Unknown(value) => value.as_str(),
        }
    }

    /// All values that this version knows.
    #[must_use]
    pub const fn values() -> &'static [&'static str] {
        &["InsufficientS3BucketPolicy", "S3AccessDenied"]
    }
}

impl ::std::convert::From<&str> for ExceptionCause {
    fn from(value: &str) -> Self {
        match value {
            "InsufficientS3BucketPolicy" => Self::InsufficientS3BucketPolicy,
            "S3AccessDenied" => Self::S3AccessDenied,
            other => Self::Unknown(UnknownValue(::std::boxed::Box::from(other))),
        }
    }
}

impl ::std::fmt::Display for ExceptionCause {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

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

impl JobErrorLimitName {
    /// The value as the service writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AssetsPerRevision => "Assets per revision",
            Self::AssetSizeInGb => "Asset size in GB",
            Self::AmazonRedshiftDatashareAssetsPerRevision => {
                "Amazon Redshift datashare assets per revision"
            }
            Self::AwsLakeFormationDataPermissionAssetsPerRevision => {
                "AWS Lake Formation data permission assets per revision"
            }
            Self::AmazonS3DataAccessAssetsPerRevision => {
                "Amazon S3 data access assets per revision"
            }
            Self::Unknown(value) => value.as_str(),
        }
    }

    /// All values that this version knows.
    #[must_use]
    pub const fn values() -> &'static [&'static str] {
        &[
            "Assets per revision",
            "Asset size in GB",
            "Amazon Redshift datashare assets per revision",
            "AWS Lake Formation data permission assets per revision",
            "Amazon S3 data access assets per revision",
        ]
    }
}

impl ::std::convert::From<&str> for JobErrorLimitName {
    fn from(value: &str) -> Self {
        match value {
            "Assets per revision" => Self::AssetsPerRevision,
            "Asset size in GB" => Self::AssetSizeInGb,
            "Amazon Redshift datashare assets per revision" => {
                Self::AmazonRedshiftDatashareAssetsPerRevision
            }
            "AWS Lake Formation data permission assets per revision" => {
                Self::AwsLakeFormationDataPermissionAssetsPerRevision
            }
            "Amazon S3 data access assets per revision" => {
                Self::AmazonS3DataAccessAssetsPerRevision
            }
            other => Self::Unknown(UnknownValue(::std::boxed::Box::from(other))),
        }
    }
}

impl ::std::fmt::Display for JobErrorLimitName {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

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

impl JobErrorResourceTypes {
    /// The value as the service writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Revision => "REVISION",
            Self::Asset => "ASSET",
            Self::DataSet => "DATA_SET",
            Self::Unknown(value) => value.as_str(),
        }
    }

    /// All values that this version knows.
    #[must_use]
    pub const fn values() -> &'static [&'static str] {
        &["REVISION", "ASSET", "DATA_SET"]
    }
}

impl ::std::convert::From<&str> for JobErrorResourceTypes {
    fn from(value: &str) -> Self {
        match value {
            "REVISION" => Self::Revision,
            "ASSET" => Self::Asset,
            "DATA_SET" => Self::DataSet,
            other => Self::Unknown(UnknownValue(::std::boxed::Box::from(other))),
        }
    }
}

impl ::std::fmt::Display for JobErrorResourceTypes {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

/// The protocol of an API in Amazon API Gateway.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProtocolType {
    /// A REST API.
    Rest,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

impl ProtocolType {
    /// The value as the service writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Rest => "REST",
            Self::Unknown(value) => value.as_str(),
        }
    }

    /// All values that this version knows.
    #[must_use]
    pub const fn values() -> &'static [&'static str] {
        &["REST"]
    }
}

impl ::std::convert::From<&str> for ProtocolType {
    fn from(value: &str) -> Self {
        match value {
            "REST" => Self::Rest,
            other => Self::Unknown(UnknownValue(::std::boxed::Box::from(other))),
        }
    }
}

impl ::std::fmt::Display for ProtocolType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

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

impl ResourceType {
    /// The value as the service writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::DataSet => "DATA_SET",
            Self::Revision => "REVISION",
            Self::Asset => "ASSET",
            Self::Job => "JOB",
            Self::EventAction => "EVENT_ACTION",
            Self::DataGrant => "DATA_GRANT",
            Self::Unknown(value) => value.as_str(),
        }
    }

    /// All values that this version knows.
    #[must_use]
    pub const fn values() -> &'static [&'static str] {
        &["DATA_SET", "REVISION", "ASSET", "JOB", "EVENT_ACTION", "DATA_GRANT"]
    }
}

impl ::std::convert::From<&str> for ResourceType {
    fn from(value: &str) -> Self {
        match value {
            "DATA_SET" => Self::DataSet,
            "REVISION" => Self::Revision,
            "ASSET" => Self::Asset,
            "JOB" => Self::Job,
            "EVENT_ACTION" => Self::EventAction,
            "DATA_GRANT" => Self::DataGrant,
            other => Self::Unknown(UnknownValue(::std::boxed::Box::from(other))),
        }
    }
}

impl ::std::fmt::Display for ResourceType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

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

impl ServerSideEncryptionTypes {
    /// The value as the service writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AwsKms => "aws:kms",
            Self::Aes256 => "AES256",
            Self::Unknown(value) => value.as_str(),
        }
    }

    /// All values that this version knows.
    #[must_use]
    pub const fn values() -> &'static [&'static str] {
        &["aws:kms", "AES256"]
    }
}

impl ::std::convert::From<&str> for ServerSideEncryptionTypes {
    fn from(value: &str) -> Self {
        match value {
            "aws:kms" => Self::AwsKms,
            "AES256" => Self::Aes256,
            other => Self::Unknown(UnknownValue(::std::boxed::Box::from(other))),
        }
    }
}

impl ::std::fmt::Display for ServerSideEncryptionTypes {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

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

impl State {
    /// The value as the service writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Waiting => "WAITING",
            Self::InProgress => "IN_PROGRESS",
            Self::Error => "ERROR",
            Self::Completed => "COMPLETED",
            Self::Cancelled => "CANCELLED",
            Self::TimedOut => "TIMED_OUT",
            Self::Unknown(value) => value.as_str(),
        }
    }

    /// All values that this version knows.
    #[must_use]
    pub const fn values() -> &'static [&'static str] {
        &["WAITING", "IN_PROGRESS", "ERROR", "COMPLETED", "CANCELLED", "TIMED_OUT"]
    }

    /// Whether it is `COMPLETED`, `ERROR`, `CANCELLED` or `TIMED_OUT`.
    ///
    /// A value that this version does not know is none of them.
    #[must_use]
    pub const fn is_terminal(&self) -> bool {
        matches!(self, Self::Error | Self::Completed | Self::Cancelled | Self::TimedOut)
    }
}

impl ::std::convert::From<&str> for State {
    fn from(value: &str) -> Self {
        match value {
            "WAITING" => Self::Waiting,
            "IN_PROGRESS" => Self::InProgress,
            "ERROR" => Self::Error,
            "COMPLETED" => Self::Completed,
            "CANCELLED" => Self::Cancelled,
            "TIMED_OUT" => Self::TimedOut,
            other => Self::Unknown(UnknownValue(::std::boxed::Box::from(other))),
        }
    }
}

impl ::std::fmt::Display for State {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
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

impl TableTagPolicyLfPermission {
    /// The value as the service writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Describe => "DESCRIBE",
            Self::Select => "SELECT",
            Self::Unknown(value) => value.as_str(),
        }
    }

    /// All values that this version knows.
    #[must_use]
    pub const fn values() -> &'static [&'static str] {
        &["DESCRIBE", "SELECT"]
    }
}

impl ::std::convert::From<&str> for TableTagPolicyLfPermission {
    fn from(value: &str) -> Self {
        match value {
            "DESCRIBE" => Self::Describe,
            "SELECT" => Self::Select,
            other => Self::Unknown(UnknownValue(::std::boxed::Box::from(other))),
        }
    }
}

impl ::std::fmt::Display for TableTagPolicyLfPermission {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

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

impl Type {
    /// The value as the service writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ImportAssetsFromS3 => "IMPORT_ASSETS_FROM_S3",
            Self::ImportAssetFromSignedUrl => "IMPORT_ASSET_FROM_SIGNED_URL",
            Self::ExportAssetsToS3 => "EXPORT_ASSETS_TO_S3",
            Self::ExportAssetToSignedUrl => "EXPORT_ASSET_TO_SIGNED_URL",
            Self::ExportRevisionsToS3 => "EXPORT_REVISIONS_TO_S3",
            Self::ImportAssetsFromRedshiftDataShares => {
                "IMPORT_ASSETS_FROM_REDSHIFT_DATA_SHARES"
            }
            Self::ImportAssetFromApiGatewayApi => "IMPORT_ASSET_FROM_API_GATEWAY_API",
            Self::CreateS3DataAccessFromS3Bucket => {
                "CREATE_S3_DATA_ACCESS_FROM_S3_BUCKET"
            }
            Self::ImportAssetsFromLakeFormationTagPolicy => {
                "IMPORT_ASSETS_FROM_LAKE_FORMATION_TAG_POLICY"
            }
            Self::Unknown(value) => value.as_str(),
        }
    }

    /// All values that this version knows.
    #[must_use]
    pub const fn values() -> &'static [&'static str] {
        &[
            "IMPORT_ASSETS_FROM_S3",
            "IMPORT_ASSET_FROM_SIGNED_URL",
            "EXPORT_ASSETS_TO_S3",
            "EXPORT_ASSET_TO_SIGNED_URL",
            "EXPORT_REVISIONS_TO_S3",
            "IMPORT_ASSETS_FROM_REDSHIFT_DATA_SHARES",
            "IMPORT_ASSET_FROM_API_GATEWAY_API",
            "CREATE_S3_DATA_ACCESS_FROM_S3_BUCKET",
            "IMPORT_ASSETS_FROM_LAKE_FORMATION_TAG_POLICY",
        ]
    }
}

impl ::std::convert::From<&str> for Type {
    fn from(value: &str) -> Self {
        match value {
            "IMPORT_ASSETS_FROM_S3" => Self::ImportAssetsFromS3,
            "IMPORT_ASSET_FROM_SIGNED_URL" => Self::ImportAssetFromSignedUrl,
            "EXPORT_ASSETS_TO_S3" => Self::ExportAssetsToS3,
            "EXPORT_ASSET_TO_SIGNED_URL" => Self::ExportAssetToSignedUrl,
            "EXPORT_REVISIONS_TO_S3" => Self::ExportRevisionsToS3,
            "IMPORT_ASSETS_FROM_REDSHIFT_DATA_SHARES" => {
                Self::ImportAssetsFromRedshiftDataShares
            }
            "IMPORT_ASSET_FROM_API_GATEWAY_API" => Self::ImportAssetFromApiGatewayApi,
            "CREATE_S3_DATA_ACCESS_FROM_S3_BUCKET" => {
                Self::CreateS3DataAccessFromS3Bucket
            }
            "IMPORT_ASSETS_FROM_LAKE_FORMATION_TAG_POLICY" => {
                Self::ImportAssetsFromLakeFormationTagPolicy
            }
            other => Self::Unknown(UnknownValue(::std::boxed::Box::from(other))),
        }
    }
}

impl ::std::fmt::Display for Type {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

/// A value of an enumeration that this version does not know.
///
/// Only the enumeration's `From<&str>` makes one, so what is known is never in here.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(::std::boxed::Box<str>);

impl UnknownValue {
    /// The value as the service writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
