//! Endpoints that a service tells of.

use crate::service::{EchoError, SECRET, regional_endpoint, response};
use dx_runtime::client::{
    Auth, Aws, Builder, Bytes, Call, CallErrorKind, Client, Credentials, DiscoverEndpoints, Discovery,
    Identifiers, Input, PresignOptions, Responder, Retry, Service, TransportErrorKind,
};
use dx_runtime::http::http::{Request, Response};
use dx_runtime::http::{Endpoint, Options, RequestBuilder, RequestError, read_response};
use dx_runtime::{Operation, ServiceError};
use pollster::block_on;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

#[derive(Debug)]
struct Cells;

regional_endpoint!(CellsParams, "https://cells.{region}.example.com");

impl Service for Cells {
    type Kind = Aws;
    const NAME: &'static str = "Cells";
    const SIGNING_NAME: &'static str = "cells";
    type EndpointParams<'p> = CellsParams<'p>;
}

impl DiscoverEndpoints for Cells {
    type Call = DescribeEndpoints;
    const INVALID_ENDPOINT: &'static str = "InvalidEndpoint";
    const BY_OPERATION: bool = true;
    const BY_IDENTIFIERS: bool = true;

    fn input(operation: &str, identifiers: &Identifiers) -> DescribeInput {
        DescribeInput(format!("{operation} {identifiers:?}"))
    }

    /// In lines: the address, a space and the minutes.
    fn endpoints(output: String) -> Vec<(String, i64)> {
        let endpoint = |line: &str| {
            let (address, minutes) = line.split_once(' ').unwrap();
            (address.to_owned(), minutes.parse().unwrap())
        };
        output.lines().map(endpoint).collect()
    }
}

macro_rules! operation {
    ($operation:ident($input:ident) $path:literal, $discovery:expr) => {
        struct $operation;
        struct $input(String);

        impl Operation for $operation {
            const NAME: &'static str = stringify!($operation);
            const SERVICE: &'static str = "Cells";
            type Input = $input;
            type Output = String;
            type Error = EchoError;
        }

        impl Input for $input {
            type Call = $operation;
        }

        impl Call for $operation {
            type Service = Cells;
            const AUTH: &'static [Auth] = &[Auth::SigV4];
            const DISCOVERY: Option<Discovery<$input>> = $discovery;

            fn request(
                input: &$input,
                endpoint: &Endpoint,
                _: &Options,
            ) -> Result<dx_runtime::http::Request, RequestError> {
                let mut request = RequestBuilder::new(Self::NAME, "POST", endpoint);
                request.path($path);
                request.body(Some("text/plain"), input.0.as_bytes());
                request.finish()
            }

            fn response(response: Response<Bytes>) -> Result<String, EchoError> {
                read_response(&response, |received| {
                    Ok(received.text_payload()?.unwrap_or_default().to_owned())
                })
            }
        }
    };
}

operation!(DescribeEndpoints(DescribeInput) "/endpoints", None);
operation!(Write(WriteInput) "/write", Some(Discovery::of::<Cells>(true, |input| vec![("Id", input.0.clone())])));
operation!(Read(ReadInput) "/read", Some(Discovery::of::<Cells>(false, |_| Vec::new())));

fn write() -> WriteInput {
    WriteInput("a".to_owned())
}

fn read() -> ReadInput {
    ReadInput(String::new())
}

/// A service that answers in turn when it is asked for endpoints, and its clock.
#[derive(Clone, Default)]
struct Fake {
    seen: Arc<Mutex<Vec<String>>>,
    told: Arc<Mutex<VecDeque<&'static str>>>,
    /// Answers of other operations but "done".
    answers: Arc<Mutex<VecDeque<Response<Bytes>>>>,
    minutes: Arc<AtomicU64>,
}

impl Fake {
    fn telling(told: &[&'static str]) -> Self {
        let fake = Self::default();
        fake.told.lock().unwrap().extend(told);
        fake
    }

    fn builder(&self) -> Builder<Cells, Client<Cells>> {
        let (fake, clock) = (self.clone(), Arc::clone(&self.minutes));
        let respond = move |request: Request<Bytes>| {
            let body = String::from_utf8(request.body().to_vec()).unwrap();
            let host = request.uri().host().unwrap();
            let scope = request.headers()["authorization"].to_str().unwrap();
            assert!(scope.contains("/cells/aws4_request"), "{scope}");
            fake.seen.lock().unwrap().push(format!("{host}{} {body}", request.uri().path()));
            if request.uri().path() != "/endpoints" {
                let answer = fake.answers.lock().unwrap().pop_front();
                return Ok(answer.unwrap_or_else(|| response(200, &[], "done")));
            }
            match fake.told.lock().unwrap().pop_front() {
                Some(told) => Ok(response(200, &[], told)),
                None => Err(TransportErrorKind::Connect.into()),
            }
        };
        Builder::default()
            .region("eu-west-1")
            .credentials(Credentials::new("AKIDEXAMPLE", SECRET))
            .retry(Retry { max_attempts: 2, ..Retry::default() })
            .transport(Responder::new(respond))
            .clock(move || {
                let minutes = clock.load(Ordering::Relaxed);
                SystemTime::UNIX_EPOCH + Duration::from_secs(1_772_357_405 + 60 * minutes)
            })
    }

    fn client(&self) -> Client<Cells> {
        self.builder().build().unwrap()
    }

    /// What was sent since the last time.
    fn sent(&self) -> Vec<String> {
        std::mem::take(&mut *self.seen.lock().unwrap())
    }

    fn pass(&self, minutes: u64) {
        self.minutes.fetch_add(minutes, Ordering::Relaxed);
    }
}

const ASKED: &str = r#"cells.eu-west-1.example.com/endpoints Write [("Id", "a")]"#;

#[test]
fn an_operation_that_needs_it_is_sent_to_the_first_endpoint_that_the_service_tells_of() {
    let fake = Fake::telling(&["cell1.example.com 10\ncell2.example.com 10"]);
    let client = fake.client();
    assert_eq!(block_on(client.send(&write())).unwrap(), "done");
    assert_eq!(fake.sent(), [ASKED, "cell1.example.com/write a"]);
    // It is kept, for all clones.
    block_on(client.clone().send(&write())).unwrap();
    assert_eq!(fake.sent(), ["cell1.example.com/write a"]);
}

#[test]
fn an_endpoint_is_renewed_before_it_expires() {
    let fake = Fake::telling(&["cell1.example.com 10", "https://cell2.example.com 10"]);
    let client = fake.client();
    block_on(client.send(&write())).unwrap();
    fake.sent();
    fake.pass(8);
    block_on(client.send(&write())).unwrap();
    assert_eq!(fake.sent(), ["cell1.example.com/write a"]);
    fake.pass(1);
    block_on(client.send(&write())).unwrap();
    assert_eq!(fake.sent(), [ASKED, "cell2.example.com/write a"]);
}

#[test]
fn an_endpoint_is_kept_when_it_can_not_be_renewed() {
    let fake = Fake::telling(&["cell1.example.com 10"]);
    let client = fake.client();
    block_on(client.send(&write())).unwrap();
    fake.sent();
    fake.pass(20);
    block_on(client.send(&write())).unwrap();
    assert_eq!(fake.sent(), [ASKED, ASKED, "cell1.example.com/write a"]);
    // For a minute nobody asks again.
    block_on(client.send(&write())).unwrap();
    assert_eq!(fake.sent(), ["cell1.example.com/write a"]);
    fake.pass(1);
    fake.told.lock().unwrap().push_back("cell2.example.com 10");
    block_on(client.send(&write())).unwrap();
    assert_eq!(fake.sent(), [ASKED, "cell2.example.com/write a"]);
}

#[test]
fn an_endpoint_depends_on_what_the_service_is_asked_by() {
    let fake = Fake::telling(&["cell1.example.com 10"; 4]);
    let client = fake.client();
    block_on(client.send(&write())).unwrap();
    block_on(client.send(&WriteInput("b".to_owned()))).unwrap();
    block_on(client.call(&write()).credentials(Credentials::new("AKIDOTHER", "secret")).send()).unwrap();
    block_on(client.call(&write()).region("us-west-2").send()).unwrap();
    let asked = fake.sent();
    let asked: Vec<_> = asked.iter().filter(|sent| sent.contains("/endpoints")).collect();
    let [b, elsewhere] = [ASKED.replace("\"a\"", "\"b\""), ASKED.replace("eu-west-1", "us-west-2")];
    assert_eq!(asked, [ASKED, &*b, ASKED, &*elsewhere]);
}

fn invalid() -> Response<Bytes> {
    response(421, &[("x-amzn-errortype", "InvalidEndpoint")], "{}")
}

#[test]
fn an_endpoint_that_is_no_longer_valid_is_asked_for_again_once() {
    let fake = Fake::telling(&["cell1.example.com 10", "cell2.example.com 10"]);
    fake.answers.lock().unwrap().push_back(invalid());
    let client = fake.client();
    assert_eq!(block_on(client.send(&write())).unwrap(), "done");
    assert_eq!(fake.sent(), [ASKED, "cell1.example.com/write a", ASKED, "cell2.example.com/write a"]);

    let fake = Fake::telling(&["cell1.example.com 10", "cell2.example.com 10"]);
    fake.answers.lock().unwrap().extend([invalid(), invalid()]);
    let error = block_on(fake.client().send(&write())).unwrap_err();
    assert_eq!(error.attempts(), 2);
    assert_eq!(error.service_error().map(|error| error.shape().code()), Some("InvalidEndpoint"));
    assert_eq!(fake.sent().len(), 4);
}

#[test]
fn without_an_endpoint_an_operation_that_needs_it_fails_with_the_reason() {
    let fake = Fake::default();
    let error = block_on(fake.client().send(&write())).unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (CallErrorKind::Transport, 0));
    let message = format!("{error:#}");
    assert!(
        message.contains("endpoint was not discovered: DescribeEndpoints failed after 2 att"),
        "{message}"
    );
    assert_eq!(fake.sent(), [ASKED, ASKED]);

    for (told, message) in [("", "tells of no endpoint"), ("a..b 10", "tells of an endpoint: the endpoint ")]
    {
        let error = block_on(Fake::telling(&[told]).client().send(&write())).unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (CallErrorKind::Service, 0));
        assert!(format!("{error:#}").contains(message), "{error:#}");
    }
}

#[test]
fn an_operation_that_can_do_without_is_sent_to_the_region_unless_it_is_wanted() {
    let fake = Fake::telling(&["cell1.example.com 10"]);
    block_on(fake.client().send(&read())).unwrap();
    assert_eq!(fake.sent(), ["cells.eu-west-1.example.com/read "]);

    let client = fake.builder().endpoint_discovery(true).build().unwrap();
    block_on(client.send(&read())).unwrap();
    assert_eq!(fake.sent(), ["cells.eu-west-1.example.com/endpoints Read []", "cell1.example.com/read "]);

    // The service tells no more. Within the next minute it is not asked again.
    let client = fake.builder().endpoint_discovery(true).build().unwrap();
    for asked in [2, 0] {
        block_on(client.send(&read())).unwrap();
        let sent = fake.sent();
        assert_eq!(sent.len(), asked + 1);
        assert_eq!(sent[asked], "cells.eu-west-1.example.com/read ");
    }
}

#[test]
fn a_presigned_request_is_for_the_endpoint_that_the_service_tells_of() {
    let fake = Fake::telling(&["cell1.example.com 10"]);
    let request = block_on(fake.client().presign(&write(), PresignOptions::default())).unwrap();
    assert!(request.url().starts_with("https://cell1.example.com/write?X-Amz-"), "{}", request.url());
    assert_eq!(fake.sent(), [ASKED]);
}

#[test]
fn an_endpoint_that_was_set_is_used_as_it_is() {
    let fake = Fake::telling(&["cell1.example.com 10"]);
    let client = fake.builder().endpoint_url("https://mine.example.com").build().unwrap();
    block_on(client.send(&write())).unwrap();
    assert_eq!(fake.sent(), ["mine.example.com/write a"]);
    block_on(fake.client().call(&write()).endpoint("https://mine.example.com").send()).unwrap();
    assert_eq!(fake.sent(), ["mine.example.com/write a"]);
}

#[test]
fn an_operation_that_needs_it_fails_where_it_is_turned_off() {
    let fake = Fake::telling(&["cell1.example.com 10"]);
    let client = fake.builder().endpoint_discovery(false).build().unwrap();
    let error = block_on(client.send(&write())).unwrap_err();
    assert_eq!(error.kind(), CallErrorKind::Build);
    assert!(format!("{error:#}").contains("endpoint discovery is turned off"), "{error:#}");
    block_on(client.send(&read())).unwrap();
    assert_eq!(fake.sent(), ["cells.eu-west-1.example.com/read "]);
}
