use crate::shape::Member;

/// How far the members of a structure have been read.
#[derive(Debug, Default)]
pub(crate) struct Order {
    /// The index of the member that is expected next: the one after the last.
    expected: usize,
    /// The index after that of the last member, in the order of the model, that was read.
    highest: usize,
    again: bool,
}

impl Order {
    /// The index of the member that is expected next.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn expected(&self) -> usize {
        self.expected
    }

    /// Notes that the member with this index is read.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn note(&mut self, index: usize) {
        self.again = index < self.highest;
        self.expected = index + 1;
        self.highest = self.highest.max(self.expected);
    }

    /// Whether the member that was read last may have been read before: a later one was.
    #[inline]
    pub fn is_again(&self) -> bool {
        self.again
    }

    /// Finds the member of this name and notes that it is read. For a name that is not among the members the index is their
    /// number.
    pub fn find(&mut self, members: &[Member], name: &str) -> usize {
        let found = Member::position(members, self.expected, |member| member.name() == name);
        let Some(index) = found else { return members.len() };
        self.note(index);
        index
    }
}
