//! Simple types.

use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp};

/// Implements `Value` for a type by one method of the writer and one of the reader.
#[doc(hidden)]
#[macro_export]
macro_rules! __value_by {
    ($type:ty: $kind:ident, $value:ident => $write:ident($written:expr), $read:ident() $(, nullable: $nullable:literal)?) => {
        impl $crate::shape::Value for $type {
            type Kind = $crate::shape::kinds::$kind;
        }

        impl $crate::shape::Kind<$type> for $crate::shape::kinds::$kind {
            $(const IS_NULLABLE: bool = $nullable;)?

            #[inline]
            fn write<W: $crate::shape::WriteValue>(
                $value: &$type,
                writer: W,
            ) -> ::core::result::Result<W::Ok, W::Error> {
                writer.$write($written)
            }

            #[inline]
            fn read<R: $crate::shape::ReadValue>(reader: R) -> ::core::result::Result<$type, R::Error> {
                reader.$read()
            }
        }
    };
}

macro_rules! simple {
    ($($type:ty: $method:ident ($value:ident => $written:expr);)*) => {
        $(crate::__value_by!($type: Simple, $value => $method($written), $method());)*
    };
}

simple! {
    bool: boolean(value => *value);
    i8: integer(value => *value);
    i16: integer(value => *value);
    i32: integer(value => *value);
    i64: integer(value => *value);
    f32: float(value => *value);
    f64: double(value => *value);
    BigInteger: big_integer(value => value);
    BigDecimal: big_decimal(value => value);
    String: string(value => value);
    Blob: blob(value => value);
    Timestamp: timestamp(value => *value);
}

crate::__value_by!(Document: Simple, value => document(value), document(), nullable: true);
