//! Builders: `build` is there when every required member is set, which the compiler checks.
//!
//! A builder fills the structure itself, which it starts with what error correction puts into required members. That
//! can't come out: `build` is not there until each of them was set.

use super::{literal, sentence, types};
use crate::docs::Sentence;
use crate::ir::{Element, Field, Presence, Structure, Type};
use crate::names::{compound_name, ident, option_setter_name};
use crate::output::{Item, Module};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use std::collections::BTreeSet;

pub(super) fn render(structure: &Structure) -> TokenStream {
    let (_, builder) = names(structure);
    let definition = definition(structure);
    let generics = generics(&states(structure));
    let mut required = 0..;
    let setters = structure.fields.iter().map(|field| match field.presence {
        Presence::Required => required_setter(structure, required.next().unwrap_or_default(), field),
        Presence::Default(_) | Presence::Optional => optional_setters(structure, field),
    });
    let build = build(structure);
    quote! {
        #definition

        impl #generics #builder #generics {
            #(#setters)*
            #build
        }
    }
}

/// The names of all required members as types, for the compiler's messages.
pub(super) fn members(structures: &[Structure]) -> Option<Item> {
    let names: BTreeSet<_> =
        structures.iter().flat_map(Structure::required).map(|field| &field.name).collect();
    let names: Vec<_> = names.into_iter().map(|name| ident(name)).collect();
    // None of them has a value that could be shown.
    let tokens = quote! {
        /// The names of required members, for the compiler to say which one is missing.
        #[doc(hidden)]
        #[allow(missing_debug_implementations, missing_docs, non_camel_case_types)]
        pub mod member {
            #(pub enum #names {})*
        }
    };
    (!names.is_empty()).then(|| Item::unsplit(Module::Builders, "", tokens).defines("member"))
}

fn names(structure: &Structure) -> (Ident, Ident) {
    (ident(&structure.name), ident(&compound_name(&structure.name, "Builder")))
}

/// The type parameters, which are the states of the required members in their order: `A`, `B` and so on, since what
/// matters is where one stands.
fn states(structure: &Structure) -> Vec<Ident> {
    let letter = |(index, _)| match u8::try_from(index) {
        Ok(index @ 0..26) => format_ident!("{}", char::from(b'A' + index)),
        _ => format_ident!("M{}", index),
    };
    structure.required().enumerate().map(letter).collect()
}

/// `<A, B>`, or nothing.
fn generics<T: ToTokens>(parameters: &[T]) -> Option<TokenStream> {
    (!parameters.is_empty()).then(|| quote!(<#(#parameters),*>))
}

fn definition(structure: &Structure) -> TokenStream {
    let (name, builder) = names(structure);
    let states = states(structure);
    let path = format!("super::{}", structure.name);
    let docs = sentence(&Sentence::new("Builds ").link(&structure.name, &path).words("."));
    let defaults = generics(&states.iter().map(|state| quote!(#state = Unset)).collect::<Vec<_>>());
    let state_field = generics(&states).map(|_| quote!(, PhantomData<(#(#states,)*)>));
    let start_docs = start_docs(structure);
    let state_start = generics(&states).map(|_| quote!(, PhantomData));
    quote! {
        #docs
        #[derive(Clone, Debug)]
        #[must_use = "nothing is built until `build`"]
        pub struct #builder #defaults(super::#name #state_field);

        impl super::#name {
            #start_docs
            pub fn builder() -> #builder {
                #builder(ErrorCorrection::corrected() #state_start)
            }
        }
    }
}

fn start_docs(structure: &Structure) -> TokenStream {
    let names = structure.required().map(|field| field.name.as_str());
    sentence(&match structure.required().count() {
        0 => Sentence::new("Starts building one. Nothing is required."),
        1 => Sentence::new("Starts building one. Required is ").codes(names, "").words("."),
        _ => Sentence::new("Starts building one. Required are ").codes(names, " and ").words("."),
    })
}

/// The setter of the required member at `index` among these. It can be called once.
fn required_setter(structure: &Structure, index: usize, field: &Field) -> TokenStream {
    let (name, builder) = names(structure);
    let member = ident(&field.name);
    let mut states = states(structure);
    let before = std::mem::replace(&mut states[index], format_ident!("Set"));
    let (argument, value) = argument(field);
    let docs = sentence(&sets(structure, field).words(", which is required."));
    quote! {
        #docs
        pub fn #member(mut self, value: #argument) -> #builder<#(#states),*>
        where
            #before: IsUnset<super::#name, member::#member>,
        {
            self.0.#member = #value;
            #builder(self.0, PhantomData)
        }
    }
}

/// The setter that takes a value, and the one that takes an `Option`.
fn optional_setters(structure: &Structure, field: &Field) -> TokenStream {
    let (name, setter) = (ident(&field.name), ident(&option_setter_name(&field.name)));
    let (argument, value) = argument(field);
    let option = types::option(&types::value(&field.ty));
    let [docs, set_docs] =
        [".", ", or takes it back."].map(|end| sentence(&sets(structure, field).words(end)));
    let boxed = if field.boxed { quote!(value.map(::std::boxed::Box::new)) } else { quote!(value) };
    let (stored, option_stored) = match &field.presence {
        Presence::Default(default) => (value, literal::or_default(&boxed, default, &field.ty)),
        Presence::Optional | Presence::Required => (quote!(Some(#value)), boxed),
    };
    quote! {
        #docs
        pub fn #name(mut self, value: #argument) -> Self {
            self.0.#name = #stored;
            self
        }

        #set_docs
        pub fn #setter(mut self, value: #option) -> Self {
            self.0.#name = #option_stored;
            self
        }
    }
}

fn build(structure: &Structure) -> TokenStream {
    let name = ident(&structure.name);
    let states = states(structure);
    let members = structure.required().map(|field| ident(&field.name));
    let bounds = generics(&states).map(|_| quote!(where #(#states: IsSet<super::#name, member::#members>,)*));
    let docs = sentence(&Sentence::new(match states.len() {
        0 => "The structure with what was set.",
        _ => "The structure with what was set. It is there when all that is required is.",
    }));
    quote! {
        #docs
        #[must_use]
        pub fn build(self) -> super::#name #bounds {
            self.0
        }
    }
}

fn sets(structure: &Structure, field: &Field) -> Sentence {
    let path = format!("super::{}::{}", structure.name, field.name);
    Sentence::new("Sets ").link(&field.name, &path)
}

/// The type of a setter's argument, and the expression that makes the field's value of it.
fn argument(field: &Field) -> (TokenStream, TokenStream) {
    let (argument, value) = match &field.ty {
        Type::List(element) => list_argument(element),
        Type::Map(key, element) => map_argument(key, element),
        ty => (into(ty), if is_primitive(ty) { quote!(value) } else { quote!(value.into()) }),
    };
    (argument, if field.boxed { quote!(::std::boxed::Box::new(#value)) } else { value })
}

fn list_argument(element: &Element) -> (TokenStream, TokenStream) {
    let item = element_argument(element);
    let convert = converts(element).then(|| quote!(.map(Into::into)));
    (quote!(impl IntoIterator<Item = #item>), quote!(value.into_iter() #convert .collect()))
}

fn map_argument(key: &Type, element: &Element) -> (TokenStream, TokenStream) {
    let (key, item) = (into(key), element_argument(element));
    let value = if converts(element) { quote!(value.into()) } else { quote!(value) };
    (
        quote!(impl IntoIterator<Item = (#key, #item)>),
        quote!(value.into_iter().map(|(key, value)| (key.into(), #value)).collect()),
    )
}

fn element_argument(element: &Element) -> TokenStream {
    if element.sparse { types::option(&types::value(&element.ty)) } else { into(&element.ty) }
}

fn converts(element: &Element) -> bool {
    !element.sparse && !is_primitive(&element.ty)
}

fn into(ty: &Type) -> TokenStream {
    let value = types::value(ty);
    if is_primitive(ty) { value } else { quote!(impl Into<#value>) }
}

/// Literals of these would not find their type through `Into`.
fn is_primitive(ty: &Type) -> bool {
    matches!(ty, Type::Boolean | Type::I8 | Type::I16 | Type::I32 | Type::I64 | Type::F32 | Type::F64)
}
