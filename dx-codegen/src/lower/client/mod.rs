//! Clients: which operations can be called, and how; pagination and waiters.

mod auth;
mod discovery;
mod jmespath;
mod methods;
mod pages;
mod waiters;

pub(in crate::lower) use jmespath::{Scope, Typing};

use super::Lowering;
use crate::docs::{Sentence, one_line};
use crate::ir::{self, Docs, OperationId, Types};
use crate::names::type_name;
use crate::{Config, Part};
use auth::Authentication;
use dx_model::{Diagnostics, Shape};
use methods::Methods;
use waiters::waiters;

impl Lowering<'_> {
    /// Lowers the clients. Returns `None` if no client is requested, or no operation can be called.
    pub(super) fn client(
        &self,
        config: &Config,
        types: &Types,
        operations: &[ir::Operation],
        diagnostics: &mut Diagnostics,
    ) -> Option<ir::Client> {
        let [asynchronous, blocking] = [Part::Client, Part::Blocking].map(|part| config.parts.contains(part));
        if !asynchronous && !blocking {
            return None;
        }
        let shape = self.model.shape(&self.closure.service)?;
        let discovery = self.discovery(shape, types, operations, diagnostics);
        let calls = self.calls(shape, types, operations, discovery.as_ref(), diagnostics);
        let name = shape.traits.sdk_id().unwrap_or_else(|| shape.id.name());
        // A name without letters can't be the name of a type.
        let has_letters = name.contains(|c: char| c.is_ascii_alphabetic());
        let type_source = if has_letters { name } else { shape.id.name() };
        let title = shape.traits.title().unwrap_or(name);
        (!calls.is_empty()).then(|| ir::Client {
            service: self.naming.free(type_name(type_source), "Service"),
            docs: Docs::of_dx(&Sentence::new("The service ").text(title).words(", for clients.")),
            title: one_line(title),
            name: name.to_owned(),
            auth: auth::service_auth(shape, &calls, diagnostics),
            asynchronous,
            blocking,
            discovery,
            calls,
        })
    }

    /// The operations that have requests, and can be authenticated.
    fn calls(
        &self,
        service: &Shape,
        types: &Types,
        operations: &[ir::Operation],
        discovery: Option<&ir::EndpointDiscovery>,
        diagnostics: &mut Diagnostics,
    ) -> Vec<ir::Call> {
        let mut authentication = Authentication::new(self.model, service);
        let mut found = Vec::new();
        for (index, operation) in operations.iter().enumerate() {
            let Some(shape) = self.model.shape(&operation.id).filter(|_| operation.http.is_some()) else {
                continue;
            };
            let auth = authentication.of(shape);
            if !auth.is_empty() {
                found.push((OperationId(index), operation, shape, auth));
            }
        }
        authentication.warn(diagnostics);
        let methods = Methods::of(self.model, &self.whole);
        let mut calls = Vec::new();
        for (id, operation, shape, auth) in found {
            let Ok(discovered) = self.discovered(shape, operation, types, discovery, diagnostics) else {
                continue;
            };
            let call = ir::Call {
                discovered,
                operation: id,
                method: methods.call(&shape.id),
                docs: summary(operation),
                auth,
                unsigned_payload: shape.traits.is_unsigned_payload(),
                long_polling: shape.traits.is_long_polling(),
                pages: self.pages(shape, operation, types, methods.pages(&shape.id), diagnostics),
                waiters: waiters(shape, operation, types, &methods, diagnostics),
            };
            methods.warn_of_names(shape, &call, diagnostics);
            calls.push(call);
        }
        calls
    }
}

/// The first paragraph of an operation's documentation, and a link to the rest. Lists, headings and the like are no
/// summary.
fn summary(operation: &ir::Operation) -> Docs {
    let first: Vec<_> = operation.docs.lines.lines().take_while(|line| !line.is_empty()).collect();
    let is_prose = |line: &&str| line.starts_with(|c: char| c.is_alphabetic());
    let said = if first.first().is_some_and(is_prose) {
        Sentence::default().converted(first)
    } else {
        Sentence::new("Calls ").code(operation.model_name()).words(".")
    };
    let path = format!("super::{}", operation.name);
    let docs = Docs::of_dx(&said.words("\n\nSee ").link(&operation.name, &path).words("."));
    Docs { deprecated: operation.docs.deprecated.clone(), ..docs }
}
