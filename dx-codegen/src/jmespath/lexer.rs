//! The lexer.

use super::{Literal, Operator};
use dx_runtime::DecodeError;
use dx_runtime::json::{Kind, Reader};
use std::iter::Peekable;
use std::str::CharIndices;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    Name(String),
    /// A quoted identifier, which can't be the name of a function.
    QuotedName(String),
    Number(i64),
    Literal(Literal),
    Operator(Operator),
    Or,
    And,
    Not,
    Pipe,
    Dot,
    Comma,
    Star,
    Current,
    /// `[`
    Open,
    /// `]`
    Close,
    /// `[?`
    Filter,
    /// `[]`
    Flatten,
    /// `(`
    OpenGroup,
    /// `)`
    CloseGroup,
}

pub(super) fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut lexer = Lexer { text, chars: text.char_indices().peekable() };
    let mut tokens = Vec::new();
    while let Some((at, c)) = lexer.chars.next() {
        if !c.is_ascii_whitespace() {
            tokens.push(lexer.token(at, c)?);
        }
    }
    Ok(tokens)
}

struct Lexer<'t> {
    text: &'t str,
    chars: Peekable<CharIndices<'t>>,
}

impl Lexer<'_> {
    /// The token that begins with `c`.
    fn token(&mut self, at: usize, c: char) -> Result<Token, String> {
        Ok(match c {
            '.' => Token::Dot,
            ',' => Token::Comma,
            '*' => Token::Star,
            '@' => Token::Current,
            ']' => Token::Close,
            '(' => Token::OpenGroup,
            ')' => Token::CloseGroup,
            '[' if self.follows('?') => Token::Filter,
            '[' if self.follows(']') => Token::Flatten,
            '[' => Token::Open,
            '|' if self.follows('|') => Token::Or,
            '|' => Token::Pipe,
            '&' if self.follows('&') => Token::And,
            '!' if self.follows('=') => Token::Operator(Operator::NotEqual),
            '!' => Token::Not,
            '=' if self.follows('=') => Token::Operator(Operator::Equal),
            '<' if self.follows('=') => Token::Operator(Operator::LessOrEqual),
            '<' => Token::Operator(Operator::Less),
            '>' if self.follows('=') => Token::Operator(Operator::GreaterOrEqual),
            '>' => Token::Operator(Operator::Greater),
            '\'' => Token::Literal(Literal::String(raw(self.until('\'')?))),
            '`' => Token::Literal(literal(&self.until('`')?.replace("\\`", "`"))?),
            '"' => Token::QuotedName(quoted(self.until('"')?)?),
            '-' | '0'..='9' => self.number(at)?,
            'A'..='Z' | 'a'..='z' | '_' => {
                Token::Name(self.run(at, |c| c.is_ascii_alphanumeric() || c == '_').to_owned())
            }
            other => return Err(format!("unexpected character `{other}`")),
        })
    }

    fn follows(&mut self, expected: char) -> bool {
        self.chars.next_if(|(_, c)| *c == expected).is_some()
    }

    fn number(&mut self, at: usize) -> Result<Token, String> {
        let digits = self.run(at, |c| c.is_ascii_digit());
        digits.parse().map(Token::Number).map_err(|_| format!("`{digits}` is not a valid index"))
    }

    /// The characters from `at` as long as they satisfy `is_part`.
    fn run(&mut self, at: usize, is_part: fn(char) -> bool) -> &str {
        while self.chars.next_if(|(_, c)| is_part(*c)).is_some() {}
        let end = self.chars.peek().map_or(self.text.len(), |(end, _)| *end);
        self.text.get(at..end).unwrap_or_default()
    }

    /// The characters up to the next `end` that is not escaped by a backslash. Consumes `end`.
    fn until(&mut self, end: char) -> Result<&str, String> {
        let begin = self.chars.peek().map_or(self.text.len(), |(begin, _)| *begin);
        while let Some((at, c)) = self.chars.next() {
            if c == end {
                return Ok(self.text.get(begin..at).unwrap_or_default());
            }
            if c == '\\' {
                self.chars.next();
            }
        }
        Err(format!("there is no closing {end}"))
    }
}

/// In raw strings, backslashes only escape quotes and backslashes.
fn raw(text: &str) -> String {
    let (mut raw, mut chars) = (String::new(), text.chars().peekable());
    while let Some(c) = chars.next() {
        let escaped = if c == '\\' { chars.next_if(|next| matches!(next, '\'' | '\\')) } else { None };
        raw.push(escaped.unwrap_or(c));
    }
    raw
}

fn quoted(text: &str) -> Result<String, String> {
    match json(&format!("\"{text}\"")) {
        Ok(Some(Literal::String(name))) => Ok(name),
        _ => Err(format!("`\"{text}\"` is not a valid name")),
    }
}

fn literal(text: &str) -> Result<Literal, String> {
    let literal = json(text).map_err(|_| format!("`{text}` is not valid JSON"))?;
    literal.ok_or_else(|| format!("the literal `{text}` is an array or an object, which is not supported"))
}

/// A JSON literal other than an array or object.
fn json(text: &str) -> Result<Option<Literal>, DecodeError> {
    let mut reader = Reader::new(text.as_bytes())?;
    let literal = match reader.peek()? {
        Kind::Null => {
            reader.skip()?;
            Literal::Null
        }
        Kind::Bool => Literal::Boolean(reader.boolean()?),
        Kind::String => Literal::String(reader.string()?),
        Kind::Number => {
            let number = reader.double()?;
            text.trim().parse().map_or(Literal::Float(number), Literal::Integer)
        }
        Kind::Array | Kind::Object => return Ok(None),
    };
    reader.end().map(|()| Some(literal))
}
