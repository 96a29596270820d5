//! Functions: each is called by a function with the same signature.

use crate::api::{Function, Item, Receiver, RustType, TypeParameter};
use crate::names::ident;

/// The type parameter for a type that implements the item's trait.
const IMPLEMENTOR: &str = "Implementor";

/// A function with the same arguments and return type, which calls `function`.
pub(super) fn function(item: &Item, path: &str, function: &Function, root: &str) -> String {
    let is_method = function.receiver.is_some();
    let of_trait = item
        .kind
        .is_trait()
        .then(|| TypeParameter { bound: Some(RustType::new(path)), ..TypeParameter::new(IMPLEMENTOR) });
    let of_item = item.type_parameters.iter().filter(|_| is_method).chain(&of_trait);
    let parameters: Vec<_> = of_item.chain(&function.type_parameters).map(|it| parameter(it, root)).collect();
    let parameters = in_angles(&parameters);
    let item_type = match &of_trait {
        Some(implementor) => implementor.name.clone(),
        None => format!("{path}{}", if is_method { type_arguments(item) } else { String::new() }),
    };
    let this_type = |ty: &RustType| if ty.as_str() == "Self" { item_type.clone() } else { ty.below(root) };
    let this = function.receiver.map(|receiver| match receiver {
        Receiver::Value => format!("this: {item_type}"),
        Receiver::Reference => format!("this: &{item_type}"),
    });
    let arguments =
        function.arguments.iter().map(|argument| format!("{}: {}", argument.name, argument.ty.below(root)));
    let arguments: Vec<_> = this.into_iter().chain(arguments).collect();
    let values = function.receiver.map(|_| "this").into_iter();
    let values: Vec<_> = values.chain(function.arguments.iter().map(|argument| argument.name)).collect();
    let bounds: Vec<_> = function.bounds.iter().map(|bound| bound.below(root)).collect();
    let bounds = if bounds.is_empty() { String::new() } else { format!(" where {}", bounds.join(", ")) };
    format!(
        "pub {}fn {name}{parameters}({}) -> {}{bounds} {{ <{callee}>::{name}({}){} }}\n",
        keywords(function),
        arguments.join(", "),
        this_type(&function.output),
        values.join(", "),
        if function.is_async { ".await" } else { "" },
        name = ident(&function.name),
        callee = if of_trait.is_some() { format!("{item_type} as {path}") } else { item_type.clone() },
    )
}

fn keywords(function: &Function) -> &'static str {
    match (function.is_const, function.is_async) {
        (true, _) => "const ",
        (false, true) => "async ",
        (false, false) => "",
    }
}

fn parameter(parameter: &TypeParameter, root: &str) -> String {
    match &parameter.bound {
        Some(bound) => format!("{}: {}", parameter.name, bound.below(root)),
        None => parameter.name.clone(),
    }
}

/// The item's type arguments in angle brackets.
pub(super) fn type_arguments(item: &Item) -> String {
    let names: Vec<_> = item.type_parameters.iter().map(|parameter| parameter.name.clone()).collect();
    in_angles(&names)
}

pub(super) fn in_angles(parts: &[String]) -> String {
    if parts.is_empty() { String::new() } else { format!("<{}>", parts.join(", ")) }
}
