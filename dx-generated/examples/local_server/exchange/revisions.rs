use super::super::refusal::{Refusal, conflict, missing};
use super::pages::page;
use super::{Exchange, Revision, arn, convert, now};
use dx_generated::*;

impl Exchange {
    pub fn create_revision(&mut self, input: CreateRevisionInput) -> Result<CreateRevisionOutput, Refusal> {
        let (id, now) = (self.new_id(), now()?);
        let about = GetRevisionOutput::builder()
            .arn(arn(&format!("data-sets/{}/revisions/{id}", input.data_set_id)))
            .set_comment(input.comment)
            .created_at(now)
            .data_set_id(&input.data_set_id)
            .finalized(false)
            .id(id)
            .set_tags(input.tags)
            .updated_at(now)
            .build();
        let output = convert(&about)?;
        let data_set = self.owned_data_set(&input.data_set_id)?;
        data_set.about.updated_at = Some(now);
        data_set.revisions.push(Revision { about, assets: Vec::new() });
        Ok(output)
    }

    pub fn get_revision(&self, input: &GetRevisionInput) -> Result<GetRevisionOutput, Refusal> {
        Ok(self.revision(&input.data_set_id, &input.revision_id)?.about.clone())
    }

    /// The latest first.
    pub fn list_data_set_revisions(
        &self,
        input: &ListDataSetRevisionsInput,
    ) -> Result<ListDataSetRevisionsOutput, Refusal> {
        let found = self.data_set(&input.data_set_id)?.revisions.iter().rev();
        let (found, next) = page(found, input.max_results, input.next_token.as_deref())?;
        let entries: Vec<RevisionEntry> =
            found.into_iter().map(|revision| convert(&revision.about)).collect::<Result<_, _>>()?;
        Ok(ListDataSetRevisionsOutput::builder().revisions(entries).set_next_token(next).build())
    }

    /// Changes the comment, and finalizes. To publish a revision to subscribers is part of finalizing it here.
    pub fn update_revision(&mut self, input: &UpdateRevisionInput) -> Result<UpdateRevisionOutput, Refusal> {
        let (data_set, id) = (&input.data_set_id, &input.revision_id);
        let about = &mut self.owned_revision(data_set, id)?.about;
        let was_final = about.finalized;
        if was_final && (input.comment.is_some() || input.finalized == Some(false)) {
            return Err(conflict(ResourceType::Revision, id, "The revision is finalized and published."));
        }
        about.comment = input.comment.clone().or(about.comment.take());
        about.finalized = was_final || input.finalized == Some(true);
        about.updated_at = Some(now()?);
        let output = convert(about)?;
        if !was_final && input.finalized == Some(true) {
            self.publish(data_set, id)?;
        }
        Ok(output)
    }

    pub fn delete_revision(&mut self, input: &DeleteRevisionInput) -> Result<(), Refusal> {
        self.open_revision(&input.data_set_id, &input.revision_id)?;
        let data_set = self.owned_data_set(&input.data_set_id)?;
        data_set.revisions.retain(|revision| revision.about.id.as_ref() != Some(&input.revision_id));
        Ok(())
    }

    /// Takes a finalized revision from subscribers.
    pub fn revoke_revision(&mut self, input: &RevokeRevisionInput) -> Result<RevokeRevisionOutput, Refusal> {
        let (id, now) = (&input.revision_id, now()?);
        let about = &self.owned_revision(&input.data_set_id, id)?.about;
        if !about.finalized || about.revoked {
            let problem = "A revision has to be finalized, and not yet revoked.";
            return Err(conflict(ResourceType::Revision, id, problem));
        }
        let copies = self.data_sets.iter_mut().flat_map(|set| &mut set.revisions);
        for copy in copies.filter(|copy| [&copy.about.id, &copy.about.source_id].contains(&&Some(id.clone())))
        {
            copy.about.revoked = true;
            copy.about.revoked_at = Some(now);
            copy.about.revocation_comment = Some(input.revocation_comment.clone());
            copy.about.updated_at = Some(now);
        }
        convert(&self.revision(&input.data_set_id, id)?.about)
    }

    pub(super) fn revision(&self, data_set: &str, id: &str) -> Result<&Revision, Refusal> {
        let mut revisions = self.data_set(data_set)?.revisions.iter();
        let found = revisions.find(|revision| revision.about.id.as_deref() == Some(id));
        found.ok_or_else(|| missing(ResourceType::Revision, id))
    }

    fn owned_revision(&mut self, data_set: &str, id: &str) -> Result<&mut Revision, Refusal> {
        let mut revisions = self.owned_data_set(data_set)?.revisions.iter_mut();
        let found = revisions.find(|revision| revision.about.id.as_deref() == Some(id));
        found.ok_or_else(|| missing(ResourceType::Revision, id))
    }

    /// A revision of which the assets may be changed.
    pub(super) fn open_revision(&mut self, data_set: &str, id: &str) -> Result<&mut Revision, Refusal> {
        let revision = self.owned_revision(data_set, id)?;
        match revision.about.finalized {
            true => Err(conflict(ResourceType::Revision, id, "The revision is finalized.")),
            false => Ok(revision),
        }
    }
}
