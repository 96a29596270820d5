//! Compares the results of generated code with the expectations of protocol tests.

use ciborium::Value as Cbor;
use dx_runtime::http::http::{HeaderMap, Response};
use dx_runtime::http::{BucketAddressing, Endpoint, Options, Request, RequestError};
use dx_runtime::{Blob, Timestamp, TimestampFormat};
use roxmltree::{Document as Xml, Node};
use serde_json::Value as Json;
use std::collections::BTreeSet;
use std::fmt::Debug;
use std::str::FromStr;

const JSON: &str = "application/json";
const CBOR: &str = "application/cbor";
const XML: &str = "application/xml";
const FORM: &str = "application/x-www-form-urlencoded";

const IDEMPOTENCY_TOKEN: &str = "00000000-0000-4000-8000-000000000000";

/// The expected request of a case. Properties that the case does not have are not checked.
#[derive(Default)]
pub struct Expected {
    pub method: Option<&'static str>,
    pub uri: Option<&'static str>,
    pub resolved_host: Option<&'static str>,
    /// Entries of the query in encoded form.
    pub query_params: &'static [&'static str],
    pub forbid_query_params: &'static [&'static str],
    pub require_query_params: &'static [&'static str],
    pub headers: &'static [(&'static str, &'static str)],
    pub forbid_headers: &'static [&'static str],
    pub require_headers: &'static [&'static str],
    pub body: Option<&'static str>,
    pub body_media_type: Option<&'static str>,
}

/// Fails a test.
pub fn fail(reason: &str) -> ! {
    panic!("{reason}")
}

/// Parses a number of a case.
pub fn parse<T: FromStr>(text: &str) -> T {
    text.parse().unwrap_or_else(|_| fail(&format!("the case has {text}, which is out of range")))
}

/// A timestamp of a case, in seconds since the epoch.
pub fn timestamp(seconds: &str) -> Timestamp {
    let timestamp = Timestamp::parse(seconds, TimestampFormat::EpochSeconds);
    timestamp.unwrap_or_else(|error| fail(&format!("the case has {seconds}: {error}")))
}

/// Makes a request with `request_with`, for an endpoint given without scheme.
pub fn make(
    host: &str,
    bucket_addressing: BucketAddressing,
    request_with: impl FnOnce(&Endpoint, &Options) -> Result<Request, RequestError>,
) -> Request {
    let endpoint = Endpoint::new(&format!("https://{host}"))
        .unwrap_or_else(|error| fail(&format!("the case has the host {host:?}: {error}")));
    let idempotency_token = || IDEMPOTENCY_TOKEN.to_owned();
    let options = Options { idempotency_token, bucket_addressing, ..Options::default() };
    request_with(&endpoint, &options).unwrap_or_else(|error| fail(&format!("no request was made: {error}")))
}

/// Checks a request. Fails with all differences.
pub fn check_request(request: &Request, expected: &Expected) {
    let mut problems = Problems::default();
    let uri = request.uri();
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    problems.same("method", expected.method, request.method().as_str());
    problems.same("path", expected.uri, uri.path());
    problems.same("host", expected.resolved_host, authority);
    problems.query(expected, uri.query().unwrap_or_default());
    problems.headers(expected, request.headers());
    problems.body(expected, request.body());
    problems.tell();
}

/// A response with the given body.
pub fn response(
    code: u16,
    headers: &[(&str, &str)],
    body: &str,
    body_media_type: Option<&str>,
) -> Response<Vec<u8>> {
    let mut response = Response::builder().status(code);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    let body = if body_media_type == Some(CBOR) { from_base64(body) } else { body.as_bytes().to_vec() };
    let response = response.body(body);
    response.unwrap_or_else(|error| fail(&format!("the case is no response: {error}")))
}

/// Checks a result: `found` is the part of `came` to compare.
pub fn check_response<T: Debug>(
    expected: &T,
    came: &impl Debug,
    found: Option<&T>,
    is_same: impl FnOnce(&T, &T) -> bool,
) {
    if !found.is_some_and(|found| is_same(expected, found)) {
        fail(&format!("expected {expected:?}, came {came:?}"));
    }
}

/// Compares values that contain NaN, by their `Debug` output.
pub fn is_same_with_nan<T: Debug>(expected: &T, came: &T) -> bool {
    format!("{expected:?}") == format!("{came:?}")
}

/// The differences of a request.
#[derive(Default)]
struct Problems(Vec<String>);

impl Problems {
    fn tell(self) {
        if !self.0.is_empty() {
            fail(&self.0.join("\n"));
        }
    }

    fn add(&mut self, what: &str, expected: impl Debug, came: impl Debug) {
        self.0.push(format!("{what}: expected {expected:?}, came {came:?}"));
    }

    fn same(&mut self, what: &str, expected: Option<&str>, came: &str) {
        if let Some(expected) = expected.filter(|expected| *expected != came) {
            self.add(what, expected, came);
        }
    }

    /// For each listed name, the entries have to be those listed, in order.
    fn query(&mut self, expected: &Expected, came: &str) {
        let came: Vec<&str> = came.split('&').filter(|entry| !entry.is_empty()).collect();
        let names: BTreeSet<&str> = expected.query_params.iter().map(|entry| query_name(entry)).collect();
        for name in names {
            let expected = entries_of(expected.query_params, name);
            let came = entries_of(&came, name);
            if expected != came {
                self.add(&format!("query parameter {name}"), expected, came);
            }
        }
        let is_there = |name: &&str| came.iter().any(|entry| query_name(entry) == *name);
        for name in expected.forbid_query_params.iter().filter(|name| is_there(name)) {
            self.0.push(format!("query parameter {name}: expected none, came {came:?}"));
        }
        for name in expected.require_query_params.iter().filter(|name| !is_there(name)) {
            self.0.push(format!("query parameter {name}: expected one, came {came:?}"));
        }
    }

    fn headers(&mut self, expected: &Expected, came: &HeaderMap) {
        for (name, value) in expected.headers {
            match header(came, name) {
                Some(came) if came == *value => {}
                Some(came) => self.add(&format!("header {name}"), value, came),
                None => self.0.push(format!("header {name}: expected {value:?}, came none")),
            }
        }
        for name in expected.forbid_headers.iter().filter(|name| came.contains_key(**name)) {
            let came = header(came, name).unwrap_or_default();
            self.0.push(format!("header {name}: expected none, came {came:?}"));
        }
        for name in expected.require_headers.iter().filter(|name| !came.contains_key(**name)) {
            self.0.push(format!("header {name}: expected one, came none"));
        }
    }

    /// Bodies of known media types are compared by value. Empty bodies have to be empty.
    fn body(&mut self, expected: &Expected, came: &[u8]) {
        let Some(body) = expected.body else { return };
        match expected.body_media_type.filter(|_| !body.is_empty()) {
            Some(JSON) => {
                let Ok(expected) = serde_json::from_str(body) else { fail("the case's body is no JSON") };
                if !serde_json::from_slice(came).is_ok_and(|came| is_same_json(&expected, &came)) {
                    self.add("body", body, String::from_utf8_lossy(came));
                }
            }
            Some(CBOR) => {
                let Some(expected) = cbor(&from_base64(body)) else { fail("the case's body is no CBOR") };
                match cbor(came) {
                    Some(came) if is_same_cbor(&expected, &came) => {}
                    Some(came) => self.add("body", expected, came),
                    None => self.add("body", expected, came),
                }
            }
            Some(XML) => {
                let Some(expected) = canonical_xml(body) else { fail("the case's body is no XML") };
                let came = String::from_utf8_lossy(came);
                if canonical_xml(&came).as_ref() != Some(&expected) {
                    self.add("body", body, came);
                }
            }
            Some(FORM) => {
                let came = String::from_utf8_lossy(came);
                if pairs(body) != pairs(&came) {
                    self.add("body", body, came);
                }
            }
            _ if body.as_bytes() == came => {}
            _ => self.add("body", body, String::from_utf8_lossy(came)),
        }
    }
}

/// The entries of a query with the given name.
fn entries_of<'q>(entries: &[&'q str], name: &str) -> Vec<&'q str> {
    entries.iter().filter(|entry| query_name(entry) == name).copied().collect()
}

fn query_name(entry: &str) -> &str {
    entry.split_once('=').map_or(entry, |(name, _)| name)
}

/// The value of a header, with several fields joined.
fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    let values: Vec<_> =
        headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
    (!values.is_empty()).then(|| values.join(", "))
}

/// Compares JSON, with numbers by value, unlike `==`.
fn is_same_json(expected: &Json, came: &Json) -> bool {
    match (expected, came) {
        (Json::Number(expected), Json::Number(came)) => {
            expected == came || (expected.is_f64() || came.is_f64()) && expected.as_f64() == came.as_f64()
        }
        (Json::Array(expected), Json::Array(came)) => {
            expected.len() == came.len()
                && expected.iter().zip(came).all(|(expected, came)| is_same_json(expected, came))
        }
        (Json::Object(expected), Json::Object(came)) => {
            expected.len() == came.len()
                && expected
                    .iter()
                    .all(|(name, value)| came.get(name).is_some_and(|came| is_same_json(value, came)))
        }
        _ => expected == came,
    }
}

/// Canonicalizes an XML document.
///
/// Attributes are unordered, as are elements of different names. Elements of the same name are ordered, unless they
/// may be the entries of a map: they have two child elements each, the first of which contains text only. White space
/// between elements is ignored, and prefixes are resolved.
fn canonical_xml(text: &str) -> Option<String> {
    let document = Xml::parse(text).ok()?;
    Some(canonical_element(document.root_element()))
}

fn canonical_element(element: Node<'_, '_>) -> String {
    let name = |namespace: Option<&str>, name: &str| format!("{{{}}}{name}", namespace.unwrap_or_default());
    let namespaces: BTreeSet<&str> = element.namespaces().map(|namespace| namespace.uri()).collect();
    let attributes: BTreeSet<(String, &str)> = element
        .attributes()
        .map(|attribute| (name(attribute.namespace(), attribute.name()), attribute.value()))
        .collect();
    let mut children: Vec<_> = element.children().filter(Node::is_element).collect();
    let content = if children.is_empty() {
        let text: String = element.children().filter_map(|child| child.text()).collect();
        format!("{text:?}")
    } else {
        children.sort_by_key(|child| name(child.tag_name().namespace(), child.tag_name().name()));
        let groups = children.chunk_by(|one, next| one.tag_name() == next.tag_name());
        groups.map(canonical_group).collect()
    };
    let own = name(element.tag_name().namespace(), element.tag_name().name());
    format!("<{own} {namespaces:?} {attributes:?}>{content}</>")
}

/// The elements of one name.
fn canonical_group(elements: &[Node<'_, '_>]) -> String {
    let mut texts: Vec<String> = elements.iter().map(|element| canonical_element(*element)).collect();
    if elements.iter().all(|element| may_be_entry(*element)) {
        texts.sort();
    }
    texts.concat()
}

fn may_be_entry(element: Node<'_, '_>) -> bool {
    let children: Vec<_> = element.children().filter(Node::is_element).collect();
    children.len() == 2 && !children[0].children().any(|child| child.is_element())
}

/// The pairs of a form, sorted by key.
fn pairs(form: &str) -> Vec<(String, String)> {
    let pair = |pair: &str| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (percent_decoded(key), percent_decoded(value))
    };
    let mut pairs: Vec<_> = form.trim().split('&').map(|text| pair(text.trim_end())).collect();
    pairs.sort();
    pairs
}

fn percent_decoded(text: &str) -> String {
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let Some((digits, rest)) = part.split_at_checked(2) else {
            fail(&format!("no percent-encoding: {text}"))
        };
        let byte = u8::from_str_radix(digits, 16);
        bytes.push(byte.unwrap_or_else(|_| fail(&format!("no percent-encoding: {text}"))));
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Decodes the base64 body of a case.
fn from_base64(text: &str) -> Vec<u8> {
    let blob = Blob::from_base64(text);
    blob.map_or_else(|error| fail(&format!("the case's body: {error}")), |blob| blob.as_slice().to_vec())
}

/// Decodes a single CBOR value.
fn cbor(mut bytes: &[u8]) -> Option<Cbor> {
    let value = ciborium::from_reader(&mut bytes).ok()?;
    bytes.is_empty().then_some(value)
}

/// Compares CBOR values, ignoring definite and indefinite lengths, the width of floats, and the order of map entries.
/// Integers and floats differ, except in timestamps.
fn is_same_cbor(expected: &Cbor, came: &Cbor) -> bool {
    match (expected, came) {
        (Cbor::Float(expected), Cbor::Float(came)) => is_same_float(*expected, *came),
        (Cbor::Tag(EPOCH, expected), Cbor::Tag(EPOCH, came)) => {
            match [expected, came].map(|it| seconds(it)) {
                [Some(expected), Some(came)] => is_same_float(expected, came),
                _ => false,
            }
        }
        (Cbor::Tag(expected_tag, expected), Cbor::Tag(came_tag, came)) => {
            expected_tag == came_tag && is_same_cbor(expected, came)
        }
        (Cbor::Array(expected), Cbor::Array(came)) => {
            expected.len() == came.len()
                && expected.iter().zip(came).all(|(expected, came)| is_same_cbor(expected, came))
        }
        (Cbor::Map(expected), Cbor::Map(came)) => {
            let is_there = |(key, value): &(Cbor, Cbor)| {
                let same = came.iter().find(|(other, _)| is_same_cbor(key, other));
                same.is_some_and(|(_, came)| is_same_cbor(value, came))
            };
            expected.len() == came.len() && expected.iter().all(is_there)
        }
        _ => expected == came,
    }
}

/// The tag of timestamps.
const EPOCH: u64 = 1;

fn is_same_float(expected: f64, came: f64) -> bool {
    expected == came || expected.is_nan() && came.is_nan()
}

/// The seconds of a timestamp.
fn seconds(value: &Cbor) -> Option<f64> {
    let integer = || value.as_integer().map(|integer| i128::from(integer) as f64);
    value.as_float().or_else(integer)
}
