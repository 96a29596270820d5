//! Writes shapes as CBOR.

use super::writer::Writer;
use crate::codec::Refuse;
use crate::shape::{Key, Member, Schema, Structure, Union, Value, WriteMembers, WriteValue};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp};
use std::collections::BTreeMap;
use std::convert::Infallible;

/// Writes the next value.
pub(super) struct ValueWriter<'w>(&'w mut Writer);

impl<'w> ValueWriter<'w> {
    #[inline]
    pub fn new(writer: &'w mut Writer) -> Self {
        Self(writer)
    }
}

impl WriteValue for ValueWriter<'_> {
    type Ok = ();
    type Error = Infallible;

    fn boolean(self, value: bool) -> Result<(), Infallible> {
        self.0.put(|encoder| encoder.bool(value));
        Ok(())
    }

    fn integer(self, value: impl Into<i64>) -> Result<(), Infallible> {
        let value = value.into();
        self.0.put(|encoder| encoder.i64(value));
        Ok(())
    }

    fn float(self, value: f32) -> Result<(), Infallible> {
        self.0.put(|encoder| encoder.f32(value));
        Ok(())
    }

    fn double(self, value: f64) -> Result<(), Infallible> {
        self.0.double(value);
        Ok(())
    }

    fn big_integer(self, value: &BigInteger) -> Result<(), Infallible> {
        self.0.big_integer(value);
        Ok(())
    }

    fn big_decimal(self, value: &BigDecimal) -> Result<(), Infallible> {
        self.0.big_decimal(value);
        Ok(())
    }

    fn string(self, value: &str) -> Result<(), Infallible> {
        self.0.put(|encoder| encoder.str(value));
        Ok(())
    }

    fn blob(self, value: &Blob) -> Result<(), Infallible> {
        self.0.put(|encoder| encoder.bytes(value.as_slice()));
        Ok(())
    }

    fn timestamp(self, value: Timestamp) -> Result<(), Infallible> {
        self.0.timestamp(value);
        Ok(())
    }

    fn document(self, _value: &Document) -> Result<(), Infallible> {
        self.0.refuse("a document, for which CBOR protocols have no form");
        Ok(())
    }

    fn null(self) -> Result<(), Infallible> {
        self.0.put(|encoder| encoder.null());
        Ok(())
    }

    fn list<T: Value>(self, value: &[T]) -> Result<(), Infallible> {
        self.0.put(|encoder| encoder.array(value.len() as u64));
        for item in value {
            let Ok(()) = item.write(ValueWriter::new(self.0));
        }
        Ok(())
    }

    fn map<K: Key, T: Value>(self, value: &BTreeMap<K, T>) -> Result<(), Infallible> {
        self.0.put(|encoder| encoder.map(value.len() as u64));
        for (key, value) in value {
            self.0.put(|encoder| encoder.str(key.as_key()));
            let Ok(()) = value.write(ValueWriter::new(self.0));
        }
        Ok(())
    }

    #[inline]
    fn structure<T: Structure>(self, value: &T) -> Result<(), Infallible> {
        structure(self.0, value);
        Ok(())
    }

    fn union<T: Union>(self, value: &T) -> Result<(), Infallible> {
        if !T::schema().is_recursive() {
            return value.write_variant(self);
        }
        if self.0.enter() {
            let Ok(()) = value.write_variant(ValueWriter::new(self.0));
            self.0.leave();
        }
        Ok(())
    }

    fn variant<T: Value>(self, member: &'static Member, value: &T) -> Result<(), Infallible> {
        self.0.put(|encoder| encoder.map(1)?.str(member.name()));
        value.write(self)
    }

    fn unknown_variant(self, union: &'static Schema) -> Result<(), Infallible> {
        self.0.refuse(format!("a variant of `{}` that this version does not know", union.name()));
        Ok(())
    }
}

/// One function for each structure, which is compiled once.
fn structure<T: Structure>(writer: &mut Writer, value: &T) {
    if T::schema().is_recursive() && !writer.enter() {
        return;
    }
    writer.put(|encoder| encoder.begin_map());
    value.write_members(&mut MembersWriter(writer));
    writer.put(|encoder| encoder.end());
    if T::schema().is_recursive() {
        writer.leave();
    }
}

struct MembersWriter<'w>(&'w mut Writer);

impl WriteMembers for MembersWriter<'_> {
    #[inline]
    fn required<T: Value>(&mut self, member: &'static Member, value: &T) {
        if !member.is_bound() {
            self.0.put(|encoder| encoder.str(member.name()));
            let Ok(()) = value.write(ValueWriter::new(self.0));
        }
    }
}
