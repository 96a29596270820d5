//! What data comes from, as flags, and the jobs that make assets of it.

use super::revision::Revision;
use super::shared::{Failure, Session};
use clap::{Args, Subcommand};
use dx_generated::jobs::{ImportFile, SignedUrl};
use dx_generated::*;
use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// How many objects one job imports, and how many jobs are run at a time: the service's quotas.
const OBJECTS: usize = 100;
const JOBS: usize = 5;

/// What data comes from.
#[derive(Debug, Subcommand)]
pub enum Source {
    Upload(Upload),
    S3(S3),
    Redshift(Redshift),
    Api(Api),
    LakeFormation(LakeFormation),
    S3Access(S3Access),
}

/// Upload files: each becomes an asset that is called as the file
#[derive(Debug, Args)]
pub struct Upload {
    /// The files
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// What the asset is called, if there is one file
    #[arg(long, value_name = "NAME")]
    asset_name: Option<String>,
    /// A tag of the assets; may be given more than once
    #[arg(long = "asset-tag", value_name = "KEY=VALUE", value_parser = asset_tag)]
    asset_tags: Vec<Tag>,
}

/// Import objects of Amazon S3
#[derive(Debug, Args)]
pub struct S3 {
    /// The objects
    #[arg(required = true, value_name = "s3://BUCKET/KEY", value_parser = object)]
    objects: Vec<AssetSourceEntry>,
}

/// Import datashares of Amazon Redshift
#[derive(Debug, Args)]
pub struct Redshift {
    /// The datashares
    #[arg(required = true, value_name = "ARN")]
    data_shares: Vec<String>,
}

/// Import an API of Amazon API Gateway
#[derive(Debug, Args)]
pub struct Api {
    /// The API
    #[arg(long, value_name = "ID")]
    api_id: String,
    /// What the API is called
    #[arg(long, value_name = "NAME")]
    api_name: String,
    /// What the API is for
    #[arg(long, value_name = "TEXT")]
    api_description: Option<String>,
    /// The key that the API asks for, in an environment variable
    #[arg(long, value_name = "VARIABLE")]
    api_key_variable: Option<String>,
    /// The stage of the API
    #[arg(long)]
    stage: String,
    /// The file with the API's specification
    #[arg(long, value_name = "FILE")]
    specification: PathBuf,
}

/// Import what AWS Lake Formation has under tags
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("policies").required(true).multiple(true))]
pub struct LakeFormation {
    /// The data catalog: the id of the account that it is of
    #[arg(long, value_name = "ID")]
    catalog_id: String,
    /// The role that gives access
    #[arg(long, value_name = "ARN")]
    role_arn: String,
    /// A tag of databases; may be given more than once
    #[arg(long = "database-tag", value_name = "KEY=VALUE,...", value_parser = lf_tag, group = "policies")]
    database_tags: Option<Vec<LfTag>>,
    /// A tag of tables; may be given more than once
    #[arg(long = "table-tag", value_name = "KEY=VALUE,...", value_parser = lf_tag, group = "policies")]
    table_tags: Option<Vec<LfTag>>,
}

/// Let subscribers read objects of a bucket of Amazon S3 where they are
#[derive(Debug, Args)]
pub struct S3Access {
    /// The bucket
    #[arg(long)]
    bucket: String,
    /// An object of the bucket; may be given more than once
    #[arg(long = "key", value_name = "KEY")]
    keys: Option<Vec<String>>,
    /// What the keys of objects begin with; may be given more than once
    #[arg(long = "key-prefix", value_name = "PREFIX")]
    key_prefixes: Option<Vec<String>>,
}

impl Source {
    /// What can be known to be wrong before anything is made.
    pub fn check(&self) -> Result<(), Failure> {
        let files: Vec<&Path> = match self {
            Self::Upload(upload) if upload.asset_name.is_some() && upload.files.len() > 1 => {
                return Err(Failure::new("`--asset-name` is for one file"));
            }
            Self::Upload(upload) => upload.files.iter().map(PathBuf::as_path).collect(),
            Self::Api(api) => vec![&api.specification],
            _ => Vec::new(),
        };
        files.into_iter().try_for_each(|path| match std::fs::File::open(path) {
            Ok(_) => Ok(()),
            Err(error) => Err(Failure::new(format!("{}: {error}", path.display()))),
        })
    }

    /// The type of the data sets that such assets are in.
    pub fn asset_type(&self) -> AssetType {
        match self {
            Self::Upload(_) | Self::S3(_) => AssetType::S3Snapshot,
            Self::Redshift(_) => AssetType::RedshiftDataShare,
            Self::Api(_) => AssetType::ApiGatewayApi,
            Self::LakeFormation(_) => AssetType::LakeFormationDataPermission,
            Self::S3Access(_) => AssetType::S3DataAccess,
        }
    }

    /// Makes the assets. Gives those that are new in the revision.
    pub async fn import(&self, session: &Session, revision: &Revision) -> Result<Vec<AssetEntry>, Failure> {
        let mut known = HashSet::new();
        revision.new_assets(session, &mut known).await?;
        match self {
            Self::Upload(upload) => return upload.import(session, revision, &mut known).await,
            Self::S3(source) => source.import(session, revision).await?,
            Self::Api(api) => api.import(session, revision).await?,
            Self::Redshift(source) => run(session, source.job(revision)).await?,
            Self::LakeFormation(source) => run(session, source.job(revision)).await?,
            Self::S3Access(source) => run(session, source.job(revision)).await?,
        }
        revision.new_assets(session, &mut known).await
    }
}

async fn run(session: &Session, job: impl Into<CreateJobInput>) -> Result<(), Failure> {
    session.jobs.run(job).await?.completed()?;
    Ok(())
}

impl Upload {
    async fn import(
        &self,
        session: &Session,
        revision: &Revision,
        known: &mut HashSet<String>,
    ) -> Result<Vec<AssetEntry>, Failure> {
        let mut made = Vec::new();
        for path in &self.files {
            let name = match (&self.asset_name, path.file_name().and_then(|name| name.to_str())) {
                (Some(name), _) => name,
                (None, Some(name)) => name,
                (None, None) => {
                    let problem =
                        format!("{}: the name of the file can't be that of an asset", path.display());
                    return Err(Failure::new(problem).hint("`--asset-name` sets one"));
                }
            };
            let mut file = ImportFile::new(&revision.data_set_id, &revision.id, name, path);
            if !self.asset_tags.is_empty() {
                let configuration = AssetConfiguration::builder().tags(self.asset_tags.clone()).build();
                file = file.asset_configuration(configuration);
            }
            session.jobs.import_file(&file).await?.completed()?;
            made.extend(revision.new_assets(session, known).await?);
        }
        Ok(made)
    }
}

impl S3 {
    async fn import(&self, session: &Session, revision: &Revision) -> Result<(), Failure> {
        let jobs = self.objects.chunks(OBJECTS).map(|objects| {
            ImportAssetsFromS3RequestDetails::builder()
                .data_set_id(&revision.data_set_id)
                .revision_id(&revision.id)
                .asset_sources(objects.to_vec())
                .build()
        });
        session.jobs.run_all(jobs, JOBS).await.into_iter().try_for_each(|outcome| {
            outcome?.completed()?;
            Ok(())
        })
    }
}

impl Redshift {
    fn job(&self, revision: &Revision) -> ImportAssetsFromRedshiftDataSharesRequestDetails {
        let shares = self.data_shares.iter();
        let shares =
            shares.map(|arn| RedshiftDataShareAssetSourceEntry::builder().data_share_arn(arn).build());
        ImportAssetsFromRedshiftDataSharesRequestDetails::builder()
            .data_set_id(&revision.data_set_id)
            .revision_id(&revision.id)
            .asset_sources(shares)
            .build()
    }
}

impl Api {
    /// The specification is uploaded between the creation of the job and its start.
    async fn import(&self, session: &Session, revision: &Revision) -> Result<(), Failure> {
        let digest = session.jobs.digest(&self.specification).await?;
        let key = match &self.api_key_variable {
            Some(variable) => {
                Some(std::env::var(variable).map_err(|error| Failure::new(format!("{variable}: {error}")))?)
            }
            None => None,
        };
        let details = ImportAssetFromApiGatewayApiRequestDetails::builder()
            .data_set_id(&revision.data_set_id)
            .revision_id(&revision.id)
            .api_id(&self.api_id)
            .api_name(&self.api_name)
            .set_api_description(self.api_description.clone())
            .set_api_key(key)
            .stage(&self.stage)
            .api_specification_md5_hash(&digest.md5)
            .protocol_type(ProtocolType::Rest)
            .build();
        let job = session.jobs.create(details).await?;
        let import = job.details.unwrap_or_default().import_asset_from_api_gateway_api;
        let (Some(id), Some(import)) = (job.id, import) else {
            return Err(Failure::new("the service made a job without a URL for the specification"));
        };
        let url = SignedUrl::of_api_import(&import);
        if let Err(error) = session.jobs.upload(&url, &self.specification, &digest).await {
            session.jobs.cancel(&id).await?;
            return Err(error.into());
        }
        session.jobs.start(&id).await?.completed()?;
        Ok(())
    }
}

impl LakeFormation {
    fn job(&self, revision: &Revision) -> ImportAssetsFromLakeFormationTagPolicyRequestDetails {
        let database = self.database_tags.clone().map(|tags| {
            DatabaseLfTagPolicyAndPermissions::builder()
                .expression(tags)
                .permissions([DatabaseLfTagPolicyPermission::Describe])
                .build()
        });
        let table = self.table_tags.clone().map(|tags| {
            TableLfTagPolicyAndPermissions::builder()
                .expression(tags)
                .permissions([TableTagPolicyLfPermission::Describe, TableTagPolicyLfPermission::Select])
                .build()
        });
        ImportAssetsFromLakeFormationTagPolicyRequestDetails::builder()
            .data_set_id(&revision.data_set_id)
            .revision_id(&revision.id)
            .catalog_id(&self.catalog_id)
            .role_arn(&self.role_arn)
            .set_database(database)
            .set_table(table)
            .build()
    }
}

impl S3Access {
    fn job(&self, revision: &Revision) -> CreateS3DataAccessFromS3BucketRequestDetails {
        let source = S3DataAccessAssetSourceEntry::builder()
            .bucket(&self.bucket)
            .set_keys(self.keys.clone())
            .set_key_prefixes(self.key_prefixes.clone())
            .build();
        CreateS3DataAccessFromS3BucketRequestDetails::builder()
            .data_set_id(&revision.data_set_id)
            .revision_id(&revision.id)
            .asset_source(source)
            .build()
    }
}

/// `s3://bucket/key`
fn object(url: &str) -> Result<AssetSourceEntry, String> {
    let place = url.strip_prefix("s3://").ok_or("it has to begin with `s3://`")?;
    match place.split_once('/') {
        Some((bucket, key)) if !bucket.is_empty() && !key.is_empty() => {
            Ok(AssetSourceEntry::builder().bucket(bucket).key(key).build())
        }
        _ => Err("it has to have a bucket and a key".to_owned()),
    }
}

fn pair(text: &str) -> Result<(&str, &str), String> {
    text.split_once('=').ok_or_else(|| "it is not KEY=VALUE".to_owned())
}

fn asset_tag(text: &str) -> Result<Tag, String> {
    let (key, value) = pair(text)?;
    Ok(Tag::builder().key(key).value(value).build())
}

fn lf_tag(text: &str) -> Result<LfTag, String> {
    let (key, values) = pair(text)?;
    Ok(LfTag::builder().tag_key(key).tag_values(values.split(',')).build())
}
