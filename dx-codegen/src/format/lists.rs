//! What has parts: lists with commas, and arms.

use super::lines::Lines;
use super::token::{Kind, Role, Token};
use std::ops::Range;

impl Lines<'_> {
    /// A list that does not fit into the line: part by part, unless it is for the last of them only that it does not.
    pub fn list(&mut self, open: usize) {
        let (role, close) = (self.tokens[open].role, self.tokens[open].pair);
        let Some(last) = self.hugged(open, open) else {
            let takes_comma = role.takes_comma() || role == Role::Generics && self.in_types;
            let is_use = self.line[self.tokens[open].start..].starts_with('{')
                && open.checked_sub(1).is_some_and(|before| self.kind(before) == Kind::Path)
                && self.find(open + 1..close, |token| token.kind == Kind::Open).is_none();
            return self.between(open, |lines, parts| match is_use {
                true => lines.filled(parts),
                false => lines.parts(parts, takes_comma),
            });
        };
        self.put(open..last);
        self.run(last..close, 1);
        self.put(close..close + 1);
    }

    /// An expression in braces that it did not have.
    fn braced(&mut self, body: Range<usize>) {
        self.add(" {");
        self.end_line();
        self.further_in(|lines| lines.run(body, 0));
        self.end_line();
        self.add("}");
    }

    /// Parts, each in a line of its own.
    pub fn parts(&mut self, range: Range<usize>, takes_comma: bool) {
        let mut at = range.start;
        while at < range.end {
            let comma = self.comma(at..range.end);
            self.end_line();
            let part = self.attributes(at..comma);
            let is_rest = self.kind(part.start) == Kind::Range;
            self.run(part, 1);
            at = comma + 1;
            if comma < range.end {
                self.put(comma..at);
            } else if takes_comma && !is_rest {
                self.add(",");
            }
        }
        self.end_line();
    }

    /// Names, as many in a line as there is room for.
    fn filled(&mut self, range: Range<usize>) {
        let mut at = range.start;
        while at < range.end {
            let comma = self.comma(at..range.end);
            let end = (comma + 1).min(range.end);
            if !self.fits(&(at..comma), 1) {
                self.end_line();
            }
            self.put(at..end);
            at = end;
        }
        if self.kind(range.end - 1) != Kind::Comma {
            self.add(",");
        }
    }

    /// The index of the next comma, or the end. In macros there are operators that begin with one.
    fn comma(&self, range: Range<usize>) -> usize {
        let end = range.end;
        self.find(range, |token| token.kind == Kind::Comma && !token.tight_right).unwrap_or(end)
    }

    /// Where the last part of a list begins, when all from `start` to there may stay on the line and the last one has a
    /// delimiter at its end behind which the line can break.
    pub fn hugged(&self, start: usize, open: usize) -> Option<usize> {
        let (token, close) = (self.tokens[open], self.tokens[open].pair);
        if !matches!(token.role, Role::List | Role::Split) || self.line[token.start..].starts_with('{') {
            return None;
        }
        let mut last = open + 1;
        while let comma = self.comma(last..close)
            && comma < close
        {
            last = comma + 1;
        }
        let is_closure = self.closure_body(last..close).is_some();
        let block = |token: &Token| token.kind == Kind::Open && token.role.is_vertical();
        let broken = match self.find(last..close, block).filter(|_| is_closure) {
            Some(block) => block,
            None => self
                .last_delimiter(last..close)
                .filter(|_| last == open + 1 && !self.fits_below(&(last..close), 1))?,
        };
        self.fits(&(start..broken), 2).then_some(last)
    }

    /// The delimiter that opens what an expression ends with, when nothing else in it could be broken.
    pub fn last_delimiter(&self, range: Range<usize>) -> Option<usize> {
        if range.is_empty() {
            return None;
        }
        let start = self.closure_body(range.clone()).unwrap_or(range.start);
        let first = self.find(start..range.end, |token| {
            !matches!(
                token.kind,
                Kind::Name
                    | Kind::Path
                    | Kind::And
                    | Kind::Keyword
                    | Kind::MacroBang
                    | Kind::Bang
                    | Kind::Star
            ) || token.precedence().is_some()
        })?;
        let is_delimiter = self.kind(first) == Kind::Open && !self.tokens[first].role.is_generics();
        (is_delimiter && self.after(first) == range.end && self.tokens[first].pair > first + 1)
            .then_some(first)
    }

    /// Where the body of a closure begins, if it is one.
    pub fn closure_body(&self, range: Range<usize>) -> Option<usize> {
        let first = self.find(range.clone(), |token| token.kind != Kind::Keyword)?;
        (self.tokens[first].role == Role::Parameters)
            .then(|| self.after(first))
            .filter(|body| *body < range.end)
    }

    /// The arms of a `match`.
    pub fn arms(&mut self, range: Range<usize>) {
        let mut at = range.start;
        while at < range.end {
            let end = self.arm_end(at..range.end);
            self.end_line();
            let arm = self.attributes(at..end);
            self.arm(arm);
            at = end;
        }
    }

    /// The index behind the first arm and its comma.
    fn arm_end(&self, range: Range<usize>) -> usize {
        let Some(arrow) = self.find(range.clone(), |token| token.kind == Kind::FatArrow) else {
            return range.end;
        };
        if let Some(end) = self.control_end(arrow + 1..range.end) {
            return end;
        }
        self.comma(arrow + 1..range.end).saturating_add(1).min(range.end)
    }

    fn arm(&mut self, range: Range<usize>) {
        let Some(arrow) = self.find(range.clone(), |token| token.kind == Kind::FatArrow) else {
            return self.run(range, 0);
        };
        let has_comma = self.kind(range.end - 1) == Kind::Comma;
        let body = arrow + 1..range.end - usize::from(has_comma);
        self.pattern(range.start..arrow);
        self.put(arrow..arrow + 1);
        let is_block = self.kind(body.start) == Kind::Open
            && self.after(body.start) == body.end
            && self.tokens[body.start].role == Role::Statements;
        if is_block {
            return self.body(body.start);
        }
        if self.fits(&body, 1) || self.stays_on_line(&body) || !self.may_have_braces(&range) {
            self.run(body, 1);
            return self.add(",");
        }
        self.braced(body);
    }

    /// Alternatives in lines of their own, and the condition in another.
    fn pattern(&mut self, range: Range<usize>) {
        if self.fits(&range, " => {".len()) {
            return self.put(range);
        }
        let guard = self.find(range.clone(), |token| token.kind == Kind::Control);
        let end = guard.unwrap_or(range.end);
        self.run(range.start..end, " => {".len());
        if guard.is_some() {
            self.further_in(|lines| {
                lines.end_line();
                lines.condition(end..range.end, " => {".len());
            });
        }
    }

    /// Whether the body of an arm that is too long for the line still begins there.
    fn stays_on_line(&self, body: &Range<usize>) -> bool {
        if self.begins_block(body.start) {
            return true;
        }
        let broken = self.last_delimiter(body.clone());
        broken.is_some_and(|open| self.fits(&(body.start..open), 1)) && !self.fits_below(body, 0)
    }

    /// Whether it is sure where the arm ends.
    fn may_have_braces(&self, arm: &Range<usize>) -> bool {
        self.find(arm.clone(), |token| token.kind == Kind::Less).is_none()
    }
}
