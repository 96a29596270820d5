use crate::ast;
use dx_runtime::DecodeError;
use dx_runtime::json::{Kind, Reader};
use std::ops::Range;

/// Where an offset is, in people's terms.
pub(super) struct Place {
    /// The line's number, from 1
    pub line: usize,
    /// Which character of the line it is, from 1
    pub column: usize,
    /// The bytes of the line, without its end
    pub bytes: Range<usize>,
    /// The JSON pointer (RFC 6901) of the value there
    pub pointer: String,
}

/// The places of offsets, which are in order, in two passes over the text.
pub(super) fn places(text: &str, offsets: &[usize]) -> Vec<Place> {
    // All of it goes on from the offset before: a line may be as long as the text.
    let (mut line, mut column, mut bytes, mut behind) = (1, 1, 0..line_end(text, 0), 0);
    let place = |(&offset, pointer): (&usize, String)| {
        let passed = &text[behind..offset];
        if let Some(newline) = passed.rfind('\n') {
            line += passed.matches('\n').count();
            column = 1 + passed[newline + 1..].chars().count();
            let start = behind + newline + 1;
            bytes = start..line_end(text, start);
        } else {
            column += passed.chars().count();
        }
        behind = offset;
        Place { line, column, bytes: bytes.clone(), pointer }
    };
    offsets.iter().zip(pointers(text, offsets)).map(place).collect()
}

fn line_end(text: &str, start: usize) -> usize {
    let line = text[start..].split('\n').next().unwrap_or_default();
    start + line.trim_end_matches('\r').len()
}

/// The pointers of the values or keys at these offsets, which are in order. Where the text is no longer JSON, what it
/// was read up to.
fn pointers(text: &str, offsets: &[usize]) -> Vec<String> {
    let mut walk = Walk { text, wanted: offsets, found: Vec::new(), pointer: String::new() };
    if let Ok(mut reader) = Reader::new(text.as_bytes()) {
        // An error here is one of those that are shown.
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
    // Recurses as deep as the text nests, which the reader limits.
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
            let place = ast::key_range(self.text, before..reader.offset());
            self.step(&key, |walk| {
                walk.pass(place.start);
                walk.node(reader)
            })?;
        }
    }

    /// Goes one step down. After an error the pointer stays where it is.
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

    /// Notes the pointer for the offsets up to this one.
    fn pass(&mut self, offset: usize) {
        while let Some((_, rest)) = self.wanted.split_first().filter(|(wanted, _)| **wanted <= offset) {
            self.found.push(self.pointer.clone());
            self.wanted = rest;
        }
    }
}
