use crate::shape::Member;

/// The progress of reading the members of a structure.
#[derive(Debug, Default)]
pub(crate) struct Order {
    /// The index of the expected member: the one after the last that was read.
    expected: usize,
    /// The index after the highest that was read.
    highest: usize,
    again: bool,
}

impl Order {
    /// The index of the expected member.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn expected(&self) -> usize {
        self.expected
    }

    /// Records that a member is read.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn note(&mut self, index: usize) {
        self.again = index < self.highest;
        self.expected = index + 1;
        self.highest = self.highest.max(self.expected);
    }

    /// Whether the last member may have been read before, since a member with a higher index was.
    #[inline]
    pub fn is_again(&self) -> bool {
        self.again
    }

    /// Finds a member by name, and records that it is read. Returns the number of members if the name is unknown.
    pub fn find(&mut self, members: &[Member], name: &str) -> usize {
        let found = Member::position(members, self.expected, |member| member.name() == name);
        let Some(index) = found else { return members.len() };
        self.note(index);
        index
    }
}
