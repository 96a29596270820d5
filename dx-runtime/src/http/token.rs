use std::hash::{BuildHasher, RandomState};

/// A random UUID (RFC 9562, version 4), which is what AWS's clients send as an idempotency token.
///
/// Its randomness is that of the standard library's hash maps: good enough that no two are equal, not for secrets.
///
/// ```
/// use dx_runtime::http::random_uuid;
///
/// assert_eq!(random_uuid().len(), 36);
/// assert_ne!(random_uuid(), random_uuid());
/// ```
#[must_use]
pub fn random_uuid() -> String {
    const VERSION: u64 = 0x4000;
    const VARIANT: u64 = 0x8000;
    // A new state has a new key, so that the hash of one and the same value is random.
    let [high, low] = [0, 1].map(|half: u8| RandomState::new().hash_one(half));
    format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        high >> 32,
        high >> 16 & 0xffff,
        high & 0x0fff | VERSION,
        low >> 48 & 0x3fff | VARIANT,
        low & 0xffff_ffff_ffff,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn a_uuid_has_its_dashes_version_and_variant() {
        for _ in 0..1000 {
            let uuid = random_uuid();
            let parts: Vec<_> = uuid.split('-').collect();
            assert_eq!(parts.iter().map(|part| part.len()).collect::<Vec<_>>(), [8, 4, 4, 4, 12], "{uuid}");
            assert!(
                uuid.bytes().all(|b| b == b'-' || b.is_ascii_digit() || matches!(b, b'a'..=b'f')),
                "{uuid}"
            );
            assert!(parts[2].starts_with('4') && parts[3].starts_with(['8', '9', 'a', 'b']), "{uuid}");
        }
    }

    #[test]
    fn uuids_differ_within_and_across_threads() {
        let threads: Vec<_> = (0..4)
            .map(|_| std::thread::spawn(|| (0..1000).map(|_| random_uuid()).collect::<Vec<_>>()))
            .collect();
        let uuids: HashSet<_> = threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
        assert_eq!(uuids.len(), 4000);
    }
}
