//! Reading forms (`application/x-www-form-urlencoded`) of the protocols `awsQuery` and `ec2Query`, which the codecs only
//! write.

use crate::codec::DecodeError;
use crate::http::text::{self, TextError};
use crate::shape::{Items, Key, Member, ReadValue, Structure, Union, Value};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, TimestampFormat};
use std::collections::BTreeMap;

/// The protocol of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    AwsQuery,
    Ec2Query,
}

/// The pairs of a form by the segments of their keys.
#[derive(Debug, Default)]
pub(super) struct Form {
    value: Option<String>,
    parts: BTreeMap<String, Self>,
}

impl Form {
    /// Sorts decoded pairs. Members with a dot in their name are not supported.
    pub fn parse(pairs: Vec<(String, String)>) -> Self {
        let mut form = Self::default();
        for (key, value) in pairs {
            let mut place = &mut form;
            for segment in key.split('.') {
                place = place.parts.entry(segment.to_owned()).or_default();
            }
            place.value = Some(value);
        }
        form
    }

    /// Reads the structure that the form contains.
    pub fn read<T: Value>(&self, dialect: Dialect) -> Result<T, DecodeError> {
        let place =
            Place { form: self, dialect, member: Member::WHOLE, items: Items::DEFAULT, is_flat: false };
        T::read(place).map_err(|error| DecodeError::new(error.into_message(), String::new(), 0))
    }

    const EMPTY: Self = Self { value: None, parts: BTreeMap::new() };

    /// The parts with numbers, in their order.
    fn numbered(&self) -> impl Iterator<Item = &Self> {
        let mut numbered: Vec<(usize, &Self)> =
            self.parts.iter().filter_map(|(name, part)| Some((name.parse().ok()?, part))).collect();
        numbered.sort_by_key(|(number, _)| *number);
        numbered.into_iter().map(|(_, part)| part)
    }
}

/// The place of a value.
#[derive(Clone, Copy)]
struct Place<'f> {
    form: &'f Form,
    dialect: Dialect,
    /// The member that the value is of, or of which it is a part.
    member: &'static Member,
    /// The names within the value, if it is a list or a map.
    items: &'static Items,
    is_flat: bool,
}

impl<'f> Place<'f> {
    /// The place of a member of a structure or union in this place, if the form has it.
    fn member(&self, member: &'static Member) -> Option<Self> {
        let xml = member.xml_facts();
        let name = match (self.dialect, xml.name_in_forms()) {
            (Dialect::AwsQuery, _) => member.name().to_owned(),
            (Dialect::Ec2Query, Some(name)) => name.to_owned(),
            (Dialect::Ec2Query, None) => capitalized(member.name()),
        };
        let form = self.form.parts.get(&name)?;
        Some(Self { form, member, items: xml.what_is_in_it(), is_flat: xml.is_flattened(), ..*self })
    }

    /// The place of an element of a list, or the value of an entry of a map.
    fn item(&self, form: &'f Form) -> Self {
        Self { form, items: self.items.inner(), is_flat: false, ..*self }
    }

    fn text(&self) -> Result<&'f str, TextError> {
        self.form.value.as_deref().ok_or(NO_VALUE)
    }
}

fn capitalized(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

const NO_VALUE: TextError = TextError::new("a pair without a value in the form");
const NO_FORM: TextError = TextError::new("forms have no documents");
const NO_BASE64: TextError = TextError::new("expected base64");

impl ReadValue for Place<'_> {
    type Error = TextError;

    fn boolean(self) -> Result<bool, TextError> {
        text::parse_boolean(self.text()?)
    }

    fn integer<T: TryFrom<i64>>(self) -> Result<T, TextError> {
        text::parse_integer(self.text()?)
    }

    fn float(self) -> Result<f32, TextError> {
        text::parse_float(self.text()?)
    }

    fn double(self) -> Result<f64, TextError> {
        text::parse_double(self.text()?)
    }

    fn big_integer(self) -> Result<BigInteger, TextError> {
        text::parse_big_integer(self.text()?)
    }

    fn big_decimal(self) -> Result<BigDecimal, TextError> {
        text::parse_big_decimal(self.text()?)
    }

    fn string(self) -> Result<String, TextError> {
        text::parse_string(self.text()?)
    }

    fn enumeration<T: for<'t> From<&'t str>>(self) -> Result<T, TextError> {
        text::parse_enumeration(self.text()?)
    }

    fn blob(self) -> Result<Blob, TextError> {
        Blob::from_base64(self.text()?).map_err(|_| NO_BASE64)
    }

    fn timestamp(self) -> Result<Timestamp, TextError> {
        text::parse_timestamp(self.text()?, self.member.timestamp().unwrap_or(TimestampFormat::DateTime))
    }

    fn document(self) -> Result<Document, TextError> {
        Err(NO_FORM)
    }

    fn list<T: Value>(self, list: &mut Vec<T>) -> Result<(), TextError> {
        let is_flat = self.is_flat || self.dialect == Dialect::Ec2Query;
        let form = if is_flat { Some(self.form) } else { self.form.parts.get(self.items.element()) };
        form.into_iter().flat_map(Form::numbered).try_for_each(|element| {
            list.push(T::read(self.item(element))?);
            Ok(())
        })
    }

    fn map<K: Key, T: Value>(self, map: &mut BTreeMap<K, T>) -> Result<(), TextError> {
        let form = if self.is_flat { Some(self.form) } else { self.form.parts.get("entry") };
        form.into_iter().flat_map(Form::numbered).try_for_each(|entry| {
            let key = entry.parts.get(self.items.key()).and_then(|key| key.value.as_deref());
            // Structures without members, empty maps and null have no pairs.
            let value = entry.parts.get(self.items.value()).unwrap_or(const { &Form::EMPTY });
            map.insert(K::from(key.ok_or(NO_VALUE)?), T::read(self.item(value))?);
            Ok(())
        })
    }

    fn structure<T: Structure>(self, place: &mut T) -> Result<(), TextError> {
        T::schema().body().iter().enumerate().try_for_each(|(index, member)| match self.member(member) {
            Some(value) => place.read_member(index, value),
            None => Ok(()),
        })
    }

    fn union<T: Union>(self, place: &mut T) -> Result<(), TextError> {
        for (index, member) in T::schema().members().iter().enumerate() {
            if let Some(value) = self.member(member)
                && let Some(union) = T::read_variant(index, value)?
            {
                *place = union;
            }
        }
        Ok(())
    }

    fn nullable<T: Value>(self) -> Result<Option<T>, TextError> {
        let is_null = self.form.value.is_none() && self.form.parts.is_empty();
        if is_null { Ok(None) } else { T::read(self).map(Some) }
    }

    fn required<T: Value>(self, place: &mut T) -> Result<(), TextError> {
        *place = T::read(self)?;
        Ok(())
    }

    fn optional<T: Value>(self, place: &mut Option<T>) -> Result<(), TextError> {
        *place = Some(T::read(self)?);
        Ok(())
    }

    fn default<T: Value>(self, place: &mut T, _default: impl FnOnce() -> T) -> Result<(), TextError> {
        self.required(place)
    }

    fn skip(self) -> Result<(), TextError> {
        Ok(())
    }
}
