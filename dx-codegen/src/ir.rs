//! The Rust that is to be written, with nothing left to decide.
//!
//! Names are Rust names, unescaped: `type`, not `r#type`. Documentation is rustdoc Markdown.

use crate::Parts;
use crate::docs::{Documentation, Sentence};

use std::collections::BTreeMap;

mod client;
mod expression;

pub(crate) use client::*;
/// How timestamps are written and read.
pub(crate) use dx_runtime::TimestampFormat;
/// Which of the endpoints of a region.
pub(crate) use dx_runtime::http::EndpointVariant;

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
    /// `None` where the model does not say where the service is.
    pub endpoint: Option<Endpoint>,
    /// `None` where nobody wants to know.
    pub validation: Option<Validation>,
    /// `None` where there is nothing to call, or nobody wants to.
    pub client: Option<Client>,
    /// The optional parts that are wanted.
    pub parts: Parts,
    /// `None` where all operations are always there.
    pub gates: Option<Gates>,
}

/// Which operations are there, by features of the crate.
#[derive(Debug)]
pub(crate) struct Gates {
    /// The features, each with those that it turns on.
    pub features: BTreeMap<String, Vec<String>>,
    /// By the name of an item: it is there with any of these features. One that is not among them is always there.
    pub items: BTreeMap<String, Vec<String>>,
}

impl Service {
    /// The features of the runtime that some requests need.
    pub fn request_features(&self) -> impl Iterator<Item = &'static str> + Clone {
        let requests =
            || self.operations.iter().filter_map(|operation| Some(&operation.http.as_ref()?.request));
        let md5 = requests().any(|request| request.md5).then_some("http-checksum");
        let gzip = requests().any(|request| request.gzip).then_some("http-compression");
        let tree_hash = requests().any(|request| request.tree_hash).then_some("http-tree-hash");
        md5.into_iter().chain(gzip).chain(tree_hash)
    }
}

/// What is said about an item.
#[derive(Debug)]
pub(crate) struct Docs {
    pub lines: Documentation,
    /// `Some` for what the model calls deprecated, with what it says about it, which rustdoc shows as Markdown.
    pub deprecated: Option<Sentence>,
}

impl Docs {
    /// What dx says itself.
    pub fn of_dx(sentence: &Sentence) -> Self {
        Self { lines: Documentation::of_dx(sentence), deprecated: None }
    }
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
    /// The fields that are members of the JSON object.
    pub fn json_fields(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.in_json)
    }

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
    /// The member's name in the model.
    pub member: String,
    /// The member's name in JSON.
    pub json_name: String,
    pub docs: Docs,
    pub ty: Type,
    pub presence: Presence,
    /// Whether the value is boxed, because the structure would hold itself otherwise.
    pub boxed: bool,
    pub redacted: bool,
    /// Whether the member is one of the JSON object, and not of another part of a request or response.
    pub in_json: bool,
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
    pub predicates: Vec<Predicate>,
}

/// What is true of some values of an enumeration.
#[derive(Debug)]
pub(crate) struct Predicate {
    /// The method that tells.
    pub name: String,
    pub docs: Docs,
    /// The variants.
    pub variants: Vec<String>,
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
    /// The member's name in the model.
    pub member: String,
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
    pub code_order: CodeOrder,
    pub variants: Vec<ErrorVariant>,
}

/// In which order the places count where a response may name its error, as in `dx_runtime::CodeOrder`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CodeOrder {
    RestJson,
    AwsJson,
}

#[derive(Debug)]
pub(crate) struct ErrorVariant {
    /// The variant's name.
    pub name: String,
    /// The name of the structure that it holds.
    pub structure: String,
    /// The shape's name in the model, by which responses tell that it is this one.
    pub shape_name: String,
    pub docs: Docs,
}

/// What makes a structure an error.
#[derive(Debug)]
pub(crate) struct ErrorShape {
    /// By which the service names it.
    pub code: String,
    pub message: Option<Message>,
    /// Whether the message is sensitive, so that it must not be printed, by whatever name it came.
    pub redacts_message: bool,
    /// Whether the model says that the same request may succeed a little later.
    pub retryable: bool,
    /// Whether the model says that the service asks for fewer requests.
    pub throttling: bool,
    /// How it is read off a response, when its JSON object is not all there is to it.
    pub response: Option<Response>,
}

/// The field of an error structure that tells people what went wrong.
#[derive(Debug)]
pub(crate) struct Message {
    pub field: String,
    pub optional: bool,
    /// The name in JSON, when it is none by which the runtime finds messages.
    pub json_name: Option<String>,
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
    /// `None` where the model does not say how requests are made, or in a way that dx can't follow.
    pub http: Option<Http>,
}

/// How an operation is carried by HTTP.
#[derive(Debug)]
pub(crate) struct Http {
    pub request: Request,
    pub response: Response,
}

#[derive(Debug)]
pub(crate) struct Request {
    pub method: String,
    /// What stands in front of the endpoint's host.
    pub host: Vec<Part>,
    pub path: Vec<Part>,
    /// Entries of the query that are always the same.
    pub query: Vec<String>,
    /// Headers that are always the same, with their names.
    pub headers: Vec<(String, String)>,
    /// The member whose value is the URL that the request goes to, instead of the endpoint.
    pub endpoint: Option<Bound>,
    /// The field that is filled when the caller left it empty.
    pub idempotency_token: Option<String>,
    /// Members in the query and in headers, in the order in which they are written.
    pub members: Vec<(Bound, Location)>,
    pub body: RequestBody,
    /// Whether a large body is compressed.
    pub gzip: bool,
    /// Whether a checksum of the body is a header.
    pub md5: bool,
    /// Whether Amazon S3 Glacier's hashes of the body are headers.
    pub tree_hash: bool,
}

/// A part of a host or a path.
#[derive(Debug)]
pub(crate) enum Part {
    Literal(String),
    Label(Bound),
    /// A label whose slashes are slashes.
    GreedyLabel(Bound),
}

/// A member that is bound to a part of a request or response.
#[derive(Debug)]
pub(crate) struct Bound {
    /// The member's name in the model.
    pub member: String,
    pub field: String,
    /// Whether the field is an `Option`.
    pub optional: bool,
    /// With the formats of timestamps that this place has.
    pub ty: Type,
    /// Whether text is written as base64, because the model says that it is of some media type.
    pub base64: bool,
    /// What stands for a label that is not set, or empty.
    pub default: Option<String>,
}

/// Where in a request or response a member is, beside the path and the body.
#[derive(Debug)]
pub(crate) enum Location {
    /// In the query, by this name.
    Query(String),
    /// The keys are names in the query.
    QueryParams,
    /// In the header of this name.
    Header(String),
    /// The keys, with this in front, are names of headers.
    PrefixHeaders(String),
    /// The status of the response.
    Status,
}

#[derive(Debug)]
pub(crate) enum RequestBody {
    Empty,
    /// The members that are `in_json`, as an object.
    Json {
        content_type: String,
    },
    Payload(Payload),
}

/// A member that is the body.
#[derive(Debug)]
pub(crate) struct Payload {
    pub bound: Bound,
    pub content_type: String,
    /// Whether an object without members stands for one that is not set.
    pub empty_object: bool,
}

#[derive(Debug)]
pub(crate) struct Response {
    /// The structure that is read.
    pub structure: String,
    /// Members beside the body.
    pub members: Vec<(Bound, Location)>,
    pub body: ResponseBody,
}

#[derive(Debug)]
pub(crate) enum ResponseBody {
    /// Whatever it is, nobody looks at it.
    Ignored,
    /// The members that are `in_json`, as an object.
    Json,
    /// A member is the body.
    Payload(Bound),
}

/// Where a service is.
#[derive(Debug)]
pub(crate) struct Endpoint {
    /// The first one that fits decides. There is one that fits.
    pub rules: Vec<EndpointRule>,
}

/// What holds for a variant, in some partitions or regions; anywhere, if none are named.
#[derive(Debug)]
pub(crate) struct EndpointRule {
    pub variant: EndpointVariant,
    pub partitions: Vec<String>,
    pub regions: Vec<String>,
    /// A URL, or why there is none. `{region}`, `{dnsSuffix}` and `{dualStackDnsSuffix}` stand for what the region and
    /// its partition have.
    pub outcome: Result<String, String>,
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

/// What of inputs is checked before they are sent.
#[derive(Debug)]
pub(crate) struct Validation {
    /// The structures that are an operation's input.
    pub inputs: Vec<String>,
    /// Structures and unions of which something is checked. All inputs are among them.
    pub shapes: Vec<Validated>,
    pub patterns: Vec<Pattern>,
}

/// A structure or a union of which something is checked.
#[derive(Debug)]
pub(crate) struct Validated {
    pub name: String,
    /// `Some` for a union.
    pub union: Option<ValidatedUnion>,
    /// As in [`Structure::recursive`].
    pub recursive: bool,
    /// Those fields or variants of which something is checked.
    pub members: Vec<ValidatedMember>,
}

#[derive(Debug)]
pub(crate) struct ValidatedUnion {
    /// Whether something is checked of every variant.
    pub all: bool,
}

#[derive(Debug)]
pub(crate) struct ValidatedMember {
    /// The field or the variant.
    pub name: String,
    /// What paths call it.
    pub path: String,
    /// Whether the field is an `Option`.
    pub optional: bool,
    /// Whether it is one that has to be set all the same.
    pub required: bool,
    pub value: Checks,
    /// `Some` for a structure of which another field says what is set in it.
    pub tag: Option<Tag>,
}

/// What is checked of a value.
#[derive(Debug)]
pub(crate) struct Checks {
    pub ty: Type,
    pub checks: Vec<Check>,
    /// Of the keys of a map.
    pub keys: Option<Box<Checks>>,
    /// Of the elements of a list or the values of a map.
    pub elements: Option<Box<Checks>>,
}

#[derive(Debug, PartialEq)]
pub(crate) enum Check {
    /// All that is checked of the structure or union.
    Nested,
    Length(Limits<u64>),
    /// With limits as they stand in the model.
    Range(Limits<String>),
    /// The name of the pattern.
    Pattern(String),
    /// Whether it is a value of the enumeration, and not an unknown one.
    KnownValue(String),
    UniqueItems,
    /// Whether it can be a part of the path.
    PathLabel,
    /// Whether it can be a part of the host.
    HostLabel,
    /// Whether the document can be written.
    Document,
}

/// From one to the other, both included; at least one of them is there.
#[derive(Debug, PartialEq)]
pub(crate) struct Limits<T> {
    pub min: Option<T>,
    pub max: Option<T>,
}

/// A field that says which field of another one is set.
#[derive(Debug)]
pub(crate) struct Tag {
    /// The field.
    pub name: String,
    /// What paths call it.
    pub path: String,
    /// Whether it is an `Option`.
    pub optional: bool,
    pub cases: Vec<TagCase>,
}

/// An optional field that the tag may say.
#[derive(Debug)]
pub(crate) struct TagCase {
    /// The value of the tag; empty where there is none for the field.
    pub value: String,
    /// What paths call the field.
    pub path: String,
    pub field: String,
}

/// A pattern that several values may have to match.
#[derive(Debug)]
pub(crate) struct Pattern {
    /// The name of the static that it is in.
    pub name: String,
    pub source: String,
}
