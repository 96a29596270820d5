//! The Rust that is to be written, with nothing left to decide.
//!
//! Names are Rust names, unescaped: `type`, not `r#type`. Documentation is rustdoc Markdown, a string a line.

/// How timestamps are written and read.
pub(crate) use dx_runtime::TimestampFormat;

/// All items of a service.
#[derive(Debug)]
pub(crate) struct Service {
    /// The service's name in the model.
    pub name: String,
    pub docs: Docs,
    pub structures: Vec<Structure>,
    pub enumerations: Vec<Enumeration>,
    pub unions: Vec<Union>,
    pub errors: Vec<OperationError>,
    pub operations: Vec<Operation>,
    pub tagged: Vec<Tagged>,
}

/// What is said about an item.
#[derive(Debug)]
pub(crate) struct Docs {
    pub lines: Vec<String>,
    /// `Some` for what the model calls deprecated, with what it says about it.
    pub deprecated: Option<String>,
}

/// Which JSON code a shape needs: a client writes what it sends and reads what it gets.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Json {
    pub write: bool,
    pub read: bool,
}

#[derive(Debug)]
pub(crate) struct Structure {
    pub name: String,
    pub docs: Docs,
    pub fields: Vec<Field>,
    pub debug: Debug,
    pub json: Json,
    /// Whether it can hold itself, however indirectly, so that writing it has to watch its depth.
    pub recursive: bool,
    /// `Some` for an error, which keeps what came along with it in one more field, `meta`.
    pub error: Option<ErrorShape>,
}

impl Structure {
    pub fn required(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.presence == Presence::Required)
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
    /// The member's name in JSON.
    pub json_name: String,
    pub docs: Docs,
    pub ty: Type,
    pub presence: Presence,
    /// Whether the value is boxed, because the structure would hold itself otherwise.
    pub boxed: bool,
    pub redacted: bool,
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
    Timestamp(TimestampFormat),
    Enumeration(String),
    IntEnumeration(String),
    Structure(String),
    Union(String),
    List(Box<Element>),
    /// The type of the keys, and of the values.
    Map(Box<Type>, Box<Element>),
}

/// What a list or a map holds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Element {
    pub ty: Type,
    /// Whether elements can be `null`.
    pub sparse: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Literal {
    Boolean(bool),
    Integer(i64),
    Float(f64),
    /// The digits of a `BigInteger` or a `BigDecimal`.
    Digits(String),
    String(String),
    Blob(Vec<u8>),
    Timestamp {
        seconds: i64,
        nanos: u32,
    },
    /// Enumeration and variant.
    Variant(String, String),
    EmptyList,
    EmptyMap,
    Document(Box<DocumentLiteral>),
}

/// A default of a document.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum DocumentLiteral {
    Boolean(bool),
    /// As it is written in JSON.
    Number(String),
    String(String),
    EmptyArray,
    EmptyObject,
}

#[derive(Debug)]
pub(crate) struct Enumeration {
    pub name: String,
    pub docs: Docs,
    pub values: Values,
    pub debug: Debug,
}

/// The variants of an enumeration with their wire values.
#[derive(Debug)]
pub(crate) enum Values {
    Strings(Vec<Variant<String>>),
    Integers(Vec<Variant<i32>>),
}

#[derive(Debug)]
pub(crate) struct Variant<V> {
    pub name: String,
    pub docs: Docs,
    pub value: V,
}

#[derive(Debug)]
pub(crate) struct Union {
    pub name: String,
    pub docs: Docs,
    pub variants: Vec<UnionVariant>,
    pub debug: Debug,
    pub json: Json,
    /// As in [`Structure::recursive`].
    pub recursive: bool,
}

#[derive(Debug)]
pub(crate) struct UnionVariant {
    pub name: String,
    /// The member's name in JSON.
    pub json_name: String,
    pub docs: Docs,
    /// The method that gives the value, if this is the variant.
    pub accessor: String,
    /// `None` for a variant that says all by its name.
    pub ty: Option<Type>,
    pub boxed: bool,
    pub redacted: bool,
}

/// The errors of an operation.
#[derive(Debug)]
pub(crate) struct OperationError {
    pub name: String,
    pub operation: String,
    pub variants: Vec<ErrorVariant>,
}

#[derive(Debug)]
pub(crate) struct ErrorVariant {
    /// The variant's name.
    pub name: String,
    /// The name of the structure that it holds.
    pub structure: String,
    /// By which the service names it.
    pub code: String,
    pub docs: Docs,
}

/// What makes a structure an error.
#[derive(Debug)]
pub(crate) struct ErrorShape {
    /// By which the service names it.
    pub code: String,
    pub message: Option<Message>,
    /// Whether the model says that the same request may succeed a little later.
    pub retryable: bool,
}

/// The field of an error structure that tells people what went wrong.
#[derive(Debug)]
pub(crate) struct Message {
    pub field: String,
    pub optional: bool,
    pub redacted: bool,
}

#[derive(Debug)]
pub(crate) struct Operation {
    pub name: String,
    /// The operation's name in the model.
    pub model_name: String,
    pub docs: Docs,
    pub input: String,
    pub output: String,
    pub error: String,
}

/// A structure with a member that names which member of another of its members is set.
#[derive(Debug)]
pub(crate) struct Tagged {
    /// The structure that holds both.
    pub structure: String,
    /// The field that names the case.
    pub tag: String,
    /// The field that holds the case.
    pub content: String,
    /// The type of `content`, a structure of optional fields.
    pub content_structure: String,
    pub cases: Vec<Case>,
}

/// One value of the tag, and the field of the content that goes with it.
#[derive(Debug)]
pub(crate) struct Case {
    /// The structure that a caller gives.
    pub payload: String,
    pub field: String,
    pub enumeration: String,
    pub variant: String,
}
