use super::support::{NOTHING, Server, refusal};
use dx_generated::*;

#[test]
fn a_revision_is_made_changed_and_deleted() {
    let server = Server::new();
    let data_set = server.data_set(AssetType::S3Snapshot);
    let input = CreateRevisionInput::builder().data_set_id(&data_set).comment("First").build();
    let made = server.client.create_revision(input).unwrap();
    assert!(!made.finalized && !made.revoked);
    let id = made.id.unwrap();
    let input =
        UpdateRevisionInput::builder().data_set_id(&data_set).revision_id(&id).comment("Second").build();
    assert_eq!(server.client.update_revision(input).unwrap().comment.as_deref(), Some("Second"));
    let get = GetRevisionInput::builder().data_set_id(&data_set).revision_id(&id).build();
    assert_eq!(server.client.get_revision(get.clone()).unwrap().comment.as_deref(), Some("Second"));
    let delete = DeleteRevisionInput::builder().data_set_id(&data_set).revision_id(&id).build();
    server.client.delete_revision(delete).unwrap();
    assert_eq!(refusal(server.client.get_revision(get)), "404 ResourceNotFoundException");
    let nowhere = CreateRevisionInput::builder().data_set_id(NOTHING).build();
    assert_eq!(refusal(server.client.create_revision(nowhere)), "404 ResourceNotFoundException");
}

#[test]
fn a_finalized_revision_can_not_be_changed_any_more() {
    let server = Server::new();
    let [data_set, id] = server.published(&["a.csv"]);
    let update = UpdateRevisionInput::builder().data_set_id(&data_set).revision_id(&id);
    let input = update.finalized(false).build();
    assert_eq!(refusal(server.client.update_revision(input)), "409 ConflictException");
    let input = DeleteRevisionInput::builder().data_set_id(&data_set).revision_id(&id).build();
    assert_eq!(refusal(server.client.delete_revision(input)), "409 ConflictException");
    let asset = server.assets([&data_set, &id]).pop().unwrap();
    let input =
        DeleteAssetInput::builder().data_set_id(&data_set).revision_id(&id).asset_id(asset.id).build();
    assert_eq!(refusal(server.client.delete_asset(input)), "409 ConflictException");
}

#[test]
fn subscribers_get_finalized_revisions_and_an_event_of_each() {
    let server = Server::new();
    let [data_set, id] = server.published(&["a.csv", "b.csv"]);
    server.revision(&data_set);
    let entitled = server.entitled().pop().unwrap();
    let revisions = server.revisions(&entitled.id);
    assert_eq!(revisions.len(), 1, "the other one is not finalized");
    assert_eq!(revisions[0].source_id, Some(id));
    let names: Vec<_> =
        server.assets([&entitled.id, &revisions[0].id]).into_iter().map(|asset| asset.name).collect();
    assert_eq!(names, ["b.csv", "a.csv"]);
    let [event] = &server.events()[..] else { panic!("one event") };
    let event: serde_json::Value = serde_json::from_slice(&std::fs::read(event).unwrap()).unwrap();
    assert_eq!(event["detail-type"], "Revision Published To Data Set");
    assert_eq!(event["resources"], serde_json::json!([entitled.id]));
    assert_eq!(event["detail"]["RevisionIds"], serde_json::json!([revisions[0].id]));
}

#[test]
fn a_revision_is_revoked_once_it_is_finalized() {
    let server = Server::new();
    let [data_set, id] = server.published(&["a.csv"]);
    let revoke = |id: &str| {
        let input = RevokeRevisionInput::builder().data_set_id(&data_set).revision_id(id);
        server.client.revoke_revision(input.revocation_comment("It was wrong.").build())
    };
    assert!(revoke(&id).unwrap().revoked);
    let entitled = server.entitled().pop().unwrap();
    let copy = server.revisions(&entitled.id).pop().unwrap();
    assert_eq!((copy.revoked, copy.revocation_comment.as_deref()), (true, Some("It was wrong.")));
    assert_eq!(refusal(revoke(&id)), "409 ConflictException");
    assert_eq!(refusal(revoke(&server.revision(&data_set))), "409 ConflictException");
    let asset = server.assets([&entitled.id, &copy.id]).pop().unwrap();
    let export = ExportAssetToSignedUrlRequestDetails::builder()
        .data_set_id(&entitled.id)
        .revision_id(&copy.id)
        .asset_id(asset.id)
        .build();
    assert_eq!(refusal(server.client.create_job(export)), "403 AccessDeniedException");
}
