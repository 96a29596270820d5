//! Input that is broken, in any format.

use proptest::prelude::*;
use proptest::sample::{Index, select};

/// One thing done to the bytes.
#[derive(Clone, Debug)]
pub enum Damage {
    Change(Index, u8),
    Insert(Index, u8),
    Remove(Index),
    Cut(Index),
    Repeat(Index, Index),
}

impl Damage {
    pub fn apply(&self, bytes: &mut Vec<u8>) {
        let length = bytes.len();
        if length == 0 {
            return;
        }
        match self {
            Self::Change(place, byte) => bytes[place.index(length)] = *byte,
            Self::Insert(place, byte) => bytes.insert(place.index(length), *byte),
            Self::Remove(place) => drop(bytes.remove(place.index(length))),
            Self::Cut(place) => bytes.truncate(place.index(length)),
            Self::Repeat(a, b) => {
                let (a, b) = (a.index(length), b.index(length));
                bytes.extend_from_within(a.min(b)..a.max(b));
            }
        }
    }
}

/// Any damage, half of it by bytes that mean something in the format.
pub fn damage(meaningful: Vec<u8>) -> impl Strategy<Value = Damage> {
    let byte = move || prop_oneof![any::<u8>(), select(meaningful.clone())];
    prop_oneof![
        (any::<Index>(), byte()).prop_map(|(place, byte)| Damage::Change(place, byte)),
        (any::<Index>(), byte()).prop_map(|(place, byte)| Damage::Insert(place, byte)),
        any::<Index>().prop_map(Damage::Remove),
        any::<Index>().prop_map(Damage::Cut),
        any::<(Index, Index)>().prop_map(|(a, b)| Damage::Repeat(a, b)),
    ]
}
