//! The endpoint tests of a model (`smithy.rules#endpointTests`), for what is generated from its endpoint rules.
//!
//! The cases stay in the model. What is made here lets a program set parameters and inputs by the names that cases have for
//! them.

mod render;

use crate::ir::Service;
use crate::{Config, FileSet, Part, Parts, RulesOf};
use dx_model::{Closure, Diagnostics, Model, Node, Shape};
use std::collections::BTreeSet;

/// The program that runs the cases: Rust source to stand beside the modules as `support`. It needs `dx_runtime`, with all that
/// is HTTP and serde, and `serde_json`.
pub const SUPPORT: &str = include_str!("support.rs");

/// What is generated to test the rules of a service.
#[derive(Clone, Debug)]
pub struct Suite {
    /// The service, as far as the cases call operations of it; of one whose cases call none, the module `endpoint` alone.
    pub files: FileSet,
    /// Whether it is the module `endpoint` alone.
    pub is_endpoint_alone: bool,
    /// The Rust of a module with a function `run` beside it, which names the service `service` and [`SUPPORT`] `support`.
    pub runner: String,
}

/// Makes what tests the rules of a service. Operations are a part of it with the rules that clients follow only.
///
/// `None` when there are errors among the diagnostics.
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

/// The rules with the partitions that the tests can choose: AWS's have grown since some tests were written.
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
