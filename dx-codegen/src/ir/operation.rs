//! Operations and their errors.

use super::{Docs, FieldRef, Http, Response, StructureId};
use dx_model::ShapeId;
use std::collections::BTreeMap;

#[derive(Debug)]
pub(crate) struct Operation {
    pub id: ShapeId,
    pub name: String,
    pub docs: Docs,
    pub input: StructureId,
    pub output: StructureId,
    pub error: OperationError,
    /// `None` if the protocol is not supported, or the request can't be expressed.
    pub http: Option<Http>,
}

impl Operation {
    /// The operation's name in the model.
    pub fn model_name(&self) -> &str {
        self.id.name()
    }
}

/// The index of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct OperationId(pub usize);

/// The error type of an operation.
#[derive(Debug)]
pub(crate) struct OperationError {
    pub name: String,
    pub variants: Vec<ErrorVariant>,
}

#[derive(Debug)]
pub(crate) struct ErrorVariant {
    /// The variant's name.
    pub name: String,
    /// The structure that it contains.
    pub structure: StructureId,
    /// The name that identifies the error in responses.
    pub wire_name: String,
    pub docs: Docs,
}

/// The error facts of structures.
pub(crate) type ErrorShapes = BTreeMap<StructureId, ErrorShape>;

/// The facts that make a structure an error.
#[derive(Debug)]
pub(crate) struct ErrorShape {
    /// The code by which the service identifies the error.
    pub code: String,
    /// The field with a message for humans.
    pub message: Option<FieldRef>,
    /// The name of the message in the body, if the runtime does not know that name.
    pub message_name: Option<String>,
    /// Whether the message is sensitive, and must not be printed under any name.
    pub redacts_message: bool,
    /// The status code of a response with the error.
    pub status: u16,
    /// Whether the model declares that the request may be retried.
    pub retryable: bool,
    /// Whether the model declares that the service is throttling.
    pub throttling: bool,
    /// How to read the error from a response, unless all members are in the body.
    pub response: Option<Response>,
}
