//! Dates of the Gregorian calendar, extended to the years before it was introduced, as counts of days.

/// A day of the calendar, from the year 0 on. Months and days count from 1.
#[derive(Clone, Copy)]
pub(super) struct Date {
    pub year: u32,
    pub month: u32,
    pub day: u32,
}

// Both conversions let the year begin in March, after Howard Hinnant's "chrono-Compatible Low-Level Date
// Algorithms". The leap day is then the last of its year, and the months from March on have 31, 30, 31, 30,
// 31 days over and over: 153 days in five months, so that `(153 * month + 2) / 5` days of the year are before
// `month` (March = 0). Years count from -400 and days from March 1 of that year, so that nothing is negative.

const FIRST_YEAR: u32 = 400;
/// The days from March 1, -400, to January 1, 1970.
const FIRST_DAY: i64 = 865_565;
/// The calendar repeats itself after 400 years.
const DAYS_PER_400_YEARS: u32 = 146_097;

impl Date {
    /// The date, if its month has such a day.
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

    /// Days since 1970-01-01, negative before.
    pub fn days_since_epoch(self) -> i64 {
        let year = self.year + FIRST_YEAR;
        let (year, month) = if self.month > 2 { (year, self.month - 3) } else { (year - 1, self.month + 9) };
        let leap_days = year / 4 - year / 100 + year / 400;
        let days_before_month = (153 * month + 2) / 5;
        i64::from(year * 365 + leap_days + days_before_month + self.day - 1) - FIRST_DAY
    }

    /// The date that is `days` days after 1970-01-01, from the year 0 to the year 9999.
    pub fn from_days_since_epoch(days: i64) -> Self {
        let days = (days + FIRST_DAY) as u32;
        let day_of_cycle = days % DAYS_PER_400_YEARS;
        // Without the leap days that came before, every year of the cycle has 365 days. One comes every 1,461
        // days (and doesn't come before itself, hence 1,460), but not every 36,524th, but on the cycle's last
        // day.
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

/// The day of the week that is `days` days after 1970-01-01, a Thursday. Monday is 0.
pub(super) fn weekday(days: i64) -> usize {
    (days + 3).rem_euclid(7) as usize
}
