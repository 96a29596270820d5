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

/// The enabled checks and the violations found so far.
pub(super) struct Recorder {
    checks: Checks,
    violations: RefCell<Vec<Violation>>,
}

impl Recorder {
    pub fn new(checks: Checks) -> Self {
        Self { checks, violations: RefCell::default() }
    }

    pub fn into_violations(self) -> Vec<Violation> {
        self.violations.into_inner()
    }
}

/// The position of a value within the validated input, with the methods that check the value.
///
/// Positions are linked from child to parent on the stack; a path is allocated only for a violation.
#[derive(Clone, Copy)]
pub struct Position<'p> {
    recorder: &'p Recorder,
    parent: Option<&'p Position<'p>>,
    step: Step<'p>,
    depth: u32,
}

/// The step from the parent to a position.
#[derive(Clone, Copy)]
enum Step<'p> {
    Root,
    Segment(Segment<'p>),
    /// The key of a map entry, which has the path of the entry
    Key,
}

/// A member of a tagged structure: the value of the tag that selects it (empty if none does), its name, and whether it
/// is set.
pub type Case = (&'static str, &'static str, bool);

/// Navigation.
impl<'p> Position<'p> {
    pub(super) fn root(recorder: &'p Recorder) -> Self {
        Self { recorder, parent: None, step: Step::Root, depth: 0 }
    }

    fn child<'c>(&'c self, step: Step<'c>) -> Position<'c> {
        Position { parent: Some(self), step, ..*self }
    }

    /// The position of a member.
    #[must_use]
    pub fn member(&self, name: &'static str) -> Position<'_> {
        self.child(Step::Segment(Segment::Member(name)))
    }

    /// Iterates over the elements of a list, with their positions.
    pub fn items<'v, T>(&'v self, list: &'v [T]) -> impl Iterator<Item = (Position<'v>, &'v T)> {
        let position = |index| self.child(Step::Segment(Segment::Index(index)));
        list.iter().enumerate().map(move |(index, item)| (position(index), item))
    }

    /// Iterates over the entries of a map, with their positions. `text` returns the string of a key.
    pub fn entries<'v, K, V>(
        &'v self,
        map: &'v BTreeMap<K, V>,
        text: fn(&K) -> &str,
    ) -> impl Iterator<Item = (Position<'v>, &'v K, &'v V)> {
        let position = move |key| self.child(Step::Segment(Segment::Member(text(key))));
        map.iter().map(move |(key, value)| (position(key), key, value))
    }

    /// The position of the key of this map entry.
    #[must_use]
    pub fn key(&self) -> Position<'_> {
        self.child(Step::Key)
    }

    /// The same position, one level deeper, for values of recursive types. Records a violation and returns `None` if
    /// the maximum depth is exceeded.
    #[must_use]
    pub fn enter(&self) -> Option<Self> {
        if self.depth >= MAX_DEPTH {
            self.record(Rule::Depth);
            return None;
        }
        Some(Self { depth: self.depth + 1, ..*self })
    }
}

/// Checks of the value at this position.
impl Position<'_> {
    /// Checks that a required member is set, and returns its value.
    pub fn required<'v, T>(&self, value: &'v Option<T>) -> Option<&'v T> {
        if value.is_none() {
            self.record(Rule::Required);
        }
        value.as_ref()
    }

    /// Checks a structure or a union, or each of those in an optional member, a list or a map.
    pub fn nested(&self, value: &impl Validate) -> &Self {
        value.check(self);
        self
    }

    /// Checks the trait `length`. Maximum lengths, and lengths of blobs and maps, are optional checks.
    pub fn length<T: Length + ?Sized>(&self, value: &T, limits: impl RangeBounds<u64>) -> &Self {
        let length = value.length() as u64;
        let (min, max) = bounds(&limits);
        let is_checked = match T::UNIT {
            Unit::Characters | Unit::Elements => true,
            Unit::Bytes | Unit::Entries => self.recorder.checks.blobs_and_maps,
        };
        let limit = match (min, max) {
            (Some(min), _) if length < min => Limit::Min(min),
            (_, Some(max)) if length > max && self.recorder.checks.maxima => Limit::Max(max),
            _ => return self,
        };
        self.record_if(is_checked, || Rule::Length { length, limit, unit: T::UNIT })
    }

    /// Checks the trait `range`, whose bounds are in JSON syntax. Maximum values are an optional check.
    pub fn range(&self, value: &impl Display, limits: impl RangeBounds<&'static str>) -> &Self {
        let number = value.to_string();
        let (min, max) = bounds(&limits);
        let is = |limit, order| decimal::compare(&number, limit) == Some(order);
        let limit = match (min, max) {
            (Some(min), _) if is(min, Ordering::Less) => Limit::Min(min),
            (_, Some(max)) if self.recorder.checks.maxima && is(max, Ordering::Greater) => Limit::Max(max),
            _ => return self,
        };
        self.record_if(true, || Rule::Range(limit))
    }

    /// Checks the trait `pattern`, an optional check.
    pub fn pattern(&self, value: &str, pattern: &'static Pattern) -> &Self {
        let is_violated = self.recorder.checks.patterns && !pattern.matches(value);
        self.record_if(is_violated, || Rule::Pattern(pattern.as_str()))
    }

    /// Checks that an enum value is known, an optional check.
    pub fn unknown_value(&self, is_unknown: bool) -> &Self {
        self.record_if(is_unknown && self.recorder.checks.enum_values, || Rule::EnumValue)
    }

    /// Checks the trait `uniqueItems`, an optional check.
    pub fn unique_items<T: PartialEq>(&self, list: &[T]) -> &Self {
        if self.recorder.checks.unique_items {
            for (index, (position, item)) in self.items(list).enumerate() {
                let same = list.iter().take(index).position(|other| other == item);
                same.into_iter().for_each(|same_as| position.record(Rule::UniqueItems { same_as }));
            }
        }
        self
    }

    /// Checks a string that is bound to a label of the request path.
    pub fn path_label(&self, value: &str) -> &Self {
        self.record_if(value.is_empty(), || Rule::PathLabel)
    }

    /// Checks a string that is bound to a label of the host name.
    pub fn host_label(&self, value: &str) -> &Self {
        self.record_if(!is_host_label(value), || Rule::HostLabel)
    }

    /// Checks that exactly one member of a tagged structure is set, and that it is the one that `value` selects: the
    /// value of the tag, or an empty string if the tag is not set.
    pub fn tagged(&self, tag: &'static str, value: &str, cases: &[Case]) -> &Self {
        let named = |(of, name, _): &Case| (!of.is_empty() && *of == value).then_some(*name);
        let expected = cases.iter().find_map(named);
        let set: Vec<_> = cases.iter().filter(|(.., is_set)| *is_set).map(|(_, name, _)| *name).collect();
        let is_right = matches!(set.as_slice(), [only] if expected.is_none_or(|name| name == *only));
        self.record_if(!is_right, || Rule::Tag { tag, expected, set })
    }

    /// Checks the depth of a document.
    pub fn document(&self, value: &Document) -> &Self {
        match value {
            Document::Array(items) => {
                for (position, item) in self.enter().iter().flat_map(|at| at.items(items)) {
                    position.document(item);
                }
            }
            Document::Object(members) => {
                for (position, _, member) in
                    self.enter().iter().flat_map(|at| at.entries(members, String::as_str))
                {
                    position.document(member);
                }
            }
            Document::Null | Document::Bool(_) | Document::Number(_) | Document::String(_) => {}
        }
        self
    }

    /// Records that a union has an unknown variant, which cannot be serialized.
    pub fn unknown_variant(&self) {
        self.record(Rule::UnknownVariant);
    }

    fn record_if(&self, is_violated: bool, rule: impl FnOnce() -> Rule) -> &Self {
        if is_violated {
            self.record(rule());
        }
        self
    }

    #[cold]
    fn record(&self, rule: Rule) {
        let rule = if matches!(self.step, Step::Key) { Rule::Key(Box::new(rule)) } else { rule };
        self.recorder.violations.borrow_mut().push(Violation::new(self.path(), rule));
    }

    fn path(&self) -> String {
        let mut segments = Vec::new();
        let mut position = Some(self);
        while let Some(Position { parent, step, .. }) = position {
            if let Step::Segment(segment) = step {
                segments.push(*segment);
            }
            position = *parent;
        }
        path_of(segments.into_iter().rev())
    }
}

/// The minimum and the maximum. Generated ranges have no exclusive end.
fn bounds<T: Copy>(limits: &impl RangeBounds<T>) -> (Option<T>, Option<T>) {
    let of = |bound: Bound<&T>| match bound {
        Bound::Included(limit) | Bound::Excluded(limit) => Some(*limit),
        Bound::Unbounded => None,
    };
    (of(limits.start_bound()), of(limits.end_bound()))
}
