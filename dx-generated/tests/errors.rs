//! What the service's errors become.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

use dx_generated::*;

fn error(status: u16, code: &'static str, body: &str) -> CreateJobError {
    let headers = [("x-amzn-errortype", code), ("x-amzn-requestid", "4f1c")];
    CreateJobError::of_response(status, headers, body.as_bytes())
}

#[test]
fn each_modelled_error_becomes_its_variant() {
    let body = r#"{"Message": "No."}"#;
    assert!(matches!(error(403, "AccessDeniedException", body), CreateJobError::AccessDeniedException(_)));
    assert!(matches!(error(409, "ConflictException", body), CreateJobError::ConflictException(_)));
    assert!(matches!(
        error(500, "InternalServerException", body),
        CreateJobError::InternalServerException(_)
    ));
    assert!(matches!(
        error(404, "ResourceNotFoundException", body),
        CreateJobError::ResourceNotFoundException(_)
    ));
    assert!(matches!(error(429, "ThrottlingException", body), CreateJobError::ThrottlingException(_)));
    assert!(matches!(error(400, "ValidationException", body), CreateJobError::ValidationException(_)));
}

#[test]
fn the_members_of_an_error_are_read() {
    let body = r#"{"Message": "It is taken.", "ResourceId": "d1f8a2", "ResourceType": "REVISION"}"#;
    let CreateJobError::ConflictException(conflict) = error(409, "ConflictException", body) else {
        panic!("a conflict")
    };
    assert_eq!(conflict.message, "It is taken.");
    assert_eq!(conflict.resource_id.as_deref(), Some("d1f8a2"));
    assert_eq!(conflict.resource_type, Some(ResourceType::Revision));
    assert_eq!((conflict.meta.status(), conflict.meta.body()), (409, body.as_bytes()));
}

#[test]
fn an_error_says_all_in_one_line() {
    let error =
        error(400, "ValidationException", r#"{"message": "Too short.", "ExceptionCause": "S3AccessDenied"}"#);
    assert_eq!(error.to_string(), "ValidationException: Too short. (request id 4f1c)");
    assert_eq!(error.code(), "ValidationException");
    assert_eq!(error.message(), Some("Too short."), "although the model calls it `Message`");
    assert_eq!(error.request_id(), Some("4f1c"));
    assert!(!error.is_retryable());
}

#[test]
fn throttling_and_internal_errors_are_worth_a_retry() {
    for code in ["ThrottlingException", "InternalServerException"] {
        assert!(error(400, code, "{}").is_retryable(), "{code}, whatever the status");
    }
    assert!(error(503, "Whatever", "").is_retryable());
}

#[test]
fn an_error_that_the_model_does_not_know_keeps_code_message_and_body() {
    let body = r#"{"message": "Out of tea.", "Kettle": 1}"#;
    let error = error(418, "TeapotException", body);
    let CreateJobError::Unknown(meta) = &error else { panic!("unknown") };
    assert_eq!((meta.code(), meta.message(), meta.status()), ("TeapotException", Some("Out of tea."), 418));
    assert_eq!(meta.body(), body.as_bytes());
    assert_eq!(error.to_string(), "TeapotException: Out of tea. (request id 4f1c)");
}

#[test]
fn a_known_code_with_a_body_that_is_something_else_is_kept_as_it_came() {
    let error = error(409, "ConflictException", "<html>Conflict</html>");
    let CreateJobError::Unknown(meta) = &error else { panic!("unknown") };
    assert_eq!((meta.code(), meta.body()), ("ConflictException", "<html>Conflict</html>".as_bytes()));
}

#[test]
fn an_error_travels_as_any_other_in_rust() {
    fn fails() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        Err(error(403, "AccessDeniedException", r#"{"Message": "No."}"#))?
    }
    assert_eq!(fails().unwrap_err().to_string(), "AccessDeniedException: No. (request id 4f1c)");
}
