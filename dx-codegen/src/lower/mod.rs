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
mod index;
mod limits;
mod members;
mod naming;
mod sensitivity;
mod shapes;
mod tagged;
mod types;
mod unsupported;
mod validate;

pub(crate) use http::{Protocol, event_stream};

use crate::docs::{Documentation, Sentence};
use crate::{Config, Part, ir};
use customizations::Customizations;
use cycles::Cycles;
use dx_model::{Closure, Diagnostic, Diagnostics, Member, Model, Shape, ShapeId, ShapeKind, Traits};
use foldhash::{HashMap, HashSet};
use index::Index;
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
    let inputs = operations(model, closure).map(|(_, operation)| &operation.input).collect();
    let outputs = operations(model, closure).map(|(_, operation)| &operation.output).collect();
    let protocol = Protocol::of(model, closure);
    let http = config.parts.contains(Part::Http);
    let customizations = Customizations::of(model.shape(&closure.service));
    let lowering = Lowering {
        model,
        closure,
        whole,
        naming,
        cycles,
        inputs,
        outputs,
        protocol,
        customizations,
        http,
        copied_docs: Allowance::of_docs(),
        documentation: RefCell::default(),
        variants: RefCell::default(),
    };
    let mut service = lowering.service(config)?;
    for shape in lowering.shapes() {
        lowering.shape(shape, &mut service, diagnostics);
    }
    let index = Index::of(&service);
    let (errors, operations) = lowering.operations(&index, diagnostics);
    let tagged = lowering.tagged(&index, diagnostics);
    let validates = config.parts.contains(Part::Validate);
    let validation = validates.then(|| lowering.validation(&index, diagnostics));
    (service.errors, service.operations, service.tagged) = (errors, operations, tagged);
    service.endpoint = lowering.endpoint(diagnostics);
    service.validation = validation;
    service.client = lowering.client(config, &service, diagnostics);
    service.gates = config.operation_features.then(|| gates::gates(&service));
    lowering.warn_of_traits(config, diagnostics);
    lowering.warn_of_docs(diagnostics);
    (!diagnostics.has_errors()).then_some(service)
}

/// What every decision may ask for.
struct Lowering<'m> {
    model: &'m Model,
    closure: &'m Closure,
    /// All of the service, whether it is wanted or not: what others are called does not depend on what is wanted.
    whole: Closure,
    naming: Naming,
    cycles: Cycles,
    /// The structures that are an operation's input.
    inputs: HashSet<&'m ShapeId>,
    /// The structures that are an operation's output.
    outputs: HashSet<&'m ShapeId>,
    /// The one that the service is spoken to in, if it is one that dx knows.
    protocol: Option<Protocol>,
    /// How the service's requests differ from what its protocol makes of its model.
    customizations: Customizations,
    /// Whether requests and responses are wanted.
    http: bool,
    /// How much documentation may yet be copied to where else it stands.
    copied_docs: Allowance,
    /// The documentation of shapes.
    documentation: RefCell<HashMap<ShapeId, Option<Documentation>>>,
    /// Of the enums of which there are defaults, the variants by value.
    variants: RefCell<HashMap<ShapeId, HashMap<String, String>>>,
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

    fn service(&self, config: &Config) -> Option<ir::Service> {
        let shape = self.model.shape(&self.closure.service)?;
        let title = shape.traits.title().unwrap_or_else(|| shape.id.name());
        Some(ir::Service {
            name: shape.id.name().to_owned(),
            docs: self.shape_docs(shape, || Sentence::new("The service ").text(title).words(".")),
            structures: Vec::new(),
            enumerations: Vec::new(),
            unions: Vec::new(),
            errors: Vec::new(),
            operations: Vec::new(),
            tagged: Vec::new(),
            endpoint: None,
            validation: None,
            gates: None,
            client: None,
            parts: config.parts.clone(),
        })
    }

    /// Lowers the operations and their errors, when the structures that these name are lowered.
    fn operations(
        &self,
        index: &Index<'_>,
        diagnostics: &mut Diagnostics,
    ) -> (Vec<ir::OperationError>, Vec<ir::Operation>) {
        if self.http && self.protocol.is_none() {
            self.warn_of_protocol(diagnostics);
        }
        let (mut errors, mut lowered) = (Vec::new(), Vec::new());
        for (shape, operation) in operations(self.model, self.closure) {
            errors.extend(self.operation_error(shape, operation, diagnostics));
            let http = self.http(shape, operation, index, diagnostics);
            lowered.extend(self.operation(shape, operation, http));
        }
        (errors, lowered)
    }

    fn operation(
        &self,
        shape: &Shape,
        operation: &dx_model::Operation,
        http: Option<ir::Http>,
    ) -> Option<ir::Operation> {
        let name = self.naming.name(&shape.id)?;
        Some(ir::Operation {
            docs: self.shape_docs(shape, || Sentence::new("The operation ").code(shape.id.name()).words(".")),
            model_name: shape.id.name().to_owned(),
            input: self.naming.name(&operation.input)?.to_owned(),
            output: self.naming.name(&operation.output)?.to_owned(),
            error: naming::error_name(name),
            name: name.to_owned(),
            http,
        })
    }

    fn shape(&self, shape: &Shape, service: &mut ir::Service, diagnostics: &mut Diagnostics) {
        match &shape.kind {
            ShapeKind::Structure(members) => {
                service.structures.extend(self.structure(shape, members, diagnostics));
            }
            ShapeKind::Union(members) => service.unions.extend(self.union(shape, members, diagnostics)),
            ShapeKind::Enum(members) => {
                service.enumerations.extend(self.enumeration(shape, members, diagnostics))
            }
            ShapeKind::IntEnum(members) => {
                service.enumerations.extend(self.int_enumeration(shape, members, diagnostics))
            }
            _ => {}
        }
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

    fn json(&self, shape: &Shape) -> ir::Json {
        let usage = self.closure.usage(&shape.id);
        ir::Json {
            write: usage.is_some_and(|usage| usage.serialized),
            read: usage.is_some_and(|usage| usage.parsed),
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
