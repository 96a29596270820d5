//! The test kit, `dx_generated::test_util`, as users of the client use it.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

mod answers;
mod directions;
mod problems;
mod support;
mod workflows;
