//! A service as the generator would make it: `Echo` answers with the text that it is sent.

use dx_runtime::client::{
    Auth, Aws, Bytes, Call, Client, Credentials, Input, Responder, Service, Transport, TransportError,
    blocking,
};
use dx_runtime::endpoint_rules::{self, EndpointRules, EndpointSettings};
use dx_runtime::http::http::{Request, Response};
use dx_runtime::http::{
    AuthScheme, Endpoint, EndpointError, Options, RequestBuilder, RequestError, ResolvedEndpoint,
    read_response,
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
    type EndpointParams<'p> = DemoParams<'p>;
}

/// The endpoint parameters of a service with an endpoint in each region.
macro_rules! regional_endpoint {
    ($params:ident, $url:expr) => {
        #[derive(Debug, Default)]
        struct $params<'p> {
            region: Option<&'p str>,
            url: Option<&'p str>,
        }

        impl<'p> dx_runtime::endpoint_rules::EndpointRules<'p> for $params<'p> {
            const TAKES_URL: bool = true;

            fn configure(
                &mut self,
                settings: &'p dx_runtime::endpoint_rules::EndpointSettings,
                _account_id: Option<&'p str>,
            ) {
                self.region = settings.text(&["AWS::Region"]);
                self.url = settings.text(&["SDK::Endpoint"]);
            }

            fn resolve(&self) -> Result<dx_runtime::http::ResolvedEndpoint, dx_runtime::http::EndpointError> {
                let regional = || $url.replace("{region}", self.region.unwrap_or_default());
                dx_runtime::http::Endpoint::new(&self.url.map_or_else(regional, str::to_owned))
                    .map(Into::into)
            }
        }
    };
}
pub(crate) use regional_endpoint;

/// The parameters of its endpoint rules.
#[derive(Debug, Default)]
pub struct DemoParams<'p> {
    region: Option<&'p str>,
    fips: bool,
    url: Option<&'p str>,
    account_id: Option<&'p str>,
    text: Option<&'p str>,
}

impl<'p> EndpointRules<'p> for DemoParams<'p> {
    const TAKES_ACCOUNT_ID: bool = true;
    const TAKES_URL: bool = true;

    fn configure(&mut self, settings: &'p EndpointSettings, account_id: Option<&'p str>) {
        self.region = settings.text(&["AWS::Region"]);
        self.fips = settings.flag(&["AWS::UseFIPS"]).unwrap_or_default();
        self.url = settings.text(&["SDK::Endpoint"]);
        self.account_id = account_id;
    }

    fn resolve(&self) -> Result<ResolvedEndpoint, EndpointError> {
        if let Some(url) = self.url {
            return endpoint_rules::endpoint(&[url]).finish();
        }
        let Some(region) = self.region else { return Err(endpoint_rules::missing_parameter("Region")) };
        let fips = if self.fips { "-fips" } else { "" };
        if let Some(id) = self.account_id {
            return endpoint_rules::endpoint(&["https://", id, ".demo", fips, ".", region, ".example.com"])
                .finish();
        }
        let home = |name| AuthScheme::new(name).signing_name("home").signing_region("us-east-1");
        let url = &["https://demo", fips, ".", region, ".example.com"];
        match self.text {
            Some("home") => endpoint_rules::endpoint(url)
                .header("x-rules", &["from ", region])
                .auth(home("sigv4-s3express"))
                .auth(home("sigv4"))
                .finish(),
            Some("elsewhere") => endpoint_rules::endpoint(url).auth(home("sigv4-s3express")).finish(),
            Some("nowhere") => Err(endpoint_rules::rule_error(&["nothing is in ", region])),
            _ => endpoint_rules::endpoint(url).finish(),
        }
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
    const SETS_ENDPOINT_PARAMS: bool = true;

    fn endpoint_params<'p>(input: &'p EchoInput, params: &mut DemoParams<'p>) -> Result<(), EndpointError> {
        params.text = Some(&input.0);
        Ok(())
    }

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
