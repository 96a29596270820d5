//! [JMESPath](https://jmespath.org/specification.html), the language in which waiters say what they look at: its grammar,
//! without multi-select hashes, slices, expression references, and literals that are lists or objects.

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
    /// `left.right`: the right one has the left one as its current value, if there is any
    Sub(Box<Node>, Box<Node>),
    /// `left | right`: as above, but projections end before it
    Pipe(Box<Node>, Box<Node>),
    Or(Box<Node>, Box<Node>),
    And(Box<Node>, Box<Node>),
    Not(Box<Node>),
    Compare(Operator, Box<Node>, Box<Node>),
    /// `left[]`
    Flatten(Box<Node>),
    /// What `body` is for each element of a list
    Project {
        of: Box<Node>,
        body: Box<Node>,
    },
    /// `left.*`: for each value of an object
    ProjectValues {
        of: Box<Node>,
        body: Box<Node>,
    },
    /// `left[?condition]`: for each element of which the condition is true
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

/// What compares.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
