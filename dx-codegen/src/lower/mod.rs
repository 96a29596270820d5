//! Shapes to IR: the only place that decides what Rust a shape becomes.

mod clashes;
mod client;
mod customizations;
mod cycles;
mod defaults;
mod endpoint;
mod errors;
mod gates;
mod http;
mod ids;
mod limits;
mod members;
mod naming;
mod sensitivity;
mod shapes;
mod tagged;
#[cfg(test)]
mod tests;
mod types;
mod unsupported;
mod validate;
mod wire;

pub(crate) use customizations::Customizations;
pub(crate) use http::event_stream;

use crate::docs::{Documentation, Sentence};
use crate::protocol::{self, Protocol};
use crate::{Config, Part, ir};
use cycles::Cycles;
use dx_model::{Closure, Diagnostic, Diagnostics, Member, Model, Shape, ShapeId, ShapeKind, Traits};
use foldhash::HashMap;
use ids::Ids;
use limits::Allowance;
use naming::Naming;
use std::cell::RefCell;

/// Lowers everything that the closure holds, and of what not all users need what `config` asks for. `None` when that
/// can't be done; the diagnostics say why.
pub(crate) fn lower(
    model: &Model,
    closure: &Closure,
    config: &Config,
    diagnostics: &mut Diagnostics,
) -> Option<ir::Service> {
    config.parts.check(diagnostics);
    if !limits::hold(model, closure, diagnostics) {
        return None;
    }
    let whole = Closure::of_service(model, &closure.service)?;
    let naming = Naming::of(model, closure, &whole, diagnostics)?;
    let cycles = Cycles::of(model, closure);
    let inputs = operations(model, closure).map(|(shape, operation)| (&operation.input, shape)).collect();
    let outputs = operations(model, closure).map(|(shape, operation)| (&operation.output, shape)).collect();
    let protocol = protocol::of(model.shape(&closure.service)?);
    let ids = Ids::of(model, closure, &naming);
    let http = config.parts.contains(Part::Http);
    let customizations = Customizations::of(model.shape(&closure.service));
    let lowering = Lowering {
        model,
        closure,
        whole,
        naming,
        ids,
        cycles,
        inputs,
        outputs,
        protocol,
        customizations,
        http,
        copied_docs: Allowance::of_docs(),
        documentation: RefCell::default(),
    };
    let types = lowering.types(diagnostics);
    let wire = lowering.wire();
    let lowered = Lowered { types: &types, wire: &wire };
    let error_shapes = lowering.error_shapes(lowered);
    let operations = lowering.operations(lowered, diagnostics);
    let tagged = lowering.tagged(&types, diagnostics);
    let validates = config.parts.contains(Part::Validate);
    let validation = validates.then(|| lowering.validation(lowered, diagnostics));
    let endpoint = lowering.endpoint(&types, &operations, config.rules, diagnostics);
    let client = lowering.client(config, &types, &operations, diagnostics);
    let gates = config.operation_features.then(|| gates::gates(&types, &operations, client.as_ref()));
    lowering.warn_of_traits(config, diagnostics);
    lowering.warn_of_formless_members(diagnostics);
    lowering.warn_of_docs(diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    Some(ir::Service {
        name: closure.service.name().to_owned(),
        docs: lowering.service_docs()?,
        types,
        wire,
        error_shapes,
        operations,
        tagged,
        endpoint,
        validation,
        client,
        all_builders: config.all_builders,
        parts: config.parts.clone(),
        gates,
    })
}

/// The types with what goes over the wire of their members, on which all else stands.
#[derive(Clone, Copy)]
struct Lowered<'s> {
    types: &'s ir::Types,
    wire: &'s ir::Wire,
}

/// What every decision may ask for.
struct Lowering<'m> {
    model: &'m Model,
    closure: &'m Closure,
    /// All of the service, whether it is wanted or not: what others are called does not depend on what is wanted.
    whole: Closure,
    naming: Naming,
    ids: Ids<'m>,
    cycles: Cycles,
    /// The structures that are an operation's input, each with the operation.
    inputs: HashMap<&'m ShapeId, &'m Shape>,
    /// The structures that are an operation's output, each with the operation.
    outputs: HashMap<&'m ShapeId, &'m Shape>,
    /// The one that the service is spoken to in, if it is one that dx knows.
    protocol: Option<&'static dyn Protocol>,
    /// How the service's requests differ from what its protocol makes of its model.
    customizations: Customizations,
    /// Whether requests and responses are wanted.
    http: bool,
    /// How much documentation may yet be copied to where else it stands.
    copied_docs: Allowance,
    /// The documentation of shapes.
    documentation: RefCell<HashMap<ShapeId, Option<Documentation>>>,
}

fn operations<'m>(
    model: &'m Model,
    closure: &'m Closure,
) -> impl Iterator<Item = (&'m Shape, &'m dx_model::Operation)> {
    closure.operations.iter().filter_map(|id| {
        let shape = model.shape(id)?;
        match &shape.kind {
            ShapeKind::Operation(operation) => Some((shape, operation)),
            _ => None,
        }
    })
}

impl<'m> Lowering<'m> {
    fn shapes(&self) -> impl Iterator<Item = &'m Shape> {
        self.closure.shapes().filter_map(|id| self.model.shape(id))
    }

    fn service_docs(&self) -> Option<ir::Docs> {
        let shape = self.model.shape(&self.closure.service)?;
        let title = shape.traits.title().unwrap_or_else(|| shape.id.name());
        let docs = self.shape_docs(shape, || Sentence::new("The service ").text(title).words("."));
        let protocol = self.protocol.and_then(|protocol| Some((protocol, protocol.runtime().codec.feature?)));
        Some(match protocol {
            Some((protocol, feature)) => {
                let all = Sentence::default().converted(docs.lines.lines()).words("\n\nIts protocol is ");
                let all = all.code(protocol.id()).words(", for which dx-runtime needs its feature ");
                ir::Docs { lines: Documentation::of_dx(&all.code(feature).words(".")), ..docs }
            }
            None => docs,
        })
    }

    fn operations(&self, lowered: Lowered<'_>, diagnostics: &mut Diagnostics) -> Vec<ir::Operation> {
        if self.http && self.protocol.is_none() {
            self.warn_of_protocol(diagnostics);
        }
        let operations = operations(self.model, self.closure);
        operations
            .filter_map(|(shape, operation)| self.operation(shape, operation, lowered, diagnostics))
            .collect()
    }

    fn operation(
        &self,
        shape: &Shape,
        operation: &dx_model::Operation,
        lowered: Lowered<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Option<ir::Operation> {
        let name = self.naming.name(&shape.id)?;
        let error = self.operation_error(name, shape, operation, diagnostics);
        let http = self.http(shape, operation, lowered, diagnostics);
        Some(ir::Operation {
            id: shape.id.clone(),
            docs: self.shape_docs(shape, || Sentence::new("The operation ").code(shape.id.name()).words(".")),
            input: self.ids.structure(&operation.input)?,
            output: self.ids.structure(&operation.output)?,
            error,
            name: name.to_owned(),
            http,
        })
    }

    /// The documentation of a member: its own, or its target's, or that it is one.
    fn member_docs(&self, member: &Member) -> ir::Docs {
        let own = member.traits.shared_documentation().and_then(Documentation::of_model);
        let target = || self.copy_docs(self.model.shape(&member.target)?);
        docs_of(&member.traits, own.or_else(target), || {
            Sentence::new("The member ").code(member.name()).words(".")
        })
    }

    /// What the model says about a shape, or else a sentence that says at least what it is.
    fn shape_docs(&self, shape: &Shape, otherwise: impl FnOnce() -> Sentence) -> ir::Docs {
        docs_of(&shape.traits, self.documentation(shape), otherwise)
    }

    /// Documentation of a shape for another place than its own, as long as it may be copied.
    fn copy_docs(&self, shape: &Shape) -> Option<Documentation> {
        let length = shape.traits.documentation()?.len();
        self.copied_docs.take(length).then(|| self.documentation(shape)).flatten()
    }

    /// The documentation of a shape, the same wherever it stands.
    fn documentation(&self, shape: &Shape) -> Option<Documentation> {
        let text = shape.traits.shared_documentation()?;
        let mut known = self.documentation.borrow_mut();
        known.entry(shape.id.clone()).or_insert_with(|| Documentation::of_model(text)).clone()
    }

    /// Says that there was more documentation to be copied than may be.
    fn warn_of_docs(&self, diagnostics: &mut Diagnostics) {
        if let Some(limit) = self.copied_docs.exceeded() {
            let message = format!(
                "documentation is left out of where it is repeated: with what members take from their targets, and \
                 operations from their errors, it is more than {limit} bytes"
            );
            let service = &self.closure.service;
            let mut warning = Diagnostic::warning(message).of(service);
            warning.span = self.model.shape(service).map(|shape| shape.span);
            diagnostics.push(warning);
        }
    }

    fn usage(&self, shape: &Shape) -> ir::Usage {
        let usage = self.closure.usage(&shape.id);
        ir::Usage {
            sent: usage.is_some_and(|usage| usage.serialized),
            received: usage.is_some_and(|usage| usage.parsed),
        }
    }
}

/// What the model says, or else a sentence of dx; and whether what has the traits is deprecated.
fn docs_of(traits: &Traits, docs: Option<Documentation>, otherwise: impl FnOnce() -> Sentence) -> ir::Docs {
    ir::Docs {
        lines: docs.unwrap_or_else(|| Documentation::of_dx(&otherwise())),
        deprecated: traits.deprecated().map(|deprecated| deprecation_note(&deprecated)),
    }
}

/// rustdoc shows a note as Markdown behind words of its own, so that it does not begin a line.
fn deprecation_note(deprecated: &dx_model::Deprecated<'_>) -> Sentence {
    let note = Sentence::default();
    match (deprecated.since, deprecated.message) {
        (Some(since), Some(message)) => note.words("since ").text(since).words(": ").text_with_code(message),
        (Some(since), None) => note.words("since ").text(since),
        (None, Some(message)) => note.text_with_code(message),
        (None, None) => note,
    }
}
