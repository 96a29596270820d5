//! Rules and their answers.

use crate::support::{in_state, job, mocked, mocked_blocking, not_found, throttled};
use dx_generated::client::{Bytes, TransportErrorKind};
use dx_generated::http::Response;
use dx_generated::{ErrorShape, GetJob, GetJobError, GetJobOutput, ServiceError, State};

#[tokio::test]
async fn the_first_rule_whose_condition_holds_answers() {
    let (mock, client) = mocked();
    let completed = mock.on::<GetJob>(|input| input.job_id == "c3e1").reply(in_state(State::Completed));
    let others = mock.on::<GetJob>(|_| true).reply(in_state(State::Waiting));
    for (id, state) in [("c3e1", State::Completed), ("d4", State::Waiting), ("c3e1", State::Completed)] {
        assert_eq!(client.get_job(job(id)).await.unwrap().state, Some(state), "{id}");
    }
    assert_eq!((completed.count(), others.count()), (2, 1));
    assert_eq!(others.inputs(), [job("d4")]);
    assert_eq!(mock.inputs::<GetJob>(), [job("c3e1"), job("d4"), job("c3e1")]);
    mock.verify().unwrap();
}

#[test]
fn a_blocking_client_is_answered_in_the_same_way() {
    let (mock, client) = mocked_blocking();
    mock.on::<GetJob>(|_| true).fail(throttled()).times(2).reply(in_state(State::Completed));
    assert_eq!(client.get_job(job("c3e1")).unwrap().state, Some(State::Completed));
    assert_eq!(mock.count::<GetJob>(), 3);
    mock.verify().unwrap();
}

#[tokio::test]
async fn an_error_is_received_as_its_variant_with_its_members_and_status() {
    let (mock, client) = mocked();
    mock.on::<GetJob>(|_| true).fail(not_found());
    let error = client.get_job(job("c3e1")).await.unwrap_err().into_service_error().unwrap();
    assert_eq!(error.meta().status(), 404);
    let GetJobError::ResourceNotFoundException(error) = error else { panic!("{error:?}") };
    assert_eq!(error.message, "There is no such job.");
    assert_eq!(error.resource_id.as_deref(), Some("c3e1"));
    assert_eq!(mock.count::<GetJob>(), 1, "it is not retried");
}

#[tokio::test]
async fn errors_and_lost_connections_are_retried_until_there_is_an_answer() {
    let (mock, client) = mocked();
    mock.on::<GetJob>(|_| true)
        .lose(TransportErrorKind::Broken)
        .fail_unmodeled(503, "SlowDown", "Please reduce your request rate.")
        .reply(in_state(State::InProgress));
    assert_eq!(client.get_job(job("c3e1")).await.unwrap().state, Some(State::InProgress));
    assert_eq!(mock.operations(), ["GetJob", "GetJob", "GetJob"]);
}

#[tokio::test]
async fn an_error_that_is_not_in_the_model_is_unknown_and_has_its_code_and_message() {
    let (mock, client) = mocked();
    mock.on::<GetJob>(|_| true).fail_unmodeled(402, "PaymentRequired", "\"Pay\" first.");
    let error = client.get_job(job("c3e1")).await.unwrap_err().into_service_error().unwrap();
    let GetJobError::Unknown(meta) = &error else { panic!("{error:?}") };
    assert_eq!(
        (meta.status(), meta.code(), meta.message()),
        (402, "PaymentRequired", Some("\"Pay\" first."))
    );

    // What was received can be sent again.
    let (mock, client) = mocked();
    mock.on::<GetJob>(|_| true).fail(error.clone());
    assert_eq!(client.get_job(job("c3e1")).await.unwrap_err().into_service_error().unwrap(), error);
}

#[tokio::test]
async fn a_rule_whose_answers_are_used_up_leaves_the_request_to_the_next_one() {
    let (mock, client) = mocked();
    mock.on::<GetJob>(|_| true).reply(in_state(State::Waiting)).times(1);
    mock.on::<GetJob>(|_| true).reply(in_state(State::Completed));
    let mut states = Vec::new();
    for _ in 0..3 {
        states.extend(client.get_job(job("c3e1")).await.unwrap().state);
    }
    assert_eq!(states, [State::Waiting, State::Completed, State::Completed]);
}

#[tokio::test]
async fn an_answer_can_be_computed_from_the_input() {
    let (mock, client) = mocked();
    mock.on::<GetJob>(|_| true).answer(|input| match input.job_id.as_str() {
        "none" => Err(not_found()),
        id => Ok(GetJobOutput::builder().id(id).build()),
    });
    assert_eq!(client.get_job(job("a/b c")).await.unwrap().id.as_deref(), Some("a/b c"));
    assert!(client.get_job(job("none")).await.is_err());
}

#[tokio::test]
async fn a_response_that_does_not_match_the_model_can_be_sent() {
    let (mock, client) = mocked();
    mock.on::<GetJob>(|_| true).respond(Response::new(Bytes::from_static(b"{\"Id\": 7}")));
    let error = client.get_job(job("c3e1")).await.unwrap_err();
    assert!(format!("{error:#}").contains("Id"), "{error:#}");
}
