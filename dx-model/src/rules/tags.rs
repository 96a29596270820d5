use crate::draft::Draft;
use crate::{Diagnostic, Member, Members, Node, Problems, Shape, ShapeId, ShapeKind};
use foldhash::{HashMap, HashSet};

const TAG_VALUE: &str = "dx.api#tagValue";

/// `dx.api#tag` names a sibling of the member, an enum whose value selects which member of the member's structure is
/// set; `dx.api#tagValue` on those members gives the values.
pub(super) fn tags_name_members(draft: &Draft, problems: &mut Problems) {
    let mut rule = TagValidator { draft, problems, tagged: HashSet::default(), checked: HashSet::default() };
    for shape in draft.shapes.iter() {
        for member in shape.members() {
            if let Some(tag) = member.traits.get("dx.api#tag") {
                rule.tag(shape, member, tag);
            }
        }
    }
    rule.values_without_tag();
}

struct TagValidator<'a> {
    draft: &'a Draft,
    problems: &'a mut Problems,
    /// Structures that are targeted by a member with `dx.api#tag`
    tagged: HashSet<&'a ShapeId>,
    /// Pairs of a structure and an enum that have been checked
    checked: HashSet<(&'a ShapeId, &'a ShapeId)>,
}

impl<'a> TagValidator<'a> {
    fn tag(&mut self, container: &'a Shape, member: &'a Member, tag: &Node) {
        // The rules for trait values report other types.
        let Some(name) = tag.as_str() else { return };
        self.tagged.insert(&member.target);
        let Some(sibling) = container.member(name) else {
            let message = format!("unknown tag `{name}`: `{}` has no such member", container.id);
            self.problems.push(Diagnostic::error(message).at(tag.span).of(&member.id));
            return;
        };
        let (Some(values), Some(target)) =
            (self.draft.shape(&sibling.target), self.draft.shape(&member.target))
        else {
            return;
        };
        let problem = match (&values.kind, &target.kind) {
            (ShapeKind::Enum(values), ShapeKind::Structure(members)) => {
                if self.checked.insert((&member.target, &sibling.target)) {
                    self.values(values, &sibling.target, members);
                }
                return;
            }
            (ShapeKind::Enum(_), _) => {
                format!("`dx.api#tag` requires a structure, found {}", target.kind.with_article())
            }
            _ => format!("expected tag `{name}` to be an enum, found {}", values.kind.with_article()),
        };
        self.problems.push(Diagnostic::error(problem).at(tag.span).of(&member.id));
    }

    fn values(&mut self, values: &Members, enumeration: &ShapeId, members: &Members) {
        let known: HashSet<_> =
            values.iter().filter_map(|value| value.traits.enum_value()?.as_str()).collect();
        let mut used = HashMap::default();
        for member in members {
            let Some(value) = member.traits.get(TAG_VALUE) else {
                let message = format!("missing `{TAG_VALUE}`: `From` is not generated for this member");
                self.problems.push(Diagnostic::warning(message).at(member.span).of(&member.id));
                continue;
            };
            let Some(text) = value.as_str() else { continue };
            let problem = if !known.contains(text) {
                format!("`{text}` is not a value of `{enumeration}`")
            } else if let Some(other) = used.insert(text, member.name()) {
                format!("`{text}` is already the value of `{other}`")
            } else {
                self.payload(member, value);
                continue;
            };
            self.problems.push(Diagnostic::error(problem).at(value.span).of(&member.id));
        }
    }

    /// The generated `From` requires the target of the member to be a structure.
    fn payload(&mut self, member: &Member, value: &Node) {
        let Some(target) = self.draft.shape(&member.target) else { return };
        if !matches!(target.kind, ShapeKind::Structure(_)) {
            let found = target.kind.with_article();
            let message =
                format!("expected a structure, found {found}: `From` is not generated for this member");
            self.problems.push(Diagnostic::warning(message).at(value.span).of(&member.id));
        }
    }

    /// Warns of values without a tag, unless a tagged structure is missing, which may be the one with the values.
    fn values_without_tag(&mut self) {
        if self.tagged.iter().any(|id| self.draft.shape(id).is_none()) {
            return;
        }
        let untagged = self.draft.shapes.iter().filter(|shape| !self.tagged.contains(&shape.id));
        for member in untagged.flat_map(Shape::members) {
            if let Some(value) = member.traits.get(TAG_VALUE) {
                let message = format!(
                    "`{TAG_VALUE}` has no effect: no member with `dx.api#tag` targets this structure"
                );
                self.problems.push(Diagnostic::warning(message).at(value.span).of(&member.id));
            }
        }
    }
}
