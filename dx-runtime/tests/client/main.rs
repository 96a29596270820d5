//! Clients: what they send, how they try again, and that no server gets them off their track.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

mod endpoint_rules;
mod errors;
mod faults;
mod logs;
mod pages;
mod program;
mod proxies;
mod retries;
mod server;
mod service;
mod streaming;
mod tls;
mod tls_server;
mod traces;
mod waiters;
