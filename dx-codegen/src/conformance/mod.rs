//! Converts Smithy's protocol tests for clients, `smithy.test#httpRequestTests` and `smithy.test#httpResponseTests`,
//! to Rust tests of the generated code.
//!
//! The `params` of a case become calls of builders, and requests and responses pass through the functions that users
//! call, so that the public API is tested.

mod case;
mod precision;
mod render;
mod round_trip;
mod values;

use crate::distinct::distinct_names;
use crate::{Config, names};
use case::Case;
use dx_model::{Diagnostics, Model};
use proc_macro2::TokenStream;
use quote::quote;

/// The source of the module `support` that the tests use. It requires `dx_runtime` with the features for HTTP and the
/// protocol, `serde_json`, `ciborium` and `roxmltree`.
pub const SUPPORT: &str = include_str!("support.rs");

/// The protocol tests of a service.
#[derive(Clone, Debug)]
pub struct Suite {
    /// The source of the tests: the modules `requests` and `responses`. They expect the service's items and
    /// [`SUPPORT`] in scope.
    pub tests: String,
    /// The cases
    pub cases: Vec<TestCase>,
}

/// A test case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestCase {
    /// What is tested
    pub kind: Kind,
    /// The ID, unique among the cases of the kind
    pub id: String,
    /// The path of the Rust test in [`tests`](Suite::tests); `None` if the case needs event streams, which dx does
    /// not support
    pub test: Option<String>,
}

/// What a case tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The request for an input
    Request,
    /// The output or error for a response
    Response,
    /// An event stream
    EventStream,
}

impl Kind {
    /// The name of the kind.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
            Self::EventStream => "event stream",
        }
    }
}

/// Converts the test cases of a service's operations and errors.
///
/// A case that can't be expressed in Rust becomes a test that fails with the reason. Returns `None` if there are
/// errors among the diagnostics.
pub fn suite(model: &Model, config: &Config, diagnostics: &mut Diagnostics) -> Option<Suite> {
    let (closure, service) = crate::complete(model, config, diagnostics, &mut |_| {})?;
    let cases = case::all(model, &closure, &service);
    let (requests, responses) = (Tests::of(&cases, Kind::Request), Tests::of(&cases, Kind::Response));
    let (request_tests, response_tests) = (requests.render(&service), responses.render(&service));
    let skipped = cases.iter().filter(|case| case.skipped).map(|case| test_case(case, None));
    Some(Suite {
        tests: crate::format([quote! {
            #[allow(deprecated)]
            mod requests { #request_tests }
            #[allow(deprecated)]
            mod responses { #response_tests }
        }]),
        cases: requests.cases("requests").chain(responses.cases("responses")).chain(skipped).collect(),
    })
}

/// Makes tests of the same cases that take them through the server's side of the operations, for the runtime's feature
/// `test-util`: the Rust source of modules like those of [`Suite::tests`], which call a module `round_trip` beside them
/// instead of comparing messages.
///
/// Cases that cannot be expressed in Rust are omitted, as [`suite`] reports them. `None` when there are errors among the
/// diagnostics.
pub fn round_trips(model: &Model, config: &Config, diagnostics: &mut Diagnostics) -> Option<String> {
    let (closure, service) = crate::complete(model, config, diagnostics, &mut |_| {})?;
    let cases = case::all(model, &closure, &service);
    let tests = [Kind::Request, Kind::Response].map(|kind| {
        let tests = Tests::of(&cases, kind);
        let tests = tests.0.iter().filter_map(|(case, name)| round_trip::test(case, name, &service));
        tests.collect::<TokenStream>()
    });
    let [requests, responses] = tests;
    Some(crate::format([quote! {
        #[allow(deprecated)]
        mod requests { #requests }
        #[allow(deprecated)]
        mod responses { #responses }
    }]))
}

/// The cases of a kind with the names of their tests.
struct Tests<'c>(Vec<(&'c Case<'c>, String)>);

impl<'c> Tests<'c> {
    fn of(cases: &'c [Case<'c>], kind: Kind) -> Self {
        let cases: Vec<_> = cases.iter().filter(|case| case.kind == kind && !case.skipped).collect();
        let names = distinct_names(cases.iter().map(|case| (case.id, names::method_name(case.id))));
        Self(cases.into_iter().zip(names).collect())
    }

    fn render(&self, service: &crate::ir::Service) -> TokenStream {
        self.0.iter().map(|(case, name)| render::test(case, name, service)).collect()
    }

    fn cases(&self, module: &str) -> impl Iterator<Item = TestCase> {
        self.0.iter().map(move |(case, name)| test_case(case, Some(format!("{module}::{name}"))))
    }
}

fn test_case(case: &Case<'_>, test: Option<String>) -> TestCase {
    TestCase { kind: case.kind, id: case.id.to_owned(), test }
}
