//! Which shapes members have: in botocore's form, one with checks of its own has a shape of its own for them.

use super::document::{Object, at, members_mut, object_mut, remove_trait, set_trait, text_at, trait_of};
use super::normalize::{alone, of_whole_values};
use dx_runtime::Document;

/// Checks that botocore has on shapes only.
const CHECKS: [&str; 3] = ["smithy.api#length", "smithy.api#pattern", "smithy.api#range"];

/// Gives members the shapes that they have in botocore's form.
pub struct Targets<'d> {
    /// The shapes of the JSON AST, by their ids
    pub before: &'d Object,
    pub service: &'d Document,
    /// Those that only botocore has, by their ids
    pub made: Object,
}

impl Targets<'_> {
    /// Changes what a shape refers to, to what botocore's form of the shape does.
    pub fn same(&mut self, shape: &mut Document, own: &Document) {
        // A number in one form, and a string in the other.
        if text_at(shape, &["type"]) == Some("string") && text_at(own, &["type"]) == Some("integer") {
            object_mut(shape).into_iter().for_each(|it| drop(it.insert("type".to_owned(), "integer".into())));
        }
        for (name, member) in members_mut(shape, "members").into_iter().flatten() {
            let target = text_at(own, &["members", name.as_str(), "shape"]);
            target.into_iter().for_each(|target| self.retarget(member, target));
        }
        for part in ["member", "key", "value"] {
            let target = text_at(own, &[part, "shape"]);
            let member = object_mut(shape).and_then(|shape| shape.get_mut(part));
            member.zip(target).into_iter().for_each(|(member, target)| self.retarget(member, target));
        }
    }

    fn retarget(&mut self, member: &mut Document, name: &str) {
        let Some(target) = text_at(member, &["target"]).map(str::to_owned) else { return };
        let Some(own) = at(self.service, &["shapes", name]) else { return };
        let namespace = self.before.keys().next().and_then(|id| id.split_once('#')).map_or("", |(it, _)| it);
        let id = format!("{namespace}#{name}");
        // A limit of Amazon S3 Glacier's is a number in one form, and a string in the other.
        let is_other = target == "smithy.api#Integer" && text_at(own, &["type"]) == Some("string");
        if target == id || self.before.contains_key(&id) && !is_other {
            return;
        }
        if self.before.contains_key(&id) {
            return set_target(member, &id);
        }
        let mut shape = match (self.before.get(&target), text_at(own, &["type"])) {
            (Some(shape), _) => shape.clone(),
            (None, Some("structure")) => return,
            (None, Some(own)) if target.starts_with("smithy.api#") => kind(own),
            _ => return,
        };
        alone(&mut shape);
        for check in CHECKS {
            let value = trait_of(member, check).cloned();
            value.into_iter().for_each(|value| set_trait(&mut shape, check, value));
            remove_trait(member, check);
        }
        of_whole_values(&mut shape, own);
        self.made.insert(id.clone(), shape);
        set_target(member, &id);
    }
}

fn set_target(member: &mut Document, id: &str) {
    object_mut(member).into_iter().for_each(|it| drop(it.insert("target".to_owned(), id.into())));
}

fn kind(name: &str) -> Document {
    Object::from([("type".to_owned(), name.into())]).into()
}
