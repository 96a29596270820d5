//! Structures and unions, and the types of their members.

use super::{Docs, EnumerationId, Literal, StructureId, TypeId, UnionId};
use dx_model::ShapeId;

/// In which direction values of a type travel: a client writes what it sends and reads what it receives.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Usage {
    /// An input has it.
    pub sent: bool,
    /// An output or an error has it.
    pub received: bool,
}

#[derive(Debug)]
pub(crate) struct Structure {
    pub id: ShapeId,
    pub name: String,
    pub docs: Docs,
    pub fields: Vec<Field>,
    pub debug: Debug,
    pub usage: Usage,
    /// Whether it can hold itself, however indirectly, so that writing it has to watch its depth.
    pub recursive: bool,
    /// Whether it is an error, which keeps what came along with it in one more field, `meta`.
    pub error: bool,
}

impl Structure {
    pub fn required(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.presence == Presence::Required)
    }

    /// The fields that nobody has to give a value: those with a default among them.
    pub fn not_required(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.presence != Presence::Required)
    }

    /// Whether there is such a thing as the structure without anything set.
    pub fn has_default(&self) -> bool {
        self.required().next().is_none()
    }
}

/// How a value prints itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Debug {
    /// All of it.
    Derived,
    /// All of it but the redacted fields or variants.
    Partly,
    /// Nothing.
    Redacted,
}

#[derive(Debug)]
pub(crate) struct Field {
    pub name: String,
    /// The member's name in the model.
    pub member: String,
    pub docs: Docs,
    pub ty: Type,
    pub presence: Presence,
    /// Whether the value is boxed, because the structure would hold itself otherwise.
    pub boxed: bool,
    pub redacted: bool,
}

impl Field {
    /// Whether it is an `Option`.
    pub fn is_optional(&self) -> bool {
        self.presence == Presence::Optional
    }
}

/// Whether a field always has a value.
#[derive(Debug, PartialEq)]
pub(crate) enum Presence {
    /// It has, and whoever builds the structure has to give it.
    Required,
    /// It has, and this is the value when no other was given.
    Default(Literal),
    /// It may have none: an `Option`.
    Optional,
}

#[derive(Debug)]
pub(crate) struct Union {
    pub id: ShapeId,
    pub name: String,
    pub docs: Docs,
    pub variants: Vec<UnionVariant>,
    pub debug: Debug,
    pub usage: Usage,
    /// As in [`Structure::recursive`].
    pub recursive: bool,
}

#[derive(Debug)]
pub(crate) struct UnionVariant {
    pub name: String,
    /// The member's name in the model.
    pub member: String,
    pub docs: Docs,
    /// The method that gives the value, if this is the variant.
    pub accessor: String,
    /// `None` for a variant without a value.
    pub ty: Option<Type>,
    pub boxed: bool,
    pub redacted: bool,
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Type {
    Boolean,
    I8,
    I16,
    I32,
    I64,
    F32,
    F64,
    BigInteger,
    BigDecimal,
    String,
    Blob,
    Document,
    Timestamp,
    Enumeration(EnumerationId),
    IntEnumeration(EnumerationId),
    Structure(StructureId),
    Union(UnionId),
    List(Box<Element>),
    /// The type of the keys, and of the values.
    Map(Box<Type>, Box<Element>),
}

/// What a type is made of.
pub(crate) enum Form<'t> {
    /// The path of the Rust type; for primitive types the name alone.
    Simple(&'static str),
    /// A type in the table.
    Defined(TypeId),
    List(&'t Element),
    /// The type of the keys, and of the values.
    Map(&'t Type, &'t Element),
}

impl Type {
    /// What is the same for all types of a kind.
    pub fn form(&self) -> Form<'_> {
        Form::Simple(match self {
            Self::Boolean => "bool",
            Self::I8 => "i8",
            Self::I16 => "i16",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::F32 => "f32",
            Self::F64 => "f64",
            Self::BigInteger => "::dx_runtime::BigInteger",
            Self::BigDecimal => "::dx_runtime::BigDecimal",
            Self::String => "::std::string::String",
            Self::Blob => "::dx_runtime::Blob",
            Self::Document => "::dx_runtime::Document",
            Self::Timestamp => "::dx_runtime::Timestamp",
            Self::Enumeration(id) | Self::IntEnumeration(id) => {
                return Form::Defined(TypeId::Enumeration(*id));
            }
            Self::Structure(id) => return Form::Defined(TypeId::Structure(*id)),
            Self::Union(id) => return Form::Defined(TypeId::Union(*id)),
            Self::List(element) => return Form::List(element),
            Self::Map(key, element) => return Form::Map(key, element),
        })
    }

    /// Whether it is a primitive type of Rust, so that setters take it as it is: literals of these would not find their type
    /// through `Into`.
    pub fn is_primitive(&self) -> bool {
        matches!(self.form(), Form::Simple(path) if !path.starts_with("::"))
    }

    /// The types in the table that it refers to.
    pub fn references(&self) -> Vec<TypeId> {
        match self.form() {
            Form::Simple(_) => Vec::new(),
            Form::Defined(id) => vec![id],
            Form::List(element) => element.ty.references(),
            Form::Map(key, element) => [key.references(), element.ty.references()].concat(),
        }
    }
}

/// What a list or a map holds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Element {
    pub ty: Type,
    /// Whether elements can be `null`.
    pub sparse: bool,
}
