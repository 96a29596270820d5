//! What the service's answers become.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

use dx_generated::*;

#[test]
fn a_response_with_every_member_is_read_in_full() {
    let job: CreateJobOutput = json::from_slice(include_bytes!("full_response.json")).unwrap();
    insta::assert_debug_snapshot!("full_response", job);

    let details = job.details.unwrap();
    assert_eq!(
        details.export_asset_to_signed_url.unwrap().signed_url.as_deref(),
        Some("https://example.com/a")
    );
    let tag_policy = details.import_assets_from_lake_formation_tag_policy.unwrap();
    assert_eq!(tag_policy.table.unwrap().permissions, [TableTagPolicyLfPermission::Select]);
    let [limit, malware] = job.errors.as_deref().unwrap() else { panic!("two errors") };
    assert_eq!(limit.limit_name, Some(JobErrorLimitName::AssetSizeInGb));
    assert_eq!(limit.limit_value, 10.5);
    assert_eq!(malware.limit_value, 0.0, "the model's default");
}

#[test]
fn an_empty_answer_is_an_empty_job() {
    let job: CreateJobOutput = json::from_slice(b"{}").unwrap();
    assert_eq!(job, CreateJobOutput::default());
}

#[test]
fn what_a_newer_service_adds_is_passed_over_or_kept() {
    let body =
        br#"{"Shiny": {"a": [1, "}", null]}, "State": "PAUSED", "Type": "TELEPORT_ASSETS", "Id": "c3e1"}"#;
    let job: CreateJobOutput = json::from_slice(body).unwrap();
    assert_eq!(job.id.as_deref(), Some("c3e1"));
    assert_eq!(job.state.unwrap().as_str(), "PAUSED");
    assert_eq!(job.r#type, Some(Type::from("TELEPORT_ASSETS")));
}

#[test]
fn a_required_member_that_is_missing_is_filled_with_nothing() {
    let body = br#"{"Details": {"ExportAssetToSignedUrl": {"DataSetId": null}}, "Errors": [{}]}"#;
    let job: CreateJobOutput = json::from_slice(body).unwrap();
    assert_eq!(job.details.unwrap().export_asset_to_signed_url.unwrap().data_set_id, "");
    let error = &job.errors.unwrap()[0];
    assert_eq!((error.code.as_str(), error.message.as_str()), ("", ""));
    assert!(matches!(error.code, Code::Unknown(_)));
}

#[test]
fn null_is_absent() {
    let job: CreateJobOutput =
        json::from_slice(br#"{"Id": null, "Errors": [null], "Details": null}"#).unwrap();
    assert_eq!((job.id, job.details), (None, None));
    assert_eq!(job.errors, Some(vec![]));
}

#[test]
fn a_wrong_type_is_an_error_that_says_where() {
    let body = br#"{"Errors": [{"Message": "a"}, {"Message": {"text": "b"}}]}"#;
    let error = json::from_slice::<CreateJobOutput>(body).unwrap_err();
    assert_eq!(error.to_string(), "Errors[1].Message: expected a string, found an object at byte 42");
}

#[test]
fn an_answer_that_is_no_json_is_an_error() {
    let error = json::from_slice::<CreateJobOutput>(b"<html>").unwrap_err();
    assert_eq!(error.to_string(), "expected a value at byte 0");
    let error = json::from_slice::<CreateJobOutput>(b"not json").unwrap_err();
    assert_eq!(error.to_string(), "expected a value at byte 0");
    assert!(json::from_slice::<CreateJobOutput>(b"").is_err());
    assert!(json::from_slice::<CreateJobOutput>(br#"{"Id": "c3e1"} "#).is_ok());
    assert!(json::from_slice::<CreateJobOutput>(br#"{"Id": "c3e1"}}"#).is_err());
}
