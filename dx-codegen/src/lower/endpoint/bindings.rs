//! What operations set parameters of endpoint rules to: `staticContextParams`, `contextParam`, `operationContextParams`.

use super::reader::Reader;
use crate::ir::{
    Binding, BoundValue, Expression, ExpressionKind, InputValue, Param, ParamType, Root, StructureId, Types,
    ValueType,
};
use crate::jmespath;
use crate::lower::client::{Scope, Typing};
use dx_model::{Diagnostic, Diagnostics, Node, Shape};

/// What `operation` sets, each parameter by the most specific of the traits.
pub(super) fn bindings(
    shape: &Shape,
    input_shape: Option<&Shape>,
    input: StructureId,
    params: &[Param],
    types: &Types,
    diagnostics: &mut Diagnostics,
) -> Vec<Binding> {
    let mut found: Vec<Binding> = Vec::new();
    let mut add = |param: usize, value: BoundValue| {
        if found.iter().all(|binding| binding.param != param) {
            found.push(Binding { param, value });
        }
    };
    let index = |name: &str| params.iter().position(|param| param.name == name);
    for (name, node) in shape.traits.static_context_params() {
        let Some(param) = index(name) else {
            unknown(shape, node, name, diagnostics);
            continue;
        };
        let mut reader = Reader::new(&shape.id, diagnostics);
        let value = node.get("value").unwrap_or(node);
        if let Ok(value) = reader.param_value(value, params[param].ty) {
            add(param, BoundValue::Static(value));
        }
    }
    let members = input_shape.into_iter().flat_map(Shape::members);
    for member in members {
        let Some((name, node)) = member.traits.context_param() else { continue };
        let Some(param) = index(name) else {
            unknown(shape, node, name, diagnostics);
            continue;
        };
        let path = jmespath::Node::Field(member.name().to_owned());
        match value(&path, input, params[param].ty, types) {
            Ok(value) => {
                let (from, required) = (member.name().to_owned(), member.traits.is_required());
                add(param, BoundValue::Input(InputValue { from, value, required }));
            }
            Err(problem) => refuse(shape, node, name, &problem, diagnostics),
        }
    }
    for (name, node) in shape.traits.operation_context_params() {
        let Some(param) = index(name) else {
            unknown(shape, node, name, diagnostics);
            continue;
        };
        let path = node.get("path").and_then(Node::as_str).ok_or("there is no `path`".to_owned());
        let found = path.and_then(|from| {
            let value = value(&jmespath::parse(from)?, input, params[param].ty, types)?;
            Ok(InputValue { from: from.to_owned(), value, required: false })
        });
        match found {
            Ok(value) => add(param, BoundValue::Input(value)),
            Err(problem) => refuse(shape, node, name, &problem, diagnostics),
        }
    }
    found.sort_by_key(|binding| binding.param);
    found
}

/// The value that is at a path of the input, for a parameter of this type.
fn value(
    path: &jmespath::Node,
    input: StructureId,
    ty: ParamType,
    types: &Types,
) -> Result<Expression, String> {
    let root = Expression { ty: ValueType::Structure(input), kind: ExpressionKind::Root(Root::Input) };
    let value = Typing { types }.value(path, Scope::Value(&root))?;
    let fits = match ty {
        ParamType::String => value.ty == ValueType::String,
        ParamType::Boolean => value.ty == ValueType::Boolean,
        ParamType::Strings => value.ty == ValueType::List(Box::new(ValueType::String)),
    };
    if fits { Ok(value) } else { Err("it is of another type than the parameter".to_owned()) }
}

fn unknown(shape: &Shape, node: &Node, name: &str, diagnostics: &mut Diagnostics) {
    let message = format!("sets the parameter `{name}`, which the endpoint rules of the service do not have");
    diagnostics.push(Diagnostic::warning(message).at(node.span).of(&shape.id));
}

fn refuse(shape: &Shape, node: &Node, name: &str, problem: &str, diagnostics: &mut Diagnostics) {
    let message = format!("the parameter `{name}` of the endpoint rules can't be set: {problem}");
    diagnostics.push(Diagnostic::error(message).at(node.span).of(&shape.id));
}
