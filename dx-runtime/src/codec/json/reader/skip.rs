//! Skipping values.

use super::{Kind, Reader};
use crate::codec::DecodeError;

impl Reader<'_> {
    /// Skips a value of any kind. Strings in it may contain unpaired surrogates.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not well-formed JSON.
    pub fn skip(&mut self) -> Result<(), DecodeError> {
        match self.peek()? {
            Kind::Null => self.null().map(drop),
            Kind::Bool => self.boolean().map(drop),
            Kind::Number => self.number_text().map(drop),
            Kind::String => self.skip_string(),
            Kind::Array => self.skip_array(),
            Kind::Object => self.skip_object(),
        }
    }

    fn skip_array(&mut self) -> Result<(), DecodeError> {
        self.begin_array()?;
        while self.next_item()? {
            self.skip()?;
        }
        Ok(())
    }

    fn skip_object(&mut self) -> Result<(), DecodeError> {
        self.begin_object()?;
        while self.next(b'}')? {
            self.quote()?;
            self.skip_string()?;
            self.colon()?;
            self.skip()?;
        }
        Ok(())
    }
}
