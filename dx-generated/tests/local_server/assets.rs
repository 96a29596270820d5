use super::support::{Server, refusal};
use dx_generated::client::{Bytes, Responder};
use dx_generated::http::{Request, Response};
use dx_generated::*;
use std::sync::{Arc, Mutex};

/// A data set of that type with a revision.
fn open(server: &Server, kind: AssetType) -> [String; 2] {
    let data_set = server.data_set(kind);
    let revision = server.revision(&data_set);
    [data_set, revision]
}

/// What is told of the one asset that there is.
fn only(server: &Server, [data_set, revision]: &[String; 2]) -> GetAssetOutput {
    let [asset] = &server.assets([data_set, revision])[..] else { panic!("one asset") };
    let input = GetAssetInput::builder().data_set_id(data_set).revision_id(revision).asset_id(&asset.id);
    server.client.get_asset(input.build()).unwrap()
}

#[test]
fn objects_become_assets_that_can_be_renamed_and_deleted() {
    let server = Server::new();
    let at = open(&server, AssetType::S3Snapshot);
    server.import([&at[0], &at[1]], &["2026/a.csv"]);
    let asset = only(&server, &at);
    assert_eq!(asset.name.as_deref(), Some("2026/a.csv"));
    assert_eq!(asset.asset_details.unwrap().s3_snapshot_asset.unwrap().size, 10.0);
    let id = asset.id.unwrap();
    let input = UpdateAssetInput::builder().data_set_id(&at[0]).revision_id(&at[1]).asset_id(&id);
    let renamed = server.client.update_asset(input.name("b.csv").build()).unwrap();
    assert_eq!((renamed.name.as_deref(), renamed.id.as_ref()), (Some("b.csv"), Some(&id)));
    let input = DeleteAssetInput::builder().data_set_id(&at[0]).revision_id(&at[1]).asset_id(&id).build();
    server.client.delete_asset(input.clone()).unwrap();
    assert!(server.assets([&at[0], &at[1]]).is_empty());
    assert_eq!(refusal(server.client.delete_asset(input)), "404 ResourceNotFoundException");
}

#[test]
fn assets_have_the_tags_that_their_job_was_created_with() {
    let server = Server::new();
    let at = open(&server, AssetType::S3Snapshot);
    server.put_object("prices", "a.csv", b"1");
    let details = ImportAssetsFromS3RequestDetails::builder()
        .data_set_id(&at[0])
        .revision_id(&at[1])
        .asset_sources([AssetSourceEntry::builder().bucket("prices").key("a.csv").build()])
        .build();
    let mut input = CreateJobInput::from(details);
    let tags = [Tag::builder().key("team").value("blue").build()];
    input.asset_configuration = Some(AssetConfiguration::builder().tags(tags.clone()).build());
    let job = server.client.create_job(input).unwrap();
    assert_eq!(job.asset_configuration.unwrap().tags.unwrap(), tags);
    server.jobs().start(&job.id.unwrap()).unwrap().completed().unwrap();
    assert_eq!(only(&server, &at).tags.unwrap()["team"], "blue");
}

#[test]
fn datashares_become_assets() {
    let server = Server::new();
    let at = open(&server, AssetType::RedshiftDataShare);
    let share = "arn:aws:redshift:us-east-1:111122223333:datashare:a1b2c3/prices";
    let details = ImportAssetsFromRedshiftDataSharesRequestDetails::builder()
        .data_set_id(&at[0])
        .revision_id(&at[1])
        .asset_sources([RedshiftDataShareAssetSourceEntry::builder().data_share_arn(share).build()])
        .build();
    server.jobs().run(details).unwrap().completed().unwrap();
    let asset = only(&server, &at);
    assert_eq!(
        (asset.name.as_deref(), asset.asset_type),
        (Some("prices"), Some(AssetType::RedshiftDataShare))
    );
    assert_eq!(asset.asset_details.unwrap().redshift_data_share_asset.unwrap().arn, share);
}

#[test]
fn access_to_a_bucket_becomes_an_asset() {
    let server = Server::new();
    let at = open(&server, AssetType::S3DataAccess);
    let source = S3DataAccessAssetSourceEntry::builder().bucket("prices").keys(["a.csv"]).build();
    let details = CreateS3DataAccessFromS3BucketRequestDetails::builder()
        .data_set_id(&at[0])
        .revision_id(&at[1])
        .asset_source(source)
        .build();
    server.jobs().run(details).unwrap().completed().unwrap();
    let asset = only(&server, &at).asset_details.unwrap().s3_data_access_asset.unwrap();
    assert_eq!((asset.bucket.as_str(), asset.keys), ("prices", Some(vec!["a.csv".to_owned()])));
    assert!(asset.s3_access_point_alias.is_some());
}

#[test]
fn policies_become_an_asset_for_databases_and_one_for_tables() {
    let server = Server::new();
    let at = open(&server, AssetType::LakeFormationDataPermission);
    let tag = LfTag::builder().tag_key("open").tag_values(["yes"]).build();
    let details = ImportAssetsFromLakeFormationTagPolicyRequestDetails::builder()
        .data_set_id(&at[0])
        .revision_id(&at[1])
        .catalog_id("111122223333")
        .role_arn("arn:aws:iam::111122223333:role/exchange")
        .database(
            DatabaseLfTagPolicyAndPermissions::builder()
                .expression([tag.clone()])
                .permissions([DatabaseLfTagPolicyPermission::Describe])
                .build(),
        )
        .table(
            TableLfTagPolicyAndPermissions::builder()
                .expression([tag])
                .permissions([TableTagPolicyLfPermission::Select])
                .build(),
        )
        .build();
    server.jobs().run(details).unwrap().completed().unwrap();
    let assets = server.assets([&at[0], &at[1]]);
    let kinds: Vec<_> = assets
        .into_iter()
        .map(|asset| {
            let asset = asset.asset_details.lake_formation_data_permission_asset.unwrap();
            let policy = asset.lake_formation_data_permission_details.lf_tag_policy.unwrap();
            (policy.resource_type, asset.permissions)
        })
        .collect();
    let expected = [
        (LfResourceType::Table, vec![LfPermission::Select]),
        (LfResourceType::Database, vec![LfPermission::Describe]),
    ];
    assert_eq!(kinds, expected);
}

#[test]
fn an_api_becomes_an_asset_that_can_be_called() {
    let server = Server::new();
    let at = open(&server, AssetType::ApiGatewayApi);
    let details = ImportAssetFromApiGatewayApiRequestDetails::builder()
        .data_set_id(&at[0])
        .revision_id(&at[1])
        .api_id("a1b2c3")
        .api_name("prices")
        .api_key("4711")
        .api_specification_md5_hash("1B2M2Y8AsgTpgAmY7PhCfg==")
        .protocol_type(ProtocolType::Rest)
        .stage("prod")
        .build();
    let job = server.client.create_job(details).unwrap().id.unwrap();
    // What a client would upload by the job's signed URL.
    std::fs::write(server.data.path().join("uploads").join(&job), b"").unwrap();
    server.jobs().start(&job).unwrap().completed().unwrap();
    let asset = only(&server, &at);
    let api = asset.asset_details.unwrap().api_gateway_api_asset.unwrap();
    assert_eq!((api.api_id.as_deref(), api.stage.as_deref()), (Some("a1b2c3"), Some("prod")));
    assert!(api.api_specification_download_url.is_some());

    let input = SendApiAssetInput::builder()
        .data_set_id(&at[0])
        .revision_id(&at[1])
        .asset_id(asset.id.unwrap())
        .method("POST")
        .path("/today")
        .query_string_parameters([("day", "1 & 2")])
        .body("hello")
        .build();
    let output = server.client.send_api_asset(input).unwrap();
    let echo: serde_json::Value = serde_json::from_str(&output.body.unwrap()).unwrap();
    assert_eq!(
        (&echo["Api"], &echo["Method"], &echo["Path"]),
        (&"a1b2c3".into(), &"POST".into(), &"/today".into())
    );
    assert_eq!((&echo["QueryStringParameters"]["day"], &echo["Body"]), (&"1 & 2".into(), &"hello".into()));
    assert_eq!(output.response_headers.unwrap()["x-stage"], "prod");
}

#[test]
fn an_api_is_called_at_a_host_of_its_own() {
    let hosts = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&hosts);
    let transport = Responder::new(move |request: Request<Bytes>| {
        seen.lock().unwrap().push(request.uri().host().unwrap().to_owned());
        Ok(Response::new(Bytes::new()))
    });
    let client = blocking::Client::builder().region("us-east-1").transport(transport);
    let client = client.credentials(client::Credentials::new("A", "s")).build().unwrap();
    let input = SendApiAssetInput::builder().data_set_id("d").revision_id("r").asset_id("a").build();
    client.send_api_asset(input).unwrap();
    assert_eq!(*hosts.lock().unwrap(), ["api-fulfill.dataexchange.us-east-1.amazonaws.com"]);
}
