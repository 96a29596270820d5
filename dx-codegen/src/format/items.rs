//! Items and statements.

use super::lines::Lines;
use super::token::{Kind, Role};
use std::ops::Range;

impl Lines<'_> {
    /// Items, the longer of which have a blank line around them.
    pub fn items(&mut self, range: Range<usize>) {
        let mut was_long = None;
        self.each_statement(range, |lines, item| {
            lines.end_line();
            let is_long = !lines.fits(&item, 0) || lines.attribute_end(item.start) > item.start;
            if was_long.is_some_and(|was_long| was_long || is_long) {
                lines.blank_line();
            }
            was_long = Some(is_long);
            lines.statement(item);
        });
    }

    /// Items with a blank line before each.
    pub fn each_apart(&mut self, range: Range<usize>) {
        self.each_statement(range, |lines, item| {
            lines.blank_line();
            lines.statement(item);
        });
    }

    /// Statements, or items that need no blank lines, line by line.
    pub fn statements(&mut self, range: Range<usize>) {
        self.each_statement(range, |lines, statement| {
            lines.end_line();
            lines.statement(statement);
        });
    }

    fn each_statement(&mut self, range: Range<usize>, mut write: impl FnMut(&mut Self, Range<usize>)) {
        let mut at = range.start;
        while at < range.end {
            let end = self.statement_end(at..range.end);
            write(self, at..end);
            at = end;
        }
    }

    /// The index behind the first statement.
    fn statement_end(&self, range: Range<usize>) -> usize {
        let first = self.skip_attributes(range.clone());
        if first > range.start && self.is_inner(range.start) {
            return first;
        }
        if let Some(end) = self.control_end(first..range.end) {
            return end;
        }
        let mut at = first;
        let (mut is_block, mut assigns) = (false, false);
        while at < range.end {
            let token = self.tokens[at];
            at = self.after(at);
            match token.kind {
                Kind::Semi => return at,
                Kind::Eq => assigns = true,
                Kind::Fn | Kind::MacroBang => is_block |= !assigns,
                Kind::Open if token.role.is_vertical() => {
                    let is_item = matches!(token.role, Role::Items | Role::Body);
                    if (is_item || is_block) && !self.goes_on(at..range.end) {
                        return at;
                    }
                }
                _ => {}
            }
        }
        range.end
    }

    /// The index behind an expression that begins with a word like `if` and ends with its last block.
    pub fn control_end(&self, range: Range<usize>) -> Option<usize> {
        let (mut at, mut heads) = (range.start, 0_usize);
        if !self.begins_block(at) {
            return None;
        }
        while at < range.end {
            let token = self.tokens[at];
            let before = if at > range.start { self.kind(at - 1) } else { Kind::Other };
            at = self.after(at);
            match token.kind {
                Kind::Control | Kind::Match | Kind::For => heads += 1,
                Kind::Semi | Kind::Comma => break,
                Kind::Open if token.role.is_vertical() => {
                    // As in `if unsafe { call() } {}`
                    let is_operand = heads > 0 && matches!(before, Kind::Block | Kind::Keyword);
                    heads = heads.saturating_sub(usize::from(before != Kind::Else && !is_operand));
                    if heads == 0 && !self.goes_on(at..range.end) {
                        return Some(at);
                    }
                }
                _ => {}
            }
        }
        None
    }

    /// Whether what follows a block belongs to it.
    fn goes_on(&self, rest: Range<usize>) -> bool {
        let next = self.kind(rest.start);
        !rest.is_empty() && matches!(next, Kind::Dot | Kind::Question | Kind::Else | Kind::Semi | Kind::Comma)
    }

    /// Whether a statement that begins here ends with its block.
    pub fn begins_block(&self, at: usize) -> bool {
        let first = if self.kind(at) == Kind::Lifetime { at + 2 } else { at };
        match self.kind(first) {
            Kind::Block | Kind::Control | Kind::Match | Kind::For => true,
            Kind::Open => self.tokens[first].role.is_vertical(),
            _ => false,
        }
    }

    /// Whether an attribute or a comment is of what it stands in.
    fn is_inner(&self, at: usize) -> bool {
        self.kind(at) == Kind::InnerDoc || self.kind(at) == Kind::Hash && self.kind(at + 1) == Kind::Bang
    }

    /// The index behind the attributes of what begins here, or behind those of what it stands in.
    fn skip_attributes(&self, range: Range<usize>) -> usize {
        let (mut at, inner) = (range.start, self.is_inner(range.start));
        while at < range.end && self.is_inner(at) == inner {
            let end = self.attribute_end(at);
            if end == at {
                break;
            }
            at = end;
        }
        at
    }

    fn attribute_end(&self, at: usize) -> usize {
        match self.kind(at) {
            Kind::Doc | Kind::InnerDoc => at + 1,
            Kind::Hash => {
                let open = if self.kind(at + 1) == Kind::Bang { at + 2 } else { at + 1 };
                if self.kind(open) == Kind::Open { self.after(open) } else { at }
            }
            _ => at,
        }
    }

    /// Writes attributes, each in a line of its own, and gives what is left.
    pub fn attributes(&mut self, range: Range<usize>) -> Range<usize> {
        let mut at = range.start;
        while at < range.end {
            let end = self.attribute_end(at).min(range.end);
            if end == at {
                break;
            }
            self.run(at..end, 0);
            self.end_line();
            at = end;
        }
        at..range.end
    }

    fn statement(&mut self, range: Range<usize>) {
        if self.fits(&range, 0) && self.attribute_end(range.start) == range.start {
            self.put(range);
            return;
        }
        let range = self.attributes(range);
        if range.is_empty() || self.fits(&range, 0) {
            self.put(range);
            return;
        }
        let semi = self.kind(range.end - 1) == Kind::Semi;
        let end = range.end - usize::from(semi);
        match self.item_word(range.start..end) {
            Some(word) => self.item(range.start..end, word, usize::from(semi)),
            None => self.run(range.start..end, usize::from(semi)),
        }
        self.put(end..range.end);
    }

    /// The word that tells what item it is, if it is one that has a head and a body.
    fn item_word(&self, range: Range<usize>) -> Option<usize> {
        let word = self.find(range, |token| {
            !matches!(
                token.kind,
                Kind::Pub | Kind::Keyword | Kind::Block | Kind::Extern | Kind::Literal | Kind::Open
            )
        })?;
        let is_item = match self.kind(word) {
            Kind::Fn => self.kind(word + 1) == Kind::Name,
            kind => matches!(kind, Kind::Impl | Kind::Module | Kind::Structure),
        };
        is_item.then_some(word)
    }

    fn item(&mut self, range: Range<usize>, word: usize, tail: usize) {
        let body = self.find(word..range.end, |token| token.kind == Kind::Open && token.role.is_vertical());
        let end = body.unwrap_or(range.end);
        let predicates = self.find(word..end, |token| token.kind == Kind::Where);
        let head = range.start..predicates.unwrap_or(end);
        let was_in_types = std::mem::replace(&mut self.in_types, true);
        let head_tail = body.map_or(tail, |_| 2);
        let mut is_apart = predicates.is_some();
        match self.kind(word) {
            _ if self.fits(&head, head_tail) => self.put(head),
            Kind::Fn => self.signature(head, word, head_tail),
            Kind::Impl => is_apart |= self.implementation(head, head_tail),
            _ => self.run(head, head_tail),
        }
        if let Some(predicates) = predicates {
            self.predicates(predicates..end);
        }
        if let Some(body) = body {
            if is_apart {
                self.end_line();
            }
            self.body(body);
            self.run(self.after(body)..range.end, tail);
        }
        self.in_types = was_in_types;
    }

    /// The head of a function: parameters are broken first.
    fn signature(&mut self, head: Range<usize>, word: usize, tail: usize) {
        let is_parameters = |open: usize| self.line[self.tokens[open].start..].starts_with('(');
        let mut open = self.find(word..head.end, |token| token.kind == Kind::Open);
        while let Some(generics) = open.filter(|open| !is_parameters(*open)) {
            open = self.find(self.after(generics)..head.end, |token| token.kind == Kind::Open);
        }
        let Some(open) = open.filter(|open| self.after(*open) > *open + 2) else {
            return self.run(head, tail);
        };
        self.run(head.start..open, 1);
        self.list(open);
        self.run(self.after(open)..head.end, tail);
    }

    /// The head of an implementation: what it is for stands in a line of its own. Whether it does.
    fn implementation(&mut self, head: Range<usize>, tail: usize) -> bool {
        let target = self.find(head.clone(), |token| token.kind == Kind::For);
        let Some(target) = target.filter(|target| self.fits_below(&(*target..head.end), tail)) else {
            self.run(head, tail);
            return false;
        };
        self.run(head.start..target, 0);
        self.end_line();
        self.further_in(|lines| lines.put(target..head.end));
        true
    }

    /// `where` and its predicates, line by line.
    fn predicates(&mut self, range: Range<usize>) {
        self.end_line();
        self.put(range.start..range.start + 1);
        self.end_line();
        self.further_in(|lines| lines.parts(range.start + 1..range.end, true));
    }

    /// What is in braces.
    pub fn body(&mut self, open: usize) {
        let role = self.tokens[open].role;
        let was_in_types = std::mem::replace(&mut self.in_types, role == Role::Body);
        match role {
            Role::Items => self.between(open, Self::items),
            Role::Statements => self.between(open, Self::statements),
            Role::Arms => self.between(open, Self::arms),
            _ => self.list(open),
        }
        self.in_types = was_in_types;
    }
}
