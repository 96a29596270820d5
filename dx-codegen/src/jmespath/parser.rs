//! A Pratt parser.

use super::Node;
use super::lexer::{Token, tokens};
use std::vec;

/// The maximum number of tokens. No model has as many, and code that walks an expression has enough stack for them.
const MAX_TOKENS: usize = 500;
/// The maximum nesting of expressions.
const MAX_DEPTH: usize = 50;

/// The lowest binding power that continues a projection.
const PROJECTION_STOP: u8 = 10;
const PIPE: u8 = 1;
const OR: u8 = 2;
const AND: u8 = 3;
const COMPARE: u8 = 5;
const FLATTEN: u8 = 9;
const STAR: u8 = 20;
const FILTER: u8 = 21;
const DOT: u8 = 40;
const NOT: u8 = 45;
const BRACKET: u8 = 55;

/// Parses an expression.
pub(crate) fn parse(text: &str) -> Result<Node, String> {
    let tokens = tokens(text)?;
    if tokens.len() > MAX_TOKENS {
        return Err(format!("it has more than {MAX_TOKENS} tokens"));
    }
    let mut parser = Parser { tokens: tokens.into_iter(), depth: 0 };
    let node = parser.expression(0)?;
    match parser.tokens.next() {
        None => Ok(node),
        Some(token) => Err(unexpected(&token)),
    }
}

fn unexpected(token: &Token) -> String {
    format!("unexpected token {token:?}")
}

struct Parser {
    tokens: vec::IntoIter<Token>,
    depth: usize,
}

impl Parser {
    fn peek(&self) -> Option<&Token> {
        self.tokens.as_slice().first()
    }

    fn next(&mut self) -> Result<Token, String> {
        self.tokens.next().ok_or_else(|| "it ends too early".to_owned())
    }

    fn take(&mut self, expected: &Token) -> bool {
        let found = self.peek() == Some(expected);
        if found {
            self.tokens.next();
        }
        found
    }

    fn expect(&mut self, expected: &Token) -> Result<(), String> {
        let found = self.next()?;
        if found == *expected { Ok(()) } else { Err(unexpected(&found)) }
    }

    /// Parses the longest expression whose operators bind more strongly than `strength`.
    fn expression(&mut self, strength: u8) -> Result<Node, String> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(format!("it is nested more than {MAX_DEPTH} levels deep"));
        }
        let first = self.next()?;
        let mut node = self.prefix(first)?;
        while self.peek().is_some_and(|token| strength < binding(token)) {
            let operator = self.next()?;
            node = self.infix(node, operator)?;
        }
        self.depth -= 1;
        Ok(node)
    }

    /// Parses an expression that begins with `token`.
    fn prefix(&mut self, token: Token) -> Result<Node, String> {
        let current = Node::Current;
        Ok(match token {
            Token::Current => current,
            Token::Literal(literal) => Node::Literal(literal),
            Token::Name(name) if self.take(&Token::OpenGroup) => {
                Node::Call(name, self.list(&Token::CloseGroup)?)
            }
            Token::Name(name) | Token::QuotedName(name) => Node::Field(name),
            Token::Not => Node::Not(Box::new(self.expression(NOT)?)),
            Token::OpenGroup => {
                let node = self.expression(0)?;
                self.expect(&Token::CloseGroup)?;
                node
            }
            Token::Star => self.values(current)?,
            Token::Filter => self.filter(current)?,
            Token::Flatten => self.flatten(current)?,
            Token::Open => match self.bracket(current)? {
                Some(node) => node,
                None => Node::List(self.list(&Token::Close)?),
            },
            other => return Err(unexpected(&other)),
        })
    }

    /// Parses the continuation of `left` by an operator.
    fn infix(&mut self, left: Node, operator: Token) -> Result<Node, String> {
        let right = |parser: &mut Self, strength| parser.expression(strength).map(Box::new);
        Ok(match operator {
            Token::Pipe => Node::Pipe(Box::new(left), right(self, PIPE)?),
            Token::Or => Node::Or(Box::new(left), right(self, OR)?),
            Token::And => Node::And(Box::new(left), right(self, AND)?),
            Token::Operator(operator) => Node::Compare(operator, Box::new(left), right(self, COMPARE)?),
            Token::Dot if self.take(&Token::Star) => self.values(left)?,
            Token::Dot => Node::Sub(Box::new(left), Box::new(self.behind_dot(DOT)?)),
            Token::Filter => self.filter(left)?,
            Token::Flatten => self.flatten(left)?,
            Token::Open => self.bracket(left)?.ok_or("the brackets contain neither a number nor `*`")?,
            other => return Err(unexpected(&other)),
        })
    }

    fn values(&mut self, of: Node) -> Result<Node, String> {
        let body = self.projected(STAR)?;
        Ok(Node::ProjectValues { of: Box::new(of), body: Box::new(body) })
    }

    fn flatten(&mut self, of: Node) -> Result<Node, String> {
        let body = self.projected(FLATTEN)?;
        Ok(Node::Project { of: Box::new(Node::Flatten(Box::new(of))), body: Box::new(body) })
    }

    fn filter(&mut self, of: Node) -> Result<Node, String> {
        let condition = Box::new(self.expression(0)?);
        self.expect(&Token::Close)?;
        let body = Box::new(self.projected(FILTER)?);
        Ok(Node::Filter { of: Box::new(of), condition, body })
    }

    /// Parses `[0]` or `[*]` after the bracket; `None` if it is neither.
    fn bracket(&mut self, of: Node) -> Result<Option<Node>, String> {
        if let Some(&Token::Number(index)) = self.peek() {
            self.tokens.next();
            self.expect(&Token::Close)?;
            return Ok(Some(match of {
                Node::Current => Node::Index(index),
                of => Node::Sub(Box::new(of), Box::new(Node::Index(index))),
            }));
        }
        if !matches!(self.tokens.as_slice(), [Token::Star, Token::Close, ..]) {
            return Ok(None);
        }
        self.tokens.nth(1);
        let body = self.projected(STAR)?;
        Ok(Some(Node::Project { of: Box::new(of), body: Box::new(body) }))
    }

    /// Parses the expression that a projection evaluates for each element.
    fn projected(&mut self, strength: u8) -> Result<Node, String> {
        match self.peek() {
            Some(Token::Open | Token::Filter) => self.expression(strength),
            Some(Token::Dot) => {
                self.tokens.next();
                self.behind_dot(strength)
            }
            Some(token) if binding(token) >= PROJECTION_STOP => Err(unexpected(token)),
            _ => Ok(Node::Current),
        }
    }

    fn behind_dot(&mut self, strength: u8) -> Result<Node, String> {
        match self.peek() {
            Some(Token::Name(_) | Token::QuotedName(_) | Token::Star) => self.expression(strength),
            Some(Token::Open) => {
                self.tokens.next();
                self.list(&Token::Close).map(Node::List)
            }
            Some(other) => Err(unexpected(other)),
            None => Err("it ends with a dot".to_owned()),
        }
    }

    /// Parses expressions separated by commas, up to `end`.
    fn list(&mut self, end: &Token) -> Result<Vec<Node>, String> {
        let mut nodes = vec![self.expression(0)?];
        while self.take(&Token::Comma) {
            nodes.push(self.expression(0)?);
        }
        self.expect(end)?;
        Ok(nodes)
    }
}

/// The left binding power of a token.
fn binding(token: &Token) -> u8 {
    match token {
        Token::Pipe => PIPE,
        Token::Or => OR,
        Token::And => AND,
        Token::Operator(_) => COMPARE,
        Token::Flatten => FLATTEN,
        Token::Filter => FILTER,
        Token::Dot => DOT,
        Token::Open => BRACKET,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Literal, Operator};
    use super::*;

    fn field(name: &str) -> Box<Node> {
        Box::new(Node::Field(name.to_owned()))
    }

    fn sub(left: Box<Node>, right: Box<Node>) -> Box<Node> {
        Box::new(Node::Sub(left, right))
    }

    #[test]
    fn dots_go_down_and_indices_are_of_what_stands_before_them() {
        let last = sub(field("b c"), Box::new(Node::Index(-1)));
        assert_eq!(parse("a.\"b c\"[-1].d").unwrap(), *sub(sub(field("a"), last), field("d")));
        assert_eq!(parse("[0]").unwrap(), Node::Index(0));
    }

    #[test]
    fn a_projection_takes_all_that_follows_until_something_weaker() {
        let of = |name: &str| Box::new(Node::Flatten(field(name)));
        let body = sub(field("b"), field("c"));
        let projected = Node::Project { of: of("a"), body };
        assert_eq!(parse("a[].b.c").unwrap(), projected);
        assert_eq!(
            parse("a[].b.c | [0]").unwrap(),
            Node::Pipe(Box::new(projected.clone()), Box::new(Node::Index(0)))
        );
        // A second one flattens the results of the first.
        let again = Node::Project { of: Box::new(Node::Flatten(Box::new(projected))), body: field("d") };
        assert_eq!(parse("a[].b.c[].d").unwrap(), again);
        // A star within a projection is evaluated for each element.
        let inner = Box::new(Node::Project { of: field("b"), body: field("c") });
        assert_eq!(parse("a[*].b[*].c").unwrap(), Node::Project { of: field("a"), body: inner });
    }

    #[test]
    fn and_binds_more_than_or_and_comparisons_more_than_both() {
        let equal = |name, value| {
            let value = Box::new(Node::Literal(Literal::Integer(value)));
            Box::new(Node::Compare(Operator::Equal, field(name), value))
        };
        let and = Box::new(Node::And(equal("b", 2), Box::new(Node::Not(field("c")))));
        assert_eq!(parse("a == `1` || b == `2` && !c").unwrap(), Node::Or(equal("a", 1), and));
        let or = Box::new(Node::Or(equal("a", 1), equal("b", 2)));
        assert_eq!(parse("(a == `1` || b == `2`) && c").unwrap(), Node::And(or, field("c")));
    }

    #[test]
    fn literals_are_json_and_raw_strings_are_raw() {
        let literal = |text: &str| match parse(text).unwrap() {
            Node::Literal(literal) => literal,
            other => panic!("{other:?}"),
        };
        assert_eq!(literal("`null`"), Literal::Null);
        assert_eq!(literal("` true `"), Literal::Boolean(true));
        assert_eq!(literal("`-3`"), Literal::Integer(-3));
        assert_eq!(literal("`1.5`"), Literal::Float(1.5));
        assert_eq!(literal(r#"`"a\u0062\`"`"#), Literal::String("ab`".to_owned()));
        assert_eq!(literal(r"'it\'s \n \\'"), Literal::String(r"it's \n \".to_owned()));
    }

    #[test]
    fn calls_and_lists_have_any_number_of_parts() {
        let call = Node::Call(
            "contains".to_owned(),
            vec![Node::List(vec![*field("a"), *field("b")]), Node::Current],
        );
        assert_eq!(parse("contains([a, b], @)").unwrap(), call);
        assert_eq!(parse("a.[b]").unwrap(), Node::Sub(field("a"), Box::new(Node::List(vec![*field("b")]))));
    }

    #[test]
    fn malformed_expressions_are_errors() {
        for text in [
            "",
            "a.",
            ".a",
            "a b",
            "a[",
            "a[?b",
            "a[1:2]",
            "{a: b}",
            "&a",
            "a = b",
            "'a",
            "`1",
            "`[1]`",
            "`{}`",
            "a[]b",
            "\"a\"()",
            "length()",
            "a[*",
            "9999999999999999999999",
            "é",
            "a.[0",
            "[99999999999999999999]",
            "`tru`",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn expressions_that_are_too_long_or_too_deep_are_errors() {
        assert!(parse(&"(".repeat(100_000)).is_err());
        assert!(parse(&format!("a{}", ".a".repeat(100_000))).is_err());
        assert!(
            parse(&format!("{}a{}", "(".repeat(60), ")".repeat(60))).unwrap_err().contains("more than 50")
        );
        assert!(parse(&"!".repeat(60)).is_err());
        assert!(parse(&format!("a{}", "[0]".repeat(100))).is_ok());
    }
}
