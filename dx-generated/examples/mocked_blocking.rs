//! How to test code that uses the blocking client, with the feature `test-util`:
//! `cargo test --package dx-generated --example mocked_blocking`

use dx_generated::blocking::Client;
use dx_generated::{ExportAssetToSignedUrlRequestDetails, GetJobInput, StartJobInput, State};
use std::error::Error;
use std::time::Duration;

/// The code under test: exports an asset and returns the state in which the job ended.
fn export(client: &Client, asset: &str) -> Result<Option<State>, Box<dyn Error>> {
    let details =
        ExportAssetToSignedUrlRequestDetails::builder().data_set_id("4ee0fd6a").revision_id("d1f8a2");
    let job = client.create_job(details.asset_id(asset).build())?;
    let id = job.id.ok_or("a job without an id")?;
    client.start_job(StartJobInput::builder().job_id(&*id).build())?;
    let job = GetJobInput::builder().job_id(id).build();
    Ok(client.wait_until_job_ended(job, Duration::from_secs(600))?.state)
}

fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::from_env()?;
    println!("{:?}", export(&client, "9f3c")?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use dx_generated::client::Credentials;
    use dx_generated::test_util::Mock;
    use dx_generated::{
        CreateJob, CreateJobOutput, DataExchange, GetJob, GetJobError, GetJobOutput, StartJob,
        StartJobOutput, ThrottlingException, Type,
    };

    #[test]
    fn an_export_waits_for_its_job_even_if_the_service_throttles() -> Result<(), Box<dyn Error>> {
        let mock = Mock::<DataExchange>::new();
        let in_state = |state: State| GetJobOutput::builder().state(state).build();
        let throttled = ThrottlingException::builder().message("Slow down.").build();
        mock.on::<CreateJob>(|input| input.r#type == Type::ExportAssetToSignedUrl)
            .reply(CreateJobOutput::builder().id("c3e1").build());
        mock.on::<StartJob>(|input| input.job_id == "c3e1").reply(StartJobOutput::default());
        mock.on::<GetJob>(|input| input.job_id == "c3e1")
            .reply(in_state(State::Waiting))
            .fail(GetJobError::ThrottlingException(throttled))
            .times(2)
            .reply(in_state(State::TimedOut));

        let client =
            Client::builder().region("us-east-1").credentials(Credentials::new("AKIDEXAMPLE", "secret"));
        let client = client.transport(mock.clone()).build()?;
        assert_eq!(export(&client, "9f3c")?, Some(State::TimedOut));
        assert_eq!(mock.operations(), ["CreateJob", "StartJob", "GetJob", "GetJob", "GetJob", "GetJob"]);
        mock.verify()?;
        Ok(())
    }
}
