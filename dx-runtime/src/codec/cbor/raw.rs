//! Reads data items without validation, for errors and for strings that need not be valid.

use minicbor::Decoder;
use minicbor::decode::info::Size;
use std::borrow::Cow;

/// The break that ends an indefinite length.
pub(super) const BREAK: u8 = 0xff;

/// The argument of the data item at the start of `input` (RFC 8949, section 3), and the following input: the value of
/// an integer or tag, or a length. Returns `None` if it is indefinite or truncated.
#[inline]
pub(super) fn argument(input: &[u8]) -> Option<(u64, &[u8])> {
    let (first, rest) = input.split_first()?;
    match first & 0x1f {
        short @ 0..=0x17 => Some((short.into(), rest)),
        0x18 => rest.split_first().map(|(byte, rest)| (u64::from(*byte), rest)),
        0x19 => rest.split_first_chunk().map(|(bytes, rest)| (u16::from_be_bytes(*bytes).into(), rest)),
        0x1a => rest.split_first_chunk().map(|(bytes, rest)| (u32::from_be_bytes(*bytes).into(), rest)),
        0x1b => rest.split_first_chunk().map(|(bytes, rest)| (u64::from_be_bytes(*bytes), rest)),
        _ => None,
    }
}

/// Skips a data item without content of its own: a number, string or simple value. Returns `None` if the input is
/// truncated.
pub(super) fn skip(decoder: &mut Decoder<'_>) -> Option<()> {
    match head(decoder)? {
        Size::Head | Size::Items(_) => Some(()),
        Size::Bytes(length) => bytes(decoder, length).map(drop),
        Size::Indef => pieces(decoder, |_| ()),
    }
}

/// Reads a string with invalid UTF-8 replaced, for comparisons and messages.
pub(super) fn lossy_text<'a>(decoder: &mut Decoder<'a>) -> Option<Cow<'a, str>> {
    match head(decoder)? {
        Size::Bytes(length) => bytes(decoder, length).map(String::from_utf8_lossy),
        Size::Indef => {
            let mut all = Vec::new();
            pieces(decoder, |piece| all.extend_from_slice(piece))?;
            Some(Cow::Owned(String::from_utf8_lossy(&all).into_owned()))
        }
        Size::Head | Size::Items(_) => None,
    }
}

fn head(decoder: &mut Decoder<'_>) -> Option<Size> {
    let rest = decoder.input().get(decoder.position()..)?;
    let head = rest.get(..Size::head(*rest.first()?).ok()?)?;
    decoder.set_position(decoder.position() + head.len());
    Size::tail(head).ok()
}

fn bytes<'a>(decoder: &mut Decoder<'a>, length: u64) -> Option<&'a [u8]> {
    let start = decoder.position();
    let end = start.checked_add(usize::try_from(length).ok()?)?;
    let bytes = decoder.input().get(start..end)?;
    decoder.set_position(end);
    Some(bytes)
}

fn pieces(decoder: &mut Decoder<'_>, mut take: impl FnMut(&[u8])) -> Option<()> {
    while *decoder.input().get(decoder.position())? != BREAK {
        let Size::Bytes(length) = head(decoder)? else { return None };
        take(bytes(decoder, length)?);
    }
    decoder.set_position(decoder.position() + 1);
    Some(())
}
