//! `dx.api#tag` and `dx.api#tagValue`: a structure whose one member names which member of another one is set.

use super::{Index, Lowering};
use crate::ir::{self, Type, Values};
use dx_model::{Diagnostic, Diagnostics, Member, Shape};
use std::collections::BTreeSet;

impl Lowering<'_> {
    /// Lowers all members that have a tag, when structures and enumerations are lowered.
    pub(super) fn tagged(&self, index: &Index<'_>, diagnostics: &mut Diagnostics) -> Vec<ir::Tagged> {
        let members = self.shapes().flat_map(|shape| shape.members().map(move |member| (shape, member)));
        let tagged = members.filter(|(_, member)| member.traits.tag().is_some());
        tagged.filter_map(|(shape, member)| self.tagged_member(shape, member, index, diagnostics)).collect()
    }

    fn tagged_member(
        &self,
        shape: &Shape,
        member: &Member,
        index: &Index<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Option<ir::Tagged> {
        let structure = index.structure(self.naming.name(&shape.id)?)?;
        let tag = field(structure, shape, member.traits.tag()?)?;
        let content = field(structure, shape, member.name())?;
        let (Type::Enumeration(enumeration), Type::Structure(content_structure)) = (&tag.ty, &content.ty)
        else {
            return None;
        };
        let holder = index.structure(content_structure)?;
        let enumeration = index.enumeration(enumeration)?;
        let of_pair = |field: &&ir::Field| field.name == tag.name || field.name == content.name;
        if let Some(also) = structure.required().find(|field| !of_pair(field)) {
            let message = format!("`From` can't be generated: `{}` is required as well", also.json_name);
            diagnostics.push(Diagnostic::warning(message).at(member.span).of(&member.id));
            return None;
        }
        Some(ir::Tagged {
            structure: structure.name.clone(),
            tag: tag.name.clone(),
            content: content.name.clone(),
            content_structure: content_structure.clone(),
            cases: cases(self.model.shape(&member.target)?, holder, enumeration, diagnostics),
        })
    }
}

fn cases(
    shape: &Shape,
    structure: &ir::Structure,
    enumeration: &ir::Enumeration,
    diagnostics: &mut Diagnostics,
) -> Vec<ir::Case> {
    let mut payloads = BTreeSet::new();
    let mut cases = Vec::new();
    for member in shape.members() {
        let Some(case) = case(shape, structure, member, enumeration) else { continue };
        let problem = if let Some(also) = structure.required().find(|field| field.name != case.field) {
            format!("can't be generated: `{}` is required as well", also.json_name)
        } else if !payloads.insert(case.payload.clone()) {
            "can't say which member is meant and is left out".to_owned()
        } else {
            cases.push(case);
            continue;
        };
        let message = format!("`From<{}>` {problem}", case.payload);
        diagnostics.push(Diagnostic::warning(message).at(member.span).of(&member.id));
    }
    cases
}

fn case(
    shape: &Shape,
    structure: &ir::Structure,
    member: &Member,
    enumeration: &ir::Enumeration,
) -> Option<ir::Case> {
    let value = member.traits.tag_value()?;
    let field = field(structure, shape, member.name())?;
    let Type::Structure(payload) = &field.ty else { return None };
    let Values::Strings(variants) = &enumeration.values else { return None };
    let variant = variants.iter().find(|variant| variant.value == value)?;
    Some(ir::Case {
        payload: payload.clone(),
        field: field.name.clone(),
        enumeration: enumeration.name.clone(),
        variant: variant.name.clone(),
    })
}

/// The field of a member of `shape`, which `structure` is made of.
fn field<'s>(structure: &'s ir::Structure, shape: &Shape, member: &str) -> Option<&'s ir::Field> {
    let index = shape.members().position(|candidate| candidate.name() == member)?;
    structure.fields.get(index)
}
