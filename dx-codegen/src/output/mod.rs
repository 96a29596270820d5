//! Items to modules, and these to files or to tokens in one piece.
//!
//! [`Module`] is the table of modules. An [`Item`] says what it needs, so that whoever places it need not know what it is.

mod content;
mod file_set;
mod files;
mod group;
mod guard;
mod imports;
mod item;
mod module;
mod nested;
mod site;
mod spell;
mod split;

pub use file_set::FileSet;
pub(crate) use files::files;
pub(crate) use imports::Import;
pub(crate) use item::{Item, Table};
pub(crate) use module::{Module, any_of};
pub use site::Site;
