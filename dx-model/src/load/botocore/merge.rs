//! `*.sdk-extras.json`: what botocore merges into its files.

use super::Loader;
use super::kind::Kind;
use crate::Node;
use crate::ast::{Key, Value};

/// Which file the extras are for, by what they merge.
pub(super) fn target(extras: &Node) -> Kind {
    let has = |name| extras.get("merge").is_some_and(|merge| merge.get(name).is_some());
    if has("pagination") {
        Kind::Paginators
    } else if has("waiters") {
        Kind::Waiters
    } else {
        Kind::Service
    }
}

/// Merges as botocore does: objects member by member, and what else is there already is replaced.
///
/// But for new members of structures: those are parameters of botocore's own functions, which take them out of the request
/// before it is sent, and a service may refuse them.
pub(super) fn merge(into: &mut Node, extras: Node, loader: &mut Loader<'_>) {
    let Value::Object(members) = extras.value else { return };
    for (key, node) in members {
        match &*key.name {
            "merge" => merge_member(into, node, &mut Vec::new(), loader),
            "version" => {}
            _ => loader.warning(key.span, format!("`{}` means nothing here and is left out", key.name)),
        }
    }
}

// Recurses as deep as the text nests, which the reader of JSON limits.
fn merge_member(into: &mut Node, extra: Node, path: &mut Vec<Key>, loader: &mut Loader<'_>) {
    match (&mut into.value, extra) {
        (Value::Object(members), Node { value: Value::Object(more), .. }) => {
            for (key, node) in more {
                if let Some((_, before)) = members.iter_mut().find(|(other, _)| other.name == key.name) {
                    path.push(key);
                    merge_member(before, node, path, loader);
                    path.pop();
                } else if is_of_structure(path) {
                    let message = format!("`{}` is a parameter of botocore's own, and is left out", key.name);
                    loader.warning(key.span, message);
                } else {
                    members.push((key, node));
                }
            }
        }
        (value, extra) => *value = extra.value,
    }
}

/// `shapes/NAME/members`
fn is_of_structure(path: &[Key]) -> bool {
    matches!(path, [shapes, _, members] if &*shapes.name == "shapes" && &*members.name == "members")
}
