//! The types of members as text.

use crate::api::RustType;
use crate::ir::{Element, Field, Presence, Type, TypeId, Types};

/// The type of a field as it stands in the structure.
pub(super) fn field(types: &Types, field: &Field) -> RustType {
    let ty = boxed(value(types, &field.ty), field.boxed);
    match field.presence {
        Presence::Optional => ty.optional(),
        Presence::Required | Presence::Default(_) => ty,
    }
}

pub(super) fn boxed(ty: RustType, boxed: bool) -> RustType {
    if boxed { RustType::new(format!("::std::boxed::Box<{}>", ty.as_str())) } else { ty }
}

/// The type of a value.
pub(super) fn value(types: &Types, ty: &Type) -> RustType {
    RustType::new(match ty {
        Type::Boolean => "bool",
        Type::I8 => "i8",
        Type::I16 => "i16",
        Type::I32 => "i32",
        Type::I64 => "i64",
        Type::F32 => "f32",
        Type::F64 => "f64",
        Type::BigInteger => "::dx_runtime::BigInteger",
        Type::BigDecimal => "::dx_runtime::BigDecimal",
        Type::String => "::std::string::String",
        Type::Blob => "::dx_runtime::Blob",
        Type::Document => "::dx_runtime::Document",
        Type::Timestamp => "::dx_runtime::Timestamp",
        Type::Enumeration(id) | Type::IntEnumeration(id) => return defined(types, TypeId::Enumeration(*id)),
        Type::Structure(id) => return defined(types, TypeId::Structure(*id)),
        Type::Union(id) => return defined(types, TypeId::Union(*id)),
        Type::List(item) => {
            return RustType::new(format!("::std::vec::Vec<{}>", element(types, item).as_str()));
        }
        Type::Map(key, item) => {
            let (key, item) = (value(types, key), element(types, item));
            return RustType::new(format!(
                "::std::collections::BTreeMap<{}, {}>",
                key.as_str(),
                item.as_str()
            ));
        }
    })
}

fn defined(types: &Types, id: TypeId) -> RustType {
    RustType::of_service(types.name(id))
}

/// The type of what a list or a map holds.
pub(super) fn element(types: &Types, element: &Element) -> RustType {
    let ty = value(types, &element.ty);
    if element.sparse { ty.optional() } else { ty }
}

/// Whether setters take values of the type as they are, and not by `Into`.
pub(super) fn is_primitive(ty: &Type) -> bool {
    matches!(ty, Type::Boolean | Type::I8 | Type::I16 | Type::I32 | Type::I64 | Type::F32 | Type::F64)
}
