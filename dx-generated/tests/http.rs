//! CreateJob as it goes over the wire: the request of each job, the outputs, and the errors.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

use dx_generated::http::Response;
use dx_generated::*;
use proptest::prelude::*;

fn endpoint() -> Endpoint {
    Endpoint::new("https://dataexchange.us-east-1.amazonaws.com").unwrap()
}

fn details() -> ExportAssetToSignedUrlRequestDetails {
    ExportAssetToSignedUrlRequestDetails::builder()
        .asset_id("9f3c")
        .data_set_id("4ee0fd6a")
        .revision_id("d1f8a2")
        .build()
}

/// One of each of the nine jobs.
fn inputs() -> [CreateJobInput; 9] {
    let md5 = "1B2M2Y8AsgTpgAmY7PhCfg==";
    let source = S3DataAccessAssetSourceEntry::builder().bucket("prices").keys(["readme.txt"]).build();
    let share = RedshiftDataShareAssetSourceEntry::builder().data_share_arn("arn:aws:redshift:share").build();
    [
        details().into(),
        ExportAssetsToS3RequestDetails::builder()
            .asset_destinations([AssetDestinationEntry::builder().asset_id("9f3c").bucket("copies").build()])
            .data_set_id("4ee0fd6a")
            .revision_id("d1f8a2")
            .build()
            .into(),
        ExportRevisionsToS3RequestDetails::builder()
            .data_set_id("4ee0fd6a")
            .revision_destinations([RevisionDestinationEntry::builder()
                .bucket("copies")
                .revision_id("d1f8a2")
                .build()])
            .build()
            .into(),
        ImportAssetFromSignedUrlRequestDetails::builder()
            .asset_name("prices.csv")
            .data_set_id("4ee0fd6a")
            .md5_hash(md5)
            .revision_id("d1f8a2")
            .build()
            .into(),
        ImportAssetsFromS3RequestDetails::builder()
            .asset_sources([AssetSourceEntry::builder().bucket("prices").key("2026.csv").build()])
            .data_set_id("4ee0fd6a")
            .revision_id("d1f8a2")
            .build()
            .into(),
        ImportAssetsFromRedshiftDataSharesRequestDetails::builder()
            .asset_sources([share])
            .data_set_id("4ee0fd6a")
            .revision_id("d1f8a2")
            .build()
            .into(),
        ImportAssetFromApiGatewayApiRequestDetails::builder()
            .api_id("a1b2c3")
            .api_name("prices")
            .api_specification_md5_hash(md5)
            .data_set_id("4ee0fd6a")
            .protocol_type(ProtocolType::Rest)
            .revision_id("d1f8a2")
            .stage("prod")
            .build()
            .into(),
        CreateS3DataAccessFromS3BucketRequestDetails::builder()
            .asset_source(source)
            .data_set_id("4ee0fd6a")
            .revision_id("d1f8a2")
            .build()
            .into(),
        ImportAssetsFromLakeFormationTagPolicyRequestDetails::builder()
            .catalog_id("111122223333")
            .role_arn("arn:aws:iam::111122223333:role/exchange")
            .data_set_id("4ee0fd6a")
            .revision_id("d1f8a2")
            .build()
            .into(),
    ]
}

#[test]
fn each_of_the_nine_jobs_is_posted_as_json() {
    let mut types = Vec::new();
    for input in inputs() {
        let request = CreateJob::request(&input, &endpoint()).unwrap();
        assert_eq!(request.method(), "POST");
        assert_eq!(request.uri(), "https://dataexchange.us-east-1.amazonaws.com/v1/jobs");
        assert_eq!(request.headers()["content-type"], "application/json");
        assert_eq!(request.headers()["content-length"], request.body().len().to_string().as_str());
        let body: serde_json::Value = serde_json::from_slice(request.body()).unwrap();
        assert_eq!(body["Type"], input.r#type.as_str());
        assert_eq!(body["Details"].as_object().unwrap().len(), 1);
        assert_eq!(request.body(), &json::to_vec(&input).unwrap());
        types.push(input.r#type.as_str().to_owned());
    }
    types.sort();
    types.dedup();
    assert_eq!(types.len(), Type::values().len(), "all nine");
}

#[test]
fn a_custom_endpoint_may_have_a_path() {
    let endpoint = Endpoint::new("http://localhost:8080/exchange/").unwrap();
    let request = CreateJob::request(&details().into(), &endpoint).unwrap();
    assert_eq!(request.uri(), "http://localhost:8080/exchange/v1/jobs");
}

#[test]
fn every_status_of_success_is_one() {
    for status in [201, 200, 202, 299] {
        let response = Response::builder().status(status).body(r#"{"Id":"c3e1"}"#).unwrap();
        assert_eq!(CreateJob::response(response).unwrap().id.as_deref(), Some("c3e1"), "{status}");
    }
    let empty = Response::builder().status(201).body("").unwrap();
    assert_eq!(CreateJob::response(empty).unwrap(), CreateJobOutput::default());
}

/// The variant that an error becomes, by name.
fn variant(error: &CreateJobError) -> &'static str {
    match error {
        CreateJobError::AccessDeniedException(_) => "AccessDeniedException",
        CreateJobError::ConflictException(_) => "ConflictException",
        CreateJobError::InternalServerException(_) => "InternalServerException",
        CreateJobError::ResourceNotFoundException(_) => "ResourceNotFoundException",
        CreateJobError::ThrottlingException(_) => "ThrottlingException",
        CreateJobError::ValidationException(_) => "ValidationException",
        _ => "Unknown",
    }
}

#[test]
fn each_error_is_found_by_its_code_in_all_three_places() {
    let errors = [
        ("AccessDeniedException", "AccessDeniedException", 403),
        ("ConflictException", "ConflictException", 409),
        ("InternalServerException", "InternalServerException", 500),
        ("ResourceNotFoundException", "ResourceNotFoundException", 404),
        ("ThrottlingException", "ThrottlingException", 429),
        ("ValidationException", "ValidationException", 400),
        ("TeapotException", "Unknown", 418),
    ];
    for (code, expected, status) in errors {
        let answers = [
            (format!("{code}:http://internal.example.com/"), r#"{"Message":"No."}"#.to_owned()),
            (String::new(), format!(r#"{{"code":"{code}","Message":"No."}}"#)),
            (String::new(), format!(r#"{{"__type":"com.amazonaws.dataexchange#{code}","Message":"No."}}"#)),
        ];
        for (header, body) in answers {
            let mut response = Response::builder().status(status).header("X-Amzn-RequestId", "4f1c");
            if !header.is_empty() {
                response = response.header("X-Amzn-ErrorType", header);
            }
            let error = CreateJob::response(response.body(body).unwrap()).unwrap_err();
            assert_eq!(variant(&error), expected);
            assert_eq!((error.code(), error.message()), (code, Some("No.")));
            assert_eq!(error.to_string(), format!("{code}: No. (request id 4f1c)"));
            assert_eq!(error.meta().status(), status);
        }
    }
}

#[test]
fn a_success_that_can_not_be_read_keeps_status_headers_and_body() {
    let response =
        Response::builder().status(201).header("X-Amzn-RequestId", "4f1c").body(r#"{"Id":7}"#).unwrap();
    let error = CreateJob::response(response).unwrap_err();
    assert_eq!(variant(&error), "Unknown");
    let meta = error.meta();
    assert_eq!((meta.status(), meta.body(), meta.request_id()), (201, &br#"{"Id":7}"#[..], Some("4f1c")));
    assert_eq!(error.to_string(), "a response that can't be read (status 201) (request id 4f1c)");
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(source.to_string(), "body: Id: expected a string, found a number at byte 6");
    assert!(!error.is_retryable());
}

#[test]
fn a_page_of_a_gateway_keeps_status_headers_and_body() {
    let page = "<html>502 Bad Gateway</html>";
    let response = Response::builder().status(500).header("Server", "gateway").body(page).unwrap();
    let error = CreateJob::response(response).unwrap_err();
    assert_eq!(variant(&error), "Unknown");
    let meta = error.meta();
    assert_eq!((meta.status(), meta.body(), meta.header("server")), (500, page.as_bytes(), Some("gateway")));
    assert!(error.is_retryable());
}

proptest! {
    #[test]
    fn no_response_makes_it_panic(
        status in 100_u16..1000,
        headers in prop::collection::vec(
            (prop::sample::select(vec!["x-amzn-errortype", "x-amzn-requestid", "x-other"]), prop::collection::vec(32_u8.., 0..20)),
            0..4,
        ),
        body in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..200),
            "\\{(\"(Id|Errors|Details|__type|code|Message)\":(\\{\\}|\\[\\]|null|1|\"a\"|\\[\\{)?,?){0,5}\\}?".prop_map(String::into_bytes),
        ],
    ) {
        let mut response = Response::builder().status(status);
        for (name, value) in headers {
            response = response.header(name, value);
        }
        if let Ok(response) = response.body(body.clone()) {
            match CreateJob::response(response) {
                Ok(_) => prop_assert!((200..300).contains(&status)),
                Err(error) => prop_assert_eq!(error.meta().body(), &body),
            }
        }
    }
}
