//! Finding what can't stand as it is in a JSON string: quotes, backslashes and control characters.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// The position of the first quote, backslash or control character at or after `start`, or the length of `bytes`.
#[inline]
pub(super) fn next_special(bytes: &[u8], start: usize) -> usize {
    let Some(rest) = bytes.get(start..) else { return bytes.len() };
    let (words, tail) = rest.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        let found = specials(u64::from_le_bytes(*word));
        if found != 0 {
            return start + index * 8 + (found.trailing_zeros() / 8) as usize;
        }
    }
    let tail_start = bytes.len() - tail.len();
    tail_start + tail.iter().position(|&byte| is_special(byte)).unwrap_or(tail.len())
}

#[inline]
fn is_special(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

/// The high bit of each byte that is special. Borrows between bytes can set false bits, but only above a true one, so
/// the lowest set bit is always right.
#[inline]
fn specials(word: u64) -> u64 {
    let control = word.wrapping_sub(ONES * 0x20);
    let quote = (word ^ (ONES * b'"' as u64)).wrapping_sub(ONES);
    let backslash = (word ^ (ONES * b'\\' as u64)).wrapping_sub(ONES);
    (control | quote | backslash) & !word & HIGHS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_special_byte_is_found_wherever_it_stands() {
        for length in 0..40 {
            for special in [b'"', b'\\', 0, 0x1f] {
                for place in 0..=length {
                    let mut bytes = vec![b'x'; length];
                    if let Some(byte) = bytes.get_mut(place) {
                        *byte = special;
                    }
                    assert_eq!(next_special(&bytes, 0), place);
                }
            }
        }
    }

    #[test]
    fn no_other_byte_is_special() {
        for byte in 0x20..=0xff {
            if byte != b'"' && byte != b'\\' {
                assert_eq!(next_special(&[byte; 19], 0), 19, "{byte:#x}");
            }
        }
    }
}
