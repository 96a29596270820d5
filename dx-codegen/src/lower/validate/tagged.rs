//! The check of a tagged structure's content against its tag, from the trait `dx.api#tag`.

use super::Lowering;
use crate::ir::{FieldRef, Tag, TagCase, Types};
use dx_model::Member;

impl Lowering<'_> {
    /// The tag of a member's content. Fields of the content that always have a value are not checked.
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
