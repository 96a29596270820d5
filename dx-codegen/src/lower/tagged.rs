//! Tagged structures: one member names which member of another one is set, by the traits `dx.api#tag` and
//! `dx.api#tagValue`.

use super::Lowering;
use crate::ir::{self, EnumerationId, FieldRef, StructureId, Type, Types, Values};
use dx_model::{Diagnostic, Diagnostics, Member, Shape};
use std::collections::BTreeSet;

impl Lowering<'_> {
    /// Lowers all tagged structures.
    pub(super) fn tagged(&self, types: &Types, diagnostics: &mut Diagnostics) -> Vec<ir::Tagged> {
        let mut tagged = Vec::new();
        for shape in self.shapes() {
            let Some(structure) = self.ids.structure(&shape.id) else { continue };
            for (index, member) in shape.members().enumerate() {
                tagged.extend(self.tagged_member(structure.field(index), member, types, diagnostics));
            }
        }
        tagged
    }

    fn tagged_member(
        &self,
        content: FieldRef,
        member: &Member,
        types: &Types,
        diagnostics: &mut Diagnostics,
    ) -> Option<ir::Tagged> {
        let tag = types.member(content.structure, member.traits.tag()?)?;
        let (Type::Enumeration(enumeration), Type::Structure(holder)) =
            (&types.field(tag).ty, &types.field(content).ty)
        else {
            return None;
        };
        if let Some(also) = also_required(types, content.structure, &[tag, content]) {
            let message = format!("`From` can't be generated: `{also}` is required as well");
            diagnostics.push(Diagnostic::warning(message).at(member.span).of(&member.id));
            return None;
        }
        let shape = self.model.shape(&member.target)?;
        Some(ir::Tagged { tag, content, cases: cases(shape, *holder, *enumeration, types, diagnostics) })
    }
}

/// The name of a required member other than the given ones.
fn also_required<'t>(types: &'t Types, structure: StructureId, beside: &[FieldRef]) -> Option<&'t str> {
    let mut fields = types[structure].fields.iter().enumerate();
    let other = fields.find(|(index, field)| {
        field.presence == ir::Presence::Required && !beside.contains(&structure.field(*index))
    });
    other.map(|(_, field)| field.member.as_str())
}

fn cases(
    shape: &Shape,
    holder: StructureId,
    enumeration: EnumerationId,
    types: &Types,
    diagnostics: &mut Diagnostics,
) -> Vec<ir::Case> {
    let mut payloads = BTreeSet::new();
    let mut cases = Vec::new();
    for (index, member) in shape.members().enumerate() {
        let field = holder.field(index);
        let Type::Structure(payload) = types.field(field).ty else { continue };
        let Some(variant) = variant(member, enumeration, types) else { continue };
        let problem = if let Some(also) = also_required(types, holder, &[field]) {
            format!("can't be generated: `{also}` is required as well")
        } else if !payloads.insert(payload) {
            "can't be generated: several members have this type".to_owned()
        } else {
            cases.push(ir::Case { field, variant });
            continue;
        };
        let message = format!("`From<{}>` {problem}", types[payload].name);
        diagnostics.push(Diagnostic::warning(message).at(member.span).of(&member.id));
    }
    cases
}

/// The index of the variant with a member's tag value.
fn variant(member: &Member, enumeration: EnumerationId, types: &Types) -> Option<usize> {
    let value = member.traits.tag_value()?;
    let Values::Strings(variants) = &types[enumeration].values else { return None };
    variants.iter().position(|variant| variant.value == value)
}
