//! Requests and their answers as they were recorded: a transport that answers so, and compares.

use super::folder::json;
use crate::client::transport::BoxFuture;
use crate::client::{DirectConnection, Limits, Transport, TransportError, TransportErrorKind};
use ::http::{Request, Response};
use bytes::Bytes;
use serde_json::Value;
use std::collections::BTreeMap;
use std::future::ready;
use std::path::Path;
use std::sync::Mutex;
use std::time::Duration;

/// Where a recording comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// Bodies and signers are compared.
    Ours,
    /// Bodies and signers are those of other requests than the scenario makes, so of these only what is done and in which
    /// region is compared. There are no retries of errors, so the last answer is given again.
    Sdk,
}

#[derive(Debug)]
pub(super) struct Traffic {
    origin: Origin,
    exchanges: Vec<Exchange>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    sent: usize,
    problems: Vec<String>,
}

#[derive(Debug, Default)]
struct Exchange {
    method: String,
    uri: String,
    headers: BTreeMap<String, String>,
    body: String,
    /// `None` if nobody answers.
    status: Option<u16>,
    answer_headers: BTreeMap<String, String>,
    answer: String,
}

/// Headers that say who made the recording, and what follows from that.
const NOT_COMPARED: [&str; 4] = ["content-length", "user-agent", "x-amz-date", "x-amz-user-agent"];

impl Traffic {
    pub(super) fn read(path: &Path, origin: Origin) -> Self {
        let recording = json(path);
        let mut exchanges: BTreeMap<u64, Exchange> = BTreeMap::new();
        for event in recording["events"].as_array().unwrap_or(&Vec::new()) {
            let exchange = exchanges.entry(event["connection_id"].as_u64().unwrap()).or_default();
            let (kind, action) = event["action"].as_object().unwrap().iter().next().unwrap();
            match kind.as_str() {
                "Request" => exchange.request(&action["request"]),
                "Response" => exchange.response(&action["response"]["Ok"]),
                "Data" => {
                    let text = action["data"]["Utf8"].as_str().unwrap();
                    let is_request = action["direction"] == "Request";
                    let body = if is_request { &mut exchange.body } else { &mut exchange.answer };
                    body.push_str(text);
                }
                "Eof" => {}
                _ => panic!("there is no event `{kind}`"),
            }
        }
        Self { origin, exchanges: exchanges.into_values().collect(), state: Mutex::default() }
    }

    /// What was not asked as it was recorded.
    pub(super) fn problems(&self) -> Vec<String> {
        let mut state = self.state.lock().unwrap();
        let unasked =
            self.exchanges.iter().skip(state.sent).map(|exchange| format!("never asked: {}", exchange.uri));
        let unasked: Vec<_> = unasked.collect();
        state.problems.extend(unasked);
        std::mem::take(&mut state.problems)
    }

    fn answer(&self, request: &Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let mut state = self.state.lock().unwrap();
        let is_same = |exchange: &&Exchange| request.uri() == exchange.uri.as_str();
        let again = || self.exchanges.last().filter(|_| self.origin == Origin::Sdk).filter(is_same);
        let Some(exchange) = self.exchanges.get(state.sent).or_else(again) else {
            state.problems.push(format!("asked without an answer: {} {}", request.method(), request.uri()));
            return Err(TransportErrorKind::Connect.into());
        };
        state.sent += 1;
        state.problems.extend(exchange.differs_from(request, self.origin));
        let Some(status) = exchange.status else { return Err(TransportErrorKind::Connect.into()) };
        let mut response = Response::builder().status(status);
        for (name, value) in &exchange.answer_headers {
            response = response.header(name, value);
        }
        Ok(response.body(Bytes::from(exchange.answer.clone())).unwrap())
    }
}

impl Exchange {
    fn request(&mut self, request: &Value) {
        let text = |name: &str| request[name].as_str().unwrap().to_owned();
        (self.method, self.uri) = (text("method"), text("uri"));
        self.headers = headers(request);
    }

    fn response(&mut self, response: &Value) {
        self.status = response["status"].as_u64().map(|status| status as u16);
        self.answer_headers = headers(response);
    }

    fn differs_from(&self, request: &Request<Bytes>, origin: Origin) -> Vec<String> {
        let mut problems = Vec::new();
        let mut compare = |what: &str, expected: &str, found: &str| {
            if expected != found {
                problems.push(format!("{}: {what} is `{found}`, not `{expected}`", self.uri));
            }
        };
        compare("the method", &self.method, request.method().as_str());
        compare("the URI", &self.uri, &request.uri().to_string());
        let header = |name: &str| request.headers().get(name).map_or("", |value| value.to_str().unwrap());
        for (name, expected) in &self.headers {
            match name.as_str() {
                name if NOT_COMPARED.contains(&name) => {}
                "host" => compare("the host", expected, request.uri().authority().unwrap().as_str()),
                "authorization" if expected.starts_with("AWS4") => {
                    compare("the signer", signer(expected, origin), signer(header(name), origin));
                }
                "x-amz-security-token" if origin == Origin::Sdk => {}
                _ => compare(name, expected, header(name)),
            }
        }
        let is_link_local = request.uri().host().unwrap().starts_with("169.254.");
        let is_direct = request.extensions().get::<DirectConnection>().is_some();
        compare("whether no proxy is used", &is_link_local.to_string(), &is_direct.to_string());
        let found = str::from_utf8(request.body()).unwrap();
        if let (Ok(expected), Ok(found)) = (parse_json(&self.body), parse_json(found)) {
            compare("the body", &expected.to_string(), &found.to_string());
        } else {
            compare_forms(&form(&self.body), &form(found), origin, compare);
        }
        problems
    }
}

fn headers(of: &Value) -> BTreeMap<String, String> {
    let headers = of["headers"].as_object().into_iter().flatten();
    headers.map(|(name, values)| (name.to_lowercase(), values[0].as_str().unwrap().to_owned())).collect()
}

/// From `AWS4-HMAC-SHA256 Credential=ID/DAY/REGION/SERVICE/aws4_request, …` the region and the service, and of our own the
/// key's id too.
fn signer(authorization: &str, origin: Origin) -> &str {
    let scope = authorization.split_once("Credential=").map_or("", |(_, rest)| rest);
    let scope = scope.split_once(',').map_or("", |(scope, _)| scope);
    match origin {
        Origin::Ours => scope,
        Origin::Sdk => scope.splitn(3, '/').nth(2).unwrap_or_default(),
    }
}

fn parse_json(text: &str) -> serde_json::Result<Value> {
    serde_json::from_str(text)
}

fn form(body: &str) -> BTreeMap<&str, &str> {
    body.split('&').map(|field| field.split_once('=').unwrap_or((field, ""))).collect()
}

/// A value that is `*` stands for any.
fn compare_forms(
    expected: &BTreeMap<&str, &str>,
    found: &BTreeMap<&str, &str>,
    origin: Origin,
    mut compare: impl FnMut(&str, &str, &str),
) {
    for name in expected.keys().chain(found.keys()) {
        let value = |form: &BTreeMap<&str, &str>| form.get(name).copied().unwrap_or_default().to_owned();
        let is_compared = origin == Origin::Ours || ["Action", "Version"].contains(name);
        if is_compared && (value(expected) != "*" || value(found).is_empty()) {
            compare(name, &value(expected), &value(found));
        }
    }
}

impl Transport for Traffic {
    fn send(
        &self,
        request: Request<Bytes>,
        _: Limits,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(ready(self.answer(&request)))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(ready(()))
    }
}
