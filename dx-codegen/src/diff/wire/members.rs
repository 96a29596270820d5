//! Members of both sides: their names and places on the wire, and the types of their values.

use super::super::pairs::{Class, Context, MemberPair, class, is_xml};
use super::super::{Finding, Rule};
use super::name;
use crate::api::Place;
use dx_model::{Member, Shape, ShapeKind, TimestampFormat};

pub(super) fn compare(context: &Context<'_>, pair: MemberPair<'_>) -> Vec<Finding> {
    let (Some(old), Some(new)) = (pair.old, pair.new) else { return Vec::new() };
    // Members of enumerations have no values of their own.
    if matches!(pair.holders.new.kind, ShapeKind::Enum(_) | ShapeKind::IntEnum(_)) {
        return Vec::new();
    }
    let found = [
        place(context, pair, old, new),
        value(context, pair, old, new),
        timestamp(context, pair, old, new),
        xml(context, pair, old, new),
    ];
    found.into_iter().flatten().collect()
}

fn place(context: &Context<'_>, pair: MemberPair<'_>, old: &Member, new: &Member) -> Option<Finding> {
    let before = context.old.wire(&pair.holders.old.id, old.name())?;
    let after = context.new.wire(&pair.holders.new.id, new.name())?;
    let name = name(pair);
    if before.place != after.place {
        let message = format!("{name} went from {} to {}", text(&before.place), text(&after.place));
        return context.about(Rule::MemberPlace, pair, message);
    }
    let is_named = after.place == Place::Body && before.name != after.name;
    let message = format!("{name} is called {:?} on the wire, and no longer {:?}", after.name, before.name);
    is_named.then(|| context.about(Rule::MemberWireName, pair, message))?
}

fn text(place: &Place) -> String {
    match place {
        Place::Body => "the body".to_owned(),
        Place::Payload => "a body of its own".to_owned(),
        Place::Label { .. } => "the path".to_owned(),
        Place::Query(name) => format!("the query {name:?}"),
        Place::QueryParams => "the query".to_owned(),
        Place::Header { name, .. } => format!("the header {name:?}"),
        Place::PrefixHeaders(prefix) => format!("the headers {prefix:?}"),
        other => format!("{other:?}").to_lowercase(),
    }
}

fn value(context: &Context<'_>, pair: MemberPair<'_>, old: &Member, new: &Member) -> Option<Finding> {
    let (before, after) = targets(context, old, new)?;
    let (name, from, to) = (name(pair), before.kind.name(), after.kind.name());
    if class(before) != class(after) {
        return context.about(Rule::WireType, pair, format!("{name} was a {from} and is a {to}"));
    }
    if matches!(class(before), Class::Integer | Class::Decimal) && width(before) != width(after) {
        return context.about(Rule::NumberWidth, pair, format!("{name} was a {from} and is a {to}"));
    }
    let is_sparse = (before.traits.is_sparse(), after.traits.is_sparse());
    let what = if is_sparse.1 { "may have null values now" } else { "has no null values any more" };
    let is_changed = is_sparse.0 != is_sparse.1;
    is_changed.then(|| context.about(Rule::SparseChanged, pair, format!("{name} {what}")))?
}

fn targets<'a>(context: &Context<'a>, old: &Member, new: &Member) -> Option<(&'a Shape, &'a Shape)> {
    let sides = context.sides;
    Some((sides.old.model.shape(&old.target)?, sides.new.model.shape(&new.target)?))
}

/// The width of a number in bits; the maximum for numbers of arbitrary precision.
fn width(shape: &Shape) -> u32 {
    match shape.kind {
        ShapeKind::Byte => 8,
        ShapeKind::Short => 16,
        ShapeKind::Integer | ShapeKind::IntEnum(_) | ShapeKind::Float => 32,
        ShapeKind::Long | ShapeKind::Double => 64,
        _ => u32::MAX,
    }
}

fn timestamp(context: &Context<'_>, pair: MemberPair<'_>, old: &Member, new: &Member) -> Option<Finding> {
    let (before, after) = targets(context, old, new)?;
    let is_timestamp = class(before) == Class::Timestamp && class(after) == Class::Timestamp;
    let default = context.format(pair);
    let format = |member: &Member, target: &Shape| {
        let format = member.traits.timestamp_format().or_else(|| target.traits.timestamp_format());
        format.unwrap_or(default)
    };
    let (from, to) = (format(old, before), format(new, after));
    let message =
        format!("{} is written as {}, and no longer as {}", name(pair), of_format(to), of_format(from));
    (is_timestamp && from != to).then(|| context.about(Rule::TimestampFormat, pair, message))?
}

fn of_format(format: TimestampFormat) -> &'static str {
    match format {
        TimestampFormat::DateTime => "date-time",
        TimestampFormat::EpochSeconds => "epoch-seconds",
        TimestampFormat::HttpDate => "http-date",
    }
}

/// Compares XML facts, which only matter for protocols with XML and forms. Names of structure members are compared
/// elsewhere.
fn xml(context: &Context<'_>, pair: MemberPair<'_>, old: &Member, new: &Member) -> Option<Finding> {
    if !is_xml(context.sides.new.api.protocol) {
        return None;
    }
    let (before, after) = targets(context, old, new)?;
    let of_structure = matches!(pair.holders.new.kind, ShapeKind::Structure(_) | ShapeKind::Union(_));
    let form = |member: &Member, target: &Shape| {
        let traits = &member.traits;
        let namespace = traits.xml_namespace().or_else(|| target.traits.xml_namespace());
        (
            traits.is_xml_attribute(),
            traits.is_xml_flattened(),
            namespace.map(|namespace| (namespace.uri.to_owned(), namespace.prefix.map(str::to_owned))),
            traits.xml_name().filter(|_| !of_structure).map(str::to_owned),
        )
    };
    let message = format!("{} is another form of XML", name(pair));
    (form(old, before) != form(new, after)).then(|| context.about(Rule::XmlForm, pair, message))?
}
