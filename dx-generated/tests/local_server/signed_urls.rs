//! Signed URLs, over a connection.

use super::local_server::{REGION, Service, Settings, credentials, serve};
use dx_generated::client::{Bytes, Limits, Transport, UreqTransport};
use dx_generated::http::{Method, Request};
use dx_generated::*;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;

/// A client of a server that listens on loopback, and whose signed URLs live for that long.
fn client(lifetime: Duration) -> (blocking::Client, tempfile::TempDir) {
    let data = tempfile::tempdir().unwrap();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let settings = Settings {
        data: data.path().to_owned(),
        url: url.clone(),
        job_duration: Duration::ZERO,
        url_lifetime: lifetime,
        failures: Vec::new(),
    };
    let service = Arc::new(Service::new(settings, None).unwrap());
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async { serve(TcpListener::from_std(listener).unwrap(), service).await.unwrap() });
    });
    let client = blocking::Client::builder().region(REGION).endpoint_url(url).credentials(credentials());
    (client.build().unwrap(), data)
}

/// The URL of a new job that imports a file with that digest.
fn url(client: &blocking::Client, md5: &str) -> String {
    let input = CreateDataSetInput::builder().asset_type(AssetType::S3Snapshot).description("d").name("n");
    let data_set = client.create_data_set(input.build()).unwrap().id.unwrap();
    let input = CreateRevisionInput::builder().data_set_id(&data_set).build();
    let revision = client.create_revision(input).unwrap().id.unwrap();
    let details = ImportAssetFromSignedUrlRequestDetails::builder()
        .data_set_id(data_set)
        .revision_id(revision)
        .asset_name("a.csv")
        .md5_hash(md5)
        .build();
    let details = client.create_job(details).unwrap().details.unwrap();
    details.import_asset_from_signed_url.unwrap().signed_url.unwrap()
}

/// What a request with a body comes to: the status, and what Amazon S3 calls the error.
fn send(method: Method, url: &str, md5: &str, body: &'static [u8]) -> (u16, String) {
    let request = Request::builder().method(method).uri(url).header("content-md5", md5);
    let limits = Limits { timeout: None, body: 1 << 20, error_body: 1 << 20 };
    let transport = UreqTransport::new(&client::Timeouts::default());
    let sent = transport.send(request.body(Bytes::from_static(body)).unwrap(), limits);
    let response = client::blocking::block_on(sent).unwrap();
    let text = String::from_utf8(response.body().to_vec()).unwrap();
    let code = text.split_once("<Code>").and_then(|(_, rest)| rest.split_once("</Code>"));
    (response.status().as_u16(), code.map_or(String::new(), |(code, _)| code.to_owned()))
}

/// Of `one`, and of nothing.
const ONE: &str = "+XxdKZQb+xsv2rCHSQargg==";
const EMPTY: &str = "1B2M2Y8AsgTpgAmY7PhCfg==";

#[test]
fn a_file_is_taken_if_it_is_the_one_that_the_job_was_created_for() {
    let (client, _data) = client(Duration::from_secs(60));
    let url = url(&client, ONE);
    assert_eq!(send(Method::PUT, &url, ONE, b"two"), (400, "BadDigest".to_owned()));
    assert_eq!(send(Method::PUT, &url, EMPTY, b"one"), (403, "SignatureDoesNotMatch".to_owned()));
    assert_eq!(send(Method::GET, &url, ONE, b""), (403, "SignatureDoesNotMatch".to_owned()));
    assert_eq!(send(Method::PUT, &url, ONE, b"one"), (200, String::new()));
    let other = url.replace("X-Amz-Signature=", "X-Amz-Signature=0");
    assert_eq!(send(Method::PUT, &other, ONE, b"one"), (403, "SignatureDoesNotMatch".to_owned()));
}

#[test]
fn a_url_expires() {
    let (client, _data) = client(Duration::ZERO);
    assert_eq!(send(Method::PUT, &url(&client, ONE), ONE, b"one"), (403, "AccessDenied".to_owned()));
}
