//! A program with an environment of its own, as a test can't change its own: this test binary, called again.

use crate::service::{Demo, hello};
use dx_runtime::client::{
    Builder, Bytes, Client, DirectConnection, Limits, ReqwestTransport, Timeouts, Transport, TransportError,
    UreqTransport, blocking,
};
use dx_runtime::http::http::{Request, Response};
use std::env;
use std::path::Path;
use std::process::Command;
use std::time::Duration;
use tokio::runtime::Runtime;

/// What the clients of both kinds came to, in a process with the variables.
#[derive(Debug, PartialEq)]
pub struct Outcome {
    pub asynchronous: String,
    pub blocking: String,
}

impl Outcome {
    pub fn both(text: &str) -> Self {
        Self { asynchronous: text.to_owned(), blocking: text.to_owned() }
    }

    pub fn each(&self) -> [&str; 2] {
        [&self.asynchronous, &self.blocking]
    }
}

/// Sends a request to `url` with the transports as they are made from an environment with `variables`.
pub fn transports(url: &str, variables: &[(&str, &str)]) -> Outcome {
    run("transports", &[&[("DX_TEST_URL", url)], variables].concat())
}

/// The same with a request that asks for a direct connection.
pub fn transports_directly(url: &str, variables: &[(&str, &str)]) -> Outcome {
    run("direct", &[&[("DX_TEST_URL", url)], variables].concat())
}

/// Calls the service at `url` with clients that are made by `from_env`.
pub fn clients_from_env(url: &str, home: &Path, variables: &[(&str, &str)]) -> Outcome {
    let usual = [
        ("AWS_ENDPOINT_URL", url),
        ("AWS_REGION", "eu-west-1"),
        ("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE"),
        ("AWS_SECRET_ACCESS_KEY", "secret"),
        ("AWS_MAX_ATTEMPTS", "1"),
        ("HOME", home.to_str().unwrap()),
    ];
    run("from_env", &[&usual, variables].concat())
}

/// What is logged at the level `trace`, by `log` and by `tracing`, of a call of the service at `url` by a client of that kind.
pub fn logs(url: &str, kind: &str) -> String {
    start("logs", &[("DX_TEST_URL", url), ("DX_TEST_KIND", kind)]).0
}

fn run(mode: &str, variables: &[(&str, &str)]) -> Outcome {
    let (text, errors) = start(mode, variables);
    let find = |name: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(name));
        line.unwrap_or_else(|| panic!("{text}\n{errors}")).to_owned()
    };
    Outcome { asynchronous: find("asynchronous: "), blocking: find("blocking: ") }
}

/// The output of the program, and its errors.
fn start(mode: &str, variables: &[(&str, &str)]) -> (String, String) {
    let output = Command::new(env::current_exe().unwrap())
        .args(["--exact", "program::program", "--ignored", "--nocapture", "--test-threads=1"])
        .env_clear()
        .env("DX_TEST_MODE", mode)
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (text(output.stdout), text(output.stderr))
}

#[test]
#[ignore = "it is the program that other tests start"]
fn program() {
    let Ok(mode) = env::var("DX_TEST_MODE") else { return };
    let runtime = Runtime::new().unwrap();
    println!();
    if mode == "logs" {
        crate::logs::call_with_loggers(&env::var("DX_TEST_URL").unwrap(), &env::var("DX_TEST_KIND").unwrap());
    } else if mode == "from_env" {
        let built = runtime
            .block_on(Builder::<Demo, Client<Demo>>::default().from_env())
            .and_then(|builder| builder.timeouts(TIMEOUTS).build());
        let result = match built {
            Ok(client) => runtime.block_on(client.send(&hello())).map_err(|error| error.to_string()),
            Err(error) => Err(format!("not built: {error:#}")),
        };
        println!("asynchronous: {}", result.unwrap_or_else(|error| error));
        let built = blocking::Builder::<Demo, blocking::Client<Demo>>::default()
            .from_env()
            .and_then(|builder| builder.timeouts(TIMEOUTS).build());
        let result = match built {
            Ok(client) => client.send(&hello()).map_err(|error| error.to_string()),
            Err(error) => Err(format!("not built: {error:#}")),
        };
        println!("blocking: {}", result.unwrap_or_else(|error| error));
    } else {
        let send =
            |transport: &dyn Transport| runtime.block_on(transport.send(request(mode == "direct"), LIMITS));
        println!("asynchronous: {}", said(send(&ReqwestTransport::new(&TIMEOUTS).unwrap())));
        println!("blocking: {}", said(send(&UreqTransport::new(&TIMEOUTS))));
    }
}

const TIMEOUTS: Timeouts =
    Timeouts { connect: Some(Duration::from_secs(20)), attempt: Some(Duration::from_secs(20)), call: None };

const LIMITS: Limits = Limits { timeout: Some(Duration::from_secs(20)), body: 100, error_body: 100 };

fn request(direct: bool) -> Request<Bytes> {
    let url = env::var("DX_TEST_URL").unwrap();
    let request = Request::post(url).header("authorization", "the signature");
    let mut request = request.body(Bytes::from_static(b"body")).unwrap();
    if direct {
        request.extensions_mut().insert(DirectConnection);
    }
    request
}

fn said(answer: Result<Response<Bytes>, TransportError>) -> String {
    match answer {
        Ok(response) => {
            format!("{} {}", response.status().as_u16(), str::from_utf8(response.body()).unwrap())
        }
        Err(error) => format!("{:?}: {error:#}", error.kind()),
    }
}
