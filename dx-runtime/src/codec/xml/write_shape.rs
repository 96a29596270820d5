//! Writes shapes as XML.

use super::escape::EscapeContext;
use super::writer::Writer;
use crate::codec::Refuse;
use crate::codec::plain;
use crate::shape::{
    Items, Key, Member, Namespace, Schema, Structure, Union, Value, WriteMembers, WriteValue,
};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp};
use std::collections::BTreeMap;
use std::convert::Infallible;

/// Writes a value.
pub(super) struct ValueWriter<'w> {
    writer: &'w mut Writer,
    context: EscapeContext,
    /// The name of the element or attribute. Empty for a root that is named after its shape.
    name: &'static str,
    namespace: Option<Namespace>,
    /// The names in the value, if it is a list or map.
    items: &'static Items,
    is_flattened: bool,
    /// The member that contains the value, directly or in a list or map.
    member: &'static Member,
}

impl<'w> ValueWriter<'w> {
    /// The root of the document.
    pub fn root(writer: &'w mut Writer, member: &'static Member) -> Self {
        Self::member(writer, member, EscapeContext::Element)
    }

    #[inline]
    fn member(writer: &'w mut Writer, member: &'static Member, context: EscapeContext) -> Self {
        let xml = member.xml_facts();
        Self {
            writer,
            context,
            name: member.name(),
            namespace: xml.declared_namespace(),
            items: xml.what_is_in_it(),
            is_flattened: xml.is_flattened(),
            member,
        }
    }

    /// The value of an element in a list, or of an entry in a map.
    #[inline]
    fn item(
        writer: &'w mut Writer,
        member: &'static Member,
        name: &'static str,
        namespace: Option<Namespace>,
        items: &'static Items,
    ) -> Self {
        let (context, items) = (EscapeContext::Element, items.inner());
        Self { writer, context, name, namespace, items, is_flattened: false, member }
    }

    /// Writes a value in text form.
    #[inline]
    fn simple(self, write: impl FnOnce(&mut Writer, EscapeContext)) -> Written {
        let Self { writer, context, name, namespace, .. } = self;
        match context {
            EscapeContext::Element => {
                writer.start(name, namespace);
                write(writer, context);
                writer.end(name);
            }
            EscapeContext::Attribute => {
                writer.begin_attribute(name);
                write(writer, context);
                writer.end_attribute();
            }
        }
        Ok(())
    }

    /// Writes a value whose text needs no escapes.
    fn plain(self, write: impl FnOnce(&mut String)) -> Written {
        self.simple(|writer, _| write(writer.plain()))
    }

    /// The name of the element: that of the shape, for a root without a name.
    fn name_for(&self, schema: &'static Schema) -> &'static str {
        if self.name.is_empty() { schema.name() } else { self.name }
    }
}

type Written = Result<(), Infallible>;

impl WriteValue for ValueWriter<'_> {
    type Ok = ();
    type Error = Infallible;

    fn boolean(self, value: bool) -> Written {
        self.plain(|out| out.push_str(plain::boolean(value)))
    }

    fn integer(self, value: impl Into<i64>) -> Written {
        self.plain(|out| plain::integer(value.into(), out))
    }

    fn float(self, value: f32) -> Written {
        self.plain(|out| plain::float(value, out))
    }

    fn double(self, value: f64) -> Written {
        self.plain(|out| plain::double(value, out))
    }

    fn big_integer(self, value: &BigInteger) -> Written {
        self.plain(|out| out.push_str(value.as_str()))
    }

    fn big_decimal(self, value: &BigDecimal) -> Written {
        self.plain(|out| out.push_str(value.as_str()))
    }

    fn string(self, value: &str) -> Written {
        self.simple(|writer, context| writer.escaped(value, context))
    }

    fn blob(self, value: &Blob) -> Written {
        self.plain(|out| value.write_base64(out))
    }

    fn timestamp(self, value: Timestamp) -> Written {
        let member = self.member;
        self.plain(|out| plain::timestamp(value, member, out))
    }

    fn document(self, _value: &Document) -> Written {
        self.writer.refuse("a document, for which protocols in XML have no form");
        Ok(())
    }

    /// An empty element, so that the following elements keep their indices.
    fn null(self) -> Written {
        self.plain(|_| {})
    }

    fn list<T: Value>(self, value: &[T]) -> Written {
        let Self { writer, name, namespace, items, is_flattened, member, .. } = self;
        if is_flattened {
            let namespace = items.declared_namespace().or(namespace);
            for item in value {
                let Ok(()) = item.write(ValueWriter::item(writer, member, name, namespace, items));
            }
            return Ok(());
        }
        writer.start(name, namespace);
        let (element, namespace) = (items.element(), items.declared_namespace());
        for item in value {
            let Ok(()) = item.write(ValueWriter::item(writer, member, element, namespace, items));
        }
        writer.end(name);
        Ok(())
    }

    fn map<K: Key, T: Value>(self, value: &BTreeMap<K, T>) -> Written {
        let Self { writer, name, namespace, items, is_flattened, member, .. } = self;
        if !is_flattened {
            writer.start(name, namespace);
        }
        let (entry, entry_namespace) = if is_flattened { (name, namespace) } else { ("entry", None) };
        for (key, value) in value {
            writer.start(entry, entry_namespace);
            writer.start(items.key(), items.declared_key_namespace());
            writer.escaped(key.as_key(), EscapeContext::Element);
            writer.end(items.key());
            let (name, namespace) = (items.value(), items.declared_namespace());
            let Ok(()) = value.write(ValueWriter::item(writer, member, name, namespace, items));
            writer.end(entry);
        }
        if !is_flattened {
            writer.end(name);
        }
        Ok(())
    }

    fn structure<T: Structure>(self, value: &T) -> Written {
        let name = self.name_for(T::schema());
        structure(self.writer, name, self.namespace, value);
        Ok(())
    }

    fn union<T: Union>(self, value: &T) -> Written {
        let name = self.name_for(T::schema());
        let Self { writer, namespace, member, .. } = self;
        if T::schema().is_recursive() && !writer.enter() {
            return Ok(());
        }
        writer.start(name, namespace);
        // The union is written as its member.
        let Ok(()) = value.write_variant(ValueWriter::member(&mut *writer, member, EscapeContext::Element));
        writer.end(name);
        if T::schema().is_recursive() {
            writer.leave();
        }
        Ok(())
    }

    fn variant<T: Value>(self, member: &'static Member, value: &T) -> Written {
        value.write(ValueWriter::member(self.writer, member, EscapeContext::Element))
    }

    fn unknown_variant(self, union: &'static Schema) -> Written {
        self.writer.refuse(format!("a variant of `{}` that this version does not know", union.name()));
        Ok(())
    }
}

/// One function for each structure, which is compiled once.
fn structure<T: Structure>(writer: &mut Writer, name: &'static str, namespace: Option<Namespace>, value: &T) {
    if T::schema().is_recursive() && !writer.enter() {
        return;
    }
    writer.begin_start(name, namespace);
    if T::schema().body().iter().any(is_attribute) {
        value.write_members(&mut MembersWriter { writer, context: EscapeContext::Attribute });
    }
    writer.end_start();
    value.write_members(&mut MembersWriter { writer, context: EscapeContext::Element });
    writer.end(name);
    if T::schema().is_recursive() {
        writer.leave();
    }
}

fn is_attribute(member: &Member) -> bool {
    member.xml_facts().is_attribute()
}

/// Writes the members that are elements, or those that are attributes.
struct MembersWriter<'w> {
    writer: &'w mut Writer,
    context: EscapeContext,
}

impl WriteMembers for MembersWriter<'_> {
    #[inline]
    fn required<T: Value>(&mut self, member: &'static Member, value: &T) {
        if !member.is_bound() && is_attribute(member) == (self.context == EscapeContext::Attribute) {
            let Ok(()) = value.write(ValueWriter::member(self.writer, member, self.context));
        }
    }
}
