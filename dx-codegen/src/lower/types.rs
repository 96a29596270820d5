//! The Rust type of a shape's values, and whether a member always has one.

use super::Lowering;
use crate::ir::{Element, Presence, TimestampFormat, Type};
use dx_model::{Diagnostics, Member, Shape, ShapeKind, Traits};

impl Lowering<'_> {
    /// The type of a member's values, without regard to whether it always has one. `None` for what has no values.
    pub(super) fn ty(&self, member: &Member) -> Option<Type> {
        self.ty_in_place(member, TimestampFormat::EpochSeconds)
    }

    /// As [`ty`](Self::ty), where timestamps are in `format` unless the model says otherwise.
    pub(super) fn ty_in_place(&self, member: &Member, format: TimestampFormat) -> Option<Type> {
        let shape = self.model.shape(&member.target)?;
        let name = || self.naming.name(&shape.id).map(str::to_owned);
        Some(match &shape.kind {
            ShapeKind::Blob => Type::Blob,
            ShapeKind::Boolean => Type::Boolean,
            ShapeKind::String => Type::String,
            ShapeKind::Byte => Type::I8,
            ShapeKind::Short => Type::I16,
            ShapeKind::Integer => Type::I32,
            ShapeKind::Long => Type::I64,
            ShapeKind::Float => Type::F32,
            ShapeKind::Double => Type::F64,
            ShapeKind::BigInteger => Type::BigInteger,
            ShapeKind::BigDecimal => Type::BigDecimal,
            ShapeKind::Timestamp => Type::Timestamp(timestamp_format(member, shape).unwrap_or(format)),
            ShapeKind::Document => Type::Document,
            ShapeKind::Enum(_) => Type::Enumeration(name()?),
            ShapeKind::IntEnum(_) => Type::IntEnumeration(name()?),
            ShapeKind::Structure(_) => Type::Structure(name()?),
            ShapeKind::Union(_) => Type::Union(name()?),
            ShapeKind::List(element) => Type::List(Box::new(self.element(element, &shape.traits, format)?)),
            ShapeKind::Map { key, value } => {
                let key = self.ty_in_place(key, format)?;
                Type::Map(Box::new(key), Box::new(self.element(value, &shape.traits, format)?))
            }
            ShapeKind::Service(_) | ShapeKind::Resource(_) | ShapeKind::Operation(_) => return None,
        })
    }

    fn element(&self, member: &Member, collection: &Traits, format: TimestampFormat) -> Option<Element> {
        Some(Element { ty: self.ty_in_place(member, format)?, sparse: collection.is_sparse() })
    }

    /// Smithy's rules for when a member of a structure is optional in a client's code.
    ///
    /// Clients must not send the defaults of an operation's own input, so there a default makes no value; and they make
    /// an idempotency token themselves where the caller gives none.
    pub(super) fn presence(
        &self,
        shape: &Shape,
        member: &Member,
        ty: &Type,
        diagnostics: &mut Diagnostics,
    ) -> Presence {
        let traits = &member.traits;
        if traits.is_client_optional() || shape.traits.is_input() {
            return Presence::Optional;
        }
        if self.is_idempotency_token(shape, member) {
            return Presence::Optional;
        }
        let default = traits.default_value().filter(|default| !default.is_null());
        match default.filter(|_| !self.inputs.contains(&shape.id)) {
            Some(default) => match self.literal(default, ty, member, diagnostics) {
                Some(literal) => Presence::Default(literal),
                None => Presence::Optional,
            },
            None if traits.is_required() => Presence::Required,
            None => Presence::Optional,
        }
    }
}

/// The member's format, then the target's.
fn timestamp_format(member: &Member, target: &Shape) -> Option<TimestampFormat> {
    Some(match member.traits.timestamp_format().or_else(|| target.traits.timestamp_format())? {
        dx_model::TimestampFormat::DateTime => TimestampFormat::DateTime,
        dx_model::TimestampFormat::HttpDate => TimestampFormat::HttpDate,
        dx_model::TimestampFormat::EpochSeconds => TimestampFormat::EpochSeconds,
    })
}
