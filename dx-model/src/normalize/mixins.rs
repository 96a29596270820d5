use super::apply;
use crate::draft::{Applied, Draft, Mixin};
use crate::shapes::Shapes;
use crate::{Diagnostic, Member, Members, Node, Problems, Service, Shape, ShapeId, ShapeKind, Traits};
use foldhash::HashMap;
use std::collections::{BTreeMap, VecDeque};
use std::mem;

const MIXIN: &str = "smithy.api#mixin";

/// Adds the members and traits of mixins to the shapes that use them. Their members come first, and a shape's own
/// traits override those of its mixins.
pub(super) fn mixed_in_members(draft: &mut Draft, problems: &mut Problems) {
    let mixins = mem::take(&mut draft.mixins);
    let order = mixins_first(&mixins, problems);
    // All are removed first and added in order, so that problems are reported for the mixin and not for its users.
    let shapes: Vec<_> = order.into_iter().filter_map(|id| draft.shapes.remove(id)).collect();
    for mut shape in shapes {
        if let Some(mixins) = mixins.get(&shape.id) {
            mix(&mut shape, mixins, draft, problems);
        }
        draft.shapes.add(shape);
    }
}

/// Removes mixins, which are not shapes of the resulting model.
pub(super) fn remove_mixins(shapes: &mut Shapes) {
    shapes.retain(|shape| !shape.traits.has(MIXIN));
}

/// Sorts the shapes that use mixins topologically: each comes after its mixins.
fn mixins_first<'a>(mixins: &'a BTreeMap<ShapeId, Vec<Mixin>>, problems: &mut Problems) -> Vec<&'a ShapeId> {
    let mut waits_for = HashMap::default();
    let mut users = HashMap::<_, Vec<_>>::default();
    for (id, used) in mixins {
        let unfinished = used.iter().filter(|mixin| mixins.contains_key(&mixin.id));
        waits_for.insert(id, unfinished.clone().count());
        unfinished.for_each(|mixin| users.entry(&mixin.id).or_default().push(id));
    }
    let mut ready: VecDeque<_> = mixins.keys().filter(|id| waits_for[id] == 0).collect();
    let mut order = Vec::new();
    while let Some(id) = ready.pop_front() {
        waits_for.remove(id);
        order.push(id);
        for user in users.remove(id).unwrap_or_default() {
            let Some(count) = waits_for.get_mut(user) else { continue };
            *count -= 1;
            if *count == 0 {
                ready.push_back(user);
            }
        }
    }
    for id in waits_for.into_keys() {
        if let Some(mixin) = mixins[id].first() {
            problems.push(Diagnostic::error("mixins form a cycle").at(mixin.span).of(id));
        }
    }
    order
}

fn mix(shape: &mut Shape, mixins: &[Mixin], draft: &mut Draft, problems: &mut Problems) {
    let applied = draft.applied.remove(&shape.id).unwrap_or_default();
    let mut growth = mem::take(&mut draft.growth);
    let mut sources = Vec::new();
    for mixin in mixins {
        match source(shape, mixin, draft) {
            Ok(source) => sources.push(source),
            Err(Some(message)) => {
                problems.push(Diagnostic::error(message).at(mixin.span).of(&shape.id));
            }
            Err(None) => {}
        }
    }
    if growth.allows(&sources, shape, problems) {
        inherit(shape, &sources, applied, problems);
    }
    draft.growth = growth;
}

/// The shape of a mixin, or the error. `Err(None)` if the error has already been reported.
fn source<'a>(shape: &Shape, mixin: &Mixin, draft: &'a Draft) -> Result<&'a Shape, Option<String>> {
    let Some(source) = draft.shape(&mixin.id) else {
        return Err(draft.is_missing(&mixin.id).then(|| format!("unknown shape `{}`", mixin.id)));
    };
    if !source.traits.has(MIXIN) {
        return Err(Some(format!("`{}` is not a mixin: it lacks the trait `{MIXIN}`", mixin.id)));
    }
    if mem::discriminant(&source.kind) != mem::discriminant(&shape.kind) {
        let (expected, found) = (shape.kind.with_article(), source.kind.with_article());
        return Err(Some(format!("expected {expected} as the mixin, found {found} `{}`", mixin.id)));
    }
    Ok(source)
}

fn inherit(shape: &mut Shape, sources: &[&Shape], applied: Vec<Applied>, problems: &mut Problems) {
    let own_traits = mem::take(&mut shape.traits);
    let inherited = sources.iter().flat_map(|source| inherited_traits(&source.traits));
    shape.traits.set_all(inherited.chain(own_traits));
    inherit_parts(shape, sources);
    let mut members = Merged::default();
    let own_members = members_mut(&mut shape.kind).map(mem::take);
    // The members of lists and maps are always explicit, so that they are not inherited.
    if let Some(own_members) = own_members {
        for member in sources.iter().flat_map(|source| source.members()) {
            let id = shape.id.with_member(member.name());
            members.add(Member { id, ..member.clone() }, problems);
        }
        own_members.into_iter().for_each(|member| members.add(member, problems));
    }
    for (id, statements) in apply::by_member(applied) {
        members.apply(&id, statements, problems);
    }
    if let Some(target) = members_mut(&mut shape.kind) {
        *target = members.members;
    }
}

/// Merges the properties of operations and services: those of the last mixin first, and the shape's own last.
fn inherit_parts(shape: &mut Shape, sources: &[&Shape]) {
    let sources = sources.iter().rev().map(|source| &source.kind);
    match &mut shape.kind {
        ShapeKind::Operation(operation) => {
            let sources =
                sources.filter_map(|kind| if let ShapeKind::Operation(it) = kind { Some(it) } else { None });
            let own = mem::take(&mut operation.errors);
            operation.errors = sources.flat_map(|source| source.errors.clone()).chain(own).collect();
        }
        ShapeKind::Service(service) => {
            let sources =
                sources.filter_map(|kind| if let ShapeKind::Service(it) = kind { Some(it) } else { None });
            let own = mem::take(service);
            *service = sources.chain([&own]).fold(Service::default(), with);
        }
        _ => {}
    }
}

/// Merges the properties of two services; `second` overrides the version.
fn with(mut first: Service, second: &Service) -> Service {
    if !second.version.is_empty() {
        first.version.clone_from(&second.version);
    }
    first.operations.extend(second.operations.iter().cloned());
    first.resources.extend(second.resources.iter().cloned());
    first.errors.extend(second.errors.iter().cloned());
    first.rename.extend(second.rename.clone());
    first
}

/// The traits to inherit: all but the mixin trait itself and those that it declares local.
fn inherited_traits(traits: &Traits) -> impl IntoIterator<Item = (ShapeId, Node)> {
    let local = traits.get(MIXIN).and_then(|mixin| mixin.get("localTraits")).and_then(Node::as_array);
    let local: Vec<_> = local.unwrap_or_default().iter().filter_map(Node::as_str).collect();
    let inherited =
        traits.iter().filter(move |(id, _)| id.as_str() != MIXIN && !local.contains(&id.as_str()));
    inherited.map(|(id, value)| (id.clone(), value.clone()))
}

/// The members of shape types that inherit members.
fn members_mut(kind: &mut ShapeKind) -> Option<&mut Members> {
    match kind {
        ShapeKind::Enum(members)
        | ShapeKind::IntEnum(members)
        | ShapeKind::Structure(members)
        | ShapeKind::Union(members) => Some(members),
        _ => None,
    }
}

/// Members in the order of their first definition.
#[derive(Default)]
struct Merged {
    members: Members,
    index: HashMap<ShapeId, usize>,
}

impl Merged {
    /// Adds a member. A redefinition keeps the position of the first definition, and its traits override those.
    fn add(&mut self, member: Member, problems: &mut Problems) {
        let Some(&index) = self.index.get(&member.id) else {
            self.index.insert(member.id.clone(), self.members.len());
            self.members.push(member);
            return;
        };
        let before = &mut self.members[index];
        if before.target != member.target {
            let message =
                format!("conflicting target: a mixin defines this member with target `{}`", before.target);
            problems.push(Diagnostic::error(message).at(member.span).of(&member.id));
        }
        before.traits.set_all(member.traits);
        before.span = member.span;
    }

    fn apply(&mut self, id: &ShapeId, statements: Vec<Applied>, problems: &mut Problems) {
        let Some(&index) = self.index.get(id) else {
            statements.iter().for_each(|statement| apply::no_member(statement, problems));
            return;
        };
        let mut traits = Traits::default();
        apply::add(&mut traits, statements, problems);
        self.members[index].traits.set_all(traits);
    }
}
