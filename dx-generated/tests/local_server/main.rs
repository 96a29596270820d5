//! The example `local_server`: what it does with each of the service's operations, and what it refuses.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

#[path = "../../examples/local_server/main.rs"]
#[allow(dead_code, reason = "the server is tested but for its `main`")]
mod local_server;

mod assets;
mod data_sets;
mod event_actions;
mod exports;
mod grants;
mod jobs;
mod revisions;
mod signed_urls;
mod support;
mod tags;
