//! Assigns items to modules, and modules to files or to a single stream of tokens.
//!
//! [`Module`] is the table of modules. An [`Item`] declares everything that this module needs to know about it:
//!
//! - its module, and the name that determines its position and file;
//! - the Rust items, one by one, each as tokens or as a [`Table`];
//! - its imports, recorded by [`Scope`](crate::render::Scope) during rendering;
//! - the names that it defines for other items of the module, and those that it uses;
//! - the features that it is behind.
//!
//! `content` turns items into text, `files` turns that into files, and `nested` makes a single stream of tokens
//! instead.

mod content;
mod file_set;
mod files;
mod group;
mod guard;
mod imports;
mod item;
mod macro_calls;
mod module;
mod nested;
mod parallel;
mod site;
mod split;

pub use file_set::FileSet;
pub(crate) use files::files;
pub(crate) use imports::Import;
pub(crate) use item::{Item, Table};
pub(crate) use module::{Module, any_of};
pub use site::Site;
