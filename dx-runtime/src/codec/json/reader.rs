use super::path::path_at;
use super::scan;
use super::text::{self, BadEscape};
use crate::codec::order::Order;
use crate::codec::{DecodeError, Exceeded, Memory, MemoryLimit};
use crate::number::not_finite_named;
use crate::shape::{ErrorCorrection, MAX_DEPTH, Member};
use crate::{BigDecimal, BigInteger, Blob, Document, Number, Timestamp, TimestampFormat};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::str::FromStr;

/// What kind of value comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Bool,
    /// A number
    Number,
    /// A string
    String,
    /// An array
    Array,
    /// An object
    Object,
}

impl Kind {
    fn with_article(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool => "a boolean",
            Self::Number => "a number",
            Self::String => "a string",
            Self::Array => "an array",
            Self::Object => "an object",
        }
    }
}

/// Reads one JSON text from its start to its end, value by value.
///
/// After an error the reader stands at the place of the error, and there is no sense in going on.
#[derive(Debug)]
pub struct Reader<'a> {
    text: &'a str,
    position: usize,
    depth: u32,
    /// Whether the array or object that was begun last has had no element yet.
    fresh: bool,
    memory: Memory,
}

impl<'a> Reader<'a> {
    /// A reader at the start of `input`, with the [default](MemoryLimit::default_for) for what values may take.
    ///
    /// # Errors
    ///
    /// When `input` is not UTF-8.
    pub fn new(input: &'a [u8]) -> Result<Self, DecodeError> {
        let memory = Memory::new(MemoryLimit::default_for(input.len()));
        match std::str::from_utf8(input) {
            Ok(text) => Ok(Self { text, position: 0, depth: 0, fresh: false, memory }),
            Err(error) => Err(DecodeError::new("expected UTF-8", String::new(), error.valid_up_to())),
        }
    }

    /// The reader with another limit for the memory that values may take from here on.
    #[must_use]
    pub fn with_memory_limit(mut self, limit: MemoryLimit) -> Self {
        self.memory = Memory::new(limit);
        self
    }

    /// How many bytes are behind the reader. After [`peek`](Self::peek) that is where the next value begins.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.position
    }

    /// Takes memory for a value of type `T` that is boxed.
    pub(super) fn take_for_box<T>(&mut self) -> Result<(), DecodeError> {
        self.memory.take_for_box::<T>().map_err(|exceeded| self.out_of_memory(exceeded))
    }

    /// Makes sure that a list has room for one more element.
    #[inline]
    pub(super) fn take_for_element<T>(&mut self, list: &mut Vec<T>) -> Result<(), DecodeError> {
        self.memory.take_for_element(list).map_err(|exceeded| self.out_of_memory(exceeded))
    }

    /// Takes memory for one more entry of a map that has `entries`.
    #[inline]
    pub(super) fn take_for_entry<K, V>(&mut self, entries: usize) -> Result<(), DecodeError> {
        self.memory.take_for_entry::<K, V>(entries).map_err(|exceeded| self.out_of_memory(exceeded))
    }

    #[cold]
    fn out_of_memory(&self, exceeded: Exceeded) -> DecodeError {
        self.error(exceeded.message())
    }

    /// An error at the value that begins at `start`, or behind white space there.
    #[cold]
    pub(super) fn error_at_value(&mut self, start: usize, message: String) -> DecodeError {
        self.position = start;
        let start = self.value_start();
        self.error_at(start, message)
    }

    /// An error at the reader's place.
    #[cold]
    pub fn error(&self, message: impl Into<Cow<'static, str>>) -> DecodeError {
        self.error_at(self.position, message)
    }

    #[cold]
    fn error_at(&self, offset: usize, message: impl Into<Cow<'static, str>>) -> DecodeError {
        DecodeError::new(message, path_at(self.text, offset), offset)
    }

    #[cold]
    fn unexpected(&mut self, wanted: &'static str) -> DecodeError {
        match self.peek() {
            // A word that only begins like `null`, `true` or `false` is no JSON.
            Ok(Kind::Null | Kind::Bool) if !self.is_word() => self.error("expected a value"),
            Ok(kind) => self.error(format!("expected {wanted}, found {}", kind.with_article())),
            Err(error) => error,
        }
    }

    fn is_word(&self) -> bool {
        let rest = self.text.get(self.position..).unwrap_or_default();
        ["null", "true", "false"].iter().any(|word| rest.starts_with(word))
    }

    /// The byte at the reader's place; 0, which no JSON token holds, at the end.
    #[inline(always)]
    fn byte(&self) -> u8 {
        self.text.as_bytes().get(self.position).copied().unwrap_or(0)
    }

    /// The next byte that is no white space.
    #[inline(always)]
    fn token(&mut self) -> u8 {
        let byte = self.byte();
        if byte > b' ' { byte } else { self.token_after_space() }
    }

    fn token_after_space(&mut self) -> u8 {
        while matches!(self.byte(), b' ' | b'\t' | b'\n' | b'\r') {
            self.position += 1;
        }
        self.byte()
    }

    /// What kind of value comes next.
    ///
    /// # Errors
    ///
    /// When no value begins here.
    pub fn peek(&mut self) -> Result<Kind, DecodeError> {
        match self.token() {
            b'"' => Ok(Kind::String),
            b'{' => Ok(Kind::Object),
            b'[' => Ok(Kind::Array),
            b'n' => Ok(Kind::Null),
            b't' | b'f' => Ok(Kind::Bool),
            b'-' | b'0'..=b'9' => Ok(Kind::Number),
            0 if self.position >= self.text.len() => Err(self.error("expected a value, found the end")),
            _ => Err(self.error("expected a value")),
        }
    }

    /// Where the next value begins.
    fn value_start(&mut self) -> usize {
        self.token();
        self.position
    }

    /// Checks that nothing but white space is left.
    ///
    /// # Errors
    ///
    /// When there is more.
    pub fn end(&mut self) -> Result<(), DecodeError> {
        self.token();
        if self.position < self.text.len() { Err(self.error("expected the end")) } else { Ok(()) }
    }

    fn literal(&mut self, literal: &'static str) -> Result<(), DecodeError> {
        if self.text.as_bytes()[self.position..].starts_with(literal.as_bytes()) {
            self.position += literal.len();
            Ok(())
        } else {
            Err(self.error("expected a value"))
        }
    }
}

/// Simple values.
impl<'a> Reader<'a> {
    /// Reads `null` if that is what comes next, and tells.
    ///
    /// # Errors
    ///
    /// When something begins like `null` and is not.
    #[inline(always)]
    pub fn null(&mut self) -> Result<bool, DecodeError> {
        if self.token() == b'n' { self.literal("null").map(|()| true) } else { Ok(false) }
    }

    /// Reads `null` as `None`, and everything else by `read`.
    ///
    /// # Errors
    ///
    /// Those of `read`.
    #[inline]
    pub fn nullable<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, DecodeError>,
    ) -> Result<Option<T>, DecodeError> {
        if self.null()? { Ok(None) } else { read(self).map(Some) }
    }

    /// Reads `null` as the value that stands in for a missing one, and everything else by `read`.
    ///
    /// # Errors
    ///
    /// Those of `read`.
    #[inline]
    pub fn corrected<T: ErrorCorrection>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, DecodeError>,
    ) -> Result<T, DecodeError> {
        if self.null()? { Ok(T::corrected()) } else { read(self) }
    }

    /// Reads a value by `read` in which keys are sensitive, those of a map or of a document: an error names the place where
    /// the value begins, and not the keys that lead on from there.
    ///
    /// # Errors
    ///
    /// Those of `read`.
    pub fn sensitive<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, DecodeError>,
    ) -> Result<T, DecodeError> {
        let start = self.value_start();
        read(self).map_err(|error| self.error_at(start, error.message().to_owned()))
    }

    /// Reads `true` or `false`.
    ///
    /// # Errors
    ///
    /// When another value comes next.
    pub fn boolean(&mut self) -> Result<bool, DecodeError> {
        match self.token() {
            b't' => self.literal("true").map(|()| true),
            b'f' => self.literal("false").map(|()| false),
            _ => Err(self.unexpected("a boolean")),
        }
    }

    /// Reads a string.
    ///
    /// # Errors
    ///
    /// When another value comes next, or the string is not well formed.
    #[inline(always)]
    pub fn string(&mut self) -> Result<String, DecodeError> {
        let (raw, escapes) = self.raw_string()?;
        if escapes { self.unescape(raw) } else { Ok(raw.to_owned()) }
    }

    /// Reads a string that is borrowed from the input where it holds no escape.
    ///
    /// # Errors
    ///
    /// As [`string`](Self::string).
    #[inline(always)]
    pub fn text(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        let (raw, escapes) = self.raw_string()?;
        if escapes { self.unescape(raw).map(Cow::Owned) } else { Ok(Cow::Borrowed(raw)) }
    }

    /// Reads an enumeration: a string, as any type that is made from text.
    ///
    /// # Errors
    ///
    /// As [`string`](Self::string).
    #[inline]
    pub fn enumeration<T: for<'t> From<&'t str>>(&mut self) -> Result<T, DecodeError> {
        self.text().map(|text| T::from(&text))
    }

    /// What stands between the quotes, and whether there are escapes in it.
    #[inline(always)]
    fn raw_string(&mut self) -> Result<(&'a str, bool), DecodeError> {
        if self.token() != b'"' {
            return Err(self.unexpected("a string"));
        }
        let start = self.position + 1;
        let end = scan::next_special(self.text.as_bytes(), start);
        if self.text.as_bytes().get(end) == Some(&b'"') {
            self.position = end + 1;
            return Ok((&self.text[start..end], false));
        }
        self.raw_string_with_escapes(start, end)
    }

    fn raw_string_with_escapes(
        &mut self,
        start: usize,
        first: usize,
    ) -> Result<(&'a str, bool), DecodeError> {
        let bytes = self.text.as_bytes();
        let mut position = first;
        loop {
            match bytes.get(position) {
                Some(b'"') => {
                    self.position = position + 1;
                    return Ok((&self.text[start..position], true));
                }
                // Whatever is escaped, it is no end; that it is an escape is checked when it is taken out.
                Some(b'\\') => position += 2,
                Some(_) => return Err(self.error_at(position, "a control character in a string")),
                None => return Err(self.error_at(bytes.len(), "a string without an end")),
            }
            position = scan::next_special(bytes, position);
        }
    }

    #[cold]
    fn unescape(&self, raw: &str) -> Result<String, DecodeError> {
        text::unescape(raw).map_err(|bad| self.bad_escape(raw, bad))
    }

    /// As [`text`](Self::text), with U+FFFD for each half of a surrogate pair: where a text is compared with others, or
    /// shown to people.
    pub(crate) fn lossy_text(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        let (raw, escapes) = self.raw_string()?;
        if !escapes {
            return Ok(Cow::Borrowed(raw));
        }
        text::unescape_lossy(raw).map(Cow::Owned).map_err(|bad| self.bad_escape(raw, bad))
    }

    fn skip_string(&mut self) -> Result<(), DecodeError> {
        let (raw, escapes) = self.raw_string()?;
        if escapes { text::check(raw).map_err(|bad| self.bad_escape(raw, bad)) } else { Ok(()) }
    }

    /// An error in the string that was read last.
    #[cold]
    fn bad_escape(&self, raw: &str, bad: BadEscape) -> DecodeError {
        let start = self.position - 1 - raw.len();
        self.error_at(start + bad.0, bad.1)
    }

    /// Reads a blob, which is a string in base64.
    ///
    /// # Errors
    ///
    /// When another value comes next, or the string is no base64.
    pub fn blob(&mut self) -> Result<Blob, DecodeError> {
        let start = self.value_start();
        let text = self.text()?;
        Blob::from_base64(&text).map_err(|error| self.error_at(start, error.to_string()))
    }

    /// Reads a timestamp that should be in Smithy's `date-time` format, RFC 3339, as
    /// [`Timestamp::parse_lenient`] does.
    ///
    /// # Errors
    ///
    /// When something else than a timestamp comes next.
    pub fn date_time(&mut self) -> Result<Timestamp, DecodeError> {
        self.timestamp(TimestampFormat::DateTime)
    }

    /// Reads a timestamp that should be in Smithy's `http-date` format, RFC 9110, as
    /// [`Timestamp::parse_lenient`] does.
    ///
    /// # Errors
    ///
    /// When something else than a timestamp comes next.
    pub fn http_date(&mut self) -> Result<Timestamp, DecodeError> {
        self.timestamp(TimestampFormat::HttpDate)
    }

    /// Reads a timestamp that should be in Smithy's `epoch-seconds` format, a number, as
    /// [`Timestamp::parse_lenient`] does: without going through floating point.
    ///
    /// # Errors
    ///
    /// When something else than a timestamp comes next.
    pub fn epoch_seconds(&mut self) -> Result<Timestamp, DecodeError> {
        if !matches!(self.token(), b'-' | b'0'..=b'9') {
            return self.timestamp(TimestampFormat::EpochSeconds);
        }
        let text = self.number_text()?;
        self.parsed(self.position - text.len(), text, TimestampFormat::EpochSeconds)
    }

    /// A number or a string, whichever format the model declares.
    #[inline]
    fn timestamp(&mut self, declared: TimestampFormat) -> Result<Timestamp, DecodeError> {
        let start = self.value_start();
        let text = match self.token() {
            b'"' => self.text()?,
            b'-' | b'0'..=b'9' => Cow::Borrowed(self.number_text()?),
            _ => return Err(self.unexpected("a timestamp")),
        };
        self.parsed(start, &text, declared)
    }

    #[inline]
    fn parsed(&self, start: usize, text: &str, declared: TimestampFormat) -> Result<Timestamp, DecodeError> {
        Timestamp::parse_lenient(text, declared).map_err(|error| self.error_at(start, error.to_string()))
    }
}

/// Numbers.
impl<'a> Reader<'a> {
    /// Reads a number as the text that it is.
    ///
    /// # Errors
    ///
    /// When another value comes next.
    pub fn number_text(&mut self) -> Result<&'a str, DecodeError> {
        if !matches!(self.token(), b'-' | b'0'..=b'9') {
            return Err(self.unexpected("a number"));
        }
        let start = self.position;
        if self.byte() == b'-' {
            self.position += 1;
        }
        if self.byte() == b'0' {
            self.position += 1;
        } else {
            self.digits()?;
        }
        if self.byte() == b'.' {
            self.position += 1;
            self.digits()?;
        }
        if matches!(self.byte(), b'e' | b'E') {
            self.position += 1;
            if matches!(self.byte(), b'+' | b'-') {
                self.position += 1;
            }
            self.digits()?;
        }
        Ok(&self.text[start..self.position])
    }

    /// An error at the number that was read last.
    #[cold]
    fn bad_number(&self, text: &str, message: impl Into<Cow<'static, str>>) -> DecodeError {
        self.error_at(self.position - text.len(), message)
    }

    fn digits(&mut self) -> Result<(), DecodeError> {
        let start = self.position;
        while self.byte().is_ascii_digit() {
            self.position += 1;
        }
        if self.position == start { Err(self.error("expected a digit")) } else { Ok(()) }
    }

    /// Reads an integer that fits `T`. A fraction of zero, as in `3.0`, is accepted.
    ///
    /// # Errors
    ///
    /// When another value comes next, or the number has a fraction or is too large.
    pub fn integer<T: TryFrom<i64>>(&mut self) -> Result<T, DecodeError> {
        let text = self.number_text()?;
        let integer = text.parse().ok().or_else(|| whole(text));
        integer.and_then(|integer| T::try_from(integer).ok()).ok_or_else(|| {
            self.bad_number(text, format!("expected an integer of {} bits", 8 * size_of::<T>()))
        })
    }

    /// Reads an `intEnum`: an integer, as any type that is made from one.
    ///
    /// # Errors
    ///
    /// As [`integer`](Self::integer).
    pub fn int_enum<T: From<i32>>(&mut self) -> Result<T, DecodeError> {
        self.integer().map(T::from)
    }

    /// Reads a number of double precision, or one of the strings `NaN`, `Infinity` and `-Infinity`.
    ///
    /// # Errors
    ///
    /// When another value comes next, or the number is too large.
    pub fn double(&mut self) -> Result<f64, DecodeError> {
        if self.token() == b'"' {
            return self.not_finite();
        }
        let text = self.number_text()?;
        let number = text.parse().ok().filter(|number: &f64| number.is_finite());
        number.ok_or_else(|| self.bad_number(text, "a number out of range"))
    }

    /// Reads a number of single precision, or one of the strings `NaN`, `Infinity` and `-Infinity`.
    ///
    /// # Errors
    ///
    /// When another value comes next, or the number is too large.
    pub fn float(&mut self) -> Result<f32, DecodeError> {
        if self.token() == b'"' {
            #[allow(clippy::cast_possible_truncation)] // NaN and the infinities are the same in both.
            return self.not_finite().map(|number| number as f32);
        }
        let text = self.number_text()?;
        let number = text.parse().ok().filter(|number: &f32| number.is_finite());
        number.ok_or_else(|| self.bad_number(text, "a number out of range"))
    }

    fn not_finite(&mut self) -> Result<f64, DecodeError> {
        let start = self.value_start();
        let name = self.text()?;
        not_finite_named(&name)
            .ok_or_else(|| self.error_at(start, "expected a number, \"NaN\", \"Infinity\" or \"-Infinity\""))
    }

    /// Reads an integer of any size, which may be in a string, as the protocol `rpcv2Json` has it.
    ///
    /// # Errors
    ///
    /// When another value comes next, or the number has a fraction or an exponent.
    pub fn big_integer(&mut self) -> Result<BigInteger, DecodeError> {
        self.big_number("expected an integer")
    }

    /// Reads a decimal number of any size and precision, which may be in a string, as the protocol `rpcv2Json` has it.
    ///
    /// # Errors
    ///
    /// When another value comes next.
    pub fn big_decimal(&mut self) -> Result<BigDecimal, DecodeError> {
        self.big_number("expected a decimal number")
    }

    fn big_number<T: FromStr>(&mut self, wanted: &'static str) -> Result<T, DecodeError> {
        if self.token() == b'"' {
            let start = self.value_start();
            return self.text()?.parse().map_err(|_| self.error_at(start, wanted));
        }
        let text = self.number_text()?;
        text.parse().map_err(|_| self.bad_number(text, wanted))
    }
}

/// The integer that a number with a fraction or an exponent stands for, if it is one and exact in an `f64`.
fn whole(text: &str) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0; // 2^53
    let number: f64 = text.parse().ok()?;
    #[allow(clippy::cast_possible_truncation)] // Within ±2^53 and without a fraction nothing is cut.
    (number.fract() == 0.0 && number.abs() <= EXACT).then_some(number as i64)
}

/// Arrays and objects.
impl<'a> Reader<'a> {
    #[inline(always)]
    fn begin(&mut self, open: u8, wanted: &'static str) -> Result<(), DecodeError> {
        if self.token() != open {
            return Err(self.unexpected(wanted));
        }
        if self.depth >= MAX_DEPTH {
            return Err(self.error("nested deeper than 128 levels"));
        }
        self.position += 1;
        self.depth += 1;
        self.fresh = true;
        Ok(())
    }

    /// Reads what stands before an element: a comma, nothing before the first, or the end.
    #[inline(always)]
    fn next(&mut self, close: u8) -> Result<bool, DecodeError> {
        let token = self.token();
        let fresh = std::mem::replace(&mut self.fresh, false);
        if token == close {
            self.position += 1;
            self.depth = self.depth.saturating_sub(1);
            Ok(false)
        } else if fresh {
            Ok(true)
        } else if token == b',' {
            self.position += 1;
            Ok(true)
        } else {
            Err(self.error(if close == b']' { "expected `,` or `]`" } else { "expected `,` or `}`" }))
        }
    }

    /// Reads the `[` of an array; [`next_item`](Self::next_item) goes on.
    ///
    /// # Errors
    ///
    /// When another value comes next, or the text nests deeper than [`MAX_DEPTH`].
    #[inline(always)]
    pub fn begin_array(&mut self) -> Result<(), DecodeError> {
        self.begin(b'[', "an array")
    }

    /// Goes to the array's next element, which the caller then reads. `false` when the `]` was read instead.
    ///
    /// # Errors
    ///
    /// When neither follows.
    #[inline(always)]
    pub fn next_item(&mut self) -> Result<bool, DecodeError> {
        self.next(b']')
    }

    /// Reads the `{` of an object; [`next_key`](Self::next_key) goes on.
    ///
    /// # Errors
    ///
    /// When another value comes next, or the text nests deeper than [`MAX_DEPTH`].
    #[inline(always)]
    pub fn begin_object(&mut self) -> Result<(), DecodeError> {
        self.begin(b'{', "an object")
    }

    /// Reads the object's next key and its colon; the caller then reads the value. `None` when the `}` was read.
    ///
    /// # Errors
    ///
    /// When neither follows.
    pub fn next_key(&mut self) -> Result<Option<Cow<'a, str>>, DecodeError> {
        if !self.next(b'}')? {
            return Ok(None);
        }
        self.quote()?;
        let key = self.text()?;
        self.colon()?;
        Ok(Some(key))
    }

    /// As [`next_key`](Self::next_key), for a name that is only compared with others: one that is no text is none of
    /// them, and no reason to refuse the rest.
    pub(crate) fn next_name(&mut self) -> Result<Option<Cow<'a, str>>, DecodeError> {
        if self.next(b'}')? { self.name().map(Some) } else { Ok(None) }
    }

    fn name(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        self.quote()?;
        let name = self.lossy_text()?;
        self.colon()?;
        Ok(name)
    }

    fn quote(&mut self) -> Result<(), DecodeError> {
        if self.token() == b'"' { Ok(()) } else { Err(self.error("expected a member's name in quotes")) }
    }

    #[inline]
    fn colon(&mut self) -> Result<(), DecodeError> {
        if self.token() != b':' {
            return Err(self.error("expected `:`"));
        }
        self.position += 1;
        Ok(())
    }

    /// Reads the next key and its colon and gives the member's index; the caller then reads the value. For a name that is
    /// not among the members that is their number, and `None` when the `}` was read.
    #[inline(always)]
    pub(super) fn next_member(
        &mut self,
        members: &'static [Member],
        order: &mut Order,
    ) -> Result<Option<usize>, DecodeError> {
        if !self.next(b'}')? {
            return Ok(None);
        }
        self.token();
        let expected = order.expected();
        if members.get(expected).is_some_and(|member| self.expected_key(member)) {
            order.note(expected);
            return Ok(Some(expected));
        }
        self.any_member(members, order).map(Some)
    }

    /// Reads the key that is expected next, if it stands there in its plainest form.
    #[inline(always)]
    fn expected_key(&mut self, member: &Member) -> bool {
        // Of `","Name":"`, the part from its own quote to the colon.
        let Some(key) = member.json_key().as_bytes().get(2..) else { return false };
        let Some((_, key)) = key.split_last() else { return false };
        let rest = self.text.as_bytes().get(self.position..).unwrap_or_default();
        let is_expected = rest.starts_with(key);
        if is_expected {
            self.position += key.len();
        }
        is_expected
    }

    /// Reads a key that may be any member's.
    fn any_member(&mut self, members: &'static [Member], order: &mut Order) -> Result<usize, DecodeError> {
        let key = self.name()?;
        Ok(order.find(members, &key))
    }

    /// Reads an array, each element by `read`. Elements that are `null` are absent.
    ///
    /// # Errors
    ///
    /// When another value comes next, those of `read`, and when the values take more memory than they may.
    pub fn list<T>(
        &mut self,
        mut read: impl FnMut(&mut Self) -> Result<T, DecodeError>,
    ) -> Result<Vec<T>, DecodeError> {
        self.begin_array()?;
        let mut list = Vec::new();
        while self.next_item()? {
            if !self.null()? {
                self.take_for_element(&mut list)?;
                list.push(read(self)?);
            }
        }
        Ok(list)
    }

    /// Reads an array, each element by `read`, `null` too.
    ///
    /// # Errors
    ///
    /// As [`list`](Self::list).
    pub fn list_with_null<T>(
        &mut self,
        mut read: impl FnMut(&mut Self) -> Result<T, DecodeError>,
    ) -> Result<Vec<T>, DecodeError> {
        self.begin_array()?;
        let mut list = Vec::new();
        while self.next_item()? {
            self.take_for_element(&mut list)?;
            list.push(read(self)?);
        }
        Ok(list)
    }

    /// Reads an array that may hold `null`, as Smithy's `sparse` trait says.
    ///
    /// # Errors
    ///
    /// As [`list`](Self::list).
    pub fn sparse_list<T>(
        &mut self,
        mut read: impl FnMut(&mut Self) -> Result<T, DecodeError>,
    ) -> Result<Vec<Option<T>>, DecodeError> {
        self.list_with_null(|reader| reader.nullable(&mut read))
    }

    /// Reads an object as a map, each value by `read`. Values that are `null` are absent.
    ///
    /// # Errors
    ///
    /// As [`list`](Self::list).
    pub fn map<K: for<'t> From<&'t str> + Ord, V>(
        &mut self,
        mut read: impl FnMut(&mut Self) -> Result<V, DecodeError>,
    ) -> Result<BTreeMap<K, V>, DecodeError> {
        self.begin_object()?;
        let mut map = BTreeMap::new();
        while let Some(key) = self.next_key()? {
            let key = K::from(&key);
            if self.null()? {
                map.remove(&key);
            } else {
                self.take_for_entry::<K, V>(map.len())?;
                map.insert(key, read(self)?);
            }
        }
        Ok(map)
    }

    /// Reads an object as a map, each value by `read`, `null` too.
    ///
    /// # Errors
    ///
    /// As [`list`](Self::list).
    pub fn map_with_null<K: for<'t> From<&'t str> + Ord, V>(
        &mut self,
        mut read: impl FnMut(&mut Self) -> Result<V, DecodeError>,
    ) -> Result<BTreeMap<K, V>, DecodeError> {
        self.begin_object()?;
        let mut map = BTreeMap::new();
        while let Some(key) = self.next_key()? {
            self.take_for_entry::<K, V>(map.len())?;
            map.insert(K::from(&key), read(self)?);
        }
        Ok(map)
    }

    /// Reads an object as a map whose values may be `null`, as Smithy's `sparse` trait says.
    ///
    /// # Errors
    ///
    /// As [`list`](Self::list).
    pub fn sparse_map<K: for<'t> From<&'t str> + Ord, V>(
        &mut self,
        mut read: impl FnMut(&mut Self) -> Result<V, DecodeError>,
    ) -> Result<BTreeMap<K, Option<V>>, DecodeError> {
        self.map_with_null(|reader| reader.nullable(&mut read))
    }

    /// Reads a document: any JSON value.
    ///
    /// # Errors
    ///
    /// When the text is no JSON, and when the values take more memory than they may.
    pub fn document(&mut self) -> Result<Document, DecodeError> {
        match self.peek()? {
            Kind::Null => self.null().map(|_| Document::Null),
            Kind::Bool => self.boolean().map(Document::Bool),
            Kind::Number => self.document_number().map(Document::Number),
            Kind::String => self.string().map(Document::String),
            // In a document `null` is a value like any other.
            Kind::Array => self.list_with_null(Self::document).map(Document::Array),
            Kind::Object => self.map_with_null(Self::document).map(Document::Object),
        }
    }

    fn document_number(&mut self) -> Result<Number, DecodeError> {
        let text = self.number_text()?;
        text.parse().map_err(|_| self.bad_number(text, "a number out of range"))
    }

    /// Reads a value of any kind and forgets it. Strings may hold half a surrogate pair, which is no text.
    ///
    /// # Errors
    ///
    /// When it is no JSON.
    pub fn skip(&mut self) -> Result<(), DecodeError> {
        match self.peek()? {
            Kind::Null => self.null().map(drop),
            Kind::Bool => self.boolean().map(drop),
            Kind::Number => self.number_text().map(drop),
            Kind::String => self.skip_string(),
            Kind::Array => self.skip_array(),
            Kind::Object => self.skip_object(),
        }
    }

    fn skip_array(&mut self) -> Result<(), DecodeError> {
        self.begin_array()?;
        while self.next_item()? {
            self.skip()?;
        }
        Ok(())
    }

    /// Reads an object of any members and forgets it.
    ///
    /// # Errors
    ///
    /// When another value comes next, or it is no JSON.
    pub fn skip_object(&mut self) -> Result<(), DecodeError> {
        self.begin_object()?;
        while self.next(b'}')? {
            self.quote()?;
            self.skip_string()?;
            self.colon()?;
            self.skip()?;
        }
        Ok(())
    }
}
