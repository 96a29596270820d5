//! Values as the text of labels, query parameters and headers.

mod read;
mod write;

pub(super) use read::{TextReader, Texts};
pub(super) use write::{TextWriter, Written};
