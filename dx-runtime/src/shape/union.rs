use super::{ErrorCorrection, ReadValue, Schema, WriteValue};

/// A union, implemented with [`union!`](crate::union).
pub trait Union: ErrorCorrection {
    /// The schema for codecs.
    fn schema() -> &'static Schema;

    /// Writes the member that is set.
    ///
    /// # Errors
    ///
    /// Returns the errors of the writer, and an error if the member is unknown.
    fn write_variant<W: WriteValue>(&self, writer: W) -> Result<W::Ok, W::Error>;

    /// Reads the value of the member with this index in the [schema](Self::schema). `None` if it is `null`, and for
    /// other indices.
    ///
    /// # Errors
    ///
    /// Returns the errors of the reader.
    fn read_variant<R: ReadValue>(index: usize, reader: R) -> Result<Option<Self>, R::Error>;

    /// The union whose member with this index is `null`, if that is a valid value, as for documents.
    #[must_use]
    fn of_null(index: usize) -> Option<Self>;

    /// The union with an unknown member of this name; empty if the union has no member.
    #[must_use]
    fn of_unknown(name: String) -> Self;
}

/// Implements a union for codecs and serde. Called by generated code.
///
/// Each row is a variant with the wire name of its member. It contains a `value`, a `document` (for which `null` is
/// valid) or nothing (`unit`). The last row is the variant for unknown members, with the function that creates its
/// content from the member name. Brackets and `recursive` are as in [`structure!`](crate::structure).
///
/// ```
/// use dx_runtime::json;
///
/// #[derive(Debug, PartialEq)]
/// enum Target {
///     Bucket(String),
///     Nowhere,
///     Unknown(String),
/// }
///
/// dx_runtime::union! {
///     Target {
///         Bucket: value "bucket",
///         Nowhere: unit "nowhere",
///     }
///     Unknown(String::from)
/// }
///
/// assert_eq!(json::to_string(&Target::Nowhere)?, r#"{"nowhere":{}}"#);
/// assert_eq!(json::from_slice::<Target>(br#"{"bucket":"b"}"#)?, Target::Bucket("b".to_owned()));
/// assert_eq!(json::from_slice::<Target>(br#"{"moon":1}"#)?, Target::Unknown("moon".to_owned()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[macro_export]
macro_rules! union {
    (
        $type:ty $(as $name:literal $($flag:ident)*)? {
            $($variant:ident: $kind:ident $wire:literal $([$($fact:ident $(($more:expr))?),+])?,)*
        }
        $unknown:ident($of_name:path)
    ) => {
        impl $crate::shape::ErrorCorrection for $type {
            fn corrected() -> Self {
                Self::$unknown($of_name(::std::string::String::new()))
            }
        }

        impl $crate::shape::Union for $type {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn schema() -> &'static $crate::shape::Schema {
                &const {
                    $crate::shape::Schema::new(
                        $crate::__shape_name!($type $(, $name)?),
                        &const { [$($crate::__member!(variant $wire $($(, $fact $(($more))?)+)?),)*] },
                    )
                    $($(.$flag())*)?
                }
            }

            #[allow(unused_assignments, unused_mut, unused_variables)]
            fn write_variant<W: $crate::shape::WriteValue>(
                &self,
                writer: W,
            ) -> ::core::result::Result<W::Ok, W::Error> {
                let members = Self::schema().members();
                let mut next = 0;
                $(
                    if let $crate::__variant_pattern!($kind $variant value) = self {
                        return writer.variant(&members[next], $crate::__variant_content!($kind value));
                    }
                    next += 1;
                )*
                writer.unknown_variant(Self::schema())
            }

            #[allow(unused_assignments, unused_mut)]
            fn read_variant<R: $crate::shape::ReadValue>(
                index: usize,
                reader: R,
            ) -> ::core::result::Result<::core::option::Option<Self>, R::Error> {
                let mut next = 0;
                $(
                    if index == next {
                        return ::core::result::Result::Ok(
                            reader.nullable()?.map(|value| $crate::__variant!($kind $variant value)),
                        );
                    }
                    next += 1;
                )*
                reader.skip()?;
                ::core::result::Result::Ok(::core::option::Option::None)
            }

            #[allow(unused_assignments, unused_mut, unused_variables)]
            fn of_null(index: usize) -> ::core::option::Option<Self> {
                let mut next = 0;
                $(
                    if index == next {
                        return $crate::__null_variant!($kind $variant);
                    }
                    next += 1;
                )*
                ::core::option::Option::None
            }

            fn of_unknown(name: ::std::string::String) -> Self {
                Self::$unknown($of_name(name))
            }
        }

        impl $crate::shape::Value for $type {
            type Kind = $crate::shape::kinds::Union;
        }
    };
}

/// The pattern for a variant.
#[doc(hidden)]
#[macro_export]
macro_rules! __variant_pattern {
    (unit $variant:ident $value:ident) => {
        Self::$variant
    };
    ($kind:ident $variant:ident $value:ident) => {
        Self::$variant($value)
    };
}

/// A reference to the content of a variant.
#[doc(hidden)]
#[macro_export]
macro_rules! __variant_content {
    (unit $value:ident) => {
        &$crate::shape::Unit
    };
    ($kind:ident $value:ident) => {
        $value
    };
}

/// A variant with its content.
#[doc(hidden)]
#[macro_export]
macro_rules! __variant {
    (unit $variant:ident $value:ident) => {{
        let $crate::shape::Unit = $value;
        Self::$variant
    }};
    ($kind:ident $variant:ident $value:ident) => {
        Self::$variant($value)
    };
}

/// The variant of a `null` value, if that is valid.
#[doc(hidden)]
#[macro_export]
macro_rules! __null_variant {
    (document $variant:ident) => {
        ::core::option::Option::Some(Self::$variant($crate::shape::ErrorCorrection::corrected()))
    };
    ($kind:ident $variant:ident) => {
        ::core::option::Option::None
    };
}
