//! Simple values as text, for formats without types.

use crate::number::{not_finite_name, write_float};
use crate::shape::Member;
use crate::{Timestamp, TimestampFormat};

pub(super) fn boolean(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}

pub(super) fn integer(value: i64, out: &mut String) {
    out.push_str(itoa::Buffer::new().format(value));
}

pub(super) fn float(value: f32, out: &mut String) {
    if value.is_finite() { write_float(value, out) } else { out.push_str(not_finite_name(value.into())) }
}

pub(super) fn double(value: f64, out: &mut String) {
    if value.is_finite() { write_float(value, out) } else { out.push_str(not_finite_name(value)) }
}

/// Writes a timestamp in the member's format, by default `date-time`, truncated to milliseconds.
pub(super) fn timestamp(value: Timestamp, member: &Member, out: &mut String) {
    value.truncate_to_millis().write(timestamp_format(member), out);
}

pub(super) fn timestamp_format(member: &Member) -> TimestampFormat {
    member.timestamp().unwrap_or(TimestampFormat::DateTime)
}
