//! Enumerations, which are strings or integers to codecs.

/// Describes an enumeration of strings, in generated code: its values by variant, in the model's order.
///
/// The last variant holds a value that is unknown; the function makes what it holds of the text. `sensitive` values are never
/// printed.
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
            /// Returns the value as it is sent.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::$unknown(value) => value.as_str(),
                }
            }

            /// Returns all values that this version knows.
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

/// Describes an enumeration of integers, in generated code, as [`enumeration!`](crate::enumeration).
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
            /// Returns the value as it is sent.
            #[must_use]
            pub fn as_i32(&self) -> i32 {
                match self {
                    $(Self::$variant => $value,)*
                    Self::$unknown(value) => ::core::primitive::i32::from(*value),
                }
            }

            /// Returns all values that this version knows.
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

/// How an enumeration is displayed.
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
