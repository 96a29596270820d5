//! A service that answers by a script, a server for signed URLs, and both kinds of jobs.

use dx_generated::client::{Bytes, Credentials, Responder, Timeouts};
use dx_generated::http::{Method, Request, Response, StatusCode};
use dx_generated::jobs::{
    Cancellation, Downloaded, ExportFile, FileDigest, ImportFile, Jobs, Outcome, RunError, SignedUrl,
    TransferError, blocking,
};
use dx_generated::{Client, CreateJobInput, ExportAssetToSignedUrlRequestDetails};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};
use tokio::runtime::Runtime;

/// Both kinds of jobs, to be called alike.
pub enum Both {
    Async(Runtime, Jobs),
    Blocking(blocking::Jobs),
}

macro_rules! both {
    ($($name:ident($($argument:ident: $type:ty),*) -> $result:ty;)*) => {
        impl Both {
            $(pub fn $name(&self, $($argument: $type),*) -> $result {
                match self {
                    Self::Async(runtime, jobs) => runtime.block_on(jobs.$name($($argument),*)),
                    Self::Blocking(jobs) => jobs.$name($($argument),*),
                }
            })*
        }
    };
}

both! {
    run(job: CreateJobInput) -> Result<Outcome, RunError>;
    start(id: &str) -> Result<Outcome, RunError>;
    wait(id: &str) -> Result<Outcome, RunError>;
    cancel(id: &str) -> Result<Cancellation, RunError>;
    import_file(file: &ImportFile) -> Result<Outcome, RunError>;
    export_file(file: &ExportFile) -> Result<Downloaded, RunError>;
    digest(path: &Path) -> Result<FileDigest, TransferError>;
    upload(url: &SignedUrl, path: &Path, digest: &FileDigest) -> Result<(), TransferError>;
    download(url: &SignedUrl, path: &Path, size: Option<u64>) -> Result<Downloaded, TransferError>;
}

/// Changes settings of both kinds alike.
macro_rules! with {
    ($both:expr, $jobs:ident => $change:expr) => {
        match $both {
            crate::support::Both::Async(runtime, $jobs) => crate::support::Both::Async(runtime, $change),
            crate::support::Both::Blocking($jobs) => crate::support::Both::Blocking($change),
        }
    };
}
pub(crate) use with;

pub fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", "secret")
}

/// Both kinds of jobs, each with a service of its own that answers as the new `answer` does.
pub fn scripted<F>(answer: impl Fn() -> F) -> [Both; 2]
where
    F: Fn(&Request<Bytes>) -> (u16, String) + Send + Sync + 'static,
{
    fn respond<F>(answer: F) -> Responder<impl Fn(Request<Bytes>) -> Answer>
    where
        F: Fn(&Request<Bytes>) -> (u16, String) + Send + Sync + 'static,
    {
        Responder::new(move |request| {
            let (status, body) = answer(&request);
            let mut response = Response::new(Bytes::from(body));
            *response.status_mut() = StatusCode::from_u16(status).unwrap();
            if let Some(code) = error_code(status) {
                response.headers_mut().insert("x-amzn-errortype", code.parse().unwrap());
            }
            Ok(response)
        })
    }
    let asynchronous = Client::builder().region("us-east-1").credentials(credentials());
    let asynchronous = asynchronous.transport(respond(answer())).build().unwrap();
    let blocking = dx_generated::blocking::Client::builder().region("us-east-1").credentials(credentials());
    let blocking = blocking.transport(respond(answer())).build().unwrap();
    [Both::Async(runtime(), Jobs::new(&asynchronous)), Both::Blocking(blocking::Jobs::new(&blocking))]
}

type Answer = Result<Response<Bytes>, dx_generated::client::TransportError>;

fn error_code(status: u16) -> Option<&'static str> {
    match status {
        404 => Some("ResourceNotFoundException"),
        409 => Some("ConflictException"),
        _ => None,
    }
}

/// Both kinds of jobs over real connections, with that much patience for one that is idle.
pub fn connected(idle: Duration) -> [Both; 2] {
    let timeouts = Timeouts { attempt: Some(idle), ..Timeouts::default() };
    let asynchronous = Client::builder().region("us-east-1").credentials(credentials()).timeouts(timeouts);
    let blocking = dx_generated::blocking::Client::builder().region("us-east-1").credentials(credentials());
    let blocking = blocking.timeouts(timeouts).build().unwrap();
    [
        Both::Async(runtime(), Jobs::new(&asynchronous.build().unwrap())),
        Both::Blocking(blocking::Jobs::new(&blocking)),
    ]
}

/// Answers for one job: its states, of which the last one stays, and what is known of it beside that.
pub fn job(states: &'static [&'static str], more: &'static str) -> impl Fn(&Request<Bytes>) -> (u16, String) {
    let gets = Mutex::new(0);
    move |request| match *request.method() {
        Method::POST => (201, r#"{"Id": "c3e1", "State": "WAITING"}"#.to_owned()),
        Method::PATCH => (202, "{}".to_owned()),
        Method::DELETE => (204, String::new()),
        _ => {
            let mut gets = gets.lock().unwrap();
            let state = states.get(*gets).or(states.last()).unwrap();
            *gets += 1;
            (200, format!(r#"{{"Id": "c3e1", "State": "{state}"{more}}}"#))
        }
    }
}

pub fn export() -> CreateJobInput {
    ExportAssetToSignedUrlRequestDetails::builder()
        .data_set_id("4ee0fd6a")
        .revision_id("d1f8a2")
        .asset_id("9f3c")
        .build()
        .into()
}

/// A signed URL with a secret in it, at a server.
pub fn signed(server: &str) -> SignedUrl {
    SignedUrl::new(format!("http://{server}/bucket/{SECRET}?X-Amz-Signature={SECRET}"), None)
}

/// What must not be seen anywhere.
pub const SECRET: &str = "0123456789abcdefsecret";

pub fn in_the_past() -> dx_generated::Timestamp {
    dx_generated::Timestamp::try_from(SystemTime::now() - Duration::from_secs(1)).unwrap()
}

/// What a server was sent: the head, and the body.
pub type Seen = Arc<Mutex<Vec<(String, Vec<u8>)>>>;

/// A server on loopback that answers each connection with `response` when it has read a request, and closes it. Gives its
/// address, and what it is sent.
pub fn server(response: impl Into<Vec<u8>>) -> (String, Seen) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let (seen, response) = (Seen::default(), response.into());
    let sent = Arc::clone(&seen);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let head = read_head(&mut reader);
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(": ")?;
                name.eq_ignore_ascii_case("content-length").then(|| value.parse::<u64>().unwrap())
            });
            let mut body = Vec::new();
            reader.take(length.unwrap_or(0)).read_to_end(&mut body).unwrap();
            sent.lock().unwrap().push((head, body));
            stream.write_all(&response).unwrap();
        }
    });
    (address, seen)
}

/// The head of a request.
pub fn read_head(reader: &mut impl BufRead) -> String {
    let mut head = String::new();
    while reader.read_line(&mut head).unwrap() > 2 {}
    head
}

/// A response with a body, and the length of that.
pub fn response(status: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// All that errors tell, in each form.
pub fn told(error: &(impl std::error::Error + ?Sized)) -> String {
    format!("{error}\n{error:#}\n{error:?}")
}

/// The names of the files in a folder.
pub fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
