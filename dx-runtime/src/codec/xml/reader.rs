use super::path::path_at;
use super::simple::resolved;
use crate::codec::{DecodeError, Depth, Exceeded, Memory, MemoryLimit, TOO_DEEP};
use crate::shape::MAX_DEPTH;
use quick_xml::events::attributes::Attributes;
use quick_xml::events::{BytesStart, Event};
use std::borrow::Cow;

/// The maximum number of open elements: sufficient for values of the maximum depth, of which maps have three elements
/// per level, and some elements around them.
const MAX_OPEN: u32 = 4 * MAX_DEPTH;

/// Reads a document, element by element.
///
/// After an error the reader is at the position of the error, and must not be used further.
#[derive(Debug)]
pub(in crate::codec) struct Reader<'a> {
    events: quick_xml::Reader<&'a [u8]>,
    /// The input without a byte order mark, whose length is the second field.
    input: &'a str,
    mark: usize,
    /// Whether the input contains CR, which is normalized to LF in text.
    has_returns: bool,
    /// The offset of the last event.
    start: usize,
    /// The number of open elements.
    open: u32,
    /// Whether the last element is empty, so that its start is its end.
    at_empty: bool,
    has_root: bool,
    /// The next child, or its absence, if it has been peeked.
    peeked: Option<Option<Start<'a>>>,
    depth: Depth,
    memory: Memory,
}

/// The start tag of an element.
#[derive(Clone, Copy, Debug)]
pub(in crate::codec) struct Start<'a> {
    /// The content of the tag between the brackets.
    tag: &'a str,
    /// The length of the name.
    name: usize,
    /// The offset of the tag.
    pub offset: usize,
}

/// A part of an element's content.
enum Token<'a> {
    Start(Start<'a>),
    End,
    Text(Cow<'a, str>),
}

impl<'a> Start<'a> {
    /// Represents the document, whose child is the root.
    pub const DOCUMENT: Start<'static> = Start { tag: "", name: 0, offset: 0 };

    /// The qualified name.
    pub fn name(&self) -> &'a str {
        self.tag.get(..self.name).unwrap_or_default()
    }

    /// The local name, without a prefix.
    pub fn local_name(&self) -> &'a str {
        local_name(self.name())
    }

    /// Whether the local name is this one. Optimized for names without a prefix.
    #[inline]
    pub fn is_named(&self, local_name: &str) -> bool {
        self.name() == local_name || self.local_name() == local_name
    }

    /// Whether there are attributes.
    pub fn has_attributes(&self) -> bool {
        self.tag.len() > self.name
    }

    /// Calls `take` for all attributes with their local names.
    pub fn each_attribute(
        &self,
        mut take: impl FnMut(&str, &str) -> Result<(), DecodeError>,
        malformed: impl Fn(&'static str) -> DecodeError,
    ) -> Result<(), DecodeError> {
        let start = BytesStart::from_content(self.tag, self.name);
        let mut attributes: Attributes<'_> = start.attributes();
        for attribute in attributes.with_checks(false) {
            let attribute = attribute.map_err(|_| malformed("an attribute that is malformed"))?;
            take(local_name(attribute.key.as_ref()), &attribute.value)?;
        }
        Ok(())
    }
}

/// The local name of a qualified one.
pub(super) fn local_name(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

impl<'a> Reader<'a> {
    pub fn new(input: &'a [u8], limit: MemoryLimit) -> Result<Self, DecodeError> {
        let text = std::str::from_utf8(input)
            .map_err(|error| DecodeError::new("expected UTF-8", String::new(), error.valid_up_to()))?;
        let input = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mark = text.len() - input.len();
        let has_returns = input.contains('\r');
        let events = quick_xml::Reader::from_str(input);
        let memory = Memory::new(limit);
        let (start, open, at_empty, has_root) = (0, 0, false, false);
        let depth = Depth::default();
        Ok(Self {
            events,
            input,
            mark,
            has_returns,
            start,
            open,
            at_empty,
            has_root,
            peeked: None,
            depth,
            memory,
        })
    }

    /// The number of bytes that have been read.
    fn position(&self) -> usize {
        usize::try_from(self.events.buffer_position()).unwrap_or(usize::MAX)
    }

    /// Reads the start of the next child of the open element, or of the root. Returns `None` if the end has been
    /// read.
    pub fn next_child(&mut self) -> Result<Option<Start<'a>>, DecodeError> {
        if let Some(peeked) = self.peeked.take() {
            return Ok(peeked);
        }
        loop {
            match self.token()? {
                Token::Start(start) => return Ok(Some(start)),
                Token::End => return Ok(None),
                Token::Text(_) => {}
            }
        }
    }

    /// Reads the start of the next child if it has this name.
    pub fn next_child_if(&mut self, local_name: &str) -> Result<Option<Start<'a>>, DecodeError> {
        let child = self.next_child()?;
        if child.is_some_and(|child| child.is_named(local_name)) {
            return Ok(child);
        }
        self.peeked = Some(child);
        Ok(None)
    }

    /// Reads the text of the last opened element, including its end.
    pub fn text(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        let mut text = Cow::Borrowed("");
        loop {
            match self.token()? {
                Token::Text(more) => self.append(&mut text, more),
                Token::End => return Ok(text),
                Token::Start(_) => return Err(self.error("expected text, found an element")),
            }
        }
    }

    /// Appends a piece of text. If there is no room, reserves enough for all pieces up to the next tag, since none is
    /// longer than its source.
    fn append(&self, text: &mut Cow<'a, str>, piece: Cow<'a, str>) {
        if text.is_empty() {
            *text = piece;
            return;
        }
        let needed = || {
            let rest = self.input.get(self.position()..).unwrap_or_default();
            piece.len() + rest.find('<').unwrap_or_default()
        };
        match text {
            Cow::Owned(text) if text.capacity() - text.len() >= piece.len() => {}
            Cow::Owned(text) => text.reserve(needed()),
            Cow::Borrowed(first) => {
                let mut all = String::with_capacity(first.len() + needed());
                all.push_str(first);
                *text = Cow::Owned(all);
            }
        }
        text.to_mut().push_str(&piece);
    }

    /// Skips the rest of the last opened element.
    pub fn skip(&mut self) -> Result<(), DecodeError> {
        let around = self.open.saturating_sub(1);
        while self.open > around {
            self.token()?;
        }
        Ok(())
    }

    /// Calls `take` for the children that only contain text, with their names.
    pub fn each_string(&mut self, take: &mut dyn FnMut(&str, &str)) -> Result<(), DecodeError> {
        while let Some(child) = self.next_child()? {
            self.string_of(child, take)?;
        }
        Ok(())
    }

    /// Calls `take` for the text of an opened child, if that contains nothing else.
    pub fn string_of(
        &mut self,
        child: Start<'a>,
        take: &mut dyn FnMut(&str, &str),
    ) -> Result<(), DecodeError> {
        let (around, mut text, mut is_text) = (self.open.saturating_sub(1), Cow::Borrowed(""), true);
        while self.open > around {
            match self.token()? {
                Token::Text(more) => self.append(&mut text, more),
                Token::End => {}
                Token::Start(_) => is_text = false,
            }
        }
        if is_text {
            take(child.local_name(), &text);
        }
        Ok(())
    }

    /// Checks that the input has been read completely.
    pub fn end(&mut self) -> Result<(), DecodeError> {
        match self.next_child()? {
            None => Ok(()),
            Some(_) => Err(self.error("expected the end, found another root")),
        }
    }
}

/// What comes next.
impl<'a> Reader<'a> {
    fn token(&mut self) -> Result<Token<'a>, DecodeError> {
        if std::mem::take(&mut self.at_empty) {
            self.open -= 1;
            return Ok(Token::End);
        }
        loop {
            self.start = self.position();
            let event = self.events.read_event().map_err(|error| self.malformed(&error))?;
            match event {
                Event::Start(start) => {
                    return self.open(start.name().as_ref().len(), false).map(Token::Start);
                }
                Event::Empty(start) => return self.open(start.name().as_ref().len(), true).map(Token::Start),
                Event::End(_) if self.open > 0 => {
                    self.open -= 1;
                    return Ok(Token::End);
                }
                Event::Text(text) if self.open > 0 => {
                    let text = if self.has_returns { text.xml10_content() } else { text.into_inner() };
                    return Ok(Token::Text(text));
                }
                Event::CData(text) if self.open > 0 => return Ok(Token::Text(text.xml10_content())),
                Event::GeneralRef(reference) if self.open > 0 => {
                    return resolved(&reference).map(Token::Text).map_err(|message| self.error(message));
                }
                Event::Text(text) if text.trim_ascii().is_empty() => {}
                Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) | Event::End(_) => {
                    return Err(self.error("expected an element"));
                }
                Event::DocType(_) => return Err(self.error("a DTD, which is not read")),
                Event::Eof if self.open > 0 => return Err(self.error("an element without an end")),
                Event::Eof => return Ok(Token::End),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
    }

    /// Records the start of an element.
    fn open(&mut self, name: usize, is_empty: bool) -> Result<Start<'a>, DecodeError> {
        if self.open == 0 && std::mem::replace(&mut self.has_root, true) {
            return Err(self.error("expected the end, found another root"));
        }
        if self.open == MAX_OPEN {
            return Err(self.error(TOO_DEEP));
        }
        self.open += 1;
        self.at_empty = is_empty;
        let tag = self.input.get(self.start..self.position()).unwrap_or_default();
        let tag = tag.strip_prefix('<').and_then(|tag| tag.strip_suffix(if is_empty { "/>" } else { ">" }));
        Ok(Start { tag: tag.unwrap_or_default(), name, offset: self.start })
    }
}

/// Depth and memory.
impl Reader<'_> {
    /// Enters a value, which [`leave`](Self::leave) leaves.
    pub fn enter(&mut self) -> Result<(), DecodeError> {
        if self.depth.enter() { Ok(()) } else { Err(self.error(TOO_DEEP)) }
    }

    /// Leaves a value.
    pub fn leave(&mut self) {
        self.depth.leave();
    }

    /// Uses memory for values.
    pub fn take_memory(
        &mut self,
        take: impl FnOnce(&mut Memory) -> Result<(), Exceeded>,
    ) -> Result<(), DecodeError> {
        take(&mut self.memory).map_err(|exceeded| self.error(exceeded.message()))
    }
}

/// Errors.
impl Reader<'_> {
    /// An error at the last event.
    #[cold]
    pub fn error(&self, message: impl Into<Cow<'static, str>>) -> DecodeError {
        self.error_at(self.start, message)
    }

    #[cold]
    pub fn error_at(&self, offset: usize, message: impl Into<Cow<'static, str>>) -> DecodeError {
        DecodeError::new(message, path_at(self.input, offset), self.mark + offset)
    }

    /// Messages of quick-xml may contain names and values, so these are replaced.
    #[cold]
    fn malformed(&self, error: &quick_xml::Error) -> DecodeError {
        self.error(match error {
            quick_xml::Error::Syntax(_) => "markup without an end",
            quick_xml::Error::IllFormed(_) => "an element without an end, or an end of another element",
            _ => "malformed markup",
        })
    }
}
