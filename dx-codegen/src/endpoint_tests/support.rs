//! Runs endpoint tests: reads cases, and compares endpoints.

use dx_runtime::Document;
use dx_runtime::endpoint_rules::EndpointSettings;
use dx_runtime::http::{AuthScheme, Endpoint, EndpointError, Partition, RequestError, ResolvedEndpoint};
use serde_json::{Map, Value, json};
use std::sync::atomic::{AtomicBool, Ordering};

/// The results of the cases.
#[derive(Default)]
pub struct Report {
    pub passed: usize,
    pub failed: usize,
    /// The number of passed cases that needed the earlier partitions.
    pub earlier: usize,
    /// The name of the tested service.
    pub name: String,
}

impl Report {
    /// Runs a case. If it fails, it is run again with the earlier partitions.
    fn note(&mut self, case: &str, test: impl Fn() -> Result<(), String>) {
        let Err(reason) = test() else {
            self.passed += 1;
            return;
        };
        EARLIER.store(true, Ordering::Relaxed);
        if test().is_ok() {
            self.passed += 1;
            self.earlier += 1;
        } else {
            self.fail(&format!("{case}: {reason}"));
        }
        EARLIER.store(false, Ordering::Relaxed);
    }

    /// Reports a failure.
    pub fn fail(&mut self, reason: &str) {
        self.failed += 1;
        println!("FAIL {} {reason}", self.name);
    }
}

/// Whether the earlier partitions are used, for which many of AWS's tests were written.
static EARLIER: AtomicBool = AtomicBool::new(false);

/// The partition of a region. `aws-iso` partitions had no dual-stack endpoints earlier.
pub fn partition(region: &str) -> &'static Partition {
    let partition = Partition::of(region);
    if !EARLIER.load(Ordering::Relaxed) || !partition.name.starts_with("aws-iso") {
        return partition;
    }
    let mut earlier = partition.clone();
    earlier.supports_dual_stack = false;
    Box::leak(Box::new(earlier))
}

type ByOperation = fn(&str, &Value, &Value) -> Result<(), String>;

/// Runs all cases: the parameters of each, and the operations that it calls.
pub fn run(
    cases: &Value,
    report: &mut Report,
    by_params: fn(&Value, &Value) -> Result<(), String>,
    by_operation: Option<ByOperation>,
) {
    let none = Value::Object(Map::new());
    for (number, case) in (1..).zip(cases.as_array().into_iter().flatten()) {
        let docs = case["documentation"].as_str().unwrap_or_default();
        let params = case.get("params").unwrap_or(&none);
        report.note(&format!("#{number} ({docs})"), || by_params(params, &case["expect"]));
        let Some(by_operation) = by_operation else { continue };
        for operation in case["operationInputs"].as_array().into_iter().flatten() {
            let name = operation["operationName"].as_str().unwrap_or_default();
            let test = || by_operation(name, operation, &case["expect"]);
            report.note(&format!("#{number} {name} ({docs})"), test);
        }
    }
}

/// Iterates over the members of an object.
pub fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(name, value)| (name.as_str(), value))
}

/// An array of strings.
pub fn strings(value: &Value) -> Option<Vec<&str>> {
    value.as_array()?.iter().map(Value::as_str).collect()
}

/// The input that a case has for an operation.
pub fn input<T: serde::de::DeserializeOwned>(case: &Value) -> Result<T, String> {
    let params = case.get("operationParams").cloned().unwrap_or_else(|| json!({}));
    serde_json::from_value(params).map_err(|error| format!("the input can't be read: {error}"))
}

/// The client settings of a case.
pub fn settings(case: &Value) -> EndpointSettings {
    let mut settings = EndpointSettings::default();
    settings.set_text("AWS::Auth::AccountIdEndpointMode", "preferred");
    for (name, value) in ["builtInParams", "clientParams"].into_iter().flat_map(|of| members(&case[of])) {
        // Leaked, since the process ends soon.
        let name: &'static str = name.to_owned().leak();
        match value {
            Value::String(text) => settings.set_text(name, text.as_str()),
            Value::Bool(flag) => settings.set_flag(name, *flag),
            _ => {}
        }
    }
    settings
}

/// Compares a result with the expectation of a case, and a request with the result.
pub fn compare_request(
    resolved: Result<ResolvedEndpoint, EndpointError>,
    expected: &Value,
    request: impl FnOnce(&Endpoint) -> Result<String, RequestError>,
) -> Result<(), String> {
    let endpoint = resolved.as_ref().ok().map(|resolved| resolved.endpoint.clone());
    compare(resolved, expected)?;
    let Some(endpoint) = endpoint else { return Ok(()) };
    let uri = request(&endpoint).map_err(|error| format!("no request was made: {error}"))?;
    let url = endpoint.as_str();
    // The operation's host prefix is not part of the rules.
    let host = url.split_once("://").map_or(url, |(_, host)| host);
    if uri.contains(host) { Ok(()) } else { Err(format!("the request goes to {uri}, not to {url}")) }
}

/// Compares a result with the expectation of a case.
pub fn compare(resolved: Result<ResolvedEndpoint, EndpointError>, expected: &Value) -> Result<(), String> {
    match (resolved, expected["error"].as_str(), expected.get("endpoint")) {
        (Err(error), Some(expected), _) if error.to_string() == expected => Ok(()),
        (Err(error), Some(expected), _) => Err(format!("expected the error {expected:?}, came {error}")),
        (Ok(resolved), None, Some(expected)) => same(&resolved, expected),
        (Ok(resolved), _, _) => Err(format!("expected {expected}, came {}", resolved.endpoint.as_str())),
        (Err(error), None, _) => Err(format!("expected {expected}, came {error}")),
    }
}

fn same(resolved: &ResolvedEndpoint, expected: &Value) -> Result<(), String> {
    let url = expected["url"].as_str().unwrap_or_default();
    let is_same_url = Endpoint::new(url).is_ok_and(|url| url.as_str() == resolved.endpoint.as_str());
    if !is_same_url {
        return Err(format!("expected {url}, came {}", resolved.endpoint.as_str()));
    }
    let mut headers = Map::new();
    for (name, value) in &resolved.headers {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        let values = headers.entry(name.as_str().to_owned()).or_insert_with(|| json!([]));
        values.as_array_mut().into_iter().for_each(|values| values.push(json!(value)));
    }
    let expected_headers: Map<String, Value> =
        members(&expected["headers"]).map(|(name, value)| (name.to_ascii_lowercase(), value.clone())).collect();
    if headers != expected_headers {
        return Err(format!("expected the headers {expected_headers:?}, came {headers:?}"));
    }
    let mut properties: Map<String, Value> =
        resolved.properties.iter().map(|(name, value)| (name.clone().into_owned(), of_document(value))).collect();
    if !resolved.auth_schemes.is_empty() {
        properties.insert("authSchemes".to_owned(), resolved.auth_schemes.iter().map(scheme).collect());
    }
    let mut expected: Map<String, Value> =
        members(&expected["properties"]).map(|(name, value)| (name.to_owned(), value.clone())).collect();
    // Properties with the value `false` are optional.
    for scheme in expected.get_mut("authSchemes").and_then(Value::as_array_mut).into_iter().flatten() {
        scheme.as_object_mut().into_iter().for_each(|scheme| scheme.retain(|_, value| *value != json!(false)));
    }
    if properties == expected {
        Ok(())
    } else {
        Err(format!("expected the properties {expected:?}, came {properties:?}"))
    }
}

fn scheme(scheme: &AuthScheme) -> Value {
    let mut value = json!({ "name": scheme.name });
    let mut set = |name: &str, it: Value| value[name] = it;
    if let Some(name) = &scheme.signing_name {
        set("signingName", json!(name));
    }
    if let Some(region) = &scheme.signing_region {
        set("signingRegion", json!(region));
    }
    if !scheme.signing_region_set.is_empty() {
        set("signingRegionSet", json!(scheme.signing_region_set));
    }
    if scheme.disable_double_encoding {
        set("disableDoubleEncoding", json!(true));
    }
    if scheme.disable_normalize_path {
        set("disableNormalizePath", json!(true));
    }
    value
}

fn of_document(document: &Document) -> Value {
    serde_json::to_value(document).unwrap_or_default()
}

/// Runs the test cases of a service in a model.
pub fn test(
    path: &str,
    shown: &str,
    service: &str,
    rules: &str,
    run: fn(&Value, &mut Report),
    report: &mut Report,
) {
    report.name = format!("{shown} {service} {rules}");
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => return report.fail(&format!("the model can't be read: {error}")),
    };
    match serde_json::from_str::<Value>(&text) {
        Ok(model) => {
            let cases = &model["shapes"][service]["traits"]["smithy.rules#endpointTests"]["testCases"];
            run(cases, report);
        }
        Err(error) => report.fail(&format!("the model can't be read: {error}")),
    }
}

impl Report {
    /// Prints the results, and exits the process.
    pub fn end(&self) -> ! {
        if self.earlier > 0 {
            println!("{} of these passed with the partitions aws-iso without dual-stack, as they were", self.earlier);
        }
        println!("{} passed, {} failed, 0 skipped", self.passed, self.failed);
        std::process::exit(i32::from(self.failed > 0))
    }
}
