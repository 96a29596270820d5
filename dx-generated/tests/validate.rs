//! What is said of jobs that are made of data. That the nine jobs of `requests.rs` are valid is tested there.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

use dx_generated::validate::{Checks, Limit, Rule, Unit};
use dx_generated::*;

const DATA_SET: &str = "4ee0fd6a9e0b4c3f8a7d6c5b4a392817";
const REVISION: &str = "d1f8a29e0b4c3f8a7d6c5b4a39281706";

fn export() -> ExportAssetToSignedUrlRequestDetails {
    ExportAssetToSignedUrlRequestDetails::builder()
        .asset_id("9f3c")
        .data_set_id("4ee0fd6a")
        .revision_id("d1f8a2")
        .build()
}

fn signed_import(md5_hash: &str) -> ImportAssetFromSignedUrlRequestDetails {
    ImportAssetFromSignedUrlRequestDetails::builder()
        .asset_name("prices.csv")
        .data_set_id(DATA_SET)
        .md5_hash(md5_hash)
        .revision_id(REVISION)
        .build()
}

fn input(r#type: Type, details: RequestDetails) -> CreateJobInput {
    CreateJobInput::builder().r#type(r#type).details(details).build()
}

#[test]
fn details_have_one_member_and_it_is_the_one_that_the_type_names() {
    let both = RequestDetails::builder()
        .export_asset_to_signed_url(export())
        .import_asset_from_signed_url(signed_import("1B2M2Y8AsgTpgAmY7PhCfg=="))
        .build();
    let said = |r#type, details| input(r#type, details).validate().unwrap_err().to_string();
    assert_eq!(
        said(Type::ExportAssetToSignedUrl, both.clone()),
        "Details: only `ExportAssetToSignedUrl` has to be set, as selected by `Type`; \
         found `ExportAssetToSignedUrl`, `ImportAssetFromSignedUrl`"
    );
    assert_eq!(
        said(Type::ExportAssetsToS3, RequestDetails::default()),
        "Details: only `ExportAssetsToS3` has to be set, as selected by `Type`; found none"
    );
    assert_eq!(
        said(Type::from("A_NEW_KIND_OF_JOB"), both),
        "Details: exactly one member has to be set; found `ExportAssetToSignedUrl`, `ImportAssetFromSignedUrl`"
    );
}

#[test]
fn a_kind_of_job_that_this_version_does_not_know_is_valid_with_any_details() {
    let details = RequestDetails::builder().export_asset_to_signed_url(export()).build();
    let input = input(Type::from("A_NEW_KIND_OF_JOB"), details);
    assert_eq!(input.validate(), Ok(()));
    let violations = input.validate_with(Checks { enum_values: true, ..Checks::default() }).unwrap_err();
    let rules: Vec<_> = violations.iter().map(|violation| (violation.path(), violation.rule())).collect();
    assert_eq!(rules, [("Type", &Rule::EnumValue)]);
}

#[test]
fn everything_that_is_wrong_is_said_at_once_with_its_path() {
    let key = |arn: &str| KmsKeyToGrant::builder().kms_key_arn(arn).build();
    let source = S3DataAccessAssetSourceEntry::builder()
        .bucket("prices")
        .kms_keys_to_grant([key("arn:aws:kms:us-east-1:111122223333:key/a1b2c3"), key("")])
        .build();
    let access = CreateS3DataAccessFromS3BucketRequestDetails::builder()
        .asset_source(source)
        .data_set_id("4ee0fd6a")
        .revision_id("d1f8a2")
        .build();
    let details = RequestDetails::builder()
        .import_asset_from_signed_url(signed_import("1B2M"))
        .create_s3_data_access_from_s3_bucket(access)
        .build();
    let violations = input(Type::CreateS3DataAccessFromS3Bucket, details).validate().unwrap_err();
    let said: Vec<_> = violations.iter().map(|violation| (violation.path(), violation.rule())).collect();
    let at_least = |length, min| Rule::Length { length, limit: Limit::Min(min), unit: Unit::Characters };
    assert!(matches!(
        said[0],
        ("Details", Rule::Tag { expected: Some("CreateS3DataAccessFromS3Bucket"), .. })
    ));
    assert_eq!(
        said[1..],
        [
            ("Details.ImportAssetFromSignedUrl.Md5Hash", &at_least(4, 24)),
            (
                "Details.CreateS3DataAccessFromS3Bucket.AssetSource.KmsKeysToGrant[1].KmsKeyArn",
                &at_least(0, 1)
            ),
        ]
    );
    assert_eq!(violations.to_string().lines().count(), 3);
}

#[test]
fn maxima_and_patterns_are_checked_when_they_are_asked_for() {
    let input = CreateJobInput::from(signed_import("not base64, but of that length"));
    assert_eq!(input.validate(), Ok(()));
    let said = |checks| input.validate_with(checks).unwrap_err().to_string();
    assert_eq!(
        said(Checks { maxima: true, ..Checks::default() }),
        "Details.ImportAssetFromSignedUrl.Md5Hash: has 30 characters, expected at most 24"
    );
    let patterns = said(Checks { patterns: true, ..Checks::default() });
    assert!(patterns.starts_with("Details.ImportAssetFromSignedUrl.Md5Hash: does not match"), "{patterns}");
}

#[test]
fn ids_in_paths_have_a_pattern() {
    let said = |id: &str| {
        let input = GetJobInput::builder().job_id(id).build();
        let checked = input.validate_with(Checks { patterns: true, ..Checks::default() });
        checked.map_err(|violations| violations.to_string())
    };
    assert_eq!(said(DATA_SET), Ok(()));
    let refused = "JobId: does not match the pattern `^[a-zA-Z0-9]{30,40}$`";
    assert_eq!(said("../jobs"), Err(refused.to_owned()));
}
