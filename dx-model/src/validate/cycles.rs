use crate::draft::Draft;
use crate::{Diagnostic, Member, Problems, Shape, ShapeId, ShapeKind};
use foldhash::{HashMap, HashSet};

/// A list or a map does not hold itself but by way of a structure or a union: there would be no type for it.
pub(super) fn collections_hold_values(draft: &Draft, problems: &mut Problems) {
    let mut done = HashSet::default();
    for start in draft.shapes.iter() {
        let mut path = HashSet::default();
        let mut here = Some(start);
        while let Some(shape) = here.filter(|shape| done.insert(&shape.id)) {
            path.insert(&shape.id);
            let Some(element) = element(shape) else { break };
            if path.contains(&element.target) {
                let message = format!("`{}` holds nothing but itself", shape.id.name());
                let help = "put a structure or a union in between";
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

/// Every structure and union can be built: its required members don't lead back to itself without a way out. An
/// optional member, a list, a map or another member of a union is one.
pub(super) fn structures_can_be_built(draft: &Draft, problems: &mut Problems) {
    let endless = endless(draft);
    let mut done = HashSet::default();
    for start in draft.shapes.iter().map(|shape| &shape.id).filter(|id| endless.contains(id)) {
        // What is endless has a member whose target is, so this walk comes to a shape where it was before.
        let mut path: Vec<(&ShapeId, &Member)> = Vec::new();
        let mut here = start;
        while done.insert(here) {
            let Some(member) = draft.shapes.get(here).and_then(|shape| way_on(shape, &endless)) else {
                break;
            };
            path.push((here, member));
            here = &member.target;
        }
        // Where it was on another walk, the circle has been reported.
        if let Some(first) = path.iter().position(|(id, _)| *id == here) {
            report(&path[first..], problems);
        }
    }
}

/// The structures and unions that can't be built: those that are left when all are taken away that can.
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

/// The members that a value has: of a structure the required ones, of a union any.
fn needs(shape: &Shape) -> impl Iterator<Item = &Member> {
    let is_union = matches!(shape.kind, ShapeKind::Union(_));
    shape.members().filter(move |member| is_union || member.traits.is_required())
}

/// How many of the compound members have to be there first: of a structure all, of a union one, if all are compound.
fn missing(shape: &Shape, all: usize, compound: usize) -> usize {
    match shape.kind {
        ShapeKind::Union(_) if compound < all => 0,
        ShapeKind::Union(_) => compound.min(1),
        _ => compound,
    }
}

fn way_on<'a>(shape: &'a Shape, endless: &HashSet<&ShapeId>) -> Option<&'a Member> {
    needs(shape).find(|member| endless.contains(&member.target))
}

/// How many steps of a circle are shown.
const SHOWN: usize = 20;

fn report(circle: &[(&ShapeId, &Member)], problems: &mut Problems) {
    let Some((id, member)) = circle.first() else { return };
    let steps = circle.iter().map(|(id, member)| format!("{}${}", id.name(), member.name()));
    let mut path: Vec<_> = steps.take(SHOWN).collect();
    if circle.len() > SHOWN {
        path.push(format!("… ({} in all)", circle.len()));
    }
    let message = format!("`{}` needs itself, so that it can't be built: {}", id.name(), path.join(" -> "));
    let help = "make one of these members optional";
    problems.push(Diagnostic::error(message).at(member.span).of(&member.id).help(help));
}
