//! Redaction of sensitive values.

use super::Lowering;
use crate::ir;
use dx_model::{Member, Shape, ShapeKind};

impl Lowering<'_> {
    /// Whether a member's value is redacted where the member is printed: because the member is sensitive, or because
    /// it is a list or map of sensitive values. Structures, unions and enumerations redact themselves.
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

    /// How a structure or union with these redacted members implements `Debug`.
    pub(super) fn debug(&self, shape: &Shape, mut redacted: impl Iterator<Item = bool>) -> ir::Debug {
        if shape.traits.is_sensitive() {
            ir::Debug::Redacted
        } else if redacted.any(|redacted| redacted) {
            ir::Debug::RedactedMembers
        } else {
            ir::Debug::Derived
        }
    }
}
