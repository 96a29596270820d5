// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::client::{
    Builder, Call, CallError, ConfigError, Input, Pages, WaitError,
};
use ::std::time::Duration;

/// A client for AWS Data Exchange.
///
/// Cloning it is cheap: clones share connections, credentials and the state of retries.
#[derive(Clone, Debug)]
pub struct Client(::dx_runtime::client::Client<super::DataExchange>);

impl Client {
    /// Creates a client with the region and the credentials of the environment, which are looked for where the
    /// AWS CLI looks for them. Without the feature `credential-chain` of dx-runtime, only access keys in
    /// environment variables and in profiles are found.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no region, or if a setting is not valid.
    pub async fn from_env() -> Result<Self, ConfigError> {
        Self::builder().from_env().await?.build()
    }

    /// Creates a builder, by which a client is configured.
    pub fn builder() -> Builder<super::DataExchange, Self> {
        Builder::default()
    }

    /// Calls the operation that `input` is the input of.
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error.
    pub async fn send<I, C>(&self, input: &I) -> Result<C::Output, CallError<C::Error>>
    where
        I: Input<Call = C>,
        C: Call<Service = super::DataExchange, Input = I>,
    {
        self.0.send(input).await
    }
}

impl From<::dx_runtime::client::Client<super::DataExchange>> for Client {
    fn from(client: ::dx_runtime::client::Client<super::DataExchange>) -> Self {
        Self(client)
    }
}

impl AsRef<::dx_runtime::client::Client<super::DataExchange>> for Client {
    fn as_ref(&self) -> &::dx_runtime::client::Client<super::DataExchange> {
        &self.0
    }
}

impl Client {
    /// Calls off a job that has not been started yet. It ends in the state `CANCELLED`.
    ///
    /// See [`CancelJob`](super::CancelJob).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`CancelJobError`](super::CancelJobError).
    pub async fn cancel_job(
        &self,
        input: impl Into<super::CancelJobInput>,
    ) -> Result<super::CancelJobOutput, CallError<super::CancelJobError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Creates a job that imports assets into a revision, exports them, or sets up access to data in Amazon
    /// S3.
    ///
    /// See [`CreateJob`](super::CreateJob).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`CreateJobError`](super::CreateJobError).
    pub async fn create_job(
        &self,
        input: impl Into<super::CreateJobInput>,
    ) -> Result<super::CreateJobOutput, CallError<super::CreateJobError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Tells how far a job has come, and what it was created with.
    ///
    /// See [`GetJob`](super::GetJob).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`GetJobError`](super::GetJobError).
    pub async fn get_job(
        &self,
        input: impl Into<super::GetJobInput>,
    ) -> Result<super::GetJobOutput, CallError<super::GetJobError>> {
        let input = input.into();
        self.0.send(&input).await
    }

    /// Waits until a job has completed.
    ///
    /// Calls [`get_job`](Self::get_job) until the condition holds, for at most `max_wait`.
    ///
    /// # Errors
    ///
    /// Returns an error if the condition can't hold any more, if a call fails in another way, or after `max_wait`.
    pub async fn wait_until_job_completed(
        &self,
        input: impl Into<super::GetJobInput>,
        max_wait: Duration,
    ) -> Result<
        super::GetJobOutput,
        WaitError<super::GetJobOutput, super::GetJobError>,
    > {
        let input = input.into();
        self.0.wait::<super::waiters::JobCompleted>(&input, max_wait).await
    }

    /// Waits until a job has ended, with success or without.
    ///
    /// Calls [`get_job`](Self::get_job) until the condition holds, for at most `max_wait`.
    ///
    /// # Errors
    ///
    /// Returns an error if the condition can't hold any more, if a call fails in another way, or after `max_wait`.
    pub async fn wait_until_job_ended(
        &self,
        input: impl Into<super::GetJobInput>,
        max_wait: Duration,
    ) -> Result<
        super::GetJobOutput,
        WaitError<super::GetJobOutput, super::GetJobError>,
    > {
        let input = input.into();
        self.0.wait::<super::waiters::JobEnded>(&input, max_wait).await
    }
}

impl Client {
    /// Lists the jobs of the account in the region, a page at a time: all of them, or those of a data set
    /// or a revision.
    ///
    /// See [`ListJobs`](super::ListJobs).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`ListJobsError`](super::ListJobsError).
    pub async fn list_jobs(
        &self,
        input: impl Into<super::ListJobsInput>,
    ) -> Result<super::ListJobsOutput, CallError<super::ListJobsError>> {
        let input = input.into();
        self.0.send(&input).await
    }

    /// Iterates over the pages of [`list_jobs`](Self::list_jobs), beginning with the one that `input` asks for.
    pub fn list_jobs_pages(
        &self,
        input: impl Into<super::ListJobsInput>,
    ) -> Pages<super::DataExchange, super::ListJobsInput> {
        self.0.pages(input.into())
    }
}

impl Client {
    /// Starts a job that is waiting. It goes on in the background, and `GetJob` tells how far it has come.
    ///
    /// See [`StartJob`](super::StartJob).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`StartJobError`](super::StartJobError).
    pub async fn start_job(
        &self,
        input: impl Into<super::StartJobInput>,
    ) -> Result<super::StartJobOutput, CallError<super::StartJobError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}
