use super::support::{Both, export, job, scripted, with};
use dx_generated::State;
use dx_generated::client::Bytes;
use dx_generated::http::{Method, Request};
use dx_generated::jobs::{CancelHandle, Cancellation, Outcome, Progress, RunError};
use std::sync::{Arc, Mutex};

type Methods = Arc<Mutex<Vec<Method>>>;

/// As `job`, but cancelling is answered with `cancelled`. Gives what is called as well.
fn noting(states: &'static [&'static str], cancelled: u16) -> ([Both; 2], Methods) {
    let methods = Methods::default();
    let jobs = scripted(|| {
        let (job, methods) = (job(states, ""), Arc::clone(&methods));
        move |request: &Request<Bytes>| {
            methods.lock().unwrap().push(request.method().clone());
            match *request.method() {
                Method::DELETE => (cancelled, r#"{"Message": "Not WAITING."}"#.to_owned()),
                _ => job(request),
            }
        }
    });
    (jobs, methods)
}

/// Jobs that are cancelled as soon as something happens.
fn cancelled_when(jobs: Both, happens: fn(&Progress<'_>) -> bool) -> Both {
    let handle = CancelHandle::new();
    let cancel = handle.clone();
    let watch = move |progress: Progress<'_>| {
        if happens(&progress) {
            cancel.cancel();
        }
    };
    with!(jobs, jobs => jobs.on_progress(watch).cancelled_by(&handle))
}

#[test]
fn nothing_is_sent_after_all_was_cancelled() {
    let (jobs, methods) = noting(&["COMPLETED"], 204);
    let handle = CancelHandle::new();
    handle.cancel();
    for jobs in jobs {
        let jobs = with!(jobs, jobs => jobs.cancelled_by(&handle));
        let error = jobs.run(export()).unwrap_err();
        assert!(matches!(error, RunError::Interrupted { job_id: None }) && error.is_interrupted());
    }
    assert!(methods.lock().unwrap().is_empty());
}

#[test]
fn a_job_that_waits_is_cancelled_instead_of_started() {
    let (jobs, methods) = noting(&["WAITING"], 204);
    for jobs in jobs {
        let jobs = cancelled_when(jobs, |progress| matches!(progress, Progress::Created { .. }));
        assert!(matches!(jobs.run(export()).unwrap(), Outcome::Cancelled(job) if job.job_id == "c3e1"));
        assert_eq!(std::mem::take(&mut *methods.lock().unwrap()), [Method::POST, Method::DELETE]);
    }
}

#[test]
fn a_job_that_runs_goes_on_without_being_waited_for() {
    let (jobs, methods) = noting(&["IN_PROGRESS"], 204);
    for jobs in jobs {
        let jobs = cancelled_when(jobs, |progress| matches!(progress, Progress::State { .. }));
        let error = jobs.run(export()).unwrap_err();
        assert_eq!(
            error.to_string(),
            "interrupted: job c3e1 is running, can't be cancelled any more, and goes on"
        );
        assert_eq!(error.job_id(), Some("c3e1"));
        let called = std::mem::take(&mut *methods.lock().unwrap());
        assert_eq!(called, [Method::POST, Method::PATCH, Method::GET]);
    }
}

#[test]
fn to_cancel_too_late_is_no_error() {
    let (jobs, _) = noting(&["IN_PROGRESS"], 409);
    for jobs in jobs {
        assert_eq!(jobs.cancel("c3e1").unwrap(), Cancellation::TooLate(State::InProgress));
        let jobs = cancelled_when(jobs, |progress| matches!(progress, Progress::Created { .. }));
        let error = jobs.run(export()).unwrap_err();
        assert!(matches!(error, RunError::Interrupted { job_id: Some(_) }));
    }
    let (jobs, _) = noting(&["COMPLETED"], 409);
    for jobs in jobs {
        assert_eq!(jobs.cancel("c3e1").unwrap(), Cancellation::TooLate(State::Completed));
        let jobs = cancelled_when(jobs, |progress| matches!(progress, Progress::Created { .. }));
        assert_eq!(jobs.run(export()).unwrap().state(), State::Completed);
    }
    let (jobs, _) = noting(&["CANCELLED"], 409);
    for jobs in jobs {
        assert_eq!(jobs.cancel("c3e1").unwrap(), Cancellation::Cancelled);
    }
}

#[test]
fn that_a_waiting_job_is_not_cancelled_is_an_error() {
    let (jobs, _) = noting(&["WAITING"], 409);
    for jobs in jobs {
        assert!(matches!(jobs.cancel("c3e1").unwrap_err(), RunError::Cancel { .. }));
    }
}
