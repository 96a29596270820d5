use super::support::{connected, in_the_past, response, server, signed, told, with};
use dx_generated::jobs::{CancelHandle, Progress, SignedUrl, TransferError};
use std::fs;
use std::time::Duration;

const LONG: Duration = Duration::from_secs(60);

#[test]
fn a_file_is_sent_with_its_length_and_its_digest() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("prices.csv");
    for size in [0, 5, 1 << 20] {
        let content: Vec<u8> = (0..size).map(|byte| (byte % 251) as u8).collect();
        fs::write(&path, &content).unwrap();
        for jobs in connected(LONG) {
            let (address, seen) = server(response("200 OK", b""));
            let digest = jobs.digest(&path).unwrap();
            assert_eq!(digest.size, size);
            jobs.upload(&signed(&address), &path, &digest).unwrap();
            let (head, body) = seen.lock().unwrap().pop().unwrap();
            let head = head.to_lowercase();
            assert!(head.starts_with("put /bucket/"), "{head}");
            assert!(head.contains(&format!("\r\ncontent-length: {size}\r\n")), "{head}");
            assert!(head.contains(&format!("\r\ncontent-md5: {}\r\n", digest.md5.to_lowercase())), "{head}");
            assert!(!head.contains("transfer-encoding"), "{head}");
            assert!(body == content);
        }
    }
}

#[test]
fn a_digest_is_the_one_that_a_job_is_created_with() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("empty");
    fs::write(&path, b"").unwrap();
    for jobs in connected(LONG) {
        assert_eq!(jobs.digest(&path).unwrap().md5, "1B2M2Y8AsgTpgAmY7PhCfg==");
        let nothing = jobs.digest(&folder.path().join("nothing")).unwrap_err();
        assert!(matches!(&nothing, TransferError::File { path, .. } if path.ends_with("nothing")));
        assert!(format!("{nothing:#}").contains("nothing: "), "{nothing:#}");
        assert!(jobs.digest(folder.path()).is_err(), "a folder");
    }
}

#[test]
fn a_file_that_has_changed_since_it_was_digested_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("prices.csv");
    for jobs in connected(LONG) {
        let (address, _) = server(response("200 OK", b""));
        fs::write(&path, b"one").unwrap();
        let digest = jobs.digest(&path).unwrap();
        fs::write(&path, b"two").unwrap();
        let error = jobs.upload(&signed(&address), &path, &digest).unwrap_err();
        assert!(
            matches!(&error, TransferError::Digest { expected, .. } if *expected == digest.md5),
            "{error}"
        );
        fs::write(&path, b"three").unwrap();
        let error = jobs.upload(&signed(&address), &path, &digest).unwrap_err();
        assert!(matches!(error, TransferError::Size { expected: 3, actual: 5 }), "{error}");
    }
}

#[test]
fn a_refusal_is_told_with_status_and_code() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("prices.csv");
    fs::write(&path, b"one").unwrap();
    let body = b"<Error><Code>BadDigest</Code><Message>No.</Message></Error>";
    for jobs in connected(LONG) {
        let (address, _) = server(response("400 Bad Request", body));
        let error = jobs.upload(&signed(&address), &path, &jobs.digest(&path).unwrap()).unwrap_err();
        assert_eq!(error.to_string(), "it was refused with status 400 (BadDigest)");
        let (address, _) = server(response("307 Temporary Redirect", b""));
        let error = jobs.upload(&signed(&address), &path, &jobs.digest(&path).unwrap()).unwrap_err();
        assert_eq!(error.to_string(), "it was refused with status 307");
    }
}

#[test]
fn a_url_that_has_expired_is_not_used() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("prices.csv");
    fs::write(&path, b"one").unwrap();
    for jobs in connected(LONG) {
        let (address, seen) = server(response("200 OK", b""));
        let url = SignedUrl::new(format!("http://{address}/"), Some(in_the_past()));
        assert!(url.is_expired());
        let error = jobs.upload(&url, &path, &jobs.digest(&path).unwrap()).unwrap_err();
        assert!(matches!(error, TransferError::Expired { .. }), "{error}");
        assert!(told(&error).contains("a new job has a new one"));
        let error = jobs.download(&url, &path, None).unwrap_err();
        assert!(matches!(error, TransferError::Expired { .. }), "{error}");
        assert!(seen.lock().unwrap().is_empty());
    }
}

#[test]
fn an_upload_ends_when_all_is_cancelled() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large");
    fs::write(&path, vec![7; 4 << 20]).unwrap();
    for jobs in connected(LONG) {
        let (address, _) = server(response("200 OK", b""));
        let digest = jobs.digest(&path).unwrap();
        let handle = CancelHandle::new();
        let cancel = handle.clone();
        let watch = move |progress: Progress<'_>| {
            if matches!(progress, Progress::Uploading { .. }) {
                cancel.cancel();
            }
        };
        let jobs = with!(jobs, jobs => jobs.cancelled_by(&handle).on_progress(watch));
        let error = jobs.upload(&signed(&address), &path, &digest).unwrap_err();
        assert!(matches!(error, TransferError::Interrupted), "{error}");
    }
}
