use crate::draft::Draft;
use crate::{Diagnostic, Member, Members, Node, Problems, Shape, ShapeId, ShapeKind};
use foldhash::{HashMap, HashSet};

const TAG_VALUE: &str = "dx.api#tagValue";

/// `dx.api#tag` on a member names a sibling, an enum whose value says which member of this member's structure is set;
/// `dx.api#tagValue` on those members gives the values.
pub(super) fn tags_name_members(draft: &Draft, problems: &mut Problems) {
    let mut rule = Rule { draft, problems, tagged: HashSet::default(), checked: HashSet::default() };
    for shape in draft.shapes.iter() {
        for member in shape.members() {
            if let Some(tag) = member.traits.get("dx.api#tag") {
                rule.tag(shape, member, tag);
            }
        }
    }
    rule.values_without_tag();
}

struct Rule<'a> {
    draft: &'a Draft,
    problems: &'a mut Problems,
    /// Structures of which a tag says which member is set
    tagged: HashSet<&'a ShapeId>,
    /// Those that were looked at, with the enum
    checked: HashSet<(&'a ShapeId, &'a ShapeId)>,
}

impl<'a> Rule<'a> {
    fn tag(&mut self, container: &'a Shape, member: &'a Member, tag: &Node) {
        // What has another type has been reported with the other traits.
        let Some(name) = tag.as_str() else { return };
        self.tagged.insert(&member.target);
        let Some(sibling) = container.member(name) else {
            let message = format!("there is no sibling `{name}` that could be the tag");
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
                format!("what is tagged is a structure, not {}", target.kind.with_article())
            }
            _ => format!("the tag `{name}` has to be an enum, and is {}", values.kind.with_article()),
        };
        self.problems.push(Diagnostic::error(problem).at(tag.span).of(&member.id));
    }

    fn values(&mut self, values: &Members, enumeration: &ShapeId, members: &Members) {
        let known: HashSet<_> =
            values.iter().filter_map(|value| value.traits.enum_value()?.as_str()).collect();
        let mut used = HashMap::default();
        for member in members {
            let Some(value) = member.traits.get(TAG_VALUE) else {
                let message = format!("no `{TAG_VALUE}`: `From` is not generated for it");
                self.problems.push(Diagnostic::warning(message).at(member.span).of(&member.id));
                continue;
            };
            let Some(text) = value.as_str() else { continue };
            let problem = if !known.contains(text) {
                format!("`{text}` is no value of `{enumeration}`")
            } else if let Some(other) = used.insert(text, member.name()) {
                format!("`{text}` goes with `{other}` already")
            } else {
                self.payload(member, value);
                continue;
            };
            self.problems.push(Diagnostic::error(problem).at(value.span).of(&member.id));
        }
    }

    /// `From` takes the structure that goes with a value.
    fn payload(&mut self, member: &Member, value: &Node) {
        let Some(target) = self.draft.shape(&member.target) else { return };
        if !matches!(target.kind, ShapeKind::Structure(_)) {
            let message =
                format!("no structure but {}: `From` is not generated for it", target.kind.with_article());
            self.problems.push(Diagnostic::warning(message).at(value.span).of(&member.id));
        }
    }

    /// Nothing is said while what a tag is for is missing: it may be the structure that has the values.
    fn values_without_tag(&mut self) {
        if self.tagged.iter().any(|id| self.draft.shape(id).is_none()) {
            return;
        }
        let untagged = self.draft.shapes.iter().filter(|shape| !self.tagged.contains(&shape.id));
        for member in untagged.flat_map(Shape::members) {
            if let Some(value) = member.traits.get(TAG_VALUE) {
                let message = format!(
                    "`{TAG_VALUE}` says nothing without a member with `dx.api#tag` for this structure"
                );
                self.problems.push(Diagnostic::warning(message).at(value.span).of(&member.id));
            }
        }
    }
}
