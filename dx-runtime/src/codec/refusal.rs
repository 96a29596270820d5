use super::{Depth, EncodeError, TOO_DEEP};
use std::borrow::Cow;

/// What every writer has beside what it has written: how deep the value is, and the first thing that was refused.
#[derive(Debug, Default)]
pub(crate) struct Refusal {
    depth: Depth,
    error: Option<EncodeError>,
}

impl Refusal {
    /// What was written, or the first thing that was refused.
    #[inline]
    pub(crate) fn or<T>(self, written: T) -> Result<T, EncodeError> {
        self.error.map_or(Ok(written), Err)
    }
}

/// A writer that goes on after something was refused, and fails in the end.
pub(crate) trait Refuse {
    fn refusal(&mut self) -> &mut Refusal;

    /// Where in the value the writer is, as errors say it.
    fn path(&self) -> String;

    /// Notes that the value which comes next can't be written, and why. The first note becomes the error.
    #[cold]
    fn refuse(&mut self, why: impl Into<Cow<'static, str>>) {
        if self.refusal().error.is_none() {
            let path = self.path();
            self.refusal().error = Some(EncodeError::new(why, path));
        }
    }

    /// Goes one level down in a value that may be as deep as its owner likes. `false`, with the value refused, where that is
    /// too deep; else [`leave`](Self::leave) comes after.
    #[must_use]
    fn enter(&mut self) -> bool {
        let enters = self.refusal().depth.enter();
        if !enters {
            self.refuse(TOO_DEEP);
        }
        enters
    }

    /// Goes one level up again.
    fn leave(&mut self) {
        self.refusal().depth.leave();
    }
}
