//! The macros that implement enums, which codecs treat as strings or integers.

/// Implements an enum of strings. Called by generated code.
///
/// Rows are variants with their values, in the order of the model. The last variant contains an unknown value, which
/// the function creates from a `&str`. The flag `sensitive` redacts the output of `Debug` and `Display`.
///
/// ```
/// #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
/// enum State {
///     Waiting,
///     Completed,
///     Unknown(String),
/// }
///
/// dx_runtime::enumeration! {
///     State {
///         Waiting: "WAITING",
///         Completed: "COMPLETED",
///     }
///     Unknown(String::from)
/// }
///
/// assert_eq!(State::from("COMPLETED"), State::Completed);
/// assert_eq!(State::from("LOST").as_str(), "LOST");
/// assert_eq!(State::values(), ["WAITING", "COMPLETED"]);
/// assert_eq!(State::Waiting.to_string(), "WAITING");
/// ```
#[macro_export]
macro_rules! enumeration {
    ($type:ident $($flag:ident)? { $($variant:ident: $value:literal,)* } $unknown:ident($of_value:expr)) => {
        impl $type {
            /// Returns the string value of the enum.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::$unknown(value) => value.as_str(),
                }
            }

            /// Returns all values known to this version.
            #[must_use]
            pub const fn values() -> &'static [&'static str] {
                &[$($value),*]
            }
        }

        impl ::core::convert::From<&str> for $type {
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::$unknown($of_value(other)),
                }
            }
        }

        $crate::__enumeration_display!($type $($flag)?, self => self.as_str());

        impl $crate::shape::ErrorCorrection for $type {
            fn corrected() -> Self {
                Self::from("")
            }
        }

        impl $crate::shape::Value for $type {
            type Kind = $crate::shape::kinds::Enumeration;
        }

        impl $crate::shape::Key for $type {
            #[inline]
            fn as_key(&self) -> &str {
                self.as_str()
            }
        }
    };
}

/// Implements an enum of integers, like [`enumeration!`](crate::enumeration). Called by generated code.
///
/// ```
/// #[derive(Debug, PartialEq)]
/// enum Level {
///     Low,
///     High,
///     Unknown(i32),
/// }
///
/// dx_runtime::int_enumeration! {
///     Level {
///         Low: 1,
///         High: 9,
///     }
///     Unknown(i32::from)
/// }
///
/// assert_eq!((Level::from(9), Level::from(7).as_i32()), (Level::High, 7));
/// ```
#[macro_export]
macro_rules! int_enumeration {
    ($type:ident $($flag:ident)? { $($variant:ident: $value:literal,)* } $unknown:ident($of_value:expr)) => {
        impl $type {
            /// Returns the integer value of the enum.
            #[must_use]
            pub fn as_i32(&self) -> i32 {
                match self {
                    $(Self::$variant => $value,)*
                    Self::$unknown(value) => ::core::primitive::i32::from(*value),
                }
            }

            /// Returns all values known to this version.
            #[must_use]
            pub const fn values() -> &'static [i32] {
                &[$($value),*]
            }
        }

        impl ::core::convert::From<i32> for $type {
            fn from(value: i32) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::$unknown($of_value(other)),
                }
            }
        }

        $crate::__enumeration_display!($type $($flag)?, self => self.as_i32());

        impl $crate::shape::ErrorCorrection for $type {
            fn corrected() -> Self {
                Self::from(0)
            }
        }

        $crate::__value_by!($type: IntEnumeration, value => integer(value.as_i32()), int_enumeration());
    };
}

/// Implements `Display` for an enum, and `Debug` if it is sensitive.
#[doc(hidden)]
#[macro_export]
macro_rules! __enumeration_display {
    ($type:ident, $self:ident => $value:expr) => {
        impl ::core::fmt::Display for $type {
            fn fmt(&$self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&$value, f)
            }
        }
    };
    ($type:ident sensitive, $self:ident => $value:expr) => {
        impl ::core::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&$crate::Redacted, f)
            }
        }

        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&$crate::Redacted, f)
            }
        }
    };
}
