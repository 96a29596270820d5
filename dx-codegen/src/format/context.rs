//! What the words and operators in front of a brace tell of what is in it.

use super::token::{Kind, Role};
use proc_macro2::Delimiter;
use proc_macro2::token_stream::IntoIter;

/// What is known of a group while its content is read.
pub(super) struct Level {
    pub trees: IntoIter,
    /// Its delimiter
    pub open: Option<usize>,
    pub delimiter: Delimiter,
    /// Its role, as far as what stands before it tells
    pub role: Role,
    /// Whether it is in a macro's call or an attribute, where no token is to be added or left out
    pub verbatim: bool,
    /// How many `<` were open before it
    pub angles: usize,
    /// The `|` of a closure that is not closed
    pub pipe: Option<usize>,
    pub commas: usize,
    /// How many `<` are none of generics
    pub less: usize,
    pub semicolon: bool,
    /// What the next braces hold, if words told, the last first
    expected: Vec<Role>,
    /// Whether that was a word that begins an item
    item: bool,
    /// Whether a pattern is read, in which braces hold fields
    pattern: bool,
}

impl Level {
    pub fn new(trees: IntoIter, open: Option<usize>, delimiter: Delimiter, role: Role) -> Self {
        Self {
            trees,
            open,
            delimiter,
            role,
            verbatim: false,
            angles: 0,
            pipe: None,
            commas: 0,
            less: 0,
            semicolon: false,
            expected: Vec::new(),
            item: false,
            pattern: false,
        }
    }

    /// Notes what a word or an operator tells of the next brace. Generics are none of a statement's own.
    pub fn note(&mut self, kind: Kind, before: Option<Kind>, in_generics: bool) {
        match kind {
            Kind::Name if before == Some(Kind::Fn) => self.begin_item(Role::Statements),
            Kind::Use => self.begin_item(Role::List),
            Kind::Structure => self.begin_item(Role::Body),
            Kind::Impl | Kind::Module => self.begin_item(Role::Items),
            Kind::Extern => self.expect(Role::Items),
            Kind::Control => self.expect(Role::Statements),
            Kind::Match => self.expect(Role::Arms),
            Kind::For if !self.item => {
                self.expect(Role::Statements);
                self.pattern = true;
            }
            // `for<'a>` in a type
            Kind::Less if before == Some(Kind::For) && !self.item => self.forget(),
            Kind::Let => self.pattern = true,
            // Of a closure; a function's body is expected already.
            Kind::Arrow if !in_generics && self.expected.is_empty() => self.expect(Role::Statements),
            Kind::Eq | Kind::In => self.pattern = false,
            Kind::Comma if !in_generics && !self.item => self.forget(),
            Kind::Semi | Kind::FatArrow => self.forget(),
            _ => {}
        }
    }

    /// What a brace behind `before` holds. `is_path` is whether that may be the path of a structure.
    pub fn brace(&mut self, before: Option<Kind>, is_path: bool) -> Role {
        if self.pattern && is_path {
            return Role::List;
        }
        if matches!(before, Some(Kind::Block | Kind::Else | Kind::Keyword)) {
            return Role::Statements;
        }
        match self.expected.pop() {
            Some(role) => {
                (self.item, self.pattern) = (false, false);
                role
            }
            None if is_path || before == Some(Kind::Path) => Role::List,
            None => Role::Statements,
        }
    }

    /// Whether an item's head is read, in which nothing is compared.
    pub fn is_head(&self) -> bool {
        self.item
    }

    fn begin_item(&mut self, role: Role) {
        if !self.item {
            self.expected = vec![role];
            self.item = true;
        }
    }

    fn expect(&mut self, role: Role) {
        if !self.item {
            self.expected.push(role);
        }
    }

    fn forget(&mut self) {
        self.expected.clear();
        (self.item, self.pattern) = (false, false);
    }

    /// What the whole group is, now that it is read. `trailing` is whether it ends with a comma.
    pub fn settled_role(&self, trailing: bool) -> Role {
        let commas = self.commas > 0 && !self.semicolon;
        match self.role {
            Role::Statements if self.verbatim && commas => Role::Split,
            Role::Split if !commas => Role::Plain,
            Role::Split if self.verbatim || self.less > 0 => Role::Split,
            // A tuple of one has to keep its comma, and parentheses without a comma are none.
            Role::Split if self.delimiter == Delimiter::Parenthesis && trailing && self.commas == 1 => {
                Role::Plain
            }
            Role::Split => Role::List,
            role => role,
        }
    }
}
