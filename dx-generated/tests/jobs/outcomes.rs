use super::support::{Both, export, job, scripted, told, with};
use dx_generated::http::Method;
use dx_generated::jobs::{Outcome, Progress, RunError};
use dx_generated::{Code, State};
use std::sync::{Arc, Mutex};
use std::time::Duration;

#[test]
fn a_job_is_created_started_and_waited_for() {
    for jobs in scripted(|| {
        job(
            &["IN_PROGRESS", "IN_PROGRESS", "COMPLETED"],
            r#", "Details": {"ExportAssetToSignedUrl": {"AssetId": "9f3c", "DataSetId": "d", "RevisionId": "r"}}"#,
        )
    }) {
        let steps = Arc::new(Mutex::new(Vec::new()));
        let told = Arc::clone(&steps);
        let note = move |progress: Progress<'_>| {
            told.lock().unwrap().push(match progress {
                Progress::Created { number, job_id } => format!("{number} {job_id}"),
                Progress::State { state, .. } => state.to_string(),
                Progress::Ended { outcome } => format!("ended {}", outcome.state()),
                other => format!("{other:?}"),
            });
        };
        let jobs = with!(jobs, jobs => jobs.on_progress(note));
        let Outcome::Completed(completed) = jobs.run(export()).unwrap() else { panic!("not completed") };
        assert_eq!(completed.job_id, "c3e1");
        assert_eq!(completed.details.export_asset_to_signed_url.unwrap().asset_id, "9f3c");
        assert_eq!(*steps.lock().unwrap(), ["0 c3e1", "IN_PROGRESS", "COMPLETED", "ended COMPLETED"]);
    }
}

#[test]
fn a_failed_job_has_all_of_its_errors() {
    let errors = r#", "Errors": [
        {"Code": "MALWARE_DETECTED", "Message": "Not that file."},
        {"Code": "SERVICE_QUOTA_EXCEEDED_EXCEPTION", "Message": "Too many.", "LimitName": "Assets per revision",
         "LimitValue": 10000, "ResourceId": "d1f8a2", "ResourceType": "REVISION"}]"#;
    for jobs in scripted(|| job(&["IN_PROGRESS", "ERROR"], errors)) {
        let outcome = jobs.run(export()).unwrap();
        let Outcome::Failed(failed) = &outcome else { panic!("{outcome:?}") };
        let codes: Vec<_> = failed.errors.iter().map(|error| error.code.clone()).collect();
        assert_eq!(codes, [Code::MalwareDetected, Code::ServiceQuotaExceededException]);
        assert_eq!(
            outcome.completed().unwrap_err().to_string(),
            "job c3e1 failed: MALWARE_DETECTED: Not that file.; SERVICE_QUOTA_EXCEEDED_EXCEPTION: Too many. \
             (Assets per revision: 10000) (REVISION d1f8a2)"
        );
    }
}

#[test]
fn the_wait_ends_with_jobs_that_were_cancelled_or_timed_out() {
    for jobs in scripted(|| job(&["CANCELLED"], "")) {
        assert!(matches!(jobs.run(export()).unwrap(), Outcome::Cancelled(job) if job.job_id == "c3e1"));
    }
    for jobs in scripted(|| job(&["IN_PROGRESS", "TIMED_OUT"], "")) {
        let outcome = jobs.run(export()).unwrap();
        assert!(matches!(&outcome, Outcome::TimedOut(job) if job.job_id == "c3e1"));
        let error = outcome.completed().unwrap_err();
        assert_eq!(error.to_string(), "job c3e1 timed out: the service gave it up");
    }
}

#[test]
fn a_state_of_a_later_version_is_waited_through() {
    for jobs in scripted(|| job(&["QUEUED", "IN_PROGRESS", "COMPLETED"], "")) {
        assert_eq!(jobs.run(export()).unwrap().state(), State::Completed);
    }
    for jobs in scripted(|| job(&["POSTPONED"], "")) {
        let jobs = with!(jobs, jobs => jobs.max_wait(Duration::from_secs(90)));
        let error = jobs.run(export()).unwrap_err();
        assert!(
            matches!(&error, RunError::StillRunning { state: Some(state), .. } if state.as_str() == "POSTPONED")
        );
        assert_eq!(error.to_string(), "job c3e1 is POSTPONED after 90 s; it may still end");
        assert_eq!(error.job_id(), Some("c3e1"));
    }
}

#[test]
fn a_job_that_the_service_has_deleted_is_an_error_that_says_why() {
    for jobs in scripted(|| |_: &_| (404, r#"{"Message": "No."}"#.to_owned())) {
        let expected = "there is no job c3e1: the service deletes jobs 90 days after their creation";
        assert_eq!(jobs.wait("c3e1").unwrap_err().to_string(), expected);
        assert_eq!(jobs.start("c3e1").unwrap_err().to_string(), expected);
        assert_eq!(jobs.cancel("c3e1").unwrap_err().to_string(), expected);
    }
}

/// As `job`, but the start is refused.
fn refusing_start(states: &'static [&'static str]) -> [Both; 2] {
    scripted(|| {
        let job = job(states, "");
        move |request: &_| match *dx_generated::http::Request::method(request) {
            Method::PATCH => (409, r#"{"Message": "Not WAITING."}"#.to_owned()),
            _ => job(request),
        }
    })
}

#[test]
fn a_job_that_someone_else_has_started_is_waited_for() {
    for jobs in refusing_start(&["IN_PROGRESS", "COMPLETED"]) {
        assert_eq!(jobs.run(export()).unwrap().state(), State::Completed);
    }
    for jobs in refusing_start(&["WAITING"]) {
        let error = jobs.run(export()).unwrap_err();
        assert!(matches!(error, RunError::Start { .. }));
        assert!(told(&error).contains("ConflictException: Not WAITING."), "{error:#}");
    }
}

#[test]
fn a_response_without_an_id_is_an_error() {
    for jobs in scripted(|| |_: &_| (201, "{}".to_owned())) {
        assert_eq!(jobs.run(export()).unwrap_err().to_string(), "the service created a job without an id");
    }
}

#[test]
fn the_service_is_not_flooded_whatever_the_pauses_are_set_to() {
    let calls = Arc::new(Mutex::new(0));
    let counted = Arc::clone(&calls);
    for jobs in scripted(move || {
        let (job, counted) = (job(&["IN_PROGRESS"], ""), Arc::clone(&counted));
        move |request: &_| {
            *counted.lock().unwrap() += 1;
            job(request)
        }
    }) {
        let second = Duration::from_secs(1);
        let jobs = with!(jobs, jobs => jobs.pauses(Duration::ZERO, Duration::ZERO).max_wait(second));
        assert!(matches!(jobs.run(export()), Err(RunError::StillRunning { .. })));
        let calls = std::mem::take(&mut *calls.lock().unwrap());
        assert!(calls <= 103, "{calls}: creation, start, and a look each 10 ms");
    }
}
