//! Simple types.

use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp};

/// The impl of `Value` for a type that is written by one method of a writer, and read by one of a reader.
#[doc(hidden)]
#[macro_export]
macro_rules! __value_by {
    ($type:ty: $self:ident => $write:ident($value:expr), $read:ident() $(, nullable: $nullable:literal)?) => {
        impl $crate::shape::Value for $type {
            $(const IS_NULLABLE: bool = $nullable;)?

            #[inline]
            fn write<W: $crate::shape::WriteValue>(
                &$self,
                writer: W,
            ) -> ::core::result::Result<W::Ok, W::Error> {
                writer.$write($value)
            }

            #[inline]
            fn read<R: $crate::shape::ReadValue>(reader: R) -> ::core::result::Result<Self, R::Error> {
                reader.$read()
            }
        }
    };
}

macro_rules! simple {
    ($($type:ty: $method:ident ($self:ident => $value:expr);)*) => {
        $(crate::__value_by!($type: $self => $method($value), $method());)*
    };
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

crate::__value_by!(Document: self => document(self), document(), nullable: true);
