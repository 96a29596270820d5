//! Simple types.

use super::{ReadValue, Value, WriteValue};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp};

macro_rules! simple {
    ($($type:ty: $method:ident ($self:ident => $value:expr);)*) => {$(
        impl Value for $type {
            #[inline]
            fn write<W: WriteValue>(&$self, writer: W) -> Result<W::Ok, W::Error> {
                writer.$method($value)
            }

            #[inline]
            fn read<R: ReadValue>(reader: R) -> Result<Self, R::Error> {
                reader.$method()
            }
        }
    )*};
}

simple! {
    bool: boolean(self => *self);
    i8: integer(self => *self);
    i16: integer(self => *self);
    i32: integer(self => *self);
    i64: integer(self => *self);
    f32: float(self => *self);
    f64: double(self => *self);
    BigInteger: big_integer(self => self);
    BigDecimal: big_decimal(self => self);
    String: string(self => self);
    Blob: blob(self => self);
    Timestamp: timestamp(self => *self);
}

impl Value for Document {
    const IS_NULLABLE: bool = true;

    #[inline]
    fn write<W: WriteValue>(&self, writer: W) -> Result<W::Ok, W::Error> {
        writer.document(self)
    }

    #[inline]
    fn read<R: ReadValue>(reader: R) -> Result<Self, R::Error> {
        reader.document()
    }
}
