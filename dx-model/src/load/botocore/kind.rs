//! Which of botocore's files a text is, told by what is in it.

use crate::Node;
use crate::ast::Value;

/// What botocore has a file for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::load) enum Kind {
    /// `service-2.json`
    Service,
    /// `paginators-1.json`
    Paginators,
    /// `waiters-2.json`
    Waiters,
    /// `endpoint-rule-set-1.json`
    Rules,
    /// `*.sdk-extras.json`: what is merged into one of the first three
    Extras,
}

impl Kind {
    /// Which of botocore's files this is, if it is one.
    pub fn of(root: &Node) -> Option<Self> {
        let has = |name| root.get(name).is_some_and(|node| matches!(node.value, Value::Object(_)));
        if root.get("smithy").is_some() {
            None
        } else if ["metadata", "operations", "shapes"].into_iter().all(has) {
            Some(Self::Service)
        } else if has("pagination") {
            Some(Self::Paginators)
        } else if has("waiters") {
            Some(Self::Waiters)
        } else if has("parameters") && root.get("rules").is_some_and(|rules| rules.as_array().is_some()) {
            Some(Self::Rules)
        } else {
            has("merge").then_some(Self::Extras)
        }
    }

    /// The name of such a file.
    pub fn file(self) -> &'static str {
        match self {
            Self::Service => "service-2.json",
            Self::Paginators => "paginators-1.json",
            Self::Waiters => "waiters-2.json",
            Self::Rules => "endpoint-rule-set-1.json",
            Self::Extras => "sdk-extras.json",
        }
    }
}
