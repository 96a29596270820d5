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
    /// `None` where the model does not say how requests are made, or in a way that dx can't follow.
    pub http: Option<Http>,
}

impl Operation {
    /// The operation's name in the model.
    pub fn model_name(&self) -> &str {
        self.id.name()
    }
}

/// An operation, by its index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct OperationId(pub usize);

/// The errors of an operation.
#[derive(Debug)]
pub(crate) struct OperationError {
    pub name: String,
    pub variants: Vec<ErrorVariant>,
}

#[derive(Debug)]
pub(crate) struct ErrorVariant {
    /// The variant's name.
    pub name: String,
    /// The structure that it holds.
    pub structure: StructureId,
    /// The name by which responses tell that it is this one.
    pub wire_name: String,
    pub docs: Docs,
}

/// What makes structures errors.
pub(crate) type ErrorShapes = BTreeMap<StructureId, ErrorShape>;

/// What makes a structure an error.
#[derive(Debug)]
pub(crate) struct ErrorShape {
    /// By which the service names it.
    pub code: String,
    /// The field that tells people what went wrong.
    pub message: Option<FieldRef>,
    /// The name of the message in the body, when it is none by which the runtime finds messages.
    pub message_name: Option<String>,
    /// Whether the message is sensitive, so that it must not be printed, by whatever name it came.
    pub redacts_message: bool,
    /// The status code of a response with the error.
    pub status: u16,
    /// Whether the model says that the same request may succeed a little later.
    pub retryable: bool,
    /// Whether the model says that the service asks for fewer requests.
    pub throttling: bool,
    /// How it is read off a response, when the members of its body are not all there is to it.
    pub response: Option<Response>,
}
