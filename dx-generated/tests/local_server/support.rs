//! A server without a network, and its clients.

use super::local_server::{Failure, REGION, Service, Settings, credentials};
use dx_generated::blocking::Client;
use dx_generated::client::{Bytes, CallError, Credentials, Responder};
use dx_generated::http::Request;
use dx_generated::jobs::blocking::Jobs;
use dx_generated::*;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// A server, and the folder with its files.
pub struct Server {
    pub client: Client,
    pub data: tempfile::TempDir,
    service: Arc<Service>,
}

impl Server {
    /// One whose jobs are done at once.
    pub fn new() -> Self {
        Self::with(|_| {})
    }

    pub fn with(change: impl FnOnce(&mut Settings)) -> Self {
        Self::start(change, None)
    }

    /// One that refuses every which request.
    pub fn throttling(nth: u64) -> Self {
        Self::start(|_| {}, Some(nth))
    }

    fn start(change: impl FnOnce(&mut Settings), throttle: Option<u64>) -> Self {
        let data = tempfile::tempdir().unwrap();
        let mut settings = Settings {
            data: data.path().to_owned(),
            url: "http://127.0.0.1:1".to_owned(),
            job_duration: Duration::ZERO,
            url_lifetime: Duration::from_secs(60),
            failures: Vec::new(),
        };
        change(&mut settings);
        let service = Arc::new(Service::new(settings, throttle).unwrap());
        Self { client: client(&service, credentials()), data, service }
    }

    pub fn failing(job: &str) -> Self {
        let failure: Failure = job.parse().unwrap();
        Self::with(|settings| settings.failures.push(failure))
    }

    pub fn client_with(&self, credentials: Credentials) -> Client {
        client(&self.service, credentials)
    }

    pub fn jobs(&self) -> Jobs {
        Jobs::new(&self.client)
    }

    /// Writes an object of Amazon S3.
    pub fn put_object(&self, bucket: &str, key: &str, content: &[u8]) {
        let path = self.object(bucket, key);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    pub fn object(&self, bucket: &str, key: &str) -> PathBuf {
        self.data.path().join("s3").join(bucket).join(key)
    }

    pub fn events(&self) -> Vec<PathBuf> {
        files(&self.data.path().join("events"))
    }

    /// A new data set.
    pub fn data_set(&self, kind: AssetType) -> String {
        let input = CreateDataSetInput::builder().asset_type(kind).description("Of the day").name("Prices");
        self.client.create_data_set(input.build()).unwrap().id.unwrap()
    }

    /// A new revision of a data set.
    pub fn revision(&self, data_set: &str) -> String {
        let input = CreateRevisionInput::builder().data_set_id(data_set).build();
        self.client.create_revision(input).unwrap().id.unwrap()
    }

    /// Imports objects of the bucket `prices`, called so and with their names as content.
    pub fn import(&self, [data_set, revision]: [&str; 2], keys: &[&str]) {
        keys.iter().for_each(|key| self.put_object("prices", key, key.as_bytes()));
        let source = |key: &&str| AssetSourceEntry::builder().bucket("prices").key(*key).build();
        let details = ImportAssetsFromS3RequestDetails::builder()
            .data_set_id(data_set)
            .revision_id(revision)
            .asset_sources(keys.iter().map(source))
            .build();
        self.jobs().run(details).unwrap().completed().unwrap();
    }

    pub fn finalize(&self, [data_set, revision]: [&str; 2]) {
        let input = UpdateRevisionInput::builder().data_set_id(data_set).revision_id(revision);
        self.client.update_revision(input.finalized(true).build()).unwrap();
    }

    /// A data set with a finalized revision that has these assets. Gives the ids of both.
    pub fn published(&self, keys: &[&str]) -> [String; 2] {
        let data_set = self.data_set(AssetType::S3Snapshot);
        let revision = self.revision(&data_set);
        self.import([&data_set, &revision], keys);
        self.finalize([&data_set, &revision]);
        [data_set, revision]
    }

    /// The data sets that subscribers have.
    pub fn entitled(&self) -> Vec<DataSetEntry> {
        let input = ListDataSetsInput::builder().origin("ENTITLED").build();
        self.client.list_data_sets_pages(input).items().map(Result::unwrap).collect()
    }

    pub fn revisions(&self, data_set: &str) -> Vec<RevisionEntry> {
        let input = ListDataSetRevisionsInput::builder().data_set_id(data_set).build();
        self.client.list_data_set_revisions_pages(input).items().map(Result::unwrap).collect()
    }

    pub fn assets(&self, [data_set, revision]: [&str; 2]) -> Vec<AssetEntry> {
        let input = ListRevisionAssetsInput::builder().data_set_id(data_set).revision_id(revision).build();
        self.client.list_revision_assets_pages(input).items().map(Result::unwrap).collect()
    }
}

fn client(service: &Arc<Service>, credentials: Credentials) -> Client {
    let service = Arc::clone(service);
    let transport = Responder::new(move |request: Request<Bytes>| Ok(service.answer(&request)));
    Client::builder().region(REGION).credentials(credentials).transport(transport).build().unwrap()
}

pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// The error of the service: its status and code.
pub fn refusal<T: std::fmt::Debug, E: ServiceError>(result: Result<T, CallError<E>>) -> String {
    let error = result.unwrap_err().into_service_error().unwrap();
    let text = error.to_string();
    let (code, _) = text.split_once(':').unwrap();
    format!("{} {code}", error.meta().status())
}

/// The error of the service, with what it says.
pub fn message<T: std::fmt::Debug, E: ServiceError>(result: Result<T, CallError<E>>) -> String {
    result.unwrap_err().into_service_error().unwrap().to_string()
}

/// An id of nothing.
pub const NOTHING: &str = "ffffffffffffffffffffffffffffffff";
