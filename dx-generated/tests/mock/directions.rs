//! The server's side of each operation on its own: requests are read, responses are written.

use dx_generated::test_util::{ServedOperation, read_request, write_response};
use dx_generated::{
    CreateJob, CreateJobInput, CreateJobOutput, Endpoint, ExportAssetToSignedUrlRequestDetails, GetJob,
    GetJobInput, ListReceivedDataGrants, ListReceivedDataGrantsInput, Operation, SendApiAsset,
    SendApiAssetInput, SendApiAssetOutput, SendDataSetNotification, SendDataSetNotificationInput, State,
    TagResource, TagResourceInput, Timestamp, UntagResource, UntagResourceInput, http::StatusCode,
};
use std::collections::BTreeMap;

/// The input that the request of `$input` contains.
macro_rules! read_back {
    ($operation:ident, $input:expr) => {{
        let endpoint = Endpoint::regional("us-east-1").unwrap();
        read_request::<$operation>(&$operation::request($input, &endpoint).unwrap()).unwrap()
    }};
}

#[test]
fn labels_query_parameters_and_bodies_are_read_as_they_were_written() {
    let input = TagResourceInput::builder()
        .resource_arn("arn:aws:dataexchange:us-east-1::data-sets/ä b%2F")
        .tags(BTreeMap::from([("Tier".to_owned(), "gold".to_owned())]))
        .build();
    assert_eq!(read_back!(TagResource, &input), input);
    let input =
        UntagResourceInput::builder().resource_arn("a").tag_keys(["x&y", "", "z"].map(str::to_owned)).build();
    assert_eq!(read_back!(UntagResource, &input), input);
    let input = ListReceivedDataGrantsInput::builder().max_results(7).next_token("+/=").build();
    assert_eq!(read_back!(ListReceivedDataGrants, &input), input);
    let export =
        ExportAssetToSignedUrlRequestDetails::builder().data_set_id("d").revision_id("r").asset_id("a");
    let input = CreateJobInput::from(export.build());
    assert_eq!(read_back!(CreateJob, &input), input);
}

#[test]
fn headers_and_payloads_are_read_without_what_the_client_adds() {
    let input = SendApiAssetInput::builder()
        .asset_id("a")
        .data_set_id("d")
        .revision_id("r")
        .method("PUT")
        .path("/x")
        .request_headers(BTreeMap::from([("x-mine".to_owned(), "1, 2".to_owned())]))
        .query_string_parameters(BTreeMap::from([("q".to_owned(), "ä".to_owned())]))
        .body("text")
        .build();
    assert_eq!(read_back!(SendApiAsset, &input), input);
}

#[test]
fn an_idempotency_token_has_the_value_that_was_sent() {
    let input = SendDataSetNotificationInput::builder().data_set_id("d").build();
    assert!(input.client_token.is_none());
    assert!(read_back!(SendDataSetNotification, &input).client_token.is_some());
}

#[test]
fn an_output_is_received_as_it_was_written_with_the_status_of_the_model() {
    let output = CreateJobOutput::builder()
        .id("c3e1")
        .state(State::from("POSTPONED"))
        .created_at(Timestamp::from_secs(1_795_437_000).unwrap())
        .build();
    let response = write_response::<CreateJob>(&output).unwrap();
    assert_eq!(response.status(), StatusCode::CREATED);
    assert_eq!(CreateJob::response(response).unwrap(), output);
    let output = SendApiAssetOutput::builder()
        .body("{}")
        .response_headers(BTreeMap::from([("x-theirs".to_owned(), "v".to_owned())]))
        .build();
    assert_eq!(SendApiAsset::response(write_response::<SendApiAsset>(&output).unwrap()).unwrap(), output);
}

#[test]
fn a_request_of_another_operation_or_with_a_malformed_member_is_an_error_that_names_it() {
    let endpoint = Endpoint::regional("us-east-1").unwrap();
    let request = GetJob::request(&GetJobInput::builder().job_id("c3e1").build(), &endpoint).unwrap();
    let error = read_request::<CreateJob>(&request).unwrap_err();
    assert_eq!(error.to_string(), "a request of CreateJob: not a request of CreateJob");

    let mut request =
        ListReceivedDataGrants::request(&ListReceivedDataGrantsInput::default(), &endpoint).unwrap();
    *request.uri_mut() = format!("{}?maxResults=many", request.uri()).parse().unwrap();
    let error = read_request::<ListReceivedDataGrants>(&request).unwrap_err();
    assert_eq!((error.operation(), error.member()), (ListReceivedDataGrants::NAME, "MaxResults"));
    assert_eq!(error.message(), "expected an integer of 32 bits");

    let input = SendApiAssetInput::builder().asset_id("a").data_set_id("d").revision_id("r").build();
    let mut request = SendApiAsset::request(&input, &endpoint).unwrap();
    request.headers_mut().remove("x-amzn-dataexchange-asset-id");
    let error = read_request::<SendApiAsset>(&request).unwrap_err();
    assert_eq!((error.member(), error.message()), ("AssetId", "a required member is missing"));
}

#[test]
fn the_bindings_of_an_operation_can_be_looked_up() {
    assert_eq!((GetJob::HTTP.method, GetJob::HTTP.uri), ("GET", "/v1/jobs/{JobId}"));
}
