//! The Rust types of values, and whether members are optional.

use super::Lowering;
use super::defaults::Defaults;
use crate::ir::{Element, Presence, Type};
use dx_model::{Diagnostic, Diagnostics, Member, Shape, ShapeKind, Traits};

impl Lowering<'_> {
    /// The type of a member's values, regardless of whether the member is optional. Targets without values are an
    /// error, which valid models do not have.
    pub(super) fn ty(&self, member: &Member, diagnostics: &mut Diagnostics) -> Type {
        self.type_of(member).unwrap_or_else(|| {
            let message = format!("`{}` has no values", member.target);
            diagnostics.push(Diagnostic::error(message).at(member.span).of(&member.id));
            Type::Document
        })
    }

    fn type_of(&self, member: &Member) -> Option<Type> {
        let shape = self.model.shape(&member.target)?;
        let enumeration = || self.ids.enumeration(&shape.id);
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
            ShapeKind::Timestamp => Type::Timestamp,
            ShapeKind::Document => Type::Document,
            ShapeKind::Enum(_) => Type::Enumeration(enumeration()?),
            ShapeKind::IntEnum(_) => Type::IntEnumeration(enumeration()?),
            ShapeKind::Structure(_) => Type::Structure(self.ids.structure(&shape.id)?),
            ShapeKind::Union(_) => Type::Union(self.ids.union(&shape.id)?),
            ShapeKind::List(element) => Type::List(Box::new(self.element(element, &shape.traits)?)),
            ShapeKind::Map { key, value } => {
                let key = self.type_of(key)?;
                Type::Map(Box::new(key), Box::new(self.element(value, &shape.traits)?))
            }
            ShapeKind::Service(_) | ShapeKind::Resource(_) | ShapeKind::Operation(_) => return None,
        })
    }

    fn element(&self, member: &Member, collection: &Traits) -> Option<Element> {
        Some(Element { ty: self.type_of(member)?, sparse: collection.is_sparse() })
    }

    /// Whether a field always has a value, by Smithy's rules for optional members in clients.
    ///
    /// Clients must not send the defaults of an operation's input, so these do not count. Idempotency tokens are
    /// optional, since clients generate them.
    pub(super) fn presence(
        &self,
        shape: &Shape,
        member: &Member,
        ty: &Type,
        defaults: &Defaults<'_>,
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
        match default.filter(|_| !self.inputs.contains_key(&shape.id)) {
            Some(default) => match defaults.literal(default, ty, member, diagnostics) {
                Some(literal) => Presence::Default(literal),
                None => Presence::Optional,
            },
            None if traits.is_required() => Presence::Required,
            None => Presence::Optional,
        }
    }
}
