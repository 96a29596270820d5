use super::support::{NOTHING, Server, refusal};
use dx_generated::*;
use std::fs;

fn action(bucket: &str) -> Action {
    let destination =
        AutoExportRevisionDestinationEntry::builder().bucket(bucket).key_pattern("${Asset.Name}");
    let export = AutoExportRevisionToS3RequestDetails::builder().revision_destination(destination.build());
    Action::builder().export_revision_to_s3(export.build()).build()
}

fn event(data_set: &str) -> Event {
    Event::builder().revision_published(RevisionPublished::builder().data_set_id(data_set).build()).build()
}

#[test]
fn an_event_action_exports_what_is_published_after_it() {
    let server = Server::new();
    let [data_set, _] = server.published(&["a.csv"]);
    let entitled = server.entitled().pop().unwrap().id;
    let create = |action, event| {
        let input = CreateEventActionInput::builder().action(action).event(event).build();
        server.client.create_event_action(input)
    };
    let made = create(action("first"), event(&entitled)).unwrap();
    let id = made.id.unwrap();
    let input = UpdateEventActionInput::builder().event_action_id(&id).action(action("second")).build();
    server.client.update_event_action(input).unwrap();
    let get = GetEventActionInput::builder().event_action_id(&id).build();
    assert_eq!(server.client.get_event_action(get.clone()).unwrap().action, Some(action("second")));
    let list = |id: &str| {
        let input = ListEventActionsInput::builder().event_source_id(id).build();
        server.client.list_event_actions_pages(input).items().map(Result::unwrap).collect::<Vec<_>>()
    };
    assert_eq!((list(&entitled).len(), list(NOTHING).len()), (1, 0));

    let next = server.revision(&data_set);
    server.import([&data_set, &next], &["b.csv"]);
    server.finalize([&data_set, &next]);
    let job = server.client.list_jobs(ListJobsInput::default()).unwrap().jobs.unwrap().remove(0);
    assert_eq!(job.state, State::Completed);
    assert_eq!(job.details.export_revisions_to_s3.unwrap().event_action_arn, made.arn);
    assert_eq!(fs::read(server.object("second", "b.csv")).unwrap(), b"b.csv");
    assert!(!server.object("second", "a.csv").exists() && !server.object("first", "b.csv").exists());

    server
        .client
        .delete_event_action(DeleteEventActionInput::builder().event_action_id(&id).build())
        .unwrap();
    assert_eq!(refusal(server.client.get_event_action(get)), "404 ResourceNotFoundException");
    assert_eq!(refusal(create(action("b"), event(NOTHING))), "404 ResourceNotFoundException");
    assert_eq!(refusal(create(Action::default(), event(&entitled))), "400 ValidationException");
}
