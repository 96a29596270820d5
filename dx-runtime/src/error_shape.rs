//! The macros that implement the error types of generated code.

/// Implements [`ErrorShape`](crate::ErrorShape), `Display` and `Error` for a structure. Called by generated code.
///
/// `$type as "Code"` gives the error code of the service, if it differs from the name of the structure, and the flags
/// `retryable` and `throttling`. The braces contain the field of the message, if there is one, with `sensitive`, and
/// `wire("name")` if [`ErrorMeta`](crate::ErrorMeta) would not find the message by its name. `read` names a function that
/// deserializes errors with members outside of the body. The structure has a field `meta`.
#[macro_export]
macro_rules! error_shape {
    (
        $type:ident $(as $code:literal $($flag:ident)*)? {
            $($field:ident: $presence:ident $([$($fact:ident $(($more:literal))?),+])?,)?
        }
        $($(#[$cfg:meta])? read $read:path)?
    ) => {
        impl $crate::ErrorShape for $type {
            fn code(&self) -> &str {
                $crate::__name!($type $(, $code)?)
            }

            fn message(&self) -> ::core::option::Option<&str> {
                $crate::__message!(self $(.$field $presence)?)
            }

            fn meta(&self) -> &$crate::ErrorMeta {
                &self.meta
            }

            $($($crate::__error_flag!($flag);)*)?

            fn with_meta(mut self, meta: $crate::ErrorMeta) -> Self {
                $(meta.message_into(&mut self.$field);)?
                self.meta = meta;
                self
            }

            $($($($crate::__message_fact!($fact $(($more))?);)+)?)?

            $(
                $(#[$cfg])?
                fn read<P: $crate::protocol::Protocol>(
                    meta: $crate::ErrorMeta,
                ) -> ::core::result::Result<Self, $crate::ErrorMeta> {
                    meta.read_as::<P, _, _>($read)
                }
            )?
        }

        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::ErrorMeta::display(self, f)
            }
        }

        impl ::core::error::Error for $type {}
    };
}

/// The name of an identifier, or its replacement.
#[doc(hidden)]
#[macro_export]
macro_rules! __name {
    ($name:ident) => {
        ::core::stringify!($name)
    };
    ($name:ident, $other:literal) => {
        $other
    };
}

/// The message of an error, from its field.
#[doc(hidden)]
#[macro_export]
macro_rules! __message {
    ($self:ident) => {
        ::core::option::Option::None
    };
    ($self:ident . $field:ident optional) => {
        $self.$field.as_deref()
    };
    ($self:ident . $field:ident $presence:ident) => {
        ::core::option::Option::Some(&$self.$field)
    };
}

/// The traits of an error.
#[doc(hidden)]
#[macro_export]
macro_rules! __error_flag {
    (retryable) => {
        fn is_retryable(&self) -> bool {
            true
        }
    };
    (throttling) => {
        fn is_throttling(&self) -> bool {
            true
        }
    };
}

/// The properties of an error's message.
#[doc(hidden)]
#[macro_export]
macro_rules! __message_fact {
    (sensitive) => {
        fn is_message_sensitive() -> bool {
            true
        }
    };
    (wire($name:literal)) => {
        fn message_name() -> ::core::option::Option<&'static str> {
            ::core::option::Option::Some($name)
        }
    };
}

/// Implements [`ServiceError`](crate::ServiceError), `Display`, `Error` and accessors for the error enum of an
/// operation. Called by generated code.
///
/// The head consists of the enum, the service's protocol, which is absent if dx supports none of them, and
/// `query_compatible`. Each row is a variant, with the name of its error shape if they differ. The enum has a variant
/// `Unknown` that contains an [`ErrorMeta`](crate::ErrorMeta).
#[macro_export]
macro_rules! operation_error {
    ($type:ident by $protocol:ident $($flag:ident)* { $($variant:ident $(: $name:literal)?,)* }) => {
        $crate::operation_error! { $type { $($variant $(: $name)?,)* } }

        impl $crate::ServiceError for $type {
            type Protocol = $crate::protocol::$protocol;

            $($crate::__service_flag!($flag);)*

            fn from_meta(mut meta: $crate::ErrorMeta) -> Self {
                if !Self::QUERY_COMPATIBLE {
                    meta.forget_query_code();
                }
                match meta.decide_code(&[$($crate::__name!($variant $(, $name)?)),*]) {
                    $(
                        ::core::option::Option::Some($crate::__name!($variant $(, $name)?)) => {
                            meta.read_variant::<Self, _>(Self::$variant, Self::Unknown)
                        }
                    )*
                    _ => Self::Unknown(meta),
                }
            }

            fn shape(&self) -> &dyn $crate::ErrorShape {
                self.shape()
            }
        }
    };
    ($type:ident { $($variant:ident $(: $name:literal)?,)* }) => {
        impl $type {
            fn shape(&self) -> &dyn $crate::ErrorShape {
                match self {
                    $(Self::$variant(error) => error,)*
                    Self::Unknown(error) => error,
                }
            }

            /// Returns the error code sent by the service, or an empty string if the response has none.
            #[must_use]
            pub fn code(&self) -> &str {
                self.shape().code()
            }

            /// Returns the error message, if the service sent one.
            #[must_use]
            pub fn message(&self) -> ::core::option::Option<&str> {
                self.shape().message()
            }

            /// Returns the request ID, by which AWS Support can identify the request.
            #[must_use]
            pub fn request_id(&self) -> ::core::option::Option<&str> {
                self.shape().meta().request_id()
            }

            /// Returns whether a retry of the request may succeed.
            #[must_use]
            pub fn is_retryable(&self) -> bool {
                self.shape().is_retryable()
            }
        }

        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(self.shape(), f)
            }
        }

        impl ::core::error::Error for $type {
            fn source(&self) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
                ::core::error::Error::source(self.shape())
            }
        }
    };
}

/// The traits of a service that concern its errors.
#[doc(hidden)]
#[macro_export]
macro_rules! __service_flag {
    (query_compatible) => {
        const QUERY_COMPATIBLE: bool = true;
    };
}
