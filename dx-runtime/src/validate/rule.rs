use super::Unit;
use crate::host_label::NO_HOST_LABEL;
use crate::shape::MAX_DEPTH;
use std::fmt;

/// The violated rule, with the details for the message. It never contains the value, which may be sensitive.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rule {
    /// A required member is not set.
    Required,
    /// The string is bound to a label of the request path and is empty.
    PathLabel,
    /// The string is bound to a label of the host name and is not valid in one (RFC 1123).
    HostLabel,
    /// The trait `length`.
    Length {
        /// The actual length
        length: u64,
        /// The violated bound
        limit: Limit<u64>,
        /// The unit of both
        unit: Unit,
    },
    /// The trait `range`, with the bound as in the model.
    Range(Limit<&'static str>),
    /// The trait `pattern`, with the pattern as in the model.
    Pattern(&'static str),
    /// The enum value is not known to this version.
    EnumValue,
    /// The trait `uniqueItems`.
    UniqueItems {
        /// The index of the first equal element
        same_as: usize,
    },
    /// Exactly one member has to be set: the one that another member, the tag, selects.
    Tag {
        /// The name of the tag
        tag: &'static str,
        /// The member that the tag selects; `None` if the tag is not set or has an unknown value
        expected: Option<&'static str>,
        /// The names of the members that are set
        set: Vec<&'static str>,
    },
    /// The union has a variant that is not known to this version, and that cannot be sent.
    UnknownVariant,
    /// The value is nested deeper than [`MAX_DEPTH`].
    Depth,
    /// The key of a map entry violates a rule.
    Key(Box<Rule>),
}

/// A bound of a range of allowed values, inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit<T> {
    /// The minimum
    Min(T),
    /// The maximum
    Max(T),
}

/// Formats the problem, without the path, as the predicate of a sentence.
impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Required => f.write_str("is required"),
            Self::PathLabel => f.write_str("is empty, and it is a part of the path"),
            Self::HostLabel => f.write_str(NO_HOST_LABEL),
            Self::Length { length, limit: Limit::Min(min), unit } => {
                write!(f, "has {length} {}, expected at least {min}", unit.name(*length))
            }
            Self::Length { length, limit: Limit::Max(max), unit } => {
                write!(f, "has {length} {}, expected at most {max}", unit.name(*length))
            }
            Self::Range(Limit::Min(min)) => write!(f, "is less than {min}"),
            Self::Range(Limit::Max(max)) => write!(f, "is greater than {max}"),
            Self::Pattern(pattern) => write!(f, "does not match the pattern `{pattern}`"),
            Self::EnumValue => f.write_str("has a value that is unknown to this version"),
            Self::UniqueItems { same_as } => write!(f, "duplicates element [{same_as}]"),
            Self::Tag { tag, expected, set } => tagged(f, tag, *expected, set),
            Self::UnknownVariant => {
                f.write_str("has a variant that is unknown to this version and cannot be sent")
            }
            Self::Depth => write!(f, "is nested deeper than {MAX_DEPTH} levels"),
            Self::Key(rule) => write!(f, "key {rule}"),
        }
    }
}

fn tagged(f: &mut fmt::Formatter<'_>, tag: &str, expected: Option<&str>, set: &[&str]) -> fmt::Result {
    match expected {
        Some(expected) => write!(f, "only `{expected}` has to be set, as selected by `{tag}`")?,
        None => f.write_str("exactly one member has to be set")?,
    }
    match set {
        [] => f.write_str("; found none"),
        [first, rest @ ..] => {
            write!(f, "; found `{first}`")?;
            rest.iter().try_for_each(|name| write!(f, ", `{name}`"))
        }
    }
}
