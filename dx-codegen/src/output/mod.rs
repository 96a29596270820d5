//! Items to modules, and these to files or to tokens in one piece.
//!
//! [`Module`] is the table of modules: to add one, add its row. An [`Item`] says what it needs, so that whoever places it need
//! not know what it is:
//!
//! - its module, and the name that decides about its place and its file;
//! - the Rust items, one by one, each as tokens or as a [`Table`];
//! - what it imports, which [`Scope`](crate::render::Scope) notes while it is rendered;
//! - what it defines for others of its module, and what it uses of these;
//! - the features that it is behind.
//!
//! `content` makes text of items, `files` makes files of that, and `nested` makes one stream of tokens instead.

mod content;
mod file_set;
mod files;
mod group;
mod guard;
mod imports;
mod item;
mod module;
mod nested;
mod parallel;
mod site;
mod spell;
mod split;

pub use file_set::FileSet;
pub(crate) use files::files;
pub(crate) use imports::Import;
pub(crate) use item::{Item, Table};
pub(crate) use module::{Module, any_of};
pub use site::Site;
