//! Formatting of errors. `Display` shows one level, and `source` returns the next, so that error reporters print each
//! message once. The alternate format `{:#}` of client errors shows all levels.

use std::error::Error;
use std::fmt;
use std::time::Duration;

/// In the alternate format, writes all sources of an error after its own message.
pub(super) fn causes(f: &mut fmt::Formatter<'_>, source: Option<&(dyn Error + 'static)>) -> fmt::Result {
    let mut next = source.filter(|_| f.alternate());
    while let Some(error) = next {
        write!(f, ": {error}")?;
        next = error.source();
    }
    Ok(())
}

/// Formats a duration in a suitable unit with about two significant digits: `870 µs`, `1.8 ms`, `240 ms`, `1.8 s`, `75
/// s`.
pub(super) struct Short(pub(super) Duration);

impl fmt::Display for Short {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let micros = self.0.as_micros();
        match micros {
            0..1_000 => write!(f, "{micros} µs"),
            1_000..1_000_000 => in_unit(f, micros, 1_000, "ms"),
            _ => in_unit(f, micros, 1_000_000, "s"),
        }
    }
}

/// Writes tenths only if the integer part has one digit.
fn in_unit(f: &mut fmt::Formatter<'_>, micros: u128, unit: u128, name: &str) -> fmt::Result {
    let (whole, tenths) = (micros / unit, micros * 10 / unit % 10);
    if whole < 10 && tenths > 0 { write!(f, "{whole}.{tenths} {name}") } else { write!(f, "{whole} {name}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_is_short_and_never_nothing() {
        for (micros, expected) in [
            (0, "0 µs"),
            (870, "870 µs"),
            (999, "999 µs"),
            (1_000, "1 ms"),
            (1_870, "1.8 ms"),
            (9_999, "9.9 ms"),
            (12_345, "12 ms"),
            (999_999, "999 ms"),
            (2_000_000, "2 s"),
            (2_050_000, "2 s"),
            (1_800_000, "1.8 s"),
            (12_900_000, "12 s"),
            (3_600_000_000, "3600 s"),
        ] {
            assert_eq!(Short(Duration::from_micros(micros)).to_string(), expected);
        }
    }
}
