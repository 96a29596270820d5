//! `dx.api#tag`: a field that says which field of another one is set.

use super::Lowering;
use crate::ir::{Presence, Tag, TagCase};
use crate::lower::Index;
use dx_model::{Member, Shape};

impl Lowering<'_> {
    /// The field that says what is set in the value of a member. Fields of it that always have a value say nothing.
    pub(super) fn tag(&self, shape: &Shape, member: &Member, index: &Index<'_>) -> Option<Tag> {
        let name = member.traits.tag()?;
        let structure = index.structure(self.naming.name(&shape.id)?)?;
        let tag = structure.fields.iter().find(|field| field.member == name)?;
        let target = self.model.shape(&member.target)?;
        let content = index.structure(self.naming.name(&target.id)?)?;
        let pairs = target.members().zip(&content.fields);
        let optional = pairs.filter(|(_, field)| field.presence == Presence::Optional);
        let cases = optional.map(|(member, field)| TagCase {
            value: member.traits.tag_value().unwrap_or_default().to_owned(),
            path: field.json_name.clone(),
            field: field.name.clone(),
        });
        Some(Tag {
            name: tag.name.clone(),
            path: tag.json_name.clone(),
            optional: tag.presence == Presence::Optional,
            cases: cases.collect(),
        })
    }
}
