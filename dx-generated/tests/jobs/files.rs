use super::support::{Both, names, scripted, told, with};
use dx_generated::State;
use dx_generated::client::Bytes;
use dx_generated::http::{Method, Request};
use dx_generated::jobs::{CancelHandle, ExportFile, ImportFile, Outcome, Progress, RunError};
use std::fs;
use std::sync::{Arc, Mutex};

const FUTURE: &str = "2999-01-01T00:00:00Z";
const PAST: &str = "2001-01-01T00:00:00Z";

/// What was called: `POST 1` is the creation of the first job, `PUT 1` the upload to its URL.
type Calls = Arc<Mutex<Vec<String>>>;

/// A service whose jobs have signed URLs that expire at these times, one job after the other, with a file server that
/// answers so.
fn service(expiries: &'static [&'static str], file: (u16, &'static str)) -> ([Both; 2], Calls) {
    let calls = Calls::default();
    let jobs = scripted(|| {
        let (calls, made) = (Arc::clone(&calls), Mutex::new(0));
        move |request: &Request<Bytes>| {
            let path = request.uri().path();
            let is_file = request.uri().host() == Some("files.example");
            let mut made = made.lock().unwrap();
            if *request.method() == Method::POST {
                *made += 1;
            }
            calls.lock().unwrap().push(match is_file {
                true => {
                    format!("{} {path} {}", request.method(), String::from_utf8_lossy(request.body()).len())
                }
                false => format!("{} {}", request.method(), made),
            });
            let expires_at = expiries.get(*made - 1).or(expiries.last()).unwrap();
            let url = format!(
                r#"{{"SignedUrl": "https://files.example/{made}?s=x", "SignedUrlExpiresAt": "{expires_at}"}}"#
            );
            match *request.method() {
                _ if is_file => (file.0, file.1.to_owned()),
                Method::POST => {
                    (201, format!(r#"{{"Id": "{made}", "Details": {{"ImportAssetFromSignedUrl": {url}}}}}"#))
                }
                Method::PATCH => (202, "{}".to_owned()),
                Method::DELETE => (204, String::new()),
                _ => (
                    200,
                    format!(r#"{{"State": "COMPLETED", "Details": {{"ExportAssetToSignedUrl": {url}}}}}"#),
                ),
            }
        }
    });
    (jobs, calls)
}

fn take(calls: &Calls) -> Vec<String> {
    std::mem::take(&mut *calls.lock().unwrap())
}

/// A file to be imported.
fn file(folder: &tempfile::TempDir, size: usize) -> ImportFile {
    let path = folder.path().join("prices.csv");
    fs::write(&path, vec![b'7'; size]).unwrap();
    ImportFile::new("4ee0fd6a", "d1f8a2", "prices.csv", path)
}

#[test]
fn a_file_is_uploaded_before_its_job_is_started() {
    let folder = tempfile::tempdir().unwrap();
    let (jobs, calls) = service(&[FUTURE], (200, ""));
    for jobs in jobs {
        let outcome = jobs.import_file(&file(&folder, 700_000)).unwrap();
        assert_eq!(outcome.state(), State::Completed);
        assert_eq!(take(&calls), ["POST 1", "PUT /1 700000", "PATCH 1", "GET 1"]);
    }
}

#[test]
fn another_job_takes_the_place_of_one_whose_url_has_expired() {
    let folder = tempfile::tempdir().unwrap();
    let (jobs, calls) = service(&[PAST, FUTURE], (200, ""));
    for jobs in jobs {
        jobs.import_file(&file(&folder, 3)).unwrap().completed().unwrap();
        assert_eq!(take(&calls), ["POST 1", "DELETE 1", "POST 2", "PUT /2 3", "PATCH 2", "GET 2"]);
    }
    let (jobs, calls) = service(&[PAST, FUTURE], (200, "content"));
    for jobs in jobs {
        let path = folder.path().join("copy");
        let downloaded = jobs.export_file(&ExportFile::new("d", "r", "a", &path).size(7)).unwrap();
        assert_eq!((downloaded.digest.size, fs::read(&path).unwrap()), (7, b"content".to_vec()));
        assert_eq!(take(&calls).last().unwrap(), "GET /2 0");
    }
}

#[test]
fn urls_that_expire_again_and_again_are_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let (jobs, calls) = service(&[PAST], (200, ""));
    for jobs in jobs {
        let error = jobs.import_file(&file(&folder, 3)).unwrap_err();
        assert!(told(&error).contains("the signed URL expired at 2001-01-01T00:00:00Z"), "{error:#}");
        let made: Vec<_> = take(&calls).into_iter().filter(|call| call.starts_with("POST")).collect();
        assert_eq!(made, ["POST 1", "POST 2", "POST 3"]);
        let error =
            jobs.export_file(&ExportFile::new("d", "r", "a", folder.path().join("copy"))).unwrap_err();
        assert!(told(&error).contains("the signed URL expired"), "{error:#}");
        take(&calls);
    }
}

#[test]
fn a_job_whose_file_is_refused_is_cancelled() {
    let folder = tempfile::tempdir().unwrap();
    let (jobs, calls) = service(&[FUTURE], (400, "<Error><Code>BadDigest</Code></Error>"));
    for jobs in jobs {
        let error = jobs.import_file(&file(&folder, 3)).unwrap_err();
        assert!(matches!(&error, RunError::Transfer { job_id: Some(id), .. } if id == "1"));
        assert_eq!(
            format!("{error:#}"),
            "the file of job 1 was not transferred: it was refused with status 400 (BadDigest)"
        );
        assert_eq!(take(&calls), ["POST 1", "PUT /1 3", "DELETE 1"]);
    }
}

#[test]
fn no_job_is_created_for_a_file_that_can_not_be_read() {
    let (jobs, calls) = service(&[FUTURE], (200, ""));
    for jobs in jobs {
        let error = jobs.import_file(&ImportFile::new("d", "r", "n", "nothing.csv")).unwrap_err();
        assert!(format!("{error:#}").starts_with("the file was not transferred: nothing.csv: "), "{error:#}");
        assert!(take(&calls).is_empty());
    }
}

#[test]
fn the_job_of_an_upload_that_is_interrupted_is_cancelled() {
    let folder = tempfile::tempdir().unwrap();
    let (jobs, calls) = service(&[FUTURE], (200, ""));
    for jobs in jobs {
        let handle = CancelHandle::new();
        let cancel = handle.clone();
        let watch = move |progress: Progress<'_>| {
            if matches!(progress, Progress::Uploading { .. }) {
                cancel.cancel();
            }
        };
        let jobs = with!(jobs, jobs => jobs.cancelled_by(&handle).on_progress(watch));
        let outcome = jobs.import_file(&file(&folder, 700_000)).unwrap();
        assert!(matches!(outcome, Outcome::Cancelled(job) if job.job_id == "1"));
        assert_eq!(take(&calls), ["POST 1", "DELETE 1"]);
    }
}

#[test]
fn an_export_that_does_not_complete_is_an_error_with_the_outcome() {
    let folder = tempfile::tempdir().unwrap();
    for jobs in scripted(|| super::support::job(&["TIMED_OUT"], "")) {
        let error =
            jobs.export_file(&ExportFile::new("d", "r", "a", folder.path().join("copy"))).unwrap_err();
        let RunError::NotCompleted(end) = &error else { panic!("{error}") };
        assert_eq!(end.outcome().state(), State::TimedOut);
        assert!(names(folder.path()).is_empty());
    }
}
