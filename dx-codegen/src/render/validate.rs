//! Checks of inputs.

use super::place::Place;
use super::{literal, types};
use crate::ir::{
    Check, Checks, Element, Field, FieldRef, Limits, Pattern, Service, Tag, Type, TypeId, Types, UnionId,
    Validated, ValidatedMember, Validation,
};
use crate::names::ident;
use crate::output::{Item, Module, mentions};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

pub(super) fn items<'s>(service: &'s Service, validation: &'s Validation) -> impl Iterator<Item = Item> {
    let names = validation.inputs.iter().map(|id| service.types[*id].name.as_str());
    let inputs = names.map(|name| (name, input(name)));
    let types = validation.types.iter();
    let types = types.map(|it| (service.types.name(it.ty), validated(service, it)));
    inputs.chain(types).map(|(name, tokens)| Item::unsplit(Module::Validate, name, tokens))
}

/// What is compiled once for all that have to match it. What has no name stands in front of what has.
pub(super) fn patterns(validation: &Validation) -> impl Iterator<Item = Item> {
    let patterns = validation.patterns.iter();
    patterns.map(|of| Item::unsplit(Module::Validate, "", pattern(of)).defines(&of.name))
}

fn input(name: &str) -> TokenStream {
    let name = ident(name);
    quote! {
        impl super::#name {
            /// Whether this is what the model asks for, as far as [that can be told](::dx_runtime::validate).
            ///
            /// # Errors
            ///
            /// Everything that is not, each with its path and the rule.
            pub fn validate(&self) -> Result<(), Violations> {
                self.validate_with(Checks::default())
            }

            /// As [`validate`](Self::validate), with more checks.
            ///
            /// # Errors
            ///
            /// As [`validate`](Self::validate).
            pub fn validate_with(&self, checks: Checks) -> Result<(), Violations> {
                checks.run(self)
            }
        }
    }
}

fn pattern(pattern: &Pattern) -> TokenStream {
    let (name, source) = (ident(&pattern.name), literal::raw_string(&pattern.source));
    quote!(static #name: Pattern = Pattern::new(#source);)
}

fn validated(service: &Service, validated: &Validated) -> TokenStream {
    let name = ident(service.types.name(validated.ty));
    let (recursive, body) = match validated.ty {
        TypeId::Structure(id) => {
            let fields = validated.members.iter().map(|it| field(service, id.field(it.index), it)).collect();
            (service.types[id].recursive, fields)
        }
        TypeId::Union(id) => (service.types[id].recursive, variants(service, id, &validated.members)),
        TypeId::Enumeration(_) => return TokenStream::new(),
    };
    let enter = recursive.then(|| quote!(let Some(at) = at.enter() else { return; };));
    let all = quote!(#enter #body);
    let at = ident(if mentions(&all, "at") { "at" } else { "_at" });
    quote! {
        impl Validate for super::#name {
            fn check(&self, #at: &Place<'_>) { #all }
        }
    }
}

fn variants(service: &Service, id: UnionId, members: &[ValidatedMember]) -> TokenStream {
    if members.is_empty() {
        return quote!(if let Self::Unknown(_) = self {
            at.unknown_variant();
        });
    }
    let arms = members.iter().map(|it| variant(service, id, it));
    let is_all = members.len() == service.types[id].variants.len();
    let others = (!is_all).then(|| quote!(_ => {}));
    quote! {
        match self {
            #(#arms)*
            Self::Unknown(_) => at.unknown_variant(),
            #others
        }
    }
}

fn variant(service: &Service, id: UnionId, member: &ValidatedMember) -> Option<TokenStream> {
    let variant = &service.types[id].variants[member.index];
    let (name, path) = (ident(&variant.name), &service.wire.union(id)[member.index].name);
    let (at, place) = (quote!(at.member(#path)), Place::Reference(quote!(value)));
    let body = checks(&service.types, variant.ty.as_ref()?, &member.value, &at, &place);
    Some(quote!(Self::#name(value) => { #body }))
}

fn field(service: &Service, reference: FieldRef, member: &ValidatedMember) -> TokenStream {
    let (field, wire) = service.field(reference);
    let (name, path) = (ident(&field.name), &wire.name);
    let at = quote!(at.member(#path));
    if !field.is_optional() {
        return of_field(service, field, member, &at, &Place::Owned(quote!(self.#name)));
    }
    let body = of_field(service, field, member, &at, &Place::Reference(quote!(value)));
    match (member.required, body.is_empty()) {
        (true, true) => quote!(#at.required(&self.#name);),
        (true, false) => quote!(if let Some(value) = #at.required(&self.#name) { #body }),
        (false, _) => quote!(if let Some(value) = &self.#name { #body }),
    }
}

fn of_field(
    service: &Service,
    field: &Field,
    member: &ValidatedMember,
    at: &TokenStream,
    place: &Place,
) -> TokenStream {
    let tag = member.tag.as_ref().map(|tag| self::tag(service, tag, at, place));
    let checks = checks(&service.types, &field.ty, &member.value, at, place);
    quote!(#tag #checks)
}

fn tag(service: &Service, tag: &Tag, at: &TokenStream, content: &Place) -> TokenStream {
    let (field, wire) = service.field(tag.field);
    let (name, path) = (ident(&field.name), &wire.name);
    let value = if field.is_optional() {
        quote!(self.#name.as_ref().map_or("", |tag| tag.as_str()))
    } else {
        quote!(self.#name.as_str())
    };
    let content = content.receiver();
    let cases = tag.cases.iter().map(|case| {
        let (field, wire) = service.field(case.field);
        let (value, path, field) = (&case.value, &wire.name, ident(&field.name));
        quote!((#value, #path, #content.#field.is_some()))
    });
    quote!(#at.tagged(#path, #value, &[#(#cases),*]);)
}

/// Statements that check the value at `place`, which is at the path `at`.
fn checks(types: &Types, ty: &Type, checks: &Checks, at: &TokenStream, place: &Place) -> TokenStream {
    let nested = checks.checks.contains(&Check::Nested).then(|| {
        let value = place.reference();
        quote!(#at.nested(#value);)
    });
    let calls: TokenStream = checks.checks.iter().map(|check| call(types, check, ty, place)).collect();
    let statement = (!calls.is_empty()).then(|| quote!(#at #calls;));
    let elements = match ty {
        Type::List(element) => checks.elements.as_ref().map(|of| items_of(types, element, of, at, place)),
        Type::Map(key, element) => entries_of(types, (key, element), checks, at, place),
        _ => None,
    };
    quote!(#nested #statement #elements)
}

/// A check as the call of a method that gives the place back.
fn call(types: &Types, check: &Check, ty: &Type, place: &Place) -> TokenStream {
    let (reference, receiver) = (place.reference(), place.receiver());
    let text =
        if matches!(ty, Type::Enumeration(_)) { quote!(#receiver.as_str()) } else { reference.clone() };
    match check {
        Check::Nested => TokenStream::new(),
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
            let ty = types::value(types, ty);
            quote!(.unknown_value(::std::matches!(#receiver, #ty::Unknown(_))))
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

fn items_of(types: &Types, element: &Element, of: &Checks, at: &TokenStream, list: &Place) -> TokenStream {
    let (list, body) = (list.reference(), element_checks(types, element, of));
    quote!(for (at, value) in #at.items(#list) { #body })
}

fn entries_of(
    types: &Types,
    (key, element): (&Type, &Element),
    of: &Checks,
    at: &TokenStream,
    map: &Place,
) -> Option<TokenStream> {
    let keys = of.keys.as_ref();
    let keys = keys.map(|of| checks(types, key, of, &quote!(at.key()), &Place::Reference(quote!(key))));
    let values = of.elements.as_ref().map(|of| element_checks(types, element, of));
    let key_name = if keys.is_some() { quote!(key) } else { quote!(_) };
    let value_name = if values.is_some() { quote!(value) } else { quote!(_) };
    let text = match key {
        Type::Enumeration(_) => {
            let key = types::value(types, key);
            quote!(#key::as_str)
        }
        _ => quote!(String::as_str),
    };
    let map = map.reference();
    (keys.is_some() || values.is_some())
        .then(|| quote!(for (at, #key_name, #value_name) in #at.entries(#map, #text) { #keys #values }))
}

/// Of an element of a list or a value of a map, which is called `value`.
fn element_checks(types: &Types, element: &Element, of: &Checks) -> TokenStream {
    let body = checks(types, &element.ty, of, &quote!(at), &Place::Reference(quote!(value)));
    if element.sparse { quote!(if let Some(value) = value { #body }) } else { body }
}
