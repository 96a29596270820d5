//! `dx.api#tag`: a field that says which field of another one is set.

use super::Lowering;
use crate::ir::{FieldRef, Tag, TagCase, Types};
use dx_model::Member;

impl Lowering<'_> {
    /// The field that says what is set in the value of a member. Fields of it that always have a value say nothing.
    pub(super) fn tag(&self, content: FieldRef, member: &Member, types: &Types) -> Option<Tag> {
        let field = types.member(content.structure, member.traits.tag()?)?;
        let target = self.model.shape(&member.target)?;
        let holder = self.ids.structure(&target.id)?;
        let fields = target.members().enumerate().map(|(index, member)| (holder.field(index), member));
        let optional = fields.filter(|(field, _)| types.field(*field).is_optional());
        let cases = optional.map(|(field, member)| TagCase {
            value: member.traits.tag_value().unwrap_or_default().to_owned(),
            field,
        });
        Some(Tag { field, cases: cases.collect() })
    }
}
