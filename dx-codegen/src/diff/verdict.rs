//! How bad a change is, in three respects.

use std::fmt;

/// How bad a change is in one respect. The worst comes last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Nobody has to do anything.
    #[default]
    Compatible,
    /// A minor version: what worked goes on to work, but someone may notice.
    Minor,
    /// A major version: something that worked no longer does.
    Major,
}

impl Level {
    /// The level in one word.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Compatible => "compatible",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// The levels in all respects.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Verdicts {
    /// Whether a program that was built from one revision works with a service of the other.
    pub wire: Level,
    /// Whether code that was written against the old crate compiles against the new one.
    pub source: Level,
    /// Whether a program that compiles does what it did.
    pub behaviour: Level,
}

impl Verdicts {
    /// Nothing has changed.
    pub const COMPATIBLE: Self =
        Self { wire: Level::Compatible, source: Level::Compatible, behaviour: Level::Compatible };

    /// The worst of both in each respect.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            wire: self.wire.max(other.wire),
            source: self.source.max(other.source),
            behaviour: self.behaviour.max(other.behaviour),
        }
    }

    /// The worst in any respect.
    #[must_use]
    pub fn worst(self) -> Level {
        self.wire.max(self.source).max(self.behaviour)
    }

    /// The respects in the order of people's interest, each with its name.
    #[must_use]
    pub fn named(self) -> [(&'static str, Level); 3] {
        [("source", self.source), ("wire", self.wire), ("behaviour", self.behaviour)]
    }
}

/// `source: minor, wire: compatible, behaviour: compatible`
impl fmt::Display for Verdicts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = self.named().map(|(name, level)| format!("{name}: {level}"));
        f.write_str(&named.join(", "))
    }
}
