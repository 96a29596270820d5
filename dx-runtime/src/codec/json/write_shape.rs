//! Writing shapes as JSON.

use super::writer::{Dialect, Writer};
use crate::shape::{Key, Member, Schema, Structure, Union, Value, WriteMembers, WriteValue};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, TimestampFormat};
use std::collections::BTreeMap;
use std::convert::Infallible;

/// The place of a value, which ends in a comma: the end of what it stands in takes the last one back.
pub(super) struct ValueWriter<'w> {
    writer: &'w mut Writer,
    /// What stands in front of the value, with the quote of a string: the key of a member, or the quote alone.
    before: &'static str,
    /// The member that the value is of, or of which it is a part.
    member: &'static Member,
}

impl<'w> ValueWriter<'w> {
    #[inline]
    pub fn element(writer: &'w mut Writer, member: &'static Member) -> Self {
        Self { writer, before: "\"", member }
    }

    #[inline]
    fn member(writer: &'w mut Writer, member: &'static Member) -> Self {
        if member.json_key().is_empty() {
            writer.key(member.name());
            return Self::element(writer, member);
        }
        Self { writer, before: member.json_key(), member }
    }

    /// The writer behind what stands in front of a value that is no string.
    #[inline]
    fn begin(self) -> &'w mut Writer {
        let quote = self.before.len().saturating_sub(1);
        self.writer.raw(self.before.get(..quote).unwrap_or_default());
        self.writer
    }

    /// The writer behind the quote with which a string begins.
    #[inline]
    fn begin_string(self) -> &'w mut Writer {
        self.writer.raw(self.before);
        self.writer
    }

    /// Writes a value that is no string.
    #[inline]
    fn plain(self, write: impl FnOnce(&mut Writer)) -> Result<(), Infallible> {
        let writer = self.begin();
        write(writer);
        writer.raw(",");
        Ok(())
    }
}

impl WriteValue for ValueWriter<'_> {
    type Ok = ();
    type Error = Infallible;

    fn boolean(self, value: bool) -> Result<(), Infallible> {
        self.plain(|writer| writer.boolean(value))
    }

    fn integer(self, value: impl Into<i64>) -> Result<(), Infallible> {
        self.plain(|writer| writer.integer(value))
    }

    fn float(self, value: f32) -> Result<(), Infallible> {
        self.plain(|writer| writer.float(value))
    }

    fn double(self, value: f64) -> Result<(), Infallible> {
        self.plain(|writer| writer.double(value))
    }

    fn big_integer(self, value: &BigInteger) -> Result<(), Infallible> {
        self.plain(|writer| writer.big_integer(value))
    }

    fn big_decimal(self, value: &BigDecimal) -> Result<(), Infallible> {
        self.plain(|writer| writer.big_decimal(value))
    }

    #[inline]
    fn string(self, value: &str) -> Result<(), Infallible> {
        let writer = self.begin_string();
        writer.escaped(value);
        writer.raw("\",");
        Ok(())
    }

    fn blob(self, value: &Blob) -> Result<(), Infallible> {
        self.plain(|writer| writer.blob(value))
    }

    fn timestamp(self, value: Timestamp) -> Result<(), Infallible> {
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

    fn document(self, value: &Document) -> Result<(), Infallible> {
        self.plain(|writer| writer.document(value))
    }

    fn null(self) -> Result<(), Infallible> {
        self.plain(|writer| writer.raw("null"))
    }

    #[inline]
    fn list<T: Value>(self, value: &[T]) -> Result<(), Infallible> {
        let member = self.member;
        let writer = self.begin();
        writer.raw("[");
        for item in writer.elements(value) {
            let Ok(()) = item.write(ValueWriter::element(writer, member));
        }
        writer.end("],");
        Ok(())
    }

    #[inline]
    fn map<K: Key, T: Value>(self, value: &BTreeMap<K, T>) -> Result<(), Infallible> {
        let member = self.member;
        let writer = self.begin();
        writer.raw("{");
        for (key, value) in value {
            writer.key(key.as_key());
            let Ok(()) = value.write(ValueWriter::element(writer, member));
        }
        writer.end("},");
        Ok(())
    }

    #[inline]
    fn structure<T: Structure>(self, value: &T) -> Result<(), Infallible> {
        structure(self.begin(), value);
        Ok(())
    }

    #[inline]
    fn union<T: Union>(self, value: &T) -> Result<(), Infallible> {
        // The member comes in the place of the union, and its end.
        if !T::SCHEMA.is_recursive() {
            return value.write_variant(self);
        }
        let Self { writer, before, member } = self;
        if writer.enter() {
            let Ok(()) = value.write_variant(ValueWriter { writer, before, member });
            writer.leave();
        }
        Ok(())
    }

    #[inline]
    fn variant<T: Value>(self, member: &'static Member, value: &T) -> Result<(), Infallible> {
        let writer = self.begin();
        writer.raw("{");
        let Ok(()) = value.write(ValueWriter::member(writer, member));
        writer.end("},");
        Ok(())
    }

    fn unknown_variant(self, union: &'static Schema) -> Result<(), Infallible> {
        self.begin().refuse(format!("a variant of `{}` that this version does not know", union.name()));
        Ok(())
    }
}

/// One function a structure, wherever it stands.
fn structure<T: Structure>(writer: &mut Writer, value: &T) {
    if T::SCHEMA.is_recursive() && !writer.enter() {
        return;
    }
    writer.raw("{");
    let Ok(()) = value.write_members(&mut MembersWriter(writer));
    writer.end("},");
    if T::SCHEMA.is_recursive() {
        writer.leave();
    }
}

/// The members of a structure, each of which ends in a comma.
struct MembersWriter<'w>(&'w mut Writer);

impl WriteMembers for MembersWriter<'_> {
    type Error = Infallible;

    #[inline]
    fn required<T: Value>(&mut self, member: &'static Member, value: &T) -> Result<(), Infallible> {
        if member.is_bound() { Ok(()) } else { value.write(ValueWriter::member(self.0, member)) }
    }
}
