//! The errors of operations.

use super::{Lowered, Lowering, docs_of, naming};
use crate::distinct::distinct_names;
use crate::docs::Sentence;
use crate::ir::{self, FieldRef, Place, StructureId, Type};
use crate::names::variant_name;
use dx_model::{Diagnostic, Diagnostics, Fault, Operation, Shape, ShapeId, ShapeKind};
use dx_runtime::ErrorMeta;
use std::collections::BTreeMap;

/// Statuses that indicate that a request may be retried.
const RETRYABLE_STATUSES: [u16; 5] = [TOO_MANY_REQUESTS, 500, 502, 503, 504];
const TOO_MANY_REQUESTS: u16 = 429;

impl Lowering<'_> {
    /// The error type of an operation with the given name, including the errors of the service, sorted by name.
    pub(super) fn operation_error(
        &self,
        name: &str,
        shape: &Shape,
        operation: &Operation,
        diagnostics: &mut Diagnostics,
    ) -> ir::OperationError {
        let errors = self.errors_of(operation);
        let mut errors: Vec<(&str, &Shape)> =
            errors.iter().filter_map(|id| Some((self.naming.name(id)?, self.model.shape(id)?))).collect();
        self.keep_codes_apart(&mut errors, shape, diagnostics);
        errors.sort_by_key(|(name, _)| *name);
        let names = distinct_names(errors.iter().map(|(name, _)| (*name, variant_name(name))));
        let variant = |((_, shape), name): ((&str, &Shape), String)| {
            let structure = self.ids.structure(&shape.id)?;
            let wire_name = self.error_name(shape).to_owned();
            Some(ir::ErrorVariant { name, structure, wire_name, docs: self.error_docs(shape) })
        };
        ir::OperationError {
            name: naming::error_name(name),
            variants: errors.into_iter().zip(names).filter_map(variant).collect(),
        }
    }

    /// The name that identifies an error in responses.
    fn error_name<'s>(&self, error: &'s Shape) -> &'s str {
        self.protocol.map_or(error.id.name(), |protocol| protocol.error_name(error))
    }

    /// Errors are identified by codes that `rename` does not change. Of two errors with the same code, the first is
    /// kept.
    fn keep_codes_apart(
        &self,
        errors: &mut Vec<(&str, &Shape)>,
        operation: &Shape,
        diagnostics: &mut Diagnostics,
    ) {
        let mut owners: BTreeMap<&str, &ShapeId> = BTreeMap::new();
        errors.retain(|(_, error)| {
            let first = *owners.entry(self.error_name(error)).or_insert(&error.id);
            if first != &error.id {
                let message = format!("`{}` is omitted: it has the same code as `{first}`", error.id);
                diagnostics.push(Diagnostic::warning(message).at(operation.span).of(&operation.id));
            }
            first == &error.id
        });
    }

    /// The documentation of an error, for the error types of operations.
    fn error_docs(&self, error: &Shape) -> ir::Docs {
        docs_of(&error.traits, self.copy_docs(error), || {
            Sentence::new("The error ").code(error.id.name()).words(".")
        })
    }

    fn errors_of(&self, operation: &Operation) -> Vec<ShapeId> {
        match self.model.shape(&self.closure.service).map(|service| &service.kind) {
            Some(ShapeKind::Service(service)) => service.errors_of(operation),
            _ => operation.errors.clone(),
        }
    }

    /// The error facts of structures.
    pub(super) fn error_shapes(&self, lowered: Lowered<'_>) -> ir::ErrorShapes {
        let errors = self.shapes().filter(|shape| shape.traits.error().is_some());
        let error_shape = |shape: &Shape| {
            let id = self.ids.structure(&shape.id)?;
            Some((id, self.error_shape(id, shape, lowered)?))
        };
        errors.filter_map(error_shape).collect()
    }

    fn error_shape(&self, id: StructureId, shape: &Shape, lowered: Lowered<'_>) -> Option<ir::ErrorShape> {
        let status = shape.traits.http_error();
        let retryable_status = status.is_some_and(|status| RETRYABLE_STATUSES.contains(&status));
        let service = self.model.shape(&self.closure.service)?;
        let code = self.protocol.map_or(shape.id.name(), |protocol| protocol.error_code(shape, service));
        let message = message(id, lowered);
        Some(ir::ErrorShape {
            code: code.to_owned(),
            message,
            message_name: message.and_then(|message| message_name(lowered.wire.field(message))),
            redacts_message: shape.traits.is_sensitive() || has_redacted_message(id, lowered),
            status: status.unwrap_or(if shape.traits.error() == Some(Fault::Server) { 500 } else { 400 }),
            retryable: shape.traits.is_retryable() || retryable_status,
            throttling: shape.traits.is_throttling() || status == Some(TOO_MANY_REQUESTS),
            response: self.error_response(id, lowered),
        })
    }
}

/// Finds the member with the message: by its name in the model, or else by its name on the wire.
fn message(id: StructureId, lowered: Lowered<'_>) -> Option<FieldRef> {
    let texts = fields(id, lowered).filter(|(_, field, _)| field.ty == Type::String);
    let ranked = texts.filter_map(|(reference, field, wire)| Some((message_rank(field, wire)?, reference)));
    ranked.min_by_key(|(rank, _)| *rank).map(|(_, reference)| reference)
}

/// Whether any member that may be the message is sensitive.
fn has_redacted_message(id: StructureId, lowered: Lowered<'_>) -> bool {
    fields(id, lowered).any(|(_, field, wire)| field.redacted && message_rank(field, wire).is_some())
}

fn fields<'s>(
    id: StructureId,
    lowered: Lowered<'s>,
) -> impl Iterator<Item = (FieldRef, &'s ir::Field, &'s ir::WireMember)> {
    let pairs = lowered.types[id].fields.iter().zip(lowered.wire.structure(id)).enumerate();
    pairs.map(move |(index, (field, wire))| (id.field(index), field, wire))
}

/// The name of the message in the body, unless the runtime knows it.
fn message_name(message: &ir::WireMember) -> Option<String> {
    let is_found = ErrorMeta::message_rank(&message.name).is_some();
    (message.place == Place::Body && !is_found).then(|| message.name.clone())
}

/// The rank of a member among those that may be the message, by its names in the model and on the wire. The lowest is
/// best.
fn message_rank(field: &ir::Field, wire: &ir::WireMember) -> Option<(bool, usize)> {
    let by_name = ErrorMeta::message_rank(&field.member).map(|rank| (false, rank));
    by_name.or_else(|| ErrorMeta::message_rank(&wire.name).map(|rank| (true, rank)))
}
