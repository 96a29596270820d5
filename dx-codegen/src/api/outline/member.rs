//! The lines of fields and variants.

use super::facts::{comment, deprecated};
use crate::api::{Field, Origin, Place, Presence, Value, Variant, WireMember};
use crate::names::ident;
use dx_runtime::TimestampFormat;

pub(super) fn field(field: &Field) -> String {
    let mut facts = wire(field.origin.as_ref(), field.wire.as_ref());
    facts.extend(flags(field.sensitive, field.deprecated.as_deref()));
    let default = match &field.presence {
        Presence::Default(value) => format!(" = {value}"),
        Presence::Required | Presence::Optional | Presence::Added => String::new(),
    };
    format!("{}: {}{default}{}", ident(&field.name), field.ty, comment(&facts))
}

pub(super) fn variant(variant: &Variant) -> String {
    let mut facts: Vec<_> = variant.value.iter().map(value).collect();
    facts.extend(wire(variant.origin.as_ref(), variant.wire.as_ref()));
    facts.extend(flags(variant.sensitive, variant.deprecated.as_deref()));
    let held = variant.ty.as_ref().map_or_else(String::new, |ty| format!("({ty})"));
    format!("{}{held}{}", ident(&variant.name), comment(&facts))
}

fn value(value: &Value) -> String {
    match value {
        Value::String(text) => format!("{text:?}"),
        Value::Integer(integer) => integer.to_string(),
    }
}

fn flags(sensitive: bool, note: Option<&str>) -> Vec<String> {
    sensitive.then(|| "sensitive".to_owned()).into_iter().chain(note.map(deprecated)).collect()
}

/// The name or place on the wire, and the names for serde and in the model if these differ.
fn wire(origin: Option<&Origin>, wire: Option<&WireMember>) -> Vec<String> {
    let Some(wire) = wire else { return Vec::new() };
    let member = origin.and_then(|origin| origin.member.as_deref()).unwrap_or_default();
    let mut facts = vec![place(wire, member)];
    facts.extend((wire.serde_name != wire.name).then(|| format!("serde {:?}", wire.serde_name)));
    facts.extend((member != wire.name && member != wire.serde_name).then(|| format!("member {member}")));
    facts.extend(wire.timestamp_format.map(|format| {
        let name = match format {
            TimestampFormat::DateTime => "date-time",
            TimestampFormat::HttpDate => "http-date",
            TimestampFormat::EpochSeconds => "epoch-seconds",
        };
        name.to_owned()
    }));
    facts
}

fn place(wire: &WireMember, member: &str) -> String {
    match &wire.place {
        Place::Body => format!("{:?}", wire.name),
        Place::Payload => format!("payload {member}"),
        Place::Label { greedy: false } => format!("label {member}"),
        Place::Label { greedy: true } => format!("label {member}+"),
        Place::Query(name) => format!("query {name}"),
        Place::QueryParams => format!("query of {member}"),
        Place::Header { name, base64: false } => format!("header {name}"),
        Place::Header { name, base64: true } => format!("header {name} in base64"),
        Place::PrefixHeaders(prefix) => format!("headers {prefix}* of {member}"),
        Place::Status => format!("status {member}"),
    }
}
