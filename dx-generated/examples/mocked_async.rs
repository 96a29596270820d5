//! How to test code that uses the async client, with the feature `test-util`:
//! `cargo test --package dx-generated --example mocked_async`

use dx_generated::client::CallError;
use dx_generated::{Client, GetJobError, GetJobInput, ListJobsError, ListJobsInput, State};
use std::error::Error;

/// The code under test: the ids of all jobs that failed.
async fn failed_jobs(client: &Client) -> Result<Vec<String>, CallError<ListJobsError>> {
    let mut jobs = client.list_jobs_pages(ListJobsInput::default()).items();
    let mut failed = Vec::new();
    while let Some(job) = jobs.next().await {
        let job = job?;
        if job.state == State::Error {
            failed.push(job.id);
        }
    }
    Ok(failed)
}

/// The code under test: whether there is such a job.
async fn exists(client: &Client, id: &str) -> Result<bool, CallError<GetJobError>> {
    match client.get_job(GetJobInput::builder().job_id(id).build()).await {
        Ok(_) => Ok(true),
        Err(error) => match error.service_error() {
            Some(GetJobError::ResourceNotFoundException(_)) => Ok(false),
            _ => Err(error),
        },
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::from_env().await?;
    for id in failed_jobs(&client).await? {
        println!("{id}: {}", exists(&client, &id).await?);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use dx_generated::client::{Credentials, TransportErrorKind};
    use dx_generated::test_util::Mock;
    use dx_generated::{
        DataExchange, GetJob, GetJobOutput, JobEntry, ListJobs, ListJobsOutput, ResourceNotFoundException,
        ResponseDetails, Timestamp, Type,
    };

    fn client(mock: &Mock<DataExchange>) -> Result<Client, Box<dyn Error>> {
        let credentials = Credentials::new("AKIDEXAMPLE", "secret");
        let client = Client::builder().region("us-east-1").credentials(credentials);
        Ok(client.transport(mock.clone()).build()?)
    }

    fn job(id: &str, state: State) -> JobEntry {
        JobEntry::builder()
            .arn(format!("arn:aws:dataexchange:us-east-1::jobs/{id}"))
            .created_at(Timestamp::EPOCH)
            .details(ResponseDetails::default())
            .id(id)
            .state(state)
            .r#type(Type::ExportAssetsToS3)
            .updated_at(Timestamp::EPOCH)
            .build()
    }

    #[tokio::test]
    async fn failed_jobs_are_found_on_all_pages() -> Result<(), Box<dyn Error>> {
        let mock = Mock::<DataExchange>::new();
        let first = ListJobsOutput::builder().jobs([job("a", State::Error), job("b", State::Completed)]);
        mock.on::<ListJobs>(|input| input.next_token.is_none())
            .lose(TransportErrorKind::Broken)
            .reply(first.next_token("page 2").build());
        mock.on::<ListJobs>(|input| input.next_token.as_deref() == Some("page 2"))
            .reply(ListJobsOutput::builder().jobs([job("c", State::Error)]).build());

        assert_eq!(failed_jobs(&client(&mock)?).await?, ["a", "c"]);
        assert_eq!(mock.count::<ListJobs>(), 3, "the request that was lost is sent again");
        mock.verify()?;
        Ok(())
    }

    #[tokio::test]
    async fn a_job_that_is_not_found_does_not_exist() -> Result<(), Box<dyn Error>> {
        let mock = Mock::<DataExchange>::new();
        let not_found = ResourceNotFoundException::builder().message("There is no such job.").build();
        mock.on::<GetJob>(|input| input.job_id == "a").reply(GetJobOutput::default());
        mock.on::<GetJob>(|_| true).fail(GetJobError::ResourceNotFoundException(not_found));

        let client = client(&mock)?;
        assert!(exists(&client, "a").await?);
        assert!(!exists(&client, "b").await?);
        mock.verify()?;
        Ok(())
    }
}
