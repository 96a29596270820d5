use crate::shape::MAX_DEPTH;

/// The message about a value that is [too deep](Depth::enter).
pub(crate) const TOO_DEEP: &str = "nested deeper than 128 levels";

/// The nesting depth of the value that is read or written.
#[derive(Debug, Default)]
pub(crate) struct Depth(u32);

impl Depth {
    /// Enters a value, which [`leave`](Self::leave) leaves. Returns `false` if it is deeper than [`MAX_DEPTH`].
    #[cfg_attr(not(debug_assertions), inline(always))]
    #[must_use]
    pub(crate) fn enter(&mut self) -> bool {
        let enters = self.0 < MAX_DEPTH;
        self.0 += u32::from(enters);
        enters
    }

    /// Leaves a value.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn leave(&mut self) {
        self.0 = self.0.saturating_sub(1);
    }
}
