use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp};
use std::collections::BTreeMap;

/// The value that stands in for a required member which a response left out.
///
/// Smithy calls this *client error correction*: a service may stop sending a member that it once promised, and
/// clients built before must not fall over. Numbers are zero, texts, lists and maps empty, timestamps the epoch,
/// documents null, enums and unions an unknown value, structures filled by the same rule.
pub trait ErrorCorrection: Sized {
    /// The stand-in.
    fn corrected() -> Self;
}

macro_rules! corrected_by_default {
    ($($type:ty)*) => {$(
        impl ErrorCorrection for $type {
            #[inline]
            fn corrected() -> Self {
                Self::default()
            }
        }
    )*};
}

corrected_by_default!(bool i8 i16 i32 i64 f32 f64 String Blob Timestamp BigInteger BigDecimal Document);

impl<T> ErrorCorrection for Vec<T> {
    #[inline]
    fn corrected() -> Self {
        Self::new()
    }
}

impl<K, V> ErrorCorrection for BTreeMap<K, V> {
    #[inline]
    fn corrected() -> Self {
        Self::new()
    }
}

impl<T: ErrorCorrection> ErrorCorrection for Box<T> {
    #[inline]
    fn corrected() -> Self {
        Self::new(T::corrected())
    }
}
