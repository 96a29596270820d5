//! Clients: which operations can be called, how, and what more than one request at a time they are good for.

mod expression;
mod methods;
mod pages;
mod waiters;

use super::{Index, Lowering};
use crate::docs::{Sentence, one_line};
use crate::ir::{self, Auth, Docs};
use crate::names::type_name;
use crate::{Config, Part};
use dx_model::{Diagnostic, Diagnostics, Shape, SkipReason};
use methods::Methods;

const SIGV4: &str = "aws.auth#sigv4";

/// The traits of a service that say how it authenticates, in the order that Smithy gives them.
const SCHEMES: [&str; 7] = [
    SIGV4,
    "aws.auth#sigv4a",
    "aws.auth#sigv4s3express",
    "smithy.api#httpApiKeyAuth",
    "smithy.api#httpBasicAuth",
    "smithy.api#httpBearerAuth",
    "smithy.api#httpDigestAuth",
];

impl Lowering<'_> {
    /// What clients are made of, when operations are lowered. `None` where nobody wants any or there is nothing to call.
    pub(super) fn client(
        &self,
        config: &Config,
        service: &ir::Service,
        diagnostics: &mut Diagnostics,
    ) -> Option<ir::Client> {
        let [asynchronous, blocking] = [Part::Client, Part::Blocking].map(|part| config.parts.contains(part));
        if !asynchronous && !blocking {
            return None;
        }
        let shape = self.model.shape(&self.closure.service)?;
        let calls = self.calls(shape, service, diagnostics);
        let name = shape.traits.sdk_id().unwrap_or_else(|| shape.id.name());
        // One without a letter makes no name for a type.
        let has_letters = name.contains(|c: char| c.is_ascii_alphabetic());
        let type_source = if has_letters { name } else { shape.id.name() };
        let title = shape.traits.title().unwrap_or(name);
        (!calls.is_empty()).then(|| ir::Client {
            service: self.naming.free(type_name(type_source), "Service"),
            docs: Docs::of_dx(&Sentence::new("The service ").text(title).words(", as its clients know it.")),
            title: one_line(title),
            name: name.to_owned(),
            signing_name: shape.traits.signing_name().unwrap_or_default().to_owned(),
            endpoint: service.endpoint.is_some(),
            asynchronous,
            blocking,
            calls,
        })
    }

    /// The operations that have requests, as far as the service can be told who sends them.
    fn calls(&self, service: &Shape, all: &ir::Service, diagnostics: &mut Diagnostics) -> Vec<ir::Call> {
        let index = Index::of(all);
        let (mut found, mut other_auth) = (Vec::new(), Vec::new());
        for (shape, operation) in super::operations(self.model, self.closure) {
            let lowered = self.naming.name(&shape.id).and_then(|name| index.operation(name));
            let Some(lowered) = lowered.filter(|lowered| lowered.http.is_some()) else { continue };
            match auth(service, shape) {
                Some(auth) => found.push((shape, operation, lowered, auth)),
                None => other_auth.push(format!("`{}`", shape.id.name())),
            }
        }
        if !other_auth.is_empty() {
            let message =
                format!("no client calls {}: dx can authenticate by `{SIGV4}` only", other_auth.join(", "));
            let warning = Diagnostic::warning(message).at(service.span).of(&service.id);
            diagnostics.push(warning.skips(SkipReason::Authentication));
        }
        let methods = Methods::of(self.model, &self.whole);
        let mut calls = Vec::new();
        for (shape, operation, lowered, auth) in found {
            let mut call = call(lowered, methods.call(&shape.id), auth);
            call.long_polling = shape.traits.is_long_polling();
            call.pages = self.pages(shape, operation, &index, diagnostics);
            call.waiters = self.waiters(shape, lowered, &index, diagnostics);
            methods.name(shape, &mut call, diagnostics);
            calls.push(call);
        }
        calls
    }
}

/// How an operation authenticates; `None` for a way that dx does not know.
fn auth(service: &Shape, operation: &Shape) -> Option<Auth> {
    let all = || SCHEMES.into_iter().filter(|scheme| service.traits.has(scheme)).collect();
    let schemes = operation.traits.auth().or_else(|| service.traits.auth()).unwrap_or_else(all);
    if schemes.is_empty() || operation.traits.is_optional_auth() {
        Some(Auth::None)
    } else if !schemes.contains(&SIGV4) || service.traits.signing_name().is_none() {
        None
    } else if operation.traits.is_unsigned_payload() {
        Some(Auth::SigV4UnsignedPayload)
    } else {
        Some(Auth::SigV4)
    }
}

fn call(operation: &ir::Operation, method: String, auth: Auth) -> ir::Call {
    ir::Call {
        operation: operation.name.clone(),
        input: operation.input.clone(),
        output: operation.output.clone(),
        error: operation.error.clone(),
        method,
        docs: summary(operation),
        auth,
        long_polling: false,
        pages: None,
        waiters: Vec::new(),
    }
}

/// The first paragraph of what is said about an operation, and where there is more. What begins a list, a heading or the
/// like says little in short.
fn summary(operation: &ir::Operation) -> Docs {
    let first: Vec<_> = operation.docs.lines.lines().take_while(|line| !line.is_empty()).collect();
    let is_prose = |line: &&str| line.starts_with(|c: char| c.is_alphabetic());
    let said = if first.first().is_some_and(is_prose) {
        Sentence::default().converted(first)
    } else {
        Sentence::new("Calls ").code(&operation.model_name).words(".")
    };
    let path = format!("super::{}", operation.name);
    let docs = Docs::of_dx(&said.words("\n\nSee ").link(&operation.name, &path).words("."));
    Docs { deprecated: operation.docs.deprecated.clone(), ..docs }
}
