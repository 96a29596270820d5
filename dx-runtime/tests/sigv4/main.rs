//! Signature Version 4 by the public module, for any HTTP client.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

mod posts;
mod presigned;
mod suite;
