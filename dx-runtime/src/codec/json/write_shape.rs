//! Writes shapes as JSON.

use super::writer::{Dialect, Writer};
use crate::shape::{Key, Member, Schema, Structure, Union, Value, WriteMembers, WriteValue};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, TimestampFormat};
use std::collections::BTreeMap;
use std::convert::Infallible;

/// Punctuation after a value that is written together with what follows, in one piece. As long as everything is
/// inlined, the compiler knows the variant.
#[derive(Clone, Copy, Debug)]
pub(super) enum Rest {
    /// The opening brace of an object without members so far
    Brace,
    /// Nothing
    Nothing,
    /// A comma
    Comma,
    /// The closing quote of a string, and a comma
    Quote,
}

impl Rest {
    /// Writes the punctuation.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn finish(self, writer: &mut Writer) {
        match self {
            Self::Brace => writer.raw("{"),
            Self::Nothing => {}
            Self::Comma => writer.raw(","),
            Self::Quote => writer.raw("\","),
        }
    }

    /// Writes the opening brace, if it is pending.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn without_brace(self, writer: &mut Writer) -> Self {
        if let Self::Brace = self {
            writer.raw("{");
            return Self::Nothing;
        }
        self
    }

    /// Writes the punctuation without the comma, after the last value.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn end(self, writer: &mut Writer) {
        if let Self::Quote = self {
            writer.raw("\"");
        }
    }

    /// Writes the punctuation, with the end of the object instead of the comma. If nothing is pending, removes the
    /// last comma.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn end_object(self, writer: &mut Writer) {
        match self {
            Self::Brace => writer.raw("{}"),
            Self::Nothing => writer.end_object(),
            Self::Comma => writer.raw("}"),
            Self::Quote => writer.raw("\"}"),
        }
    }

    /// The text between the value and that of the next member, including the opening quote of a string. `first` is
    /// the key of the first member, with the brace.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn before(self, member: &'static Member, first: &'static str) -> &'static str {
        let written = match self {
            Self::Brace => return first,
            Self::Nothing => 2,
            Self::Comma => 1,
            Self::Quote => 0,
        };
        member.json_key().get(written..).unwrap_or_default()
    }
}

/// Writes the next value.
pub(super) struct ValueWriter<'w> {
    writer: &'w mut Writer,
    /// The text before the value, including the opening quote of a string: the key of a member, or only the quote.
    before: &'static str,
    /// The member that contains the value, directly or in a list or map.
    member: &'static Member,
}

impl<'w> ValueWriter<'w> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn element(writer: &'w mut Writer, member: &'static Member) -> Self {
        Self { writer, before: "\"", member }
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn member(writer: &'w mut Writer, member: &'static Member, rest: Rest, first: &'static str) -> Self {
        let rest = if first.is_empty() { rest.without_brace(writer) } else { rest };
        if member.json_key().is_empty() {
            rest.finish(writer);
            writer.key(member.name());
            return Self::element(writer, member);
        }
        Self { writer, before: rest.before(member, first), member }
    }

    /// The writer, after the text before a value that is not a string.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn begin(self) -> &'w mut Writer {
        let quote = self.before.len().saturating_sub(1);
        self.writer.raw(self.before.get(..quote).unwrap_or_default());
        self.writer
    }

    /// Writes a value that is not a string.
    #[inline]
    fn plain(self, write: impl FnOnce(&mut Writer)) -> Written {
        write(self.begin());
        Ok(Rest::Comma)
    }
}

type Written = Result<Rest, Infallible>;

impl WriteValue for ValueWriter<'_> {
    type Ok = Rest;
    type Error = Infallible;

    fn boolean(self, value: bool) -> Written {
        self.plain(|writer| writer.boolean(value))
    }

    fn integer(self, value: impl Into<i64>) -> Written {
        self.plain(|writer| writer.integer(value))
    }

    fn float(self, value: f32) -> Written {
        self.plain(|writer| writer.float(value))
    }

    fn double(self, value: f64) -> Written {
        self.plain(|writer| writer.double(value))
    }

    fn big_integer(self, value: &BigInteger) -> Written {
        self.plain(|writer| writer.big_integer(value))
    }

    fn big_decimal(self, value: &BigDecimal) -> Written {
        self.plain(|writer| writer.big_decimal(value))
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn string(self, value: &str) -> Written {
        self.writer.raw(self.before);
        self.writer.escaped(value);
        Ok(Rest::Quote)
    }

    fn blob(self, value: &Blob) -> Written {
        self.plain(|writer| writer.blob(value))
    }

    fn timestamp(self, value: Timestamp) -> Written {
        let declared = match self.writer.dialect() {
            Dialect::Plain => self.member.timestamp(),
            Dialect::RpcV2 => None,
        };
        let format = declared.unwrap_or(TimestampFormat::EpochSeconds);
        self.plain(|writer| match format {
            TimestampFormat::DateTime => writer.date_time(value),
            TimestampFormat::HttpDate => writer.http_date(value),
            TimestampFormat::EpochSeconds => writer.epoch_seconds(value),
        })
    }

    fn document(self, value: &Document) -> Written {
        self.plain(|writer| writer.document(value))
    }

    fn null(self) -> Written {
        self.plain(|writer| writer.raw("null"))
    }

    #[inline]
    fn list<T: Value>(self, value: &[T]) -> Written {
        let member = self.member;
        let writer = self.begin();
        writer.raw("[");
        for item in writer.elements(value) {
            let Ok(rest) = item.write(ValueWriter::element(writer, member));
            rest.finish(writer);
        }
        writer.end_array();
        Ok(Rest::Comma)
    }

    #[inline]
    fn map<K: Key, T: Value>(self, value: &BTreeMap<K, T>) -> Written {
        let member = self.member;
        let writer = self.begin();
        writer.raw("{");
        for (key, value) in value {
            writer.key(key.as_key());
            let Ok(rest) = value.write(ValueWriter::element(writer, member));
            rest.finish(writer);
        }
        writer.end_object();
        Ok(Rest::Comma)
    }

    #[inline]
    fn structure<T: Structure>(self, value: &T) -> Written {
        structure(self.begin(), value);
        Ok(Rest::Comma)
    }

    #[inline]
    fn union<T: Union>(self, value: &T) -> Written {
        let member = self.member;
        let writer = self.begin();
        if !T::schema().is_recursive() || writer.enter() {
            // The union is written as its member.
            let Ok(rest) = value.write_variant(ValueWriter { writer: &mut *writer, before: "\"", member });
            if T::schema().is_recursive() {
                writer.leave();
            }
            return Ok(rest);
        }
        Ok(Rest::Comma)
    }

    #[inline]
    fn variant<T: Value>(self, member: &'static Member, value: &T) -> Written {
        let writer = self.begin();
        writer.raw("{");
        let Ok(rest) = value.write(ValueWriter::member(writer, member, Rest::Nothing, ""));
        rest.end_object(writer);
        Ok(Rest::Comma)
    }

    fn unknown_variant(self, union: &'static Schema) -> Written {
        self.begin().refuse(format!("a variant of `{}` that this version does not know", union.name()));
        Ok(Rest::Comma)
    }
}

/// One function for each structure, which is compiled once.
fn structure<T: Structure>(writer: &mut Writer, value: &T) {
    if T::schema().is_recursive() && !writer.enter() {
        return;
    }
    let first = T::schema().json_start();
    let mut members = MembersWriter { writer: &mut *writer, rest: Rest::Brace, first };
    value.write_members(&mut members);
    members.rest.end_object(members.writer);
    if T::schema().is_recursive() {
        writer.leave();
    }
}

/// Writes the members of a structure.
struct MembersWriter<'w> {
    writer: &'w mut Writer,
    /// The pending punctuation after the last one
    rest: Rest,
    /// The key of the first one, with the brace
    first: &'static str,
}

impl WriteMembers for MembersWriter<'_> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn required<T: Value>(&mut self, member: &'static Member, value: &T) {
        if !member.is_bound() {
            let Ok(rest) = value.write(ValueWriter::member(self.writer, member, self.rest, self.first));
            self.rest = rest;
        }
    }

    /// Nothing remains pending, whether the value is present or not, so that the text before the next member is
    /// known.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn optional<T: Value>(&mut self, member: &'static Member, value: &Option<T>) {
        if !member.is_bound() {
            self.rest.finish(self.writer);
            if let Some(value) = value {
                let Ok(rest) =
                    value.write(ValueWriter::member(self.writer, member, Rest::Nothing, self.first));
                rest.finish(self.writer);
            }
            self.rest = Rest::Nothing;
        }
    }
}
