use super::super::refusal::{Refusal, invalid, missing};
use super::pages::page;
use super::{Exchange, arn, convert, now};
use dx_generated::*;

impl Exchange {
    pub fn create_event_action(
        &mut self,
        input: CreateEventActionInput,
    ) -> Result<CreateEventActionOutput, Refusal> {
        let Some(event) = &input.event.revision_published else {
            return Err(invalid("Event: RevisionPublished is required"));
        };
        check(&input.action)?;
        self.data_set(&event.data_set_id)?;
        let (id, now) = (self.new_id(), now()?);
        let action = GetEventActionOutput::builder()
            .action(input.action)
            .arn(arn(&format!("event-actions/{id}")))
            .created_at(now)
            .event(input.event)
            .id(id)
            .set_tags(input.tags)
            .updated_at(now)
            .build();
        let output = convert(&action)?;
        self.event_actions.push(action);
        Ok(output)
    }

    pub fn get_event_action(&self, input: &GetEventActionInput) -> Result<GetEventActionOutput, Refusal> {
        let mut all = self.event_actions.iter();
        let found = all.find(|action| action.id.as_ref() == Some(&input.event_action_id));
        found.cloned().ok_or_else(|| missing(ResourceType::EventAction, &input.event_action_id))
    }

    pub fn list_event_actions(
        &self,
        input: &ListEventActionsInput,
    ) -> Result<ListEventActionsOutput, Refusal> {
        let is_of = |action: &&GetEventActionOutput| {
            input.event_source_id.as_deref().is_none_or(|id| data_set_of(action) == Some(id))
        };
        let found = self.event_actions.iter().filter(is_of);
        let (found, next) = page(found, input.max_results, input.next_token.as_deref())?;
        let entries: Vec<EventActionEntry> = found.into_iter().map(convert).collect::<Result<_, _>>()?;
        Ok(ListEventActionsOutput::builder().event_actions(entries).set_next_token(next).build())
    }

    pub fn update_event_action(
        &mut self,
        input: UpdateEventActionInput,
    ) -> Result<UpdateEventActionOutput, Refusal> {
        if let Some(action) = &input.action {
            check(action)?;
        }
        let now = now()?;
        let mut all = self.event_actions.iter_mut();
        let found = all.find(|action| action.id.as_ref() == Some(&input.event_action_id));
        let found = found.ok_or_else(|| missing(ResourceType::EventAction, &input.event_action_id))?;
        found.action = input.action.or(found.action.take());
        found.updated_at = Some(now);
        convert(found)
    }

    pub fn delete_event_action(&mut self, input: &DeleteEventActionInput) -> Result<(), Refusal> {
        self.get_event_action(
            &GetEventActionInput::builder().event_action_id(&input.event_action_id).build(),
        )?;
        self.event_actions.retain(|action| action.id.as_ref() != Some(&input.event_action_id));
        Ok(())
    }

    /// Exports a revision that has just been published, as event actions want it.
    pub(super) fn auto_export(&mut self, data_set: &str, revision: &str) -> Result<(), Refusal> {
        let wanted = self.event_actions.iter().filter(|action| data_set_of(action) == Some(data_set));
        let wanted: Vec<GetEventActionOutput> = wanted.cloned().collect();
        for event_action in wanted {
            let Some(export) = event_action.action.and_then(|action| action.export_revision_to_s3) else {
                continue;
            };
            let destination = RevisionDestinationEntry::builder()
                .bucket(export.revision_destination.bucket)
                .set_key_pattern(export.revision_destination.key_pattern)
                .revision_id(revision)
                .build();
            let details = ExportRevisionsToS3RequestDetails::builder()
                .data_set_id(data_set)
                .set_encryption(export.encryption)
                .revision_destinations([destination])
                .build();
            let details = RequestDetails::builder().export_revisions_to_s3(details).build();
            let id = self.push_job(Type::ExportRevisionsToS3, details, None)?;
            if let Some(response) = &mut self.job_mut(&id)?.response().export_revisions_to_s3 {
                response.event_action_arn = event_action.arn;
            }
            self.start_own_job(&id)?;
        }
        Ok(())
    }
}

fn check(action: &Action) -> Result<(), Refusal> {
    match action.export_revision_to_s3 {
        Some(_) => Ok(()),
        None => Err(invalid("Action: ExportRevisionToS3 is required")),
    }
}

fn data_set_of(action: &GetEventActionOutput) -> Option<&str> {
    Some(&action.event.as_ref()?.revision_published.as_ref()?.data_set_id)
}
