//! Writes shapes as forms.

use super::writer::{Dialect, Writer};
use crate::codec::Refuse;
use crate::codec::plain;
use crate::shape::{Items, Key, Member, Schema, Structure, Union, Value, WriteMembers, WriteValue};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp};
use std::collections::BTreeMap;
use std::convert::Infallible;

/// Writes a value, whose key is in the writer.
pub(super) struct ValueWriter<'w> {
    writer: &'w mut Writer,
    /// The names in the value, if it is a list or map.
    items: &'static Items,
    is_flattened: bool,
    /// The member that contains the value, directly or in a list or map.
    member: &'static Member,
}

impl<'w> ValueWriter<'w> {
    /// The root of the form.
    pub fn root(writer: &'w mut Writer) -> Self {
        Self::member(writer, Member::WHOLE)
    }

    #[inline]
    fn member(writer: &'w mut Writer, member: &'static Member) -> Self {
        let xml = member.xml_facts();
        Self { writer, items: xml.what_is_in_it(), is_flattened: xml.is_flattened(), member }
    }

    /// The value of an element in a list, or of an entry in a map.
    fn item(writer: &'w mut Writer, member: &'static Member, items: &'static Items) -> Self {
        Self { writer, items: items.inner(), is_flattened: false, member }
    }
}

type Written = Result<(), Infallible>;

impl WriteValue for ValueWriter<'_> {
    type Ok = ();
    type Error = Infallible;

    fn boolean(self, value: bool) -> Written {
        self.writer.plain_pair(|out| out.push_str(plain::boolean(value)));
        Ok(())
    }

    fn integer(self, value: impl Into<i64>) -> Written {
        self.writer.plain_pair(|out| plain::integer(value.into(), out));
        Ok(())
    }

    fn float(self, value: f32) -> Written {
        self.writer.plain_pair(|out| plain::float(value, out));
        Ok(())
    }

    fn double(self, value: f64) -> Written {
        self.writer.plain_pair(|out| plain::double(value, out));
        Ok(())
    }

    fn big_integer(self, value: &BigInteger) -> Written {
        self.writer.pair(value.as_str());
        Ok(())
    }

    fn big_decimal(self, value: &BigDecimal) -> Written {
        self.writer.pair(value.as_str());
        Ok(())
    }

    fn string(self, value: &str) -> Written {
        self.writer.pair(value);
        Ok(())
    }

    fn blob(self, value: &Blob) -> Written {
        let mut text = String::new();
        value.write_base64(&mut text);
        self.writer.pair(&text);
        Ok(())
    }

    fn timestamp(self, value: Timestamp) -> Written {
        let mut text = String::new();
        plain::timestamp(value, self.member, &mut text);
        self.writer.pair(&text);
        Ok(())
    }

    fn document(self, _value: &Document) -> Written {
        self.writer.refuse("a document, for which protocols with forms have no form");
        Ok(())
    }

    fn null(self) -> Written {
        Ok(())
    }

    fn list<T: Value>(self, value: &[T]) -> Written {
        let Self { writer, items, is_flattened, member } = self;
        let write = |writer: &mut Writer| {
            for (index, item) in value.iter().enumerate() {
                writer.within_index(index, |writer| {
                    let Ok(()) = item.write(ValueWriter::item(writer, member, items));
                });
            }
        };
        match writer.dialect() {
            Dialect::AwsQuery if value.is_empty() => writer.pair(""),
            Dialect::AwsQuery if !is_flattened => writer.within(items.element(), write),
            Dialect::AwsQuery | Dialect::Ec2Query => write(writer),
        }
        Ok(())
    }

    fn map<K: Key, T: Value>(self, value: &BTreeMap<K, T>) -> Written {
        let Self { writer, items, is_flattened, member } = self;
        let write = |writer: &mut Writer| {
            for (index, (key, value)) in value.iter().enumerate() {
                writer.within_index(index, |writer| {
                    writer.within(items.key(), |writer| writer.pair(key.as_key()));
                    writer.within(items.value(), |writer| {
                        let Ok(()) = value.write(ValueWriter::item(writer, member, items));
                    });
                });
            }
        };
        if is_flattened {
            write(writer)
        } else {
            writer.within("entry", write)
        }
        Ok(())
    }

    fn structure<T: Structure>(self, value: &T) -> Written {
        structure(self.writer, value);
        Ok(())
    }

    fn union<T: Union>(self, value: &T) -> Written {
        if !T::schema().is_recursive() {
            return value.write_variant(self);
        }
        if self.writer.enter() {
            let member = self.member;
            let Ok(()) = value.write_variant(ValueWriter::member(&mut *self.writer, member));
            self.writer.leave();
        }
        Ok(())
    }

    fn variant<T: Value>(self, member: &'static Member, value: &T) -> Written {
        write_member(self.writer, member, value);
        Ok(())
    }

    fn unknown_variant(self, union: &'static Schema) -> Written {
        self.writer.refuse(format!("a variant of `{}` that this version does not know", union.name()));
        Ok(())
    }
}

/// One function for each structure, which is compiled once.
fn structure<T: Structure>(writer: &mut Writer, value: &T) {
    if T::schema().is_recursive() && !writer.enter() {
        return;
    }
    value.write_members(&mut MembersWriter(writer));
    if T::schema().is_recursive() {
        writer.leave();
    }
}

struct MembersWriter<'w>(&'w mut Writer);

impl WriteMembers for MembersWriter<'_> {
    #[inline]
    fn required<T: Value>(&mut self, member: &'static Member, value: &T) {
        if !member.is_bound() {
            write_member(self.0, member, value);
        }
    }
}

#[inline]
fn write_member<T: Value>(writer: &mut Writer, member: &'static Member, value: &T) {
    let write = |writer: &mut Writer| {
        let Ok(()) = value.write(ValueWriter::member(writer, member));
    };
    match (writer.dialect(), member.xml_facts().name_in_forms()) {
        (Dialect::AwsQuery, _) => writer.within(member.name(), write),
        (Dialect::Ec2Query, Some(name)) => writer.within(name, write),
        (Dialect::Ec2Query, None) => writer.within_capitalized(member.name(), write),
    }
}
