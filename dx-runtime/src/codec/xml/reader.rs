use super::path::path_at;
use super::simple::resolved;
use crate::codec::{DecodeError, Depth, Exceeded, Memory, MemoryLimit, TOO_DEEP};
use crate::shape::MAX_DEPTH;
use quick_xml::events::attributes::Attributes;
use quick_xml::events::{BytesStart, Event};
use std::borrow::Cow;

/// How many elements may be open at once: what values of the greatest depth take, of which maps have three elements a level,
/// and some that are around them.
const MAX_OPEN: u32 = 4 * MAX_DEPTH;

/// Reads a document from its start to its end, element by element.
///
/// After an error the reader stands where it was found, and there is no sense in going on.
#[derive(Debug)]
pub(in crate::codec) struct Reader<'a> {
    events: quick_xml::Reader<&'a [u8]>,
    /// The input without a byte order mark, and how long that was.
    input: &'a str,
    mark: usize,
    /// Whether there is any CR, of which those in texts become LF.
    has_returns: bool,
    /// Where the event begins that was read last.
    start: usize,
    /// How many elements are open.
    open: u32,
    /// Whether the element that was read last has its end in its start.
    at_empty: bool,
    has_root: bool,
    /// The child that was looked at and comes next, or that there is none.
    peeked: Option<Option<Start<'a>>>,
    depth: Depth,
    memory: Memory,
}

/// The start of an element.
#[derive(Clone, Copy, Debug)]
pub(in crate::codec) struct Start<'a> {
    /// The tag without its brackets.
    tag: &'a str,
    /// How long the name is.
    name: usize,
    /// Where the tag is in the input.
    pub offset: usize,
}

/// What is in an element.
enum Token<'a> {
    Start(Start<'a>),
    End,
    Text(Cow<'a, str>),
}

impl<'a> Start<'a> {
    /// What stands for the start of the document, as if its root were in another element.
    pub const DOCUMENT: Start<'static> = Start { tag: "", name: 0, offset: 0 };

    /// The name as it is written.
    pub fn name(&self) -> &'a str {
        self.tag.get(..self.name).unwrap_or_default()
    }

    /// The name without a prefix.
    pub fn local_name(&self) -> &'a str {
        local_name(self.name())
    }

    /// Whether this is the name without a prefix. Most have none, and then there is none to look for.
    #[inline]
    pub fn is_named(&self, local_name: &str) -> bool {
        self.name() == local_name || self.local_name() == local_name
    }

    /// Whether there are any attributes.
    pub fn has_attributes(&self) -> bool {
        self.tag.len() > self.name
    }

    /// Hands all attributes by their names without prefixes to `take`.
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

/// A name without its prefix.
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

    /// How many bytes are behind the reader.
    fn position(&self) -> usize {
        usize::try_from(self.events.buffer_position()).unwrap_or(usize::MAX)
    }

    /// The next child of the element that is open, or the root of the document. `None` when the end was read.
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

    /// The next child, if it has this name.
    pub fn next_child_if(&mut self, local_name: &str) -> Result<Option<Start<'a>>, DecodeError> {
        let child = self.next_child()?;
        if child.is_some_and(|child| child.is_named(local_name)) {
            return Ok(child);
        }
        self.peeked = Some(child);
        Ok(None)
    }

    /// The text of the element that was opened last, to its end.
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

    /// Appends the piece of a text that was read last. When there is no room for it, there will be for all of the pieces up to
    /// the next tag, as none is longer than it is written.
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

    /// Passes over the rest of the element that was opened last.
    pub fn skip(&mut self) -> Result<(), DecodeError> {
        let around = self.open.saturating_sub(1);
        while self.open > around {
            self.token()?;
        }
        Ok(())
    }

    /// Hands the children that have text only to `take`, by their names.
    pub fn each_string(&mut self, take: &mut dyn FnMut(&str, &str)) -> Result<(), DecodeError> {
        while let Some(child) = self.next_child()? {
            self.string_of(child, take)?;
        }
        Ok(())
    }

    /// Hands the text of a child that was opened to `take`, if it has nothing else.
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

    /// Checks that nothing is left.
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

    /// Notes the start of an element.
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
    /// Goes one level down; [`leave`](Self::leave) comes after.
    pub fn enter(&mut self) -> Result<(), DecodeError> {
        if self.depth.enter() { Ok(()) } else { Err(self.error(TOO_DEEP)) }
    }

    /// Goes one level up again.
    pub fn leave(&mut self) {
        self.depth.leave();
    }

    /// Takes memory for values by `take`.
    pub fn take_memory(
        &mut self,
        take: impl FnOnce(&mut Memory) -> Result<(), Exceeded>,
    ) -> Result<(), DecodeError> {
        take(&mut self.memory).map_err(|exceeded| self.error(exceeded.message()))
    }
}

/// Errors.
impl Reader<'_> {
    /// An error at what was read last.
    #[cold]
    pub fn error(&self, message: impl Into<Cow<'static, str>>) -> DecodeError {
        self.error_at(self.start, message)
    }

    #[cold]
    pub fn error_at(&self, offset: usize, message: impl Into<Cow<'static, str>>) -> DecodeError {
        DecodeError::new(message, path_at(self.input, offset), self.mark + offset)
    }

    /// What the messages of the library say of names and values is not for everyone's eyes.
    #[cold]
    fn malformed(&self, error: &quick_xml::Error) -> DecodeError {
        self.error(match error {
            quick_xml::Error::Syntax(_) => "markup without an end",
            quick_xml::Error::IllFormed(_) => "an element without an end, or an end of another element",
            _ => "malformed markup",
        })
    }
}
