use super::support::{NOTHING, Server, refusal};
use dx_generated::*;

fn grant(data_set: &str, receiver: &str) -> CreateDataGrantInput {
    CreateDataGrantInput::builder()
        .name("Friends")
        .grant_distribution_scope(GrantDistributionScope::None)
        .receiver_principal(receiver)
        .source_data_set_id(data_set)
        .build()
}

#[test]
fn a_grant_gives_a_data_set_when_it_is_accepted_and_takes_it_back() {
    let server = Server::new();
    let [data_set, _] = server.published(&["a.csv"]);
    let made = server.client.create_data_grant(grant(&data_set, "123456789012")).unwrap();
    assert_eq!(made.acceptance_state, DataGrantAcceptanceState::PendingReceiverAcceptance);
    let received = |state: AcceptanceStateFilterValue| {
        let input = ListReceivedDataGrantsInput::builder().acceptance_state([state]).build();
        server.client.list_received_data_grants_pages(input).items().map(Result::unwrap).count()
    };
    assert_eq!(received(AcceptanceStateFilterValue::PendingReceiverAcceptance), 1);

    let accept = AcceptDataGrantInput::builder().data_grant_arn(&made.arn).build();
    let accepted = server.client.accept_data_grant(accept.clone()).unwrap();
    assert_eq!(accepted.acceptance_state, DataGrantAcceptanceState::Accepted);
    assert_eq!(refusal(server.client.accept_data_grant(accept)), "409 ConflictException");
    assert_eq!(received(AcceptanceStateFilterValue::PendingReceiverAcceptance), 0);
    assert_eq!(received(AcceptanceStateFilterValue::Accepted), 1);
    let input = GetReceivedDataGrantInput::builder().data_grant_arn(&made.arn).build();
    assert!(server.client.get_received_data_grant(input).unwrap().accepted_at.is_some());

    let entitled = server.entitled().into_iter().find(|set| set.id == made.data_set_id).unwrap();
    assert_eq!(entitled.origin_details.unwrap().data_grant_id.as_ref(), Some(&made.id));
    assert_eq!(server.revisions(&entitled.id).len(), 1);
    let next = server.revision(&data_set);
    server.finalize([&data_set, &next]);
    assert_eq!(server.revisions(&entitled.id).len(), 2, "it gets what comes later too");

    let get = GetDataGrantInput::builder().data_grant_id(&made.id).build();
    assert_eq!(server.client.get_data_grant(get.clone()).unwrap().name, "Friends");
    let listed = server.client.list_data_grants_pages(ListDataGrantsInput::default()).items();
    assert_eq!(listed.map(|grant| grant.unwrap().id).collect::<Vec<_>>(), std::slice::from_ref(&made.id));
    server.client.delete_data_grant(DeleteDataGrantInput::builder().data_grant_id(&made.id).build()).unwrap();
    assert_eq!(refusal(server.client.get_data_grant(get)), "404 ResourceNotFoundException");
    assert!(server.entitled().iter().all(|set| set.id != made.data_set_id));
}

#[test]
fn only_the_receiver_accepts_a_grant() {
    let server = Server::new();
    let data_set = server.data_set(AssetType::S3Snapshot);
    let made = server.client.create_data_grant(grant(&data_set, "210987654321")).unwrap();
    let accept = AcceptDataGrantInput::builder().data_grant_arn(&made.arn).build();
    assert_eq!(refusal(server.client.accept_data_grant(accept)), "403 AccessDeniedException");
    let none = server.client.list_received_data_grants(ListReceivedDataGrantsInput::default()).unwrap();
    assert_eq!(none.data_grant_summaries, Some(vec![]));
    let nothing = server.client.create_data_grant(grant(NOTHING, "123456789012"));
    assert_eq!(refusal(nothing), "404 ResourceNotFoundException");
    let nobody = server.client.create_data_grant(grant(&data_set, "me"));
    assert_eq!(refusal(nobody), "400 ValidationException");
}
