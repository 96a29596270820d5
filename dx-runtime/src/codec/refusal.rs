use super::{Depth, EncodeError, TOO_DEEP};
use std::borrow::Cow;

/// The state that all writers share: the depth of the value, and the first error.
#[derive(Debug, Default)]
pub(crate) struct Refusal {
    depth: Depth,
    error: Option<EncodeError>,
}

impl Refusal {
    /// Returns the written output, or the first error.
    #[inline]
    pub(crate) fn or<T>(self, written: T) -> Result<T, EncodeError> {
        self.error.map_or(Ok(written), Err)
    }
}

/// A writer that continues after an error, and fails in the end.
pub(crate) trait Refuse {
    fn refusal(&mut self) -> &mut Refusal;

    /// The path of the current value, for errors.
    fn path(&self) -> String;

    /// Records that the next value can't be written. The first reason becomes the error.
    #[cold]
    fn refuse(&mut self, why: impl Into<Cow<'static, str>>) {
        if self.refusal().error.is_none() {
            let path = self.path();
            self.refusal().error = Some(EncodeError::new(why, path));
        }
    }

    /// Enters a value of unlimited depth, which [`leave`](Self::leave) leaves. Returns `false`, and records the
    /// error, if it is too deep.
    #[must_use]
    fn enter(&mut self) -> bool {
        let enters = self.refusal().depth.enter();
        if !enters {
            self.refuse(TOO_DEEP);
        }
        enters
    }

    /// Leaves a value.
    fn leave(&mut self) {
        self.refusal().depth.leave();
    }
}
