use crate::http::push_element;
use crate::http::text::{self, TextError};
use crate::shape::{Key, Member, Schema, Structure, Union, Value, WriteValue};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, TimestampFormat};
use std::collections::BTreeMap;

/// A member as text.
pub(in crate::test_util) enum Written {
    Nothing,
    Text {
        text: String,
        /// Whether it is quoted in a list where that is necessary: a string.
        quotable: bool,
    },
    List(Vec<Self>),
    Entries(Vec<(String, String)>),
}

impl Written {
    /// The value of a header. `None` if a header cannot have it.
    pub fn into_header(self) -> Option<String> {
        match self {
            Self::Text { text, .. } => Some(text),
            Self::List(elements) => {
                let mut list = String::new();
                let texts = elements.into_iter().filter_map(|element| match element {
                    Self::Text { text, quotable } => Some((text, quotable)),
                    _ => None,
                });
                for (at, (text, quotable)) in texts.enumerate() {
                    push_element(&text, quotable, at == 0, &mut list);
                }
                Some(list)
            }
            Self::Nothing | Self::Entries(_) => None,
        }
    }
}

/// Writes a member as text.
#[derive(Clone, Copy)]
pub(in crate::test_util) struct TextWriter {
    pub timestamps: TimestampFormat,
    /// Whether strings are base64.
    pub base64: bool,
}

const NO_TEXT: TextError = TextError::new("a value of this type has no form as text");

type Outcome = Result<Written, TextError>;

fn plain(text: impl Into<String>) -> Outcome {
    Ok(Written::Text { text: text.into(), quotable: false })
}

impl WriteValue for TextWriter {
    type Ok = Written;
    type Error = TextError;

    fn boolean(self, value: bool) -> Outcome {
        plain(text::format_boolean(value))
    }

    fn integer(self, value: impl Into<i64>) -> Outcome {
        plain(text::format_integer(value))
    }

    fn float(self, value: f32) -> Outcome {
        plain(text::format_float(value))
    }

    fn double(self, value: f64) -> Outcome {
        plain(text::format_double(value))
    }

    fn big_integer(self, value: &BigInteger) -> Outcome {
        plain(value.as_str())
    }

    fn big_decimal(self, value: &BigDecimal) -> Outcome {
        plain(value.as_str())
    }

    fn string(self, value: &str) -> Outcome {
        let text = if self.base64 { text::format_base64(value) } else { value.to_owned() };
        Ok(Written::Text { text, quotable: true })
    }

    fn blob(self, value: &Blob) -> Outcome {
        let mut text = String::new();
        value.write_base64(&mut text);
        plain(text)
    }

    fn timestamp(self, value: Timestamp) -> Outcome {
        plain(text::format_timestamp(value, self.timestamps))
    }

    fn document(self, _value: &Document) -> Outcome {
        Err(NO_TEXT)
    }

    fn null(self) -> Outcome {
        Ok(Written::Nothing)
    }

    fn list<T: Value>(self, value: &[T]) -> Outcome {
        value.iter().map(|element| element.write(self)).collect::<Result<_, _>>().map(Written::List)
    }

    fn map<K: Key, T: Value>(self, value: &BTreeMap<K, T>) -> Outcome {
        let mut entries = Vec::new();
        for (key, value) in value {
            match value.write(self)? {
                Written::Text { text, .. } => entries.push((key.as_key().to_owned(), text)),
                Written::Nothing => {}
                Written::List(_) | Written::Entries(_) => return Err(NO_TEXT),
            }
        }
        Ok(Written::Entries(entries))
    }

    fn structure<T: Structure>(self, _value: &T) -> Outcome {
        Err(NO_TEXT)
    }

    fn union<T: Union>(self, _value: &T) -> Outcome {
        Err(NO_TEXT)
    }

    fn variant<T: Value>(self, _member: &'static Member, _value: &T) -> Outcome {
        Err(NO_TEXT)
    }

    fn unknown_variant(self, _union: &'static Schema) -> Outcome {
        Err(NO_TEXT)
    }
}
