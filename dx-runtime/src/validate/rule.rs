use super::Unit;
use crate::host_label::NO_HOST_LABEL;
use crate::shape::MAX_DEPTH;
use std::fmt;

/// The rule that a value violates, with what of it the message needs. It never holds the value, which may be secret.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rule {
    /// The member has to be there.
    Required,
    /// The text is a part of the path and must not be empty.
    PathLabel,
    /// The text is a part of the host name and has to be fit for it (RFC 1123).
    HostLabel,
    /// The trait `length`.
    Length {
        /// How long it is
        length: u64,
        /// How long it may be
        limit: Limit<u64>,
        /// What is counted
        unit: Unit,
    },
    /// The trait `range`, with the number as the model writes it.
    Range(Limit<&'static str>),
    /// The trait `pattern`, with the pattern as the model writes it.
    Pattern(&'static str),
    /// The value of the enumeration is one that this version does not know.
    EnumValue,
    /// The trait `uniqueItems`.
    UniqueItems {
        /// The index of the element that is the same
        same_as: usize,
    },
    /// Exactly one member has to be set, and it has to be the one that another member, the tag, says.
    Tag {
        /// The name of the tag
        tag: &'static str,
        /// The member that the tag says; `None` for a tag that is not set or of a value that this version does not know
        expected: Option<&'static str>,
        /// The members that are set
        set: Vec<&'static str>,
    },
    /// The variant of the union is one that this version does not know, so that it can't be sent.
    UnknownVariant,
    /// The value is nested deeper than [`MAX_DEPTH`].
    Depth,
    /// The key of the map's entry violates this rule.
    Key(Box<Rule>),
}

/// An end of a range that is allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit<T> {
    /// The least
    Min(T),
    /// The greatest
    Max(T),
}

/// What is wrong, to be put behind a path.
impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Required => f.write_str("is required"),
            Self::PathLabel => f.write_str("is empty, and it is a part of the path"),
            Self::HostLabel => f.write_str(NO_HOST_LABEL),
            Self::Length { length, limit: Limit::Min(min), unit } => {
                write!(f, "has {length} {}, at least {min} asked for", unit.name(*length))
            }
            Self::Length { length, limit: Limit::Max(max), unit } => {
                write!(f, "has {length} {}, at most {max} allowed", unit.name(*length))
            }
            Self::Range(Limit::Min(min)) => write!(f, "is less than {min}"),
            Self::Range(Limit::Max(max)) => write!(f, "is greater than {max}"),
            Self::Pattern(pattern) => write!(f, "does not match the pattern `{pattern}`"),
            Self::EnumValue => f.write_str("has a value that this version does not know"),
            Self::UniqueItems { same_as } => write!(f, "is the same as the element [{same_as}]"),
            Self::Tag { tag, expected, set } => tagged(f, tag, *expected, set),
            Self::UnknownVariant => {
                f.write_str("has a variant that this version does not know, and can't be sent")
            }
            Self::Depth => write!(f, "is nested deeper than {MAX_DEPTH} levels"),
            Self::Key(rule) => write!(f, "the key {rule}"),
        }
    }
}

fn tagged(f: &mut fmt::Formatter<'_>, tag: &str, expected: Option<&str>, set: &[&str]) -> fmt::Result {
    match expected {
        Some(expected) => write!(f, "`{expected}` and nothing else has to be set, as `{tag}` says")?,
        None => f.write_str("exactly one member has to be set")?,
    }
    match set {
        [] => f.write_str("; nothing is"),
        [first, rest @ ..] => {
            write!(f, "; set: `{first}`")?;
            rest.iter().try_for_each(|name| write!(f, ", `{name}`"))
        }
    }
}
