use super::bignum::{self, MAX_BYTES, MAX_DIGITS};
use super::numbers::{BIGNUM, DECIMAL, MAX_EXPONENT, NEGATIVE_BIGNUM, TOO_LONG};
use super::path::path_at;
use crate::codec::{EncodeError, Refusal, Refuse};
use crate::number::JsonNumber;
use crate::{BigDecimal, BigInteger, Timestamp};
use minicbor::Encoder;
use minicbor::data::{Int, Tag};
use minicbor::encode::{Error, Write};
use std::convert::Infallible;

/// The initial capacity, sufficient for most requests, so that they need one allocation.
const FIRST_CAPACITY: usize = 512;
/// The tag of timestamps (RFC 8949, section 3.4.2).
const EPOCH_SECONDS: u64 = 1;

/// Writes a data item.
#[derive(Debug)]
pub(super) struct Writer {
    encoder: Encoder<Buffer>,
    refusal: Refusal,
}

/// The written bytes.
#[derive(Debug)]
pub(super) struct Buffer(Vec<u8>);

impl Write for Buffer {
    type Error = Infallible;

    #[inline]
    fn write_all(&mut self, bytes: &[u8]) -> Result<(), Infallible> {
        self.0.extend_from_slice(bytes);
        Ok(())
    }
}

impl Refuse for Writer {
    fn refusal(&mut self) -> &mut Refusal {
        &mut self.refusal
    }

    fn path(&self) -> String {
        let written = &self.encoder.writer().0;
        path_at(written, written.len())
    }
}

impl Writer {
    pub fn new() -> Self {
        let buffer = Buffer(Vec::with_capacity(FIRST_CAPACITY));
        Self { encoder: Encoder::new(buffer), refusal: Refusal::default() }
    }

    /// Returns the written bytes, or the first error.
    pub fn finish(self) -> Result<Vec<u8>, EncodeError> {
        self.refusal.or(self.encoder.into_writer().0)
    }

    /// Writes by means of an encoder.
    #[inline]
    pub fn put(
        &mut self,
        write: impl FnOnce(&mut Encoder<Buffer>) -> Result<&mut Encoder<Buffer>, Error<Infallible>>,
    ) {
        let written = write(&mut self.encoder);
        debug_assert!(written.is_ok(), "a Vec takes everything");
    }

    pub fn double(&mut self, value: f64) {
        #[allow(clippy::cast_possible_truncation)]
        let single = value as f32;
        // All NaNs are equivalent, and exist in single precision.
        if f64::from(single) == value || value.is_nan() {
            self.put(|encoder| encoder.f32(single));
        } else {
            self.put(|encoder| encoder.f64(value));
        }
    }

    pub fn timestamp(&mut self, value: Timestamp) {
        const NANOS_PER_MILLISECOND: u32 = 1_000_000;
        let millis = value.subsec_nanos() / NANOS_PER_MILLISECOND;
        self.put(|encoder| encoder.tag(Tag::new(EPOCH_SECONDS)));
        if millis == 0 {
            self.put(|encoder| encoder.i64(value.seconds()));
        } else {
            // All timestamps have fewer milliseconds than doubles represent exactly, so the quotient is the nearest
            // double.
            #[allow(clippy::cast_precision_loss)]
            let all_millis = (value.seconds() * 1000 + i64::from(millis)) as f64;
            self.put(|encoder| encoder.f64(all_millis / 1000.0));
        }
    }

    pub fn big_integer(&mut self, value: &BigInteger) {
        let text = value.as_str();
        let (sign, digits) = text.split_at(usize::from(text.starts_with('-')));
        match magnitude(digits) {
            Some(bytes) => self.bignum(!sign.is_empty(), bytes),
            None => self.refuse(TOO_LONG),
        }
    }

    /// Writes an integer, given its sign and the big-endian bytes of its magnitude.
    fn bignum(&mut self, negative: bool, mut bytes: Vec<u8>) {
        // Zero is never negative, so this does not underflow.
        if negative {
            bignum::decrement(&mut bytes);
        }
        let tag = Tag::new(if negative { NEGATIVE_BIGNUM } else { BIGNUM });
        self.put(|encoder| encoder.tag(tag)?.bytes(bignum::without_zeros(&bytes)));
    }

    pub fn big_decimal(&mut self, value: &BigDecimal) {
        let Some(number) = JsonNumber::parse(value.as_str()) else {
            return self.refuse("a decimal number that is none");
        };
        let digits = [number.integer, number.fraction].concat();
        let digits = digits.trim_start_matches('0');
        let places = i64::try_from(number.fraction.len()).unwrap_or(i64::MAX);
        let exponent = number.exponent.unwrap_or(0).saturating_sub(places);
        if exponent.unsigned_abs() > MAX_EXPONENT.unsigned_abs() {
            return self.refuse("an exponent out of range");
        }
        let Some(bytes) = magnitude(digits) else { return self.refuse(TOO_LONG) };
        self.put(|encoder| encoder.tag(Tag::new(DECIMAL))?.array(2)?.i64(exponent));
        match short_integer(number.negative, &bytes) {
            Some(integer) => self.put(|encoder| encoder.int(integer)),
            None => self.bignum(number.negative, bytes),
        }
    }
}

/// The big-endian bytes of an integer in decimal digits; `None` if there are too many.
fn magnitude(digits: &str) -> Option<Vec<u8>> {
    let bytes = (digits.len() <= MAX_DIGITS).then(|| bignum::bytes(digits));
    bytes.filter(|bytes| bytes.len() <= MAX_BYTES)
}

/// The integer in CBOR's 64-bit form, if it fits.
fn short_integer(negative: bool, bytes: &[u8]) -> Option<Int> {
    let value = bignum::small(bytes)?;
    Int::try_from(if negative { -value } else { value }).ok()
}
