//! Signed URLs are secrets: they are in no error, no `Debug`, and no log at any level.

use super::support::{SECRET, connected, response, server, signed, told};
use dx_generated::jobs::SignedUrl;
use dx_generated::{ExportAssetToSignedUrlResponseDetails, ImportAssetFromSignedUrlResponseDetails};
use std::fs;
use std::sync::Mutex;
use std::time::Duration;

struct Logger(Mutex<Vec<String>>);

static LOGGER: Logger = Logger(Mutex::new(Vec::new()));

impl log::Log for Logger {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        self.0.lock().unwrap().push(format!("{}: {}", record.target(), record.args()));
    }

    fn flush(&self) {}
}

#[test]
fn a_signed_url_is_in_no_error_and_in_no_log() {
    log::set_logger(&LOGGER).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("prices.csv");
    fs::write(&path, b"one").unwrap();
    // As Amazon S3 has it: what was signed is in the body.
    let body = format!("<Error><Code>AccessDenied</Code><StringToSign>{SECRET}</StringToSign></Error>");
    let refusal = response("403 Forbidden", body.as_bytes());
    let bad_url = SignedUrl::new(format!("http://[{SECRET}"), None);
    let no_url = SignedUrl::new(SECRET, None);
    for jobs in connected(Duration::from_secs(60)) {
        let digest = jobs.digest(&path).unwrap();
        let nobody = signed("127.0.0.1:1");
        let (refusing, _) = server(refusal.clone());
        let (breaking, _) = server("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nfive ");
        let (no_http, _) = server("what?\r\n\r\n");
        let urls = [&bad_url, &no_url, &nobody, &signed(&refusing), &signed(&breaking), &signed(&no_http)];
        for (number, url) in urls.into_iter().enumerate() {
            let download = jobs.download(url, &folder.path().join("copy"), None).unwrap_err();
            assert!(!told(&download).contains(SECRET), "{number}: {download:?}");
            if let Err(upload) = jobs.upload(url, &path, &digest) {
                assert!(!told(&upload).contains(SECRET), "{number}: {upload:?}");
            }
        }
        let (good, seen) = server(response("200 OK", b"one"));
        jobs.upload(&signed(&good), &path, &digest).unwrap();
        jobs.download(&signed(&good), &folder.path().join("copy"), None).unwrap();
        assert!(seen.lock().unwrap().iter().all(|(head, _)| head.contains(SECRET)));
    }
    let logs = LOGGER.0.lock().unwrap();
    assert!(logs.iter().any(|line| line.starts_with("ureq")), "the logs are those of the libraries");
    // `ureq_proto` dumps responses, which is documented. This one repeats what was sent.
    let mut logs = logs.iter().filter(|line| !line.starts_with("ureq_proto"));
    assert_eq!(logs.find(|line| line.contains(SECRET)), None);
}

#[test]
fn a_signed_url_is_not_shown() {
    let url = format!("https://files.example/?X-Amz-Signature={SECRET}");
    let shown = format!("{:?}", SignedUrl::new(&url, None));
    assert_eq!(shown, "SignedUrl { url: *** redacted ***, expires_at: None }");
    let ids = |name: &str| format!("{name}-4ee0fd6a");
    let export = ExportAssetToSignedUrlResponseDetails::builder()
        .asset_id(ids("a"))
        .data_set_id(ids("d"))
        .revision_id(ids("r"))
        .signed_url(&url)
        .build();
    assert!(!format!("{export:?} {:?}", SignedUrl::of_export(&export).unwrap()).contains(SECRET));
    let import = ImportAssetFromSignedUrlResponseDetails::builder()
        .asset_name("n")
        .data_set_id(ids("d"))
        .revision_id(ids("r"))
        .signed_url(&url)
        .build();
    assert!(!format!("{import:?} {:?}", SignedUrl::of_import(&import).unwrap()).contains(SECRET));
}
