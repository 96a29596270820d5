//! The outline of the public API, for those who review a change of it: items with their traits, fields with their names on
//! the wire, signatures, and how operations are bound to HTTP. `dx_codegen::api` makes it of the model. There is a file an
//! operation, with what only that has, and `service` with what they share.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

mod settings;

use dx_codegen::api::Api;
use dx_model::Diagnostics;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn api() -> Api {
    let (model, config) = settings::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."));
    dx_codegen::api(&model, &config, &mut Diagnostics::new()).unwrap()
}

#[test]
fn the_public_api_has_this_outline() {
    let (shared, operations) = api().outline_by_operation();
    insta::with_settings!({ snapshot_path => "../snapshots/outline", prepend_module_to_snapshot => false }, {
        insta::allow_duplicates! {
            insta::assert_snapshot!("service", shared);
            for (name, outline) in &operations {
                insta::assert_snapshot!(name.as_str(), outline);
            }
        }
    });
    // The file of an operation that is gone would be read by nobody.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/outline");
    let name = |entry: fs::DirEntry| entry.file_name().into_string().unwrap();
    let files: BTreeSet<_> = fs::read_dir(folder).unwrap().map(|entry| name(entry.unwrap())).collect();
    let names = operations.into_keys().chain(["service".to_owned()]);
    assert_eq!(files, names.map(|name| format!("{name}.snap")).collect());
}

#[test]
fn the_parts_have_all_lines_of_the_whole() {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<BTreeSet<_>>();
    let (shared, operations) = api().outline_by_operation();
    let parts = operations.values().chain([&shared]).flat_map(|part| lines(part)).collect::<BTreeSet<_>>();
    assert_eq!(parts, lines(&api().outline()));
    assert!(operations["UpdateRevision"].contains("structure UpdateRevisionInput"));
    assert!(operations["GetJob"].contains("wait_until_job_ended") && !shared.contains("UpdateRevision"));
}

#[test]
fn members_are_shown_with_their_names_and_places_on_the_wire() {
    let outline = api().outline();
    for line in [
        "    job_id: String  // label JobId",
        "    data_set_id: Option<String>  // query dataSetId",
        "    next_token: Option<String>  // \"NextToken\"",
        "    created_at: Timestamp  // \"CreatedAt\", date-time",
        "    MalwareDetected  // \"MALWARE_DETECTED\"",
        "  operation CancelJob: CancelJobInput -> CancelJobOutput, CancelJobError  // DELETE /v1/jobs/{JobId}, \
         no response body, SigV4",
    ] {
        assert!(outline.lines().any(|found| found == line), "{line}\n{outline}");
    }
}

#[test]
fn a_new_optional_member_is_two_lines() {
    let outline = api().outline();
    let of_the_member: Vec<_> = outline.lines().filter(|line| line.contains("event_action_arn")).collect();
    let expected = [
        "    event_action_arn(impl Into<String>), set_event_action_arn(Option<String>)",
        "    event_action_arn: Option<String>  // \"EventActionArn\"",
    ];
    assert_eq!(of_the_member, expected);
}

#[test]
fn two_outlines_of_the_same_model_are_the_same() {
    assert_eq!(api(), api());
    assert!(api().outline() == api().outline());
}
