// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

/// Calls off a job that has not been started yet. It ends in the state `CANCELLED`.
///
/// A job in any other state can't be called off: that is a `ConflictException`.
#[derive(Clone, Copy, Debug)]
pub struct CancelJob;

impl ::dx_runtime::Operation for CancelJob {
    const NAME: &'static str = "CancelJob";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::CancelJobInput;
    type Output = super::CancelJobOutput;
    type Error = super::CancelJobError;
}

/// Creates a job that imports assets into a revision, exports them, or sets up access to data in Amazon
/// S3.
///
/// `Type` says what the job does, and the member of `Details` of the same name holds its settings. The
/// new job does nothing yet: it stays in the state `WAITING` until `StartJob` starts it.
///
/// > **Note:** An import by signed URL, and an import from API Gateway, answer with an upload URL.
/// > Upload the file to it before the job is started.
#[derive(Clone, Copy, Debug)]
pub struct CreateJob;

impl ::dx_runtime::Operation for CreateJob {
    const NAME: &'static str = "CreateJob";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::CreateJobInput;
    type Output = super::CreateJobOutput;
    type Error = super::CreateJobError;
}

/// Tells how far a job has come, and what it was created with.
///
/// A job that was started is at work in the background: ask again, with pauses in between, until its
/// `State` is one that it stays in.
#[derive(Clone, Copy, Debug)]
pub struct GetJob;

impl ::dx_runtime::Operation for GetJob {
    const NAME: &'static str = "GetJob";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::GetJobInput;
    type Output = super::GetJobOutput;
    type Error = super::GetJobError;
}

/// Lists the jobs of the account in the region, a page at a time: all of them, or those of a data set
/// or a revision.
#[derive(Clone, Copy, Debug)]
pub struct ListJobs;

impl ::dx_runtime::Operation for ListJobs {
    const NAME: &'static str = "ListJobs";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::ListJobsInput;
    type Output = super::ListJobsOutput;
    type Error = super::ListJobsError;
}

/// Starts a job that is waiting. It goes on in the background, and `GetJob` tells how far it has come.
#[derive(Clone, Copy, Debug)]
pub struct StartJob;

impl ::dx_runtime::Operation for StartJob {
    const NAME: &'static str = "StartJob";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::StartJobInput;
    type Output = super::StartJobOutput;
    type Error = super::StartJobError;
}
