use super::{Checks, Length, Limit, Pattern, Rule, Unit, Validate, Violation, decimal};
use crate::Document;
use crate::host_label::is_host_label;
use crate::json::{Segment, path_of};
use crate::shape::MAX_DEPTH;
use std::cell::RefCell;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt::Display;
use std::ops::{Bound, RangeBounds};

/// What is asked for, and what was found.
pub(super) struct Log {
    checks: Checks,
    violations: RefCell<Vec<Violation>>,
}

impl Log {
    pub fn new(checks: Checks) -> Self {
        Self { checks, violations: RefCell::default() }
    }

    pub fn into_violations(self) -> Vec<Violation> {
        self.violations.into_inner()
    }
}

/// Where in a value the one is that is looked at, and what is checked of it.
///
/// Places are made on the way down and cost nothing; a path is made of them when there is a violation.
#[derive(Clone, Copy)]
pub struct Place<'p> {
    log: &'p Log,
    parent: Option<&'p Place<'p>>,
    step: Step<'p>,
    depth: u32,
}

/// How a place is reached from its parent.
#[derive(Clone, Copy)]
enum Step<'p> {
    Root,
    Segment(Segment<'p>),
    /// To the key of an entry, which has the path of the entry
    Key,
}

/// A member that a tag may say: the tag's value, which is empty if there is none, the member's name, and whether it is
/// set.
pub type Case = (&'static str, &'static str, bool);

/// Ways down.
impl<'p> Place<'p> {
    pub(super) fn root(log: &'p Log) -> Self {
        Self { log, parent: None, step: Step::Root, depth: 0 }
    }

    fn child<'c>(&'c self, step: Step<'c>) -> Place<'c> {
        Place { parent: Some(self), step, ..*self }
    }

    /// The member of this name.
    #[must_use]
    pub fn member(&self, name: &'static str) -> Place<'_> {
        self.child(Step::Segment(Segment::Member(name)))
    }

    /// The elements of the list that is here.
    pub fn items<'v, T>(&'v self, list: &'v [T]) -> impl Iterator<Item = (Place<'v>, &'v T)> {
        let place = |index| self.child(Step::Segment(Segment::Index(index)));
        list.iter().enumerate().map(move |(index, item)| (place(index), item))
    }

    /// The entries of the map that is here. `text` gives the text of a key.
    pub fn entries<'v, K, V>(
        &'v self,
        map: &'v BTreeMap<K, V>,
        text: fn(&K) -> &str,
    ) -> impl Iterator<Item = (Place<'v>, &'v K, &'v V)> {
        let place = move |key| self.child(Step::Segment(Segment::Member(text(key))));
        map.iter().map(move |(key, value)| (place(key), key, value))
    }

    /// The key of the entry that is here.
    #[must_use]
    pub fn key(&self) -> Place<'_> {
        self.child(Step::Key)
    }

    /// The value that is here, one level deeper in values that can hold themselves. `None`, with a violation, where that
    /// is too deep.
    #[must_use]
    pub fn enter(&self) -> Option<Self> {
        if self.depth >= MAX_DEPTH {
            self.refuse(Rule::Depth);
            return None;
        }
        Some(Self { depth: self.depth + 1, ..*self })
    }
}

/// What is checked of the value that is here.
impl Place<'_> {
    /// The value of a member that has to be there.
    pub fn required<'v, T>(&self, value: &'v Option<T>) -> Option<&'v T> {
        if value.is_none() {
            self.refuse(Rule::Required);
        }
        value.as_ref()
    }

    /// All that there is to check of a structure or a union, or of each of those that an optional member, a list or a map has.
    pub fn nested(&self, value: &impl Validate) -> &Self {
        value.check(self);
        self
    }

    /// The trait `length`. Maxima, and lengths of blobs and maps, are checked on request.
    pub fn length<T: Length + ?Sized>(&self, value: &T, limits: impl RangeBounds<u64>) -> &Self {
        let length = value.length() as u64;
        let (min, max) = bounds(&limits);
        let is_checked = match T::UNIT {
            Unit::Characters | Unit::Elements => true,
            Unit::Bytes | Unit::Entries => self.log.checks.blobs_and_maps,
        };
        let limit = match (min, max) {
            (Some(min), _) if length < min => Limit::Min(min),
            (_, Some(max)) if length > max && self.log.checks.maxima => Limit::Max(max),
            _ => return self,
        };
        self.refuse_if(is_checked, || Rule::Length { length, limit, unit: T::UNIT })
    }

    /// The trait `range`, with limits in JSON syntax. Maxima are checked on request.
    pub fn range(&self, value: &impl Display, limits: impl RangeBounds<&'static str>) -> &Self {
        let number = value.to_string();
        let (min, max) = bounds(&limits);
        let is = |limit, order| decimal::compare(&number, limit) == Some(order);
        let limit = match (min, max) {
            (Some(min), _) if is(min, Ordering::Less) => Limit::Min(min),
            (_, Some(max)) if self.log.checks.maxima && is(max, Ordering::Greater) => Limit::Max(max),
            _ => return self,
        };
        self.refuse_if(true, || Rule::Range(limit))
    }

    /// The trait `pattern`, on request.
    pub fn pattern(&self, value: &str, pattern: &'static Pattern) -> &Self {
        let is_violated = self.log.checks.patterns && !pattern.matches(value);
        self.refuse_if(is_violated, || Rule::Pattern(pattern.as_str()))
    }

    /// Whether a value of an enumeration is known, on request.
    pub fn unknown_value(&self, is_unknown: bool) -> &Self {
        self.refuse_if(is_unknown && self.log.checks.enum_values, || Rule::EnumValue)
    }

    /// The trait `uniqueItems`, on request.
    pub fn unique_items<T: PartialEq>(&self, list: &[T]) -> &Self {
        if self.log.checks.unique_items {
            for (index, (place, item)) in self.items(list).enumerate() {
                let same = list.iter().take(index).position(|other| other == item);
                same.into_iter().for_each(|same_as| place.refuse(Rule::UniqueItems { same_as }));
            }
        }
        self
    }

    /// A text that becomes a part of the path.
    pub fn path_label(&self, value: &str) -> &Self {
        self.refuse_if(value.is_empty(), || Rule::PathLabel)
    }

    /// A text that becomes a part of the host name.
    pub fn host_label(&self, value: &str) -> &Self {
        self.refuse_if(!is_host_label(value), || Rule::HostLabel)
    }

    /// A structure of which exactly one member is set: the one that goes with the value of the tag, which is empty if it
    /// is not set.
    pub fn tagged(&self, tag: &'static str, value: &str, cases: &[Case]) -> &Self {
        let named = |(of, name, _): &Case| (!of.is_empty() && *of == value).then_some(*name);
        let expected = cases.iter().find_map(named);
        let set: Vec<_> = cases.iter().filter(|(.., is_set)| *is_set).map(|(_, name, _)| *name).collect();
        let is_right = matches!(set.as_slice(), [only] if expected.is_none_or(|name| name == *only));
        self.refuse_if(!is_right, || Rule::Tag { tag, expected, set })
    }

    /// A document, of which the depth is checked.
    pub fn document(&self, value: &Document) -> &Self {
        match value {
            Document::Array(items) => {
                for (place, item) in self.enter().iter().flat_map(|at| at.items(items)) {
                    place.document(item);
                }
            }
            Document::Object(members) => {
                for (place, _, member) in
                    self.enter().iter().flat_map(|at| at.entries(members, String::as_str))
                {
                    place.document(member);
                }
            }
            Document::Null | Document::Bool(_) | Document::Number(_) | Document::String(_) => {}
        }
        self
    }

    /// A union's variant that can't be sent.
    pub fn unknown_variant(&self) {
        self.refuse(Rule::UnknownVariant);
    }

    fn refuse_if(&self, is_violated: bool, rule: impl FnOnce() -> Rule) -> &Self {
        if is_violated {
            self.refuse(rule());
        }
        self
    }

    #[cold]
    fn refuse(&self, rule: Rule) {
        let rule = if matches!(self.step, Step::Key) { Rule::Key(Box::new(rule)) } else { rule };
        self.log.violations.borrow_mut().push(Violation::new(self.path(), rule));
    }

    fn path(&self) -> String {
        let mut segments = Vec::new();
        let mut place = Some(self);
        while let Some(Place { parent, step, .. }) = place {
            if let Step::Segment(segment) = step {
                segments.push(*segment);
            }
            place = *parent;
        }
        path_of(segments.into_iter().rev())
    }
}

/// The least and the greatest. Ranges of the generator have no end that is excluded.
fn bounds<T: Copy>(limits: &impl RangeBounds<T>) -> (Option<T>, Option<T>) {
    let of = |bound: Bound<&T>| match bound {
        Bound::Included(limit) | Bound::Excluded(limit) => Some(*limit),
        Bound::Unbounded => None,
    };
    (of(limits.start_bound()), of(limits.end_bound()))
}
