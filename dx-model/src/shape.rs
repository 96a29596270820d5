use crate::{ShapeId, Span, Traits, prelude};
use foldhash::HashSet;
use std::collections::BTreeMap;
use std::slice;

/// A shape that is no member.
#[derive(Clone, Debug)]
pub struct Shape {
    /// Its id
    pub id: ShapeId,
    /// The id that the model gives it, where that is another one: inputs and outputs of operations are renamed.
    pub original: Option<ShapeId>,
    /// What it is, with what only this kind has
    pub kind: ShapeKind,
    /// Its traits
    pub traits: Traits,
    /// Where the model names it
    pub span: Span,
}

/// What kind of shape it is.
#[derive(Clone, Debug, PartialEq)]
pub enum ShapeKind {
    /// Bytes
    Blob,
    /// True or false
    Boolean,
    /// Text
    String,
    /// An integer of 8 bits
    Byte,
    /// An integer of 16 bits
    Short,
    /// An integer of 32 bits
    Integer,
    /// An integer of 64 bits
    Long,
    /// A number of single precision
    Float,
    /// A number of double precision
    Double,
    /// An integer of any size
    BigInteger,
    /// A decimal number of any precision
    BigDecimal,
    /// An instant
    Timestamp,
    /// Anything that JSON can say
    Document,
    /// Text out of a set that may grow. Each member has an `enumValue`
    Enum(Members),
    /// An integer out of a set that may grow. Each member has an `enumValue`
    IntEnum(Members),
    /// A list; a `set` of Smithy 1.0 is a list with `uniqueItems`
    List(Member),
    /// A map whose keys are text
    Map {
        /// The keys
        key: Member,
        /// The values
        value: Member,
    },
    /// A structure
    Structure(Members),
    /// Exactly one of its members
    Union(Members),
    /// A service
    Service(Service),
    /// A resource
    Resource(Resource),
    /// An operation
    Operation(Operation),
}

/// The members of a shape in the model's order.
pub type Members = Vec<Member>;

/// A member of a shape.
#[derive(Clone, Debug)]
pub struct Member {
    /// Its id, which ends in its name
    pub id: ShapeId,
    /// The shape of its value
    pub target: ShapeId,
    /// Its own traits
    pub traits: Traits,
    /// Where the model names it
    pub span: Span,
}

/// What a service consists of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Service {
    /// Its version, often a date; may be empty
    pub version: String,
    /// Operations that belong to no resource
    pub operations: Vec<ShapeId>,
    /// Its resources
    pub resources: Vec<ShapeId>,
    /// Errors that every operation can have
    pub errors: Vec<ShapeId>,
    /// What shapes are called in this service, where that is not what their id says
    pub rename: BTreeMap<ShapeId, String>,
}

/// What a resource consists of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resource {
    /// What identifies it, by name
    pub identifiers: BTreeMap<String, ShapeId>,
    /// What describes it, by name
    pub properties: BTreeMap<String, ShapeId>,
    /// All its operations: those of its life cycle, the others, and those of the collection
    pub operations: Vec<ShapeId>,
    /// The resources in it
    pub resources: Vec<ShapeId>,
}

/// What an operation takes and gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Its input, a structure
    pub input: ShapeId,
    /// Its output, a structure
    pub output: ShapeId,
    /// Its own errors. [`Service::errors_of`] adds those that all operations of the service have
    pub errors: Vec<ShapeId>,
}

impl Shape {
    /// The members in the model's order: of a list its element, of a map the key and the value.
    pub fn members(&self) -> impl Iterator<Item = &Member> {
        let (members, last): (&[Member], Option<&Member>) = match &self.kind {
            ShapeKind::Enum(members)
            | ShapeKind::IntEnum(members)
            | ShapeKind::Structure(members)
            | ShapeKind::Union(members) => (members, None),
            ShapeKind::List(member) => (slice::from_ref(member), None),
            ShapeKind::Map { key, value } => (slice::from_ref(key), Some(value)),
            _ => (&[], None),
        };
        members.iter().chain(last)
    }

    /// As [`members`](Self::members), to change them.
    pub(crate) fn members_mut(&mut self) -> impl Iterator<Item = &mut Member> {
        let (members, last): (&mut [Member], Option<&mut Member>) = match &mut self.kind {
            ShapeKind::Enum(members)
            | ShapeKind::IntEnum(members)
            | ShapeKind::Structure(members)
            | ShapeKind::Union(members) => (members, None),
            ShapeKind::List(member) => (slice::from_mut(member), None),
            ShapeKind::Map { key, value } => (slice::from_mut(key), Some(value)),
            _ => (&mut [], None),
        };
        members.iter_mut().chain(last)
    }

    /// Whether it is `smithy.api#Unit`, or an operation's input or output that the model has as that.
    #[must_use]
    pub fn is_unit(&self) -> bool {
        self.original.as_ref().unwrap_or(&self.id).as_str() == prelude::UNIT
    }

    /// The member of this name.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members().find(|member| member.name() == name)
    }

    /// Gives the shape another id, and its members with it.
    pub(crate) fn rename(&mut self, id: ShapeId) {
        for member in self.members_mut() {
            member.id = id.with_member(member.name());
        }
        let before = std::mem::replace(&mut self.id, id);
        self.original.get_or_insert(before);
    }
}

impl ShapeKind {
    /// What Smithy calls this kind.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Blob => "blob",
            Self::Boolean => "boolean",
            Self::String => "string",
            Self::Byte => "byte",
            Self::Short => "short",
            Self::Integer => "integer",
            Self::Long => "long",
            Self::Float => "float",
            Self::Double => "double",
            Self::BigInteger => "bigInteger",
            Self::BigDecimal => "bigDecimal",
            Self::Timestamp => "timestamp",
            Self::Document => "document",
            Self::Enum(_) => "enum",
            Self::IntEnum(_) => "intEnum",
            Self::List(_) => "list",
            Self::Map { .. } => "map",
            Self::Structure(_) => "structure",
            Self::Union(_) => "union",
            Self::Service(_) => "service",
            Self::Resource(_) => "resource",
            Self::Operation(_) => "operation",
        }
    }

    /// Whether this is a kind of value, and not a service, a resource or an operation.
    #[must_use]
    pub fn is_data(&self) -> bool {
        !matches!(self, Self::Service(_) | Self::Resource(_) | Self::Operation(_))
    }

    /// The kind with its article, as messages have it: `an enum`.
    pub(crate) fn with_article(&self) -> String {
        let name = self.name();
        let article = if name.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
        format!("{article} {name}")
    }
}

impl Member {
    /// Its name; of a list's element it is `member`, of a map's `key` and `value`.
    #[must_use]
    pub fn name(&self) -> &str {
        self.id.member().unwrap_or_default()
    }
}

impl Service {
    /// What a shape is called in this service.
    #[must_use]
    pub fn name_of<'a>(&'a self, shape: &'a ShapeId) -> &'a str {
        self.rename.get(shape).map_or_else(|| shape.name(), String::as_str)
    }

    /// The errors of an operation and those that the service adds, each once.
    #[must_use]
    pub fn errors_of(&self, operation: &Operation) -> Vec<ShapeId> {
        let mut seen = HashSet::default();
        operation.errors.iter().chain(&self.errors).filter(|error| seen.insert(*error)).cloned().collect()
    }
}

/// Shapes are equal when they say the same, wherever they stand.
impl PartialEq for Shape {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && self.kind == other.kind && self.traits == other.traits
    }
}

/// Members are equal when they say the same, wherever they stand.
impl PartialEq for Member {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && self.target == other.target && self.traits == other.traits
    }
}
