//! The service: its protocol, its endpoints, and authentication.

use super::super::pairs::Context;
use super::super::revision::of_shapes;
use super::super::{Finding, Revision, Rule};
use dx_model::{Node, Shape};

pub(super) fn compare(context: &Context<'_>) -> Vec<Finding> {
    let sides = context.sides;
    let (Some((old, _)), Some((new, _))) = (sides.old.service(), sides.new.service()) else {
        return Vec::new();
    };
    let finding = |rule, message: String| of_shapes(rule, old, new, None, message);
    let mut found = Vec::new();
    let (before, after) = (sides.old.api.protocol, sides.new.api.protocol);
    if before != after {
        let name = |protocol: Option<&'static str>| protocol.unwrap_or("no protocol that dx supports");
        let message = format!("the service speaks {}, and no longer {}", name(after), name(before));
        found.push(finding(Rule::ProtocolChanged, message));
    }
    let (before, after) = (schemes(sides.old, old), schemes(sides.new, new));
    if !before.iter().all(|scheme| after.contains(scheme)) || before.first() != after.first() {
        let message = format!(
            "the service authenticates by {}, and no longer by {}",
            after.join(", "),
            before.join(", ")
        );
        found.push(finding(Rule::AuthChanged, message));
    }
    let signed = |shape: &Shape| text(shape, "aws.auth#sigv4", "name").map(str::to_owned);
    if let (Some(before), Some(after)) = (signed(old), signed(new))
        && before != after
    {
        found.push(finding(
            Rule::SigningName,
            format!("requests are signed for {after:?}, and no longer for {before:?}"),
        ));
    }
    let (before, after) = (old.traits.endpoint_prefix(), new.traits.endpoint_prefix());
    if before != after {
        let name = |prefix: Option<&str>| prefix.map_or("no name".to_owned(), |prefix| format!("{prefix:?}"));
        let message = format!("the hosts are called {}, and no longer {}", name(after), name(before));
        found.push(finding(Rule::EndpointPrefix, message));
    }
    found.extend(endpoints(old, new).map(|(rule, message)| finding(rule, message)));
    found
}

/// The authentication schemes of an operation or service, in order of preference.
pub(super) fn schemes(revision: &Revision<'_>, shape: &Shape) -> Vec<String> {
    let list = |shape: &Shape| {
        let listed = shape.traits.get("smithy.api#auth").and_then(Node::as_array)?;
        Some(listed.iter().filter_map(Node::as_str).map(str::to_owned).collect::<Vec<_>>())
    };
    let of_service = || {
        let (service, _) = revision.service()?;
        let known = || service.traits.iter().map(|(id, _)| id.as_str()).filter(|id| is_scheme(id));
        list(service).or_else(|| Some(known().map(str::to_owned).collect()))
    };
    let mut schemes = list(shape).or_else(of_service).unwrap_or_default();
    if shape.traits.has("smithy.api#optionalAuth") {
        schemes.insert(0, "nothing".to_owned());
    }
    schemes
}

pub(in crate::diff) fn is_scheme(id: &str) -> bool {
    const OTHERS: [&str; 2] = ["aws.auth#unsignedPayload", "aws.auth#cognitoUserPoolsScopes"];
    let of_aws = id.starts_with("aws.auth#") && !OTHERS.contains(&id);
    of_aws || (id.starts_with("smithy.api#http") && id.ends_with("Auth"))
}

fn text<'s>(shape: &'s Shape, id: &str, name: &str) -> Option<&'s str> {
    shape.traits.get(id)?.get(name)?.as_str()
}

const RULES: [&str; 2] = ["smithy.rules#endpointRuleSet", "smithy.rules#endpointBdd"];

fn endpoints(old: &Shape, new: &Shape) -> Option<(Rule, String)> {
    let changed: Vec<_> = RULES
        .iter()
        .map(|id| (*id, old.traits.get(id), new.traits.get(id)))
        .filter(|(_, before, after)| !same(*before, *after))
        .collect();
    let parameters = changed.iter().find_map(|(_, before, after)| parameters((*before)?, (*after)?));
    if let Some(message) = parameters {
        return Some((Rule::EndpointParameters, message));
    }
    let context = "smithy.rules#clientContextParams";
    let (before, after) = (old.traits.get(context), new.traits.get(context));
    if let Some(before) = before.filter(|before| !after.is_some_and(|after| has_all(before, after))) {
        let names: Vec<_> =
            before.as_object().unwrap_or_default().iter().map(|(key, _)| &*key.name).collect();
        let message =
            format!("of the parameters that clients set, {}, some have changed or gone", names.join(", "));
        return Some((Rule::EndpointParameters, message));
    }
    (!changed.is_empty()).then(|| (Rule::EndpointRules, "the endpoint rules have changed".to_owned()))
}

/// The first parameter that is removed, changed, or now required.
fn parameters(before: &Node, after: &Node) -> Option<String> {
    let (before, after) = (before.get("parameters")?, after.get("parameters")?);
    let flag = |node: &Node, name| node.get(name).and_then(Node::as_bool).unwrap_or(false);
    for (key, old) in before.as_object()? {
        let name = &key.name;
        let Some(new) = after.get(name) else {
            return Some(format!("the endpoint parameter `{name}` is gone"));
        };
        if ["builtIn", "type"].iter().any(|part| !same(old.get(part), new.get(part))) {
            return Some(format!("the endpoint parameter `{name}` is another one"));
        }
    }
    let needed = |(_, new): &&(dx_model::Key, Node)| {
        flag(new, "required") && new.get("default").is_none() && new.get("builtIn").is_none()
    };
    let mut new = after.as_object()?.iter().filter(needed);
    let added = new.find(|(key, _)| before.get(&key.name).is_none_or(|old| !flag(old, "required")));
    added.map(|(key, _)| format!("the endpoint parameter `{}` has to be set now", key.name))
}

/// Whether an object has all members of another one, with the same values.
fn has_all(before: &Node, after: &Node) -> bool {
    let members = before.as_object().unwrap_or_default();
    members.iter().all(|(key, value)| same(Some(value), after.get(&key.name)))
}

/// Whether two values are equal, ignoring the order of members and documentation.
pub(in crate::diff) fn same(before: Option<&Node>, after: Option<&Node>) -> bool {
    let (Some(before), Some(after)) = (before, after) else { return before.is_none() && after.is_none() };
    if let (Some(before), Some(after)) = (before.as_object(), after.as_object()) {
        let said = |members: &[(dx_model::Key, Node)]| {
            members.iter().filter(|(key, _)| &*key.name != "documentation").count()
        };
        let find = |name: &str| after.iter().find(|(key, _)| &*key.name == name).map(|(_, value)| value);
        return said(before) == said(after)
            && before
                .iter()
                .all(|(key, value)| &*key.name == "documentation" || same(Some(value), find(&key.name)));
    }
    if let (Some(before), Some(after)) = (before.as_array(), after.as_array()) {
        return before.len() == after.len()
            && before.iter().zip(after).all(|(before, after)| same(Some(before), Some(after)));
    }
    before == after
}
