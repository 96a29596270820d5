//! What the mock says where rules and requests do not match.

use crate::support::{in_state, job, mocked, throttled};
use dx_generated::client::Transport;
use dx_generated::test_util::Mock;
use dx_generated::{DataExchange, GetJob, ListJobs, ListJobsInput, ListJobsOutput, State};

#[tokio::test]
async fn a_request_without_an_answer_names_its_operation_and_input_and_all_rules() {
    let (mock, client) = mocked();
    let line = line!() + 1;
    mock.on::<GetJob>(|input| input.job_id == "c3e1").reply(in_state(State::Waiting));
    mock.on::<ListJobs>(|_| true).reply(ListJobsOutput::default());
    mock.on::<GetJob>(|_| true);
    let error = format!("{:#}", client.get_job(job("d4")).await.unwrap_err());
    let file = file!();
    let expected = [
        "no rule answers GetJob with GetJobInput { job_id: \"d4\" }; rules:".to_owned(),
        format!("GetJob ({file}:{line}) does not match,"),
        format!("ListJobs ({file}:{}) is for another operation,", line + 1),
        format!("GetJob ({file}:{}) has no answer", line + 2),
    ];
    assert!(error.contains(&expected.join(" ")), "{error}");
    assert_eq!(mock.count::<GetJob>(), 1, "such a request is not retried");
}

#[tokio::test]
async fn verification_reports_unanswered_requests_and_unused_rules() {
    let (mock, client) = mocked();
    mock.on::<GetJob>(|_| true).fail(throttled()).reply(in_state(State::Waiting)).times(3);
    mock.on::<ListJobs>(|input| input.revision_id.is_some()).reply(ListJobsOutput::default());
    client.get_job(job("c3e1")).await.unwrap();
    client.list_jobs(ListJobsInput::default()).await.unwrap_err();
    let problems = mock.verify().unwrap_err().to_string();
    let problems: Vec<_> = problems.lines().collect();
    assert_eq!(problems.len(), 3, "{problems:?}");
    assert!(problems[0].starts_with("no rule answers ListJobs with ListJobsInput {"), "{}", problems[0]);
    assert!(problems[1].ends_with("got 2 requests and used 1 of 2 answers"), "{}", problems[1]);
    assert!(problems[2].ends_with("got 0 requests and used 0 of 1 answer"), "{}", problems[2]);
}

#[tokio::test]
async fn a_request_that_is_for_no_operation_is_refused() {
    let mock = Mock::<DataExchange>::new();
    let request =
        dx_generated::http::Request::get("https://example.com/v2/jobs/c3e1").body(Default::default());
    let limits = dx_generated::client::Limits { timeout: None, body: usize::MAX, error_body: 0 };
    let error = mock.send(request.unwrap(), limits).await.unwrap_err();
    assert!(!error.is_transient());
    let expected = "no operation of DataExchange has the request GET /v2/jobs/c3e1";
    assert!(format!("{error:#}").ends_with(expected), "{error:#}");
}

#[tokio::test]
async fn an_error_that_is_not_that_of_a_response_says_what_to_use_instead() {
    let (mock, client) = mocked();
    mock.on::<GetJob>(|_| true).fail(dx_generated::GetJobError::Unknown(dx_generated::ErrorMeta::default()));
    let error = format!("{:#}", client.get_job(job("c3e1")).await.unwrap_err());
    assert!(error.contains("fail_unmodeled"), "{error}");
    assert!(mock.verify().unwrap_err().to_string().contains("fail_unmodeled"));
}
