//! The test kit, `dx_generated::test_util`, as users of the client use it.

mod answers;
mod directions;
mod problems;
mod support;
mod workflows;
