use super::support::{Server, refusal};
use dx_generated::*;
use std::fs;

/// The one entitled data set, and its one revision.
fn entitled(server: &Server) -> [String; 2] {
    let data_set = server.entitled().pop().unwrap().id;
    let revision = server.revisions(&data_set).pop().unwrap().id;
    [data_set, revision]
}

#[test]
fn assets_are_exported_to_the_keys_that_are_asked_for() {
    let server = Server::new();
    server.published(&["a.csv", "2026/b.csv"]);
    let [data_set, revision] = entitled(&server);
    let assets = server.assets([&data_set, &revision]);
    let destination = |asset: &AssetEntry| {
        let key = (asset.name == "a.csv").then_some("copies/a");
        let entry = AssetDestinationEntry::builder().asset_id(&asset.id).bucket("mine");
        entry.set_key(key.map(str::to_owned)).build()
    };
    let details = ExportAssetsToS3RequestDetails::builder()
        .data_set_id(&data_set)
        .revision_id(&revision)
        .asset_destinations(assets.iter().map(destination))
        .build();
    server.jobs().run(details).unwrap().completed().unwrap();
    assert_eq!(fs::read(server.object("mine", "copies/a")).unwrap(), b"a.csv");
    assert_eq!(fs::read(server.object("mine", "2026/b.csv")).unwrap(), b"2026/b.csv");
}

#[test]
fn revisions_are_exported_by_a_pattern_of_keys() {
    let server = Server::new();
    server.published(&["a.csv", "b.csv"]);
    let [data_set, revision] = entitled(&server);
    let export = |pattern: Option<&str>, count: usize| {
        let entry = RevisionDestinationEntry::builder().revision_id(&revision).bucket("mine");
        let entry = entry.set_key_pattern(pattern.map(str::to_owned)).build();
        ExportRevisionsToS3RequestDetails::builder()
            .data_set_id(&data_set)
            .revision_destinations(vec![entry; count])
            .build()
    };
    server.jobs().run(export(Some("${DataSet.Name}/${Asset.Name}"), 1)).unwrap().completed().unwrap();
    assert_eq!(fs::read(server.object("mine", "Prices/b.csv")).unwrap(), b"b.csv");
    server.jobs().run(export(None, 5)).unwrap().completed().unwrap();
    assert_eq!(fs::read(server.object("mine", &format!("{revision}/a.csv"))).unwrap(), b"a.csv");
    assert_eq!(refusal(server.client.create_job(export(None, 6))), "400 ValidationException");
}

#[test]
fn an_asset_is_exported_to_a_url_that_lives_for_a_minute() {
    let server = Server::new();
    server.published(&["a.csv"]);
    let [data_set, revision] = entitled(&server);
    let asset = server.assets([&data_set, &revision]).pop().unwrap().id;
    let export = |asset: &str| {
        ExportAssetToSignedUrlRequestDetails::builder()
            .data_set_id(&data_set)
            .revision_id(&revision)
            .asset_id(asset)
            .build()
    };
    let job = server.client.create_job(export(&asset)).unwrap();
    assert_eq!(job.details.unwrap().export_asset_to_signed_url.unwrap().signed_url, None, "it waits");
    let now = || Timestamp::try_from(std::time::SystemTime::now()).unwrap().seconds();
    let before = now();
    let job = server.jobs().start(&job.id.unwrap()).unwrap().completed().unwrap();
    let details = job.details.export_asset_to_signed_url.unwrap();
    assert!(details.signed_url.unwrap().starts_with("http://127.0.0.1:1/signed/"));
    let expires_at = details.signed_url_expires_at.unwrap().seconds();
    assert!((before + 60..=now() + 60).contains(&expires_at), "{expires_at}");
    let nothing = super::support::NOTHING;
    assert_eq!(refusal(server.client.create_job(export(nothing))), "404 ResourceNotFoundException");
}
