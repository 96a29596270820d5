//! What stands in the input, whether it makes sense or not: for errors, and for strings that need not be valid.

use minicbor::Decoder;
use minicbor::decode::info::Size;
use std::borrow::Cow;

/// The byte that ends what has an indefinite length.
pub(super) const BREAK: u8 = 0xff;

/// The argument of the data item that `input` begins with (RFC 8949, section 3), and what comes behind it: the value of an integer
/// or a tag, or a length. `None` if there is none, as it is indefinite or the input ends before.
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

/// Goes past a data item that holds no others: a number, a string, a simple value. `None` if the input ends before.
pub(super) fn skip(decoder: &mut Decoder<'_>) -> Option<()> {
    match head(decoder)? {
        Size::Head | Size::Items(_) => Some(()),
        Size::Bytes(length) => bytes(decoder, length).map(drop),
        Size::Indef => pieces(decoder, |_| ()),
    }
}

/// Reads a string, with U+FFFD for what is not UTF-8: where it is compared with others, or shown to people.
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
