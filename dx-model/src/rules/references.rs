use crate::draft::{Draft, Reference, Role};
use crate::suggest::closest;
use crate::{Diagnostic, Problems, Shape, ShapeId, ShapeKind, prelude};

/// The maximum number of unknown shapes for which a similar one is suggested: the search is slow in large models.
const SUGGESTIONS: usize = 100;

/// References target existing shapes of a suitable type.
pub(super) fn targets_exist_and_fit(draft: &Draft, problems: &mut Problems) {
    let mut missing = 0;
    for reference in &draft.references {
        let diagnostic = if let Some(target) = draft.shape(&reference.to) {
            problem(reference.role, target).map(Diagnostic::error)
        } else if draft.is_missing(&reference.to) {
            missing += 1;
            Some(unknown_shape(draft, reference, missing <= SUGGESTIONS))
        } else {
            None
        };
        if let Some(diagnostic) = diagnostic {
            problems.push(diagnostic.at(reference.span).of(&reference.from));
        }
    }
}

fn problem(role: Role, target: &Shape) -> Option<String> {
    let id = &target.id;
    if target.traits.has("smithy.api#mixin") {
        return Some(format!("`{id}` is a mixin, and mixins can only be used by `mixins`"));
    }
    let kind = &target.kind;
    let (expected, fits) = match role {
        Role::Member if id.as_str() == prelude::UNIT => {
            return Some(format!("`{id}` can only be targeted by members of unions and enums"));
        }
        Role::Member | Role::UnionMember | Role::Property | Role::Renamed => {
            ("a simple or aggregate shape", kind.is_data())
        }
        Role::EnumMember => ("`smithy.api#Unit`", id.as_str() == prelude::UNIT),
        Role::MapKey | Role::Identifier => {
            ("a string or an enum", matches!(kind, ShapeKind::String | ShapeKind::Enum(_)))
        }
        Role::Input | Role::Output | Role::Error => ("a structure", matches!(kind, ShapeKind::Structure(_))),
        Role::Operation => ("an operation", matches!(kind, ShapeKind::Operation(_))),
        Role::Resource => ("a resource", matches!(kind, ShapeKind::Resource(_))),
    };
    if !fits {
        return Some(format!("expected {expected}, found {} `{id}`", kind.with_article()));
    }
    let no_error = role == Role::Error && !target.traits.has("smithy.api#error");
    no_error.then(|| format!("`{id}` is not an error: it lacks the trait `smithy.api#error`"))
}

fn unknown_shape(draft: &Draft, reference: &Reference, suggest: bool) -> Diagnostic {
    let diagnostic = Diagnostic::error(format!("unknown shape `{}`", reference.to));
    match suggest.then(|| similar(draft, &reference.to)).flatten() {
        Some(other) => diagnostic.help(format!("did you mean `{other}`?")),
        None => diagnostic,
    }
}

/// Finds a shape with the same name in another namespace, or with a similar id.
fn similar(draft: &Draft, wanted: &ShapeId) -> Option<String> {
    let in_prelude = wanted.in_namespace(prelude::NAMESPACE);
    if prelude::shape(&in_prelude).is_some() {
        return Some(in_prelude.to_string());
    }
    let ids = draft.shapes.iter().map(|shape| &shape.id);
    let elsewhere = ids.clone().find(|id| id.name() == wanted.name()).map(ShapeId::as_str);
    elsewhere.or_else(|| closest(wanted.as_str(), ids.map(ShapeId::as_str))).map(str::to_owned)
}
