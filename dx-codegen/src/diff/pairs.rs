//! Matches the shapes of both models: operations by name, then their inputs, outputs and errors, and members by name.
//! Shapes with different IDs are compared if they are in the same place.

use super::revision::{Index, Sides};
use crate::api::{Place, WireMember};
use dx_model::{Member, Shape, ShapeId, ShapeKind, TimestampFormat};
use std::collections::{HashMap, HashSet};

/// Whether clients send or receive a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Direction {
    Sent,
    Received,
}

/// Corresponding shapes of both models.
#[derive(Clone, Copy)]
pub(super) struct ShapePair<'a> {
    pub old: &'a Shape,
    pub new: &'a Shape,
    pub direction: Direction,
    /// The format of timestamps in a list or map that have no format of their own.
    format: TimestampFormat,
}

/// A member of at least one of the models.
#[derive(Clone, Copy)]
pub(super) struct MemberPair<'a> {
    pub holders: ShapePair<'a>,
    pub old: Option<&'a Member>,
    pub new: Option<&'a Member>,
}

/// Both revisions, with all pairs.
pub(super) struct Context<'a> {
    pub sides: Sides<'a>,
    pub old: Index<'a>,
    pub new: Index<'a>,
    pub operations: Vec<(&'a Shape, &'a Shape)>,
    pub shapes: Vec<ShapePair<'a>>,
    pub members: Vec<MemberPair<'a>>,
    inputs: HashSet<&'a ShapeId>,
}

impl<'a> Context<'a> {
    pub fn new(sides: Sides<'a>) -> Self {
        let mut context = Self {
            sides,
            old: sides.old.index(),
            new: sides.new.index(),
            operations: Vec::new(),
            shapes: Vec::new(),
            members: Vec::new(),
            inputs: HashSet::new(),
        };
        context.find_operations();
        context.find_shapes();
        context
    }

    fn find_operations(&mut self) {
        let Sides { old, new } = self.sides;
        let by_name: HashMap<&str, &ShapeId> =
            new.closure.operations.iter().map(|id| (id.name(), id)).collect();
        let pairs = old
            .closure
            .operations
            .iter()
            .filter_map(|id| Some((old.model.shape(id)?, new.model.shape(by_name.get(id.name())?)?)));
        self.operations = pairs.collect();
    }

    fn find_shapes(&mut self) {
        let Sides { old, new } = self.sides;
        let format = body_format(new.api.protocol.or(old.api.protocol));
        let mut stack: Vec<ShapePair<'a>> = Vec::new();
        let mut add = |before: &ShapeId, after: &ShapeId, direction| {
            if let (Some(old), Some(new)) = (old.model.shape(before), new.model.shape(after)) {
                stack.push(ShapePair { old, new, direction, format });
            }
        };
        for (before, after) in &self.operations {
            let (ShapeKind::Operation(before), ShapeKind::Operation(after)) = (&before.kind, &after.kind)
            else {
                continue;
            };
            self.inputs.insert(&after.input);
            add(&before.input, &after.input, Direction::Sent);
            add(&before.output, &after.output, Direction::Received);
            for error in self.sides.old.errors_of(before) {
                let same = self.sides.new.errors_of(after).into_iter().find(|id| id.name() == error.name());
                same.into_iter().for_each(|same| add(&error, &same, Direction::Received));
            }
        }
        // The stack is popped from its end.
        stack.reverse();
        let mut seen = HashSet::new();
        while let Some(pair) = stack.pop() {
            if seen.insert((&pair.old.id, &pair.new.id, pair.direction, pair.format_of_elements())) {
                self.shapes.push(pair);
                self.find_members(pair, &mut stack);
            }
        }
    }

    fn find_members(&mut self, holders: ShapePair<'a>, stack: &mut Vec<ShapePair<'a>>) {
        if class(holders.old) != class(holders.new) {
            return;
        }
        let (before, after): (Vec<_>, Vec<_>) =
            (holders.old.members().collect(), holders.new.members().collect());
        let names: HashMap<&str, &Member> = after.iter().map(|member| (member.name(), *member)).collect();
        let old_names: HashSet<&str> = before.iter().map(|member| member.name()).collect();
        // Members match by name, or by a place on the wire that only one member of each side has.
        let renamed: HashMap<_, _> = after
            .iter()
            .filter(|member| !old_names.contains(member.name()))
            .filter_map(|member| Some((place(self.new.wire(&holders.new.id, member.name())?), *member)))
            .collect();
        let mut taken = HashSet::new();
        for old in before {
            let by_place = || renamed.get(&place(self.old.wire(&holders.old.id, old.name())?)).copied();
            let new = names.get(old.name()).copied().or_else(by_place);
            taken.extend(new.map(Member::name));
            let pair = MemberPair { holders, old: Some(old), new };
            self.members.push(pair);
            stack.extend(self.targets(pair));
        }
        let added = after.into_iter().filter(|member| !taken.contains(member.name()));
        self.members.extend(added.map(|new| MemberPair { holders, old: None, new: Some(new) }));
    }

    /// The targets of a member that both sides have.
    fn targets(&self, pair: MemberPair<'a>) -> Option<ShapePair<'a>> {
        let Sides { old, new } = self.sides;
        let (old, new) = (old.model.shape(&pair.old?.target)?, new.model.shape(&pair.new?.target)?);
        Some(ShapePair { old, new, direction: pair.holders.direction, format: self.format(pair) })
    }

    /// Whether a shape is the input of an operation in the new revision.
    pub fn is_input(&self, shape: &ShapeId) -> bool {
        self.inputs.contains(shape)
    }

    /// The format of timestamps without a format of their own.
    pub fn format(&self, pair: MemberPair<'a>) -> TimestampFormat {
        let of_structure = !matches!(pair.holders.new.kind, ShapeKind::List(_) | ShapeKind::Map { .. });
        let wire = pair.new.and_then(|member| self.new.wire(&pair.holders.new.id, member.name()));
        match wire.map(|wire| &wire.place) {
            Some(Place::Header { .. } | Place::PrefixHeaders(_)) => TimestampFormat::HttpDate,
            Some(Place::Label { .. } | Place::Query(_) | Place::QueryParams) => TimestampFormat::DateTime,
            _ if of_structure => body_format(self.sides.new.api.protocol),
            _ => pair.holders.format,
        }
    }
}

impl ShapePair<'_> {
    /// Only relevant for lists and maps: values of other shapes do not depend on their container.
    fn format_of_elements(&self) -> Option<TimestampFormatKey> {
        let has_elements = matches!(self.new.kind, ShapeKind::List(_) | ShapeKind::Map { .. });
        has_elements.then_some(self.format as TimestampFormatKey)
    }
}

type TimestampFormatKey = u8;

/// The timestamp format in bodies of a protocol.
fn body_format(protocol: Option<&str>) -> TimestampFormat {
    if is_xml(protocol) { TimestampFormat::DateTime } else { TimestampFormat::EpochSeconds }
}

/// Whether a protocol uses XML.
pub(super) fn is_xml(protocol: Option<&str>) -> bool {
    protocol.is_some_and(|name| name.ends_with("Xml") || name.ends_with("Query"))
}

/// The place of a member on the wire, as text; for members of the body, its name.
fn place(wire: &WireMember) -> String {
    match &wire.place {
        Place::Body => format!("body {}", wire.name),
        other => format!("{other:?}"),
    }
}

/// The kind of a shape's values on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    Text,
    Boolean,
    Integer,
    Decimal,
    Blob,
    Timestamp,
    Document,
    List,
    Map,
    Structure,
    Union,
    NoValue,
}

pub(super) fn class(shape: &Shape) -> Class {
    use ShapeKind as Kind;
    match shape.kind {
        Kind::String | Kind::Enum(_) => Class::Text,
        Kind::Boolean => Class::Boolean,
        Kind::Byte | Kind::Short | Kind::Integer | Kind::Long | Kind::BigInteger | Kind::IntEnum(_) => {
            Class::Integer
        }
        Kind::Float | Kind::Double | Kind::BigDecimal => Class::Decimal,
        Kind::Blob => Class::Blob,
        Kind::Timestamp => Class::Timestamp,
        Kind::Document => Class::Document,
        Kind::List(_) => Class::List,
        Kind::Map { .. } => Class::Map,
        Kind::Structure(_) => Class::Structure,
        Kind::Union(_) => Class::Union,
        Kind::Service(_) | Kind::Resource(_) | Kind::Operation(_) => Class::NoValue,
    }
}
