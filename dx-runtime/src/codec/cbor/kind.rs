/// The kind of a data item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `null` or `undefined`
    Null,
    Bool,
    Integer,
    Float,
    Bytes,
    Text,
    Array,
    Map,
    Tag,
    /// Another simple value
    Simple,
    /// The break, or an invalid first byte
    None,
}

impl Kind {
    /// Determines the kind from the first byte (RFC 8949, appendix B).
    #[inline]
    pub fn of(byte: u8) -> Self {
        KINDS[usize::from(byte)]
    }

    const fn of_first(byte: u8) -> Self {
        match byte {
            0x00..=0x1b | 0x20..=0x3b => Self::Integer,
            0x40..=0x5b | 0x5f => Self::Bytes,
            0x60..=0x7b | 0x7f => Self::Text,
            0x80..=0x9b | 0x9f => Self::Array,
            0xa0..=0xbb | 0xbf => Self::Map,
            0xc0..=0xdb => Self::Tag,
            0xe0..=0xf3 | 0xf8 => Self::Simple,
            0xf4 | 0xf5 => Self::Bool,
            0xf6 | 0xf7 => Self::Null,
            0xf9..=0xfb => Self::Float,
            _ => Self::None,
        }
    }

    pub fn with_article(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool => "a boolean",
            Self::Integer | Self::Float => "a number",
            Self::Bytes => "a byte string",
            Self::Text => "a string",
            Self::Array => "an array",
            Self::Map => "a map",
            Self::Tag => "a tag",
            Self::Simple => "a simple value",
            Self::None => "no value",
        }
    }
}

/// The kinds by first byte, as a table, since they are looked up several times for each value.
static KINDS: [Kind; 256] = {
    let mut kinds = [Kind::None; 256];
    let mut byte = u8::MAX;
    while byte > 0 {
        byte -= 1;
        kinds[byte as usize] = Kind::of_first(byte);
    }
    kinds
};
