//! Translates JMESPath to typed expressions.
//!
//! JMESPath is dynamically typed. Since types are known here, an expression that would always be `null` because of
//! its type is rejected.

use crate::ir::{
    Condition, Element, Expression, ExpressionKind as Kind, Field, Order, Root, StructureId, Truthiness,
    Type, Types, ValueType,
};
use crate::jmespath::{Literal, Node, Operator};

/// The context of expressions.
pub(in crate::lower) struct Typing<'s> {
    pub types: &'s Types,
}

/// The current value, `@`.
#[derive(Clone, Copy)]
pub(in crate::lower) enum Scope<'s> {
    Value(&'s Expression),
    /// An object whose members are the operation's input and output.
    InputOutput(StructureId, StructureId),
}

type Typed = Result<Expression, String>;

impl Typing<'_> {
    fn describe(&self, ty: &ValueType) -> String {
        describe(self.types, ty)
    }

    /// Types an expression.
    pub fn value(&self, node: &Node, scope: Scope<'_>) -> Typed {
        match node {
            Node::Current => current(scope),
            Node::Literal(value) => Ok(literal(value)),
            Node::Field(name) => self.field_of(scope, name),
            Node::Index(index) => self.index_of(current(scope)?, *index),
            Node::Sub(left, right) => self.sub(left, right, scope),
            Node::Pipe(left, right) => bound(self.value(left, scope)?, |current| self.value(right, current)),
            Node::Or(left, right) => self.choose(false, left, right, scope),
            Node::And(left, right) => self.choose(true, left, right, scope),
            Node::Not(_) | Node::Compare(Operator::Equal | Operator::NotEqual, ..) => {
                let condition = self.condition(node, scope)?;
                Ok(boolean(Kind::Condition(Box::new(condition))))
            }
            Node::Compare(operator, left, right) => {
                self.order(*operator, self.value(left, scope)?, self.value(right, scope)?)
            }
            Node::Flatten(of) => self.flattened(self.value(of, scope)?),
            Node::Project { of, body } => self.project(self.value(of, scope)?, body),
            Node::ProjectValues { of, body } => self.project(self.values(self.value(of, scope)?)?, body),
            Node::Filter { of, condition, body } => {
                let filtered = self.filter(self.value(of, scope)?, condition)?;
                self.project(filtered, body)
            }
            Node::List(nodes) => self.list(nodes, scope),
            Node::Call(name, arguments) => self.call(name, arguments, scope),
        }
    }

    /// Types a condition: whether the value of an expression is truthy.
    pub fn condition(&self, node: &Node, scope: Scope<'_>) -> Result<Condition, String> {
        let both = |left: &Node, right: &Node| {
            Ok::<_, String>((Box::new(self.condition(left, scope)?), Box::new(self.condition(right, scope)?)))
        };
        match node {
            Node::Not(of) => Ok(Condition::Not(Box::new(self.condition(of, scope)?))),
            Node::And(left, right) => both(left, right).map(|(left, right)| Condition::All(left, right)),
            Node::Or(left, right) => both(left, right).map(|(left, right)| Condition::Any(left, right)),
            Node::Compare(operator @ (Operator::Equal | Operator::NotEqual), left, right) => {
                let equal = self.equal(self.value(left, scope)?, self.value(right, scope)?)?;
                Ok(if *operator == Operator::Equal { equal } else { Condition::Not(Box::new(equal)) })
            }
            node => Ok(Condition::Truthiness(self.truth(self.value(node, scope)?)?)),
        }
    }

    fn truth(&self, value: Expression) -> Result<Truthiness, String> {
        let mut by_fields = false;
        if let ValueType::Structure(id) = value.ty {
            let structure = &self.types[id];
            by_fields = structure.fields.iter().all(Field::is_optional);
            if structure.fields.is_empty() {
                return Err(format!("`{}` is always empty", structure.name));
            }
        }
        Ok(Truthiness { value, by_fields })
    }

    fn field_of(&self, scope: Scope<'_>, name: &str) -> Typed {
        match scope {
            Scope::Value(value) => self.field(value.clone(), name),
            Scope::InputOutput(input, output) => {
                let (root, structure) = match name {
                    "input" => (Root::Input, input),
                    "output" => (Root::Output, output),
                    _ => return Err(format!("`{name}` is neither `input` nor `output`")),
                };
                Ok(Expression { ty: ValueType::Structure(structure), kind: Kind::Root(root) })
            }
        }
    }

    /// A member of a structure or union, or the value for a key of a map.
    fn field(&self, of: Expression, name: &str) -> Typed {
        match of.ty.clone() {
            ValueType::Structure(structure) => {
                let missing = || format!("`{}` has no member `{name}`", self.types[structure].name);
                let field = self.types.member(structure, name).ok_or_else(missing)?;
                let ty = value_type(&self.types.field(field).ty)?;
                Ok(Expression { ty, kind: Kind::Field { of: Box::new(of), field } })
            }
            ValueType::Union(id) => {
                let union = &self.types[id];
                let index = union.variants.iter().position(|variant| variant.member == name);
                let index = index.ok_or_else(|| format!("`{}` has no member `{name}`", union.name))?;
                let Some(ty) = &union.variants[index].ty else {
                    return Err(format!("`{name}` of `{}` has no value", union.name));
                };
                let kind = Kind::Variant { of: Box::new(of), union: id, index };
                Ok(Expression { ty: value_type(ty)?, kind })
            }
            ValueType::Map(_, element) => {
                let kind = Kind::Entry { of: Box::new(of), key: name.to_owned() };
                Ok(Expression { ty: value_type(&element.ty)?, kind })
            }
            other => Err(format!("`{name}` is selected from {}", self.describe(&other))),
        }
    }

    fn sub(&self, left: &Node, right: &Node, scope: Scope<'_>) -> Typed {
        let of = self.value(left, scope)?;
        if begins_with_current(right) {
            self.value(right, Scope::Value(&of))
        } else {
            bound(of, |current| self.value(right, current))
        }
    }

    /// One of two values, depending on whether the left one is truthy.
    fn choose(&self, and: bool, left: &Node, right: &Node, scope: Scope<'_>) -> Typed {
        let (left, right) = (self.value(left, scope)?, self.value(right, scope)?);
        if left.ty != right.ty {
            return Err(format!("it is either {} or {}", self.describe(&left.ty), self.describe(&right.ty)));
        }
        let ty = right.ty.clone();
        let kind = Kind::Choose { and, left: Box::new(self.truth(left)?), right: Box::new(right) };
        Ok(Expression { ty, kind })
    }

    fn order(&self, operator: Operator, left: Expression, right: Expression) -> Typed {
        let order = match operator {
            Operator::Less => Order::Less,
            Operator::LessOrEqual => Order::LessOrEqual,
            Operator::Greater => Order::Greater,
            Operator::GreaterOrEqual => Order::GreaterOrEqual,
            Operator::Equal | Operator::NotEqual => {
                return Err("only equality can be compared with `==` and `!=`".to_owned());
            }
        };
        let (left, right) = same_numbers(left, right);
        if left.ty != right.ty || !matches!(left.ty, ValueType::Integer | ValueType::Float) {
            return Err(format!(
                "{} and {} have no order",
                self.describe(&left.ty),
                self.describe(&right.ty)
            ));
        }
        Ok(boolean(Kind::Order(order, Box::new(left), Box::new(right))))
    }

    fn project(&self, of: Expression, body: &Node) -> Typed {
        let element = self.element(&of)?;
        // The results of a projection are never `null`.
        if *body == Node::Current && matches!(of.kind, Kind::Project { .. }) {
            return Ok(of);
        }
        let current = Expression { ty: element, kind: Kind::Current };
        let body = self.value(body, Scope::Value(&current))?;
        let ty = ValueType::List(Box::new(body.ty.clone()));
        Ok(Expression { ty, kind: Kind::Project { of: Box::new(of), body: Box::new(body) } })
    }

    fn filter(&self, of: Expression, condition: &Node) -> Typed {
        let current = Expression { ty: self.element(&of)?, kind: Kind::Current };
        let condition = self.condition(condition, Scope::Value(&current))?;
        let ty = of.ty.clone();
        Ok(Expression { ty, kind: Kind::Filter { of: Box::new(of), condition: Box::new(condition) } })
    }

    fn list(&self, nodes: &[Node], scope: Scope<'_>) -> Typed {
        let current = current(scope)?;
        let listed = |scope: Scope<'_>| {
            let values = nodes.iter().map(|node| self.value(node, scope)).collect::<Result<Vec<_>, _>>()?;
            let ty = values.first().map_or(ValueType::Null, |first| first.ty.clone());
            if values.iter().any(|value| value.ty != ty) {
                return Err("the values of a list are of several types".to_owned());
            }
            Ok(Expression { ty: ValueType::List(Box::new(ty)), kind: Kind::List(values) })
        };
        // If the current value may be absent, the list is absent with it.
        if current.kind == Kind::Current { listed(scope) } else { bound(current, listed) }
    }

    fn call(&self, name: &str, arguments: &[Node], scope: Scope<'_>) -> Typed {
        let values = arguments.iter().map(|node| self.value(node, scope)).collect::<Result<Vec<_>, _>>()?;
        let types: Vec<_> = values.iter().map(|value| self.describe(&value.ty)).collect();
        let mut values = values.into_iter().map(Box::new);
        let refused = Err(format!("`{name}({})` is not supported", types.join(", ")));
        match (name, values.next(), values.next(), values.next()) {
            ("length", Some(of), None, None) => match of.ty {
                ValueType::String | ValueType::List(_) | ValueType::Map(..) => {
                    Ok(Expression { ty: ValueType::Integer, kind: Kind::Length(of) })
                }
                _ => refused,
            },
            ("keys", Some(of), None, None) => keys(*of).or(refused),
            ("values", Some(of), None, None) if matches!(of.ty, ValueType::Map(..)) => values_of(*of),
            ("contains", Some(of), Some(item), None) if can_contain(&of.ty, &item.ty) => {
                Ok(boolean(Kind::Contains(of, item)))
            }
            ("starts_with" | "ends_with", Some(of), Some(part), None)
                if of.ty == ValueType::String && part.ty == ValueType::String =>
            {
                let kind = if name == "starts_with" { Kind::StartsWith } else { Kind::EndsWith };
                Ok(boolean(kind(of, part)))
            }
            _ => refused,
        }
    }

    fn element(&self, of: &Expression) -> Result<ValueType, String> {
        match &of.ty {
            ValueType::List(element) => Ok((**element).clone()),
            other => Err(format!("elements are selected from {}", self.describe(other))),
        }
    }

    fn index_of(&self, of: Expression, index: i64) -> Typed {
        Ok(Expression { ty: self.element(&of)?, kind: Kind::Index(Box::new(of), index) })
    }

    /// A flattened list of lists. Lists of other values are already flat.
    fn flattened(&self, of: Expression) -> Typed {
        match self.element(&of)? {
            inner @ ValueType::List(_) => Ok(Expression { ty: inner, kind: Kind::Flatten(Box::new(of)) }),
            _ => Ok(of),
        }
    }

    /// The values of a map. Those of a structure would have different types.
    fn values(&self, of: Expression) -> Typed {
        match &of.ty {
            ValueType::Map(..) => values_of(of),
            other => Err(format!("`*` is not supported for {}", self.describe(other))),
        }
    }

    /// Equality of values of the same type, of two numbers, or with `null`.
    fn equal(&self, left: Expression, right: Expression) -> Result<Condition, String> {
        if left.ty == ValueType::Null {
            return Ok(Condition::Missing(right));
        }
        if right.ty == ValueType::Null {
            return Ok(Condition::Missing(left));
        }
        let (left, right) = same_numbers(left, right);
        if left.ty != right.ty || !is_comparable(&left.ty) {
            return Err(format!("{} is compared with {}", self.describe(&left.ty), self.describe(&right.ty)));
        }
        Ok(Condition::Equal(left, right))
    }
}

/// Whether an expression begins with its current value, and does not use it otherwise.
fn begins_with_current(node: &Node) -> bool {
    match node {
        Node::Field(_) | Node::Index(_) => true,
        Node::Sub(of, _) | Node::Flatten(of) => begins_with_current(of),
        Node::Project { of, .. } | Node::ProjectValues { of, .. } | Node::Filter { of, .. } => {
            begins_with_current(of)
        }
        _ => false,
    }
}

fn boolean(kind: Kind) -> Expression {
    Expression { ty: ValueType::Boolean, kind }
}

fn current(scope: Scope<'_>) -> Typed {
    match scope {
        Scope::Value(value) => Ok(value.clone()),
        Scope::InputOutput(..) => Err("the input and the output are used in one expression".to_owned()),
    }
}

fn literal(literal: &Literal) -> Expression {
    let (ty, kind) = match literal {
        Literal::Null => (ValueType::Null, Kind::Null),
        Literal::Boolean(value) => (ValueType::Boolean, Kind::Boolean(*value)),
        Literal::Integer(value) => (ValueType::Integer, Kind::Integer(*value)),
        Literal::Float(value) => (ValueType::Float, Kind::Float(*value)),
        Literal::String(value) => (ValueType::String, Kind::String(value.clone())),
    };
    Expression { ty, kind }
}

/// Evaluates `body` with `of` as the current value.
fn bound(of: Expression, body: impl FnOnce(Scope<'_>) -> Typed) -> Typed {
    let current = Expression { ty: of.ty.clone(), kind: Kind::Current };
    let body = body(Scope::Value(&current))?;
    Ok(Expression { ty: body.ty.clone(), kind: Kind::Bind { of: Box::new(of), body: Box::new(body) } })
}

fn values_of(of: Expression) -> Typed {
    let ValueType::Map(_, element) = &of.ty else { return Err("there are no values".to_owned()) };
    let ty = ValueType::List(Box::new(value_type(&element.ty)?));
    Ok(Expression { ty, kind: Kind::Values(Box::new(of)) })
}

fn keys(of: Expression) -> Typed {
    let ValueType::Map(key, _) = &of.ty else { return Err("there are no keys".to_owned()) };
    let ty = ValueType::List(Box::new(value_type(key)?));
    Ok(Expression { ty, kind: Kind::Keys(Box::new(of)) })
}

fn can_contain(of: &ValueType, item: &ValueType) -> bool {
    match of {
        ValueType::String => *item == ValueType::String,
        ValueType::List(element) => **element == *item && is_comparable(item),
        _ => false,
    }
}

fn is_comparable(ty: &ValueType) -> bool {
    match ty {
        ValueType::Boolean | ValueType::Integer | ValueType::Float | ValueType::String => true,
        ValueType::List(element) => is_comparable(element),
        ValueType::Null | ValueType::Structure(_) | ValueType::Union(_) | ValueType::Map(..) => false,
    }
}

/// Converts both numbers to floats if only one is an integer.
fn same_numbers(left: Expression, right: Expression) -> (Expression, Expression) {
    let float = |of: Expression| Expression { ty: ValueType::Float, kind: Kind::ToFloat(Box::new(of)) };
    match (&left.ty, &right.ty) {
        (ValueType::Integer, ValueType::Float) => (float(left), right),
        (ValueType::Float, ValueType::Integer) => (left, float(right)),
        _ => (left, right),
    }
}

/// The type of a field's value in expressions.
fn value_type(ty: &Type) -> Result<ValueType, String> {
    Ok(match ty {
        Type::Boolean => ValueType::Boolean,
        Type::I8 | Type::I16 | Type::I32 | Type::I64 | Type::IntEnumeration(_) => ValueType::Integer,
        Type::F32 | Type::F64 => ValueType::Float,
        Type::String | Type::Enumeration(_) => ValueType::String,
        Type::Structure(id) => ValueType::Structure(*id),
        Type::Union(id) => ValueType::Union(*id),
        Type::List(element) => ValueType::List(Box::new(value_type(&element.ty)?)),
        Type::Map(key, element) => map_type(key, element),
        Type::BigInteger | Type::BigDecimal => {
            return Err("numbers of arbitrary precision are not supported".to_owned());
        }
        Type::Blob => return Err("blobs are not supported".to_owned()),
        Type::Document => return Err("documents are not supported".to_owned()),
        Type::Timestamp => return Err("timestamps are not supported".to_owned()),
    })
}

fn map_type(key: &Type, element: &Element) -> ValueType {
    ValueType::Map(Box::new(key.clone()), Box::new(element.clone()))
}

/// A description of a type for diagnostics.
pub(super) fn describe(types: &Types, ty: &ValueType) -> String {
    match ty {
        ValueType::Null => "nothing".to_owned(),
        ValueType::Boolean => "a boolean".to_owned(),
        ValueType::Integer | ValueType::Float => "a number".to_owned(),
        ValueType::String => "a string".to_owned(),
        ValueType::Structure(id) => format!("the structure `{}`", types[*id].name),
        ValueType::Union(id) => format!("the union `{}`", types[*id].name),
        ValueType::Map(..) => "a map".to_owned(),
        ValueType::List(element) => format!("a list, each of them {}", describe(types, element)),
    }
}
