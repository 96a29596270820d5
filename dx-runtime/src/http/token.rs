use crate::random::random_bytes;

/// Returns a random UUID (RFC 9562, version 4), which AWS clients use as an idempotency token.
///
/// The randomness is that of the operating system, so that forked processes generate different UUIDs. If that is not
/// available, the randomness of the standard library's hash maps is used.
///
/// ```
/// use dx_runtime::http::random_uuid;
///
/// assert_eq!(random_uuid().len(), 36);
/// assert_ne!(random_uuid(), random_uuid());
/// ```
#[must_use]
pub fn random_uuid() -> String {
    uuid(random_bytes())
}

/// Formats a UUID with the given bits, and sets its version and variant.
fn uuid(mut bytes: [u8; 16]) -> String {
    const HEX: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let mut text = String::with_capacity(36);
    for (index, byte) in bytes.into_iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        text.push(HEX[usize::from(byte >> 4)]);
        text.push(HEX[usize::from(byte & 0xf)]);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn a_uuid_has_the_bytes_in_order() {
        let bytes =
            [0, 0x11, 0x22, 0x33, 0x44, 0x55, 0xff, 0x77, 0xff, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff];
        assert_eq!(uuid(bytes), "00112233-4455-4f77-bf99-aabbccddeeff");
        assert_eq!(uuid([0; 16]), "00000000-0000-4000-8000-000000000000");
    }

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
