//! Finds the members of structures by name.

use super::Reader;
use crate::codec::DecodeError;
use crate::codec::order::Order;
use crate::shape::Member;

impl Reader<'_> {
    /// Reads the next key and its colon, and returns the index of the member, or the number of members if it is
    /// unknown; the caller reads the value. Returns `None` if the `}` has been read.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(in crate::codec::json) fn next_member(
        &mut self,
        members: &'static [Member],
        order: &mut Order,
    ) -> Result<Option<usize>, DecodeError> {
        if !self.next(b'}')? {
            return Ok(None);
        }
        self.token();
        let expected = order.expected();
        if members.get(expected).is_some_and(|member| self.expected_key(member)) {
            order.note(expected);
            return Ok(Some(expected));
        }
        self.any_member(members, order).map(Some)
    }

    /// Reads the key of the expected member, if it comes next, without escapes and without white space before the
    /// colon.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn expected_key(&mut self, member: &Member) -> bool {
        // The part of `","Name":"` from the second quote to the colon.
        let Some(key) = member.json_key().as_bytes().get(2..) else { return false };
        let Some((_, key)) = key.split_last() else { return false };
        let rest = self.text.as_bytes().get(self.position..).unwrap_or_default();
        let is_expected = rest.starts_with(key);
        if is_expected {
            self.position += key.len();
        }
        is_expected
    }

    /// Reads the key of any member. Members that follow in the model are compared first.
    fn any_member(&mut self, members: &'static [Member], order: &mut Order) -> Result<usize, DecodeError> {
        let key = self.name()?;
        Ok(order.find(members, &key))
    }
}
