//! Clients: what they send, how they try again, and that no server gets them off their track.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

mod errors;
mod faults;
mod pages;
mod retries;
mod server;
mod service;
mod traces;
mod waiters;
