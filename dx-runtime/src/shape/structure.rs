use super::{ErrorCorrection, ReadValue, Schema, Value, WriteMembers, WriteValue};

/// A structure, described by [`structure!`](crate::structure).
pub trait Structure: ErrorCorrection {
    /// What codecs know of it.
    const SCHEMA: &'static Schema;

    /// Writes the members that have a value, in the order of the [schema](Self::SCHEMA).
    ///
    /// # Errors
    ///
    /// Those of the writer.
    fn write_members<W: WriteMembers>(&self, writer: &mut W) -> Result<(), W::Error>;

    /// Reads the value of the member with this index in the [schema](Self::SCHEMA) into its field. Any other index is that of
    /// a member that is not known, which is passed over.
    ///
    /// # Errors
    ///
    /// Those of the reader.
    fn read_member<R: ReadValue>(&mut self, index: usize, reader: R) -> Result<(), R::Error>;
}

/// Describes a structure to codecs and to serde, in generated code.
///
/// A row is a field with its presence and the member's name on the wire, in the order of the model. A required member is
/// [corrected](ErrorCorrection) where a response leaves it out. What follows in brackets says more, by the methods of
/// [`Member`](super::Member): another name for serde, a format of timestamps, or what counts in [XML](super::XmlFacts).
///
/// ```
/// use dx_runtime::json;
///
/// #[derive(Debug, PartialEq)]
/// struct Job {
///     id: String,
///     size: i32,
///     tags: Option<Vec<String>>,
/// }
///
/// dx_runtime::structure! {
///     Job {
///         id: required "Id",
///         size: default(10) "Size",
///         tags: optional "Tags" [serde("tags")],
///     }
/// }
///
/// let job: Job = json::from_slice(br#"{"Id": "c3e1"}"#)?;
/// assert_eq!(job, Job { id: "c3e1".to_owned(), size: 10, tags: None });
/// assert_eq!(json::to_string(&job)?, r#"{"Id":"c3e1","Size":10}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// - `bound { … }` after the rows has those members that a request or a response has elsewhere than in its body.
/// - `as "Name"` after the type is the shape's name in the model, if it is another one. `recursive` after that is for a structure
///   that can contain itself.
/// - `+ meta` at the end names a field that is no member and begins as its default.
#[macro_export]
macro_rules! structure {
    (
        $type:ty $(as $name:literal $($flag:ident)*)? {
            $($field:ident: $presence:ident $(($default:expr))? $wire:literal $([$($fact:ident $(($more:expr))?),+])?,)*
        }
        $(bound {
            $($bound:ident: $bound_presence:ident $(($bound_default:expr))? $bound_wire:literal $([$($bound_fact:ident $(($bound_more:expr))?),+])?,)*
        })?
        $(+ $extra:ident)?
    ) => {
        impl $crate::shape::ErrorCorrection for $type {
            fn corrected() -> Self {
                Self {
                    $($field: $crate::__corrected!($presence $(($default))?),)*
                    $($($bound: $crate::__corrected!($bound_presence $(($bound_default))?),)*)?
                    $($extra: ::core::default::Default::default(),)?
                }
            }
        }

        impl $crate::shape::Structure for $type {
            const SCHEMA: &'static $crate::shape::Schema = &$crate::shape::Schema::new(
                $crate::__shape_name!($type $(, $name)?),
                &[
                    $($crate::__member!($presence $wire $($(, $fact $(($more))?)+)?),)*
                    $($($crate::__member!($bound_presence $bound_wire $($(, $bound_fact $(($bound_more))?)+)?).bound(),)*)?
                ],
            )
            .json($crate::__json_start!($($wire)*))
            $($(.$flag())*)?;

            #[inline(always)]
            #[allow(unused_assignments, unused_mut, unused_variables)]
            fn write_members<W: $crate::shape::WriteMembers>(
                &self,
                writer: &mut W,
            ) -> ::core::result::Result<(), W::Error> {
                let members = Self::SCHEMA.members();
                let mut next = 0;
                $(
                    writer.$presence(&members[next], &self.$field)?;
                    next += 1;
                )*
                $($(
                    writer.$bound_presence(&members[next], &self.$bound)?;
                    next += 1;
                )*)?
                ::core::result::Result::Ok(())
            }

            #[inline]
            #[allow(unused_assignments, unused_mut, unused_variables)]
            fn read_member<R: $crate::shape::ReadValue>(
                &mut self,
                index: usize,
                reader: R,
            ) -> ::core::result::Result<(), R::Error> {
                let mut next = 0;
                $(
                    if index == next {
                        return reader.$presence(&mut self.$field $(, || $default)?);
                    }
                    next += 1;
                )*
                $($(
                    if index == next {
                        return reader.$bound_presence(&mut self.$bound $(, || $bound_default)?);
                    }
                    next += 1;
                )*)?
                reader.skip()
            }
        }

        $crate::__value_in_place!($type, structure);
    };
}

/// The name of a shape: that of its type, or another one.
#[doc(hidden)]
#[macro_export]
macro_rules! __shape_name {
    ($type:ty) => {
        $crate::shape::last_name(::core::stringify!($type))
    };
    ($type:ty, $name:literal) => {
        $name
    };
}

/// The last name of a path.
#[doc(hidden)]
#[must_use]
pub const fn last_name(path: &'static str) -> &'static str {
    let bytes = path.as_bytes();
    let mut start = bytes.len();
    while start > 0 && (bytes[start - 1].is_ascii_alphanumeric() || bytes[start - 1] == b'_') {
        start -= 1;
    }
    path.split_at(start).1
}

/// The value that a member has in a structure in which nothing was read.
#[doc(hidden)]
#[macro_export]
macro_rules! __corrected {
    (required) => {
        $crate::shape::ErrorCorrection::corrected()
    };
    (optional) => {
        ::core::option::Option::None
    };
    (default($default:expr)) => {
        $default
    };
}

/// The beginning of a structure's JSON, with the key of the first of these members.
#[doc(hidden)]
#[macro_export]
macro_rules! __json_start {
    () => {
        ""
    };
    ($first:literal $($other:literal)*) => {
        ::core::concat!("{\"", $first, "\":\"")
    };
}

/// What a schema has of a member.
#[doc(hidden)]
#[macro_export]
macro_rules! __member {
    ($presence:ident $wire:literal $(, $fact:ident $(($more:expr))?)*) => {
        $crate::shape::Member::$presence($wire, ::core::concat!("\",\"", $wire, "\":\""))$(.$fact($($more)?))*
    };
}

/// The impl of `Value` for a type that is read into its place by the method of this name.
#[doc(hidden)]
#[macro_export]
macro_rules! __value_in_place {
    ($type:ty, $method:ident) => {
        impl $crate::shape::Value for $type {
            const IN_PLACE: bool = true;

            #[inline]
            fn write<W: $crate::shape::WriteValue>(
                &self,
                writer: W,
            ) -> ::core::result::Result<W::Ok, W::Error> {
                writer.$method(self)
            }

            #[inline]
            fn read<R: $crate::shape::ReadValue>(reader: R) -> ::core::result::Result<Self, R::Error> {
                let mut place = <Self as $crate::shape::ErrorCorrection>::corrected();
                reader.$method(&mut place)?;
                ::core::result::Result::Ok(place)
            }

            #[inline]
            fn read_into<R: $crate::shape::ReadValue>(
                place: &mut Self,
                reader: R,
            ) -> ::core::result::Result<(), R::Error> {
                reader.$method(place)
            }
        }
    };
}

/// What a member of a union has that says all by its name: an empty structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit;

impl ErrorCorrection for Unit {
    fn corrected() -> Self {
        Self
    }
}

impl Structure for Unit {
    const SCHEMA: &'static Schema = &Schema::new("Unit", &[]);

    fn write_members<W: WriteMembers>(&self, _writer: &mut W) -> Result<(), W::Error> {
        Ok(())
    }

    fn read_member<R: ReadValue>(&mut self, _index: usize, reader: R) -> Result<(), R::Error> {
        reader.skip()
    }
}

impl Value for Unit {
    fn write<W: WriteValue>(&self, writer: W) -> Result<W::Ok, W::Error> {
        writer.structure(self)
    }

    fn read<R: ReadValue>(reader: R) -> Result<Self, R::Error> {
        reader.unit()
    }
}

#[cfg(test)]
mod tests {
    use super::last_name;

    #[test]
    fn a_shape_is_called_like_its_type_without_the_path() {
        let names = ["Job", "super::Job", "crate :: model :: Job_2"].map(last_name);
        assert_eq!(names, ["Job", "Job", "Job_2"]);
    }
}
