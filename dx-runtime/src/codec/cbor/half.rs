//! Half-precision numbers, which are only read.

/// 2^-24, the smallest positive one.
const SMALLEST: f32 = 1.0 / 16_777_216.0;

/// Converts 16 bits of IEEE 754 (RFC 8949, appendix D).
pub(super) fn half_to_single(bits: u16) -> f32 {
    let sign = u32::from(bits >> 15) << 31;
    let fraction = bits & 0x3ff;
    let widened = u32::from(fraction) << 13;
    match u32::from(bits >> 10 & 0x1f) {
        0 if sign == 0 => f32::from(fraction) * SMALLEST,
        0 => -(f32::from(fraction) * SMALLEST),
        31 => f32::from_bits(sign | 0xff << 23 | widened),
        // Replaces the bias 15 by 127.
        exponent => f32::from_bits(sign | (exponent + 127 - 15) << 23 | widened),
    }
}
