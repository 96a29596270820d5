//! Expressions over the input or the output of an operation.

use super::{Element, FieldRef, StructureId, Type, UnionId};

/// An expression. Its value is an `Option` in Rust.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Expression {
    pub ty: ValueType,
    pub kind: ExpressionKind,
}

/// The type of an expression's value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ValueType {
    /// Always `None`.
    Null,
    Boolean,
    /// An `i64`.
    Integer,
    /// An `f64`.
    Float,
    /// A `&str`.
    String,
    /// A reference.
    Structure(StructureId),
    /// A reference.
    Union(UnionId),
    /// A reference to a map with these types of keys and values.
    Map(Box<Type>, Box<Element>),
    /// A `Vec` of `Option`s.
    List(Box<ValueType>),
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ExpressionKind {
    /// The input or the output. Always present.
    Root(Root),
    /// The current value of the innermost `Bind`, `Project` or `Filter`.
    Current,
    Null,
    Boolean(bool),
    Integer(i64),
    Float(f64),
    String(String),
    Condition(Box<Condition>),
    Field {
        of: Box<Expression>,
        field: FieldRef,
    },
    /// The value of a union's variant, given by its index, if the union is that variant and the variant has a value.
    Variant {
        of: Box<Expression>,
        union: UnionId,
        index: usize,
    },
    /// The value of a key in a map.
    Entry {
        of: Box<Expression>,
        key: String,
    },
    Keys(Box<Expression>),
    Values(Box<Expression>),
    /// An element of a list by its index; negative indices count from the end.
    Index(Box<Expression>, i64),
    /// The concatenated elements of a list of lists.
    Flatten(Box<Expression>),
    /// The present results of an expression for each element of a list.
    Project {
        of: Box<Expression>,
        body: Box<Expression>,
    },
    Filter {
        of: Box<Expression>,
        condition: Box<Condition>,
    },
    /// A list of values, if the current value is present.
    List(Vec<Expression>),
    /// The `body`, evaluated with `of` as the current value.
    Bind {
        of: Box<Expression>,
        body: Box<Expression>,
    },
    /// The left value if it is truthy, otherwise the right one; with `and` the other way around.
    Choose {
        and: bool,
        left: Box<Truthiness>,
        right: Box<Expression>,
    },
    /// A comparison of two numbers.
    Order(Order, Box<Expression>, Box<Expression>),
    ToFloat(Box<Expression>),
    Length(Box<Expression>),
    /// Whether a list contains an element, or a string a substring.
    Contains(Box<Expression>, Box<Expression>),
    StartsWith(Box<Expression>, Box<Expression>),
    EndsWith(Box<Expression>, Box<Expression>),
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Root {
    Input,
    Output,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Condition {
    Truthiness(Truthiness),
    /// Equality. Two absent values are equal.
    Equal(Expression, Expression),
    Missing(Expression),
    All(Box<Condition>, Box<Condition>),
    Any(Box<Condition>, Box<Condition>),
    Not(Box<Condition>),
}

/// How to test a value for truthiness: JMESPath's `null`, `false` and empty values are false.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Truthiness {
    pub value: Expression,
    /// Whether it is a structure with optional fields only, which is empty if none of them is set.
    pub by_fields: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Order {
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
