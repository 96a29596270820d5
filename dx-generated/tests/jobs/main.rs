//! Jobs from their creation to their end, and files by signed URLs: with a client that doesn't block, and with one that does.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

mod cancellation;
mod downloads;
mod files;
mod outcomes;
mod secrets;
mod several;
mod support;
mod uploads;
