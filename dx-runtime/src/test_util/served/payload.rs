//! Members that are the whole body: text and bytes as they are, and any other value in the format of the protocol.

use crate::codec::{Codec, EncodeError};
use crate::protocol::Protocol;
use crate::shape::{Key, Member, ReadValue, Schema, Structure, Union, Value, WriteValue};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp};
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::marker::PhantomData;

/// Writes a payload.
pub(super) fn write_payload<P: Protocol, T: Value>(
    value: &T,
    member: &'static Member,
) -> Result<Vec<u8>, EncodeError> {
    let Ok(raw) = value.write(RawWriter);
    raw.map_or_else(|| P::Codec::encode(value, member), Ok)
}

/// Writes values that are bodies as they are. `None` for all others.
struct RawWriter;

/// Defines methods that return `$result`.
macro_rules! methods {
    ($result:expr => $($name:ident $(<$type:ident: $bound:path>)? ($($argument:ident: $of:ty),*) -> $returned:ty;)*) => {
        $(fn $name $(<$type: $bound>)? (self $(, $argument: $of)*) -> $returned {
            $(let _ = $argument;)*
            $result
        })*
    };
}

type Raw = Result<Option<Vec<u8>>, Infallible>;

impl WriteValue for RawWriter {
    type Ok = Option<Vec<u8>>;
    type Error = Infallible;

    fn string(self, value: &str) -> Raw {
        Ok(Some(value.as_bytes().to_vec()))
    }

    fn blob(self, value: &Blob) -> Raw {
        Ok(Some(value.as_slice().to_vec()))
    }

    fn integer(self, _value: impl Into<i64>) -> Raw {
        Ok(None)
    }

    fn map<K: Key, T: Value>(self, _value: &BTreeMap<K, T>) -> Raw {
        Ok(None)
    }

    methods! { Ok(None) =>
        boolean(value: bool) -> Raw;
        float(value: f32) -> Raw;
        double(value: f64) -> Raw;
        big_integer(value: &BigInteger) -> Raw;
        big_decimal(value: &BigDecimal) -> Raw;
        timestamp(value: Timestamp) -> Raw;
        document(value: &Document) -> Raw;
        null() -> Raw;
        list<T: Value>(value: &[T]) -> Raw;
        structure<T: Structure>(value: &T) -> Raw;
        union<T: Union>(value: &T) -> Raw;
        variant<T: Value>(member: &'static Member, value: &T) -> Raw;
        unknown_variant(union: &'static Schema) -> Raw;
    }
}

/// Reads a payload.
pub(super) struct PayloadReader<'r, P> {
    body: &'r [u8],
    member: &'static Member,
    protocol: PhantomData<P>,
}

impl<'r, P: Protocol> PayloadReader<'r, P> {
    pub fn new(body: &'r [u8], member: &'static Member) -> Self {
        Self { body, member, protocol: PhantomData }
    }

    fn value<T: Value>(self) -> Result<T, String> {
        let Self { body, member, .. } = self;
        match T::read(self) {
            Err(message) if message.is_empty() => {
                P::Codec::decode(body, member, None).map_err(|error| error.to_string())
            }
            read => read,
        }
    }

    fn text(&self) -> Result<&'r str, String> {
        std::str::from_utf8(self.body).map_err(|_| "expected UTF-8".to_owned())
    }
}

/// An empty error stands for a value that is not a body as it is.
impl<P: Protocol> ReadValue for PayloadReader<'_, P> {
    type Error = String;

    fn string(self) -> Result<String, String> {
        self.text().map(str::to_owned)
    }

    fn enumeration<T: for<'t> From<&'t str>>(self) -> Result<T, String> {
        self.text().map(T::from)
    }

    fn blob(self) -> Result<Blob, String> {
        Ok(Blob::new(self.body))
    }

    fn integer<T: TryFrom<i64>>(self) -> Result<T, String> {
        Err(String::new())
    }

    fn map<K: Key, T: Value>(self, _map: &mut BTreeMap<K, T>) -> Result<(), String> {
        Err(String::new())
    }

    methods! { Err(String::new()) =>
        boolean() -> Result<bool, String>;
        float() -> Result<f32, String>;
        double() -> Result<f64, String>;
        big_integer() -> Result<BigInteger, String>;
        big_decimal() -> Result<BigDecimal, String>;
        timestamp() -> Result<Timestamp, String>;
        document() -> Result<Document, String>;
        list<T: Value>(list: &mut Vec<T>) -> Result<(), String>;
        structure<T: Structure>(place: &mut T) -> Result<(), String>;
        union<T: Union>(place: &mut T) -> Result<(), String>;
        nullable<T: Value>() -> Result<Option<T>, String>;
    }

    fn required<T: Value>(self, place: &mut T) -> Result<(), String> {
        *place = self.value()?;
        Ok(())
    }

    fn optional<T: Value>(self, place: &mut Option<T>) -> Result<(), String> {
        *place = Some(self.value()?);
        Ok(())
    }

    fn default<T: Value>(self, place: &mut T, _default: impl FnOnce() -> T) -> Result<(), String> {
        self.required(place)
    }

    fn skip(self) -> Result<(), String> {
        Ok(())
    }
}
