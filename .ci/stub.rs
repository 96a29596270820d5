//! Stands in for services on this machine: for the notes of `dx-build/example/models/notes.json`, which it keeps, and for
//! Amazon SQS, of which it has SendMessage. Needs nothing but `rustc`.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};

fn main() -> std::io::Result<()> {
    let port = std::env::args().skip_while(|argument| argument != "--port").nth(1);
    let listener = TcpListener::bind(format!("127.0.0.1:{}", port.as_deref().unwrap_or("8000")))?;
    println!("listening at http://{}", listener.local_addr()?);
    let mut notes = BTreeMap::new();
    for connection in listener.incoming() {
        // A client that hangs up is not the end of the service.
        if let Err(error) = connection.and_then(|connection| serve(&connection, &mut notes)) {
            eprintln!("{error}");
        }
    }
    Ok(())
}

/// Answers the requests of a connection.
fn serve(connection: &TcpStream, notes: &mut BTreeMap<String, String>) -> std::io::Result<()> {
    let mut reader = BufReader::new(connection);
    let (mut line, mut length, mut target) = (String::new(), 0, String::new());
    reader.read_line(&mut line)?;
    loop {
        let mut header = String::new();
        if reader.read_line(&mut header)? == 0 || header.trim().is_empty() {
            break;
        }
        let (name, value) = header.split_once(':').unwrap_or((&header, ""));
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.trim().parse().unwrap_or(0),
            "x-amz-target" => target = value.trim().to_owned(),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let (method, path) = line.split_once(' ').unwrap_or_default();
    let path = path.split(' ').next().unwrap_or_default().to_owned();
    let (status, answer) = match (method, target.as_str()) {
        ("POST", "AmazonSQS.SendMessage") => ("200 OK", r#"{"MessageId":"m-1"}"#.to_owned()),
        ("PUT", "") => {
            notes.insert(path, String::from_utf8_lossy(&body).into_owned());
            ("200 OK", "{}".to_owned())
        }
        ("GET", "") => match notes.get(&path) {
            Some(note) => ("200 OK", note.clone()),
            None => ("404 Not Found", r#"{"__type":"NoSuchNote"}"#.to_owned()),
        },
        _ => ("400 Bad Request", r#"{"__type":"UnknownOperation"}"#.to_owned()),
    };
    let mut connection = connection;
    write!(
        connection,
        "HTTP/1.1 {status}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{answer}",
        answer.len()
    )
}
