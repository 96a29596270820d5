//! A parser for [JMESPath](https://jmespath.org/specification.html), the language of waiters' conditions, without
//! multi-select hashes, slices, expression references, and literals that are arrays or objects.

mod lexer;
mod parser;

pub(crate) use parser::parse;

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    /// `@`
    Current,
    /// `name`
    Field(String),
    /// `[0]`
    Index(i64),
    Literal(Literal),
    /// `left.right`: evaluates `right` with `left` as the current value, if present
    Sub(Box<Node>, Box<Node>),
    /// `left | right`: like a sub-expression, but ends projections
    Pipe(Box<Node>, Box<Node>),
    Or(Box<Node>, Box<Node>),
    And(Box<Node>, Box<Node>),
    Not(Box<Node>),
    Compare(Operator, Box<Node>, Box<Node>),
    /// `left[]`
    Flatten(Box<Node>),
    /// Evaluates `body` for each element of a list
    Project {
        of: Box<Node>,
        body: Box<Node>,
    },
    /// `left.*`: evaluates `body` for each value of an object
    ProjectValues {
        of: Box<Node>,
        body: Box<Node>,
    },
    /// `left[?condition]`: evaluates `body` for each element that satisfies the condition
    Filter {
        of: Box<Node>,
        condition: Box<Node>,
        body: Box<Node>,
    },
    /// `[first, second]`
    List(Vec<Node>),
    /// `name(first, second)`
    Call(String, Vec<Node>),
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Literal {
    Null,
    Boolean(bool),
    Integer(i64),
    Float(f64),
    String(String),
}

/// A comparison operator.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
