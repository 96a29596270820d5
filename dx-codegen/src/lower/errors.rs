//! What can go wrong with an operation.

use super::http::Protocol;
use super::{Lowering, docs_of, naming};
use crate::distinct::distinct_names;
use crate::ir::{self, Presence, Type};
use crate::names::variant_name;
use dx_model::{Diagnostic, Diagnostics, Operation, Shape, ShapeId, ShapeKind};
use std::collections::BTreeMap;

/// Under which names AWS's services send the text for people.
const MESSAGES: [&str; 3] = ["message", "Message", "errorMessage"];

/// The statuses that say: the same request may succeed a little later.
const RETRYABLE_STATUSES: [u16; 5] = [429, 500, 502, 503, 504];

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
            variants: errors.into_iter().zip(names).map(variant).collect(),
        })
    }

    /// The documentation of an error, for the operations that can have it.
    fn error_docs(&self, error: &Shape) -> ir::Docs {
        docs_of(&error.traits, self.copy_docs(error), || format!("The error `{}`.", error.id.name()))
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
        let retryable_status =
            shape.traits.http_error().is_some_and(|status| RETRYABLE_STATUSES.contains(&status));
        Some(ir::ErrorShape {
            code: self.query_code(shape).unwrap_or_else(|| shape.id.name()).to_owned(),
            message: fields.iter().find_map(message),
            retryable: shape.traits.is_retryable() || retryable_status,
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

fn message(field: &ir::Field) -> Option<ir::Message> {
    let is_message = MESSAGES.contains(&field.json_name.as_str()) && field.ty == Type::String;
    is_message.then(|| ir::Message {
        field: field.name.clone(),
        optional: field.presence == Presence::Optional,
        redacted: field.redacted,
    })
}
