//! Findings of `diff` that are accepted.

use dx_codegen::diff::{Finding, Rule};
use dx_model::ShapeId;
use std::str::FromStr;

/// A rule whose findings about some shapes are accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowed {
    /// The rule
    pub rule: Rule,
    /// The shape or member by its id, with or without the namespace, and with `*` as a wildcard
    pub shape: String,
    /// Why
    pub reason: Option<String>,
}

impl Allowed {
    /// Whether it accepts the finding.
    #[must_use]
    pub fn allows(&self, finding: &Finding) -> bool {
        let id = &finding.shape;
        self.rule == finding.rule && (matches(&self.shape, id.as_str()) || matches(&self.shape, local(id)))
    }
}

/// `rule:shape=reason`
impl FromStr for Allowed {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (what, reason) = match text.split_once('=') {
            Some((what, reason)) => (what, Some(reason.trim().to_owned())),
            None => (text, None),
        };
        let (rule, shape) = what.split_once(':').ok_or("write `rule:shape`, or `rule:shape=reason`")?;
        Self::new(rule.trim(), shape.trim(), reason)
    }
}

impl Allowed {
    /// For a rule by its id.
    ///
    /// # Errors
    ///
    /// If there is no such rule, of which a similar one is suggested, or if the shape is empty.
    pub fn new(rule: &str, shape: &str, reason: Option<String>) -> Result<Self, String> {
        let found = Rule::find(rule).ok_or_else(|| {
            let closest = dx_model::closest(rule, Rule::ALL.iter().map(|rule| rule.id()));
            let hint = closest.map(|closest| format!("; is it `{closest}`?")).unwrap_or_default();
            format!("there is no rule `{rule}`{hint} docs/revision-rules.md has all of them")
        })?;
        if shape.is_empty() {
            return Err("the shape is missing: `*` stands for any".to_owned());
        }
        Ok(Self { rule: found, shape: shape.to_owned(), reason })
    }
}

/// The id without its namespace.
fn local(id: &ShapeId) -> &str {
    let text = id.as_str();
    text.split_once('#').map_or(text, |(_, name)| name)
}

/// Whether a text matches a pattern, in which each `*` stands for anything.
fn matches(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(rest) = text.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    let parts: Vec<_> = parts.collect();
    let Some((last, between)) = parts.split_last() else { return rest.is_empty() };
    let mut rest = rest;
    for part in between {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::{Allowed, matches};
    use dx_codegen::diff::Rule;

    #[test]
    fn a_star_stands_for_anything() {
        for (pattern, text, expected) in [
            ("Job", "Job", true),
            ("Job", "JobId", false),
            ("Job$*", "Job$Id", true),
            ("*$Id", "Job$Id", true),
            ("J*b$*d", "Job$Id", true),
            ("*", "", true),
            ("a*a", "a", false),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn a_rule_a_shape_and_a_reason_are_typed_in_one_word() {
        let allowed: Allowed = "member-type:Job$Id=it = text".parse().unwrap();
        let expected = Allowed {
            rule: Rule::MemberType,
            shape: "Job$Id".to_owned(),
            reason: Some("it = text".to_owned()),
        };
        assert_eq!(allowed, expected);
        let error = "member-typ:Job".parse::<Allowed>().unwrap_err();
        assert!(error.contains("is it `member-type`?"), "{error}");
    }
}
