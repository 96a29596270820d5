//! `cargo dx` as people use it: what they type, what they read, and what is in their folders then.

#![expect(clippy::unwrap_used, reason = "in the helpers of tests, as in the tests")]

mod any_model;
mod command_line;
mod conformance;
mod diff;
mod endpoints;
mod errors;
mod features;
mod files;
mod init;
#[cfg(unix)]
mod killed;
mod package;
mod workspace;
