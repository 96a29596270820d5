use super::support::{Both, connected, names, read_head, response, server, signed, told, with};
use dx_generated::jobs::{CancelHandle, Progress, TransferError};
use std::fs;
use std::io::{BufReader, Read, Write};
use std::net::TcpListener;
use std::time::Duration;

const LONG: Duration = Duration::from_secs(60);

/// Has both kinds of jobs download what a server responds, to a file that exists already.
fn each(response: &[u8], size: Option<u64>, check: impl Fn(Result<Vec<u8>, TransferError>)) {
    for jobs in connected(LONG) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("prices.csv");
        fs::write(&path, b"before").unwrap();
        let (address, _) = server(response);
        let result = jobs.download(&signed(&address), &path, size);
        assert_eq!(names(folder.path()), ["prices.csv"], "nothing half-written is left");
        let content = fs::read(&path).unwrap();
        match &result {
            Ok(_) => check(Ok(content)),
            Err(_) => assert_eq!(content, b"before", "what was there stays"),
        }
        if let Err(error) = result {
            check(Err(error));
        }
    }
}

#[test]
fn a_file_is_replaced_when_the_new_one_is_complete() {
    let content: Vec<u8> = (0..1_000_000).map(|byte| (byte % 251) as u8).collect();
    let whole = response("200 OK", &content);
    each(&whole, Some(1_000_000), |result| assert!(result.unwrap() == content));
    each(&whole, None, |result| assert!(result.unwrap() == content));
    each(&response("200 OK", b""), Some(0), |result| assert_eq!(result.unwrap(), b""));
    let chunked = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\none\r\n0\r\n\r\n";
    each(chunked, None, |result| assert_eq!(result.unwrap(), b"one"));
    each(chunked, Some(3), |result| assert_eq!(result.unwrap(), b"one"));
}

#[test]
fn the_digest_is_computed_on_the_way() {
    let folder = tempfile::tempdir().unwrap();
    for jobs in connected(LONG) {
        let (address, _) = server(response("200 OK", b"one"));
        let path = folder.path().join("one");
        let downloaded = jobs.download(&signed(&address), &path, None).unwrap();
        assert_eq!((downloaded.digest.md5.as_str(), downloaded.digest.size), ("+XxdKZQb+xsv2rCHSQargg==", 3));
        assert_eq!((downloaded.digest, downloaded.path), (jobs.digest(&path).unwrap(), path));
    }
}

#[test]
fn a_file_that_breaks_off_is_an_error() {
    let broken = b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nfive ";
    each(broken, None, |result| assert!(matches!(result.unwrap_err(), TransferError::Transport(_))));
    let broken = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\none\r\n";
    each(broken, None, |result| assert!(matches!(result.unwrap_err(), TransferError::Transport(_))));
    let endless = b"HTTP/1.1 200 OK\r\n\r\nfive ";
    each(endless, None, |result| assert!(matches!(result.unwrap_err(), TransferError::UnknownSize)));
    let short = |result: Result<_, _>| {
        assert!(matches!(result.unwrap_err(), TransferError::Size { expected: 10, actual: 5 }));
    };
    each(endless, Some(10), short);
    each(endless, Some(5), |result| assert_eq!(result.unwrap(), b"five "));
}

#[test]
fn a_connection_that_breaks_is_followed_by_another_one() {
    let folder = tempfile::tempdir().unwrap();
    for jobs in connected(LONG) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        std::thread::spawn(move || {
            for body in ["fi", "five", "five "] {
                let (mut stream, _) = listener.accept().unwrap();
                read_head(&mut BufReader::new(&stream));
                write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: 5\r\nconnection: close\r\n\r\n{body}")
                    .unwrap();
            }
        });
        let path = folder.path().join("prices.csv");
        let downloaded = jobs.download(&signed(&address), &path, None).unwrap();
        assert_eq!((downloaded.digest.size, fs::read(&path).unwrap()), (5, b"five ".to_vec()));
        assert_eq!(names(folder.path()), ["prices.csv"]);
    }
}

#[test]
fn another_size_than_that_of_the_asset_is_an_error() {
    each(&response("200 OK", b"four"), Some(5), |result| {
        assert!(matches!(result.unwrap_err(), TransferError::Size { expected: 5, actual: 4 }));
    });
    let chunked = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\none\r\n3\r\ntwo\r\n0\r\n\r\n";
    each(chunked, Some(4), |result| {
        assert!(matches!(result.unwrap_err(), TransferError::Size { expected: 4, .. }));
    });
}

#[test]
fn another_status_than_200_is_an_error() {
    let body = b"<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>";
    each(&response("403 Forbidden", body), None, |result| {
        assert_eq!(result.unwrap_err().to_string(), "it was refused with status 403 (AccessDenied)");
    });
    each(&response("206 Partial Content", b"fi"), None, |result| {
        assert!(matches!(result.unwrap_err(), TransferError::Status { status: 206, .. }));
    });
    let redirect = b"HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n";
    each(redirect, None, |result| {
        assert!(matches!(result.unwrap_err(), TransferError::Status { status: 302, code: None, .. }));
    });
}

#[test]
fn a_place_that_can_not_be_written_to_is_an_error_with_its_path() {
    let folder = tempfile::tempdir().unwrap();
    for jobs in connected(LONG) {
        let (address, _) = server(response("200 OK", b"one"));
        for path in [folder.path().join("nothing/prices.csv"), folder.path().to_owned()] {
            let error = jobs.download(&signed(&address), &path, None).unwrap_err();
            assert!(matches!(&error, TransferError::File { path: at, .. } if *at == path), "{error:#}");
        }
    }
}

#[test]
fn a_connection_that_is_idle_for_too_long_is_given_up() {
    let folder = tempfile::tempdir().unwrap();
    for jobs in connected(Duration::from_millis(200)) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                read_head(&mut BufReader::new(&stream));
                // Until the other side has gone, which it may have already.
                let _written = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nfive ");
                let _ended = stream.read_to_end(&mut Vec::new());
            }
        });
        let error = jobs.download(&signed(&address), &folder.path().join("prices.csv"), None).unwrap_err();
        assert!(told(&error).contains("no answer in time"), "{error:#}");
        assert!(names(folder.path()).is_empty());
    }
}

#[test]
fn a_download_ends_when_all_is_cancelled() {
    let folder = tempfile::tempdir().unwrap();
    for jobs in connected(LONG) {
        let (address, _) = server(response("200 OK", &vec![7; 8 << 20]));
        let handle = CancelHandle::new();
        let cancel = handle.clone();
        let watch = move |progress: Progress<'_>| {
            if matches!(progress, Progress::Downloading { .. }) {
                cancel.cancel();
            }
        };
        let jobs: Both = with!(jobs, jobs => jobs.cancelled_by(&handle).on_progress(watch));
        let error = jobs.download(&signed(&address), &folder.path().join("large"), None).unwrap_err();
        assert!(matches!(error, TransferError::Interrupted), "{error}");
        assert!(names(folder.path()).is_empty());
    }
}
