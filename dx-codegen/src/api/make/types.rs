//! The types of members in text form.

use crate::api::RustType;
use crate::ir::{Element, Field, Form, Presence, Type, Types};

/// The type of a field in its structure.
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
    RustType::new(match ty.form() {
        Form::Simple(path) => path.to_owned(),
        Form::Defined(id) => return RustType::of_service(types.name(id)),
        Form::List(item) => format!("::std::vec::Vec<{}>", element(types, item).as_str()),
        Form::Map(key, item) => {
            let (key, item) = (value(types, key), element(types, item));
            format!("::std::collections::BTreeMap<{}, {}>", key.as_str(), item.as_str())
        }
    })
}

/// The type of a list's elements or of a map's values.
pub(super) fn element(types: &Types, element: &Element) -> RustType {
    let ty = value(types, &element.ty);
    if element.sparse { ty.optional() } else { ty }
}
