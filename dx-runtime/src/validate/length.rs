use crate::Blob;
use std::collections::BTreeMap;

/// The unit of a length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Unicode code points of a string
    Characters,
    /// Elements of a list
    Elements,
    /// Entries of a map
    Entries,
    /// Bytes of a blob
    Bytes,
}

impl Unit {
    /// The name of the unit, singular or plural.
    pub(super) fn name(self, count: u64) -> &'static str {
        let (one, several) = match self {
            Self::Characters => ("character", "characters"),
            Self::Elements => ("element", "elements"),
            Self::Entries => ("entry", "entries"),
            Self::Bytes => ("byte", "bytes"),
        };
        if count == 1 { one } else { several }
    }
}

/// A value to which the trait `length` applies.
pub trait Length {
    /// The unit of the length
    const UNIT: Unit;

    /// The length
    fn length(&self) -> usize;
}

impl Length for str {
    const UNIT: Unit = Unit::Characters;

    fn length(&self) -> usize {
        self.chars().count()
    }
}

impl Length for String {
    const UNIT: Unit = Unit::Characters;

    fn length(&self) -> usize {
        self.as_str().length()
    }
}

impl<T> Length for Vec<T> {
    const UNIT: Unit = Unit::Elements;

    fn length(&self) -> usize {
        self.len()
    }
}

impl<K, V> Length for BTreeMap<K, V> {
    const UNIT: Unit = Unit::Entries;

    fn length(&self) -> usize {
        self.len()
    }
}

impl Length for Blob {
    const UNIT: Unit = Unit::Bytes;

    fn length(&self) -> usize {
        self.as_slice().len()
    }
}
