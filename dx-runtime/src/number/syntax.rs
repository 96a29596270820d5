//! The syntax of JSON numbers.

/// The parts of a number in JSON syntax (RFC 8259, section 6).
pub(crate) struct JsonNumber<'a> {
    pub negative: bool,
    /// The digits before the decimal point, at least one, without leading zeros
    pub integer: &'a str,
    /// The digits after the decimal point, if any
    pub fraction: &'a str,
    /// Saturated at [`MAX_EXPONENT`], which exceeds the number of digits of any text
    pub exponent: Option<i64>,
}

const MAX_EXPONENT: i64 = 100_000_000_000_000_000;

impl<'a> JsonNumber<'a> {
    /// Parses the whole text.
    pub fn parse(text: &'a str) -> Option<Self> {
        let (negative, rest) = strip(text, '-');
        let (integer, rest) = split_digits(rest)?;
        if integer.len() > 1 && integer.starts_with('0') {
            return None;
        }
        let (fraction, rest) = match strip(rest, '.') {
            (true, rest) => split_digits(rest)?,
            (false, rest) => ("", rest),
        };
        let exponent = match rest.strip_prefix(['e', 'E']) {
            Some(rest) => Some(parse_exponent(rest)?),
            None if rest.is_empty() => None,
            None => return None,
        };
        Some(Self { negative, integer, fraction, exponent })
    }

    /// Whether the number is written as an integer, unlike `1.0` and `1e3`.
    pub fn is_integer(&self) -> bool {
        self.fraction.is_empty() && self.exponent.is_none()
    }

    /// The text of this number, without the sign if it is zero.
    pub fn without_sign_of_zero(&self, text: &str) -> String {
        let zero = self.integer.bytes().chain(self.fraction.bytes()).all(|digit| digit == b'0');
        let unsigned = text.strip_prefix('-').filter(|_| zero);
        unsigned.unwrap_or(text).to_owned()
    }
}

fn parse_exponent(text: &str) -> Option<i64> {
    let (negative, rest) = match strip(text, '-') {
        (true, rest) => (true, rest),
        (false, rest) => (false, strip(rest, '+').1),
    };
    let (digits, rest) = split_digits(rest)?;
    let exponent =
        digits.bytes().fold(0, |exponent, digit| MAX_EXPONENT.min(exponent * 10 + i64::from(digit - b'0')));
    rest.is_empty().then_some(if negative { -exponent } else { exponent })
}

/// Whether `text` starts with `prefix`, and the rest.
fn strip(text: &str, prefix: char) -> (bool, &str) {
    text.strip_prefix(prefix).map_or((false, text), |rest| (true, rest))
}

/// The leading digits of `text`, at least one, and the rest.
fn split_digits(text: &str) -> Option<(&str, &str)> {
    let end = text.bytes().take_while(u8::is_ascii_digit).count();
    if end == 0 { None } else { text.split_at_checked(end) }
}
