use crate::{ShapeId, Span, Traits, prelude};
use foldhash::HashSet;
use std::collections::BTreeMap;
use std::slice;

/// A shape other than a member.
#[derive(Clone, Debug)]
pub struct Shape {
    /// The shape id
    pub id: ShapeId,
    /// The id in the model, if normalization has renamed the shape, as it does with inputs and outputs
    pub original: Option<ShapeId>,
    /// The type of the shape and the properties specific to it
    pub kind: ShapeKind,
    /// The traits, including those of mixins and `apply` statements
    pub traits: Traits,
    /// The position of the definition
    pub span: Span,
}

/// The type of a shape.
#[derive(Clone, Debug, PartialEq)]
pub enum ShapeKind {
    /// Binary data
    Blob,
    /// True or false
    Boolean,
    /// UTF-8 text
    String,
    /// A signed 8-bit integer
    Byte,
    /// A signed 16-bit integer
    Short,
    /// A signed 32-bit integer
    Integer,
    /// A signed 64-bit integer
    Long,
    /// A single-precision floating-point number
    Float,
    /// A double-precision floating-point number
    Double,
    /// An integer of arbitrary size
    BigInteger,
    /// A decimal number of arbitrary precision
    BigDecimal,
    /// An instant
    Timestamp,
    /// A JSON-like value without a schema
    Document,
    /// An open set of strings. Each member has an `enumValue`
    Enum(Members),
    /// An open set of integers. Each member has an `enumValue`
    IntEnum(Members),
    /// A list. The `set` of Smithy 1.0 is a list with `uniqueItems`
    List(Member),
    /// A map with string keys
    Map {
        /// The keys
        key: Member,
        /// The values
        value: Member,
    },
    /// A structure
    Structure(Members),
    /// A tagged union: exactly one member is set
    Union(Members),
    /// A service
    Service(Service),
    /// A resource
    Resource(Resource),
    /// An operation
    Operation(Operation),
}

/// The members of a shape in the order of the model.
pub type Members = Vec<Member>;

/// A member of a shape.
#[derive(Clone, Debug)]
pub struct Member {
    /// The member id
    pub id: ShapeId,
    /// The target: the shape of the values
    pub target: ShapeId,
    /// The traits of the member, without those of its target
    pub traits: Traits,
    /// The position of the definition
    pub span: Span,
}

/// The properties of a service shape.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Service {
    /// The version, often a date; may be empty
    pub version: String,
    /// The operations bound directly to the service
    pub operations: Vec<ShapeId>,
    /// The resources bound directly to the service
    pub resources: Vec<ShapeId>,
    /// The errors common to all operations
    pub errors: Vec<ShapeId>,
    /// The names of shapes that are renamed in the service
    pub rename: BTreeMap<ShapeId, String>,
}

/// The properties of a resource shape.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resource {
    /// The identifiers, by name
    pub identifiers: BTreeMap<String, ShapeId>,
    /// The properties, by name
    pub properties: BTreeMap<String, ShapeId>,
    /// All operations: lifecycle, instance and collection operations
    pub operations: Vec<ShapeId>,
    /// The nested resources
    pub resources: Vec<ShapeId>,
}

/// The properties of an operation shape.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// The input, a structure
    pub input: ShapeId,
    /// The output, a structure
    pub output: ShapeId,
    /// The errors of the operation; [`Service::errors_of`] adds the common errors of the service
    pub errors: Vec<ShapeId>,
}

impl Shape {
    /// Iterates over the members in the order of the model, including those of lists and maps.
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

    /// Like [`members`](Self::members), but mutable.
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

    /// Whether the shape is `smithy.api#Unit`, or the dedicated input or output that replaces it.
    #[must_use]
    pub fn is_unit(&self) -> bool {
        self.original.as_ref().unwrap_or(&self.id).as_str() == prelude::UNIT
    }

    /// Returns the member with this name.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members().find(|member| member.name() == name)
    }

    /// Changes the id of the shape and of its members.
    pub(crate) fn rename(&mut self, id: ShapeId) {
        for member in self.members_mut() {
            member.id = id.with_member(member.name());
        }
        let before = std::mem::replace(&mut self.id, id);
        self.original.get_or_insert(before);
    }
}

impl ShapeKind {
    /// The Smithy name of the type: `intEnum`.
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

    /// Whether values of this type exist: services, resources and operations have none.
    #[must_use]
    pub fn is_data(&self) -> bool {
        !matches!(self, Self::Service(_) | Self::Resource(_) | Self::Operation(_))
    }

    /// The name with its article, for messages: `an enum`.
    pub(crate) fn with_article(&self) -> String {
        let name = self.name();
        let article = if name.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
        format!("{article} {name}")
    }
}

impl Member {
    /// The name of the member: that of a list is `member`, those of a map are `key` and `value`.
    #[must_use]
    pub fn name(&self) -> &str {
        self.id.member().unwrap_or_default()
    }
}

impl Service {
    /// The name of a shape in this service, which may rename it.
    #[must_use]
    pub fn name_of<'a>(&'a self, shape: &'a ShapeId) -> &'a str {
        self.rename.get(shape).map_or_else(|| shape.name(), String::as_str)
    }

    /// The errors of an operation, including the common errors of the service, without duplicates.
    #[must_use]
    pub fn errors_of(&self, operation: &Operation) -> Vec<ShapeId> {
        let mut seen = HashSet::default();
        operation.errors.iter().chain(&self.errors).filter(|error| seen.insert(*error)).cloned().collect()
    }
}

/// Compares everything except positions.
impl PartialEq for Shape {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && self.kind == other.kind && self.traits == other.traits
    }
}

/// Compares everything except positions.
impl PartialEq for Member {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && self.target == other.target && self.traits == other.traits
    }
}
