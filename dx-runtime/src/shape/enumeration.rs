//! Enumerations, which are strings or integers to codecs.

/// Describes an enumeration of strings to codecs and to serde, in generated code. It has a method `as_str`, and a
/// `From<&str>` that takes any text.
#[macro_export]
macro_rules! enumeration {
    ($type:ty) => {
        impl $crate::shape::ErrorCorrection for $type {
            fn corrected() -> Self {
                Self::from("")
            }
        }

        impl $crate::shape::Value for $type {
            #[inline]
            fn write<W: $crate::shape::WriteValue>(
                &self,
                writer: W,
            ) -> ::core::result::Result<W::Ok, W::Error> {
                writer.string(self.as_str())
            }

            #[inline]
            fn read<R: $crate::shape::ReadValue>(reader: R) -> ::core::result::Result<Self, R::Error> {
                reader.enumeration()
            }
        }

        impl $crate::shape::Key for $type {
            #[inline]
            fn as_key(&self) -> &str {
                self.as_str()
            }
        }
    };
}

/// Describes an enumeration of integers to codecs and to serde, in generated code. It has a method `as_i32`, and a
/// `From<i32>` that takes any number.
#[macro_export]
macro_rules! int_enumeration {
    ($type:ty) => {
        impl $crate::shape::ErrorCorrection for $type {
            fn corrected() -> Self {
                Self::from(0)
            }
        }

        impl $crate::shape::Value for $type {
            #[inline]
            fn write<W: $crate::shape::WriteValue>(
                &self,
                writer: W,
            ) -> ::core::result::Result<W::Ok, W::Error> {
                writer.integer(self.as_i32())
            }

            #[inline]
            fn read<R: $crate::shape::ReadValue>(reader: R) -> ::core::result::Result<Self, R::Error> {
                reader.int_enumeration()
            }
        }
    };
}
