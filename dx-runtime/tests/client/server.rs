//! A server on loopback that does as it is told, which is not what a server should do.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Answers the request of a number, which counts from 0 over all connections. Whether the connection stays.
type Answer = dyn Fn(usize, &mut TcpStream) -> io::Result<bool> + Send + Sync;

pub struct Server {
    port: u16,
    requests: Arc<AtomicUsize>,
}

impl Server {
    pub fn start(answer: impl Fn(usize, &mut TcpStream) -> io::Result<bool> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let requests = Arc::new(AtomicUsize::new(0));
        let (counter, answer) = (Arc::clone(&requests), Arc::new(answer) as Arc<Answer>);
        thread::spawn(move || {
            for connection in listener.incoming() {
                let (counter, answer) = (Arc::clone(&counter), Arc::clone(&answer));
                let serve = move || serve(connection?, &counter, &*answer);
                thread::Builder::new().stack_size(128 << 10).spawn(serve).unwrap();
            }
        });
        Self { port, requests }
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// How many requests came.
    pub fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

fn serve(mut connection: TcpStream, counter: &AtomicUsize, answer: &Answer) -> io::Result<()> {
    loop {
        read_request(&mut connection)?;
        if !answer(counter.fetch_add(1, Ordering::SeqCst), &mut connection)? {
            return Ok(());
        }
    }
}

fn read_request(connection: &mut TcpStream) -> io::Result<()> {
    let mut reader = BufReader::new(connection);
    let mut length = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        if line == "\r\n" {
            break;
        }
    }
    io::copy(&mut reader.take(length), &mut io::sink()).map(|_| ())
}

/// The head of a request, whose body is read as well.
pub fn read_head(connection: &mut impl Read) -> io::Result<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        connection.read_exact(&mut byte)?;
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).unwrap();
    let length = head.to_ascii_lowercase().lines().find_map(|line| {
        line.strip_prefix("content-length:").map(|value| value.trim().parse::<usize>().unwrap())
    });
    connection.read_exact(&mut vec![0; length.unwrap_or(0)])?;
    Ok(head)
}

/// A good answer.
pub fn ok(connection: &mut TcpStream) -> io::Result<bool> {
    connection.write_all(b"HTTP/1.1 201 Created\r\ncontent-length: 4\r\n\r\ndone")?;
    Ok(true)
}

/// An answer with these bytes, after which the connection is closed.
pub fn raw(connection: &mut TcpStream, bytes: &[u8]) -> io::Result<bool> {
    connection.write_all(bytes)?;
    Ok(false)
}

/// An error, after which the connection stays.
pub fn error(connection: &mut TcpStream, status: u16, headers: &str, body: &str) -> io::Result<bool> {
    let length = body.len();
    write!(connection, "HTTP/1.1 {status} Oh\r\n{headers}content-length: {length}\r\n\r\n{body}")?;
    Ok(true)
}

/// No answer until the client is gone.
pub fn stall(connection: &mut TcpStream) -> io::Result<bool> {
    connection.read(&mut [0]).map(|_| false)
}
