//! The syntax of the shared files, as the AWS CLI reads it: that of Python's `configparser`, and botocore's nested keys.
//!
//! - A line that begins with `#` or `;`, indented or not, is a comment. It does not end a value.
//! - The first `=` or `:` of a line ends a key.
//! - A line that is indented deeper than the key before it continues the value of that key. All lines of a section may be
//!   indented alike.
//! - Where the value of a key is empty and continued, the lines are nested keys, each with a `=`.
//! - A section that is there twice in a file, or a key twice in a section, is an error.
//! - The section `[DEFAULT]` has values of keys that other sections don't have.
//!
//! As in the AWS SDKs, and other than in the AWS CLI, white space and `#` or `;` after it begin a comment in a value too,
//! outside of quotes.

use super::section::{Nested, Origin, Section, Value};
use crate::client::shell_words;
use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

/// The section whose values are those of all others, unless they have their own.
const DEFAULTS: &str = "DEFAULT";

/// What can't be read, and in which line.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct SyntaxError {
    pub(super) line: usize,
    pub(super) reason: String,
}

/// The sections of a file in their order, by what stands in the brackets.
pub(super) fn parse(text: &str, file: &Arc<Path>) -> Result<Vec<(String, Section)>, SyntaxError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n").replace('\r', "\n");
    let mut parser = Parser::default();
    for (index, line) in text.split('\n').enumerate() {
        parser.line(index + 1, line)?;
    }
    parser.finish(file)
}

#[derive(Default)]
struct Parser<'t> {
    sections: Vec<Lines<'t>>,
    names: HashSet<&'t str>,
    /// Of the last line that continued nothing.
    indentation: usize,
    /// Whether there is a key in the last section whose value may be continued.
    has_key: bool,
}

/// A section as it stands in the file.
struct Lines<'t> {
    name: &'t str,
    entries: Vec<Entry<'t>>,
    keys: HashSet<String>,
}

/// A key with the lines of its value.
struct Entry<'t> {
    key: String,
    value: Vec<(usize, &'t str)>,
}

impl<'t> Parser<'t> {
    fn line(&mut self, number: usize, line: &'t str) -> Result<(), SyntaxError> {
        let content = line.trim();
        if content.starts_with(['#', ';']) {
            return Ok(());
        }
        let indentation = line.chars().take_while(|character| character.is_whitespace()).count();
        let continues = content.is_empty() || indentation > self.indentation;
        if let Some(entry) = self.last_entry().filter(|_| continues) {
            entry.value.push((number, content));
            return Ok(());
        }
        if content.is_empty() {
            return Ok(());
        }
        self.indentation = indentation;
        match content.starts_with('[') {
            true => self.header(number, content),
            false => self.entry(number, content),
        }
    }

    /// The entry whose value may be continued.
    fn last_entry(&mut self) -> Option<&mut Entry<'t>> {
        self.sections.last_mut().filter(|_| self.has_key)?.entries.last_mut()
    }

    fn header(&mut self, number: usize, content: &'t str) -> Result<(), SyntaxError> {
        let name = section_name(content).ok_or_else(|| error(number, "has a `[` without its `]`"))?;
        self.has_key = false;
        let repeated = !self.names.insert(name);
        if repeated && name != DEFAULTS {
            return Err(error(number, format!("begins a section `[{name}]`, which the file has already")));
        }
        let before =
            repeated.then(|| self.sections.iter().position(|section| section.name == name)).flatten();
        let section = match before {
            Some(before) => self.sections.remove(before),
            None => Lines { name, entries: Vec::new(), keys: HashSet::new() },
        };
        self.sections.push(section);
        Ok(())
    }

    fn entry(&mut self, number: usize, content: &'t str) -> Result<(), SyntaxError> {
        let neither = || error(number, "is neither a section `[…]` nor `key = value`");
        let (key, value) = content.split_once(['=', ':']).ok_or_else(neither)?;
        let key = key.trim_end().to_lowercase();
        let section =
            self.sections.last_mut().ok_or_else(|| error(number, "stands before the first section `[…]`"))?;
        if key.is_empty() {
            return Err(neither());
        }
        if !section.keys.insert(key.clone()) {
            return Err(error(number, format!("has the key `{key}`, which the section has already")));
        }
        section.entries.push(Entry { key, value: vec![(number, value)] });
        self.has_key = true;
        Ok(())
    }

    fn finish(self, file: &Arc<Path>) -> Result<Vec<(String, Section)>, SyntaxError> {
        let mut sections = Vec::new();
        let mut defaults = Section::new();
        for Lines { name, entries, .. } in self.sections {
            let mut section = Section::new();
            for Entry { key, value } in entries {
                section.insert(key, read(&value, file)?);
            }
            match name == DEFAULTS {
                true => defaults = section,
                false => sections.push((name.to_owned(), section)),
            }
        }
        sections.iter_mut().for_each(|(_, section)| section.inherit(&defaults));
        Ok(sections)
    }
}

/// What stands in the brackets at the beginning of a line. They end where nothing but a comment comes after them, and are
/// else as long as can be.
fn section_name(content: &str) -> Option<&str> {
    let content = content.strip_prefix('[')?;
    let parts = || content.match_indices(']').filter_map(|(at, _)| content.split_at_checked(at));
    let ends = |&(name, after): &(&str, &str)| {
        let after = after.get(1..).unwrap_or_default().trim_start();
        (after.is_empty() || after.starts_with(['#', ';'])) && shell_words::split(name, false).is_some()
    };
    let (name, _) = parts().find(ends).or_else(|| parts().next_back())?;
    (!name.is_empty()).then_some(name)
}

/// A value from its lines.
fn read(lines: &[(usize, &str)], file: &Arc<Path>) -> Result<Value, SyntaxError> {
    let mut quote = None;
    let texts: Vec<&str> = lines.iter().map(|(_, line)| uncommented(line, &mut quote).trim()).collect();
    let text = texts.join("\n").trim_end().to_owned();
    let line = lines.first().map_or(0, |&(line, _)| line);
    let nested = match text.starts_with('\n') {
        true => lines
            .iter()
            .skip(1)
            .filter(|(_, line)| !line.is_empty())
            .map(|line| nested(line, file))
            .collect::<Result<_, _>>()?,
        false => HashMap::new(),
    };
    Ok(Value { text, nested, origin: Origin { file: Arc::clone(file), line } })
}

fn nested(&(number, line): &(usize, &str), file: &Arc<Path>) -> Result<(String, Nested), SyntaxError> {
    let (key, value) = line.split_once('=').ok_or_else(|| {
        error(number, "continues a key without a value, so it has to be a nested `key = value`")
    })?;
    let text = uncommented(value, &mut None).trim().to_owned();
    let origin = Origin { file: Arc::clone(file), line: number };
    Ok((key.trim().to_lowercase(), Nested { text, origin }))
}

/// A line of a value without the comment at its end. `quote` is the one that is open before and after it.
fn uncommented<'t>(line: &'t str, quote: &mut Option<char>) -> &'t str {
    let mut before = None;
    let mut characters = line.char_indices();
    while let Some((at, character)) = characters.next() {
        match (*quote, character) {
            (None, '#' | ';') if before.is_some_and(char::is_whitespace) => {
                return line.get(..at).unwrap_or(line);
            }
            (None, '"' | '\'') => *quote = Some(character),
            (Some(open), close) if open == close => *quote = None,
            (Some('"'), '\\') => {
                characters.next();
            }
            _ => {}
        }
        before = Some(character);
    }
    line
}

fn error(line: usize, reason: impl Into<String>) -> SyntaxError {
    SyntaxError { line, reason: reason.into() }
}

#[cfg(test)]
mod tests;
