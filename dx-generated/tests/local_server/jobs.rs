use super::support::{NOTHING, Server, message, refusal};
use dx_generated::client::{CallError, Credentials};
use dx_generated::jobs::Outcome;
use dx_generated::*;
use std::time::Duration;

fn import(at: [&str; 2], key: &str) -> CreateJobInput {
    let details = ImportAssetsFromS3RequestDetails::builder().data_set_id(at[0]).revision_id(at[1]);
    details.asset_sources([AssetSourceEntry::builder().bucket("prices").key(key).build()]).build().into()
}

fn get(id: &str) -> GetJobInput {
    GetJobInput::builder().job_id(id).build()
}

fn start(id: &str) -> StartJobInput {
    StartJobInput::builder().job_id(id).build()
}

fn cancel(id: &str) -> CancelJobInput {
    CancelJobInput::builder().job_id(id).build()
}

#[test]
fn a_job_lives_until_it_is_completed_or_cancelled() {
    let server = Server::with(|settings| settings.job_duration = Duration::from_secs(3600));
    let data_set = server.data_set(AssetType::S3Snapshot);
    let revision = server.revision(&data_set);
    let created = || server.client.create_job(import([&data_set, &revision], "a.csv")).unwrap().id.unwrap();
    let (first, second) = (created(), created());
    let state = |id: &str| server.client.get_job(get(id)).unwrap().state.unwrap();
    assert_eq!(state(&first), State::Waiting);
    server.client.start_job(start(&first)).unwrap();
    server.client.cancel_job(cancel(&second)).unwrap();
    assert_eq!((state(&first), state(&second)), (State::InProgress, State::Cancelled));
    assert_eq!(refusal(server.client.cancel_job(cancel(&first))), "409 ConflictException");
    assert_eq!(refusal(server.client.start_job(start(&second))), "409 ConflictException");
    assert_eq!(refusal(server.client.get_job(get(NOTHING))), "404 ResourceNotFoundException");
}

#[test]
fn jobs_are_listed_page_by_page_and_by_data_set() {
    let server = Server::new();
    let sets = [server.data_set(AssetType::S3Snapshot), server.data_set(AssetType::S3Snapshot)];
    let revisions = [server.revision(&sets[0]), server.revision(&sets[1])];
    let created = |which: usize| {
        let job = import([&sets[which], &revisions[which]], "a.csv");
        server.client.create_job(job).unwrap().id.unwrap()
    };
    let ids = [created(0), created(1), created(0)];
    let input = ListJobsInput::builder().max_results(2).build();
    let pages: Vec<_> =
        server.client.list_jobs_pages(input).map(|page| page.unwrap().jobs.unwrap().len()).collect();
    assert_eq!(pages, [2, 1]);
    let input = ListJobsInput::builder().data_set_id(&sets[0]).max_results(1).build();
    let listed: Vec<_> = server.client.list_jobs_pages(input).items().map(|job| job.unwrap().id).collect();
    assert_eq!(listed, [ids[2].clone(), ids[0].clone()], "the latest first");
    let other = ListJobsInput::builder().revision_id(NOTHING).build();
    assert_eq!(server.client.list_jobs(other).unwrap().jobs, Some(vec![]));
}

#[test]
fn jobs_need_something_to_work_on() {
    let server = Server::new();
    let [data_set, revision] = server.published(&["a.csv"]);
    let create = |job: CreateJobInput| refusal(server.client.create_job(job));
    assert_eq!(create(import([NOTHING, NOTHING], "a.csv")), "404 ResourceNotFoundException");
    assert_eq!(create(import([&data_set, NOTHING], "a.csv")), "404 ResourceNotFoundException");
    assert_eq!(create(import([&data_set, &revision], "a.csv")), "409 ConflictException", "it is finalized");
    let entitled = server.entitled().pop().unwrap().id;
    let copy = server.revisions(&entitled).pop().unwrap().id;
    assert_eq!(create(import([&entitled, &copy], "a.csv")), "403 AccessDeniedException");
    let shares = server.data_set(AssetType::RedshiftDataShare);
    let open = server.revision(&shares);
    assert_eq!(create(import([&shares, &open], "a.csv")), "400 ValidationException", "of another type");
    let mut job = import([&shares, &open], "a.csv");
    job.r#type = Type::ExportAssetsToS3;
    assert!(message(server.client.create_job(job)).contains("Details: "), "type and details don't agree");
}

#[test]
fn an_object_that_does_not_exist_is_the_jobs_error() {
    let server = Server::new();
    let data_set = server.data_set(AssetType::S3Snapshot);
    let revision = server.revision(&data_set);
    for (key, code) in
        [("nothing.csv", Code::ResourceNotFoundException), ("../../assets/secret", Code::ValidationException)]
    {
        let Outcome::Failed(failed) = server.jobs().run(import([&data_set, &revision], key)).unwrap() else {
            panic!("it failed");
        };
        assert_eq!(failed.errors[0].code, code);
    }
    assert!(server.assets([&data_set, &revision]).is_empty());
}

#[test]
fn jobs_fail_on_request() {
    for (failure, state) in [("MALWARE_DETECTED", State::Error), ("TIMED_OUT", State::TimedOut)] {
        let server = Server::failing(&format!("IMPORT_ASSETS_FROM_S3={failure}"));
        let data_set = server.data_set(AssetType::S3Snapshot);
        let revision = server.revision(&data_set);
        server.put_object("prices", "a.csv", b"1");
        let outcome = server.jobs().run(import([&data_set, &revision], "a.csv")).unwrap();
        assert_eq!(outcome.state(), state);
        if let Outcome::Failed(failed) = outcome {
            assert_eq!(failed.errors[0].code, Code::MalwareDetected);
        }
    }
    let failure = "NO_SUCH_TYPE=TIMED_OUT".parse::<super::local_server::Failure>();
    assert!(failure.unwrap_err().contains("IMPORT_ASSETS_FROM_S3"), "it lists what there is");
}

#[test]
fn a_signature_by_another_secret_is_refused() {
    let server = Server::new();
    let client = server.client_with(Credentials::new("test", "other"));
    let error: CallError<ListJobsError> = client.list_jobs(ListJobsInput::default()).unwrap_err();
    assert_eq!(error.service_error().unwrap().meta().status(), 403);
}

#[test]
fn the_server_asks_to_slow_down_and_the_client_tries_again() {
    let never = Server::throttling(1);
    assert_eq!(refusal(never.client.list_jobs(ListJobsInput::default())), "429 ThrottlingException");
    let second = Server::throttling(2);
    for _ in 0..5 {
        second.data_set(AssetType::S3Snapshot);
    }
}
