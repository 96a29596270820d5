//! The severity of a change, in three respects.

use std::fmt;

/// The severity of a change in one respect. The most severe level is last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Nobody is affected.
    #[default]
    Compatible,
    /// A minor version: existing code continues to work, but may behave differently.
    Minor,
    /// A major version: existing code may break.
    Major,
}

impl Level {
    /// The name of the level.
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

/// The levels in all three respects.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Verdicts {
    /// Whether programs built from one revision work with a service of the other.
    pub wire: Level,
    /// Whether code written for the old crate compiles with the new one.
    pub source: Level,
    /// Whether programs that compile behave as before.
    pub behaviour: Level,
}

impl Verdicts {
    /// No change.
    pub const COMPATIBLE: Self =
        Self { wire: Level::Compatible, source: Level::Compatible, behaviour: Level::Compatible };

    /// The higher level in each respect.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            wire: self.wire.max(other.wire),
            source: self.source.max(other.source),
            behaviour: self.behaviour.max(other.behaviour),
        }
    }

    /// The highest level in any respect.
    #[must_use]
    pub fn worst(self) -> Level {
        self.wire.max(self.source).max(self.behaviour)
    }

    /// The levels with the names of their respects, the most relevant first.
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
