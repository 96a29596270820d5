use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp};
use std::collections::BTreeMap;

/// The default for required members that are missing in a response.
///
/// Smithy calls this *client error correction*: a service may stop sending a member that used to be required, and
/// existing clients have to handle this. Numbers are zero, strings, lists and maps are empty, timestamps are the epoch,
/// documents are null, enums and unions have an unknown value, and the members of structures follow the same rules.
pub trait ErrorCorrection: Sized {
    /// Returns the default.
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
