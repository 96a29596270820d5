//! Conversions of timestamps to the types of other crates and back, at the extremes of both sides.

#![allow(clippy::unwrap_used, reason = "a test fails that way")]

use dx_runtime::Timestamp;

/// Timestamps of all kinds that all crates can represent.
fn timestamps() -> [Timestamp; 6] {
    [
        Timestamp::MIN,
        Timestamp::new(-1, 999_999_999).unwrap(),
        Timestamp::new(-62_135_596_800, 1).unwrap(),
        Timestamp::EPOCH,
        Timestamp::new(1_795_437_000, 123_456_789).unwrap(),
        Timestamp::new(253_402_207_200, 999_999_999).unwrap(),
    ]
}

fn there_and_back<T>()
where
    T: TryFrom<Timestamp, Error: std::fmt::Debug>,
    Timestamp: TryFrom<T, Error: std::fmt::Debug>,
{
    for timestamp in timestamps() {
        assert_eq!(Timestamp::try_from(T::try_from(timestamp).unwrap()).unwrap(), timestamp);
    }
}

#[test]
fn jiff() {
    there_and_back::<jiff::Timestamp>();
    let text = "2026-11-23T12:30:00.123456789Z";
    let (here, there): (Timestamp, jiff::Timestamp) = (text.parse().unwrap(), text.parse().unwrap());
    assert_eq!(Timestamp::try_from(there).unwrap(), here);
    assert_eq!(Timestamp::try_from(jiff::Timestamp::MAX).unwrap().seconds(), 253_402_207_200);
    assert!(Timestamp::try_from(jiff::Timestamp::MIN).is_err(), "before the year 0001");
    let error = jiff::Timestamp::try_from(Timestamp::MAX).unwrap_err();
    assert!(error.to_string().contains("9999-12-30T22:00:00.999999999Z"), "{error}");
}

#[test]
fn chrono() {
    use chrono::{DateTime, FixedOffset, NaiveTime, Utc};
    there_and_back::<DateTime<Utc>>();
    let text = "2026-11-23T12:30:00.123456789Z";
    let (here, there): (Timestamp, DateTime<Utc>) = (text.parse().unwrap(), text.parse().unwrap());
    assert_eq!(Timestamp::try_from(there).unwrap(), here);
    let local: DateTime<FixedOffset> = there.with_timezone(&FixedOffset::east_opt(3_600).unwrap());
    assert_eq!(Timestamp::try_from(local).unwrap(), here);
    let latest = DateTime::<Utc>::try_from(Timestamp::MAX).unwrap();
    assert_eq!(Timestamp::try_from(latest).unwrap(), Timestamp::MAX);
    for beyond in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
        assert!(Timestamp::try_from(beyond).is_err(), "{beyond}");
    }
    let leap = NaiveTime::from_hms_nano_opt(23, 59, 59, 1_500_000_000).unwrap();
    let leap = there.date_naive().and_time(leap).and_utc();
    assert_eq!(Timestamp::try_from(leap).unwrap(), "2026-11-24T00:00:00.5Z".parse().unwrap());
}

#[test]
fn time() {
    use time::{Date, Duration, OffsetDateTime, Time, UtcOffset};
    there_and_back::<OffsetDateTime>();
    let latest = OffsetDateTime::try_from(Timestamp::MAX).unwrap();
    assert_eq!(Timestamp::try_from(latest).unwrap(), Timestamp::MAX);
    let local = latest.to_offset(UtcOffset::from_hms(-1, 0, 0).unwrap());
    assert_eq!(Timestamp::try_from(local).unwrap(), Timestamp::MAX);
    assert!(Timestamp::try_from(local + Duration::nanoseconds(1)).is_err(), "10000-01-01 in UTC");
    let earliest = OffsetDateTime::new_utc(Date::MIN, Time::MIDNIGHT);
    assert!(Timestamp::try_from(earliest).is_err(), "before the year 0001");
}
