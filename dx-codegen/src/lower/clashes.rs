//! Says who got another name in Rust than the model's, and why.

use crate::distinct::{Clash, Distinct, Wish};
use dx_model::{Diagnostic, Diagnostics, Member, Shape, ShapeId, Span};

const RUST_NAME: &str = "dx.api#rustName";

/// What has a name: a shape or a member.
pub(super) struct Named {
    /// The id by which the model, and so an overlay, knows it
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

/// The id that a shape has in the model. What stands for nothing has its operation's.
fn original(shape: &Shape) -> &ShapeId {
    shape.original.as_ref().filter(|_| !shape.is_unit()).unwrap_or(&shape.id)
}

/// Reports those clashes whose loser is `told`. One whose name an overlay chose is an error.
pub(super) fn report(
    found: &Distinct,
    wishes: &[Wish<'_>],
    named: impl Fn(usize) -> Named,
    told: impl Fn(usize) -> bool,
    diagnostics: &mut Diagnostics,
) {
    for &Clash { index, owner } in found.clashes.iter().filter(|clash| told(clash.index)) {
        let owner = match owner {
            Some(owner) => format!("`{}`", named(owner).id),
            None => "something else in the generated code".to_owned(),
        };
        let wish = &wishes[index];
        if wish.chosen {
            refuse(&named(index), &wish.name, &owner, diagnostics);
        } else {
            rename(&named(index), &wish.name, &found.names[index], &owner, diagnostics);
        }
    }
}

/// Warns that something has another name, since the one that it wanted is that of the `owner`.
pub(super) fn rename(named: &Named, wanted: &str, given: &str, owner: &str, diagnostics: &mut Diagnostics) {
    let message = format!("`{}` is called `{given}` in Rust: `{wanted}` is the name of {owner}", named.id);
    let help = format!("the trait `{RUST_NAME}` in an overlay chooses another name");
    diagnostics.push(Diagnostic::warning(message).at(named.span).of(&named.id).help(help));
}

/// Says that something can't have the name that was chosen for it, since it is that of the `owner`.
pub(super) fn refuse(named: &Named, name: &str, owner: &str, diagnostics: &mut Diagnostics) {
    let message = format!("`{}` can't be called `{name}` in Rust: that is the name of {owner}", named.id);
    let help = format!("choose another name with `{RUST_NAME}`");
    diagnostics.push(Diagnostic::error(message).at(named.span).of(&named.id).help(help));
}

/// The name that an overlay chose, if it is one by Rust's conventions: if `conventional` leaves it as it is. It is an
/// error if it is none.
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
    let message = format!("`{}` is no name for `{}` in Rust", name.escape_debug(), named.id);
    let span = traits.get(RUST_NAME).map_or(named.span, |node| node.span);
    let error = Diagnostic::error(message).at(span).of(&named.id);
    diagnostics.push(error.help(format!("`{proper}` would be one")));
    None
}
