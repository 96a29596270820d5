use super::support::{NOTHING, Server, message, refusal};
use dx_generated::*;

fn get(id: &str) -> GetDataSetInput {
    GetDataSetInput::builder().data_set_id(id).build()
}

#[test]
fn a_data_set_is_made_changed_and_deleted() {
    let server = Server::new();
    let input = CreateDataSetInput::builder().asset_type(AssetType::S3Snapshot).name("Prices");
    let input = input.description("Of the day").tags([("a", "b")]).build();
    let made = server.client.create_data_set(input).unwrap();
    let id = made.id.clone().unwrap();
    assert_eq!((made.origin, made.source_id), (Some(Origin::Owned), None));
    assert_eq!(made.arn.unwrap(), format!("arn:aws:dataexchange:us-east-1:123456789012:data-sets/{id}"));

    let input = UpdateDataSetInput::builder().data_set_id(&id).name("Costs").build();
    let changed = server.client.update_data_set(input).unwrap();
    assert_eq!(
        (changed.name.as_deref(), changed.description.as_deref()),
        (Some("Costs"), Some("Of the day"))
    );
    let read = server.client.get_data_set(get(&id)).unwrap();
    assert_eq!((read.name.as_deref(), read.tags.unwrap()["a"].as_str()), (Some("Costs"), "b"));

    server.client.delete_data_set(DeleteDataSetInput::builder().data_set_id(&id).build()).unwrap();
    assert_eq!(refusal(server.client.get_data_set(get(&id))), "404 ResourceNotFoundException");
}

#[test]
fn data_sets_are_listed_by_origin_and_page_by_page() {
    let server = Server::new();
    let ids: Vec<String> = (0..5).map(|_| server.data_set(AssetType::S3Snapshot)).collect();
    server.published(&["a.csv"]);
    let input = ListDataSetsInput::builder().origin("OWNED").max_results(2).build();
    let pages: Vec<_> =
        server.client.list_data_sets_pages(input).map(|page| page.unwrap().data_sets.unwrap()).collect();
    assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2, 2]);
    let listed: Vec<String> = pages.into_iter().flatten().skip(1).map(|data_set| data_set.id).collect();
    assert_eq!(listed, ids.into_iter().rev().collect::<Vec<_>>(), "the latest first");
    assert_eq!(server.entitled().len(), 1);
    let all = server.client.list_data_sets(ListDataSetsInput::default()).unwrap();
    assert_eq!((all.data_sets.unwrap().len(), all.next_token), (7, None));
    let wrong = ListDataSetsInput::builder().origin("BORROWED").build();
    assert_eq!(refusal(server.client.list_data_sets(wrong)), "400 ValidationException");
    let wrong = ListDataSetsInput::builder().max_results(201).build();
    assert_eq!(refusal(server.client.list_data_sets(wrong)), "400 ValidationException");
    let wrong = ListDataSetsInput::builder().next_token("next").build();
    assert!(message(server.client.list_data_sets(wrong)).contains("NextToken"));
}

#[test]
fn what_has_been_published_is_entitled_and_stays() {
    let server = Server::new();
    let [data_set, _] = server.published(&["a.csv"]);
    let entitled = server.entitled().pop().unwrap();
    assert_eq!(entitled.source_id.as_ref(), Some(&data_set));
    assert!(entitled.origin_details.unwrap().product_id.is_some());
    let delete = |id: &str| DeleteDataSetInput::builder().data_set_id(id).build();
    assert_eq!(refusal(server.client.delete_data_set(delete(&data_set))), "409 ConflictException");
    assert_eq!(refusal(server.client.delete_data_set(delete(&entitled.id))), "403 AccessDeniedException");
    let input = UpdateDataSetInput::builder().data_set_id(&entitled.id).name("Mine").build();
    assert_eq!(refusal(server.client.update_data_set(input)), "403 AccessDeniedException");
}

#[test]
fn a_notification_has_to_fit_its_type() {
    let server = Server::new();
    let data_set = server.data_set(AssetType::S3Snapshot);
    let notification = |id: &str, r#type| {
        SendDataSetNotificationInput::builder().data_set_id(id).r#type(r#type).comment("Late").build()
    };
    let send = |input| server.client.send_data_set_notification(input);
    send(notification(&data_set, NotificationType::DataDelay)).unwrap();
    let input = notification(&data_set, NotificationType::Deprecation);
    assert_eq!(refusal(send(input)), "400 ValidationException");
    let input = notification(NOTHING, NotificationType::DataDelay);
    assert_eq!(refusal(send(input)), "404 ResourceNotFoundException");
}

#[test]
fn ids_and_members_have_to_be_as_the_model_says() {
    let server = Server::new();
    assert!(message(server.client.get_data_set(get("short"))).contains("DataSetId: does not match"));
    let input = CreateDataSetInput::builder().asset_type(AssetType::from("VIDEO")).name("n").description("d");
    assert!(message(server.client.create_data_set(input.build())).contains("AssetType"));
}
