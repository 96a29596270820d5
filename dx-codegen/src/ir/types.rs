//! Structures and unions, and the types of their members.

use super::{Docs, EnumerationId, Literal, StructureId, TypeId, UnionId};
use dx_model::ShapeId;

/// Whether clients send or receive values of a type.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Usage {
    /// Reached from an input.
    pub sent: bool,
    /// Reached from an output or an error.
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
    /// Whether values can contain values of the same type, so that their depth has to be limited.
    pub recursive: bool,
    /// Whether it is an error. Errors have an additional field `meta` for the response's metadata.
    pub error: bool,
}

impl Structure {
    pub fn required(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.presence == Presence::Required)
    }

    /// Iterates over the fields that may be left unset, which includes those with a default.
    pub fn not_required(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.presence != Presence::Required)
    }

    /// Whether the structure has a value without any field set.
    pub fn has_default(&self) -> bool {
        self.required().next().is_none()
    }
}

/// How a type implements `Debug`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Debug {
    /// Derived.
    Derived,
    /// Implemented, with some of the fields or variants redacted.
    RedactedMembers,
    /// Implemented, with all content redacted.
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
    /// Whether the value is boxed, since the type would otherwise be infinitely large.
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
    /// Always has a value, which has to be given to the builder.
    Required,
    /// Always has a value: the default, unless another one is set.
    Default(Literal),
    /// May be absent: an `Option`.
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
    /// The name of the method that returns the variant's value.
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

/// The form of a type.
pub(crate) enum Form<'t> {
    /// The path of the Rust type; the name, for primitive types.
    Simple(&'static str),
    /// A type in the table.
    Defined(TypeId),
    List(&'t Element),
    /// The type of the keys, and of the values.
    Map(&'t Type, &'t Element),
}

impl Type {
    /// The form of the type, which is common to all types of its kind.
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

    /// Whether it is a primitive type of Rust. Setters take these as they are, since the type of a literal can't be
    /// inferred through `Into`.
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

/// The element type of a list, or the value type of a map.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Element {
    pub ty: Type,
    /// Whether values can be `null`.
    pub sparse: bool,
}
