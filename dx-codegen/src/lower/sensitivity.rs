//! What must not be printed.

use super::Lowering;
use crate::ir;
use dx_model::{Member, Shape, ShapeKind};

impl Lowering<'_> {
    /// Whether a member's value is to be redacted by whoever prints the member: it is sensitive, or a list or map of
    /// something sensitive. Structures, unions and enumerations redact themselves.
    pub(super) fn is_redacted(&self, member: &Member) -> bool {
        let Some(target) = self.model.shape(&member.target) else { return false };
        if member.traits.is_sensitive() || target.traits.is_sensitive() {
            return true;
        }
        match &target.kind {
            ShapeKind::List(element) => self.is_redacted(element),
            ShapeKind::Map { key, value } => self.is_redacted(key) || self.is_redacted(value),
            _ => false,
        }
    }

    /// How a shape with members prints itself, when some of these are redacted.
    pub(super) fn debug(&self, shape: &Shape, mut redacted: impl Iterator<Item = bool>) -> ir::Debug {
        if shape.traits.is_sensitive() {
            ir::Debug::Redacted
        } else if redacted.any(|redacted| redacted) {
            ir::Debug::Partly
        } else {
            ir::Debug::Derived
        }
    }
}
