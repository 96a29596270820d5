//! What goes over the wire for each of the nine jobs, with every member set: of its settings, and tags for its assets.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

use dx_generated::*;

/// The snapshot is the body as it is sent, in one line as it is sent, and once more laid out for people.
macro_rules! assert_wire {
    ($name:literal, $details:expr) => {
        let input = tagged($details);
        assert_eq!(input.validate(), Ok(()));
        let body = json::to_string(&input).unwrap();
        let value: serde_json::Value = serde_json::from_str(&body).unwrap();
        insta::assert_snapshot!($name, format!("{body}\n\n{value:#}"));
    };
}

const KMS_KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/a1b2c3";
const MD5: &str = "1B2M2Y8AsgTpgAmY7PhCfg==";

/// A job whose assets get tags.
fn tagged(details: impl Into<CreateJobInput>) -> CreateJobInput {
    let tags = [
        Tag::builder().key("team").value("weather").build(),
        Tag::builder().key("reviewed").value("").build(),
    ];
    let configuration = AssetConfiguration::builder().tags(tags).build();
    let mut input = details.into();
    input.asset_configuration = Some(configuration);
    input
}

fn encryption() -> ExportServerSideEncryption {
    ExportServerSideEncryption::builder()
        .r#type(ServerSideEncryptionTypes::AwsKms)
        .kms_key_arn(KMS_KEY)
        .build()
}

fn tags() -> [LfTag; 2] {
    [
        LfTag::builder().tag_key("open").tag_values(["yes"]).build(),
        LfTag::builder().tag_key("region").tag_values(["eu", "us"]).build(),
    ]
}

#[test]
fn export_asset_to_signed_url() {
    assert_wire!(
        "export_asset_to_signed_url",
        ExportAssetToSignedUrlRequestDetails::builder()
            .asset_id("9f3c")
            .data_set_id("4ee0fd6a")
            .revision_id("d1f8a2")
            .build()
    );
}

#[test]
fn export_assets_to_s3() {
    let destinations = [
        AssetDestinationEntry::builder().asset_id("9f3c").bucket("copies").key("2026/prices.csv").build(),
        AssetDestinationEntry::builder().asset_id("9f3d").bucket("copies").build(),
    ];
    assert_wire!(
        "export_assets_to_s3",
        ExportAssetsToS3RequestDetails::builder()
            .asset_destinations(destinations)
            .data_set_id("4ee0fd6a")
            .encryption(encryption())
            .revision_id("d1f8a2")
            .build()
    );
}

#[test]
fn export_revisions_to_s3() {
    let destination = RevisionDestinationEntry::builder()
        .bucket("copies")
        .key_pattern("${Revision.CreatedAt}/${Asset.Name}")
        .revision_id("d1f8a2")
        .build();
    assert_wire!(
        "export_revisions_to_s3",
        ExportRevisionsToS3RequestDetails::builder()
            .data_set_id("4ee0fd6a")
            .encryption(encryption())
            .revision_destinations([destination])
            .build()
    );
}

#[test]
fn import_asset_from_signed_url() {
    assert_wire!(
        "import_asset_from_signed_url",
        ImportAssetFromSignedUrlRequestDetails::builder()
            .asset_name("prices \"2026\".csv")
            .data_set_id("4ee0fd6a")
            .md5_hash(MD5)
            .revision_id("d1f8a2")
            .build()
    );
}

#[test]
fn import_assets_from_s3() {
    assert_wire!(
        "import_assets_from_s3",
        ImportAssetsFromS3RequestDetails::builder()
            .asset_sources([
                AssetSourceEntry::builder().bucket("prices").key("2025.csv").build(),
                AssetSourceEntry::builder().bucket("prices").key("2026.csv").build(),
            ])
            .data_set_id("4ee0fd6a")
            .revision_id("d1f8a2")
            .build()
    );
}

#[test]
fn import_assets_from_redshift_data_shares() {
    let share = "arn:aws:redshift:us-east-1:111122223333:datashare:a1b2c3/prices";
    assert_wire!(
        "import_assets_from_redshift_data_shares",
        ImportAssetsFromRedshiftDataSharesRequestDetails::builder()
            .asset_sources([RedshiftDataShareAssetSourceEntry::builder().data_share_arn(share).build()])
            .data_set_id("4ee0fd6a")
            .revision_id("d1f8a2")
            .build()
    );
}

#[test]
fn import_asset_from_api_gateway_api() {
    assert_wire!(
        "import_asset_from_api_gateway_api",
        ImportAssetFromApiGatewayApiRequestDetails::builder()
            .api_description("Prices of the day")
            .api_id("a1b2c3")
            .api_key("4711")
            .api_name("prices")
            .api_specification_md5_hash(MD5)
            .data_set_id("4ee0fd6a")
            .protocol_type(ProtocolType::Rest)
            .revision_id("d1f8a2")
            .stage("prod")
            .build()
    );
}

#[test]
fn create_s3_data_access_from_s3_bucket() {
    let source = S3DataAccessAssetSourceEntry::builder()
        .bucket("prices")
        .key_prefixes(["2025/", "2026/"])
        .keys(["readme.txt"])
        .kms_keys_to_grant([KmsKeyToGrant::builder().kms_key_arn(KMS_KEY).build()])
        .build();
    assert_wire!(
        "create_s3_data_access_from_s3_bucket",
        CreateS3DataAccessFromS3BucketRequestDetails::builder()
            .asset_source(source)
            .data_set_id("4ee0fd6a")
            .revision_id("d1f8a2")
            .build()
    );
}

#[test]
fn import_assets_from_lake_formation_tag_policy() {
    let database = DatabaseLfTagPolicyAndPermissions::builder()
        .expression(tags())
        .permissions([DatabaseLfTagPolicyPermission::Describe])
        .build();
    let table = TableLfTagPolicyAndPermissions::builder()
        .expression(tags())
        .permissions([TableTagPolicyLfPermission::Describe, TableTagPolicyLfPermission::Select])
        .build();
    assert_wire!(
        "import_assets_from_lake_formation_tag_policy",
        ImportAssetsFromLakeFormationTagPolicyRequestDetails::builder()
            .catalog_id("111122223333")
            .database(database)
            .table(table)
            .role_arn("arn:aws:iam::111122223333:role/exchange")
            .data_set_id("4ee0fd6a")
            .revision_id("d1f8a2")
            .build()
    );
}

#[test]
fn details_and_type_can_also_be_set_one_by_one() {
    let details = ExportAssetToSignedUrlRequestDetails::builder()
        .asset_id("9f3c")
        .data_set_id("4ee0fd6a")
        .revision_id("d1f8a2")
        .build();
    let input = CreateJobInput::builder()
        .details(RequestDetails::builder().export_asset_to_signed_url(details.clone()).build())
        .r#type("EXPORT_ASSET_TO_SIGNED_URL")
        .build();
    assert_eq!(input, CreateJobInput::from(details));
}

#[test]
fn a_type_that_this_version_does_not_know_can_be_sent() {
    let input =
        CreateJobInput::builder().details(RequestDetails::default()).r#type("TELEPORT_ASSETS").build();
    assert_eq!(json::to_string(&input).unwrap(), r#"{"Details":{},"Type":"TELEPORT_ASSETS"}"#);
}

#[test]
fn every_value_of_the_type_has_its_details() {
    // The overlay names nine pairs: were one missing, its test above would not compile; were there a tenth value of
    // `Type`, this fails.
    assert_eq!(Type::values().len(), 9);
    assert!(Type::values().iter().all(|value| !matches!(Type::from(*value), Type::Unknown(_))));
}
