//! Where a service is: its endpoint rules, with a type for every part.

use super::{Docs, Expression};

/// Where a service is.
#[derive(Debug)]
pub(crate) struct Endpoint {
    pub params: Vec<Param>,
    pub decision: Decision,
    /// The parameter with the name of the Amazon S3 bucket: where it is set, the URL has that name.
    pub bucket: Option<usize>,
    /// What each of the operations sets parameters to, by the operation's index.
    pub bindings: Vec<Vec<Binding>>,
}

/// How the parameters decide.
#[derive(Debug)]
pub(crate) enum Decision {
    /// The first rule decides of which all conditions hold.
    Rules(Vec<EndpointRule>),
    Diagram(Diagram),
}

/// A parameter of the rules.
#[derive(Debug)]
pub(crate) struct Param {
    /// The name in the model.
    pub name: String,
    /// The name of the field, and of the variable that has its value.
    pub field: String,
    pub docs: Docs,
    pub ty: ParamType,
    /// Whether the rules can't do without it.
    pub required: bool,
    pub default: Option<ParamValue>,
    /// The settings of a client that have the value, the most specific one first.
    pub settings: Vec<String>,
    /// The documentation and the name of the method that sets it for a client, for a client context parameter.
    pub client: Option<(Docs, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ParamType {
    String,
    Boolean,
    Strings,
}

/// A value of a parameter that the model has.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ParamValue {
    String(String),
    Boolean(bool),
    Strings(Vec<String>),
}

/// What an operation sets a parameter to.
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
    /// What the model says of it, in lines.
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
    /// A boolean.
    Holds(RuleExpr),
    /// That there is a value, which is assigned to a variable.
    Assign(String, RuleExpr),
    /// That a variable is set; it is no `Option` any more.
    IsSet(String),
    /// It can't be told: the reason.
    Unknown(String),
}

/// A decision diagram. Its nodes have no cycle, and are named by their indexes.
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
    /// An array of strings, a parameter.
    Strings,
    /// What `split` gives.
    Split,
    /// The `resourceId` of an ARN.
    ResourceId,
    Partition,
    Arn,
    Url,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum RuleExprKind {
    /// A template; a single literal is one as well.
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
    /// A function of the runtime, by its name there.
    Call(&'static str, Vec<RuleExpr>),
    /// A field or a method.
    Attribute(Box<RuleExpr>, &'static Attribute),
    Index(Box<RuleExpr>, i32),
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Piece {
    Literal(String),
    Value(RuleExpr),
}

/// An attribute of a value with several.
#[derive(Debug, PartialEq)]
pub(crate) struct Attribute {
    pub of: RuleType,
    pub name: &'static str,
    pub rust: &'static str,
    pub ty: RuleType,
    /// Whether it is a method, that makes a text.
    pub is_made: bool,
}
