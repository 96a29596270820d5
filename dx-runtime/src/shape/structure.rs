use super::{ErrorCorrection, Kind, ReadValue, Schema, Value, WriteMembers, WriteValue};

/// A structure, implemented with [`structure!`](crate::structure).
pub trait Structure: ErrorCorrection {
    /// The schema for codecs.
    fn schema() -> &'static Schema;

    /// Writes the members that are set, in the order of the [schema](Self::schema).
    fn write_members<W: WriteMembers>(&self, writer: &mut W);

    /// Reads the value of the member with this index in the [schema](Self::schema) into its field. Values of
    /// unknown members, which have other indices, are skipped.
    ///
    /// # Errors
    ///
    /// Returns the errors of the reader.
    fn read_member<R: ReadValue>(&mut self, index: usize, reader: R) -> Result<(), R::Error>;
}

/// Implements a structure for codecs and serde. Called by generated code.
///
/// Each row is a field with its presence and the wire name of the member, in the order of the model. A `required`
/// member that is missing in a response is [corrected](ErrorCorrection). Brackets contain properties of the member,
/// which are methods of [`Member`](super::Member): its name for serde, its timestamp format, or its [XML
/// traits](super::XmlFacts).
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
/// - `bound { … }` after the rows contains the members that are bound to other parts of HTTP messages than the body.
/// - `as "Name"` after the type gives the shape name in the model, if it differs, followed by `recursive` if the
///   structure may contain itself.
/// - `+ meta` at the end names a field that is not a member, and that is initialized by `Default`.
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
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn schema() -> &'static $crate::shape::Schema {
                &const {
                    $crate::shape::Schema::new(
                        $crate::__shape_name!($type $(, $name)?),
                        &const {
                            [
                                $($crate::__member!($presence $wire $($(, $fact $(($more))?)+)?),)*
                                $($($crate::__member!($bound_presence $bound_wire $($(, $bound_fact $(($bound_more))?)+)?).bound(),)*)?
                            ]
                        },
                    )
                    .json($crate::__json_start!($($wire)*))
                    $($(.$flag())*)?
                }
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            #[allow(unused_variables)]
            fn write_members<W: $crate::shape::WriteMembers>(&self, writer: &mut W) {
                let [$($field,)* $($($bound,)*)?] = Self::schema().members() else { return };
                $(writer.$presence($field, &self.$field);)*
                $($(writer.$bound_presence($bound, &self.$bound);)*)?
            }

            #[inline]
            fn read_member<R: $crate::shape::ReadValue>(
                &mut self,
                index: usize,
                reader: R,
            ) -> ::core::result::Result<(), R::Error> {
                let [$($field,)* $($($bound,)*)? ..] = *$crate::shape::INDICES;
                $(
                    if index == $field {
                        return reader.$presence(&mut self.$field $(, || $default)?);
                    }
                )*
                $($(
                    if index == $bound {
                        return reader.$bound_presence(&mut self.$bound $(, || $bound_default)?);
                    }
                )*)?
                reader.skip()
            }
        }

        impl $crate::shape::Value for $type {
            type Kind = $crate::shape::kinds::Structure;
        }
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

/// The last segment of a path.
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

/// The initial value of a field, for error correction.
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

/// The start of a structure in JSON, including the key of the first of these members.
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

/// The schema of a member.
#[doc(hidden)]
#[macro_export]
macro_rules! __member {
    ($presence:ident $wire:literal $(, $fact:ident $(($more:expr))?)*) => {
        $crate::shape::Member::$presence($wire, ::core::concat!("\",\"", $wire, "\":\""))$(.$fact($($more)?))*
    };
}

/// The indices of members, for destructuring by [`structure!`](crate::structure). Limits the number of members.
#[doc(hidden)]
pub const INDICES: &[usize; 1024] = &{
    let mut indices = [0; 1024];
    let mut index = 0;
    while index < indices.len() {
        indices[index] = index;
        index += 1;
    }
    indices
};

/// The content of union members that carry no data: an empty structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit;

impl ErrorCorrection for Unit {
    fn corrected() -> Self {
        Self
    }
}

impl Structure for Unit {
    fn schema() -> &'static Schema {
        &const { Schema::new("Unit", &[]) }
    }

    fn write_members<W: WriteMembers>(&self, _writer: &mut W) {}

    fn read_member<R: ReadValue>(&mut self, _index: usize, reader: R) -> Result<(), R::Error> {
        reader.skip()
    }
}

impl Value for Unit {
    type Kind = Self;
}

/// Written as a structure; any value is accepted when reading.
impl Kind<Self> for Unit {
    fn write<W: WriteValue>(value: &Self, writer: W) -> Result<W::Ok, W::Error> {
        writer.structure(value)
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
