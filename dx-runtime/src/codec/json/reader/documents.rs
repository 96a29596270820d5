//! Reads documents: any JSON value.

use super::{Kind, Reader};
use crate::codec::DecodeError;
use crate::codec::format_reader::FormatReader;
use crate::{Document, Number};
use std::collections::BTreeMap;

impl Reader<'_> {
    /// Reads a document: any JSON value.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not valid JSON, or the values exceed the memory limit.
    pub fn document(&mut self) -> Result<Document, DecodeError> {
        match self.peek()? {
            Kind::Null => self.null().map(|_| Document::Null),
            Kind::Bool => self.boolean().map(Document::Bool),
            Kind::Number => self.document_number().map(Document::Number),
            Kind::String => self.string().map(Document::String),
            Kind::Array => self.array().map(Document::Array),
            Kind::Object => self.object().map(Document::Object),
        }
    }

    fn array(&mut self) -> Result<Vec<Document>, DecodeError> {
        self.begin_array()?;
        let mut items = Vec::new();
        while self.next_item()? {
            self.take_for_element(&mut items)?;
            items.push(self.document()?);
        }
        Ok(items)
    }

    fn object(&mut self) -> Result<BTreeMap<String, Document>, DecodeError> {
        self.begin_object()?;
        let mut members = BTreeMap::new();
        while let Some(name) = self.next_key()? {
            self.take_for_entry::<String, Document>(members.len())?;
            members.insert(name.into_owned(), self.document()?);
        }
        Ok(members)
    }

    fn document_number(&mut self) -> Result<Number, DecodeError> {
        let text = self.number_text()?;
        text.parse().map_err(|_| self.bad_number(text, "a number out of range"))
    }
}
