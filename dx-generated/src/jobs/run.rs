use super::cancel::{CancelHandle, Cancellation};
use super::core::{Core, settings};
use super::digest::{FileDigest, digest};
use super::download::{Downloaded, download};
use super::error::RunError;
use super::files::{ExportFile, ImportFile, export, import};
use super::outcome::Outcome;
use super::progress::Progress;
use super::signed_url::SignedUrl;
use super::transfer_error::TransferError;
use super::upload::upload;
use super::workers::{Queue, join};
use crate::{Client, CreateJobInput, CreateJobOutput};
use std::path::Path;
use std::time::Duration;

/// Runs jobs: creates, starts and waits for them. See the [module](super).
///
/// Cloning it is cheap.
#[derive(Clone, Debug)]
pub struct Jobs(Core);

impl Jobs {
    /// Creates one that calls by `client`. Files go over the same transport, with its proxies, certificates and timeouts.
    #[must_use]
    pub fn new(client: &Client) -> Self {
        Self(Core::new(client.as_ref()))
    }

    settings!();

    /// Creates a job, starts it, and waits for its end.
    ///
    /// # Errors
    ///
    /// Returns an error if it isn't known how the job ended, or there is none. That a job failed is an [`Outcome`].
    pub async fn run(&self, job: impl Into<CreateJobInput>) -> Result<Outcome, RunError> {
        let job = job.into();
        self.0.run(0, &job).await
    }

    /// Runs all `jobs`, at most `limit` of them at a time, and returns what came of each, in their order. One that fails
    /// doesn't keep the others from being run. The service has a quota of jobs that are in progress for each type.
    pub async fn run_all<I: Into<CreateJobInput>>(
        &self,
        jobs: impl IntoIterator<Item = I>,
        limit: usize,
    ) -> Vec<Result<Outcome, RunError>> {
        let jobs: Vec<CreateJobInput> = jobs.into_iter().map(I::into).collect();
        let workers = limit.min(jobs.len()).max(1);
        let queue = Queue::new(jobs);
        let workers = (0..workers).map(|_| async {
            while let Some((number, job)) = queue.take() {
                queue.put(number, self.0.run(number, &job).await);
            }
        });
        join(workers).await;
        queue.finish()
    }

    /// Creates a job without starting it, such as one that needs an upload first.
    ///
    /// # Errors
    ///
    /// Returns an error if the job can't be created.
    pub async fn create(&self, job: impl Into<CreateJobInput>) -> Result<CreateJobOutput, RunError> {
        let job = job.into();
        self.0.create(0, &job).await.map(|(_, output)| output)
    }

    /// Starts a job that was created before, and waits for its end. If it was started already, it is waited for.
    ///
    /// # Errors
    ///
    /// As [`run`](Self::run).
    pub async fn start(&self, job_id: &str) -> Result<Outcome, RunError> {
        self.0.start(job_id).await
    }

    /// Waits for the end of a job that someone starts or has started.
    ///
    /// # Errors
    ///
    /// As [`run`](Self::run).
    pub async fn wait(&self, job_id: &str) -> Result<Outcome, RunError> {
        self.0.wait(job_id).await
    }

    /// Cancels a job. That it was started before, or has ended, is no error.
    ///
    /// # Errors
    ///
    /// Returns an error if a call fails, or there is no such job.
    pub async fn cancel(&self, job_id: &str) -> Result<Cancellation, RunError> {
        self.0.cancel(job_id).await
    }

    /// Makes an asset of a file: digests it, creates a job, uploads the file to the job's signed URL, starts the job and waits
    /// for its end. The upload is checked by the digest. If it fails, the job is cancelled; if only the signed URL has
    /// expired, another job takes its place.
    ///
    /// # Errors
    ///
    /// As [`run`](Self::run), and if the file can't be read or uploaded.
    pub async fn import_file(&self, file: &ImportFile) -> Result<Outcome, RunError> {
        import(&self.0, file).await
    }

    /// Makes a file of an asset: runs a job, and downloads from its signed URL to a file beside the one that is wanted. When
    /// its size and status are right, it is put in its place; nothing is left of it otherwise. If only the signed URL has
    /// expired, another job takes the place of the first.
    ///
    /// # Errors
    ///
    /// As [`run`](Self::run), if the job doesn't complete, and if the file can't be downloaded or written.
    pub async fn export_file(&self, file: &ExportFile) -> Result<Downloaded, RunError> {
        export(&self.0, file).await
    }

    /// Computes the MD5 digest of a file.
    ///
    /// # Errors
    ///
    /// Returns an error if the file can't be read.
    pub async fn digest(&self, path: impl AsRef<Path>) -> Result<FileDigest, TransferError> {
        digest(&self.0, path.as_ref()).await
    }

    /// Uploads a file to a signed URL. `digest` is the one that the job was created with.
    ///
    /// # Errors
    ///
    /// Returns an error if the URL has expired, the file can't be read or sent, or has another digest meanwhile.
    pub async fn upload(
        &self,
        url: &SignedUrl,
        path: impl AsRef<Path>,
        digest: &FileDigest,
    ) -> Result<(), TransferError> {
        upload(&self.0, url, path.as_ref(), digest).await
    }

    /// Downloads from a signed URL to a file, of `size` bytes if that is known.
    ///
    /// # Errors
    ///
    /// Returns an error if the URL has expired, the file can't be received or written, or has another size.
    pub async fn download(
        &self,
        url: &SignedUrl,
        path: impl AsRef<Path>,
        size: Option<u64>,
    ) -> Result<Downloaded, TransferError> {
        download(&self.0, url, path.as_ref(), size).await
    }
}
