//! What is logged at the level `trace`, by the transports as well, in a process of its own.

use crate::program::logs;
use crate::server::Server;
use crate::service::{BlockingBuilder, Builder, EchoInput, SECRET};
use dx_runtime::client::Credentials;
use log::{LevelFilter, Log, Metadata, Record};
use std::io::Write;
use tokio::runtime::Runtime;

const TOKEN: &str = "the-session-token-of-these-credentials";
const INPUT: &str = "the-body-of-the-request";
const OUTPUT: &str = "the-body-of-the-response";

/// Calls a service, while everything that is logged is printed.
pub fn call_with_loggers(url: &str, kind: &str) {
    log::set_boxed_logger(Box::new(Printer)).unwrap();
    log::set_max_level(LevelFilter::Trace);
    tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_ansi(false).init();
    let credentials = Credentials::new("AKIDEXAMPLE", SECRET).with_session_token(TOKEN);
    let input = EchoInput(INPUT.to_owned());
    let output = match kind {
        "blocking" => {
            let builder = BlockingBuilder::default().region("eu-west-1").credentials(credentials);
            builder.endpoint_url(url).build().unwrap().send(&input).unwrap()
        }
        _ => {
            let builder = Builder::default().region("eu-west-1").credentials(credentials);
            let client = builder.endpoint_url(url).build().unwrap();
            Runtime::new().unwrap().block_on(client.send(&input)).unwrap()
        }
    };
    assert_eq!(output, OUTPUT);
}

struct Printer;

impl Log for Printer {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &Record<'_>) {
        println!("{} {}", record.target(), record.args());
    }

    fn flush(&self) {}
}

fn server() -> Server {
    Server::start(|_, connection| {
        write!(connection, "HTTP/1.1 201 Created\r\ncontent-length: {}\r\n\r\n{OUTPUT}", OUTPUT.len())?;
        Ok(true)
    })
}

/// The bytes that ureq dumps: in rows of eight groups of four hexadecimal digits, and what these are in ASCII.
fn dumped(log: &str) -> String {
    let mut bytes = Vec::new();
    for row in log.lines().filter_map(|line| line.strip_prefix("ureq_proto::util ")) {
        for group in row.split(' ').take(8) {
            for at in [0, 2] {
                bytes.extend(group.get(at..at + 2).and_then(|byte| u8::from_str_radix(byte, 16).ok()));
            }
        }
    }
    String::from_utf8(bytes).unwrap()
}

fn assert_no_secret_of_the_request(log: &str) {
    for secret in [SECRET, TOKEN, INPUT, "AKIDEXAMPLE", "Signature=", "x-amz-security-token"] {
        assert!(!log.contains(secret), "{secret}: {log}");
    }
}

#[test]
fn nothing_secret_is_logged_by_a_client_that_does_not_block() {
    let log = logs(&server().url(), "async");
    assert!(log.contains("starting new connection") && log.contains("status=201"), "{log}");
    assert_no_secret_of_the_request(&log);
    assert!(!log.contains(OUTPUT), "{log}");
}

#[test]
fn nothing_secret_of_a_request_is_logged_by_a_client_that_blocks() {
    let log = logs(&server().url(), "blocking");
    assert_no_secret_of_the_request(&log);
    let dumped = dumped(&log);
    assert!(dumped.contains("POST /echo HTTP/1.1"), "ureq dumps nothing any more: {dumped}\n{log}");
    assert_no_secret_of_the_request(&dumped);
}
