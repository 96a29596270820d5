/// Which members of a structure have been read, as far as the order of the model tells.
#[derive(Debug, Default)]
pub(in crate::codec::json) struct Order {
    /// The index of the member that is expected next: the one after the member that was read last.
    pub(super) expected: usize,
    /// One more than the highest index of a member that was read.
    highest: usize,
    again: bool,
}

impl Order {
    #[inline(always)]
    pub(super) fn note(&mut self, index: usize) {
        self.again = index < self.highest;
        self.expected = index + 1;
        self.highest = self.highest.max(self.expected);
    }

    /// Whether the member that was read last may have been read before: it, or a later one of the model, was.
    #[inline]
    pub fn is_again(&self) -> bool {
        self.again
    }
}
