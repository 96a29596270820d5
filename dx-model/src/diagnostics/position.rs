use crate::ast;
use dx_runtime::DecodeError;
use dx_runtime::json::{Kind, Reader};
use std::ops::Range;

/// The line, column and JSON pointer of an offset.
pub(super) struct SourcePosition {
    /// The line number, from 1
    pub line: usize,
    /// The column in characters, from 1
    pub column: usize,
    /// The byte range of the line, without its terminator
    pub bytes: Range<usize>,
    /// The JSON pointer (RFC 6901) of the value at the offset
    pub pointer: String,
}

/// Converts sorted offsets to positions in two passes over the text.
pub(super) fn positions(text: &str, offsets: &[usize]) -> Vec<SourcePosition> {
    // Each step continues from the previous offset, because a line may be as long as the text.
    let (mut line, mut column, mut bytes, mut previous) = (1, 1, 0..line_end(text, 0), 0);
    let position = |(&offset, pointer): (&usize, String)| {
        let passed = &text[previous..offset];
        if let Some(newline) = passed.rfind('\n') {
            line += passed.matches('\n').count();
            column = 1 + passed[newline + 1..].chars().count();
            let start = previous + newline + 1;
            bytes = start..line_end(text, start);
        } else {
            column += passed.chars().count();
        }
        previous = offset;
        SourcePosition { line, column, bytes: bytes.clone(), pointer }
    };
    offsets.iter().zip(pointers(text, offsets)).map(position).collect()
}

fn line_end(text: &str, start: usize) -> usize {
    let line = text[start..].split('\n').next().unwrap_or_default();
    start + line.trim_end_matches('\r').len()
}

/// Returns the JSON pointers of the values or keys at these sorted offsets. Offsets behind a syntax error get the
/// pointer at which parsing stopped.
fn pointers(text: &str, offsets: &[usize]) -> Vec<String> {
    let mut walk = Walk { text, wanted: offsets, found: Vec::new(), pointer: String::new() };
    if let Ok(mut reader) = Reader::new(text.as_bytes()) {
        // A syntax error is itself one of the diagnostics that are rendered.
        let _ = walk.node(&mut reader);
    }
    walk.pass(text.len());
    walk.found
}

struct Walk<'a> {
    text: &'a str,
    wanted: &'a [usize],
    found: Vec<String>,
    pointer: String,
}

impl Walk<'_> {
    // The recursion depth is bounded by the reader's limit.
    fn node(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        let kind = reader.peek()?;
        self.pass(reader.offset());
        match kind {
            Kind::Null => reader.null().map(drop),
            Kind::Bool => reader.boolean().map(drop),
            Kind::Number => reader.number_text().map(drop),
            Kind::String => reader.text().map(drop),
            Kind::Array => self.array(reader),
            Kind::Object => self.object(reader),
        }
    }

    fn array(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        reader.begin_array()?;
        let mut index = 0;
        while reader.next_item()? {
            self.step(&index.to_string(), |walk| walk.node(reader))?;
            index += 1;
        }
        Ok(())
    }

    fn object(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        reader.begin_object()?;
        loop {
            let before = reader.offset();
            let Some(key) = reader.next_key()? else { return Ok(()) };
            let range = ast::key_range(self.text, before..reader.offset());
            self.step(&key, |walk| {
                walk.pass(range.start);
                walk.node(reader)
            })?;
        }
    }

    /// Visits a child. After an error the pointer stays at the child.
    fn step(
        &mut self,
        name: &str,
        inside: impl FnOnce(&mut Self) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        let length = self.pointer.len();
        self.pointer.push('/');
        for c in name.chars() {
            match c {
                '~' => self.pointer.push_str("~0"),
                '/' => self.pointer.push_str("~1"),
                _ => self.pointer.push(c),
            }
        }
        inside(self)?;
        self.pointer.truncate(length);
        Ok(())
    }

    /// Records the pointer for all offsets up to this one.
    fn pass(&mut self, offset: usize) {
        while let Some((_, rest)) = self.wanted.split_first().filter(|(wanted, _)| **wanted <= offset) {
            self.found.push(self.pointer.clone());
            self.wanted = rest;
        }
    }
}
