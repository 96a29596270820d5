//! Reads shapes from XML.

use super::reader::{Reader, Start, local_name};
use super::simple;
use crate::codec::order::Order;
use crate::codec::{DecodeError, plain};
use crate::shape::{Items, Key, Member, ReadValue, Structure, Union, Value};
use crate::text::{self, TextError};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Reads a value.
pub(super) struct ValueReader<'r, 'a> {
    reader: &'r mut Reader<'a>,
    source: Source<'a>,
    /// The names in the value, if it is a list or map.
    items: &'static Items,
    is_flattened: bool,
    /// The member that contains the value, directly or in a list or map.
    member: &'static Member,
    /// Whether the member may have been read before.
    again: bool,
}

/// The source of the value.
enum Source<'a> {
    /// An element whose start has been read
    Element(Start<'a>),
    /// An attribute with this text, in the element that begins at the offset
    Attribute(Cow<'a, str>, usize),
}

impl<'r, 'a> ValueReader<'r, 'a> {
    /// The value of a member that is an element.
    #[inline]
    pub fn element(reader: &'r mut Reader<'a>, member: &'static Member, start: Start<'a>) -> Self {
        Self::of(reader, member, Source::Element(start))
    }

    #[inline]
    fn of(reader: &'r mut Reader<'a>, member: &'static Member, source: Source<'a>) -> Self {
        let xml = member.xml_facts();
        let (items, is_flattened) = (xml.what_is_in_it(), xml.is_flattened());
        Self { reader, source, items, is_flattened, member, again: false }
    }

    /// The value of an element in a list, or of an entry in a map.
    #[inline]
    fn item(
        reader: &'r mut Reader<'a>,
        member: &'static Member,
        items: &'static Items,
        start: Start<'a>,
    ) -> Self {
        let (source, items) = (Source::Element(start), items.inner());
        Self { reader, source, items, is_flattened: false, member, again: false }
    }

    /// Parses the text of the value.
    #[inline]
    fn parse<T>(self, parse: impl FnOnce(Cow<'a, str>) -> Result<T, TextError>) -> Result<T, DecodeError> {
        let (text, offset) = match self.source {
            Source::Element(start) => (self.reader.text()?, start.offset),
            Source::Attribute(text, offset) => (text, offset),
        };
        parse(text).map_err(|error| self.reader.error_at(offset, error.into_message()))
    }

    /// Like [`parse`](Self::parse), without leading and trailing white space.
    fn parse_trimmed<T>(self, parse: impl FnOnce(&str) -> Result<T, TextError>) -> Result<T, DecodeError> {
        self.parse(|text| parse(text.trim_ascii()))
    }

    fn start(self) -> Result<(&'r mut Reader<'a>, Start<'a>), DecodeError> {
        match self.source {
            Source::Element(start) => Ok((self.reader, start)),
            Source::Attribute(_, offset) => {
                Err(self.reader.error_at(offset, "expected an element, found an attribute"))
            }
        }
    }
}

impl ReadValue for ValueReader<'_, '_> {
    type Error = DecodeError;

    fn boolean(self) -> Result<bool, DecodeError> {
        self.parse_trimmed(text::parse_boolean)
    }

    fn integer<T: TryFrom<i64>>(self) -> Result<T, DecodeError> {
        self.parse_trimmed(text::parse_integer)
    }

    fn float(self) -> Result<f32, DecodeError> {
        self.parse_trimmed(text::parse_float)
    }

    fn double(self) -> Result<f64, DecodeError> {
        self.parse_trimmed(text::parse_double)
    }

    fn big_integer(self) -> Result<BigInteger, DecodeError> {
        self.parse_trimmed(text::parse_big_integer)
    }

    fn big_decimal(self) -> Result<BigDecimal, DecodeError> {
        self.parse_trimmed(text::parse_big_decimal)
    }

    #[inline]
    fn string(self) -> Result<String, DecodeError> {
        self.parse(|text| Ok(text.into_owned()))
    }

    #[inline]
    fn enumeration<T: for<'t> From<&'t str>>(self) -> Result<T, DecodeError> {
        self.parse(|text| Ok(T::from(&text)))
    }

    /// White space is removed, since long base64 is often broken into lines.
    fn blob(self) -> Result<Blob, DecodeError> {
        self.parse(|text| {
            let is_space = |c: char| c.is_ascii_whitespace();
            let blob = if text.contains(is_space) {
                Blob::from_base64(&text.replace(is_space, ""))
            } else {
                Blob::from_base64(&text)
            };
            blob.map_err(|_| TextError::new("expected base64"))
        })
    }

    fn timestamp(self) -> Result<Timestamp, DecodeError> {
        let format = plain::timestamp_format(self.member);
        self.parse_trimmed(|text| text::parse_timestamp(text, format))
    }

    fn document(self) -> Result<Document, DecodeError> {
        let (reader, start) = self.start()?;
        Err(reader.error_at(start.offset, "a document, for which protocols in XML have no form"))
    }

    fn list<T: Value>(self, list: &mut Vec<T>) -> Result<(), DecodeError> {
        let (items, is_flattened, member) = (self.items, self.is_flattened, self.member);
        let (reader, start) = self.start()?;
        if is_flattened {
            flattened_list(reader, member, start, list)
        } else {
            read_list(reader, member, items, list)
        }
    }

    fn map<K: Key, T: Value>(self, map: &mut BTreeMap<K, T>) -> Result<(), DecodeError> {
        let (items, is_flattened, member) = (self.items, self.is_flattened, self.member);
        let (reader, start) = self.start()?;
        if is_flattened {
            flattened_map(reader, member, start, map)
        } else {
            read_map(reader, member, items, map)
        }
    }

    #[inline]
    fn structure<T: Structure>(self, place: &mut T) -> Result<(), DecodeError> {
        let (reader, start) = self.start()?;
        read_structure(reader, start, place)
    }

    #[inline]
    fn union<T: Union>(self, place: &mut T) -> Result<(), DecodeError> {
        let (reader, start) = self.start()?;
        read_union(reader, start, place)
    }

    fn boxed<T: Value>(self, place: &mut T) -> Result<(), DecodeError> {
        self.reader.take_memory(|memory| memory.take_for_box::<T>())?;
        T::read_into(place, self)
    }

    #[inline]
    fn nullable<T: Value>(self) -> Result<Option<T>, DecodeError> {
        T::read(self).map(Some)
    }

    #[inline]
    fn required<T: Value>(self, place: &mut T) -> Result<(), DecodeError> {
        if T::IN_PLACE && self.again && !self.is_flattened {
            *place = T::corrected();
        }
        T::read_into(place, self)
    }

    #[inline]
    fn optional<T: Value>(self, place: &mut Option<T>) -> Result<(), DecodeError> {
        if self.is_flattened {
            T::read_into(place.get_or_insert_with(T::corrected), self)
        } else if T::IN_PLACE {
            T::read_into(place.insert(T::corrected()), self)
        } else {
            *place = Some(T::read(self)?);
            Ok(())
        }
    }

    #[inline]
    fn default<T: Value>(self, place: &mut T, _default: impl FnOnce() -> T) -> Result<(), DecodeError> {
        if self.is_flattened {
            return T::read_into(place, self);
        }
        *place = T::read(self)?;
        Ok(())
    }

    fn skip(self) -> Result<(), DecodeError> {
        match self.source {
            Source::Element(_) => self.reader.skip(),
            Source::Attribute(..) => Ok(()),
        }
    }
}

/// One function for each type, since the following code is large, and should be compiled once.
fn read_structure<'a, T: Structure>(
    reader: &mut Reader<'a>,
    start: Start<'a>,
    place: &mut T,
) -> Result<(), DecodeError> {
    reader.enter()?;
    let members = T::schema().body();
    if start.has_attributes() && members.iter().any(is_attribute) {
        read_attributes(reader, start, place)?;
    }
    let mut order = Order::default();
    while let Some(child) = reader.next_child()? {
        let Some((index, member)) = find(members, &mut order, &child) else {
            reader.skip()?;
            continue;
        };
        let again = order.is_again();
        place.read_member(index, ValueReader { again, ..ValueReader::element(reader, member, child) })?;
    }
    reader.leave();
    Ok(())
}

/// The member for an element, with its index.
fn find(
    members: &'static [Member],
    order: &mut Order,
    child: &Start<'_>,
) -> Option<(usize, &'static Member)> {
    let expected = order.expected();
    if let Some(member) = members.get(expected)
        && member.name() == child.name()
        && !is_attribute(member)
    {
        order.note(expected);
        return Some((expected, member));
    }
    let local = child.local_name();
    let is_it = |member: &Member| is_named(member, local) && !is_attribute(member);
    let index = Member::position(members, expected, is_it)?;
    order.note(index);
    Some((index, members.get(index)?))
}

/// Whether a member has this name, ignoring prefixes.
fn is_named(member: &Member, local: &str) -> bool {
    let name = member.name();
    name == local || name.len() > local.len() && local_name(name) == local
}

fn is_attribute(member: &Member) -> bool {
    member.xml_facts().is_attribute()
}

fn read_attributes<'a, T: Structure>(
    reader: &mut Reader<'a>,
    start: Start<'a>,
    place: &mut T,
) -> Result<(), DecodeError> {
    let members = T::schema().body();
    let offset = start.offset;
    let mut attributes = Vec::new();
    let malformed = |message| reader.error_at(offset, message);
    start.each_attribute(
        |name, raw| {
            let is_it = |member: &Member| is_attribute(member) && is_named(member, name);
            if let Some(index) = members.iter().position(is_it) {
                let text = simple::attribute(raw).map_err(malformed)?;
                attributes.push((index, text.into_owned()));
            }
            Ok(())
        },
        malformed,
    )?;
    for (index, text) in attributes {
        let Some(member) = members.get(index) else { continue };
        let source = Source::Attribute(Cow::Owned(text), offset);
        place.read_member(index, ValueReader::of(reader, member, source))?;
    }
    Ok(())
}

fn read_union<'a, T: Union>(
    reader: &mut Reader<'a>,
    start: Start<'a>,
    place: &mut T,
) -> Result<(), DecodeError> {
    reader.enter()?;
    let members = T::schema().members();
    let (mut found, mut unknown) = (None, None);
    while let Some(child) = reader.next_child()? {
        let index = members.iter().position(|member| is_named(member, child.local_name()));
        let Some((index, member)) = index.and_then(|index| Some((index, members.get(index)?))) else {
            reader.skip()?;
            unknown = Some(child.local_name().to_owned());
            continue;
        };
        if found.is_some() {
            return Err(reader.error_at(start.offset, "a union with two members"));
        }
        found = T::read_variant(index, ValueReader::element(reader, member, child))?;
    }
    reader.leave();
    *place = found.unwrap_or_else(|| T::of_unknown(unknown.unwrap_or_default()));
    Ok(())
}

fn read_list<T: Value>(
    reader: &mut Reader<'_>,
    member: &'static Member,
    items: &'static Items,
    list: &mut Vec<T>,
) -> Result<(), DecodeError> {
    reader.enter()?;
    let name = local_name(items.element());
    while let Some(child) = reader.next_child()? {
        if child.is_named(name) {
            read_item(reader, member, items, child, list)?;
        } else {
            reader.skip()?;
        }
    }
    reader.leave();
    Ok(())
}

/// Reads an element, and the following siblings of the same name.
fn flattened_list<'a, T: Value>(
    reader: &mut Reader<'a>,
    member: &'static Member,
    start: Start<'a>,
    list: &mut Vec<T>,
) -> Result<(), DecodeError> {
    let items = member.xml_facts().what_is_in_it();
    reader.enter()?;
    read_item(reader, member, items, start, list)?;
    while let Some(next) = reader.next_child_if(start.local_name())? {
        read_item(reader, member, items, next, list)?;
    }
    reader.leave();
    Ok(())
}

fn read_item<'a, T: Value>(
    reader: &mut Reader<'a>,
    member: &'static Member,
    items: &'static Items,
    start: Start<'a>,
    list: &mut Vec<T>,
) -> Result<(), DecodeError> {
    reader.take_memory(|memory| memory.take_for_element(list))?;
    let value = ValueReader::item(reader, member, items, start);
    if !T::IN_PLACE {
        list.push(T::read(value)?);
        return Ok(());
    }
    list.push(T::corrected());
    match list.last_mut() {
        Some(place) => T::read_into(place, value),
        None => Ok(()),
    }
}

fn read_map<K: Key, T: Value>(
    reader: &mut Reader<'_>,
    member: &'static Member,
    items: &'static Items,
    map: &mut BTreeMap<K, T>,
) -> Result<(), DecodeError> {
    reader.enter()?;
    while let Some(child) = reader.next_child()? {
        if child.is_named("entry") {
            read_entry(reader, member, items, child, map)?;
        } else {
            reader.skip()?;
        }
    }
    reader.leave();
    Ok(())
}

/// Reads an entry, and the following siblings of the same name.
fn flattened_map<'a, K: Key, T: Value>(
    reader: &mut Reader<'a>,
    member: &'static Member,
    start: Start<'a>,
    map: &mut BTreeMap<K, T>,
) -> Result<(), DecodeError> {
    let items = member.xml_facts().what_is_in_it();
    reader.enter()?;
    read_entry(reader, member, items, start, map)?;
    while let Some(next) = reader.next_child_if(start.local_name())? {
        read_entry(reader, member, items, next, map)?;
    }
    reader.leave();
    Ok(())
}

/// Reads the key and the value of an entry, in any order. An entry without a value is skipped.
fn read_entry<'a, K: Key, T: Value>(
    reader: &mut Reader<'a>,
    member: &'static Member,
    items: &'static Items,
    start: Start<'a>,
    map: &mut BTreeMap<K, T>,
) -> Result<(), DecodeError> {
    let (key_name, value_name) = (local_name(items.key()), local_name(items.value()));
    let (mut key, mut value) = (None, None);
    while let Some(child) = reader.next_child()? {
        if child.is_named(key_name) {
            key = Some(K::from(&reader.text()?));
        } else if child.is_named(value_name) {
            value = Some(T::read(ValueReader::item(reader, member, items, child))?);
        } else {
            reader.skip()?;
        }
    }
    let Some(key) = key else { return Err(reader.error_at(start.offset, "an entry without a key")) };
    if let Some(value) = value {
        reader.take_memory(|memory| memory.take_for_entry::<K, T>(map.len()))?;
        map.insert(key, value);
    }
    Ok(())
}
