//! Validation of inputs.

use super::value_expr::ValueExpr;
use super::{Context, Scope, literal, path, types};
use crate::ir::{
    Check, Checks, Element, Field, FieldRef, Limits, Pattern, Tag, Type, TypeId, UnionId, Validated,
    ValidatedMember, Validation,
};
use crate::names::ident;
use crate::output::{Item, Module};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

pub(super) fn items<'c>(
    context: &'c Context<'_>,
    validation: &'c Validation,
) -> impl Iterator<Item = Item> + use<'c> {
    let inputs = validation.inputs.iter().map(|id| input(&context.service.types[*id].name));
    inputs.chain(validation.types.iter().map(|it| validated(context, it)))
}

/// The patterns, each compiled once. Patterns without a name come first.
pub(super) fn patterns<'c>(
    context: &'c Context<'_>,
    validation: &'c Validation,
) -> impl Iterator<Item = Item> + use<'c> {
    validation.patterns.iter().map(|it| pattern(context, it))
}

fn input(name: &str) -> Item {
    let path = path(name);
    let methods = quote!(validate_input!(#path););
    Item::new(Module::Validate, name).import("::dx_runtime::validate_input").item(methods)
}

fn pattern(context: &Context<'_>, pattern: &Pattern) -> Item {
    let scope = Scope::new(context);
    let (name, source) = (ident(&pattern.name), literal::raw_string(&pattern.source));
    let ty = scope.path("::dx_runtime::validate::Pattern");
    let definition = quote!(static #name: #ty = #ty::new(#source););
    Item::new(Module::Validate, "").defines(&pattern.name).item(definition).imports(scope.imports())
}

fn validated(context: &Context<'_>, validated: &Validated) -> Item {
    let (scope, service) = (Scope::new(context), context.service);
    let name = service.types.name(validated.ty);
    let (recursive, body): (_, TokenStream) = match validated.ty {
        TypeId::Structure(id) => {
            let fields = validated.members.iter().map(|it| field(&scope, id.field(it.index), it)).collect();
            (service.types[id].recursive, fields)
        }
        TypeId::Union(id) => (service.types[id].recursive, variants(&scope, id, &validated.members)),
        TypeId::Enumeration(_) => (false, TokenStream::new()),
    };
    let enter = recursive.then(|| quote!(let Some(at) = at.enter() else { return; };));
    let [validate, place] =
        ["::dx_runtime::validate::Validate", "::dx_runtime::validate::Position"].map(|name| scope.path(name));
    let ty = path(name);
    let at = ident(if recursive || !body.is_empty() { "at" } else { "_at" });
    let check = quote! {
        impl #validate for #ty {
            fn check(&self, #at: &#place<'_>) { #enter #body }
        }
    };
    let used = validated.members.iter().flat_map(|member| member.value.patterns());
    let item = used.fold(Item::new(Module::Validate, name), Item::uses);
    item.item(check).imports(scope.imports())
}

fn variants(scope: &Scope<'_>, id: UnionId, members: &[ValidatedMember]) -> TokenStream {
    if members.is_empty() {
        return quote!(if let Self::Unknown(_) = self {
            at.unknown_variant();
        });
    }
    let arms = members.iter().map(|it| variant(scope, id, it));
    let is_all = members.len() == scope.types()[id].variants.len();
    let others = (!is_all).then(|| quote!(_ => {}));
    quote! {
        match self {
            #(#arms)*
            Self::Unknown(_) => at.unknown_variant(),
            #others
        }
    }
}

fn variant(scope: &Scope<'_>, id: UnionId, member: &ValidatedMember) -> Option<TokenStream> {
    let variant = &scope.types()[id].variants[member.index];
    let (name, path) = (ident(&variant.name), &scope.service.wire.union(id)[member.index].name);
    let (at, place) = (quote!(at.member(#path)), ValueExpr::Reference(quote!(value)));
    let body = checks(scope, variant.ty.as_ref()?, &member.value, &at, &place);
    Some(quote!(Self::#name(value) => { #body }))
}

fn field(scope: &Scope<'_>, reference: FieldRef, member: &ValidatedMember) -> TokenStream {
    let (field, wire) = scope.service.field(reference);
    let (name, path) = (ident(&field.name), &wire.name);
    let at = quote!(at.member(#path));
    if member.is_nested() {
        return quote!(#at.nested(&self.#name););
    }
    if !field.is_optional() {
        return of_field(scope, field, member, &at, &ValueExpr::Owned(quote!(self.#name)));
    }
    let body = of_field(scope, field, member, &at, &ValueExpr::Reference(quote!(value)));
    match (member.required, body.is_empty()) {
        (true, true) => quote!(#at.required(&self.#name);),
        (true, false) => quote!(if let Some(value) = #at.required(&self.#name) { #body }),
        (false, _) => quote!(if let Some(value) = &self.#name { #body }),
    }
}

fn of_field(
    scope: &Scope<'_>,
    field: &Field,
    member: &ValidatedMember,
    at: &TokenStream,
    place: &ValueExpr,
) -> TokenStream {
    let tag = member.tag.as_ref().map(|tag| self::tag(scope, tag, at, place));
    let checks = checks(scope, &field.ty, &member.value, at, place);
    quote!(#tag #checks)
}

fn tag(scope: &Scope<'_>, tag: &Tag, at: &TokenStream, content: &ValueExpr) -> TokenStream {
    let (field, wire) = scope.service.field(tag.field);
    let (name, path) = (ident(&field.name), &wire.name);
    let value = if field.is_optional() {
        quote!(self.#name.as_ref().map_or("", |tag| tag.as_str()))
    } else {
        quote!(self.#name.as_str())
    };
    let content = content.receiver();
    let cases = tag.cases.iter().map(|case| {
        let (field, wire) = scope.service.field(case.field);
        let (value, path, field) = (&case.value, &wire.name, ident(&field.name));
        quote!((#value, #path, #content.#field.is_some()))
    });
    quote!(#at.tagged(#path, #value, &[#(#cases),*]);)
}

/// Statements that check the value at `place`. `at` is its path.
fn checks(scope: &Scope<'_>, ty: &Type, checks: &Checks, at: &TokenStream, place: &ValueExpr) -> TokenStream {
    if checks.are_nested() {
        let value = place.reference();
        return quote!(#at.nested(#value););
    }
    let calls: TokenStream = checks.checks.iter().map(|check| call(scope, check, ty, place)).collect();
    let statement = (!calls.is_empty()).then(|| quote!(#at #calls;));
    let elements = match ty {
        Type::List(element) => checks.elements.as_ref().map(|of| items_of(scope, element, of, at, place)),
        Type::Map(key, element) => entries_of(scope, (key, element), checks, at, place),
        _ => None,
    };
    quote!(#statement #elements)
}

/// A check as a method call that returns the place.
fn call(scope: &Scope<'_>, check: &Check, ty: &Type, place: &ValueExpr) -> TokenStream {
    let (reference, receiver) = (place.reference(), place.receiver());
    let text =
        if matches!(ty, Type::Enumeration(_)) { quote!(#receiver.as_str()) } else { reference.clone() };
    match check {
        Check::Nested => quote!(.nested(#reference)),
        Check::Length(length) => {
            let limits = limits(length, |limit| Literal::u64_unsuffixed(*limit));
            quote!(.length(#text, #limits))
        }
        Check::Range(range) => {
            let limits = limits(range, |limit| limit.clone());
            let integer = matches!(ty, Type::IntEnumeration(_)).then(|| quote!(&#receiver.as_i32()));
            let number = integer.unwrap_or(reference);
            quote!(.range(#number, #limits))
        }
        Check::Pattern(name) => {
            let name = ident(name);
            quote!(.pattern(#text, &#name))
        }
        Check::KnownValue => {
            let ty = types::value(scope, ty);
            quote!(.unknown_value(matches!(#receiver, #ty::Unknown(_))))
        }
        Check::UniqueItems => quote!(.unique_items(#reference)),
        Check::PathLabel => quote!(.path_label(#text)),
        Check::HostLabel => quote!(.host_label(#text)),
        Check::Document => quote!(.document(#reference)),
    }
}

fn limits<T, L: ToTokens>(limits: &Limits<T>, literal: impl Fn(&T) -> L) -> TokenStream {
    let min = limits.min.as_ref().map(&literal);
    match limits.max.as_ref().map(&literal) {
        Some(max) => quote!(#min..=#max),
        None => quote!(#min..),
    }
}

fn items_of(
    scope: &Scope<'_>,
    element: &Element,
    of: &Checks,
    at: &TokenStream,
    list: &ValueExpr,
) -> TokenStream {
    let (list, body) = (list.reference(), element_checks(scope, element, of));
    quote!(for (at, value) in #at.items(#list) { #body })
}

fn entries_of(
    scope: &Scope<'_>,
    (key, element): (&Type, &Element),
    of: &Checks,
    at: &TokenStream,
    map: &ValueExpr,
) -> Option<TokenStream> {
    let keys = of.keys.as_ref();
    let keys = keys.map(|of| checks(scope, key, of, &quote!(at.key()), &ValueExpr::Reference(quote!(key))));
    let values = of.elements.as_ref().map(|of| element_checks(scope, element, of));
    let key_name = if keys.is_some() { quote!(key) } else { quote!(_) };
    let value_name = if values.is_some() { quote!(value) } else { quote!(_) };
    let text = match key {
        Type::Enumeration(_) => {
            let key = types::value(scope, key);
            quote!(#key::as_str)
        }
        _ => quote!(String::as_str),
    };
    let map = map.reference();
    (keys.is_some() || values.is_some())
        .then(|| quote!(for (at, #key_name, #value_name) in #at.entries(#map, #text) { #keys #values }))
}

/// The checks of a list's elements or a map's values, bound to `value`.
fn element_checks(scope: &Scope<'_>, element: &Element, of: &Checks) -> TokenStream {
    let body = checks(scope, &element.ty, of, &quote!(at), &ValueExpr::Reference(quote!(value)));
    if element.sparse { quote!(if let Some(value) = value { #body }) } else { body }
}
