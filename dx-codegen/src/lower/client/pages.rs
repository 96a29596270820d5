//! Pagination: the trait `paginated`.

use crate::ir::{self, FieldRef, Pages, StructureId, Type, Types};
use crate::lower::Lowering;
use dx_model::{Diagnostic, Diagnostics, Pagination, Shape};

impl Lowering<'_> {
    /// The pagination of an operation, with a method of the given name. Returns `None` if there is none, or, with a
    /// warning, if it can't be expressed in Rust.
    pub(super) fn pages(
        &self,
        shape: &Shape,
        operation: &ir::Operation,
        types: &Types,
        method: String,
        diagnostics: &mut Diagnostics,
    ) -> Option<Pages> {
        let defaults = self.model.shape(&self.closure.service)?.traits.paginated();
        let pagination = shape.traits.paginated()?.with_defaults(defaults);
        pages_of(pagination, operation, types, method)
            .map_err(|problem| {
                let message = format!("it can't be paginated: {problem}");
                diagnostics.push(Diagnostic::warning(message).at(shape.span).of(&shape.id));
            })
            .ok()
    }
}

fn pages_of(
    pagination: Pagination<'_>,
    operation: &ir::Operation,
    types: &Types,
    method: String,
) -> Result<Pages, String> {
    let named = |token: Option<_>, property| token.ok_or_else(|| format!("there is no `{property}`"));
    let input_token = named(pagination.input_token, "inputToken")?;
    let output_token = named(pagination.output_token, "outputToken")?;
    let (input_path, sent) = path(input_token, operation.input, types)?;
    let (output_token, token) = path(output_token, operation.output, types)?;
    let [input_token] = *input_path else {
        return Err(format!("`{input_token}` is not a member of the input"));
    };
    let can_be_token =
        matches!(token, Type::String | Type::I8 | Type::I16 | Type::I32 | Type::I64 | Type::Map(..));
    if sent != token || !can_be_token {
        return Err(
            "a token has to be a string, an integer or a map, and the same in input and output".to_owned()
        );
    }
    let items = pagination.items.map(|items| items_at(items, operation.output, types)).transpose()?;
    Ok(Pages { method, input_token, output_token, items })
}

fn items_at(items: &str, output: StructureId, types: &Types) -> Result<Vec<FieldRef>, String> {
    match path(items, output, types)? {
        (path, Type::List(_) | Type::Map(..)) => Ok(path),
        _ => Err(format!("`{items}` is neither a list nor a map")),
    }
}

/// Resolves a path of member names, and returns its fields and the type of the last one.
fn path<'t>(
    names: &str,
    structure: StructureId,
    types: &'t Types,
) -> Result<(Vec<FieldRef>, &'t Type), String> {
    let (mut structure, mut path, mut ty) = (Some(structure), Vec::new(), None);
    let missing = || format!("there is no `{names}`");
    for name in names.split('.') {
        let field = structure.and_then(|structure| types.member(structure, name)).ok_or_else(missing)?;
        path.push(field);
        let found = &types.field(field).ty;
        structure = match found {
            Type::Structure(id) => Some(*id),
            _ => None,
        };
        ty = Some(found);
    }
    Ok((path, ty.ok_or_else(missing)?))
}
