//! Conversion between dates of the proleptic Gregorian calendar and counts of days.

/// A date from the year 0 on. Months and days start at 1.
#[derive(Clone, Copy)]
pub(super) struct Date {
    pub year: u32,
    pub month: u32,
    pub day: u32,
}

// Both conversions let the year start in March, after Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms".
// The leap day is then the last day of the year, and the lengths of months from March on repeat as 31, 30, 31, 30, 31:
// 153 days in five months, so that `(153 * month + 2) / 5` days of the year precede `month` (March = 0). Years start at
// -400 and days at March 1 of that year, so that nothing is negative.

const FIRST_YEAR: u32 = 400;
/// The number of days from March 1, -400, to January 1, 1970.
const FIRST_DAY: i64 = 865_565;
/// The length of the cycle in which the calendar repeats.
const DAYS_PER_400_YEARS: u32 = 146_097;

impl Date {
    /// Creates a date if the month has such a day.
    pub fn new(year: u32, month: u32, day: u32) -> Option<Self> {
        let leap_year = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap_year => 29,
            2 => 28,
            _ => 0,
        };
        (1..=days).contains(&day).then_some(Self { year, month, day })
    }

    /// The number of days since 1970-01-01, negative before it.
    pub fn days_since_epoch(self) -> i64 {
        let year = self.year + FIRST_YEAR;
        let (year, month) = if self.month > 2 { (year, self.month - 3) } else { (year - 1, self.month + 9) };
        let leap_days = year / 4 - year / 100 + year / 400;
        let days_before_month = (153 * month + 2) / 5;
        i64::from(year * 365 + leap_days + days_before_month + self.day - 1) - FIRST_DAY
    }

    /// Converts a number of days since 1970-01-01, in the years 0 to 9999, to a date.
    pub fn from_days_since_epoch(days: i64) -> Self {
        let days = (days + FIRST_DAY) as u32;
        let day_of_cycle = days % DAYS_PER_400_YEARS;
        // Without the preceding leap days, each year of the cycle has 365 days. A leap day comes every 1,461
        // days (and does not precede itself, hence 1,460), except every 36,524th day, but again on the last day
        // of the cycle.
        let leap_days = day_of_cycle / 1_460 - day_of_cycle / 36_524 + day_of_cycle / 146_096;
        let year_of_cycle = (day_of_cycle - leap_days) / 365;
        let day_of_year = day_of_cycle - (year_of_cycle * 365 + year_of_cycle / 4 - year_of_cycle / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let year = days / DAYS_PER_400_YEARS * 400 + year_of_cycle - FIRST_YEAR;
        if month < 10 {
            Self { year, month: month + 3, day }
        } else {
            Self { year: year + 1, month: month - 9, day }
        }
    }
}

/// The day of the week of a number of days since 1970-01-01, a Thursday. Monday is 0.
pub(super) fn weekday(days: i64) -> usize {
    (days + 3).rem_euclid(7) as usize
}
