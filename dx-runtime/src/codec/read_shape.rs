//! Reads shapes in any format of maps and lists, which share the treatment of `null`, of unknown members and of
//! repeated members. A format implements [`FormatReader`].

use super::DecodeError;
use super::format_reader::FormatReader;
use super::order::Order;
use crate::shape::{Key, Member, ReadValue, Structure, Union, Value};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp};
use std::collections::BTreeMap;

/// Reads a value from the complete input.
pub(super) fn read<T: Value>(
    mut reader: impl FormatReader,
    member: &'static Member,
) -> Result<T, DecodeError> {
    let value = T::read(ValueReader::of(&mut reader, member));
    let value = value.map_err(|error| without_keys(&mut reader, member, 0, error))?;
    reader.end()?;
    Ok(value)
}

/// Reads the next value.
struct ValueReader<'r, R> {
    reader: &'r mut R,
    /// The member that contains the value, directly or in a list or map.
    member: &'static Member,
    /// Whether the member may have been read before.
    again: bool,
}

impl<'r, R> ValueReader<'r, R> {
    #[inline]
    fn of(reader: &'r mut R, member: &'static Member) -> Self {
        Self { reader, member, again: false }
    }
}

impl<R: FormatReader> ReadValue for ValueReader<'_, R> {
    type Error = DecodeError;

    fn boolean(self) -> Result<bool, DecodeError> {
        self.reader.boolean()
    }

    fn integer<T: TryFrom<i64>>(self) -> Result<T, DecodeError> {
        self.reader.integer()
    }

    fn float(self) -> Result<f32, DecodeError> {
        self.reader.float()
    }

    fn double(self) -> Result<f64, DecodeError> {
        self.reader.double()
    }

    fn big_integer(self) -> Result<BigInteger, DecodeError> {
        self.reader.big_integer()
    }

    fn big_decimal(self) -> Result<BigDecimal, DecodeError> {
        self.reader.big_decimal()
    }

    #[inline]
    fn string(self) -> Result<String, DecodeError> {
        self.reader.string()
    }

    #[inline]
    fn enumeration<T: for<'t> From<&'t str>>(self) -> Result<T, DecodeError> {
        self.reader.enumeration()
    }

    fn blob(self) -> Result<Blob, DecodeError> {
        self.reader.blob()
    }

    fn timestamp(self) -> Result<Timestamp, DecodeError> {
        self.reader.timestamp(self.member.timestamp())
    }

    fn document(self) -> Result<Document, DecodeError> {
        self.reader.document()
    }

    #[inline]
    fn list<T: Value>(self, list: &mut Vec<T>) -> Result<(), DecodeError> {
        read_list(self.reader, self.member, list)
    }

    #[inline]
    fn map<K: Key, T: Value>(self, map: &mut BTreeMap<K, T>) -> Result<(), DecodeError> {
        read_map(self.reader, self.member, map)
    }

    #[inline]
    fn structure<T: Structure>(self, place: &mut T) -> Result<(), DecodeError> {
        read_structure(self.reader, place)
    }

    #[inline]
    fn union<T: Union>(self, place: &mut T) -> Result<(), DecodeError> {
        read_union(self.reader, place)
    }

    fn boxed<T: Value>(self, place: &mut T) -> Result<(), DecodeError> {
        self.reader.take_for_box::<T>()?;
        T::read_into(place, self)
    }

    #[inline]
    fn nullable<T: Value>(self) -> Result<Option<T>, DecodeError> {
        if self.reader.null()? { Ok(None) } else { T::read(self).map(Some) }
    }

    #[inline]
    fn required<T: Value>(self, place: &mut T) -> Result<(), DecodeError> {
        if !T::IS_NULLABLE && self.reader.null()? {
            *place = T::corrected();
            return Ok(());
        }
        if T::IN_PLACE && self.again {
            *place = T::corrected();
        }
        T::read_into(place, self)
    }

    #[inline]
    fn optional<T: Value>(self, place: &mut Option<T>) -> Result<(), DecodeError> {
        if !T::IS_NULLABLE && self.reader.null()? {
            *place = None;
            Ok(())
        } else if T::IN_PLACE {
            T::read_into(place.insert(T::corrected()), self)
        } else {
            *place = Some(T::read(self)?);
            Ok(())
        }
    }

    #[inline]
    fn default<T: Value>(self, place: &mut T, default: impl FnOnce() -> T) -> Result<(), DecodeError> {
        *place = if self.reader.null()? { default() } else { T::read(self)? };
        Ok(())
    }

    #[inline]
    fn skip(self) -> Result<(), DecodeError> {
        self.reader.skip()
    }
}

/// One function for each type, since the following code is large, and should be compiled once.
fn read_structure<T: Structure>(reader: &mut impl FormatReader, place: &mut T) -> Result<(), DecodeError> {
    let mut left = reader.begin_map()?;
    let members = T::schema().body();
    let mut order = Order::default();
    while let Some(index) = reader.next_member(&mut left, members, &mut order)? {
        let member = members.get(index).unwrap_or(Member::WHOLE);
        // Members that are bound elsewhere, which follow those of the body, are not part of this map.
        let index = if index < members.len() { index } else { usize::MAX };
        let (start, again) = (reader.offset(), order.is_again());
        let read = place.read_member(index, ValueReader { reader: &mut *reader, member, again });
        read.map_err(|error| without_keys(reader, member, start, error))?;
    }
    Ok(())
}

fn read_union<T: Union>(reader: &mut impl FormatReader, place: &mut T) -> Result<(), DecodeError> {
    let mut left = reader.begin_map()?;
    let members = T::schema().members();
    let (mut found, mut unknown, mut null) = (None, None, None);
    while let Some(name) = reader.next_name(&mut left)? {
        let index = members.iter().position(|member| member.name() == &*name);
        if reader.null()? {
            null = null.or_else(|| T::of_null(index?));
            continue;
        }
        let Some((index, member)) = index.and_then(|index| Some((index, members.get(index)?))) else {
            reader.skip()?;
            if &*name != "__type" {
                unknown = Some(name.into());
            }
            continue;
        };
        if found.is_some() {
            return Err(reader.error("a union with two members"));
        }
        let start = reader.offset();
        let read = T::read_variant(index, ValueReader::of(&mut *reader, member));
        found = read.map_err(|error| without_keys(reader, member, start, error))?;
    }
    // Together with an unknown member, `null` means that the document is not set.
    *place = match (found, unknown, null) {
        (Some(found), ..) | (None, None, Some(found)) => found,
        (None, unknown, _) => T::of_unknown(unknown.unwrap_or_default()),
    };
    Ok(())
}

fn read_list<T: Value>(
    reader: &mut impl FormatReader,
    member: &'static Member,
    list: &mut Vec<T>,
) -> Result<(), DecodeError> {
    let mut left = reader.begin_list()?;
    reader.take_for_elements(list, &left)?;
    while reader.next_item(&mut left)? {
        if !T::IS_NULLABLE && reader.null()? {
            continue;
        }
        reader.take_for_element(list)?;
        let value = ValueReader::of(&mut *reader, member);
        if T::IN_PLACE {
            list.push(T::corrected());
            if let Some(place) = list.last_mut() {
                T::read_into(place, value)?;
            }
        } else {
            list.push(T::read(value)?);
        }
    }
    Ok(())
}

fn read_map<K: Key, T: Value>(
    reader: &mut impl FormatReader,
    member: &'static Member,
    map: &mut BTreeMap<K, T>,
) -> Result<(), DecodeError> {
    let mut left = reader.begin_map()?;
    while let Some(key) = reader.next_key(&mut left)? {
        let key = K::from(&key);
        if !T::IS_NULLABLE && reader.null()? {
            map.remove(&key);
            continue;
        }
        reader.take_for_entry::<K, T>(map.len())?;
        let value = T::read(ValueReader::of(&mut *reader, member))?;
        map.insert(key, value);
    }
    Ok(())
}

/// An error in the value of a sensitive map, positioned at the value so that the path contains no keys.
#[cold]
fn without_keys(
    reader: &mut impl FormatReader,
    member: &Member,
    start: usize,
    error: DecodeError,
) -> DecodeError {
    if member.has_sensitive_keys() { reader.error_at_value(start, error.message().to_owned()) } else { error }
}
