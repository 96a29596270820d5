use super::Rule;
use std::error::Error;
use std::fmt;

/// A violation of a constraint of the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    path: String,
    rule: Rule,
}

impl Violation {
    pub(super) fn new(path: String, rule: Rule) -> Self {
        Self { path, rule }
    }

    /// The path of the value, consisting of the JSON names of members, and indices: `Details.AssetSources[3].Bucket`.
    /// Empty for the input itself.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The violated rule.
    #[must_use]
    pub fn rule(&self) -> &Rule {
        &self.rule
    }
}

/// Formats the path and the problem.
impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        self.rule.fmt(f)
    }
}

/// All violations of an input, at least one, in the order of the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violations(Vec<Violation>);

impl Violations {
    /// An error unless there are no violations.
    pub(super) fn of(violations: Vec<Violation>) -> Result<(), Self> {
        if violations.is_empty() { Ok(()) } else { Err(Self(violations)) }
    }

    /// Iterates over the violations.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }
}

/// Formats one violation per line.
impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            violation.fmt(f)?;
        }
        Ok(())
    }
}

impl Error for Violations {}

impl<'v> IntoIterator for &'v Violations {
    type Item = &'v Violation;
    type IntoIter = std::slice::Iter<'v, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
