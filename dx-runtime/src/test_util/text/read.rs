use crate::http::text::{self, TextError};
use crate::shape::{Key, ReadValue, Structure, Union, Value};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, TimestampFormat};
use std::collections::BTreeMap;

/// The text of a member.
pub(in crate::test_util) enum Texts {
    /// The parameters of one name: an element of a list each.
    Values(Vec<String>),
    /// A header, which may be a list.
    Header(String),
    /// A header with a list of timestamps.
    TimestampsHeader(String),
    /// Names with their values.
    Entries(Vec<(String, Self)>),
}

impl Texts {
    pub fn of(value: &str) -> Self {
        Self::Values(vec![value.to_owned()])
    }

    /// Pairs of names and values, of which several with one name are the elements of a list.
    pub fn entries(pairs: Vec<(String, String)>) -> Self {
        let mut entries: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, value) in pairs {
            entries.entry(name).or_default().push(value);
        }
        Self::Entries(entries.into_iter().map(|(name, values)| (name, Self::Values(values))).collect())
    }
}

/// Reads a member from text.
pub(in crate::test_util) struct TextReader<'t> {
    pub texts: &'t Texts,
    pub timestamps: TimestampFormat,
    /// Whether strings are base64.
    pub base64: bool,
}

const NO_TEXT: TextError = TextError::new("a value of this type has no form as text");

impl<'t> TextReader<'t> {
    fn text(&self) -> Result<&'t str, TextError> {
        match self.texts {
            Texts::Header(text) | Texts::TimestampsHeader(text) => Ok(text),
            Texts::Values(values) => match values.as_slice() {
                [value] => Ok(value),
                _ => Err(TextError::new("expected one value")),
            },
            Texts::Entries(_) => Err(NO_TEXT),
        }
    }

    fn with<'s>(&self, texts: &'s Texts) -> TextReader<'s> {
        TextReader { texts, timestamps: self.timestamps, base64: self.base64 }
    }
}

impl ReadValue for TextReader<'_> {
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
        let text = self.text()?;
        if self.base64 { text::parse_base64(text) } else { text::parse_string(text) }
    }

    fn enumeration<T: for<'t> From<&'t str>>(self) -> Result<T, TextError> {
        text::parse_enumeration(self.text()?)
    }

    fn blob(self) -> Result<Blob, TextError> {
        Blob::from_base64(self.text()?).map_err(|_| TextError::new("expected base64"))
    }

    fn timestamp(self) -> Result<Timestamp, TextError> {
        text::parse_timestamp(self.text()?, self.timestamps)
    }

    fn document(self) -> Result<Document, TextError> {
        Err(NO_TEXT)
    }

    fn list<T: Value>(self, list: &mut Vec<T>) -> Result<(), TextError> {
        let elements: Vec<Texts> = match self.texts {
            Texts::Values(values) => values.iter().map(|value| Texts::of(value)).collect(),
            Texts::Header(header) => text::split_list(header)?.iter().map(|value| Texts::of(value)).collect(),
            Texts::TimestampsHeader(header) => {
                text::split_timestamps(header)?.iter().map(|value| Texts::of(value)).collect()
            }
            Texts::Entries(_) => return Err(NO_TEXT),
        };
        elements.iter().try_for_each(|element| {
            list.push(T::read(self.with(element))?);
            Ok(())
        })
    }

    fn map<K: Key, T: Value>(self, map: &mut BTreeMap<K, T>) -> Result<(), TextError> {
        let Texts::Entries(entries) = self.texts else { return Err(NO_TEXT) };
        entries.iter().try_for_each(|(name, value)| {
            map.insert(K::from(name.as_str()), T::read(self.with(value))?);
            Ok(())
        })
    }

    fn structure<T: Structure>(self, _place: &mut T) -> Result<(), TextError> {
        Err(NO_TEXT)
    }

    fn union<T: Union>(self, _place: &mut T) -> Result<(), TextError> {
        Err(NO_TEXT)
    }

    fn nullable<T: Value>(self) -> Result<Option<T>, TextError> {
        T::read(self).map(Some)
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
