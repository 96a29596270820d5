//! Renders the `params` of cases as Rust expressions.

use crate::ir::{Element, Enumeration, Field, Presence, Structure, Type, Union, Values};
use crate::names::ident;
use crate::render::{Scope, types};
use dx_model::{Node, Value};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::str::FromStr;

/// An expression, or the reason that there is none.
pub(super) type Expression = Result<TokenStream, String>;

/// A structure with the given members, by its builder.
pub(super) fn structure(scope: &Scope<'_>, structure: &Structure, params: Option<&Node>) -> Expression {
    let members = match params.map(|params| &params.value) {
        None => &[][..],
        Some(Value::Object(members)) => members,
        Some(_) => return Err(unfit(params, "a structure")),
    };
    let is_field = |name: &str| structure.fields.iter().any(|field| field.member == name);
    if let Some((key, _)) = members.iter().find(|(key, _)| !is_field(&key.name)) {
        return Err(format!("there is no member `{}`", key.name));
    }
    let setters = structure.fields.iter().map(|field| setter(scope, field, params));
    let (name, setters) = (ident(&structure.name), setters.collect::<Result<Vec<_>, _>>()?);
    Ok(quote!(super::#name::builder()#(#setters)*.build()))
}

/// The call that sets a field; empty if the field is not set.
fn setter(scope: &Scope<'_>, field: &Field, params: Option<&Node>) -> Expression {
    let param = params.and_then(|params| params.get(&field.member)).filter(|param| !param.is_null());
    match param {
        Some(param) => {
            let (name, value) = (ident(&field.name), value(scope, &field.ty, param));
            let value = value.map_err(|error| format!("{}: {error}", field.member))?;
            Ok(quote!(.#name(#value)))
        }
        None if field.presence == Presence::Required => {
            Err(format!("{}: this is required, and the case has no value for it", field.member))
        }
        None => Ok(TokenStream::new()),
    }
}

fn value(scope: &Scope<'_>, ty: &Type, param: &Node) -> Expression {
    match ty {
        Type::Enumeration(id) | Type::IntEnumeration(id) => variant(&scope.types()[*id], param),
        Type::Structure(id) => structure(scope, &scope.types()[*id], Some(param)),
        Type::Union(id) => union(scope, &scope.types()[*id], param),
        Type::List(item) => list(scope, ty, item, param),
        Type::Map(key, item) => map(scope, ty, (key, item), param),
        _ => simple_value(scope, ty, param),
    }
}

/// A value whose type is not defined by the service.
fn simple_value(scope: &Scope<'_>, ty: &Type, param: &Node) -> Expression {
    let text = || param.as_str().ok_or_else(|| unfit(Some(param), "a string"));
    let number = || param.as_number().ok_or_else(|| unfit(Some(param), "a number"));
    Ok(match ty {
        Type::Boolean => {
            let value = param.as_bool().ok_or_else(|| unfit(Some(param), "a boolean"))?;
            quote!(#value)
        }
        Type::I8 => integer(param, Literal::i8_suffixed)?,
        Type::I16 => integer(param, Literal::i16_suffixed)?,
        Type::I32 => integer(param, Literal::i32_suffixed)?,
        Type::I64 => integer(param, Literal::i64_suffixed)?,
        Type::F32 => float(param, &quote!(f32), Literal::f32_suffixed)?,
        Type::F64 => float(param, &quote!(f64), Literal::f64_suffixed)?,
        Type::BigInteger | Type::BigDecimal => {
            let (ty, digits) = (types::value(scope, ty), number()?);
            quote!(super::support::parse::<#ty>(#digits))
        }
        Type::Blob => {
            let text = text()?;
            quote!(::dx_runtime::Blob::new(#text))
        }
        Type::Document => document(param),
        Type::Timestamp => {
            let seconds = number()?;
            quote!(super::support::timestamp(#seconds))
        }
        _ => {
            let text = text()?;
            quote!(::std::string::String::from(#text))
        }
    })
}

/// A number that fits the type.
fn parsed<T: FromStr>(param: &Node) -> Result<T, String> {
    param
        .as_number()
        .and_then(|text| text.parse().ok())
        .ok_or_else(|| unfit(Some(param), "a number in range"))
}

fn integer<T: FromStr>(param: &Node, literal: fn(T) -> Literal) -> Expression {
    let literal = literal(parsed(param)?);
    Ok(quote!(#literal))
}

fn float<T: FromStr>(param: &Node, ty: &TokenStream, literal: fn(T) -> Literal) -> Expression {
    Ok(match param.as_str() {
        Some("NaN") => quote!(#ty::NAN),
        Some("Infinity") => quote!(#ty::INFINITY),
        Some("-Infinity") => quote!(#ty::NEG_INFINITY),
        _ => {
            let literal = literal(parsed(param)?);
            quote!(#literal)
        }
    })
}

fn document(param: &Node) -> TokenStream {
    match &param.value {
        Value::Null => quote!(::dx_runtime::Document::Null),
        Value::Bool(value) => quote!(::dx_runtime::Document::Bool(#value)),
        Value::Number(digits) => {
            let digits = digits.as_str();
            quote!(::dx_runtime::Document::Number(super::support::parse(#digits)))
        }
        Value::String(text) => {
            let text = text.as_str();
            quote!(::dx_runtime::Document::String(::std::string::String::from(#text)))
        }
        Value::Array(items) => {
            let items = items.iter().map(document);
            quote!(::dx_runtime::Document::Array(::std::vec::Vec::from([#(#items),*])))
        }
        Value::Object(members) => {
            let members = members.iter().map(|(key, value)| {
                let (name, value) = (key.name.as_str(), document(value));
                quote!((::std::string::String::from(#name), #value))
            });
            quote!(::dx_runtime::Document::Object(::std::collections::BTreeMap::from([#(#members),*])))
        }
    }
}

/// The variant for a value. Unknown values are converted by `From`.
fn variant(enumeration: &Enumeration, param: &Node) -> Expression {
    let (known, value) = match &enumeration.values {
        Values::Strings(variants) => {
            let value = param.as_str().ok_or_else(|| unfit(Some(param), "a string"))?;
            let known = variants.iter().find(|variant| variant.value == value);
            (known.map(|variant| &variant.name), quote!(#value))
        }
        Values::Integers(variants) => {
            let value: i32 = parsed(param)?;
            let known = variants.iter().find(|variant| variant.value == value);
            (known.map(|variant| &variant.name), quote!(#value))
        }
    };
    let name = ident(&enumeration.name);
    Ok(match known.map(|known| ident(known)) {
        Some(variant) => quote!(super::#name::#variant),
        None => quote!(super::#name::from(#value)),
    })
}

fn union(scope: &Scope<'_>, union: &Union, param: &Node) -> Expression {
    let members = param.as_object().unwrap_or_default();
    let mut set = members.iter().filter(|(_, value)| !value.is_null());
    let (Some((key, param)), None) = (set.next(), set.next()) else {
        return Err(unfit(Some(param), "a union with one member"));
    };
    let variant = union.variants.iter().find(|variant| variant.member == key.name.as_str());
    let variant = variant.ok_or_else(|| format!("there is no member `{}`", key.name))?;
    let (union, name) = (ident(&union.name), ident(&variant.name));
    let Some(ty) = &variant.ty else { return Ok(quote!(super::#union::#name)) };
    let value = value(scope, ty, param).map_err(|error| format!("{}: {error}", key.name))?;
    let value = if variant.boxed { quote!(::std::boxed::Box::new(#value)) } else { value };
    Ok(quote!(super::#union::#name(#value)))
}

fn list(scope: &Scope<'_>, ty: &Type, item: &Element, param: &Node) -> Expression {
    let items = param.as_array().ok_or_else(|| unfit(Some(param), "a list"))?;
    let items = items.iter().map(|param| element(scope, item, param)).collect::<Result<Vec<_>, _>>()?;
    let ty = types::value(scope, ty);
    Ok(quote!(<#ty>::from([#(#items),*])))
}

fn map(scope: &Scope<'_>, ty: &Type, (key, item): (&Type, &Element), param: &Node) -> Expression {
    let members = param.as_object().ok_or_else(|| unfit(Some(param), "a map"))?;
    let entry = |(name, param): &(dx_model::Key, Node)| {
        let name_node = Node { value: Value::String(name.name.clone()), span: name.span };
        let (name, item) = (value(scope, key, &name_node)?, element(scope, item, param)?);
        Ok(quote!((#name, #item)))
    };
    let entries = members.iter().map(entry).collect::<Result<Vec<_>, String>>()?;
    let ty = types::value(scope, ty);
    Ok(quote!(<#ty>::from([#(#entries),*])))
}

fn element(scope: &Scope<'_>, element: &Element, param: &Node) -> Expression {
    match (element.sparse, param.is_null()) {
        (true, true) => Ok(quote!(::std::option::Option::None)),
        (true, false) => {
            let value = value(scope, &element.ty, param)?;
            Ok(quote!(::std::option::Option::Some(#value)))
        }
        (false, _) => value(scope, &element.ty, param),
    }
}

fn unfit(param: Option<&Node>, expected: &str) -> String {
    format!("expected {expected}, found {}", param.map_or("nothing", Node::kind))
}
