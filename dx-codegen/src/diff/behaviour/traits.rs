//! Traits without a rule of their own, so that no change is ignored silently.

use crate::diff::pairs::Context;
use crate::diff::wire::{is_scheme, same};
use crate::diff::{Finding, Rule};
use dx_model::{ShapeId, Span, TraitSupport, Traits, known_trait};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// Changes that affect nobody.
#[derive(Default)]
pub(in crate::diff) struct Notes {
    /// The number of changes for each trait that does not affect clients.
    pub without_effect: BTreeMap<String, usize>,
    /// The number of changed documentation texts.
    pub documentation: usize,
}

/// Traits that are documentation.
const DOCUMENTATION: [&str; 4] = ["documentation", "externalDocumentation", "title", "examples"];

/// Traits with rules of their own, in the namespace `smithy.api`.
const SMITHY: &[&str] = &[
    "addedDefault",
    "auth",
    "box",
    "clientOptional",
    "default",
    "deprecated",
    "endpoint",
    "enum",
    "enumValue",
    "hostLabel",
    "http",
    "httpChecksumRequired",
    "httpError",
    "httpHeader",
    "httpLabel",
    "httpPayload",
    "httpPrefixHeaders",
    "httpQuery",
    "httpQueryParams",
    "httpResponseCode",
    "idempotencyToken",
    "input",
    "jsonName",
    "length",
    "longPoll",
    "mixin",
    "optionalAuth",
    "paginated",
    "pattern",
    "range",
    "requestCompression",
    "required",
    "retryable",
    "sensitive",
    "sparse",
    "timestampFormat",
    "uniqueItems",
    "xmlAttribute",
    "xmlFlattened",
    "xmlName",
    "xmlNamespace",
];

/// Traits with rules of their own, in other namespaces.
const OTHERS: &[&str] = &[
    "aws.api#longPoll",
    "aws.protocols#awsQueryError",
    "aws.protocols#ec2QueryName",
    "aws.protocols#httpChecksum",
    "dx.api#is",
    "dx.api#rustName",
    "dx.api#tag",
    "dx.api#tagValue",
    "smithy.rules#clientContextParams",
    "smithy.rules#endpointBdd",
    "smithy.rules#endpointRuleSet",
    "smithy.waiters#waitable",
];

pub(in crate::diff) fn compare(context: &Context<'_>) -> (Vec<Finding>, Notes) {
    let mut comparison = Comparison { context, found: Vec::new(), notes: Notes::default() };
    let mut seen = HashSet::new();
    let service = (context.sides.old.service(), context.sides.new.service());
    if let (Some((old, _)), Some((new, _))) = service {
        comparison.both((&old.id, &old.traits, old.span), (&new.id, &new.traits, new.span));
    }
    let shapes = context.shapes.iter().map(|pair| (pair.old, pair.new));
    for (old, new) in shapes.chain(context.operations.iter().copied()) {
        if seen.insert((&old.id, &new.id)) {
            comparison.both((&old.id, &old.traits, old.span), (&new.id, &new.traits, new.span));
        }
    }
    for pair in &context.members {
        if let (Some(old), Some(new)) = (pair.old, pair.new)
            && seen.insert((&old.id, &new.id))
        {
            comparison.both((&old.id, &old.traits, old.span), (&new.id, &new.traits, new.span));
        }
    }
    (comparison.found, comparison.notes)
}

struct Comparison<'c, 'a> {
    context: &'c Context<'a>,
    found: Vec<Finding>,
    notes: Notes,
}

/// A shape or member.
type TraitHolder<'a> = (&'a ShapeId, &'a Traits, Span);

impl Comparison<'_, '_> {
    fn both(&mut self, old: TraitHolder<'_>, new: TraitHolder<'_>) {
        self.deprecation(old, new);
        let ids: BTreeSet<&ShapeId> = old.1.iter().chain(new.1.iter()).map(|(id, _)| id).collect();
        for id in ids {
            let id = id.as_str();
            if !same(old.1.get(id), new.1.get(id)) {
                self.changed(id, old, new);
            }
        }
    }

    fn changed(&mut self, id: &str, old: TraitHolder<'_>, new: TraitHolder<'_>) {
        let of_smithy = id.strip_prefix("smithy.api#");
        let is_same_shape = old.0 == new.0;
        if of_smithy.is_some_and(|name| DOCUMENTATION.contains(&name)) {
            self.notes.documentation += usize::from(is_same_shape);
            return;
        }
        if id == "aws.api#service" {
            // There are findings about the names that clients use.
            if !is_renamed(old.1, new.1) {
                *self.notes.without_effect.entry(id.to_owned()).or_default() += 1;
            }
            return;
        }
        let is_told = of_smithy.is_some_and(|name| SMITHY.contains(&name))
            || OTHERS.contains(&id)
            || is_protocol(id)
            || is_scheme(id);
        if is_told {
            return;
        }
        let is_known = matches!(id.split(['.', '#']).next(), Some("smithy" | "aws"));
        if !is_known || known_trait(id).is_some_and(|known| known.support == TraitSupport::NoEffect) {
            *self.notes.without_effect.entry(id.to_owned()).or_default() += 1;
            return;
        }
        let what = match (old.1.has(id), new.1.has(id)) {
            (false, _) => "is new",
            (_, false) => "is gone",
            _ => "has another value",
        };
        self.push(Rule::TraitChanged, old, new, &format!("the trait `{id}` {what}"));
    }

    fn deprecation(&mut self, old: TraitHolder<'_>, new: TraitHolder<'_>) {
        // Another shape has findings of its own.
        if old.0 != new.0 {
            return;
        }
        match (old.1.deprecated(), new.1.deprecated()) {
            (None, Some(deprecated)) => {
                let note = deprecated.message.map(|note| format!(": {note}")).unwrap_or_default();
                self.push(Rule::Deprecated, old, new, &format!("is deprecated{note}"));
            }
            (Some(_), None) => self.push(Rule::Undeprecated, old, new, "is no longer deprecated"),
            _ => {}
        }
    }

    fn push(&mut self, rule: Rule, old: TraitHolder<'_>, new: TraitHolder<'_>, what: &str) {
        let root = new.0.root();
        let name = match new.0.member() {
            Some(member) => format!("`{member}` of `{}`", root.name()),
            None => format!("`{}`", root.name()),
        };
        let message =
            if rule == Rule::TraitChanged { format!("{what} of {name}") } else { format!("{name} {what}") };
        let path = self.context.new.path(new.0);
        let (shape, old, new) = (new.0.clone(), Some(old.2), Some(new.2));
        self.found.push(Finding { rule, shape, old, new, path, message });
    }
}

fn is_protocol(id: &str) -> bool {
    let name =
        ["aws.protocols#", "smithy.protocols#"].iter().find_map(|namespace| id.strip_prefix(namespace));
    name.is_some_and(|name| {
        name.starts_with("rest") || name.starts_with("rpc") || name.starts_with("aws") || name == "ec2Query"
    })
}

/// Whether a service has another name in clients.
fn is_renamed(old: &Traits, new: &Traits) -> bool {
    let sdk_id =
        |traits: &Traits| traits.get("aws.api#service").and_then(|service| service.get("sdkId").cloned());
    sdk_id(old) != sdk_id(new) || old.endpoint_prefix() != new.endpoint_prefix()
}
