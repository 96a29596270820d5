use crate::shape::MAX_DEPTH;

/// Why a value that is [too deep](Depth::enter) is refused.
pub(crate) const TOO_DEEP: &str = "nested deeper than 128 levels";

/// How deep the value is nested that is being read or written.
#[derive(Debug, Default)]
pub(crate) struct Depth(u32);

impl Depth {
    /// Goes one level down; [`leave`](Self::leave) comes after. `false` where that is deeper than [`MAX_DEPTH`].
    #[cfg_attr(not(debug_assertions), inline(always))]
    #[must_use]
    pub(crate) fn enter(&mut self) -> bool {
        let enters = self.0 < MAX_DEPTH;
        self.0 += u32::from(enters);
        enters
    }

    /// Goes one level up again.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn leave(&mut self) {
        self.0 = self.0.saturating_sub(1);
    }
}
