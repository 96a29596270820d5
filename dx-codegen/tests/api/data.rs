//! What the data says.

use crate::Facts;
use crate::text::short;
use dx_codegen::api::{Api, Condition, Function, Impl, Item, Kind, Receiver, TypeParameter};

/// Traits whose associated types are in macros of the runtime.
const BY_MACROS: [&str; 3] = ["Call", "Input", "ServiceError"];

pub fn facts(api: &Api) -> Facts {
    api.items.iter().flat_map(of_item).collect()
}

fn of_item(item: &Item) -> Vec<String> {
    let path = item.path();
    let word = match &item.kind {
        kind if kind.is_enum() => "enum",
        kind if kind.is_trait() => "trait",
        _ => "struct",
    };
    let open = if item.is_non_exhaustive { " non_exhaustive" } else { "" };
    let mut facts = vec![format!("{path} {word}{open}{}", condition(&item.condition))];
    facts.extend(item.is_at_root.then(|| format!("{path} at the root")));
    facts.extend(item.fields.iter().map(|field| {
        let deprecated = deprecated(field.deprecated.is_some());
        format!("{path} field {}: {}{deprecated}", raw(&field.name), short(field.ty.as_str()))
    }));
    facts.extend(item.variants.iter().map(|variant| {
        let held = variant.ty.as_ref().map(|ty| format!("({})", short(ty.as_str()))).unwrap_or_default();
        format!("{path} variant {}{held}{}", raw(&variant.name), deprecated(variant.deprecated.is_some()))
    }));
    facts.extend(item.functions.iter().map(|function| of_function(item, function)));
    facts.extend(item.impls.iter().flat_map(|it| of_impl(item, it)));
    facts
}

fn of_impl(item: &Item, it: &Impl) -> Vec<String> {
    let (path, of) = (item.path(), short(it.of.as_str()));
    let implementor =
        it.implementor.as_ref().map(|ty| format!(" for {}", short(ty.as_str()))).unwrap_or_default();
    let path = if it.implementor.is_some() { "foreign".to_owned() } else { path };
    let mut facts = vec![format!("{path} impl {of}{implementor}{}", condition(&it.condition))];
    if !BY_MACROS.contains(&of.as_str()) {
        facts.extend(
            it.types
                .iter()
                .map(|(name, ty)| format!("{path} type {of}::{}={}", short(name), short(ty.as_str()))),
        );
    }
    facts
}

fn of_function(item: &Item, function: &Function) -> String {
    let keyword = |is_there, keyword| if is_there { keyword } else { "" };
    let receiver = function.receiver.map(|receiver| match receiver {
        Receiver::Value => "self".to_owned(),
        Receiver::Reference => "&self".to_owned(),
    });
    let arguments = function.arguments.iter().map(|argument| short(argument.ty.as_str()));
    let arguments: Vec<_> = receiver.into_iter().chain(arguments).collect();
    // Lifetimes are left out on both sides; the compiler checks them in the program that uses the API.
    let types = function.type_parameters.iter().filter(|parameter| !parameter.name.starts_with('\''));
    let parameters: Vec<_> = types.map(parameter).collect();
    let parameters =
        if parameters.is_empty() { String::new() } else { format!("<{}>", parameters.join(",")) };
    // What a builder's setters ask for is in the macro.
    let bounds: Vec<_> = function.bounds.iter().map(|bound| short(bound.as_str())).collect();
    let bounds = if item.kind == Kind::Builder { String::new() } else { bounds.join(",") };
    format!(
        "{} {}{}fn {}{parameters}({})->{} {bounds}{}{}",
        item.path(),
        keyword(function.is_const, "const "),
        keyword(function.is_async, "async "),
        raw(&function.name),
        arguments.join(","),
        short(function.output.as_str()),
        deprecated(function.deprecated.is_some()),
        condition(&function.condition),
    )
}

fn parameter(parameter: &TypeParameter) -> String {
    let bound = parameter.bound.as_ref().map(|bound| format!(":~{}", short(bound.as_str())));
    parameter.name.clone() + &bound.unwrap_or_default()
}

/// A name as tokens have it.
fn raw(name: &str) -> String {
    let is_keyword = syn::parse_str::<syn::Ident>(name).is_err();
    if is_keyword { format!("r#{name}") } else { name.to_owned() }
}

pub fn deprecated(is_so: bool) -> &'static str {
    if is_so { " deprecated" } else { "" }
}

fn condition(condition: &Condition) -> String {
    let all: Vec<_> = condition.all.iter().map(|any| any.join("|")).collect();
    crate::code::condition(all)
}
