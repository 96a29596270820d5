//! SendApiAsset, which is unlike the other operations: another host, and the request and response of someone else's API.

#![allow(clippy::unwrap_used, reason = "a test fails that way")]

use dx_generated::http::Response;
use dx_generated::*;
use std::collections::BTreeMap;

fn texts<const N: usize>(texts: [(&str, &str); N]) -> BTreeMap<String, String> {
    texts.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn input() -> SendApiAssetInput {
    SendApiAssetInput::builder().asset_id("a1").data_set_id("d1").revision_id("r1").build()
}

#[test]
fn requests_go_to_a_host_of_their_own() {
    for (region, host) in [
        ("us-east-1", "api-fulfill.dataexchange.us-east-1.amazonaws.com"),
        ("eu-west-1", "api-fulfill.dataexchange.eu-west-1.amazonaws.com"),
    ] {
        let request = SendApiAsset::request(&input(), &Endpoint::regional(region).unwrap()).unwrap();
        assert_eq!(request.uri().to_string(), format!("https://{host}/v1"));
    }
    let jobs = ListJobs::request(&ListJobsInput::default(), &Endpoint::regional("us-east-1").unwrap());
    assert_eq!(jobs.unwrap().uri().host(), Some("dataexchange.us-east-1.amazonaws.com"));
}

#[test]
fn requests_go_to_the_host_of_the_others_without_a_prefix() {
    let options = Options { host_prefix: false, ..Options::default() };
    let endpoint = Endpoint::regional("us-east-1").unwrap();
    let request = SendApiAsset::request_with(&input(), &endpoint, &options).unwrap();
    assert_eq!(request.uri(), "https://dataexchange.us-east-1.amazonaws.com/v1");
}

#[test]
fn a_client_can_leave_out_the_prefix() {
    use dx_generated::client::{Bytes, Credentials, Responder};
    for (disable, host) in [
        (true, "dataexchange.us-east-1.amazonaws.com"),
        (false, "api-fulfill.dataexchange.us-east-1.amazonaws.com"),
    ] {
        let builder = blocking::Client::builder().region("us-east-1").disable_host_prefix(disable);
        let transport = Responder::new(move |request: dx_generated::http::Request<Bytes>| {
            assert_eq!(request.uri().host(), Some(host));
            Ok(Response::new(Bytes::new()))
        });
        let client = builder.credentials(Credentials::new("AKIDEXAMPLE", "secret")).transport(transport);
        client.build().unwrap().send_api_asset(input()).unwrap();
    }
}

#[test]
fn the_request_for_the_api_is_in_headers_query_and_body() {
    let endpoint = Endpoint::regional("us-east-1").unwrap();
    let mut input = input();
    input.method = Some("PUT".to_owned());
    input.path = Some("/prices/today".to_owned());
    input.query_string_parameters = Some(texts([("market", "a&b")]));
    input.request_headers = Some(texts([("accept", "text/csv")]));
    input.body = Some("Grüße".to_owned());
    let request = SendApiAsset::request(&input, &endpoint).unwrap();
    assert_eq!((request.method().as_str(), request.uri().query()), ("POST", Some("market=a%26b")));
    for (name, value) in [
        ("x-amzn-dataexchange-asset-id", "a1"),
        ("x-amzn-dataexchange-data-set-id", "d1"),
        ("x-amzn-dataexchange-revision-id", "r1"),
        ("x-amzn-dataexchange-http-method", "PUT"),
        ("x-amzn-dataexchange-path", "/prices/today"),
        ("x-amzn-dataexchange-header-accept", "text/csv"),
        ("content-type", "text/plain"),
    ] {
        assert_eq!(request.headers().get(name).unwrap(), value, "{name}");
    }
    assert_eq!(request.headers().get("accept"), None);
    assert_eq!(request.body(), "Grüße".as_bytes());
}

#[test]
fn what_is_not_set_is_not_sent() {
    let request = SendApiAsset::request(&input(), &Endpoint::regional("us-east-1").unwrap()).unwrap();
    let mut names: Vec<_> = request.headers().keys().map(|name| name.as_str()).collect();
    names.retain(|name| name.starts_with("x-amzn"));
    names.sort_unstable();
    assert_eq!(
        names,
        [
            "x-amzn-dataexchange-asset-id",
            "x-amzn-dataexchange-data-set-id",
            "x-amzn-dataexchange-revision-id"
        ]
    );
    assert!(request.body().is_empty());
    assert_eq!(request.headers().get("content-type"), None);
}

#[test]
fn the_response_of_the_api_is_its_text_and_all_of_its_headers() {
    let response = Response::builder().status(200).header("Content-Type", "text/csv").header("x-rate", "5");
    let response = response.body(b"a,b\n".to_vec()).unwrap();
    let output = SendApiAsset::response(response).unwrap();
    assert_eq!(output.body.as_deref(), Some("a,b\n"));
    assert_eq!(output.response_headers, Some(texts([("content-type", "text/csv"), ("x-rate", "5")])));
}
