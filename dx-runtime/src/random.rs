//! Randomness of the operating system.

use std::hash::{BuildHasher, RandomState};

/// Random bytes from the operating system, so that they do not repeat in a process that was forked from this one.
///
/// Where it has none, they are made from the keys of the standard library's hash maps. These differ from thread to thread and
/// from process to process, but a fork has those of its parent.
pub(crate) fn random_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    if getrandom::fill(&mut bytes).is_err() {
        fill_from_hash_keys(&mut bytes);
    }
    bytes
}

fn fill_from_hash_keys(bytes: &mut [u8]) {
    for chunk in bytes.chunks_mut(size_of::<u64>()) {
        // A new state has a new key, so that the hash of one and the same value is random.
        let random = RandomState::new().hash_one(0).to_ne_bytes();
        chunk.iter_mut().zip(random).for_each(|(byte, random)| *byte = random);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn random_bytes_differ() {
        let drawn: HashSet<[u8; 16]> = (0..1000).map(|_| random_bytes()).collect();
        assert_eq!(drawn.len(), 1000);
    }

    #[test]
    fn bytes_are_random_also_without_the_operating_system() {
        let draw = || {
            let mut bytes = [0; 20];
            fill_from_hash_keys(&mut bytes);
            bytes
        };
        let drawn: HashSet<[u8; 20]> = (0..1000).map(|_| draw()).collect();
        assert_eq!(drawn.len(), 1000);
        // The last piece is filled as well, although it is not a whole number.
        assert!(drawn.iter().any(|bytes| bytes[16..] != [0; 4]));
    }
}
