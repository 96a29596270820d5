//! Clients that create a small job, and what answers them: a function, or a server on loopback.

use dx_generated::client::{Bytes, Credentials, Responder};
use dx_generated::http::{Response, StatusCode};
use dx_generated::{Client, CreateJobInput, ExportAssetToSignedUrlRequestDetails, blocking};
use std::io::{Read, Result, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

const JOB: &str = r#"{"Arn":"arn:aws:dataexchange:us-east-1:123456789012:jobs/07c2b9e85d3f4e1aa6b4c8d2f0e1b3a5","CreatedAt":"2024-03-01T12:00:00.125Z","Details":{"ExportAssetToSignedUrl":{"AssetId":"07c2b9e85d3f4e1aa6b4c8d2f0e1b3a5","DataSetId":"4ee0fd6a1c7b4a5d9f6e2b8c3d0a9f17","RevisionId":"d1f8a2b34c5e4f609a7b8c9d0e1f2a3b"}},"Id":"07c2b9e85d3f4e1aa6b4c8d2f0e1b3a5","State":"WAITING","Type":"EXPORT_ASSET_TO_SIGNED_URL","UpdatedAt":"2024-03-01T12:00:00.125Z"}"#;

/// What a program has in hand when it calls. To make this of three strings is a part of what is measured.
pub fn input() -> CreateJobInput {
    ExportAssetToSignedUrlRequestDetails::builder()
        .asset_id("07c2b9e85d3f4e1aa6b4c8d2f0e1b3a5")
        .data_set_id("4ee0fd6a1c7b4a5d9f6e2b8c3d0a9f17")
        .revision_id("d1f8a2b34c5e4f609a7b8c9d0e1f2a3b")
        .build()
        .into()
}

fn credentials() -> Credentials {
    Credentials::new("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
}

/// A client whose requests go nowhere.
pub fn in_process() -> Client {
    let transport = Responder::new(|_request| {
        let mut response = Response::new(Bytes::from_static(JOB.as_bytes()));
        *response.status_mut() = StatusCode::CREATED;
        Ok(response)
    });
    let builder = Client::builder().region("us-east-1").credentials(credentials()).transport(transport);
    builder.build().expect("a client")
}

/// A client of the server at `url`.
pub fn over_reqwest(url: &str) -> Client {
    let builder = Client::builder().region("us-east-1").credentials(credentials()).endpoint_url(url);
    builder.build().expect("a client")
}

/// A client of the server at `url`, that blocks.
pub fn over_ureq(url: &str) -> blocking::Client {
    let builder =
        blocking::Client::builder().region("us-east-1").credentials(credentials()).endpoint_url(url);
    builder.build().expect("a client")
}

/// Starts a server and returns its URL. It creates whatever job it is asked for, and costs as little as it can, as it is
/// not what is measured: a thread a connection, and no allocation a request.
pub fn serve() -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            thread::spawn(move || answer(connection));
        }
    });
    Ok(url)
}

fn answer(mut connection: TcpStream) -> Result<()> {
    connection.set_nodelay(true)?;
    let response = format!(
        "HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{JOB}",
        JOB.len()
    );
    let mut buffer = [0; 8 << 10];
    let mut received = 0;
    loop {
        match length(&buffer[..received]) {
            Some(length) if length <= received => {
                buffer.copy_within(length..received, 0);
                received -= length;
                connection.write_all(response.as_bytes())?;
            }
            _ => match connection.read(&mut buffer[received..])? {
                0 => return Ok(()),
                more => received += more,
            },
        }
    }
}

/// How long the request is that begins here, once its headers are there.
fn length(received: &[u8]) -> Option<usize> {
    let headers = received.windows(4).position(|bytes| bytes == b"\r\n\r\n")? + 4;
    let body = std::str::from_utf8(&received[..headers]).ok()?.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
    });
    Some(headers + body.unwrap_or(0))
}
