//! The lines of items.

use crate::api::{
    Body, Condition, ErrorFacts, HttpFacts, Item, Kind, OperationFacts, Origin, PagesFacts, ResponseBody,
    StructureFacts,
};
use crate::names::ident;

/// The line of an item: its kind, its name, and its facts.
pub(super) fn line(item: &Item) -> String {
    let mut facts = facts(item);
    facts.extend(item.sensitive.then(|| "sensitive".to_owned()));
    facts.extend(item.deprecated.as_ref().map(|note| deprecated(note)));
    let parameters: Vec<_> = item.type_parameters.iter().map(|it| it.name.as_str()).collect();
    let parameters =
        if parameters.is_empty() { String::new() } else { format!("<{}>", parameters.join(", ")) };
    let condition = super::condition(&item.condition, &Condition::default());
    let (kind, name) = (item.kind.name(), ident(&item.name));
    format!("{kind} {name}{parameters}{}{condition}{}", signature(&item.kind), comment(&facts))
}

/// Facts as a comment at the end of a line.
pub(super) fn comment(facts: &[String]) -> String {
    if facts.is_empty() { String::new() } else { format!("  // {}", facts.join(", ")) }
}

pub(super) fn deprecated(note: &str) -> String {
    if note.is_empty() { "deprecated".to_owned() } else { format!("deprecated: {}", note.escape_debug()) }
}

fn signature(kind: &Kind) -> String {
    match kind {
        Kind::Operation(facts) => format!(": {} -> {}, {}", facts.input, facts.output, facts.error),
        _ => String::new(),
    }
}

fn facts(item: &Item) -> Vec<String> {
    let mut facts: Vec<_> = shape(item).into_iter().collect();
    match &item.kind {
        Kind::Structure(it) | Kind::Union(it) => facts.extend(structure(it)),
        Kind::Error(it, error) => {
            facts.extend(structure(it));
            facts.extend(self::error(error));
        }
        Kind::Operation(it) => facts.extend(operation(it)),
        Kind::Service(it) => {
            facts.push(format!("SDK id {:?}", it.sdk_id));
            facts.push(match it.is_aws {
                true => format!("signed as {:?}", it.signing_name),
                false => "not of AWS".to_owned(),
            });
        }
        Kind::Waiter(it) => {
            facts.push(format!("calls {}", it.operation));
            facts.push(format!("every {} to {} s", it.min_delay, it.max_delay));
        }
        Kind::Endpoint(it) => facts.extend(it.rules.iter().cloned()),
        _ => {}
    }
    facts
}

/// The shape's name, if it differs from the item's. Names of builders, error types and waiters are derived.
fn shape(item: &Item) -> Option<String> {
    let is_other = matches!(item.kind, Kind::Builder | Kind::OperationError | Kind::Waiter(_));
    let name = item.origin.as_ref()?.shape.name();
    (!is_other && name != item.name).then(|| format!("shape {name}"))
}

fn structure(facts: &StructureFacts) -> Vec<String> {
    let usage = match (facts.sent, facts.received) {
        (true, true) => "sent and received",
        (true, false) => "sent",
        (false, true) => "received",
        (false, false) => "unused",
    };
    let recursive = facts.recursive.then_some("recursive");
    [usage].into_iter().chain(recursive).map(str::to_owned).collect()
}

fn error(facts: &ErrorFacts) -> Vec<String> {
    let flags = [
        (facts.retryable, "retryable"),
        (facts.throttling, "throttling"),
        (facts.sensitive_message, "sensitive message"),
    ];
    let flags = flags.into_iter().filter(|(is_so, _)| *is_so).map(|(_, name)| name.to_owned());
    let message = facts.message.as_ref().map(|message| format!("message {}", member(message)));
    [format!("code {:?}", facts.code)].into_iter().chain(message).chain(flags).collect()
}

fn operation(facts: &OperationFacts) -> Vec<String> {
    let mut all = facts.http.as_ref().map(http).unwrap_or_default();
    all.extend((!facts.auth.is_empty()).then(|| facts.auth.join(" or ")));
    all.extend(facts.unsigned_payload.then(|| "unsigned payload".to_owned()));
    all.extend(facts.long_polling.then(|| "long polling".to_owned()));
    all.extend(facts.pages.as_ref().map(pages));
    all
}

fn http(facts: &HttpFacts) -> Vec<String> {
    let mut all = vec![format!("{} {}", facts.method, facts.uri)];
    all.extend((!facts.host.is_empty()).then(|| format!("host {}", facts.host)));
    all.extend(facts.headers.iter().map(|(name, value)| format!("{name}: {value}")));
    all.extend(match &facts.body {
        Body::Empty => None,
        Body::Members { content_type } => Some(content_type.clone()),
        Body::Payload { member: payload, content_type } => {
            Some(format!("{content_type} of {}", member(payload)))
        }
    });
    all.extend(match &facts.response {
        ResponseBody::Ignored => Some("no response body".to_owned()),
        ResponseBody::Members => None,
        ResponseBody::Payload(payload) => Some(format!("response body is {}", member(payload))),
    });
    all.extend(facts.idempotency_token.as_ref().map(|token| format!("idempotency token {}", member(token))));
    all.extend(facts.endpoint.as_ref().map(|endpoint| format!("to the URL in {}", member(endpoint))));
    all.extend(facts.extras.iter().map(|extra| (*extra).to_owned()));
    all
}

fn pages(facts: &PagesFacts) -> String {
    let path = |members: &[Origin]| members.iter().map(member).collect::<Vec<_>>().join(".");
    let items = if facts.items.is_empty() { String::new() } else { format!(" of {}", path(&facts.items)) };
    format!("pages{items} by {} to {}", path(&facts.output_token), member(&facts.input_token))
}

/// The name of a member in the model.
fn member(origin: &Origin) -> &str {
    origin.member.as_deref().unwrap_or_default()
}
