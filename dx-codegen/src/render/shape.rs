//! The descriptions of structures and unions for codecs and serde: a table each, with a row for each member.

use super::xml;
use super::{Context, Scope, literal, path};
use crate::ir::{Debug, Field, Presence, StructureId, Type, UnionId, UnionVariant, WireMember};
use crate::names::ident;
use crate::output::{Item, Module, Table};
use dx_runtime::TimestampFormat;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn structure(context: &Context<'_>, id: StructureId) -> Item {
    let (scope, service) = (Scope::new(context), context.service);
    let structure = &service.types[id];
    let [body, bound] = service.wire.schema_order(id).map(|fields| {
        let fields = fields.into_iter().map(|index| service.field(id.field(index)));
        fields.map(|(field, wire)| row(&scope, field, wire, structure.debug)).collect()
    });
    let meta = structure.error.then(|| quote!(+ meta));
    let head = head(&structure.name, structure.id.name(), structure.recursive);
    let table = Table::of(quote!(structure)).section(head, body);
    let table = table.section_with_rows(quote!(bound), bound).tail(meta);
    let item = Item::new(Module::Shapes, &structure.name).import("::dx_runtime::structure").table(table);
    item.imports(scope.imports())
}

pub(super) fn union(context: &Context<'_>, id: UnionId) -> Item {
    let (scope, service) = (Scope::new(context), context.service);
    let union = &service.types[id];
    let rows = service.variants(id).map(|(variant, wire)| variant_row(&scope, variant, wire, union.debug));
    let head = head(&union.name, union.id.name(), union.recursive);
    let unknown = quote!(Unknown(super::UnknownVariant::new));
    let table = Table::of(quote!(union)).section(head, rows.collect()).tail(Some(unknown));
    let item = Item::new(Module::Shapes, &union.name).import("::dx_runtime::union").table(table);
    item.imports(scope.imports())
}

fn head(name: &str, model_name: &str, recursive: bool) -> TokenStream {
    let (path, recursive) = (path(name), recursive.then(|| quote!(recursive)));
    if name == model_name && recursive.is_none() { path } else { quote!(#path as #model_name #recursive) }
}

fn row(scope: &Scope<'_>, field: &Field, wire: &WireMember, holder: Debug) -> TokenStream {
    let (name, wire_name) = (ident(&field.name), &wire.name);
    let presence = match &field.presence {
        Presence::Required => quote!(required),
        Presence::Optional => quote!(optional),
        Presence::Default(default) => {
            let default = literal::expression(scope, default, &field.ty);
            quote!(default(#default))
        }
    };
    let facts = facts(scope, &field.ty, wire, field.redacted, holder);
    quote!(#name: #presence #wire_name #facts,)
}

fn variant_row(scope: &Scope<'_>, variant: &UnionVariant, wire: &WireMember, holder: Debug) -> TokenStream {
    let (name, wire_name) = (ident(&variant.name), &wire.name);
    let Some(ty) = &variant.ty else { return quote!(#name: unit #wire_name,) };
    let kind = if *ty == Type::Document { quote!(document) } else { quote!(value) };
    let facts = facts(scope, ty, wire, variant.redacted, holder);
    quote!(#name: #kind #wire_name #facts,)
}

/// The facts about a member apart from its name and presence.
fn facts(
    scope: &Scope<'_>,
    ty: &Type,
    wire: &WireMember,
    redacted: bool,
    holder: Debug,
) -> Option<TokenStream> {
    let mut facts = Vec::new();
    if wire.serde_name != wire.name {
        let name = &wire.serde_name;
        facts.push(quote!(serde(#name)));
    }
    match wire.timestamp_format {
        Some(TimestampFormat::DateTime) => facts.push(quote!(date_time)),
        Some(TimestampFormat::HttpDate) => facts.push(quote!(http_date)),
        Some(TimestampFormat::EpochSeconds) => facts.push(quote!(epoch_seconds)),
        None => {}
    }
    if let Some(xml) = &wire.xml {
        let facts_of_xml = xml::facts(scope, xml);
        facts.push(quote!(xml(#facts_of_xml)));
    }
    if (redacted || holder == Debug::Redacted) && has_keys(ty) {
        facts.push(quote!(sensitive_keys));
    }
    (!facts.is_empty()).then(|| quote!([#(#facts),*]))
}

/// Whether values of a type contain maps, whose keys are data.
fn has_keys(ty: &Type) -> bool {
    match ty {
        Type::Map(..) | Type::Document => true,
        Type::List(element) => has_keys(&element.ty),
        _ => false,
    }
}
