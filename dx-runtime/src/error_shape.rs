//! What errors of generated code have in common.

/// Makes a structure an error, in generated code.
///
/// The head has the structure. `as "Code"` after it is the code by which the service names the error, if that is not the name of the
/// structure, and what follows says whether the error is `retryable` and `throttling`. The row has the field with the message, if
/// there is one, and in brackets what is special about it: it is `sensitive`, or it has a name on the `wire` by which it is not
/// found otherwise. `read` names a function that reads an error of which parts are elsewhere than in the body. The structure has
/// a field `meta`.
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

/// An identifier as text, or another one in place of it.
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

/// What the model says of an error.
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

/// What is special about an error's message.
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

/// Makes an enumeration the error of an operation, in generated code.
///
/// The head has the enumeration, the protocol in which the service names errors, unless dx knows none of its protocols, and
/// whether the service is `query_compatible`. A row is a variant, with the name of the shape of the error that it holds if that is
/// another one. There has to be a variant `Unknown` with an [`ErrorMeta`](crate::ErrorMeta).
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

            /// Returns the code of the error, as the service sent it. It is empty if the response had none.
            #[must_use]
            pub fn code(&self) -> &str {
                self.shape().code()
            }

            /// Returns the message of the error, if the service sent one.
            #[must_use]
            pub fn message(&self) -> ::core::option::Option<&str> {
                self.shape().message()
            }

            /// Returns the request ID, by which AWS Support can find the request.
            #[must_use]
            pub fn request_id(&self) -> ::core::option::Option<&str> {
                self.shape().meta().request_id()
            }

            /// Returns whether the request may succeed if it is sent again.
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

/// What the model says of a service's errors.
#[doc(hidden)]
#[macro_export]
macro_rules! __service_flag {
    (query_compatible) => {
        const QUERY_COMPATIBLE: bool = true;
    };
}
