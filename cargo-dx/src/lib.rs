//! The command `cargo dx`, and the library that it consists of.
//!
//! `cargo install cargo-dx` installs the command. It generates Rust from Smithy models as the file `dx.toml` of a
//! repository lists them:
//!
//! ```console
//! $ cargo dx init --botocore sqs --operation SendMessage --client always
//! $ cargo dx codegen
//! $ cargo dx check
//! ```
//!
//! The library has the same commands for a program that offers them under another name, as `cargo xtask` does in the
//! repository of dx: each has its arguments, which are a [`clap::Args`], and a function `run`, which works on a
//! [`Project`](project::Project) and shows what people read. Its API may change with any version.

pub mod codegen;
pub mod config;
pub mod conformance;
pub mod console;
pub mod dependency;
pub mod diff;
pub mod endpoints;
pub mod help;
pub mod init;
pub mod location;
pub mod models;
pub mod parts;
pub mod project;
pub mod scratch;
