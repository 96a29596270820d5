//! Expressions, types, and all else that goes on until a comma or a semicolon.

use super::lines::Lines;
use super::token::{Kind, Role};
use std::ops::Range;

/// Where an expression can be broken, outside of any delimiters.
#[derive(Default)]
struct Joints {
    /// `=` and the like
    assignment: Option<usize>,
    /// The first operator of those that bind least, and how much that is
    operator: Option<(u8, usize)>,
    /// The first braces with statements or arms
    block: Option<usize>,
    /// The first call of a method, and how many there are
    link: Option<usize>,
    links: usize,
}

impl Lines<'_> {
    /// Tokens on one line if they fit, with as many columns behind them as in `tail`, or else broken where it helps
    /// reading most.
    pub fn run(&mut self, range: Range<usize>, tail: usize) {
        if self.fits(&range, tail) {
            return self.put(range);
        }
        self.deeper(range, |lines, range| lines.broken(range, tail));
    }

    fn broken(&mut self, range: Range<usize>, tail: usize) {
        let range = self.prefix(range);
        let joints = self.joints(range.clone());
        let first = self.kind(range.start);
        let is_first = |at: Option<usize>| at.is_none_or(|at| joints.block.is_none_or(|block| block < at));
        let is_control = self.begins_block(range.start) || first == Kind::Else;
        if joints.block.is_some()
            && (is_control || is_first(joints.assignment) && is_first(joints.operator.map(|(_, at)| at)))
        {
            return self.blocks(range, tail);
        }
        match joints {
            Joints { assignment: Some(at), .. } => self.assignment(range, at, tail),
            Joints { operator: Some((precedence, at)), .. } => self.operators(range, precedence, at, tail),
            Joints { link: Some(link), links, .. } if self.is_chain(&range, link, links, tail) => {
                self.chain(range, link, tail);
            }
            _ => self.groups(range, tail),
        }
    }

    /// Writes what stands in front of an expression and stays there. What is left.
    fn prefix(&mut self, range: Range<usize>) -> Range<usize> {
        let mut at = range.start;
        while at < range.end {
            let token = self.tokens[at];
            let is_prefix = match token.kind {
                Kind::Keyword | Kind::And | Kind::AndAnd | Kind::Star | Kind::Minus | Kind::Bang => true,
                Kind::Open | Kind::Close => token.role == Role::Parameters,
                _ => false,
            };
            if !is_prefix {
                break;
            }
            let end = self.after(at).min(range.end);
            self.put(at..end);
            at = end;
        }
        at..range.end
    }

    fn joints(&self, range: Range<usize>) -> Joints {
        let mut joints = Joints::default();
        let mut at = range.start;
        while at < range.end {
            let token = self.tokens[at];
            match token.kind {
                Kind::Eq | Kind::Assign => joints.assignment = joints.assignment.or(Some(at)),
                Kind::Open if token.role.is_vertical() && token.pair > at + 1 => {
                    joints.block = joints.block.or(Some(at));
                }
                Kind::Dot if self.is_link(at) => {
                    joints.link = joints.link.or(Some(at));
                    joints.links += 1;
                }
                _ => {}
            }
            if let Some(precedence) = token.precedence()
                && at > range.start
                && joints.operator.is_none_or(|(least, _)| precedence < least)
            {
                joints.operator = Some((precedence, at));
            }
            at = self.after(at);
        }
        joints
    }

    /// Whether a method is called behind the dot.
    fn is_link(&self, dot: usize) -> bool {
        let behind = if self.kind(dot + 2) == Kind::Path { dot + 3 } else { dot + 2 };
        self.kind(dot + 1) == Kind::Name && self.kind(behind) == Kind::Open
    }

    /// Blocks with what stands in front of each.
    fn blocks(&mut self, range: Range<usize>, tail: usize) {
        let mut at = range.start;
        while let Some(block) =
            self.find(at..range.end, |token| token.kind == Kind::Open && token.role.is_vertical())
        {
            self.condition(at..block, 2);
            self.body(block);
            at = self.after(block);
        }
        self.run(at..range.end, tail);
    }

    /// What stands in front of a block. If it takes several lines the block begins another.
    pub fn condition(&mut self, range: Range<usize>, tail: usize) {
        if self.fits(&range, tail) {
            return self.put(range);
        }
        let is_word = |kind| {
            matches!(
                kind,
                Kind::Block
                    | Kind::Control
                    | Kind::Else
                    | Kind::Match
                    | Kind::For
                    | Kind::Lifetime
                    | Kind::Colon
            )
        };
        let mut at = range.start;
        while at < range.end && is_word(self.kind(at)) {
            at += 1;
        }
        self.put(range.start..at);
        let range = at..range.end;
        match self.joints(range.clone()).operator {
            Some((precedence @ 0..=1, first)) => {
                self.operators(range, precedence, first, 0);
                self.end_line();
            }
            _ => self.run(range, tail),
        }
    }

    /// What is assigned stands in the next line if that is where it fits.
    fn assignment(&mut self, range: Range<usize>, at: usize, tail: usize) {
        self.run(range.start..at, 2);
        self.put(at..at + 1);
        let value = at + 1..range.end;
        let joints = self.joints(value.clone());
        let breaks_well = joints.links > 1 || joints.operator.is_some();
        if !self.fits(&value, tail) && self.fits_below(&value, tail) && !breaks_well {
            self.end_line();
            self.further_in(|lines| lines.put(value));
        } else {
            self.run(value, tail);
        }
    }

    /// Operands line by line, each behind its operator.
    fn operators(&mut self, range: Range<usize>, precedence: u8, first: usize, tail: usize) {
        self.run(range.start..first, 0);
        self.further_in(|lines| {
            let mut at = first;
            while at < range.end {
                let next = lines.find(at + 1..range.end, |token| token.precedence() == Some(precedence));
                let end = next.unwrap_or(range.end);
                lines.end_line();
                lines.put(at..at + 1);
                lines.run(at + 1..end, if next.is_some() { 0 } else { tail });
                at = end;
            }
        });
    }

    /// Whether calls of methods are to have lines of their own: several of them, and one that fits only there.
    fn is_chain(&self, range: &Range<usize>, first: usize, links: usize, tail: usize) -> bool {
        if links == 1 {
            let receiver = range.start..first;
            return !self.is_short(&receiver)
                && self.fits(&receiver, 0)
                && self.fits_below(&(first..range.end), tail);
        }
        !self.hugs_last(range)
    }

    fn is_short(&self, receiver: &Range<usize>) -> bool {
        self.width(receiver) <= "self".len()
    }

    /// Methods line by line.
    fn chain(&mut self, range: Range<usize>, first: usize, tail: usize) {
        let next = |lines: &Self, from: usize| {
            let mut at = from;
            while let Some(dot) = lines.find(at..range.end, |token| token.kind == Kind::Dot) {
                if lines.is_link(dot) {
                    return dot;
                }
                at = dot + 1;
            }
            range.end
        };
        let mut at = if self.is_short(&(range.start..first)) { next(self, first + 1) } else { first };
        self.run(range.start..at, 0);
        self.further_in(|lines| {
            while at < range.end {
                let end = next(lines, at + 1);
                lines.end_line();
                lines.groups(at..end, if end == range.end { tail } else { 0 });
                at = end;
            }
        });
    }

    /// Whether it is only in its last argument, a closure, that a chain of methods has to be broken.
    fn hugs_last(&self, range: &Range<usize>) -> bool {
        let mut last = None;
        let mut at = range.start;
        while let Some(open) = self.find(at..range.end, |token| token.kind == Kind::Open) {
            (last, at) = (Some(open), self.after(open));
        }
        let Some(open) = last else { return false };
        let part = self.hugged(range.start, open);
        part.is_some_and(|part| self.closure_body(part..self.tokens[open].pair).is_some())
    }

    /// Breaks what is in delimiters: in the last of those that the line reaches.
    fn groups(&mut self, range: Range<usize>, tail: usize) {
        let mut at = range.start;
        while !self.fits(&(at..range.end), tail) {
            let Some(open) = self.breakable(at..range.end) else { break };
            self.put(at..open);
            self.group(open, tail);
            at = self.after(open);
        }
        self.put(at..range.end);
    }

    fn breakable(&self, range: Range<usize>) -> Option<usize> {
        let mut found: Option<usize> = None;
        let mut at = range.start;
        while let Some(open) = self.find(at..range.end, |token| token.kind == Kind::Open) {
            at = self.after(open);
            let token = self.tokens[open];
            if token.pair <= open + 1 || token.role == Role::Parameters {
                continue;
            }
            let is_better = found.is_none_or(|found| {
                let (old, new) = (self.tokens[found].role.is_generics(), token.role.is_generics());
                self.fits(&(range.start..open), 1) && (old || !new)
            });
            if is_better {
                found = Some(open);
            }
        }
        found
    }

    fn group(&mut self, open: usize, tail: usize) {
        let close = self.tokens[open].pair;
        match self.tokens[open].role {
            Role::Plain => {
                self.put(open..open + 1);
                self.run(open + 1..close, tail + 1);
                self.put(close..close + 1);
            }
            Role::Items | Role::Statements | Role::Arms => self.body(open),
            _ => self.list(open),
        }
    }
}
