//! `paginators-1.json`: the trait `paginated`.

use super::Translation;
use super::facts::shape_of;
use super::node::{Members, Object};
use crate::Node;

/// What pages have beside their items, and whether there are more of them: each page is given as a whole, and the last one
/// has no token.
const NO_EFFECT: &[&str] = &["more_results", "non_aggregate_keys"];

impl<'n> Translation<'n, '_, '_> {
    pub(super) fn paginators(&mut self, root: &'n Node) {
        let mut top = Members::of(root);
        top.pass_over(&["version"]);
        let pagination = top.take("pagination").and_then(Node::as_object).unwrap_or_default();
        self.warn_of_rest(&top);
        for (key, node) in pagination {
            if self.facts.operation(&key.name).is_none() {
                let message = format!("there is no operation `{}` that could have pages", key.name);
                self.loader.warning(key.span, message);
            } else if let Some(value) = self.paginated(&key.name, node) {
                let of_operation = self.of_operations.entry(key.name.to_string()).or_default();
                of_operation.push(("smithy.api#paginated", value));
            }
        }
    }

    fn paginated(&mut self, operation: &str, node: &'n Node) -> Option<Node> {
        let mut members = Members::of(node);
        members.pass_over(NO_EFFECT);
        let mut value = Object::new(node.span);
        let mut is_path = true;
        let names =
            [("input_token", "inputToken"), ("output_token", "outputToken"), ("limit_key", "pageSize")];
        for (key, name) in names {
            let Some(node) = members.take(key) else { continue };
            is_path &= node.as_str().is_some_and(is_a_path);
            if key != "limit_key" || self.has_kind(operation, "input", node, &["integer", "long", "short"]) {
                value.put(name, node.clone());
            }
        }
        // Several lists of results are what a page has as a whole.
        if let Some(items) = members.take("result_key").and_then(only) {
            is_path &= items.as_str().is_some_and(is_a_path);
            if self.has_kind(operation, "output", items, &["list", "map"]) {
                value.put("items", items.clone());
            }
        }
        self.warn_of_rest(&members);
        if !is_path {
            let message = "the pagination is left out: it needs a single token that is given by a path";
            self.loader.warning(node.span, message);
        }
        is_path.then(|| value.end())
    }
}

impl Translation<'_, '_, '_> {
    /// Whether what a path leads to in an input or an output is of one of these kinds. If not, the pages do without it,
    /// which is said.
    fn has_kind(&mut self, operation: &str, side: &str, path: &Node, kinds: &[&str]) -> bool {
        let kind = self.kind_at(operation, side, path.as_str().unwrap_or_default());
        // What is not there at all is for those to say who look at the trait.
        let fits = kind.is_none_or(|kind| kinds.contains(&kind));
        if !fits {
            let message = format!(
                "the pagination leaves out {}, which is not a {}",
                path.describe(),
                kinds.join(" or a ")
            );
            self.loader.warning(path.span, message);
        }
        fits
    }

    fn kind_at(&self, operation: &str, side: &str, path: &str) -> Option<&str> {
        let mut shape = self.facts.shape(shape_of(self.facts.operation(operation)?.get(side)?)?)?;
        for name in path.split('.') {
            shape = self.facts.shape(shape_of(shape.get("members")?.get(name)?)?)?;
        }
        shape.get("type")?.as_str()
    }
}

/// The only one of a list, or what is no list.
fn only(node: &Node) -> Option<&Node> {
    match node.as_array() {
        None => Some(node),
        Some([only]) => Some(only),
        Some(_) => None,
    }
}

/// Whether these are names of members with dots.
fn is_a_path(text: &str) -> bool {
    text.split('.')
        .all(|name| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'))
}
