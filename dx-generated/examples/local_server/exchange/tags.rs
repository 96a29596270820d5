use super::super::refusal::{Refusal, invalid};
use super::Exchange;
use dx_generated::*;
use std::collections::BTreeMap;

/// How many tags a resource has at most.
const MAX_TAGS: usize = 50;

type Tags = Option<BTreeMap<String, String>>;

impl Exchange {
    pub fn list_tags_for_resource(
        &mut self,
        input: &ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceOutput, Refusal> {
        let tags = self.tags_of(&input.resource_arn)?.clone();
        Ok(ListTagsForResourceOutput::builder().tags(tags.unwrap_or_default()).build())
    }

    pub fn tag_resource(&mut self, input: TagResourceInput) -> Result<(), Refusal> {
        let tags = self.tags_of(&input.resource_arn)?;
        let mut all = tags.clone().unwrap_or_default();
        all.extend(input.tags);
        if all.len() > MAX_TAGS {
            return Err(invalid(format!("Tags: {} are too many, {MAX_TAGS} are allowed", all.len())));
        }
        *tags = Some(all);
        Ok(())
    }

    pub fn untag_resource(&mut self, input: &UntagResourceInput) -> Result<(), Refusal> {
        if let Some(tags) = self.tags_of(&input.resource_arn)? {
            tags.retain(|key, _| !input.tag_keys.contains(key));
        }
        Ok(())
    }

    /// The tags of whatever has that ARN.
    fn tags_of(&mut self, arn: &str) -> Result<&mut Tags, Refusal> {
        fn row<'a>(arn: Option<&'a str>, tags: &'a mut Tags) -> (Option<&'a str>, &'a mut Tags) {
            (arn, tags)
        }
        let mut rows = Vec::new();
        for set in &mut self.data_sets {
            rows.push(row(set.about.arn.as_deref(), &mut set.about.tags));
            for revision in &mut set.revisions {
                rows.push(row(revision.about.arn.as_deref(), &mut revision.about.tags));
                let assets = revision.assets.iter_mut().map(|asset| &mut asset.about);
                rows.extend(assets.map(|asset| row(asset.arn.as_deref(), &mut asset.tags)));
            }
        }
        rows.extend(self.grants.iter_mut().map(|grant| row(Some(&grant.arn), &mut grant.tags)));
        let actions = self.event_actions.iter_mut();
        rows.extend(actions.map(|action| row(action.arn.as_deref(), &mut action.tags)));
        let found = rows.into_iter().find(|(of, _)| *of == Some(arn));
        let missing = || {
            let message = format!("There is no resource {arn}.");
            ResourceNotFoundException::builder().message(message).resource_id(arn).build()
        };
        Ok(found.ok_or_else(missing)?.1)
    }
}
