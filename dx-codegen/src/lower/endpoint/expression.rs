//! Expressions of endpoint rules: literals, templates, references and functions.

use super::functions::{FUNCTIONS, Function, attribute_of, describe};
use super::reader::{Read, Reader, Told};
use crate::ir::{Piece, RuleExpr, RuleExprKind as Kind, RuleType};
use dx_model::{Node, Value};

impl Reader<'_> {
    pub fn expression(&mut self, node: &Node) -> Read<RuleExpr> {
        self.count(node)?;
        match &node.value {
            Value::String(text) => self.template(node, text),
            Value::Bool(value) => Ok(plain(RuleType::Boolean, Kind::Boolean(*value))),
            Value::Number(text) => match node.as_i64() {
                Some(value) if i32::try_from(value).is_ok() => Ok(plain(RuleType::Integer, Kind::Integer(value))),
                _ => self.wrong(node, format!("{} is no integer of 32 bits", &**text)),
            },
            Value::Object(_) => match node.get("ref") {
                Some(name) => match name.as_str() {
                    Some(name) => self.reference(node, name),
                    None => self.wrong(name, "`ref` is no string"),
                },
                None => self.call(node),
            },
            Value::Null | Value::Array(_) => {
                self.wrong(node, "this is no expression of endpoint rules: a string, a boolean, an integer, or an object with `ref` or `fn`")
            }
        }
    }

    /// An expression of this type. It may be an `Option`.
    pub fn typed(&mut self, node: &Node, ty: RuleType) -> Read<RuleExpr> {
        let expression = self.expression(node)?;
        self.check(node, &expression, ty)?;
        Ok(expression)
    }

    fn check(&mut self, node: &Node, expression: &RuleExpr, ty: RuleType) -> Read<()> {
        if expression.ty == ty {
            return Ok(());
        }
        self.wrong(node, format!("this is {}, and has to be {}", describe(expression.ty), describe(ty)))
    }

    /// A function and its arguments.
    pub fn call(&mut self, node: &Node) -> Read<RuleExpr> {
        let name = self.text(node, "fn")?;
        let arguments = self.array(node, "argv")?;
        match (name, arguments) {
            ("isSet", [of]) => {
                let of = Box::new(self.expression(of)?);
                Ok(plain(RuleType::Boolean, Kind::IsSet(of)))
            }
            ("not", [of]) => {
                let of = self.typed(of, RuleType::Boolean)?;
                let optional = of.optional;
                Ok(RuleExpr { optional, ..plain(RuleType::Boolean, Kind::Not(Box::new(of))) })
            }
            ("booleanEquals", [left, right]) => self.equal(left, right, RuleType::Boolean),
            ("stringEquals", [left, right]) => self.equal(left, right, RuleType::String),
            ("coalesce", [_, _, ..]) => self.coalesce(arguments),
            ("ite", [condition, yes, no]) => self.choose(condition, yes, no),
            ("getAttr", [of, path]) => {
                let value = self.expression(of)?;
                match path.as_str() {
                    Some(text) => self.attributes(path, value, text),
                    None => self.wrong(path, "the path of `getAttr` is no string"),
                }
            }
            _ => match FUNCTIONS.iter().find(|function| function.name == name) {
                Some(function) => self.function(node, function, arguments),
                None if is_special(name) => {
                    let count = arguments.len();
                    self.wrong(node, format!("`{name}` does not take {count} arguments"))
                }
                None => {
                    self.cannot_follow(node, format!("the function `{name}`"));
                    Err(Told)
                }
            },
        }
    }

    fn function(&mut self, node: &Node, function: &Function, arguments: &[Node]) -> Read<RuleExpr> {
        let Function { name, takes, .. } = function;
        if arguments.len() != takes.len() {
            let (takes, came) = (takes.len(), arguments.len());
            return self.wrong(node, format!("`{name}` takes {takes} arguments, and has {came}"));
        }
        let mut values = Vec::new();
        for (argument, ty) in arguments.iter().zip(*takes) {
            values.push(self.typed(argument, *ty));
        }
        let values = values.into_iter().collect::<Read<Vec<_>>>()?;
        let negative = |value: &RuleExpr| matches!(value.kind, Kind::Integer(value) if value < 0);
        if let Some(at) = values.iter().position(negative) {
            return self.wrong(&arguments[at], format!("`{name}` takes no negative number"));
        }
        let is_literal = |kind: &Kind| matches!(kind, Kind::Text(pieces) if matches!(&pieces[..], [Piece::Literal(text)] if !text.is_empty()));
        if *name == "split" && !is_literal(&values[1].kind) {
            return self.wrong(&arguments[1], "the delimiter of `split` is no literal, or empty");
        }
        let optional = function.optional || values.iter().any(|value| value.optional);
        Ok(RuleExpr { optional, ..plain(function.gives, Kind::Call(function.rust, values)) })
    }

    fn equal(&mut self, left: &Node, right: &Node, ty: RuleType) -> Read<RuleExpr> {
        let (left, right) = (self.typed(left, ty), self.typed(right, ty));
        Ok(plain(RuleType::Boolean, Kind::Equal(Box::new(left?), Box::new(right?))))
    }

    /// The first that is set. Those behind one that always is are never looked at.
    fn coalesce(&mut self, arguments: &[Node]) -> Read<RuleExpr> {
        let mut values: Vec<RuleExpr> = Vec::new();
        for node in arguments {
            let value = self.expression(node)?;
            if let Some(first) = values.first() {
                self.check(node, &value, first.ty)?;
            }
            if values.last().is_none_or(|last| last.optional) {
                values.push(value);
            }
        }
        match values.as_slice() {
            [only] => Ok(only.clone()),
            [first, .., last] => {
                let (ty, optional) = (first.ty, last.optional);
                Ok(RuleExpr { ty, optional, kind: Kind::Coalesce(values) })
            }
            [] => Err(Told),
        }
    }

    fn choose(&mut self, condition: &Node, yes: &Node, no: &Node) -> Read<RuleExpr> {
        let (condition, yes_value) = (self.typed(condition, RuleType::Boolean), self.expression(yes));
        let (condition, yes, no_value) = (condition?, yes_value?, self.expression(no)?);
        self.check(no, &no_value, yes.ty)?;
        let (ty, optional) = (yes.ty, condition.optional || yes.optional || no_value.optional);
        let kind = Kind::Choose(Box::new(condition), Box::new(yes), Box::new(no_value));
        Ok(RuleExpr { ty, optional, kind })
    }

    /// What is at a path of `getAttr`: `name`, `resourceId[1]`, `[-2]`.
    fn attributes(&mut self, node: &Node, of: RuleExpr, path: &str) -> Read<RuleExpr> {
        let mut value = of;
        for part in path.split('.') {
            self.count(node)?;
            let (key, index) = match part.split_once('[') {
                Some((key, index)) => (key, Some(index)),
                None => (part, None),
            };
            if !key.is_empty() || index.is_none() {
                let Some(attribute) = attribute_of(value.ty, key) else {
                    return self.wrong(node, format!("{} has no attribute `{key}`", describe(value.ty)));
                };
                let (ty, optional) = (attribute.ty, value.optional);
                value = RuleExpr { ty, optional, kind: Kind::Attribute(Box::new(value), attribute) };
            }
            if let Some(index) = index {
                let number = index.strip_suffix(']').and_then(|index| index.parse::<i32>().ok());
                let Some(number) = number else {
                    return self.wrong(node, format!("`[{index}` is no index"));
                };
                if !matches!(value.ty, RuleType::Strings | RuleType::Split | RuleType::ResourceId) {
                    return self.wrong(node, format!("{} has no elements", describe(value.ty)));
                }
                let kind = Kind::Index(Box::new(value), number);
                value = RuleExpr { ty: RuleType::String, optional: true, kind };
            }
        }
        Ok(value)
    }

    /// A text in which `{name}` and `{name#path}` stand for what they name; `{{` and `}}` are braces.
    fn template(&mut self, node: &Node, text: &str) -> Read<RuleExpr> {
        let (mut pieces, mut literal, mut optional) = (Vec::new(), String::new(), false);
        let mut rest = text;
        while let Some(at) = rest.find(['{', '}']) {
            let (before, braced) = rest.split_at(at);
            literal.push_str(before);
            if braced.starts_with("{{") || braced.starts_with("}}") {
                literal.push_str(&braced[..1]);
                rest = &braced[2..];
                continue;
            }
            let Some((name, behind)) = braced.strip_prefix('{').and_then(|braced| braced.split_once('}'))
            else {
                return self.wrong(node, "a brace of this template has no other");
            };
            let value = match name.split_once('#') {
                Some((name, path)) => {
                    let value = self.reference(node, name)?;
                    self.attributes(node, value, path)?
                }
                None => self.reference(node, name)?,
            };
            self.count(node)?;
            self.check(node, &value, RuleType::String)?;
            if !literal.is_empty() {
                pieces.push(Piece::Literal(std::mem::take(&mut literal)));
            }
            optional |= value.optional;
            pieces.push(Piece::Value(value));
            rest = behind;
        }
        literal.push_str(rest);
        if !literal.is_empty() || pieces.is_empty() {
            pieces.push(Piece::Literal(literal));
        }
        match pieces.as_slice() {
            [Piece::Value(value)] => Ok(value.clone()),
            _ => Ok(RuleExpr { optional, ..plain(RuleType::String, Kind::Text(pieces)) }),
        }
    }
}

fn plain(ty: RuleType, kind: Kind) -> RuleExpr {
    RuleExpr { ty, optional: false, kind }
}

fn is_special(name: &str) -> bool {
    ["isSet", "not", "booleanEquals", "stringEquals", "coalesce", "ite", "getAttr"].contains(&name)
}
