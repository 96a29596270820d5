use super::path::path_at;
use super::scan;
use crate::codec::{EncodeError, Refusal, Refuse};
use crate::number::{not_finite_name, write_float};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, TimestampFormat};
use std::borrow::Cow;

/// The initial capacity, sufficient for most requests, so that they need one allocation.
const FIRST_CAPACITY: usize = 512;

/// The differences between JSON protocols.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    /// Numbers of arbitrary size are numbers, timestamps have the format of their member.
    Plain,
    /// `rpcv2Json`: numbers of arbitrary size are strings, timestamps are `epoch-seconds`.
    RpcV2,
}

/// Writes a compact JSON text.
///
/// Each member or element is followed by a comma, and the end of an object or array removes the last one, so that no
/// code has to determine the first member.
#[derive(Debug)]
pub struct Writer {
    out: String,
    dialect: Dialect,
    refusal: Refusal,
}

impl Refuse for Writer {
    fn refusal(&mut self) -> &mut Refusal {
        &mut self.refusal
    }

    fn path(&self) -> String {
        path_at(&self.out, self.out.len())
    }
}

impl Default for Writer {
    fn default() -> Self {
        Self::new()
    }
}

impl Writer {
    /// An empty writer.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::of(Dialect::Plain)
    }

    #[inline]
    pub(super) fn of(dialect: Dialect) -> Self {
        Self { out: String::with_capacity(FIRST_CAPACITY), dialect, refusal: Refusal::default() }
    }

    #[inline]
    pub(super) fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// Returns the JSON text.
    ///
    /// # Errors
    ///
    /// Returns the first reason that was [recorded](Self::refuse).
    #[inline]
    pub fn finish(self) -> Result<String, EncodeError> {
        self.refusal.or(self.out)
    }

    /// Records that the next value can't be written. The first reason becomes the error.
    #[cold]
    pub fn refuse(&mut self, why: impl Into<Cow<'static, str>>) {
        Refuse::refuse(self, why);
    }

    /// Enters a value of unlimited depth, which [`leave`](Self::leave) leaves. Returns `false`, and records the
    /// error, if it is too deep.
    #[must_use]
    pub fn enter(&mut self) -> bool {
        Refuse::enter(self)
    }

    /// Leaves a value.
    pub fn leave(&mut self) {
        Refuse::leave(self);
    }

    /// Writes JSON: punctuation, names, or both.
    #[inline]
    pub fn raw(&mut self, json: &str) {
        self.out.push_str(json);
    }

    /// Iterates over the elements of a list, which the caller writes. Reserves the usual length: twice the size of
    /// the elements in memory.
    pub fn elements<'v, T>(&mut self, list: &'v [T]) -> std::slice::Iter<'v, T> {
        self.out.reserve(2 * size_of_val(list));
        list.iter()
    }

    /// Ends an object, and removes the comma after its last member.
    #[inline]
    pub fn end_object(&mut self) {
        self.end("}");
    }

    /// Ends an array, and removes the comma after its last element.
    #[inline]
    pub fn end_array(&mut self) {
        self.end("]");
    }

    #[inline]
    fn end(&mut self, close: &str) {
        if self.out.as_bytes().last() == Some(&b',') {
            self.out.truncate(self.out.len() - 1);
        }
        self.out.push_str(close);
    }

    /// Writes the name of a member and the colon.
    pub fn key(&mut self, name: &str) {
        self.string(name);
        self.raw(":");
    }

    /// Writes a string with its quotes.
    #[inline]
    pub fn string(&mut self, text: &str) {
        self.raw("\"");
        self.escaped(text);
        self.raw("\"");
    }

    /// Escapes and writes the content of a string.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn escaped(&mut self, text: &str) {
        if scan::has_special(text.as_bytes()) {
            self.escape(text);
        } else {
            self.out.push_str(text);
        }
    }

    #[cold]
    fn escape(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let (mut start, mut special) = (0, scan::next_special(bytes, 0));
        while let Some(&byte) = bytes.get(special) {
            self.out.push_str(&text[start..special]);
            self.escape_byte(byte);
            start = special + 1;
            special = scan::next_special(bytes, start);
        }
        self.out.push_str(&text[start..]);
    }

    fn escape_byte(&mut self, byte: u8) {
        const HEX: [char; 16] =
            ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
        match byte {
            b'"' => self.raw("\\\""),
            b'\\' => self.raw("\\\\"),
            b'\n' => self.raw("\\n"),
            b'\r' => self.raw("\\r"),
            b'\t' => self.raw("\\t"),
            0x08 => self.raw("\\b"),
            0x0c => self.raw("\\f"),
            other => {
                self.raw("\\u00");
                self.out.push(HEX[usize::from(other >> 4)]);
                self.out.push(HEX[usize::from(other & 15)]);
            }
        }
    }

    /// Writes `true` or `false`.
    pub fn boolean(&mut self, value: bool) {
        self.raw(if value { "true" } else { "false" });
    }

    /// Writes an integer.
    pub fn integer(&mut self, value: impl Into<i64>) {
        self.raw(itoa::Buffer::new().format(value.into()));
    }

    /// Writes a double in the fewest digits that determine it. Numbers that are not finite are strings, as in
    /// Smithy's JSON protocols.
    pub fn double(&mut self, value: f64) {
        if value.is_finite() {
            write_float(value, &mut self.out);
        } else {
            self.not_finite(value);
        }
    }

    /// Writes a float, like [`double`](Self::double).
    pub fn float(&mut self, value: f32) {
        if value.is_finite() {
            write_float(value, &mut self.out);
        } else {
            self.not_finite(value.into());
        }
    }

    fn not_finite(&mut self, value: f64) {
        self.string(not_finite_name(value));
    }

    /// Writes an integer of arbitrary size.
    pub fn big_integer(&mut self, value: &BigInteger) {
        self.big_number(value.as_str());
    }

    /// Writes a decimal number of arbitrary precision.
    pub fn big_decimal(&mut self, value: &BigDecimal) {
        self.big_number(value.as_str());
    }

    fn big_number(&mut self, digits: &str) {
        match self.dialect {
            Dialect::Plain => self.raw(digits),
            Dialect::RpcV2 => self.string(digits),
        }
    }

    /// Writes a blob as a string in base64.
    pub fn blob(&mut self, value: &Blob) {
        self.raw("\"");
        value.write_base64(&mut self.out);
        self.raw("\"");
    }

    /// Writes a timestamp in the format `date-time`, truncated to milliseconds as required by Smithy.
    pub fn date_time(&mut self, value: Timestamp) {
        self.raw("\"");
        value.truncate_to_millis().write(TimestampFormat::DateTime, &mut self.out);
        self.raw("\"");
    }

    /// Writes a timestamp in the format `http-date`, which has whole seconds.
    pub fn http_date(&mut self, value: Timestamp) {
        self.raw("\"");
        value.write(TimestampFormat::HttpDate, &mut self.out);
        self.raw("\"");
    }

    /// Writes a timestamp in the format `epoch-seconds`, truncated to milliseconds as required by Smithy.
    pub fn epoch_seconds(&mut self, value: Timestamp) {
        value.truncate_to_millis().write(TimestampFormat::EpochSeconds, &mut self.out);
    }

    /// Writes a document. It is an error if it is too deep.
    pub fn document(&mut self, value: &Document) {
        match value {
            Document::Null => self.raw("null"),
            Document::Bool(value) => self.boolean(*value),
            Document::Number(value) => value.write(&mut self.out),
            Document::String(value) => self.string(value),
            Document::Array(items) => {
                if self.enter() {
                    self.raw("[");
                    for item in items {
                        self.document(item);
                        self.raw(",");
                    }
                    self.end_array();
                    self.leave();
                }
            }
            Document::Object(members) => {
                if self.enter() {
                    self.raw("{");
                    for (name, member) in members {
                        self.key(name);
                        self.document(member);
                        self.raw(",");
                    }
                    self.end_object();
                    self.leave();
                }
            }
        }
    }
}
