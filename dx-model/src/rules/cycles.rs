use crate::draft::Draft;
use crate::{Diagnostic, Member, Problems, Shape, ShapeId, ShapeKind};
use foldhash::{HashMap, HashSet};

/// Cycles of lists and maps contain a structure or a union, as there would be no Rust type otherwise.
pub(super) fn collections_hold_values(draft: &Draft, problems: &mut Problems) {
    let mut done = HashSet::default();
    for start in draft.shapes.iter() {
        let mut path = HashSet::default();
        let mut here = Some(start);
        while let Some(shape) = here.filter(|shape| done.insert(&shape.id)) {
            path.insert(&shape.id);
            let Some(element) = element(shape) else { break };
            if path.contains(&element.target) {
                let message =
                    format!("`{}` contains itself without a structure or union in between", shape.id.name());
                let help = "insert a structure or a union into the cycle";
                problems.push(Diagnostic::error(message).at(element.span).of(&element.id).help(help));
            }
            here = draft.shapes.get(&element.target);
        }
    }
}

fn element(shape: &Shape) -> Option<&Member> {
    match &shape.kind {
        ShapeKind::List(element) | ShapeKind::Map { value: element, .. } => Some(element),
        _ => None,
    }
}

/// Values of each structure and union can be constructed: cycles of required members have an exit, which is an optional
/// member, a list, a map, or another member of a union.
pub(super) fn structures_can_be_built(draft: &Draft, problems: &mut Problems) {
    let endless = endless(draft);
    let mut done = HashSet::default();
    for start in draft.shapes.iter().map(|shape| &shape.id).filter(|id| endless.contains(id)) {
        // Each endless shape has a member that targets another one, so this walk arrives at a shape that it visited
        // before.
        let mut path: Vec<(&ShapeId, &Member)> = Vec::new();
        let mut here = start;
        while done.insert(here) {
            let Some(member) = draft.shapes.get(here).and_then(|shape| endless_member(shape, &endless))
            else {
                break;
            };
            path.push((here, member));
            here = &member.target;
        }
        // If another walk visited that shape, the cycle has already been reported.
        if let Some(first) = path.iter().position(|(id, _)| *id == here) {
            report(&path[first..], problems);
        }
    }
}

/// The structures and unions without constructible values: those that remain after repeatedly removing constructible
/// ones.
fn endless(draft: &Draft) -> HashSet<&ShapeId> {
    let mut left = HashMap::default();
    let mut users = HashMap::<&ShapeId, Vec<&Shape>>::default();
    let mut can_be_built = Vec::new();
    for shape in draft.shapes.iter().filter(|shape| is_compound(shape)) {
        let needed = needs(shape).filter(|member| draft.shapes.get(&member.target).is_some_and(is_compound));
        let compound = needed.map(|member| users.entry(&member.target).or_default().push(shape)).count();
        let missing = missing(shape, needs(shape).count(), compound);
        left.insert(&shape.id, missing);
        if missing == 0 {
            can_be_built.push(&shape.id);
        }
    }
    while let Some(id) = can_be_built.pop() {
        left.remove(id);
        for user in users.remove(id).unwrap_or_default() {
            let Some(missing) = left.get_mut(&user.id) else { continue };
            *missing = missing.saturating_sub(1);
            if *missing == 0 {
                can_be_built.push(&user.id);
            }
        }
    }
    left.into_keys().collect()
}

fn is_compound(shape: &Shape) -> bool {
    matches!(shape.kind, ShapeKind::Structure(_) | ShapeKind::Union(_))
}

/// The members on which construction may depend: the required ones of a structure, any of a union.
fn needs(shape: &Shape) -> impl Iterator<Item = &Member> {
    let is_union = matches!(shape.kind, ShapeKind::Union(_));
    shape.members().filter(move |member| is_union || member.traits.is_required())
}

/// The number of aggregate members to construct first: all of a structure, one of a union that has no others.
fn missing(shape: &Shape, all: usize, compound: usize) -> usize {
    match shape.kind {
        ShapeKind::Union(_) if compound < all => 0,
        ShapeKind::Union(_) => compound.min(1),
        _ => compound,
    }
}

fn endless_member<'a>(shape: &'a Shape, endless: &HashSet<&ShapeId>) -> Option<&'a Member> {
    needs(shape).find(|member| endless.contains(&member.target))
}

/// The maximum number of steps of a cycle that are shown.
const MAX_STEPS: usize = 20;

fn report(cycle: &[(&ShapeId, &Member)], problems: &mut Problems) {
    let Some((id, member)) = cycle.first() else { return };
    let steps = cycle.iter().map(|(id, member)| format!("{}${}", id.name(), member.name()));
    let mut path: Vec<_> = steps.take(MAX_STEPS).collect();
    if cycle.len() > MAX_STEPS {
        path.push(format!("… ({} in total)", cycle.len()));
    }
    let message = format!("`{}` requires itself and cannot be constructed: {}", id.name(), path.join(" -> "));
    let help = "make one of these members optional";
    problems.push(Diagnostic::error(message).at(member.span).of(&member.id).help(help));
}
