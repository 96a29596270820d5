//! Default values, from the trait `default`.

use crate::ir::{DocumentLiteral, Enumeration, EnumerationId, Literal, Type, Values};
use dx_model::{Diagnostic, Diagnostics, Member, Node, Value};
use dx_runtime::{Blob, Timestamp, TimestampFormat};
use foldhash::HashMap;
use std::borrow::Cow;

/// The context of default values: enumerations, whose variants are found by value.
pub(super) struct Defaults<'e> {
    variants: Vec<HashMap<Cow<'e, str>, usize>>,
}

impl<'e> Defaults<'e> {
    pub fn of(enumerations: &'e [Enumeration]) -> Self {
        let variants = enumerations.iter().map(|enumeration| match &enumeration.values {
            Values::Strings(all) => {
                let values = all.iter().enumerate();
                values.map(|(index, variant)| (Cow::from(variant.value.as_str()), index)).collect()
            }
            Values::Integers(all) => {
                let values = all.iter().enumerate();
                values.map(|(index, variant)| (Cow::from(variant.value.to_string()), index)).collect()
            }
        });
        Self { variants: variants.collect() }
    }

    /// The default value of a member. Returns `None`, with a warning, if it is not a value of the member's type; the
    /// member is then treated as one without a default.
    pub fn literal(
        &self,
        default: &Node,
        ty: &Type,
        member: &Member,
        diagnostics: &mut Diagnostics,
    ) -> Option<Literal> {
        let literal = match ty {
            Type::Enumeration(id) | Type::IntEnumeration(id) => self.variant(default, *id),
            _ => simple_literal(default, ty),
        };
        if literal.is_none() {
            let warning =
                Diagnostic::warning("the default is ignored: it is not a value of the member's type");
            diagnostics.push(warning.at(default.span).of(&member.id));
        }
        literal
    }

    fn variant(&self, default: &Node, enumeration: EnumerationId) -> Option<Literal> {
        let value = match &default.value {
            Value::String(text) => Cow::from(text.as_str()),
            _ => Cow::from(default.as_i64()?.to_string()),
        };
        let index = self.variants.get(enumeration.0)?.get(&value)?;
        Some(Literal::Variant(enumeration, *index))
    }
}

fn simple_literal(default: &Node, ty: &Type) -> Option<Literal> {
    match ty {
        Type::Boolean => default.as_bool().map(Literal::Boolean),
        Type::I8 | Type::I16 | Type::I32 | Type::I64 => default.as_i64().map(Literal::Integer),
        Type::F32 => float(default, |number| (number as f32).is_finite()),
        Type::F64 => float(default, f64::is_finite),
        Type::BigInteger | Type::BigDecimal => {
            default.as_number().map(|digits| Literal::Digits(digits.to_owned()))
        }
        Type::String => default.as_str().map(|text| Literal::String(text.to_owned())),
        Type::Blob => Blob::from_base64(default.as_str()?).ok().map(|blob| Literal::Blob(blob.into_inner())),
        Type::Timestamp => timestamp(default),
        Type::List(_) => default.as_array()?.is_empty().then_some(Literal::EmptyList),
        Type::Map(..) => default.as_object()?.is_empty().then_some(Literal::EmptyMap),
        Type::Document => document(default).map(|document| Literal::Document(Box::new(document))),
        Type::Enumeration(_) | Type::IntEnumeration(_) | Type::Structure(_) | Type::Union(_) => None,
    }
}

/// Fails for numbers that are too large, which would become infinite.
fn float(default: &Node, is_finite: impl Fn(f64) -> bool) -> Option<Literal> {
    let number = default.as_number()?.parse().ok()?;
    is_finite(number).then_some(Literal::Float(number))
}

/// The default of a timestamp is in epoch seconds or a date-time string, regardless of its format.
fn timestamp(default: &Node) -> Option<Literal> {
    let (text, format) = match &default.value {
        Value::String(text) => (text, TimestampFormat::DateTime),
        Value::Number(text) => (text, TimestampFormat::EpochSeconds),
        _ => return None,
    };
    let timestamp = Timestamp::parse(text, format).ok()?;
    Some(Literal::Timestamp { seconds: timestamp.seconds(), nanos: timestamp.subsec_nanos() })
}

fn document(default: &Node) -> Option<DocumentLiteral> {
    match &default.value {
        Value::Bool(value) => Some(DocumentLiteral::Boolean(*value)),
        Value::Number(text) => Some(DocumentLiteral::Number(text.to_string())),
        Value::String(text) => Some(DocumentLiteral::String(text.to_string())),
        Value::Array(items) if items.is_empty() => Some(DocumentLiteral::EmptyArray),
        Value::Object(members) if members.is_empty() => Some(DocumentLiteral::EmptyObject),
        _ => None,
    }
}
