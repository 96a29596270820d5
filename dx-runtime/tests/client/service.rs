//! A service as the generator would make it: `Echo` answers with the text that it is sent.

use dx_runtime::client::{
    Auth, Aws, Bytes, Call, Client, Credentials, Input, Responder, Service, Transport, TransportError,
    blocking,
};
use dx_runtime::http::http::{Request, Response};
use dx_runtime::http::{
    Endpoint, EndpointError, EndpointVariant, Options, RequestBuilder, RequestError, read_response,
};
use dx_runtime::json::Json;
use dx_runtime::protocol::RestJson1;
use dx_runtime::{Document, ErrorMeta, ErrorShape, Operation, ServiceError};
use std::error::Error;
use std::fmt;

pub type Builder = dx_runtime::client::Builder<Demo, Client<Demo>>;
pub type BlockingBuilder = blocking::Builder<Demo, blocking::Client<Demo>>;

pub const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

pub fn builder() -> Builder {
    Builder::default().region("eu-west-1").credentials(Credentials::new("AKIDEXAMPLE", SECRET))
}

pub fn blocking_builder() -> BlockingBuilder {
    BlockingBuilder::default().region("eu-west-1").credentials(Credentials::new("AKIDEXAMPLE", SECRET))
}

/// A client of which `respond` answers the requests.
pub fn client(
    respond: impl Fn(Request<Bytes>) -> Result<Response<Bytes>, TransportError> + Send + Sync + 'static,
) -> Client<Demo> {
    client_over(Responder::new(respond))
}

pub fn client_over(transport: impl Transport) -> Client<Demo> {
    builder().transport(transport).build().unwrap()
}

pub fn response(status: u16, headers: &[(&str, &str)], body: &'static str) -> Response<Bytes> {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(Bytes::from_static(body.as_bytes())).unwrap()
}

#[derive(Debug)]
pub struct Demo;

impl Service for Demo {
    type Kind = Aws;
    const NAME: &'static str = "Demo";
    const SIGNING_NAME: &'static str = "demo";

    fn endpoint(region: &str, variant: EndpointVariant) -> Result<Endpoint, EndpointError> {
        let fips = if variant.fips { "-fips" } else { "" };
        Endpoint::new(&format!("https://demo{fips}.{region}.example.com"))
    }
}

#[derive(Debug)]
pub struct Echo;

impl Operation for Echo {
    const NAME: &'static str = "Echo";
    const SERVICE: &'static str = "Demo";
    type Input = EchoInput;
    type Output = String;
    type Error = EchoError;
}

#[derive(Clone, Debug)]
pub struct EchoInput(pub String);

impl From<&str> for EchoInput {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

pub fn hello() -> EchoInput {
    EchoInput("hello".to_owned())
}

impl Input for EchoInput {
    type Call = Echo;
}

impl Call for Echo {
    type Service = Demo;
    const AUTH: &'static [Auth] = &[Auth::SigV4];

    fn request(
        input: &EchoInput,
        endpoint: &Endpoint,
        options: &Options,
    ) -> Result<dx_runtime::http::Request, RequestError> {
        let mut request = RequestBuilder::new("Echo", "POST", endpoint);
        request.path("/echo");
        request.header("Token", "x-token", &(options.idempotency_token)());
        request.header("Text", "x-first-line", input.0.lines().next().unwrap_or_default());
        request.body(Some("text/plain"), input.0.as_bytes());
        request.finish()
    }

    fn response(response: Response<Bytes>) -> Result<String, EchoError> {
        read_response(&response, |received| {
            if received.header("content-type").is_some_and(|it| it == "application/json") {
                return received.decode::<Json, Document>().map(|document| format!("{document:?}"));
            }
            Ok(received.text_payload()?.unwrap_or_default().to_owned())
        })
    }
}

/// `Busy` has the trait `retryable`.
#[derive(Clone, Debug, PartialEq)]
pub struct EchoError(pub ErrorMeta);

impl ServiceError for EchoError {
    type Protocol = RestJson1;

    fn from_meta(meta: ErrorMeta) -> Self {
        Self(meta)
    }

    fn shape(&self) -> &dyn ErrorShape {
        &self.0
    }

    fn is_retryable(&self) -> bool {
        self.0.code() == "Busy" || self.0.is_retryable()
    }
}

impl fmt::Display for EchoError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Error for EchoError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()
    }
}
