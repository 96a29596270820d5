//! Finds characters that have to be escaped in JSON strings: quotes, backslashes and control characters.
//!
//! Scans sixteen bytes at a time, in a form that is compiled to a few vector instructions.

use std::array;

/// The position of the first quote, backslash or control character at or after `start`, or the length of `bytes`.
#[inline]
pub(super) fn next_special(bytes: &[u8], start: usize) -> usize {
    let (chunks, tail) = bytes.get(start..).unwrap_or_default().as_chunks::<16>();
    let mut position = start;
    for chunk in chunks {
        if any_special(chunk) {
            return position + first_special(chunk);
        }
        position += chunk.len();
    }
    tail.iter().position(|&byte| is_special(byte)).map_or(bytes.len(), |place| position + place)
}

/// Whether there is a quote, backslash or control character anywhere in `bytes`.
pub(super) fn has_special(bytes: &[u8]) -> bool {
    // The rest after the last whole chunk is scanned together with bytes that were scanned before.
    if let Some(last) = bytes.last_chunk::<16>() {
        bytes.as_chunks::<16>().0.iter().any(any_special) || any_special(last)
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        specials(u64::from_le_bytes(*first)) | specials(u64::from_le_bytes(*last)) != 0
    } else {
        bytes.iter().any(|&byte| is_special(byte))
    }
}

#[inline]
fn is_special(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

/// [`is_special`] with a single comparison for all bytes of a chunk: the minimum of three numbers is zero if one of
/// them is.
#[inline]
fn is_special_in_chunk(byte: u8) -> bool {
    (byte & 0xe0).min(byte ^ b'"').min(byte ^ b'\\') == 0
}

/// Whether [`is_special`] holds for any of the bytes.
#[inline]
fn any_special(chunk: &[u8; 16]) -> bool {
    chunk.iter().fold(false, |any, byte| any | is_special_in_chunk(*byte))
}

/// The position of the first special byte of a chunk that has one.
#[inline]
fn first_special(chunk: &[u8; 16]) -> usize {
    let marks = array::from_fn(|place| if is_special_in_chunk(chunk[place]) { u8::MAX } else { 0 });
    (u128::from_le_bytes(marks).trailing_zeros() / 8) as usize
}

/// Sets the high bit of each special byte. Borrows may set further bits, but only above a correct one, so the lowest
/// set bit is correct.
#[inline]
fn specials(word: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let control = word.wrapping_sub(ONES * 0x20);
    let quote = (word ^ (ONES * u64::from(b'"'))).wrapping_sub(ONES);
    let backslash = (word ^ (ONES * u64::from(b'\\'))).wrapping_sub(ONES);
    (control | quote | backslash) & !word & (ONES << 7)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_special_byte_is_found_wherever_it_stands() {
        for length in 0..50 {
            for special in [b'"', b'\\', 0, 0x1f] {
                for place in 0..=length {
                    let mut bytes = vec![b'x'; length];
                    if let Some(rest) = bytes.get_mut(place..) {
                        rest.fill(special);
                    }
                    assert_eq!(next_special(&bytes, 0), place);
                    assert_eq!(has_special(&bytes), place < length);
                }
            }
        }
    }

    #[test]
    fn a_single_special_byte_is_found_among_others() {
        for length in 1..50 {
            for place in 0..length {
                let mut bytes = vec![b'x'; length];
                bytes[place] = b'"';
                assert_eq!(next_special(&bytes, 0), place);
                assert!(has_special(&bytes));
                assert_eq!(next_special(&bytes, place + 1), length, "none after it");
            }
        }
    }

    #[test]
    fn no_other_byte_is_special() {
        for byte in (0x20..=0xff).filter(|byte| !b"\"\\".contains(byte)) {
            for length in [5, 11, 19] {
                assert_eq!(next_special(&[byte; 19][..length], 0), length, "{byte:#x}");
                assert!(!has_special(&[byte; 19][..length]), "{byte:#x}");
            }
        }
    }
}
