//! Lowers a model to the IR. All decisions about the generated code are made here and in `protocol`.

mod clashes;
mod client;
mod customizations;
mod defaults;
mod endpoint;
mod errors;
mod http;
mod ids;
mod limits;
mod members;
mod naming;
mod operation_features;
mod recursion;
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
use dx_model::{Closure, Diagnostic, Diagnostics, Member, Model, Shape, ShapeId, ShapeKind, Traits};
use foldhash::HashMap;
use ids::Ids;
use limits::Budget;
use naming::Naming;
use recursion::Recursion;
use std::cell::RefCell;

/// Lowers a closure, with the optional parts from `config`. Returns `None` if there are errors among the diagnostics.
pub(crate) fn lower(
    model: &Model,
    closure: &Closure,
    config: &Config,
    diagnostics: &mut Diagnostics,
) -> Option<ir::Service> {
    config.parts.check(diagnostics);
    if !limits::check(model, closure, diagnostics) {
        return None;
    }
    let whole = Closure::of_service(model, &closure.service)?;
    let naming = Naming::of(model, closure, &whole, diagnostics)?;
    let recursion = Recursion::of(model, closure);
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
        recursion,
        inputs,
        outputs,
        protocol,
        customizations,
        http,
        copied_docs: Budget::of_docs(),
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
    let operation_features =
        config.operation_features.then(|| operation_features::of(&types, &operations, client.as_ref()));
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
        operation_features,
    })
}

/// The lowered types and their wire facts, which everything else is lowered with.
#[derive(Clone, Copy)]
struct Lowered<'s> {
    types: &'s ir::Types,
    wire: &'s ir::Wire,
}

/// The context of lowering.
struct Lowering<'m> {
    model: &'m Model,
    closure: &'m Closure,
    /// The closure of all operations of the service. Names depend on this, so that they do not depend on the selected
    /// operations.
    whole: Closure,
    naming: Naming,
    ids: Ids<'m>,
    recursion: Recursion,
    /// The operations by the structures that are their inputs.
    inputs: HashMap<&'m ShapeId, &'m Shape>,
    /// The operations by the structures that are their outputs.
    outputs: HashMap<&'m ShapeId, &'m Shape>,
    /// The protocol of the service, if dx supports one.
    protocol: Option<&'static dyn Protocol>,
    /// Deviations of the service's requests from what its protocol and model say.
    customizations: Customizations,
    /// Whether requests and responses are generated.
    http: bool,
    /// The budget for documentation that is repeated in other places.
    copied_docs: Budget,
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

    /// The documentation of a member: its own, or its target's, or else a sentence with its name.
    fn member_docs(&self, member: &Member) -> ir::Docs {
        let own = member.traits.shared_documentation().and_then(Documentation::of_model);
        let target = || self.copy_docs(self.model.shape(&member.target)?);
        docs_of(&member.traits, own.or_else(target), || {
            Sentence::new("The member ").code(member.name()).words(".")
        })
    }

    /// The documentation of a shape from the model, or else the given sentence.
    fn shape_docs(&self, shape: &Shape, otherwise: impl FnOnce() -> Sentence) -> ir::Docs {
        docs_of(&shape.traits, self.documentation(shape), otherwise)
    }

    /// The documentation of a shape, to be repeated in another place, if the budget suffices.
    fn copy_docs(&self, shape: &Shape) -> Option<Documentation> {
        let length = shape.traits.documentation()?.len();
        self.copied_docs.take(length).then(|| self.documentation(shape)).flatten()
    }

    /// The documentation of a shape, converted once.
    fn documentation(&self, shape: &Shape) -> Option<Documentation> {
        let text = shape.traits.shared_documentation()?;
        let mut known = self.documentation.borrow_mut();
        known.entry(shape.id.clone()).or_insert_with(|| Documentation::of_model(text)).clone()
    }

    /// Warns if the budget for repeated documentation was exceeded.
    fn warn_of_docs(&self, diagnostics: &mut Diagnostics) {
        if let Some(limit) = self.copied_docs.exceeded() {
            let message = format!(
                "some repeated documentation is omitted: members and operations would repeat more than {limit} bytes \
                 of the documentation of their targets and errors"
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

/// Documentation from the model, or else the given sentence, with the deprecation from the traits.
fn docs_of(traits: &Traits, docs: Option<Documentation>, otherwise: impl FnOnce() -> Sentence) -> ir::Docs {
    ir::Docs {
        lines: docs.unwrap_or_else(|| Documentation::of_dx(&otherwise())),
        deprecated: traits.deprecated().map(|deprecated| deprecation_note(&deprecated)),
    }
}

/// The deprecation note. rustdoc renders it as Markdown after words of its own, so it is not at the beginning of a
/// line.
fn deprecation_note(deprecated: &dx_model::Deprecated<'_>) -> Sentence {
    let note = Sentence::default();
    match (deprecated.since, deprecated.message) {
        (Some(since), Some(message)) => note.words("since ").text(since).words(": ").text_with_code(message),
        (Some(since), None) => note.words("since ").text(since),
        (None, Some(message)) => note.text_with_code(message),
        (None, None) => note,
    }
}
