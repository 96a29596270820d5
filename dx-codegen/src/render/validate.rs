//! Checks of inputs.

use super::literal;
use super::place::Place;
use crate::ir::{Check, Checks, Element, Limits, Pattern, Tag, Type, Validated, ValidatedMember, Validation};
use crate::names::ident;
use crate::output::{Item, Module, mentions};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

pub(super) fn items(validation: &Validation) -> impl Iterator<Item = Item> {
    let inputs = validation.inputs.iter().map(|name| (name, input(name)));
    let shapes = validation.shapes.iter().map(|shape| (&shape.name, self::shape(shape)));
    inputs.chain(shapes).map(|(name, tokens)| Item::unsplit(Module::Validate, name, tokens))
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

fn shape(shape: &Validated) -> TokenStream {
    let name = ident(&shape.name);
    let enter = shape.recursive.then(|| quote!(let Some(at) = at.enter() else { return; };));
    let body = match &shape.union {
        Some(union) => variants(&shape.members, union.all),
        None => shape.members.iter().map(field).collect(),
    };
    let all = quote!(#enter #body);
    let at = ident(if mentions(&all, "at") { "at" } else { "_at" });
    quote! {
        impl Validate for super::#name {
            fn check(&self, #at: &Place<'_>) { #all }
        }
    }
}

/// `all` if these are all that the union has, but for the one that dx adds.
fn variants(variants: &[ValidatedMember], all: bool) -> TokenStream {
    if variants.is_empty() {
        return quote!(if let Self::Unknown(_) = self {
            at.unknown_variant();
        });
    }
    let arms = variants.iter().map(variant);
    let others = (!all).then(|| quote!(_ => {}));
    quote! {
        match self {
            #(#arms)*
            Self::Unknown(_) => at.unknown_variant(),
            #others
        }
    }
}

fn variant(variant: &ValidatedMember) -> TokenStream {
    let (name, path) = (ident(&variant.name), &variant.path);
    let body = checks(&variant.value, &quote!(at.member(#path)), &Place::Reference(quote!(value)));
    quote!(Self::#name(value) => { #body })
}

fn field(field: &ValidatedMember) -> TokenStream {
    let (name, path) = (ident(&field.name), &field.path);
    let at = quote!(at.member(#path));
    if !field.optional {
        return of_field(field, &at, &Place::Owned(quote!(self.#name)));
    }
    let body = of_field(field, &at, &Place::Reference(quote!(value)));
    match (field.required, body.is_empty()) {
        (true, true) => quote!(#at.required(&self.#name);),
        (true, false) => quote!(if let Some(value) = #at.required(&self.#name) { #body }),
        (false, _) => quote!(if let Some(value) = &self.#name { #body }),
    }
}

fn of_field(field: &ValidatedMember, at: &TokenStream, place: &Place) -> TokenStream {
    let tag = field.tag.as_ref().map(|tag| self::tag(tag, at, place));
    let checks = checks(&field.value, at, place);
    quote!(#tag #checks)
}

fn tag(tag: &Tag, at: &TokenStream, content: &Place) -> TokenStream {
    let (name, path) = (ident(&tag.name), &tag.path);
    let value = if tag.optional {
        quote!(self.#name.as_ref().map_or("", |tag| tag.as_str()))
    } else {
        quote!(self.#name.as_str())
    };
    let content = content.receiver();
    let cases = tag.cases.iter().map(|case| {
        let (value, path, field) = (&case.value, &case.path, ident(&case.field));
        quote!((#value, #path, #content.#field.is_some()))
    });
    quote!(#at.tagged(#path, #value, &[#(#cases),*]);)
}

/// Statements that check the value at `place`, which is at the path `at`.
fn checks(checks: &Checks, at: &TokenStream, place: &Place) -> TokenStream {
    let nested = checks.checks.contains(&Check::Nested).then(|| {
        let value = place.reference();
        quote!(#at.nested(#value);)
    });
    let calls: TokenStream = checks.checks.iter().map(|check| call(check, &checks.ty, place)).collect();
    let statement = (!calls.is_empty()).then(|| quote!(#at #calls;));
    let elements = match &checks.ty {
        Type::List(element) => checks.elements.as_ref().map(|of| items_of(element, of, at, place)),
        Type::Map(key, element) => entries_of(key, element, checks, at, place),
        _ => None,
    };
    quote!(#nested #statement #elements)
}

/// A check as the call of a method that gives the place back.
fn call(check: &Check, ty: &Type, place: &Place) -> TokenStream {
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
        Check::KnownValue(name) => {
            let name = ident(name);
            quote!(.unknown_value(::std::matches!(#receiver, super::#name::Unknown(_))))
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

fn items_of(element: &Element, of: &Checks, at: &TokenStream, list: &Place) -> TokenStream {
    let (list, body) = (list.reference(), element_checks(element, of));
    quote!(for (at, value) in #at.items(#list) { #body })
}

fn entries_of(
    key: &Type,
    element: &Element,
    of: &Checks,
    at: &TokenStream,
    map: &Place,
) -> Option<TokenStream> {
    let keys = of.keys.as_ref().map(|of| checks(of, &quote!(at.key()), &Place::Reference(quote!(key))));
    let values = of.elements.as_ref().map(|of| element_checks(element, of));
    let key_name = if keys.is_some() { quote!(key) } else { quote!(_) };
    let value_name = if values.is_some() { quote!(value) } else { quote!(_) };
    let text = match key {
        Type::Enumeration(name) => {
            let name = ident(name);
            quote!(super::#name::as_str)
        }
        _ => quote!(String::as_str),
    };
    let map = map.reference();
    (keys.is_some() || values.is_some())
        .then(|| quote!(for (at, #key_name, #value_name) in #at.entries(#map, #text) { #keys #values }))
}

/// Of an element of a list or a value of a map, which is called `value`.
fn element_checks(element: &Element, of: &Checks) -> TokenStream {
    let body = checks(of, &quote!(at), &Place::Reference(quote!(value)));
    if element.sparse { quote!(if let Some(value) = value { #body }) } else { body }
}
