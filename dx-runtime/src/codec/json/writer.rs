use super::path::path_at;
use super::scan;
use crate::codec::{EncodeError, Refusal, Refuse};
use crate::number::{not_finite_name, write_float};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, TimestampFormat};
use std::borrow::Cow;

/// What a first buffer holds: most requests, so that most are written into one allocation.
const FIRST_CAPACITY: usize = 512;

/// What JSON protocols differ in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    /// Numbers of any size are numbers, timestamps have the format of their member.
    Plain,
    /// `rpcv2Json`: numbers of any size are strings, timestamps are `epoch-seconds`.
    RpcV2,
}

/// Writes one compact JSON text.
///
/// Every member and element of an object or array ends in a comma, and the end takes the last one back: so no one
/// has to know which member is the first that is there.
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
    /// A writer that has written nothing yet.
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

    /// What was written.
    ///
    /// # Errors
    ///
    /// The first thing that was [refused](Self::refuse).
    #[inline]
    pub fn finish(self) -> Result<String, EncodeError> {
        self.refusal.or(self.out)
    }

    /// Notes that the value which comes next can't be written, and why. The first note becomes the error.
    #[cold]
    pub fn refuse(&mut self, why: impl Into<Cow<'static, str>>) {
        Refuse::refuse(self, why);
    }

    /// Goes one level down in a value that may be as deep as its owner likes. `false`, with the value refused, where
    /// that is too deep; else [`leave`](Self::leave) comes after.
    #[must_use]
    pub fn enter(&mut self) -> bool {
        Refuse::enter(self)
    }

    /// Goes one level up again.
    pub fn leave(&mut self) {
        Refuse::leave(self);
    }

    /// Writes text that is JSON already: punctuation, names, or both.
    #[inline]
    pub fn raw(&mut self, json: &str) {
        self.out.push_str(json);
    }

    /// The elements of a list, which the caller writes next, one by one. There is room then for what lists mostly
    /// take: twice what they take in memory, without what the elements own.
    pub fn elements<'v, T>(&mut self, list: &'v [T]) -> std::slice::Iter<'v, T> {
        self.out.reserve(2 * size_of_val(list));
        list.iter()
    }

    /// Ends an object. A comma after its last member is taken back.
    #[inline]
    pub fn end_object(&mut self) {
        self.end("}");
    }

    /// Ends an array. A comma after its last element is taken back.
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

    /// Writes the name of an object's member and the colon.
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

    /// Writes what stands between the quotes of a string.
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

    /// Writes a number of double precision in the fewest digits that read back as the same. What is no finite number
    /// is written as a string, as Smithy's JSON protocols have it.
    pub fn double(&mut self, value: f64) {
        if value.is_finite() {
            write_float(value, &mut self.out);
        } else {
            self.not_finite(value);
        }
    }

    /// Writes a number of single precision, as [`double`](Self::double) does.
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

    /// Writes an integer of any size.
    pub fn big_integer(&mut self, value: &BigInteger) {
        self.big_number(value.as_str());
    }

    /// Writes a decimal number of any size and precision.
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

    /// Writes a timestamp in Smithy's `date-time` format, cut to milliseconds as Smithy demands.
    pub fn date_time(&mut self, value: Timestamp) {
        self.raw("\"");
        value.truncate_to_millis().write(TimestampFormat::DateTime, &mut self.out);
        self.raw("\"");
    }

    /// Writes a timestamp in Smithy's `http-date` format, which has whole seconds.
    pub fn http_date(&mut self, value: Timestamp) {
        self.raw("\"");
        value.write(TimestampFormat::HttpDate, &mut self.out);
        self.raw("\"");
    }

    /// Writes a timestamp in Smithy's `epoch-seconds` format, cut to milliseconds as Smithy demands.
    pub fn epoch_seconds(&mut self, value: Timestamp) {
        value.truncate_to_millis().write(TimestampFormat::EpochSeconds, &mut self.out);
    }

    /// Writes a document. One that is too deep is refused.
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
