//! The nine kinds of jobs, as flags.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand};
use dx_generated::*;

/// What kind of job it is.
#[derive(Debug, Subcommand)]
pub enum Job {
    ImportAssetsFromS3(ImportAssetsFromS3),
    ImportAssetFromSignedUrl(ImportAssetFromSignedUrl),
    ImportAssetsFromRedshiftDataShares(ImportAssetsFromRedshiftDataShares),
    ImportAssetFromApiGatewayApi(ImportAssetFromApiGatewayApi),
    ImportAssetsFromLakeFormationTagPolicy(ImportAssetsFromLakeFormationTagPolicy),
    CreateS3DataAccessFromS3Bucket(CreateS3DataAccessFromS3Bucket),
    ExportAssetsToS3(ExportAssetsToS3),
    ExportRevisionsToS3(ExportRevisionsToS3),
    ExportAssetToSignedUrl(ExportAssetToSignedUrl),
}

impl From<Job> for CreateJobInput {
    fn from(job: Job) -> Self {
        match job {
            Job::ImportAssetsFromS3(job) => job.details().into(),
            Job::ImportAssetFromSignedUrl(job) => job.details().into(),
            Job::ImportAssetsFromRedshiftDataShares(job) => job.details().into(),
            Job::ImportAssetFromApiGatewayApi(job) => job.details().into(),
            Job::ImportAssetsFromLakeFormationTagPolicy(job) => job.details().into(),
            Job::CreateS3DataAccessFromS3Bucket(job) => job.details().into(),
            Job::ExportAssetsToS3(job) => job.details().into(),
            Job::ExportRevisionsToS3(job) => job.details().into(),
            Job::ExportAssetToSignedUrl(job) => job.details().into(),
        }
    }
}

/// The revision that a job is about.
#[derive(Debug, Args)]
struct Revision {
    /// The data set
    #[arg(long, value_name = "ID")]
    data_set_id: String,
    /// The revision of the data set
    #[arg(long, value_name = "ID")]
    revision_id: String,
}

/// Import objects of Amazon S3
#[derive(Debug, Args)]
pub struct ImportAssetsFromS3 {
    #[command(flatten)]
    revision: Revision,
    /// An object; may be given more than once
    #[arg(long = "asset", value_name = "s3://BUCKET/KEY", required = true, value_parser = asset_source)]
    assets: Vec<AssetSourceEntry>,
}

impl ImportAssetsFromS3 {
    fn details(self) -> ImportAssetsFromS3RequestDetails {
        ImportAssetsFromS3RequestDetails::builder()
            .data_set_id(self.revision.data_set_id)
            .revision_id(self.revision.revision_id)
            .asset_sources(self.assets)
            .build()
    }
}

/// Import a file, to be uploaded to the URL that is answered
#[derive(Debug, Args)]
pub struct ImportAssetFromSignedUrl {
    #[command(flatten)]
    revision: Revision,
    /// What the asset is called
    #[arg(long, value_name = "NAME")]
    asset_name: String,
    /// The file's MD5 digest, in Base64
    #[arg(long, value_name = "BASE64")]
    md5_hash: String,
}

impl ImportAssetFromSignedUrl {
    fn details(self) -> ImportAssetFromSignedUrlRequestDetails {
        ImportAssetFromSignedUrlRequestDetails::builder()
            .data_set_id(self.revision.data_set_id)
            .revision_id(self.revision.revision_id)
            .asset_name(self.asset_name)
            .md5_hash(self.md5_hash)
            .build()
    }
}

/// Import datashares of Amazon Redshift
#[derive(Debug, Args)]
pub struct ImportAssetsFromRedshiftDataShares {
    #[command(flatten)]
    revision: Revision,
    /// A datashare; may be given more than once
    #[arg(long = "data-share-arn", value_name = "ARN", required = true, value_parser = data_share)]
    data_shares: Vec<RedshiftDataShareAssetSourceEntry>,
}

impl ImportAssetsFromRedshiftDataShares {
    fn details(self) -> ImportAssetsFromRedshiftDataSharesRequestDetails {
        ImportAssetsFromRedshiftDataSharesRequestDetails::builder()
            .data_set_id(self.revision.data_set_id)
            .revision_id(self.revision.revision_id)
            .asset_sources(self.data_shares)
            .build()
    }
}

/// Import an API of Amazon API Gateway
#[derive(Debug, Args)]
pub struct ImportAssetFromApiGatewayApi {
    #[command(flatten)]
    revision: Revision,
    /// The API
    #[arg(long, value_name = "ID")]
    api_id: String,
    /// What the API is called
    #[arg(long, value_name = "NAME")]
    api_name: String,
    /// What the API is for
    #[arg(long, value_name = "TEXT")]
    api_description: Option<String>,
    /// The key that the API asks for
    #[arg(long, value_name = "KEY")]
    api_key: Option<String>,
    /// The stage of the API
    #[arg(long)]
    stage: String,
    /// MD5 digest, in Base64, of the API's specification, to be uploaded to the URL that is answered
    #[arg(long, value_name = "BASE64")]
    specification_md5_hash: String,
}

impl ImportAssetFromApiGatewayApi {
    fn details(self) -> ImportAssetFromApiGatewayApiRequestDetails {
        ImportAssetFromApiGatewayApiRequestDetails::builder()
            .data_set_id(self.revision.data_set_id)
            .revision_id(self.revision.revision_id)
            .api_id(self.api_id)
            .api_name(self.api_name)
            .set_api_description(self.api_description)
            .set_api_key(self.api_key)
            .stage(self.stage)
            .api_specification_md5_hash(self.specification_md5_hash)
            .protocol_type(ProtocolType::Rest)
            .build()
    }
}

/// Import what AWS Lake Formation has under tags
#[derive(Debug, Args)]
pub struct ImportAssetsFromLakeFormationTagPolicy {
    #[command(flatten)]
    revision: Revision,
    /// The data catalog: the id of the account that it is of
    #[arg(long, value_name = "ID")]
    catalog_id: String,
    /// The role that gives access
    #[arg(long, value_name = "ARN")]
    role_arn: String,
    /// A tag of databases; may be given more than once
    #[arg(long = "database-tag", value_name = "KEY=VALUE,...", value_parser = tag)]
    database_tags: Option<Vec<LfTag>>,
    /// A tag of tables; may be given more than once
    #[arg(long = "table-tag", value_name = "KEY=VALUE,...", value_parser = tag)]
    table_tags: Option<Vec<LfTag>>,
    /// What may be done with tables
    #[arg(
        long = "table-permission",
        value_name = "PERMISSION",
        default_value = "DESCRIBE",
        value_parser = one_of(TableTagPolicyLfPermission::values())
            .map(|permission| TableTagPolicyLfPermission::from(permission.as_str())),
    )]
    table_permissions: Vec<TableTagPolicyLfPermission>,
}

impl ImportAssetsFromLakeFormationTagPolicy {
    fn details(self) -> ImportAssetsFromLakeFormationTagPolicyRequestDetails {
        let database = self.database_tags.map(|tags| {
            DatabaseLfTagPolicyAndPermissions::builder()
                .expression(tags)
                .permissions([DatabaseLfTagPolicyPermission::Describe])
                .build()
        });
        let table = self.table_tags.map(|tags| {
            TableLfTagPolicyAndPermissions::builder()
                .expression(tags)
                .permissions(self.table_permissions)
                .build()
        });
        ImportAssetsFromLakeFormationTagPolicyRequestDetails::builder()
            .data_set_id(self.revision.data_set_id)
            .revision_id(self.revision.revision_id)
            .catalog_id(self.catalog_id)
            .role_arn(self.role_arn)
            .set_database(database)
            .set_table(table)
            .build()
    }
}

/// Let subscribers read a bucket of Amazon S3
#[derive(Debug, Args)]
pub struct CreateS3DataAccessFromS3Bucket {
    #[command(flatten)]
    revision: Revision,
    /// The bucket
    #[arg(long)]
    bucket: String,
    /// An object of the bucket; may be given more than once
    #[arg(long = "key", value_name = "KEY")]
    keys: Option<Vec<String>>,
    /// What the keys of objects begin with; may be given more than once
    #[arg(long = "key-prefix", value_name = "PREFIX")]
    key_prefixes: Option<Vec<String>>,
    /// A key that objects are encrypted by; may be given more than once
    #[arg(long = "kms-key-arn", value_name = "ARN", value_parser = kms_key)]
    kms_keys: Option<Vec<KmsKeyToGrant>>,
}

impl CreateS3DataAccessFromS3Bucket {
    fn details(self) -> CreateS3DataAccessFromS3BucketRequestDetails {
        let source = S3DataAccessAssetSourceEntry::builder()
            .bucket(self.bucket)
            .set_keys(self.keys)
            .set_key_prefixes(self.key_prefixes)
            .set_kms_keys_to_grant(self.kms_keys)
            .build();
        CreateS3DataAccessFromS3BucketRequestDetails::builder()
            .data_set_id(self.revision.data_set_id)
            .revision_id(self.revision.revision_id)
            .asset_source(source)
            .build()
    }
}

/// Export assets to Amazon S3
#[derive(Debug, Args)]
pub struct ExportAssetsToS3 {
    #[command(flatten)]
    revision: Revision,
    /// An asset, and where it goes to; may be given more than once
    #[arg(
        long = "asset",
        value_name = "ID=s3://BUCKET[/KEY]",
        required = true,
        value_parser = asset_destination,
    )]
    assets: Vec<AssetDestinationEntry>,
    #[command(flatten)]
    encryption: Encryption,
}

impl ExportAssetsToS3 {
    fn details(self) -> ExportAssetsToS3RequestDetails {
        ExportAssetsToS3RequestDetails::builder()
            .data_set_id(self.revision.data_set_id)
            .revision_id(self.revision.revision_id)
            .asset_destinations(self.assets)
            .set_encryption(self.encryption.into_option())
            .build()
    }
}

/// Export whole revisions to Amazon S3
#[derive(Debug, Args)]
pub struct ExportRevisionsToS3 {
    /// The data set
    #[arg(long, value_name = "ID")]
    data_set_id: String,
    /// A revision, and where its assets go to; may be given more than once
    #[arg(
        long = "revision",
        value_name = "ID=s3://BUCKET[/KEY-PATTERN]",
        required = true,
        value_parser = revision_destination,
    )]
    revisions: Vec<RevisionDestinationEntry>,
    #[command(flatten)]
    encryption: Encryption,
}

impl ExportRevisionsToS3 {
    fn details(self) -> ExportRevisionsToS3RequestDetails {
        ExportRevisionsToS3RequestDetails::builder()
            .data_set_id(self.data_set_id)
            .revision_destinations(self.revisions)
            .set_encryption(self.encryption.into_option())
            .build()
    }
}

/// Export an asset, to be downloaded from the URL that the job has in the end
#[derive(Debug, Args)]
pub struct ExportAssetToSignedUrl {
    #[command(flatten)]
    revision: Revision,
    /// The asset
    #[arg(long, value_name = "ID")]
    asset_id: String,
}

impl ExportAssetToSignedUrl {
    fn details(self) -> ExportAssetToSignedUrlRequestDetails {
        ExportAssetToSignedUrlRequestDetails::builder()
            .data_set_id(self.revision.data_set_id)
            .revision_id(self.revision.revision_id)
            .asset_id(self.asset_id)
            .build()
    }
}

/// How Amazon S3 encrypts what is exported.
#[derive(Debug, Args)]
struct Encryption {
    /// How Amazon S3 encrypts the objects, if not as the bucket says
    #[arg(
        long,
        value_name = "TYPE",
        value_parser = one_of(ServerSideEncryptionTypes::values())
            .map(|r#type| ServerSideEncryptionTypes::from(r#type.as_str())),
    )]
    encryption: Option<ServerSideEncryptionTypes>,
    /// The key of AWS KMS
    #[arg(long, value_name = "ARN", requires = "encryption")]
    kms_key_arn: Option<String>,
}

impl Encryption {
    fn into_option(self) -> Option<ExportServerSideEncryption> {
        let r#type = self.encryption?;
        Some(ExportServerSideEncryption::builder().r#type(r#type).set_kms_key_arn(self.kms_key_arn).build())
    }
}

fn one_of(values: &'static [&'static str]) -> PossibleValuesParser {
    PossibleValuesParser::new(values)
}

fn asset_source(url: &str) -> Result<AssetSourceEntry, String> {
    let (bucket, key) = bucket_and_key(url)?;
    let key = key.ok_or("the key is missing")?;
    Ok(AssetSourceEntry::builder().bucket(bucket).key(key).build())
}

fn asset_destination(text: &str) -> Result<AssetDestinationEntry, String> {
    let (id, url) = pair(text)?;
    let (bucket, key) = bucket_and_key(url)?;
    Ok(AssetDestinationEntry::builder().asset_id(id).bucket(bucket).set_key(key).build())
}

fn revision_destination(text: &str) -> Result<RevisionDestinationEntry, String> {
    let (id, url) = pair(text)?;
    let (bucket, pattern) = bucket_and_key(url)?;
    Ok(RevisionDestinationEntry::builder().revision_id(id).bucket(bucket).set_key_pattern(pattern).build())
}

fn data_share(arn: &str) -> Result<RedshiftDataShareAssetSourceEntry, String> {
    Ok(RedshiftDataShareAssetSourceEntry::builder().data_share_arn(arn).build())
}

fn kms_key(arn: &str) -> Result<KmsKeyToGrant, String> {
    Ok(KmsKeyToGrant::builder().kms_key_arn(arn).build())
}

fn tag(text: &str) -> Result<LfTag, String> {
    let (key, values) = pair(text)?;
    Ok(LfTag::builder().tag_key(key).tag_values(values.split(',')).build())
}

fn pair(text: &str) -> Result<(&str, &str), String> {
    text.split_once('=').ok_or_else(|| "there is no `=`".to_owned())
}

/// What a URL such as `s3://bucket/key` says. There need not be a key.
fn bucket_and_key(url: &str) -> Result<(&str, Option<String>), String> {
    let place = url.strip_prefix("s3://").ok_or("it has to begin with `s3://`")?;
    let (bucket, key) = place.split_once('/').unwrap_or((place, ""));
    match bucket {
        "" => Err("the bucket is missing".to_owned()),
        _ => Ok((bucket, Some(key.to_owned()).filter(|key| !key.is_empty()))),
    }
}
