//! Exports to Amazon S3.

use super::shared::{Failure, Session};
use super::{entitled, event};
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use dx_generated::*;
use std::path::PathBuf;

/// How many revisions, or assets, one job exports: the service's quotas.
const REVISIONS: usize = 5;
const ASSETS: usize = 100;

/// Where objects go, and how.
#[derive(Debug, Args)]
struct Destination {
    /// The bucket
    #[arg(long)]
    bucket: String,
    /// How Amazon S3 encrypts the objects, if not as the bucket says
    #[arg(
        long,
        value_name = "TYPE",
        value_parser = PossibleValuesParser::new(ServerSideEncryptionTypes::values())
            .map(|r#type| ServerSideEncryptionTypes::from(r#type.as_str())),
    )]
    encryption: Option<ServerSideEncryptionTypes>,
    /// The key of AWS KMS
    #[arg(long, value_name = "ARN", requires = "encryption")]
    kms_key_arn: Option<String>,
    /// How many jobs are run at a time
    #[arg(long, value_name = "NUMBER", default_value_t = 5)]
    jobs: usize,
}

impl Destination {
    fn encryption(&self) -> Option<ExportServerSideEncryption> {
        let r#type = self.encryption.clone()?;
        let encryption = ExportServerSideEncryption::builder().r#type(r#type);
        Some(encryption.set_kms_key_arn(self.kms_key_arn.clone()).build())
    }
}

/// Where the assets of revisions go.
#[derive(Debug, Args)]
struct RevisionDestination {
    #[command(flatten)]
    destination: Destination,
    /// What the keys are made of, such as `${Revision.CreatedAt}/${Asset.Name}`
    #[arg(long, value_name = "PATTERN")]
    key_pattern: Option<String>,
}

impl RevisionDestination {
    /// The jobs that export revisions of a data set.
    fn jobs(&self, data_set_id: &str, revision_ids: &[String]) -> Vec<CreateJobInput> {
        let jobs = revision_ids.chunks(REVISIONS).map(|revisions| {
            let destinations = revisions.iter().map(|id| {
                RevisionDestinationEntry::builder()
                    .revision_id(id)
                    .bucket(&self.destination.bucket)
                    .set_key_pattern(self.key_pattern.clone())
                    .build()
            });
            let details = ExportRevisionsToS3RequestDetails::builder()
                .data_set_id(data_set_id)
                .revision_destinations(destinations)
                .set_encryption(self.destination.encryption())
                .build();
            details.into()
        });
        jobs.collect()
    }
}

#[derive(Debug, Args)]
pub struct Revisions {
    #[command(flatten)]
    to: RevisionDestination,
    /// Only this data set
    #[arg(long, value_name = "ID")]
    data_set_id: Option<String>,
}

impl Revisions {
    pub async fn run(&self, session: &Session) -> Result<(), Failure> {
        let mut jobs = Vec::new();
        for data_set in entitled::data_sets(session, self.data_set_id.as_deref()).await? {
            let revisions = entitled::revisions(session, &data_set).await?;
            let ids: Vec<String> = revisions.into_iter().map(|revision| revision.id).collect();
            jobs.extend(self.to.jobs(&data_set, &ids));
        }
        export(session, jobs, self.to.destination.jobs).await
    }
}

#[derive(Debug, Args)]
pub struct Event {
    /// The event in JSON; `-` reads standard input
    #[arg(value_name = "FILE")]
    event: PathBuf,
    #[command(flatten)]
    to: RevisionDestination,
}

impl Event {
    pub async fn run(&self, session: &Session) -> Result<(), Failure> {
        let published = event::read(&self.event)?;
        let jobs = self.to.jobs(&published.data_set_id, &published.revision_ids);
        export(session, jobs, self.to.destination.jobs).await
    }
}

#[derive(Debug, Args)]
pub struct Assets {
    /// The data set
    #[arg(long, value_name = "ID")]
    data_set_id: String,
    /// The revision; by default the latest one
    #[arg(long, value_name = "ID")]
    revision_id: Option<String>,
    /// What the keys begin with; the names of the assets follow
    #[arg(long, value_name = "PREFIX", default_value = "")]
    key_prefix: String,
    #[command(flatten)]
    to: Destination,
}

impl Assets {
    pub async fn run(&self, session: &Session) -> Result<(), Failure> {
        let revision = match &self.revision_id {
            Some(id) => id.clone(),
            None => latest(session, &self.data_set_id).await?,
        };
        let assets = entitled::files(session, &self.data_set_id, &revision).await?;
        let jobs = assets.chunks(ASSETS).map(|assets| {
            let destinations = assets.iter().map(|asset| {
                AssetDestinationEntry::builder()
                    .asset_id(&asset.id)
                    .bucket(&self.to.bucket)
                    .key(format!("{}{}", self.key_prefix, asset.name))
                    .build()
            });
            let details = ExportAssetsToS3RequestDetails::builder()
                .data_set_id(&self.data_set_id)
                .revision_id(&revision)
                .asset_destinations(destinations)
                .set_encryption(self.to.encryption())
                .build();
            details.into()
        });
        export(session, jobs.collect(), self.to.jobs).await
    }
}

/// The latest revision of a data set.
pub async fn latest(session: &Session, data_set_id: &str) -> Result<String, Failure> {
    let latest = entitled::revisions(session, data_set_id).await?.into_iter().next();
    let latest = latest.ok_or_else(|| Failure::new(format!("data set {data_set_id} has no revision")))?;
    Ok(latest.id)
}

/// Runs the jobs, and tells of each what it exported. It fails after all have been run, if any of them did not complete.
async fn export(session: &Session, jobs: Vec<CreateJobInput>, limit: usize) -> Result<(), Failure> {
    let (count, mut failures, mut exported) = (jobs.len(), Vec::new(), Vec::new());
    for outcome in session.jobs.run_all(jobs, limit).await {
        match outcome.map_err(Failure::from).and_then(|outcome| outcome.completed().map_err(Failure::from)) {
            Ok(job) => exported.push(serde_json::json!({ "JobId": job.job_id, "Details": job.details })),
            Err(failure) => failures.push(failure),
        }
    }
    println!("{:#}", serde_json::Value::from(exported));
    if failures.len() > 1 {
        failures.iter().for_each(|failure| session.reporter.line(failure.to_string()));
        let summary = format!("{} of {count} jobs did not complete", failures.len());
        return Err(match failures.iter().any(|failure| failure.code() == Failure::INTERRUPTED) {
            true => Failure::interrupted(summary),
            false => Failure::new(summary),
        });
    }
    failures.pop().map_or(Ok(()), Err)
}
