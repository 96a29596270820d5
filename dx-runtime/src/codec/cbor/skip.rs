//! Skips values.

use super::kind::Kind;
use super::raw;
use super::reader::Reader;
use crate::codec::DecodeError;
use minicbor::decode::Error;

impl Reader<'_> {
    /// Skips a value of any kind.
    pub fn skip(&mut self) -> Result<(), DecodeError> {
        self.tags()?;
        match self.kind() {
            Some(Kind::Array) => {
                let mut left = self.begin_array()?;
                while self.more(&mut left)? {
                    self.skip()?;
                }
                Ok(())
            }
            Some(Kind::Map) => {
                let mut left = self.begin_map()?;
                while self.more(&mut left)? {
                    self.skip()?;
                    self.skip()?;
                }
                Ok(())
            }
            Some(Kind::Text) => self.skip_text(),
            Some(Kind::Bytes) => self.skip_bytes(),
            Some(Kind::Simple) => self.skip_simple(),
            Some(Kind::Bool | Kind::Null | Kind::Integer | Kind::Float) => {
                let start = self.offset();
                raw::skip(&mut self.decoder).ok_or_else(|| self.malformed(start, &Error::end_of_input()))
            }
            Some(Kind::Tag | Kind::None) | None => Err(self.unexpected("a value")),
        }
    }

    fn skip_text(&mut self) -> Result<(), DecodeError> {
        let start = self.offset();
        let skipped =
            self.decoder.str_iter().and_then(|mut pieces| pieces.try_for_each(|piece| piece.map(drop)));
        skipped.map_err(|error| self.malformed(start, &error))
    }

    fn skip_bytes(&mut self) -> Result<(), DecodeError> {
        let start = self.offset();
        let skipped =
            self.decoder.bytes_iter().and_then(|mut pieces| pieces.try_for_each(|piece| piece.map(drop)));
        skipped.map_err(|error| self.malformed(start, &error))
    }

    /// Simple values that fit one byte are malformed in two (RFC 8949, section 3.3).
    fn skip_simple(&mut self) -> Result<(), DecodeError> {
        let length = match self.rest() {
            [0xf8, 32..=u8::MAX, ..] => 2,
            [0xf8] => return Err(self.malformed(self.offset(), &Error::end_of_input())),
            [0xf8, ..] => return Err(self.error("expected a value")),
            _ => 1,
        };
        self.pass(length);
        Ok(())
    }
}
