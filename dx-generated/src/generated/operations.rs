// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

/// Creates a job that imports assets into a revision, exports them, or sets up access to data in Amazon
/// S3.
///
/// `Type` says what the job does, and the member of `Details` of the same name holds its settings. The
/// new job does nothing yet: it stays in the state `WAITING` until it is started with the service's
/// `StartJob` operation.
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
