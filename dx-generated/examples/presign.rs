//! A request that one program signs and another one sends, without credentials:
//! `cargo run --package dx-generated --example presign --features blocking`
//!
//! A client presigns a request. What sends it knows nothing of AWS: it takes the method, the URL and the headers. The server, in
//! a thread of this program, verifies the signature as the service would.

use dx_generated::GetDataSetInput;
use dx_generated::blocking::Client;
use dx_generated::client::{Credentials, PresignOptions, PresignedRequest};
use dx_generated::http::{Request, Uri};
use dx_generated::sigv4::{self, SigningParams};
use std::error::Error;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, SystemTime};

const REGION: &str = "us-east-1";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let server = start_server()?;
    let presigned = presign(server, Duration::from_secs(60))?;
    println!("{} {}", presigned.method(), presigned.url());
    println!("{}", send(server, &presigned, presigned.uri())?);

    let other: Uri = presigned.url().replace("/d1f8a2?", "/other?").parse()?;
    println!("For another data set:");
    println!("{}", send(server, &presigned, &other)?);
    Ok(())
}

/// The credentials that the client signs with, and that the server knows.
fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
}

/// Signs the URL by which a data set is read. Nothing is sent.
pub fn presign(server: SocketAddr, expires: Duration) -> Result<PresignedRequest, Box<dyn Error>> {
    let client = Client::builder()
        .region(REGION)
        .credentials(credentials())
        .endpoint_url(format!("http://{server}"))
        .build()?;
    let input = GetDataSetInput::builder().data_set_id("d1f8a2").build();
    Ok(client.presign(&input, PresignOptions { expires, ..PresignOptions::default() })?)
}

/// Sends a presigned request to `uri`, as any HTTP client does it. Gives the status line and the body of the response.
pub fn send(server: SocketAddr, presigned: &PresignedRequest, uri: &Uri) -> io::Result<String> {
    let mut stream = TcpStream::connect(server)?;
    let target = uri.path_and_query().map_or("/", |target| target.as_str());
    write!(stream, "{} {target} HTTP/1.1\r\nhost: {server}\r\nconnection: close\r\n", presigned.method())?;
    for (name, value) in presigned.headers() {
        write!(stream, "{name}: {}\r\n", String::from_utf8_lossy(value.as_bytes()))?;
    }
    stream.write_all(b"\r\n")?;
    stream.write_all(presigned.body())?;
    let mut response = String::new();
    stream.read_to_string(&mut response)?;
    let (head, body) = response.split_once("\r\n\r\n").unwrap_or((&response, ""));
    Ok(format!("{}\n{body}", head.lines().next().unwrap_or_default()))
}

/// Starts a server that responds to requests, one after the other, for as long as the program runs.
pub fn start_server() -> io::Result<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let address = listener.local_addr()?;
    thread::spawn(move || {
        for stream in listener.incoming() {
            if let Err(error) = stream.and_then(respond) {
                eprintln!("the server: {error}");
            }
        }
    });
    Ok(address)
}

fn respond(mut stream: TcpStream) -> io::Result<()> {
    let request = read_request(&mut stream)?;
    let params = SigningParams::new("dataexchange", REGION, SystemTime::now());
    let (status, body) = match sigv4::verify(&request, &credentials(), &params) {
        Ok(()) => ("200 OK", r#"{"Id": "d1f8a2"}"#.to_owned()),
        Err(error) => ("403 Forbidden", format!(r#"{{"message": "{error}"}}"#)),
    };
    write!(stream, "HTTP/1.1 {status}\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

/// Reads a request without a body.
fn read_request(stream: &mut TcpStream) -> io::Result<Request<&'static [u8]>> {
    let mut lines = BufReader::new(stream).lines();
    let line = lines.next().transpose()?.unwrap_or_default();
    let mut words = line.split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let mut request = Request::builder().method(method).uri(target);
    for line in lines {
        let line = line?;
        let Some((name, value)) = line.split_once(": ") else { break };
        request = request.header(name, value);
    }
    request.body(&[][..]).map_err(io::Error::other)
}
