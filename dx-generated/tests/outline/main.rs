//! The outline of the public API in one file, for those who review a change of it: items with their traits, fields with
//! their names on the wire, signatures, and how operations are bound to HTTP. `dx_codegen::api` makes it of the model.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

mod settings;

use dx_codegen::api::Api;
use dx_model::Diagnostics;
use std::path::Path;

fn api() -> Api {
    let (model, config) = settings::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../models"));
    dx_codegen::api(&model, &config, &mut Diagnostics::new()).unwrap()
}

#[test]
fn the_public_api_has_this_outline() {
    insta::with_settings!({ snapshot_path => "../snapshots" }, {
        insta::assert_snapshot!("outline", api().outline());
    });
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
