//! What can go wrong with an operation.

use super::http::Protocol;
use super::{Lowering, docs_of, naming};
use crate::distinct::distinct_names;
use crate::docs::Sentence;
use crate::ir::{self, Presence, Type};
use crate::names::variant_name;
use dx_model::{Diagnostic, Diagnostics, Operation, Shape, ShapeId, ShapeKind};
use dx_runtime::ErrorMeta;
use std::collections::BTreeMap;

/// The statuses that say: the same request may succeed a little later.
const RETRYABLE_STATUSES: [u16; 5] = [TOO_MANY_REQUESTS, 500, 502, 503, 504];
const TOO_MANY_REQUESTS: u16 = 429;

impl Lowering<'_> {
    /// The errors of an operation and those that the service adds, in order of name.
    pub(super) fn operation_error(
        &self,
        shape: &Shape,
        operation: &Operation,
        diagnostics: &mut Diagnostics,
    ) -> Option<ir::OperationError> {
        let operation_name = self.naming.name(&shape.id)?;
        let mut errors: Vec<(&str, &Shape)> = self
            .errors_of(operation)
            .iter()
            .filter_map(|id| Some((self.naming.name(id)?, self.model.shape(id)?)))
            .collect();
        keep_codes_apart(&mut errors, shape, diagnostics);
        errors.sort_by_key(|(name, _)| *name);
        let variant = |((structure, shape), name): ((&str, &Shape), String)| ir::ErrorVariant {
            name,
            structure: structure.to_owned(),
            shape_name: shape.id.name().to_owned(),
            docs: self.error_docs(shape),
        };
        let names = distinct_names(errors.iter().map(|(name, _)| (*name, variant_name(name))));
        Some(ir::OperationError {
            name: naming::error_name(operation_name),
            operation: operation_name.to_owned(),
            code_order: self.protocol.map_or(ir::CodeOrder::RestJson, Protocol::code_order),
            variants: errors.into_iter().zip(names).map(variant).collect(),
        })
    }

    /// The documentation of an error, for the operations that can have it.
    fn error_docs(&self, error: &Shape) -> ir::Docs {
        docs_of(&error.traits, self.copy_docs(error), || {
            Sentence::new("The error ").code(error.id.name()).words(".")
        })
    }

    /// What an error was called when the service spoke `awsQuery`.
    fn query_code<'s>(&self, error: &'s Shape) -> Option<&'s str> {
        error.traits.aws_query_error().filter(|_| self.protocol.is_some_and(Protocol::is_query_compatible))
    }

    fn errors_of(&self, operation: &Operation) -> Vec<ShapeId> {
        match self.model.shape(&self.closure.service).map(|service| &service.kind) {
            Some(ShapeKind::Service(service)) => service.errors_of(operation),
            _ => operation.errors.clone(),
        }
    }

    /// What makes a structure with these fields an error, if it is one.
    pub(super) fn error_shape(&self, shape: &Shape, fields: &[ir::Field]) -> Option<ir::ErrorShape> {
        shape.traits.error()?;
        let status = shape.traits.http_error();
        let retryable_status = status.is_some_and(|status| RETRYABLE_STATUSES.contains(&status));
        Some(ir::ErrorShape {
            code: self.query_code(shape).unwrap_or_else(|| shape.id.name()).to_owned(),
            message: message(fields),
            redacts_message: shape.traits.is_sensitive()
                || fields.iter().any(|field| field.redacted && message_rank(field).is_some()),
            retryable: shape.traits.is_retryable() || retryable_status,
            throttling: shape.traits.is_throttling() || status == Some(TOO_MANY_REQUESTS),
            response: self.error_response(shape, fields),
        })
    }
}

/// Services name errors by their codes, which `rename` does not change: of two with one code, the first is it.
fn keep_codes_apart(errors: &mut Vec<(&str, &Shape)>, operation: &Shape, diagnostics: &mut Diagnostics) {
    let mut owners: BTreeMap<&str, &ShapeId> = BTreeMap::new();
    errors.retain(|(_, error)| {
        let first = *owners.entry(error.id.name()).or_insert(&error.id);
        if first != &error.id {
            let message = format!("`{}` is left out: its code is also that of `{first}`", error.id);
            diagnostics.push(Diagnostic::warning(message).at(operation.span).of(&operation.id));
        }
        first == &error.id
    });
}

/// The member that has the text for people: the one that is called so in the model, whatever its name in JSON, or else
/// in JSON.
fn message(fields: &[ir::Field]) -> Option<ir::Message> {
    let texts = fields.iter().filter(|field| field.ty == Type::String);
    let (_, field) =
        texts.filter_map(|field| Some((message_rank(field)?, field))).min_by_key(|(rank, _)| *rank)?;
    let is_found = ErrorMeta::message_rank(&field.json_name).is_some();
    Some(ir::Message {
        field: field.name.clone(),
        optional: field.presence == Presence::Optional,
        json_name: (field.in_json && !is_found).then(|| field.json_name.clone()),
    })
}

/// How likely a member has the message, the lowest being the likeliest: by its names in the model and in JSON.
fn message_rank(field: &ir::Field) -> Option<(bool, usize)> {
    let by_name = ErrorMeta::message_rank(&field.member).map(|rank| (false, rank));
    by_name.or_else(|| ErrorMeta::message_rank(&field.json_name).map(|rank| (true, rank)))
}
