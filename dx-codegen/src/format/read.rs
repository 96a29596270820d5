//! Token trees to a row of tokens, of which each knows whether spaces are beside it and each delimiter what it holds.
//!
//! There is no grammar of Rust here. A few words in front of a brace tell what is in it, and whether `<` compares or
//! opens generics is told by what stands in front of it and by whether there is a `>` for it. A mistake costs a reader
//! a space or a line break, and never changes what the compiler reads.

use super::context::Level;
use super::docs;
use super::token::{self, Kind, Role, Token};
use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, TokenStream, TokenTree};
use std::fmt::Write;

/// The tokens of some items. It can be used again, for others.
#[derive(Default)]
pub(super) struct Row {
    pub text: String,
    pub tokens: Vec<Token>,
    levels: Vec<Level>,
    /// Each `<` that may open generics, with the commas that were counted before it
    angles: Vec<(usize, usize)>,
    /// An operator that the next character may join
    operator: Option<Operator>,
    /// Whether the last token is one
    after_operator: bool,
}

struct Operator {
    start: usize,
    /// Whether it is to join the one before
    joins: bool,
}

impl Row {
    /// Reads other tokens.
    pub fn read(&mut self, stream: TokenStream) {
        self.text.clear();
        self.tokens.clear();
        self.levels.push(Level::new(stream.into_iter(), None, Delimiter::None, Role::Items));
        while let Some(level) = self.levels.last_mut() {
            match level.trees.next() {
                Some(TokenTree::Punct(punct)) => self.punct(&punct),
                Some(TokenTree::Ident(ident)) => self.word(&ident),
                Some(TokenTree::Literal(literal)) => self.literal(&literal),
                Some(TokenTree::Group(group)) => self.open(group),
                None => self.close(),
            }
        }
    }

    fn text_of(&self, index: usize) -> &str {
        self.tokens.get(index).map_or("", |token| &self.text[token.start..token.end])
    }

    fn kind_of(&self, index: Option<usize>) -> Option<Kind> {
        Some(self.tokens.get(index?)?.kind)
    }

    /// Appends the token that is what the text has from `start`.
    fn push(&mut self, kind: Kind, start: usize) -> &mut Token {
        let index = self.tokens.len();
        self.after_operator = false;
        self.tokens.push(Token::new(kind, index, start, self.text.len()));
        &mut self.tokens[index]
    }

    fn word(&mut self, ident: &Ident) {
        let start = self.text.len();
        if self.text.ends_with('\'') && self.operator.take().is_some() {
            // Writing to a string does not fail.
            let _ = write!(self.text, "{ident}");
            self.push(Kind::Lifetime, start - 1);
            return;
        }
        self.finish_operator();
        let _ = write!(self.text, "{ident}");
        let last = self.tokens.len().wrapping_sub(1);
        let before = self.kind_of(Some(last));
        // No keyword elsewhere; names never follow one another.
        let is_union = before == Some(Kind::Name) && self.text_of(last) == "union";
        let mut kind = token::word(&self.text[start..]);
        let Some(level) = self.levels.last_mut() else { return };
        if level.verbatim && kind == Kind::Where {
            kind = Kind::Keyword;
        }
        if is_union {
            self.tokens[last].kind = Kind::Structure;
            level.note(Kind::Structure, None, false);
        }
        level.note(kind, before, self.angles.len() > level.angles);
        self.push(kind, start);
    }

    fn literal(&mut self, literal: &Literal) {
        self.finish_operator();
        let start = self.text.len();
        let _ = write!(self.text, "{literal}");
        // In `self.0.name`, `0.` is a float for those who read no further.
        let is_field = self.tokens.last().is_some_and(|before| before.kind == Kind::Dot);
        if is_field && self.text.ends_with('.') {
            self.text.pop();
            self.push(Kind::Literal, start);
            self.text.push('.');
            self.push(Kind::Dot, self.text.len() - 1);
        } else {
            self.push(Kind::Literal, start);
        }
    }

    fn punct(&mut self, punct: &Punct) {
        let begun = self.operator.take();
        let mut operator = Operator { start: self.text.len(), joins: begun.is_some() };
        self.text.push(punct.as_char());
        if let Some(begun) = begun {
            if token::operator(&self.text[begun.start..]).is_some() {
                operator = begun;
            } else {
                self.text.pop();
                self.end_operator(begun);
                self.text.push(punct.as_char());
            }
        }
        match punct.spacing() {
            Spacing::Joint => self.operator = Some(operator),
            Spacing::Alone => self.end_operator(operator),
        }
    }

    fn finish_operator(&mut self) {
        if let Some(operator) = self.operator.take() {
            self.end_operator(operator);
        }
    }

    /// Makes a token of an operator that was read.
    fn end_operator(&mut self, Operator { start, joins }: Operator) {
        let kind = token::operator(&self.text[start..]).unwrap_or(Kind::Other);
        let before = self.tokens.last().copied();
        let Some(level) = self.levels.last_mut() else { return };
        level.note(kind, before.map(|before| before.kind), self.angles.len() > level.angles);
        // Shifts are two tokens here, for `>>` may as well close generics twice. And a macro may see the difference.
        let shifts = joins
            && matches!(self.text[..start].bytes().last(), Some(b'<' | b'>'))
            && self.text[start..].starts_with(['<', '>']);
        // A glob import is written as anywhere else.
        let is_glob = kind == Kind::Star && before.is_some_and(|before| before.kind == Kind::Path)
            || kind == Kind::Semi;
        let is_kept = level.verbatim && self.after_operator && !is_glob;
        let is_left_out = kind == Kind::Comma && level.role == Role::Arms && self.ends_block_of_arm();
        if is_left_out {
            return;
        }
        self.push(kind, start);
        let operand = before.is_some_and(|before| before.operand);
        self.fit(kind, operand, before, shifts);
        if (shifts || is_kept)
            && let [.., before, token] = self.tokens.as_mut_slice()
            && before.kind != Kind::Open
        {
            (before.tight_right, token.tight_left) = (joins, joins);
        }
        self.after_operator = true;
    }

    /// Whether the last token closes the block that is the whole body of an arm, which needs no comma.
    fn ends_block_of_arm(&self) -> bool {
        let Some(last) = self.tokens.last() else { return false };
        last.kind == Kind::Close
            && last.role == Role::Statements
            && self.kind_of(last.pair.checked_sub(1)) == Some(Kind::FatArrow)
    }

    /// Tells an operator with two sides from one with one side, and what else depends on what stands `before`.
    fn fit(&mut self, kind: Kind, operand: bool, before: Option<Token>, shifts: bool) {
        let before_kind = before.map(|before| before.kind);
        let (Some(token), Some(level)) = (self.tokens.last_mut(), self.levels.last_mut()) else { return };
        match kind {
            Kind::Path | Kind::Range => token.tight_left |= operand,
            Kind::Question => {
                (token.tight_left, token.tight_right, token.operand) = (operand, !operand, operand)
            }
            Kind::And | Kind::Star | Kind::Minus if !operand => token.tight_right = true,
            Kind::AndAnd if !operand => token.tight_right = true,
            Kind::AndAnd | Kind::OrOr if operand => self.angles.truncate(level.angles),
            Kind::OrOr => (token.role, token.kind) = (Role::Parameters, Kind::Close),
            Kind::Bang => match before_kind {
                Some(Kind::Name) => {
                    (token.kind, token.tight_left, token.tight_right) = (Kind::MacroBang, true, false);
                }
                Some(Kind::Hash) => token.tight_left = true,
                Some(Kind::Arrow) => (token.operand, token.tight_right) = (true, false),
                _ => {}
            },
            Kind::Or => self.bar(operand, before_kind),
            Kind::Less => self.less(operand, before, shifts),
            Kind::Greater => self.greater(),
            Kind::Comma => level.commas += usize::from(level.pipe.is_none()),
            Kind::Semi | Kind::FatArrow => {
                level.semicolon |= kind == Kind::Semi;
                level.pipe = None;
                self.angles.truncate(level.angles);
            }
            _ => {}
        }
    }

    /// `|`: an operator, or the beginning or the end of a closure's parameters.
    fn bar(&mut self, operand: bool, before: Option<Kind>) {
        let Some(index) = self.tokens.len().checked_sub(1) else { return };
        let Some(level) = self.levels.last_mut() else { return };
        if let Some(open) = level.pipe.take() {
            (self.tokens[open].kind, self.tokens[open].role, self.tokens[open].pair) =
                (Kind::Open, Role::Parameters, index);
            let close = &mut self.tokens[index];
            (close.kind, close.role, close.pair, close.tight_left) =
                (Kind::Close, Role::Parameters, open, true);
            return;
        }
        let leads_arm =
            level.role == Role::Arms && matches!(before, Some(Kind::Open | Kind::Comma | Kind::Close));
        if !operand && !leads_arm {
            level.pipe = Some(index);
            self.tokens[index].tight_right = true;
        }
    }

    /// `<`, which may open generics: in front of a type's name, and where no value has ended that it could compare.
    fn less(&mut self, operand: bool, before: Option<Token>, shifts: bool) {
        let Some(index) = self.tokens.len().checked_sub(1) else { return };
        let is_name = before.is_some_and(|before| before.kind == Kind::Name);
        let in_head = self.levels.last().is_some_and(Level::is_head);
        let is_type = || in_head || self.is_declared(index) || is_camel_case(self.text_of(index - 1));
        let opens = !operand || is_name && is_type();
        let Some(level) = self.levels.last_mut() else { return };
        level.less += 1;
        let is_first = self.angles.last().is_none_or(|(first, _)| first + 1 != index);
        if opens && !(shifts && is_first) {
            self.angles.push((index, level.commas));
        }
    }

    /// Whether the name in front of a token is that of the item that begins there.
    fn is_declared(&self, index: usize) -> bool {
        let name = index.checked_sub(1);
        let word = index.checked_sub(2);
        self.kind_of(name) == Some(Kind::Name)
            && match self.kind_of(word) {
                Some(Kind::Fn | Kind::Structure | Kind::Module) => true,
                Some(Kind::Keyword) => word.is_some_and(|word| self.text_of(word) == "type"),
                _ => false,
            }
    }

    /// `>`, which closes generics if there are any.
    fn greater(&mut self) {
        let Some(level) = self.levels.last_mut() else { return };
        if self.angles.len() <= level.angles {
            return;
        }
        let Some((open, commas)) = self.angles.pop() else { return };
        (level.commas, level.less) = (commas, level.less.saturating_sub(1));
        let verbatim = level.verbatim;
        if !verbatim
            && let [.., before, _] = self.tokens.as_slice()
            && before.kind == Kind::Comma
        {
            self.tokens.remove(self.tokens.len() - 2);
        }
        let before = self.kind_of(open.checked_sub(1));
        let heads = matches!(before, Some(Kind::Impl | Kind::For));
        let is_named = heads || matches!(before, Some(Kind::Name | Kind::Path));
        let is_sure = heads || before == Some(Kind::Path) || self.is_declared(open);
        let role = match is_sure {
            _ if verbatim || !is_named => Role::Plain,
            true => Role::SureGenerics,
            false => Role::Generics,
        };
        let close = self.tokens.len() - 1;
        let token = &mut self.tokens[open];
        (token.kind, token.role, token.pair, token.tight_right) = (Kind::Open, role, close, true);
        token.tight_left |= is_named;
        let token = &mut self.tokens[close];
        (token.kind, token.role, token.pair, token.operand) = (Kind::Close, role, open, !heads);
        token.tight_left = true;
    }

    fn open(&mut self, group: Group) {
        self.finish_operator();
        let delimiter = group.delimiter();
        let trees = group.stream();
        // So that the trees are the stream's alone, and need not be cloned.
        drop(group);
        let (role, verbatim) = self.role(delimiter);
        let mut level = Level::new(trees.into_iter(), None, delimiter, role);
        (level.angles, level.verbatim) = (self.angles.len(), verbatim);
        let text = match delimiter {
            Delimiter::Parenthesis => "(",
            Delimiter::Bracket => "[",
            Delimiter::Brace => "{",
            Delimiter::None => {
                self.levels.push(level);
                return;
            }
        };
        let before = self.tokens.last().copied();
        let hugs = |before: Token| {
            matches!(before.kind, Kind::MacroBang | Kind::Pub | Kind::Fn | Kind::Hash | Kind::Bang)
                || before.operand
        };
        let is_brace = delimiter == Delimiter::Brace;
        let in_path = matches!(before, Some(Token { kind: Kind::Path | Kind::Use, .. }));
        level.open = Some(self.tokens.len());
        self.levels.push(level);
        let start = self.text.len();
        self.text.push_str(text);
        let token = self.push(Kind::Open, start);
        token.tight_left = !is_brace && before.is_some_and(hugs);
        token.tight_right = !is_brace || in_path;
    }

    /// What a group holds, as far as what stands before it tells, and whether it is to stay as it is.
    fn role(&mut self, delimiter: Delimiter) -> (Role, bool) {
        let before = self.tokens.last().copied();
        let before_kind = before.map(|before| before.kind);
        let second = self.kind_of(self.tokens.len().checked_sub(2));
        let operand = before.is_some_and(|before| before.operand);
        let Some(level) = self.levels.last_mut() else { return (Role::Plain, false) };
        let calls = before_kind == Some(Kind::MacroBang)
            || before_kind == Some(Kind::Name) && second == Some(Kind::MacroBang);
        let is_attribute = delimiter == Delimiter::Bracket
            && (before_kind == Some(Kind::Hash)
                || before_kind == Some(Kind::Bang) && second == Some(Kind::Hash));
        let verbatim = level.verbatim || calls || is_attribute;
        // Of generics it is not sure that they are, so a tuple might stand behind them.
        let is_unsure = before.is_some_and(|before| before.role == Role::Generics);
        let role = match delimiter {
            Delimiter::None => level.role,
            Delimiter::Bracket if operand || is_attribute => Role::Plain,
            Delimiter::Parenthesis if before_kind == Some(Kind::Pub) => Role::Plain,
            Delimiter::Parenthesis
                if !verbatim && !is_unsure && (operand || before_kind == Some(Kind::Fn)) =>
            {
                Role::List
            }
            Delimiter::Parenthesis | Delimiter::Bracket => Role::Split,
            Delimiter::Brace if calls => Role::Statements,
            Delimiter::Brace => {
                let in_generics = self.angles.len() > level.angles;
                if in_generics && matches!(before_kind, Some(Kind::Less | Kind::Comma | Kind::Eq)) {
                    return (Role::Plain, verbatim);
                }
                self.angles.truncate(level.angles);
                let is_path =
                    before.is_some_and(|before| before.kind == Kind::Name || before.role.is_generics());
                level.brace(before_kind, is_path)
            }
        };
        let is_kept = !verbatim || matches!(role, Role::Statements | Role::Items | Role::Plain);
        (if is_kept { role } else { Role::Split }, verbatim)
    }

    fn close(&mut self) {
        self.finish_operator();
        let Some(level) = self.levels.pop() else { return };
        self.angles.truncate(level.angles);
        let Some(open) = level.open else { return };
        let trailing = self.tokens.last().is_some_and(|token| token.kind == Kind::Comma);
        let role = level.settled_role(trailing);
        if trailing && role.takes_comma() {
            self.tokens.pop();
        }
        let text = match level.delimiter {
            Delimiter::Parenthesis => ")",
            Delimiter::Bracket => "]",
            _ => "}",
        };
        let start = self.text.len();
        self.text.push_str(text);
        let before = self.kind_of(open.checked_sub(1));
        let is_brace = level.delimiter == Delimiter::Brace;
        let is_empty = self.tokens.len() == open + 1;
        let close = self.push(Kind::Close, start);
        (close.role, close.pair) = (role, open);
        close.operand =
            !(matches!(before, Some(Kind::Pub | Kind::Hash | Kind::Bang)) || is_brace && role != Role::List);
        close.tight_left = !is_brace || is_empty || matches!(before, Some(Kind::Path | Kind::Use));
        let close = self.tokens.len() - 1;
        (self.tokens[open].role, self.tokens[open].pair) = (role, close);
        if level.delimiter == Delimiter::Bracket {
            self.document(open);
        }
    }

    /// Makes a comment of an attribute that is documentation.
    fn document(&mut self, open: usize) {
        let inner = self.kind_of(open.checked_sub(1)) == Some(Kind::Bang);
        let Some(hash) = open.checked_sub(1 + usize::from(inner)) else { return };
        let is_doc = self.tokens[hash].kind == Kind::Hash && self.tokens.len() == open + 5;
        if !is_doc || self.text_of(open + 1) != "doc" || self.text_of(open + 2) != "=" {
            return;
        }
        let Some(comment) = docs::comment(self.text_of(open + 3), inner) else { return };
        let start = self.tokens[hash].start;
        self.text.truncate(start);
        self.text.push_str(&comment);
        self.tokens.truncate(hash);
        self.push(if inner { Kind::InnerDoc } else { Kind::Doc }, start);
    }
}

/// Whether a name is a type's, as long as names are what they are by convention. Constants are all capitals.
fn is_camel_case(name: &str) -> bool {
    name.starts_with(|c: char| c.is_uppercase()) && name.contains(|c: char| c.is_lowercase())
}
