//! Patterns of values.

use super::Lowering;
use super::pattern_names::{Owner, names};
use crate::ir::{Pattern, Validated};
use dx_model::{Diagnostic, Diagnostics, Member, Shape, ShapeId, ShapeKind, Traits};
use foldhash::HashMap;
use std::collections::{BTreeMap, BTreeSet};

/// The patterns of values in inputs.
pub(super) struct Patterns {
    /// The distinct patterns
    patterns: Vec<Pattern>,
    /// The pattern of each shape or member with one, by index; `None` if it is not supported
    indices: BTreeMap<ShapeId, Option<usize>>,
}

impl Lowering<'_> {
    /// Collects the patterns, and warns about each use of one that is not supported.
    pub(super) fn patterns(&self, diagnostics: &mut Diagnostics) -> Patterns {
        let places = self.sent().flat_map(|shape| {
            let members = shape.members().map(|member| (&member.id, &member.traits));
            std::iter::once((&shape.id, &shape.traits)).chain(members)
        });
        let mut sources: Vec<&str> = Vec::new();
        let mut known: HashMap<&str, Option<usize>> = HashMap::default();
        let mut indices = BTreeMap::new();
        for (id, traits) in places {
            let Some(source) = traits.pattern() else { continue };
            let mut index = known.get(source).copied().flatten();
            if index.is_none() && can_be_checked(source, id, traits, diagnostics) {
                index = Some(sources.len());
                sources.push(source);
            }
            known.insert(source, index);
            indices.insert(id.clone(), index);
        }
        let mut owners = self.owners();
        let owners: Vec<_> = sources.iter().map(|source| owners.remove(source).unwrap_or_default()).collect();
        let pattern = |(name, source): (String, &&str)| Pattern { name, source: (*source).to_owned() };
        Patterns { patterns: names(&owners).into_iter().zip(&sources).map(pattern).collect(), indices }
    }

    /// The shapes and members with each pattern.
    fn owners(&self) -> HashMap<&str, Vec<Owner<'_>>> {
        let mut owners: HashMap<&str, Vec<Owner<'_>>> = HashMap::default();
        for shape in self.sent() {
            if let Some(source) = shape.traits.pattern() {
                owners.entry(source).or_default().push(Owner::Shape(shape.id.name()));
            }
            if !matches!(shape.kind, ShapeKind::Structure(_) | ShapeKind::Union(_)) {
                continue;
            }
            for member in shape.members() {
                let owner = Owner::Member { of: shape.id.name(), name: member.name() };
                for source in self.sources(member) {
                    owners.entry(source).or_default().push(owner.clone());
                }
            }
        }
        owners
    }

    /// The patterns that values of a member, and the elements of these, have to match.
    fn sources<'m>(&'m self, member: &'m Member) -> Vec<&'m str> {
        let (mut sources, mut seen, mut open) = (Vec::new(), BTreeSet::new(), vec![member]);
        while let Some(member) = open.pop() {
            let Some(target) = self.model.shape(&member.target) else { continue };
            sources.extend(member.traits.pattern().or_else(|| target.traits.pattern()));
            if seen.insert(&target.id) {
                open.extend(elements(target));
            }
        }
        sources
    }
}

/// The elements of a list, or the keys and values of a map.
fn elements(shape: &Shape) -> Vec<&Member> {
    match &shape.kind {
        ShapeKind::List(element) => vec![element],
        ShapeKind::Map { key, value } => vec![key, value],
        _ => Vec::new(),
    }
}

/// Whether the runtime's engine supports a pattern. If not, there is a warning.
fn can_be_checked(source: &str, id: &ShapeId, traits: &Traits, diagnostics: &mut Diagnostics) -> bool {
    let Err(error) = dx_runtime::validate::Pattern::test(source) else { return true };
    let message = format!("`validate` does not check the pattern: {error}");
    let mut warning = Diagnostic::warning(message).of(id);
    warning.span = traits.get("smithy.api#pattern").map(|value| value.span);
    diagnostics.push(warning);
    false
}

impl Patterns {
    /// The name of the pattern for a member's values: the member's own or its target's.
    pub fn of(&self, member: &Member) -> Option<&str> {
        let index = self.indices.get(&member.id).or_else(|| self.indices.get(&member.target))?;
        self.patterns.get((*index)?).map(|pattern| pattern.name.as_str())
    }

    /// The patterns that are used by checks: a member's own pattern replaces its target's.
    pub fn used_in(self, types: &[Validated]) -> Vec<Pattern> {
        let members = types.iter().flat_map(|ty| &ty.members);
        let used: BTreeSet<_> = members.flat_map(|member| member.value.patterns()).collect();
        let patterns = self.patterns.into_iter().filter(|pattern| used.contains(pattern.name.as_str()));
        let mut patterns: Vec<_> = patterns.collect();
        patterns.sort_by(|left, right| left.name.cmp(&right.name));
        patterns
    }
}
