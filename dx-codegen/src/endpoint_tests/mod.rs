//! Tests of generated endpoint rules against the endpoint tests of a model (`smithy.rules#endpointTests`).
//!
//! The cases are read from the model at run time. The generated code sets parameters and inputs by their names.

mod render;

use crate::ir::Service;
use crate::{Config, FileSet, Part, Parts, RulesOf};
use dx_model::{Closure, Diagnostics, Model, Node, Shape};
use std::collections::BTreeSet;

/// The source of the module `support` that runs the cases. It requires `dx_runtime` with the features for HTTP and
/// serde, and `serde_json`.
pub const SUPPORT: &str = include_str!("support.rs");

/// The generated code that tests the rules of a service.
#[derive(Clone, Debug)]
pub struct Suite {
    /// The service with the operations that the cases call, or only the module `endpoint` if they call none.
    pub files: FileSet,
    /// Whether there is only the module `endpoint`.
    pub is_endpoint_alone: bool,
    /// The source of a module with a function `run`, which refers to the service as `service` and to [`SUPPORT`] as
    /// `support`.
    pub runner: String,
}

/// Generates the tests for a service's rules. Operations are only tested with the rules that clients follow.
///
/// Returns `None` if there are errors among the diagnostics.
pub fn suite(model: &Model, service: &str, rules: RulesOf, diagnostics: &mut Diagnostics) -> Option<Suite> {
    let shape = model.shapes().find(|shape| shape.id.as_str() == service)?;
    let called = if rules == RulesOf::Clients { called(shape) } else { BTreeSet::new() };
    let is_endpoint_alone = called.is_empty();
    let operations: Vec<String> = if is_endpoint_alone {
        let all = Closure::of_service(model, &shape.id)?;
        all.operations.iter().take(1).map(ToString::to_string).collect()
    } else {
        called.into_iter().collect()
    };
    let parts = if is_endpoint_alone {
        Parts::always([Part::Http])
    } else {
        Parts::always([Part::Http, Part::Serde])
    };
    let config = Config { service: Some(service.to_owned()), operations, parts, rules, ..Config::default() };
    let (_, lowered): (_, Service) = crate::complete(model, &config, diagnostics, &mut |_| {})?;
    let mut files = FileSet::default();
    for (path, text) in crate::output::files(&lowered, &config).files() {
        // A large module is a folder.
        let of_endpoint = match path {
            "endpoint.rs" => Some("mod.rs"),
            path => path.strip_prefix("endpoint/"),
        };
        match of_endpoint {
            Some(file) if is_endpoint_alone => files.insert(file, with_partitions_of_tests(text)),
            Some(_) => files.insert(path, with_partitions_of_tests(text)),
            None if is_endpoint_alone => {}
            None => files.insert(path, text),
        }
    }
    let runner = render::runner(&lowered, is_endpoint_alone);
    Some(Suite { files, is_endpoint_alone, runner })
}

/// Replaces the partitions by those of `support`, which can be switched: AWS's partitions have changed since some
/// tests were written.
fn with_partitions_of_tests(endpoint: &str) -> String {
    let rules =
        endpoint.replace("::dx_runtime::endpoint_rules::Partition::of(", "endpoint_rules::Partition::of(");
    rules.replace("endpoint_rules::Partition::of(", "crate::support::partition(")
}

/// The operations that cases call.
fn called(service: &Shape) -> BTreeSet<String> {
    let cases = service.traits.endpoint_tests().and_then(|tests| tests.get("testCases"));
    let cases = cases.and_then(Node::as_array).unwrap_or_default();
    let inputs = cases.iter().filter_map(|case| case.get("operationInputs")?.as_array()).flatten();
    inputs.filter_map(|input| input.get("operationName")?.as_str()).map(str::to_owned).collect()
}
