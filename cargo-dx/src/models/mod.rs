//! Reads models: files in Smithy's JSON AST, and folders of botocore's.

pub mod botocore;
pub mod find;
pub mod installed;

pub use installed::Installed;

use crate::location::Location;
use dx_model::{Diagnostics, Sources, files};

/// Reads the texts of a model. `help` says what to do about a path that can't be read.
pub fn read(models: &[Location], help: &str, diagnostics: &mut Diagnostics) -> Sources {
    let mut sources = Sources::new();
    for model in models {
        if model.path().is_dir() {
            botocore::read(model, &mut sources, diagnostics);
            continue;
        }
        match files::read_text(&model.path()) {
            Ok(text) => drop(sources.add(model.to_string(), text)),
            Err(error) => diagnostics.push(model.failed_to("read", &error).help(help)),
        }
    }
    sources
}
