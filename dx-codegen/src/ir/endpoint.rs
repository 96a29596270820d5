//! Endpoint rules as a typed tree.

use super::{Docs, Expression};

/// The endpoint rules of a service.
#[derive(Debug)]
pub(crate) struct Endpoint {
    pub params: Vec<Param>,
    pub decision: Decision,
    /// The parameter for the name of an Amazon S3 bucket, by its index. If it is set, the URL contains the bucket.
    pub bucket: Option<usize>,
    /// The parameters that each operation sets, by the operation's index.
    pub bindings: Vec<Vec<Binding>>,
}

/// How the parameters determine the endpoint.
#[derive(Debug)]
pub(crate) enum Decision {
    /// The first rule whose conditions all hold.
    Rules(Vec<EndpointRule>),
    Diagram(Diagram),
}

/// A parameter of the rules.
#[derive(Debug)]
pub(crate) struct Param {
    /// The name in the model.
    pub name: String,
    /// The name of the field, and of the variable for its value.
    pub field: String,
    pub docs: Docs,
    pub ty: ParamType,
    /// Whether a missing value is an error.
    pub required: bool,
    pub default: Option<ParamValue>,
    /// The settings of a client that provide the value, the most specific one first.
    pub settings: Vec<String>,
    /// For client context parameters: the documentation and the name of the builder's method.
    pub client: Option<(Docs, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ParamType {
    String,
    Boolean,
    Strings,
}

/// A constant value of a parameter.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ParamValue {
    String(String),
    Boolean(bool),
    Strings(Vec<String>),
}

/// A parameter that an operation sets.
#[derive(Debug)]
pub(crate) struct Binding {
    /// The parameter, by its index.
    pub param: usize,
    pub value: BoundValue,
}

#[derive(Debug)]
pub(crate) enum BoundValue {
    Static(ParamValue),
    Input(InputValue),
}

/// A value that is taken from the input.
#[derive(Debug)]
pub(crate) struct InputValue {
    /// The member's name in the model, or the path.
    pub from: String,
    pub value: Expression,
    /// Whether it is a required member, which can't be blank either.
    pub required: bool,
}

#[derive(Debug)]
pub(crate) struct EndpointRule {
    /// The lines of the rule's documentation in the model.
    pub comment: Vec<String>,
    pub conditions: Vec<RuleCondition>,
    pub then: Then,
}

#[derive(Debug)]
pub(crate) enum Then {
    Endpoint(Box<RuleEndpoint>),
    /// The message.
    Error(RuleExpr),
    Rules(Vec<EndpointRule>),
}

#[derive(Debug)]
pub(crate) struct RuleEndpoint {
    pub url: RuleExpr,
    pub headers: Vec<(String, RuleExpr)>,
    pub auth_schemes: Vec<RuleAuthScheme>,
    pub properties: Vec<(String, Property)>,
}

#[derive(Debug, Default)]
pub(crate) struct RuleAuthScheme {
    pub name: Option<RuleExpr>,
    pub signing_name: Option<RuleExpr>,
    pub signing_region: Option<RuleExpr>,
    pub signing_region_set: Vec<RuleExpr>,
    pub disable_double_encoding: bool,
    pub disable_normalize_path: bool,
}

/// A property of an endpoint.
#[derive(Debug)]
pub(crate) enum Property {
    Text(RuleExpr),
    Boolean(bool),
    Array(Vec<Property>),
    Object(Vec<(String, Property)>),
}

#[derive(Debug)]
pub(crate) enum RuleCondition {
    /// A boolean holds.
    Holds(RuleExpr),
    /// The expression has a value, which is assigned to a variable.
    Assign(String, RuleExpr),
    /// The variable is set, and no longer an `Option`.
    IsSet(String),
    /// The condition can't be compiled, for this reason.
    Unknown(String),
}

/// A decision diagram. Nodes are referred to by index, and have no cycles.
#[derive(Debug)]
pub(crate) struct Diagram {
    pub variables: Vec<(String, RuleType)>,
    pub conditions: Vec<RuleCondition>,
    pub results: Vec<Then>,
    pub root: Next,
    pub nodes: Vec<DiagramNode>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DiagramNode {
    pub condition: usize,
    pub high: Next,
    pub low: Next,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    Node(usize),
    Result(usize),
    NoMatch,
}

/// An expression of the rules.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct RuleExpr {
    pub ty: RuleType,
    /// Whether it is an `Option`.
    pub optional: bool,
    pub kind: RuleExprKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RuleType {
    String,
    Boolean,
    Integer,
    /// An array of strings.
    Strings,
    /// The result of `split`.
    Split,
    /// The `resourceId` of an ARN.
    ResourceId,
    Partition,
    Arn,
    Url,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum RuleExprKind {
    /// A template. Literals are templates with a single piece.
    Text(Vec<Piece>),
    Boolean(bool),
    Integer(i64),
    /// A parameter or a variable.
    Name(String),
    IsSet(Box<RuleExpr>),
    Not(Box<RuleExpr>),
    Equal(Box<RuleExpr>, Box<RuleExpr>),
    Coalesce(Vec<RuleExpr>),
    Choose(Box<RuleExpr>, Box<RuleExpr>, Box<RuleExpr>),
    /// A call of a function of the runtime, by its name there.
    Call(&'static str, Vec<RuleExpr>),
    /// The value of a field or a method.
    Attribute(Box<RuleExpr>, &'static Attribute),
    Index(Box<RuleExpr>, i32),
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Piece {
    Literal(String),
    Value(RuleExpr),
}

/// An attribute of a structured value.
#[derive(Debug, PartialEq)]
pub(crate) struct Attribute {
    pub of: RuleType,
    pub name: &'static str,
    pub rust: &'static str,
    pub ty: RuleType,
    /// Whether it is a method that returns an owned string.
    pub is_made: bool,
}
