//! Operations: pagination, waiters, long polling; and the names of the service.

use crate::diff::pairs::Context;
use crate::diff::revision::of_shapes;
use crate::diff::wire::same;
use crate::diff::{Finding, Revision, Rule};
use dx_model::{Node, Pagination, Shape};

const WAITABLE: &str = "smithy.waiters#waitable";

pub(super) fn compare(context: &Context<'_>) -> Vec<Finding> {
    let operations = context.operations.iter();
    let mut found: Vec<_> = operations
        .flat_map(|(old, new)| {
            let mut found = waiters(context, old, new);
            found.extend(pagination(context, old, new));
            found.extend(long_polling(context, old, new));
            found
        })
        .collect();
    found.extend(sdk_id(context));
    found
}

fn pagination(context: &Context<'_>, old: &Shape, new: &Shape) -> Option<Finding> {
    fn of<'a>(revision: &'a Revision<'_>, shape: &'a Shape) -> Option<Pagination<'a>> {
        let defaults = revision.service().and_then(|(service, _)| service.traits.paginated());
        // Clients do not use the page size.
        shape.traits.paginated().map(|pages| Pagination { page_size: None, ..pages.with_defaults(defaults) })
    }
    let (before, after) = (of(context.sides.old, old), of(context.sides.new, new));
    let (rule, what) = match (before, after) {
        (None, Some(_)) => (Rule::PaginationAdded, "has pages now"),
        (Some(_), None) => (Rule::PaginationRemoved, "has no pages any more"),
        (before, after) if before.map(|it| Pagination { page_size: None, ..it }) != after => {
            (Rule::PaginationChanged, "has other pages: its tokens or items are other members")
        }
        _ => return None,
    };
    let message = format!("`{}` {what}", new.id.name());
    Some(of_shapes(rule, old, new, context.new.path(&new.id), message))
}

fn waiters(context: &Context<'_>, old: &Shape, new: &Shape) -> Vec<Finding> {
    let of = |shape: &Shape| -> Vec<(String, Node)> {
        let waiters = shape.traits.get(WAITABLE).and_then(Node::as_object).unwrap_or_default();
        waiters.iter().map(|(key, value)| (key.name.to_string(), value.clone())).collect()
    };
    let (before, after) = (of(old), of(new));
    let find = |waiters: &[(String, Node)], name: &str| {
        waiters.iter().find(|(other, _)| other == name).map(|(_, value)| value.clone())
    };
    let finding = |rule, name: &str, what: &str| {
        let message = format!("the waiter `{name}` of `{}` {what}", new.id.name());
        of_shapes(rule, old, new, context.new.path(&new.id), message)
    };
    let mut found = Vec::new();
    for (name, waiter) in &before {
        match find(&after, name) {
            None => found.push(finding(Rule::WaiterRemoved, name, "is gone")),
            Some(other) if !same(Some(waiter), Some(&other)) => {
                found.push(finding(Rule::WaiterChanged, name, "has other rules or delays"));
            }
            Some(_) => {}
        }
    }
    let added = after.iter().filter(|(name, _)| find(&before, name).is_none());
    found.extend(added.map(|(name, _)| finding(Rule::WaiterAdded, name, "is new")));
    found
}

fn long_polling(context: &Context<'_>, old: &Shape, new: &Shape) -> Option<Finding> {
    let (before, after) = (old.traits.is_long_polling(), new.traits.is_long_polling());
    let what = if after { "may be held by the service now" } else { "is no longer held by the service" };
    let message = format!("a request of `{}` {what}", new.id.name());
    (before != after).then(|| of_shapes(Rule::LongPolling, old, new, context.new.path(&new.id), message))
}

fn sdk_id(context: &Context<'_>) -> Option<Finding> {
    let (old, new) = (context.sides.old.service()?.0, context.sides.new.service()?.0);
    let of = |shape: &'_ Shape| {
        let service = shape.traits.get("aws.api#service");
        service.and_then(|service| service.get("sdkId")?.as_str()).map(str::to_owned)
    };
    let (before, after) = (of(old), of(new));
    let text = |id: &Option<String>| id.clone().unwrap_or_default();
    let message =
        format!("AWS's SDKs call the service {:?}, and no longer {:?}", text(&after), text(&before));
    (before != after).then(|| of_shapes(Rule::SdkId, old, new, None, message))
}
