//! Expressions over an input or output, rendered as expressions of type `Option`.

use super::Scope;
use crate::ir::{
    Condition, Element, Expression, ExpressionKind as Kind, Field, Order, Root, Truthiness, Type,
    UnionVariant, ValueType,
};
use crate::names::ident;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// The value, as an `Option`.
pub(super) fn value(scope: &Scope<'_>, expression: &Expression) -> TokenStream {
    match &expression.kind {
        Kind::Root(root) => {
            let root = root_name(*root);
            quote!(Some(#root))
        }
        Kind::Current if matches!(expression.ty, ValueType::List(_)) => quote!(value.clone()),
        Kind::Current => quote!(value),
        Kind::Null => quote!(None::<()>),
        Kind::Boolean(value) => some(&quote!(#value)),
        Kind::Integer(value) => {
            let value = Literal::i64_suffixed(*value);
            some(&quote!(#value))
        }
        Kind::Float(value) => {
            let value = Literal::f64_suffixed(*value);
            some(&quote!(#value))
        }
        Kind::String(value) => some(&quote!(#value)),
        Kind::Condition(condition) => some(&self::condition(scope, condition)),
        Kind::Field { of, field } => self::field(scope, of, scope.types().field(*field)),
        Kind::Variant { of, union, index } => variant(scope, of, &scope.types()[*union].variants[*index]),
        Kind::Entry { of, key } => entry(scope, of, key),
        Kind::Bind { of, body } => {
            let (of, body) = (value(scope, of), value(scope, body));
            quote!(match #of { value => #body })
        }
        Kind::Choose { and, left, right } => choose(scope, *and, left, right),
        Kind::Order(order, left, right) => self::order(scope, *order, left, right),
        Kind::List(values) => list(scope, values),
        kind => of_collection(scope, kind),
    }
}

fn some(value: &TokenStream) -> TokenStream {
    quote!(Some(#value))
}

fn root_name(root: Root) -> Ident {
    ident(match root {
        Root::Input => "input",
        Root::Output => "output",
    })
}

/// Operations on lists, maps, strings and numbers.
fn of_collection(scope: &Scope<'_>, kind: &Kind) -> TokenStream {
    match kind {
        Kind::Keys(of) => {
            let (key, map) = (map_types(of).map(|(key, _)| key), value(scope, of));
            let key = key.map(|ty| by_reference(ty, &quote!(key)));
            quote!(#map.map(|map| map.keys().map(|key| Some(#key)).collect::<Vec<_>>()))
        }
        Kind::Values(of) => {
            let (element, map) = (map_types(of).map(|(_, element)| element), value(scope, of));
            let elements = element.map(|element| elements(element, &quote!(map.values())));
            quote!(#map.map(|map| #elements))
        }
        Kind::Index(of, index) => index_of(scope, of, *index),
        Kind::Flatten(of) => {
            let of = value(scope, of);
            quote!(#of.map(|list| list.into_iter().flatten().flatten().collect::<Vec<_>>()))
        }
        Kind::Project { of, body } => {
            let of = value(scope, of);
            let map = (body.kind != Kind::Current).then(|| {
                let body = value(scope, body);
                quote!(.map(|value| #body))
            });
            quote!(#of.map(|list| list.into_iter() #map .filter(Option::is_some).collect::<Vec<_>>()))
        }
        Kind::Filter { of, condition } => filter(scope, of, condition),
        Kind::ToFloat(of) => {
            let of = value(scope, of);
            quote!(#of.map(|number| number as f64))
        }
        Kind::Length(of) => {
            let length = match of.ty {
                ValueType::String => quote!(text.chars().count() as i64),
                _ => quote!(text.len() as i64),
            };
            let of = value(scope, of);
            quote!(#of.map(|text| #length))
        }
        Kind::Contains(of, item) if of.ty == ValueType::String => of_texts(scope, of, item, "contains"),
        Kind::Contains(of, item) => {
            let (of, item) = (value(scope, of), value(scope, item));
            quote!(#of.map(|list| list.contains(&#item)))
        }
        Kind::StartsWith(of, part) => of_texts(scope, of, part, "starts_with"),
        Kind::EndsWith(of, part) => of_texts(scope, of, part, "ends_with"),
        _ => TokenStream::new(),
    }
}

fn of_texts(scope: &Scope<'_>, of: &Expression, part: &Expression, method: &str) -> TokenStream {
    let (of, part, method) = (value(scope, of), value(scope, part), ident(method));
    quote!(#of.zip(#part).map(|(text, part)| text.#method(part)))
}

fn map_types(of: &Expression) -> Option<(&Type, &Element)> {
    match &of.ty {
        ValueType::Map(key, element) => Some((key, element)),
        _ => None,
    }
}

/// A field of a structure that may be absent itself.
fn field(scope: &Scope<'_>, of: &Expression, access: &Field) -> TokenStream {
    if let Kind::Root(root) = of.kind {
        let root = root_name(root);
        return accessed(&quote!(#root), access);
    }
    let of = value(scope, of);
    if access.is_optional() {
        let field = accessed(&quote!(value), access);
        quote!(#of.and_then(|value| #field))
    } else {
        let field = required(&quote!(value), access);
        quote!(#of.map(|value| #field))
    }
}

/// The value of a field that is present.
fn accessed(place: &TokenStream, access: &Field) -> TokenStream {
    if !access.is_optional() {
        return some(&required(place, access));
    }
    let field = ident(&access.name);
    let as_ref = ident(if access.boxed { "as_deref" } else { "as_ref" });
    match &access.ty {
        Type::Boolean | Type::I64 | Type::F64 => quote!(#place.#field),
        Type::I8 | Type::I16 | Type::I32 => quote!(#place.#field.map(i64::from)),
        Type::F32 => quote!(#place.#field.map(f64::from)),
        Type::String => quote!(#place.#field.as_deref()),
        Type::Structure(_) | Type::Union(_) | Type::Map(..) => quote!(#place.#field.#as_ref()),
        ty => {
            let shown = by_reference(ty, &quote!(value));
            quote!(#place.#field.#as_ref().map(|value| #shown))
        }
    }
}

fn required(place: &TokenStream, access: &Field) -> TokenStream {
    let field = ident(&access.name);
    let unboxed = access.boxed.then(|| quote!(*));
    match &access.ty {
        Type::Boolean | Type::I64 | Type::F64 => quote!(#place.#field),
        Type::I8 | Type::I16 | Type::I32 => quote!(i64::from(#place.#field)),
        Type::F32 => quote!(f64::from(#place.#field)),
        Type::Structure(_) | Type::Union(_) | Type::Map(..) => quote!(&#unboxed #place.#field),
        ty => by_reference(ty, &quote!(#place.#field)),
    }
}

/// The borrowed form of a value, given a reference to it.
fn by_reference(ty: &Type, value: &TokenStream) -> TokenStream {
    match ty {
        Type::Boolean | Type::I64 | Type::F64 => quote!(*#value),
        Type::I8 | Type::I16 | Type::I32 => quote!(i64::from(*#value)),
        Type::F32 => quote!(f64::from(*#value)),
        Type::String | Type::Enumeration(_) => quote!(#value.as_str()),
        Type::IntEnumeration(_) => quote!(i64::from(#value.as_i32())),
        Type::List(element) => elements(element, &quote!(#value.iter())),
        _ => value.clone(),
    }
}

/// A list of the items of an iterator over references.
fn elements(element: &Element, iterator: &TokenStream) -> TokenStream {
    let by_value = matches!(element.ty, Type::Structure(_) | Type::Union(_) | Type::Map(..));
    let value = by_reference(&element.ty, &quote!(value));
    let item = match (element.sparse, by_value) {
        (true, true) => quote!(Option::as_ref),
        (true, false) => quote!(|value| value.as_ref().map(|value| #value)),
        (false, true) => quote!(Some),
        (false, false) => quote!(|value| Some(#value)),
    };
    quote!(#iterator.map(#item).collect::<Vec<_>>())
}

fn variant(scope: &Scope<'_>, of: &Expression, variant: &UnionVariant) -> TokenStream {
    let (of, accessor) = (value(scope, of), ident(&variant.accessor));
    let shown = variant.ty.as_ref().and_then(shown);
    quote!(#of.and_then(|value| value.#accessor()) #shown)
}

/// The conversion from an `Option` of a reference to one of the borrowed form; `None` if these are the same.
fn shown(ty: &Type) -> Option<TokenStream> {
    let shown = by_reference(ty, &quote!(value));
    (shown.to_string() != "value").then(|| quote!(.map(|value| #shown)))
}

fn entry(scope: &Scope<'_>, of: &Expression, key: &str) -> TokenStream {
    let Some((key_type, element)) = map_types(of) else { return TokenStream::new() };
    let of = value(scope, of);
    let found = match key_type {
        Type::String => quote!(map.get(#key)),
        key_type => {
            let key_type = super::types::value(scope, key_type);
            quote!(map.get(&<#key_type as From<&str>>::from(#key)))
        }
    };
    let present = element.sparse.then(|| quote!(.and_then(Option::as_ref)));
    let shown = shown(&element.ty);
    quote!(#of.and_then(|map| #found) #present #shown)
}

/// Negative indices count from the end.
fn index_of(scope: &Scope<'_>, of: &Expression, index: i64) -> TokenStream {
    let of = value(scope, of);
    let position =
        Literal::u64_unsuffixed(if index < 0 { index.unsigned_abs() - 1 } else { index.unsigned_abs() });
    let reversed = (index < 0).then(|| quote!(.rev()));
    quote!(#of.and_then(|list| list.into_iter() #reversed .nth(#position).flatten()))
}

fn filter(scope: &Scope<'_>, of: &Expression, condition: &Condition) -> TokenStream {
    let is_list = matches!(&of.ty, ValueType::List(element) if matches!(**element, ValueType::List(_)));
    let (of, condition) = (value(scope, of), self::condition(scope, condition));
    let pattern = if is_list { quote!(value) } else { quote!(&value) };
    quote!(#of.map(|list| list.into_iter().filter(|#pattern| #condition).collect::<Vec<_>>()))
}

fn choose(scope: &Scope<'_>, and: bool, left: &Truthiness, right: &Expression) -> TokenStream {
    let holds = truthiness(scope, &quote!(left), left);
    let holds = if and { quote!(!(#holds)) } else { holds };
    let (left, right) = (value(scope, &left.value), value(scope, right));
    quote!(match #left { left if #holds => left, _ => #right })
}

fn order(scope: &Scope<'_>, order: Order, left: &Expression, right: &Expression) -> TokenStream {
    let operator = match order {
        Order::Less => quote!(<),
        Order::LessOrEqual => quote!(<=),
        Order::Greater => quote!(>),
        Order::GreaterOrEqual => quote!(>=),
    };
    let (left, right) = (value(scope, left), value(scope, right));
    quote!(#left.zip(#right).map(|(left, right)| left #operator right))
}

/// `None` if there is no current value.
fn list(scope: &Scope<'_>, values: &[Expression]) -> TokenStream {
    let values = values.iter().map(|it| value(scope, it));
    quote!(value.is_some().then(|| vec![#(#values),*]))
}

/// A condition as a `bool`.
fn condition(scope: &Scope<'_>, condition: &Condition) -> TokenStream {
    match condition {
        Condition::Truthiness(truth) => truthiness(scope, &value(scope, &truth.value), truth),
        Condition::Equal(left, right) => {
            let (left, right) = (value(scope, left), value(scope, right));
            quote!(#left == #right)
        }
        Condition::Missing(of) => {
            let of = value(scope, of);
            quote!(#of.is_none())
        }
        Condition::All(left, right) => {
            let (left, right) = (grouped(scope, left), grouped(scope, right));
            quote!(#left && #right)
        }
        Condition::Any(left, right) => {
            let (left, right) = (grouped(scope, left), grouped(scope, right));
            quote!(#left || #right)
        }
        Condition::Not(of) => match &**of {
            Condition::Equal(left, right) => {
                let (left, right) = (value(scope, left), value(scope, right));
                quote!(#left != #right)
            }
            Condition::Missing(of) => {
                let of = value(scope, of);
                quote!(#of.is_some())
            }
            of => {
                let of = self::condition(scope, of);
                quote!(!(#of))
            }
        },
    }
}

/// A condition, in parentheses if necessary.
fn grouped(scope: &Scope<'_>, condition: &Condition) -> TokenStream {
    let tokens = self::condition(scope, condition);
    if matches!(condition, Condition::All(..) | Condition::Any(..)) { quote!((#tokens)) } else { tokens }
}

/// Whether `value`, an `Option`, is truthy.
fn truthiness(scope: &Scope<'_>, value: &TokenStream, truth: &Truthiness) -> TokenStream {
    match &truth.value.ty {
        ValueType::Null => quote!(false),
        ValueType::Boolean => quote!(#value == Some(true)),
        ValueType::String => quote!(#value.is_some_and(|text| !text.is_empty())),
        ValueType::Map(..) => quote!(#value.is_some_and(|map| !map.is_empty())),
        ValueType::List(_) => quote!(#value.as_ref().is_some_and(|list| !list.is_empty())),
        ValueType::Structure(id) if truth.by_fields => {
            let fields = scope.types()[*id].fields.iter().map(|field| ident(&field.name));
            quote!(#value.is_some_and(|value| #(value.#fields.is_some())||*))
        }
        ValueType::Integer | ValueType::Float | ValueType::Structure(_) | ValueType::Union(_) => {
            quote!(#value.is_some())
        }
    }
}
