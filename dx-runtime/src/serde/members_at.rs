//! The names of members, for suggestions about unknown ones.

use crate::shape::{Key, Member, ReadValue, Structure, Union, Value};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp};
use std::collections::BTreeMap;

/// Returns the names of all members of the structure or union at a path below `T`; empty if there is none.
///
/// `path` has a segment for each member, list element and map entry; those of elements and entries may be anything. It
/// finds what an unknown member may have been meant to be:
///
/// ```
/// # struct Job { targets: Vec<Target> }
/// # struct Target { bucket: String }
/// # dx_runtime::structure! { Job { targets: required "Targets", } }
/// # dx_runtime::structure! { Target { bucket: required "Bucket", } }
/// use dx_runtime::serde::members_at;
///
/// assert_eq!(members_at::<Job>(&[]), ["Targets"]);
/// assert_eq!(members_at::<Job>(&["Targets", "3"]), ["Bucket"]);
/// assert!(members_at::<Job>(&["Goals"]).is_empty());
/// ```
#[must_use]
pub fn members_at<T: Value>(path: &[&str]) -> Vec<&'static str> {
    match T::read(Walk(path)) {
        Err(Found(members)) => members.iter().map(Member::serde_name).collect(),
        Ok(_) => Vec::new(),
    }
}

/// Follows a path through types. No value is read: it ends in an error with what it found.
#[derive(Clone, Copy)]
struct Walk<'p>(&'p [&'p str]);

/// The members at the end of a path.
struct Found(&'static [Member]);

const NOTHING: Found = Found(&[]);

impl Walk<'_> {
    /// The member that the next segment names, and the rest of the path.
    fn next(&self, members: &'static [Member]) -> Result<(usize, Self), Found> {
        let (name, rest) = self.0.split_first().ok_or(Found(members))?;
        let index = members.iter().position(|member| member.serde_name() == *name).ok_or(NOTHING)?;
        Ok((index, Self(rest)))
    }

    /// The rest of the path behind an element or entry.
    fn item(&self) -> Result<Self, Found> {
        self.0.split_first().map(|(_, rest)| Self(rest)).ok_or(NOTHING)
    }
}

/// Values without members.
macro_rules! nothing {
    ($($name:ident: $type:ty;)*) => {
        $(fn $name(self) -> Result<$type, Found> {
            Err(NOTHING)
        })*
    };
}

impl ReadValue for Walk<'_> {
    type Error = Found;

    nothing! {
        boolean: bool;
        float: f32;
        double: f64;
        big_integer: BigInteger;
        big_decimal: BigDecimal;
        string: String;
        blob: Blob;
        timestamp: Timestamp;
        document: Document;
        skip: ();
    }

    fn integer<T: TryFrom<i64>>(self) -> Result<T, Found> {
        Err(NOTHING)
    }

    fn enumeration<T: for<'t> From<&'t str>>(self) -> Result<T, Found> {
        Err(NOTHING)
    }

    fn list<T: Value>(self, _list: &mut Vec<T>) -> Result<(), Found> {
        T::read(self.item()?).map(drop)
    }

    fn map<K: Key, T: Value>(self, _map: &mut BTreeMap<K, T>) -> Result<(), Found> {
        T::read(self.item()?).map(drop)
    }

    fn structure<T: Structure>(self, place: &mut T) -> Result<(), Found> {
        let (index, rest) = self.next(T::schema().members())?;
        place.read_member(index, rest)
    }

    fn union<T: Union>(self, _place: &mut T) -> Result<(), Found> {
        let (index, rest) = self.next(T::schema().members())?;
        T::read_variant(index, rest).map(drop)
    }

    fn nullable<T: Value>(self) -> Result<Option<T>, Found> {
        T::read(self).map(Some)
    }

    fn required<T: Value>(self, _place: &mut T) -> Result<(), Found> {
        T::read(self).map(drop)
    }

    fn optional<T: Value>(self, _place: &mut Option<T>) -> Result<(), Found> {
        T::read(self).map(drop)
    }

    fn default<T: Value>(self, _place: &mut T, _default: impl FnOnce() -> T) -> Result<(), Found> {
        T::read(self).map(drop)
    }
}
