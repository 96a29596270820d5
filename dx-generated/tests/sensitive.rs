//! What must not be seen: API keys, and signed URLs, by which anyone can read or write.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

#[path = "outline/settings.rs"]
mod settings;

use dx_generated::validate::Checks;
use dx_generated::*;
use std::collections::BTreeSet;
use std::path::Path;

const SECRET: &str = "s3cr3t";

/// All that is sensitive, and all that says so by its name.
#[test]
fn every_api_key_and_signed_url_is_sensitive() {
    let (model, _) = settings::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."));
    let members: Vec<_> = model.shapes().flat_map(|shape| shape.members()).collect();
    let ids = |wanted: &dyn Fn(&dx_model::Member) -> bool| -> BTreeSet<_> {
        members.iter().filter(|member| wanted(member)).map(|member| member.id.to_string()).collect()
    };
    let sensitive = ids(&|member| member.traits.is_sensitive());
    assert_eq!(
        sensitive,
        ids(&|member| {
            let is_text = member.target.name() == "__string";
            is_text && (member.name() == "ApiKey" || member.name().ends_with("Url"))
        })
    );
    assert_eq!(sensitive.len(), 7);
}

/// Reads a type from members of which those with secrets have `SECRET` in them, and shows it in every way there is.
macro_rules! assert_redacted {
    ($type:ident, $json:expr, $secrets:literal) => {
        let json = $json.to_string();
        assert_eq!(json.matches(SECRET).count(), $secrets);
        let value: $type = json::from_slice(json.as_bytes()).unwrap();
        for shown in [format!("{value:?}"), format!("{value:#?}"), format!("{:?}", Some(&value))] {
            assert!(!shown.contains(SECRET), "{shown}");
            assert_eq!(shown.matches("redacted").count(), $secrets, "{shown}");
        }
        // It is hidden, and still there.
        assert_eq!(json::to_string(&value).unwrap().matches(SECRET).count(), $secrets);
    };
}

#[test]
fn debug_shows_no_api_key_and_no_signed_url() {
    let url = format!("https://example.com/{SECRET}");
    let time = "2026-11-23T12:30:00Z";
    let place = [("AssetId", "a"), ("DataSetId", "d"), ("RevisionId", "r"), ("AssetName", "n")];
    let with = |members: &[(&str, &str)]| {
        let members = place.iter().chain(members).map(|(name, value)| ((*name).to_owned(), (*value).into()));
        serde_json::Value::Object(members.collect())
    };
    assert_redacted!(
        ApiGatewayApiAsset,
        with(&[("ApiKey", SECRET), ("ApiSpecificationDownloadUrl", &url)]),
        2
    );
    assert_redacted!(
        ExportAssetToSignedUrlResponseDetails,
        with(&[("SignedUrl", &url), ("SignedUrlExpiresAt", time)]),
        1
    );
    assert_redacted!(ImportAssetFromSignedUrlResponseDetails, with(&[("SignedUrl", &url)]), 1);
    let api = [("ApiId", "i"), ("ApiName", "n"), ("ApiSpecificationMd5Hash", "m"), ("Stage", "prod")];
    let api = [&api[..], &[("ProtocolType", "REST"), ("ApiKey", SECRET)]].concat();
    assert_redacted!(ImportAssetFromApiGatewayApiRequestDetails, with(&api), 1);
    let uploaded = [("ApiSpecificationUploadUrl", &*url), ("ApiSpecificationUploadUrlExpiresAt", time)];
    assert_redacted!(ImportAssetFromApiGatewayApiResponseDetails, with(&[&api[..], &uploaded].concat()), 2);
}

fn request() -> CreateJobInput {
    ImportAssetFromApiGatewayApiRequestDetails::builder()
        .api_id("i")
        .api_key(SECRET)
        .api_name("n")
        .api_specification_md5_hash("m")
        .data_set_id("d")
        .protocol_type(ProtocolType::Rest)
        .revision_id("r")
        .stage("prod")
        .build()
        .into()
}

#[test]
fn what_holds_a_secret_does_not_show_it_either() {
    assert!(!format!("{:?}", request()).contains(SECRET));
    let builder = ImportAssetFromApiGatewayApiRequestDetails::builder().api_key(SECRET);
    assert!(!format!("{builder:?}").contains(SECRET));
    let violations = request().validate_with(Checks::ALL).unwrap_err().to_string();
    assert!(violations.contains("DataSetId") && !violations.contains(SECRET), "{violations}");
}

#[test]
fn what_can_not_be_read_is_not_shown() {
    for value in [format!("\"{SECRET}\\uD800\""), format!("[\"{SECRET}\"]"), format!("{{\"{SECRET}\":1}}")] {
        let text = format!(r#"{{"ApiId": "i", "ApiKey": {value}}}"#);
        let error = json::from_slice::<ApiGatewayApiAsset>(text.as_bytes()).unwrap_err();
        assert!(!error.to_string().contains(SECRET), "{error}");
        assert!(!format!("{error:?}").contains(SECRET), "{error:?}");
        let error = serde_json::from_str::<ApiGatewayApiAsset>(&text).unwrap_err();
        assert!(!error.to_string().contains(SECRET), "{error}");
    }
}
