//! Values that are looked for in an input or an output.

use super::{Element, FieldRef, StructureId, Type, UnionId};

/// A value that may not be there: an `Option` in Rust.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Expression {
    pub ty: ValueType,
    pub kind: ExpressionKind,
}

/// What a value is, as far as that matters for looking at it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ValueType {
    /// It is never there.
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
    /// A reference to a map from such keys to such values.
    Map(Box<Type>, Box<Element>),
    /// A `Vec` of `Option`s.
    List(Box<ValueType>),
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ExpressionKind {
    /// The input or the output, which is always there.
    Root(Root),
    /// What the innermost `Bind`, `Project` or `Filter` is about.
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
    /// The value of a union, if it is the variant of this index, which has a value.
    Variant {
        of: Box<Expression>,
        union: UnionId,
        index: usize,
    },
    /// The value for a key of a map.
    Entry {
        of: Box<Expression>,
        key: String,
    },
    Keys(Box<Expression>),
    Values(Box<Expression>),
    /// From the end, if negative.
    Index(Box<Expression>, i64),
    /// The elements of a list's lists.
    Flatten(Box<Expression>),
    /// What comes of each element of a list, if anything does.
    Project {
        of: Box<Expression>,
        body: Box<Expression>,
    },
    Filter {
        of: Box<Expression>,
        condition: Box<Condition>,
    },
    /// A list of these, if there is a current value.
    List(Vec<Expression>),
    /// The `body` with `of` as the current value.
    Bind {
        of: Box<Expression>,
        body: Box<Expression>,
    },
    /// The left one if it is true in the sense of `Truth`, or else the right one; with `and` the other way around.
    Choose {
        and: bool,
        left: Box<Truth>,
        right: Box<Expression>,
    },
    /// Whether a number is so to another one.
    Order(Order, Box<Expression>, Box<Expression>),
    ToFloat(Box<Expression>),
    Length(Box<Expression>),
    /// Whether a list has an element, or a text a part.
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
    Truth(Truth),
    /// Equal, where neither being there is equal too.
    Equal(Expression, Expression),
    Missing(Expression),
    All(Box<Condition>, Box<Condition>),
    Any(Box<Condition>, Box<Condition>),
    Not(Box<Condition>),
}

/// Whether a value is there, and neither `false` nor empty.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Truth {
    pub value: Expression,
    /// Whether it is a structure whose fields are all optional: it is empty when none is set.
    pub by_fields: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Order {
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
