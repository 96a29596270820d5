//! `paginated`: results that come in pages.

use super::super::Index;
use super::super::Lowering;
use crate::ir::{self, Items, Pages, Presence, Step, Type};
use dx_model::{Diagnostic, Diagnostics, Operation, Pagination, Shape};

impl Lowering<'_> {
    /// How the pages of an operation follow each other. `None`, with a warning where the model says that there are pages,
    /// if that can't be said in Rust.
    pub(super) fn pages(
        &self,
        shape: &Shape,
        operation: &Operation,
        index: &Index<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Pages> {
        let defaults = self.model.shape(&self.closure.service)?.traits.paginated();
        let pagination = shape.traits.paginated()?.with_defaults(defaults);
        let input = index.structure(self.naming.name(&operation.input)?)?;
        let output = index.structure(self.naming.name(&operation.output)?)?;
        pages_of(pagination, input, output, index)
            .map_err(|problem| {
                let message = format!("its pages can't be followed: {problem}");
                diagnostics.push(Diagnostic::warning(message).at(shape.span).of(&shape.id));
            })
            .ok()
    }
}

fn pages_of(
    pagination: Pagination<'_>,
    input: &ir::Structure,
    output: &ir::Structure,
    index: &Index<'_>,
) -> Result<Pages, String> {
    let named = |token: Option<_>, property| token.ok_or_else(|| format!("there is no `{property}`"));
    let input_token = named(pagination.input_token, "inputToken")?;
    let output_token = named(pagination.output_token, "outputToken")?;
    let (mut input_path, sent) = path(input_token, input, index)?;
    let (output_token, token) = path(output_token, output, index)?;
    let input_token = match (input_path.pop(), input_path.is_empty()) {
        (Some(only), true) => only,
        _ => return Err(format!("`{input_token}` is no member of the input")),
    };
    let can_be_token =
        matches!(token, Type::String | Type::I8 | Type::I16 | Type::I32 | Type::I64 | Type::Map(..));
    if sent != token || !can_be_token {
        return Err(
            "a token has to be a string, an integer or a map, and the same in input and output".to_owned()
        );
    }
    let items = pagination.items.map(|items| items_at(items, output, index)).transpose()?;
    Ok(Pages { method: String::new(), token, input_token, output_token, items })
}

fn items_at(items: &str, output: &ir::Structure, index: &Index<'_>) -> Result<Items, String> {
    let (path, ty) = path(items, output, index)?;
    match ty {
        Type::List(_) | Type::Map(..) => Ok(Items { path, ty }),
        _ => Err(format!("`{items}` is neither a list nor a map")),
    }
}

/// The fields that these names, with dots between them, stand for, and the type of the last.
fn path(names: &str, structure: &ir::Structure, index: &Index<'_>) -> Result<(Vec<Step>, Type), String> {
    let (mut structure, mut steps, mut ty) = (Some(structure), Vec::new(), None);
    for name in names.split('.') {
        let field =
            structure.and_then(|structure| structure.fields.iter().find(|field| field.member == name));
        let field = field.ok_or_else(|| format!("there is no `{names}`"))?;
        steps.push(Step { field: field.name.clone(), optional: field.presence == Presence::Optional });
        structure = match &field.ty {
            Type::Structure(name) => index.structure(name),
            _ => None,
        };
        ty = Some(field.ty.clone());
    }
    Ok((steps, ty.ok_or_else(|| format!("there is no `{names}`"))?))
}
