//! Random bytes of the operating system.

use std::hash::{BuildHasher, RandomState};

/// Returns random bytes of the operating system, which do not repeat in a forked process.
///
/// If the operating system has none, they are derived from the keys of the standard library's hash maps. These differ
/// between threads and processes, but a forked process shares those of its parent.
pub(crate) fn random_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    if getrandom::fill(&mut bytes).is_err() {
        fill_from_hash_keys(&mut bytes);
    }
    bytes
}

fn fill_from_hash_keys(bytes: &mut [u8]) {
    for chunk in bytes.chunks_mut(size_of::<u64>()) {
        // Each state has a new key, so that the hash of a constant is random.
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
