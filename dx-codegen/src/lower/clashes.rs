//! Diagnostics about names that differ from those in the model, or can't be used.

use crate::distinct::{Candidate, Clash, DistinctNames};
use dx_model::{Diagnostic, Diagnostics, Member, Shape, ShapeId, Span};

const RUST_NAME: &str = "dx.api#rustName";

/// A named shape or member.
pub(super) struct Named {
    /// Its ID in the model and in overlays
    pub id: ShapeId,
    pub span: Span,
}

impl Named {
    pub fn shape(shape: &Shape) -> Self {
        Self { id: original(shape).clone(), span: shape.span }
    }

    pub fn member(shape: &Shape, member: &Member) -> Self {
        Self { id: original(shape).with_member(member.name()), span: member.span }
    }
}

/// The ID of a shape in the model. For a generated input or output without members, the ID of its operation.
fn original(shape: &Shape) -> &ShapeId {
    shape.original.as_ref().filter(|_| !shape.is_unit()).unwrap_or(&shape.id)
}

/// Reports the clashes of candidates that are `reported`. It is an error if the lost name was set by an overlay.
pub(super) fn report(
    found: &DistinctNames,
    candidates: &[Candidate<'_>],
    named: impl Fn(usize) -> Named,
    reported: impl Fn(usize) -> bool,
    diagnostics: &mut Diagnostics,
) {
    for &Clash { index, owner } in found.clashes.iter().filter(|clash| reported(clash.index)) {
        let owner = match owner {
            Some(owner) => format!("`{}`", named(owner).id),
            None => "another generated item".to_owned(),
        };
        let candidate = &candidates[index];
        if candidate.chosen {
            refuse(&named(index), &candidate.name, &owner, diagnostics);
        } else {
            rename(&named(index), &candidate.name, &found.names[index], &owner, diagnostics);
        }
    }
}

/// Warns that an item is renamed, since `owner` has the preferred name.
pub(super) fn rename(named: &Named, wanted: &str, given: &str, owner: &str, diagnostics: &mut Diagnostics) {
    let message = format!("`{}` is called `{given}` in Rust: `{wanted}` is the name of {owner}", named.id);
    let help = format!("set another name with the trait `{RUST_NAME}` in an overlay");
    diagnostics.push(Diagnostic::warning(message).at(named.span).of(&named.id).help(help));
}

/// Reports that an item can't have the name that an overlay sets, since `owner` has it.
pub(super) fn refuse(named: &Named, name: &str, owner: &str, diagnostics: &mut Diagnostics) {
    let message = format!("`{}` can't be called `{name}` in Rust: that is the name of {owner}", named.id);
    let help = format!("set another name with `{RUST_NAME}`");
    diagnostics.push(Diagnostic::error(message).at(named.span).of(&named.id).help(help));
}

/// Returns the name that an overlay sets. It is an error if it violates Rust's naming conventions, that is, if
/// `conventional` changes it.
pub(super) fn chosen(
    traits: &dx_model::Traits,
    named: &Named,
    conventional: impl Fn(&str) -> String,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let name = traits.rust_name()?;
    let proper = conventional(name);
    if proper == name {
        return Some(proper);
    }
    let message = format!("`{}` is not a valid name for `{}` in Rust", name.escape_debug(), named.id);
    let span = traits.get(RUST_NAME).map_or(named.span, |node| node.span);
    let error = Diagnostic::error(message).at(span).of(&named.id);
    diagnostics.push(error.help(format!("`{proper}` is valid")));
    None
}
