//! Builders. `build` is available when all required members are set, which the compiler checks.
//!
//! A builder contains the structure, initialized with the values of error correction for required members. These are
//! never visible, since `build` requires all of them to be set.

use super::{Context, Scope, literal, path, types};
use crate::ir::{Element, Field, Presence, Structure, Type};
use crate::names::{compound_name, ident, option_setter_name, type_parameter_name};
use crate::output::{Item, Module, Table};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use std::collections::BTreeSet;

pub(super) fn item(context: &Context<'_>, structure: &Structure) -> Item {
    let scope = Scope::new(context);
    let builder = ident(&compound_name(&structure.name, "Builder"));
    let (states, path) = (states(structure), path(&structure.name));
    let required = structure.required().enumerate();
    let required = required.map(|(index, field)| required_row(&scope, &states, index, field)).collect();
    let optional = structure.not_required().map(|field| optional_row(&scope, field)).collect();
    let head = quote!(#builder<#(#states),*> of #path);
    let table = Table::of(quote!(builder)).section(head, required);
    let table = table.section_with_rows(quote!(optional), optional);
    let mut item = Item::new(Module::Builders, &structure.name).import("::dx_runtime::builder").table(table);
    if !states.is_empty() {
        item = item.import("::dx_runtime::builder::Set").uses("member");
    }
    item.imports(scope.imports())
}

/// Types named after all required members, for the compiler's messages.
pub(super) fn members<'s>(structures: impl Iterator<Item = &'s Structure>) -> Option<Item> {
    let names: BTreeSet<_> = structures.flat_map(Structure::required).map(|field| &field.name).collect();
    let names: Vec<_> = names.into_iter().map(|name| ident(name)).collect();
    // The types have no values, and so need no `Debug` implementation.
    let tokens = quote! {
        /// Types named after required members, for the compiler's messages about missing ones.
        #[doc(hidden)]
        #[allow(missing_debug_implementations, missing_docs, non_camel_case_types)]
        pub mod member {
            #(pub enum #names {})*
        }
    };
    (!names.is_empty()).then(|| Item::new(Module::Builders, "").item(tokens).defines("member"))
}

/// The type parameters for the states of the required members, in their order.
fn states(structure: &Structure) -> Vec<Ident> {
    structure.required().enumerate().map(|(index, _)| ident(&type_parameter_name(index))).collect()
}

/// The setter of the required member at `index`, which can be called once.
fn required_row(scope: &Scope<'_>, states: &[Ident], index: usize, field: &Field) -> TokenStream {
    let (member, form) = (ident(&field.name), form(scope, field));
    let set = format_ident!("Set");
    let next = states.iter().enumerate().map(|(other, state)| if other == index { &set } else { state });
    quote!(#member: #form => <#(#next),*>,)
}

/// The setter that takes a value, and the one that takes an `Option`.
fn optional_row(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let (member, setter) = (ident(&field.name), ident(&option_setter_name(&field.name)));
    let form = form(scope, field);
    match &field.presence {
        Presence::Default(default) => {
            let default = literal::expression(scope, default, &field.ty);
            quote!(#member: #form, #setter = #default,)
        }
        Presence::Optional | Presence::Required => quote!(#member: #form, #setter,),
    }
}

/// The form of a setter's argument.
fn form(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let form = match &field.ty {
        Type::List(element) => {
            let element = element_form(scope, element);
            quote!(list(#element))
        }
        Type::Map(key, element) => {
            let (key, element) = (value_form(scope, key), element_form(scope, element));
            quote!(map(#key, #element))
        }
        ty => value_form(scope, ty),
    };
    if field.boxed { quote!(boxed(#form)) } else { form }
}

fn element_form(scope: &Scope<'_>, element: &Element) -> TokenStream {
    if element.sparse {
        let ty = types::element(scope, element);
        quote!(plain(#ty))
    } else {
        value_form(scope, &element.ty)
    }
}

fn value_form(scope: &Scope<'_>, ty: &Type) -> TokenStream {
    let value = types::value(scope, ty);
    if ty.is_primitive() { quote!(plain(#value)) } else { quote!(into(#value)) }
}
