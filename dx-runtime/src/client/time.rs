//! The clocks of the system. Those of the standard library panic on `wasm32-unknown-unknown`; the crate web-time asks the
//! JavaScript around the program there.

use std::time::SystemTime;

#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
pub(super) use std::time::Instant;
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
pub(super) use web_time::Instant;

/// The time of day.
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
pub(super) fn system_now() -> SystemTime {
    SystemTime::now()
}

/// The time of day.
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
pub(super) fn system_now() -> SystemTime {
    use web_time::web::SystemTimeExt;
    web_time::SystemTime::now().to_std()
}
