//! The lines of functions.

use super::condition;
use super::facts::{comment, deprecated};
use crate::api::{Condition, Function, Item, Receiver, Role, TypeParameter};
use crate::names::ident;

/// The lines of an item's functions, optionally without those that all items of the kind have.
pub(super) fn lines(item: &Item, without_common: bool) -> Vec<String> {
    let functions = item.functions.iter().filter(|it| !(without_common && it.role == Role::Common));
    let mut lines: Vec<String> = Vec::new();
    for function in functions {
        match function.role {
            Role::SetRequired => lines.extend(call(function).map(|call| format!("{call}  // required"))),
            Role::SetOptional => lines.extend(call(function)),
            // Implied by the setter that takes a value.
            Role::SetOption => {
                if let (Some(line), Some(call)) = (lines.last_mut(), call(function)) {
                    *line += &format!(", {call}");
                }
            }
            Role::Build => {}
            _ => lines.push(line(function, &item.condition)),
        }
    }
    lines
}

/// A function in Rust syntax.
pub(super) fn line(function: &Function, holder: &Condition) -> String {
    let keywords = [(function.is_const, "const "), (function.is_async, "async ")];
    let keywords: String =
        keywords.into_iter().filter_map(|(is_so, keyword)| is_so.then_some(keyword)).collect();
    let parameters: Vec<_> = function.type_parameters.iter().map(parameter).collect();
    let parameters =
        if parameters.is_empty() { String::new() } else { format!("<{}>", parameters.join(", ")) };
    let receiver = function.receiver.map(|receiver| match receiver {
        Receiver::Value => "self".to_owned(),
        Receiver::Reference => "&self".to_owned(),
    });
    let arguments = function.arguments.iter().map(|it| format!("{}: {}", it.name, it.ty));
    let arguments: Vec<_> = receiver.into_iter().chain(arguments).collect();
    let bounds: Vec<_> = function.bounds.iter().map(ToString::to_string).collect();
    let bounds = if bounds.is_empty() { String::new() } else { format!(" where {}", bounds.join(", ")) };
    let facts: Vec<_> = function.deprecated.iter().map(|note| deprecated(note)).collect();
    format!(
        "{keywords}fn {}{parameters}({}) -> {}{bounds}{}{}",
        ident(&function.name),
        arguments.join(", "),
        function.output,
        condition(&function.condition, holder),
        comment(&facts),
    )
}

fn parameter(parameter: &TypeParameter) -> String {
    match &parameter.bound {
        Some(bound) => format!("{}: {bound}", parameter.name),
        None => parameter.name.clone(),
    }
}

/// A setter with its argument. The return type is implied.
fn call(function: &Function) -> Option<String> {
    let argument = &function.arguments.first()?.ty;
    Some(format!("{}({argument})", ident(&function.name)))
}
