//! Puts a note and gets it back, with a client that `build.rs` generates.
//!
//! `cargo run -p dx-build-example -- http://127.0.0.1:8000`, where a service of `models/notes.json` is.

use std::env;
use std::error::Error;

/// The client of `models/notes.json`.
pub mod notes {
    include!(concat!(env!("OUT_DIR"), "/notes.rs"));
}

use notes::blocking::Client;
use notes::{GetNoteError, GetNoteInput, PutNoteInput};

fn main() -> Result<(), Box<dyn Error>> {
    let url = env::args().nth(1).ok_or("give the URL of the service")?;
    println!("{}", put_and_get(&url, "plants", "Water the ferns.")?);
    Ok(())
}

/// Puts a note, and returns the text that the service has of it then.
fn put_and_get(url: &str, name: &str, text: &str) -> Result<String, Box<dyn Error>> {
    let client = Client::builder().endpoint_url(url).build()?;
    client.put_note(PutNoteInput::builder().name(name).text(text).build())?;
    match client.get_note(GetNoteInput::builder().name(name).build()) {
        Ok(note) => Ok(note.text),
        Err(error) => match error.into_service_error()? {
            GetNoteError::NoSuchNote(_) => Ok(format!("there is no note `{name}`")),
            other => Err(other.into()),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::put_and_get;
    use std::io::{BufRead, BufReader, Read, Write};
    use std::net::{TcpListener, TcpStream};
    use std::thread;

    /// A service that answers requests one after the other, and returns the first line and the body of each.
    fn service(answers: &'static [(&str, &str)]) -> (String, thread::JoinHandle<Vec<(String, String)>>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let answer = move |answer: &(&str, &str)| respond(listener.accept().unwrap().0, *answer);
        (url, thread::spawn(move || answers.iter().map(answer).collect()))
    }

    fn respond(connection: TcpStream, (status, body): (&str, &str)) -> (String, String) {
        let mut reader = BufReader::new(&connection);
        let mut head: Vec<String> = Vec::new();
        while head.last().is_none_or(|line| line != "\r\n") {
            let mut line = String::new();
            assert_ne!(reader.read_line(&mut line).unwrap(), 0, "the request ended within its headers");
            head.push(line);
        }
        let length = head
            .iter()
            .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length:").map(str::to_owned));
        let mut sent = vec![0; length.map_or(0, |length| length.trim().parse().unwrap())];
        reader.read_exact(&mut sent).unwrap();
        let length = body.len();
        write!(
            &connection,
            "HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
        )
        .unwrap();
        (head[0].trim_end().to_owned(), String::from_utf8(sent).unwrap())
    }

    #[test]
    fn a_note_is_put_and_read_again() {
        let (url, service) = service(&[("200 OK", "{}"), ("200 OK", r#"{"text":"Water the ferns."}"#)]);
        assert_eq!(put_and_get(&url, "my plants", "Water the ferns.").unwrap(), "Water the ferns.");
        let requests = service.join().unwrap();
        let expected = [
            ("PUT /notes/my%20plants HTTP/1.1", r#"{"text":"Water the ferns."}"#),
            ("GET /notes/my%20plants HTTP/1.1", ""),
        ];
        assert_eq!(requests, expected.map(|(line, body)| (line.to_owned(), body.to_owned())));
    }

    #[test]
    fn an_error_of_the_model_has_a_variant() {
        const NO_SUCH_NOTE: &str = r#"{"__type":"NoSuchNote","message":"no"}"#;
        let (url, service) = service(&[("200 OK", "{}"), ("404 Not Found", NO_SUCH_NOTE)]);
        let read = put_and_get(&url, "plants", "Water the ferns.").unwrap();
        assert_eq!(read, "there is no note `plants`");
        assert_eq!(service.join().unwrap().len(), 2);
    }
}
