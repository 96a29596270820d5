//! Errors: whether they are retried, and which member is the message.

use crate::diff::pairs::{Context, ShapePair};
use crate::diff::revision::of_shapes;
use crate::diff::wire::facts;
use crate::diff::{Finding, Rule};

pub(super) fn compare(context: &Context<'_>, pair: ShapePair<'_>) -> Vec<Finding> {
    let facts = (facts(context.old.item(&pair.old.id)), facts(context.new.item(&pair.new.id)));
    let (Some(old), Some(new)) = facts else { return Vec::new() };
    let (name, path) = (pair.new.id.name(), context.new.path(&pair.new.id));
    let finding = |rule, message| of_shapes(rule, pair.old, pair.new, path.clone(), message);
    let mut found = Vec::new();
    if (old.retryable, old.throttling) != (new.retryable, new.throttling) {
        let what = match (new.retryable, new.throttling) {
            (true, true) => "is retried, as throttling",
            (true, false) => "is retried",
            _ => "is not retried any more",
        };
        found.push(finding(Rule::RetryableError, format!("`{name}` {what}")));
    }
    let member = |message: &Option<crate::api::Origin>| message.as_ref().and_then(|it| it.member.clone());
    let (before, after) = (member(&old.message), member(&new.message));
    if before != after {
        let text = |member: Option<String>| member.map_or("no member".to_owned(), |name| format!("`{name}`"));
        let message =
            format!("the message of `{name}` is in {}, and no longer in {}", text(after), text(before));
        found.push(finding(Rule::ErrorMessage, message));
    }
    found
}
