//! Pages, waiters and several operations.

use crate::support::{in_state, job, mocked, mocked_blocking, throttled};
use dx_generated::{
    GetJob, JobEntry, ListJobs, ListJobsInput, ListJobsOutput, ResponseDetails, StartJob, StartJobInput,
    StartJobOutput, State, Timestamp, Type,
};
use std::time::Duration;

fn entry(id: &str) -> JobEntry {
    JobEntry::builder()
        .arn(format!("arn:aws:dataexchange:us-east-1::jobs/{id}"))
        .created_at(Timestamp::from_secs(1_795_437_000).unwrap())
        .details(ResponseDetails::default())
        .id(id)
        .state(State::Completed)
        .r#type(Type::ExportAssetToSignedUrl)
        .updated_at(Timestamp::from_secs(1_795_437_000).unwrap())
        .build()
}

fn page(ids: &[&str], next: Option<&str>) -> ListJobsOutput {
    let mut page = ListJobsOutput::builder().jobs(ids.iter().map(|id| entry(id)).collect::<Vec<_>>()).build();
    page.next_token = next.map(str::to_owned);
    page
}

#[tokio::test]
async fn pages_follow_each_other_by_their_tokens() {
    let (mock, client) = mocked();
    mock.on::<ListJobs>(|input| input.next_token.is_none()).reply(page(&["a", "b"], Some("2 & more")));
    mock.on::<ListJobs>(|input| input.next_token.as_deref() == Some("2 & more")).reply(page(&["c"], None));
    let mut jobs = client.list_jobs_pages(ListJobsInput::builder().max_results(2).build()).items();
    let mut ids = Vec::new();
    while let Some(job) = jobs.next().await {
        ids.push(job.unwrap().id);
    }
    assert_eq!(ids, ["a", "b", "c"]);
    assert!(mock.inputs::<ListJobs>().iter().all(|input| input.max_results == Some(2)));
    mock.verify().unwrap();
}

#[test]
fn a_waiter_polls_until_the_job_has_completed_without_a_delay() {
    let (mock, client) = mocked_blocking();
    mock.on::<StartJob>(|input| input.job_id == "c3e1").reply(StartJobOutput::default());
    let polls = mock
        .on::<GetJob>(|input| input.job_id == "c3e1")
        .reply(in_state(State::Waiting))
        .times(2)
        .fail(throttled())
        .reply(in_state(State::InProgress))
        .reply(in_state(State::Completed));
    client.start_job(StartJobInput::builder().job_id("c3e1").build()).unwrap();
    let done = client.wait_until_job_completed(job("c3e1"), Duration::from_secs(600)).unwrap();
    assert_eq!(done.state, Some(State::Completed));
    assert_eq!(polls.count(), 5);
    assert_eq!(mock.operations()[..2], ["StartJob", "GetJob"]);
    mock.verify().unwrap();
}
