//! From request to response: is it signed, what does it ask for, and what is the answer?

use super::exchange::{Exchange, Settings};
use super::refusal::Refusal;
use super::router;
use dx_generated::http::{Request, Response};
use dx_generated::{AccessDeniedException, ThrottlingException};
use dx_runtime::client::{Bytes, Credentials, verify_signature};
use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

/// The only region there is.
pub const REGION: &str = "us-east-1";

/// The only credentials that are accepted.
pub fn credentials() -> Credentials {
    Credentials::new("test", "secret")
}

/// The service: all that is behind HTTP.
#[derive(Debug)]
pub struct Service {
    exchange: Mutex<Exchange>,
    requests: AtomicU64,
    /// Every which request is refused.
    throttle: Option<u64>,
    logs: bool,
}

impl Service {
    /// One without data sets, jobs or anything else.
    pub fn new(settings: Settings, throttle: Option<u64>) -> io::Result<Self> {
        let exchange = Mutex::new(Exchange::new(settings)?);
        Ok(Self { exchange, requests: AtomicU64::new(0), throttle, logs: false })
    }

    /// Prints each request.
    pub fn logging(mut self) -> Self {
        self.logs = true;
        self
    }

    /// Prints a line, if it is to print requests.
    pub fn log(&self, line: &str) {
        if self.logs {
            println!("{line}");
        }
    }

    /// Does something with what the service keeps.
    pub fn with<T>(&self, act: impl FnOnce(&mut Exchange) -> T) -> T {
        act(&mut self.exchange.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The answer to the call of an operation.
    pub fn answer(&self, request: &Request<Bytes>) -> Response<Bytes> {
        let number = self.requests.fetch_add(1, Ordering::Relaxed) + 1;
        let answer =
            self.admit(request, number).and_then(|()| self.with(|exchange| router::call(exchange, request)));
        let (mut response, code) = match answer {
            Ok(response) => (response, None),
            Err(Refusal { status, code, body }) => {
                let mut response = Response::new(Bytes::from(body));
                *response.status_mut() = status;
                (response, Some(code))
            }
        };
        let body_is_json = !response.body().is_empty() && !response.headers().contains_key("content-type");
        let headers = [
            Some(("x-amzn-requestid", number.to_string())),
            code.map(|code| ("x-amzn-errortype", code)),
            body_is_json.then(|| ("content-type", "application/json".to_owned())),
        ];
        for (name, value) in headers.into_iter().flatten() {
            if let Ok(value) = value.try_into() {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }

    /// Lets in who has signed the request, unless it is one request too many.
    fn admit(&self, request: &Request<Bytes>, number: u64) -> Result<(), Refusal> {
        verify_signature(request, &credentials(), REGION, "dataexchange", SystemTime::now())
            .map_err(|error| AccessDeniedException::builder().message(error.to_string()).build())?;
        match self.throttle {
            Some(nth) if number.is_multiple_of(nth) => {
                Err(ThrottlingException::builder().message("Too many requests.").build().into())
            }
            _ => Ok(()),
        }
    }
}
