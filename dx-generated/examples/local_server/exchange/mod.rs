//! What the service does, in memory. The types of `Get…Output` have all members that a resource has, so the state is made of
//! these; the other outputs have some of the members, by the same names.

mod api_assets;
mod assets;
mod data_sets;
mod entitlements;
mod event_actions;
mod exports;
mod grants;
mod imports;
mod jobs;
mod notifications;
mod pages;
mod revisions;
mod signed_files;
mod storage;
mod tags;

use super::refusal::{Refusal, internal};
use dx_generated::{
    Code, GetAssetOutput, GetDataGrantOutput, GetDataSetOutput, GetEventActionOutput, GetRevisionOutput,
    Timestamp, Type, json,
};
use dx_runtime::shape::Value;
use jobs::Job;
use std::io;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::{Duration, SystemTime};
use storage::Storage;

pub use signed_files::{SignedFile, Use};

/// The account that owns and subscribes.
const ACCOUNT: &str = "123456789012";

/// How the service is to be.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The folder for files.
    pub data: PathBuf,
    /// Where the server is: signed URLs begin so.
    pub url: String,
    /// How long a job runs.
    pub job_duration: Duration,
    /// How long a signed URL lives.
    pub url_lifetime: Duration,
    /// The jobs that fail.
    pub failures: Vec<Failure>,
}

/// How all jobs of a type end.
#[derive(Clone, Debug)]
pub struct Failure {
    job: Type,
    /// `None` is for `TIMED_OUT`.
    code: Option<Code>,
}

impl FromStr for Failure {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (job, code) = text.split_once('=').ok_or("it is not TYPE=CODE")?;
        if !Type::values().contains(&job) {
            return Err(format!("there is no type `{job}`; there are {}", Type::values().join(", ")));
        }
        let is_known = code == "TIMED_OUT" || Code::values().contains(&code);
        if !is_known {
            return Err(format!(
                "there is no code `{code}`; there are TIMED_OUT, {}",
                Code::values().join(", ")
            ));
        }
        Ok(Self { job: job.into(), code: (code != "TIMED_OUT").then(|| code.into()) })
    }
}

/// All that the service knows.
#[derive(Debug)]
pub struct Exchange {
    settings: Settings,
    storage: Storage,
    /// How many ids were given.
    ids: u64,
    /// Each kind of resources is in the order in which they were created.
    data_sets: Vec<DataSet>,
    jobs: Vec<Job>,
    grants: Vec<GetDataGrantOutput>,
    event_actions: Vec<GetEventActionOutput>,
    signed: Vec<SignedFile>,
}

#[derive(Debug)]
struct DataSet {
    about: GetDataSetOutput,
    revisions: Vec<Revision>,
}

#[derive(Clone, Debug)]
struct Revision {
    about: GetRevisionOutput,
    assets: Vec<Asset>,
}

#[derive(Clone, Debug)]
struct Asset {
    about: GetAssetOutput,
    /// The file, if it has one.
    content: Option<PathBuf>,
}

impl Exchange {
    pub fn new(settings: Settings) -> io::Result<Self> {
        Ok(Self {
            storage: Storage::new(&settings.data)?,
            settings,
            ids: 0,
            data_sets: Vec::new(),
            jobs: Vec::new(),
            grants: Vec::new(),
            event_actions: Vec::new(),
            signed: Vec::new(),
        })
    }

    fn new_id(&mut self) -> String {
        self.ids += 1;
        format!("{:032x}", self.ids)
    }
}

fn arn(resource: &str) -> String {
    format!("arn:aws:dataexchange:us-east-1:{ACCOUNT}:{resource}")
}

fn now() -> Result<Timestamp, Refusal> {
    Timestamp::try_from(SystemTime::now()).map_err(internal)
}

/// A required member of an input. Where the model marks the input as such it is optional in Rust, and was checked before.
fn given<T>(member: Option<T>) -> Result<T, Refusal> {
    member.ok_or_else(|| internal("a required member is missing"))
}

/// One type with members of another: what has the same name.
fn convert<T: Value>(from: &impl Value) -> Result<T, Refusal> {
    let text = json::to_vec(from).map_err(internal)?;
    json::from_slice(&text).map_err(internal)
}
