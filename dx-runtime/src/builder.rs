//! The states and macros of generated builders.
//!
//! A builder has a type parameter for each required member, which is [`Unset`] at first, and [`Set`] after the
//! member's setter was called. `build` requires all of them to be set, so a missing member is a compile error that
//! names it, and `build` can't fail.

/// The state of a required member that is not set.
#[derive(Clone, Copy, Debug)]
pub enum Unset {}

/// The state of a required member that is set.
#[derive(Clone, Copy, Debug)]
pub enum Set {}

/// The state that `build` requires. `Structure` and `Member` are used by the compiler's message only.
#[diagnostic::on_unimplemented(
    message = "`{Member}` of `{Structure}` is required and was not set",
    label = "call its setter before `.build()`"
)]
pub trait IsSet<Structure, Member> {}

#[diagnostic::do_not_recommend]
impl<Structure, Member> IsSet<Structure, Member> for Set {}

/// The state that the setter of a required member requires. `Structure` and `Member` are used by the compiler's
/// message only.
#[diagnostic::on_unimplemented(
    message = "`{Member}` of `{Structure}` is set twice",
    label = "it has its value already"
)]
pub trait IsUnset<Structure, Member> {}

#[diagnostic::do_not_recommend]
impl<Structure, Member> IsUnset<Structure, Member> for Unset {}

/// Converts each value.
#[doc(hidden)]
pub fn list<T>(values: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    values.into_iter().map(Into::into).collect()
}

/// Defines the builder of a structure, in generated code.
///
/// The head names the builder with a type parameter for each required member, and the structure. A row is a member with the form
/// of its setter's argument: `into(T)` takes `impl Into<T>`, `plain(T)` a `T`, `list(…)` and `map(…, …)` take
/// `impl IntoIterator`, and `boxed(…)` what is in it. A required member has the type parameters of the builder that its setter
/// returns. An optional one has a second setter, which takes an `Option`. A module `member` has to be there with a type for
/// each name of a required member.
///
/// ```
/// mod member {
///     #![allow(non_camel_case_types)]
///     pub enum bucket {}
/// }
///
/// #[derive(Clone, Debug, PartialEq)]
/// pub struct Source {
///     bucket: String,
///     tags: Option<Vec<String>>,
/// }
///
/// dx_runtime::structure! {
///     Source {
///         bucket: required "Bucket",
///         tags: optional "Tags",
///     }
/// }
///
/// dx_runtime::builder! {
///     SourceBuilder<A> of Source {
///         bucket: into(String) => <Set>,
///     } optional {
///         tags: list(into(String)), set_tags,
///     }
/// }
/// # use dx_runtime::builder::Set;
///
/// let source = Source::builder().bucket("b").tags(["t"]).build();
/// assert_eq!(source, Source { bucket: "b".to_owned(), tags: Some(vec!["t".to_owned()]) });
/// ```
#[macro_export]
macro_rules! builder {
    (
        $builder:ident<$($state:ident),*> of $type:path {
            $($required:ident: $form:ident($($of:tt)*) => <$($next:ident),*>,)*
        }
        $(optional {
            $($optional:ident: $optional_form:ident($($optional_of:tt)*), $setter:ident $(= $default:expr)?,)*
        })?
    ) => {
        #[doc = ::core::concat!("A builder, created by [`builder`](", ::core::stringify!($type), "::builder).")]
        #[derive(Clone)]
        #[must_use = "nothing is built until `build` is called"]
        pub struct $builder<$($state = $crate::builder::Unset),*>(
            $type,
            ::core::marker::PhantomData<($($state,)*)>,
        );

        impl<$($state),*> ::core::fmt::Debug for $builder<$($state),*> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_tuple(::core::stringify!($builder)).field(&self.0).finish()
            }
        }

        impl $type {
            /// Creates a builder. Its `build` can be called once all required members are set.
            ///
            $(#[doc = ::core::concat!("- `", ::core::stringify!($required), "`")])*
            pub fn builder() -> $builder {
                $builder($crate::shape::ErrorCorrection::corrected(), ::core::marker::PhantomData)
            }
        }

        impl<$($state),*> $builder<$($state),*> {
            $(
                #[doc = ::core::concat!("Sets `", ::core::stringify!($required), "`, which is required.")]
                pub fn $required(mut self, value: $crate::__argument!($form($($of)*))) -> $builder<$($next),*>
                where
                    $state: $crate::builder::IsUnset<$type, member::$required>,
                {
                    self.0.$required = $crate::__converted!(value, $form($($of)*));
                    $builder(self.0, ::core::marker::PhantomData)
                }
            )*

            $($(
                #[doc = ::core::concat!("Sets `", ::core::stringify!($optional), "`.")]
                pub fn $optional(mut self, value: $crate::__argument!($optional_form($($optional_of)*))) -> Self {
                    self.0.$optional =
                        $crate::__stored!($crate::__converted!(value, $optional_form($($optional_of)*)) $(, $default)?);
                    self
                }

                #[doc = ::core::concat!("Sets `", ::core::stringify!($optional), "`, or resets it with `None`.")]
                pub fn $setter(
                    mut self,
                    value: ::core::option::Option<$crate::__held_type!($optional_form($($optional_of)*))>,
                ) -> Self {
                    self.0.$optional =
                        $crate::__stored_option!($crate::__held_option!(value, $optional_form) $(, $default)?);
                    self
                }
            )*)?

            /// Returns the structure with the values that were set.
            #[must_use]
            pub fn build(self) -> $type
            where
                $($state: $crate::builder::IsSet<$type, member::$required>,)*
            {
                self.0
            }
        }
    };
}

/// The type of a setter's argument.
#[doc(hidden)]
#[macro_export]
macro_rules! __argument {
    (plain($type:ty)) => { $type };
    (into($type:ty)) => { impl ::core::convert::Into<$type> };
    (boxed($form:ident($($of:tt)*))) => { $crate::__argument!($form($($of)*)) };
    (list($form:ident($($of:tt)*))) => {
        impl ::core::iter::IntoIterator<Item = $crate::__argument!($form($($of)*))>
    };
    (map($key:ident($($of_key:tt)*), $form:ident($($of:tt)*))) => {
        impl ::core::iter::IntoIterator<
            Item = ($crate::__argument!($key($($of_key)*)), $crate::__argument!($form($($of)*))),
        >
    };
}

/// Converts a setter's argument to the field's value.
#[doc(hidden)]
#[macro_export]
macro_rules! __converted {
    ($value:expr, plain($type:ty)) => { $value };
    ($value:expr, into($type:ty)) => { ::core::convert::Into::into($value) };
    ($value:expr, boxed($form:ident($($of:tt)*))) => {
        ::std::boxed::Box::new($crate::__converted!($value, $form($($of)*)))
    };
    ($value:expr, list(plain($type:ty))) => { ::core::iter::IntoIterator::into_iter($value).collect() };
    ($value:expr, list(into($type:ty))) => { $crate::builder::list($value) };
    ($value:expr, list($form:ident($($of:tt)*))) => {
        ::core::iter::IntoIterator::into_iter($value)
            .map(|value| $crate::__converted!(value, $form($($of)*)))
            .collect()
    };
    ($value:expr, map($key:ident($($of_key:tt)*), $form:ident($($of:tt)*))) => {
        ::core::iter::IntoIterator::into_iter($value)
            .map(|(key, value)| {
                ($crate::__converted!(key, $key($($of_key)*)), $crate::__converted!(value, $form($($of)*)))
            })
            .collect()
    };
}

/// The type in the `Option` of a setter.
#[doc(hidden)]
#[macro_export]
macro_rules! __held_type {
    (plain($type:ty)) => { $type };
    (into($type:ty)) => { $type };
    (boxed($form:ident($($of:tt)*))) => { $crate::__held_type!($form($($of)*)) };
    (list($form:ident($($of:tt)*))) => { ::std::vec::Vec<$crate::__held_type!($form($($of)*))> };
    (map($key:ident($($of_key:tt)*), $form:ident($($of:tt)*))) => {
        ::std::collections::BTreeMap<$crate::__held_type!($key($($of_key)*)), $crate::__held_type!($form($($of)*))>
    };
}

/// Converts an `Option` of a setter's argument.
#[doc(hidden)]
#[macro_export]
macro_rules! __held_option {
    ($value:expr, boxed) => {
        $value.map(::std::boxed::Box::new)
    };
    ($value:expr, $form:ident) => {
        $value
    };
}

/// Converts a value to that of an optional field, or of one with a default.
#[doc(hidden)]
#[macro_export]
macro_rules! __stored {
    ($value:expr) => {
        ::core::option::Option::Some($value)
    };
    ($value:expr, $default:expr) => {
        $value
    };
}

/// Converts an `Option` to that of an optional field, or of one with a default.
#[doc(hidden)]
#[macro_export]
macro_rules! __stored_option {
    ($value:expr) => {
        $value
    };
    ($value:expr, $default:expr) => {
        $value.unwrap_or_else(|| $default)
    };
}
