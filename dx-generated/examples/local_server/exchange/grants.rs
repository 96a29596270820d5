use super::super::refusal::{Refusal, conflict, denied, missing};
use super::pages::page;
use super::{ACCOUNT, Exchange, Revision, arn, convert, given, now};
use dx_generated::*;

impl Exchange {
    pub fn create_data_grant(
        &mut self,
        input: CreateDataGrantInput,
    ) -> Result<CreateDataGrantOutput, Refusal> {
        let source = given(input.source_data_set_id)?;
        self.owned_data_set(&source)?;
        let (id, data_set, now) = (self.new_id(), self.new_id(), now()?);
        let grant = GetDataGrantOutput::builder()
            .acceptance_state(DataGrantAcceptanceState::PendingReceiverAcceptance)
            .arn(arn(&format!("data-grants/{id}")))
            .created_at(now)
            .data_set_id(data_set)
            .set_description(input.description)
            .set_ends_at(input.ends_at)
            .grant_distribution_scope(given(input.grant_distribution_scope)?)
            .id(id)
            .name(given(input.name)?)
            .receiver_principal(given(input.receiver_principal)?)
            .sender_principal(ACCOUNT)
            .source_data_set_id(source)
            .set_tags(input.tags)
            .updated_at(now)
            .build();
        let output = convert(&grant)?;
        self.grants.push(grant);
        Ok(output)
    }

    pub fn get_data_grant(&self, input: &GetDataGrantInput) -> Result<GetDataGrantOutput, Refusal> {
        Ok(self.grant(given(input.data_grant_id.as_ref())?)?.clone())
    }

    pub fn list_data_grants(&self, input: &ListDataGrantsInput) -> Result<ListDataGrantsOutput, Refusal> {
        let (found, next) = page(self.grants.iter(), input.max_results, input.next_token.as_deref())?;
        let entries: Vec<DataGrantSummaryEntry> = found.into_iter().map(convert).collect::<Result<_, _>>()?;
        Ok(ListDataGrantsOutput::builder().data_grant_summaries(entries).set_next_token(next).build())
    }

    /// Takes the grant back, and with it the data set that the receiver has.
    pub fn delete_data_grant(&mut self, input: &DeleteDataGrantInput) -> Result<(), Refusal> {
        let grant = self.grant(given(input.data_grant_id.as_ref())?)?.clone();
        self.grants.retain(|it| it.id != grant.id);
        self.data_sets.retain(|set| set.about.id.as_ref() != Some(&grant.data_set_id));
        Ok(())
    }

    pub fn accept_data_grant(
        &mut self,
        input: &AcceptDataGrantInput,
    ) -> Result<AcceptDataGrantOutput, Refusal> {
        let mut grant = self.received_grant(given(input.data_grant_arn.as_ref())?)?.clone();
        let now = now()?;
        if grant.acceptance_state == DataGrantAcceptanceState::Accepted {
            return Err(conflict(ResourceType::DataGrant, &grant.id, "The grant is accepted already."));
        }
        if grant.ends_at.is_some_and(|end| end <= now) {
            return Err(conflict(ResourceType::DataGrant, &grant.id, "The grant has ended."));
        }
        let details = OriginDetails::builder().data_grant_id(&grant.id).build();
        self.entitle(&grant.source_data_set_id, grant.data_set_id.clone(), details)?;
        let revisions = self.data_set(&grant.source_data_set_id)?.revisions.iter();
        let finalized = revisions.filter(|revision| revision.about.finalized);
        let finalized: Vec<Revision> = finalized.cloned().collect();
        for revision in finalized {
            self.deliver(&grant.data_set_id, &revision)?;
        }
        grant.acceptance_state = DataGrantAcceptanceState::Accepted;
        grant.accepted_at = Some(now);
        grant.updated_at = now;
        let output = convert(&grant)?;
        self.grants.iter_mut().filter(|it| it.id == grant.id).for_each(|it| it.clone_from(&grant));
        Ok(output)
    }

    pub fn get_received_data_grant(
        &self,
        input: &GetReceivedDataGrantInput,
    ) -> Result<GetReceivedDataGrantOutput, Refusal> {
        convert(self.received_grant(given(input.data_grant_arn.as_ref())?)?)
    }

    pub fn list_received_data_grants(
        &self,
        input: &ListReceivedDataGrantsInput,
    ) -> Result<ListReceivedDataGrantsOutput, Refusal> {
        let wanted = |grant: &&GetDataGrantOutput| {
            let state = grant.acceptance_state.as_str();
            grant.receiver_principal == ACCOUNT
                && input.acceptance_state.as_ref().is_none_or(|all| all.iter().any(|it| it.as_str() == state))
        };
        let found = self.grants.iter().filter(wanted);
        let (found, next) = page(found, input.max_results, input.next_token.as_deref())?;
        let entries: Vec<ReceivedDataGrantSummariesEntry> =
            found.into_iter().map(convert).collect::<Result<_, _>>()?;
        Ok(ListReceivedDataGrantsOutput::builder().data_grant_summaries(entries).set_next_token(next).build())
    }

    /// By id or by ARN.
    fn grant(&self, id: &str) -> Result<&GetDataGrantOutput, Refusal> {
        let found = self.grants.iter().find(|grant| grant.id == id || grant.arn == id);
        found.ok_or_else(|| missing(ResourceType::DataGrant, id))
    }

    fn received_grant(&self, arn: &str) -> Result<&GetDataGrantOutput, Refusal> {
        let grant = self.grant(arn)?;
        match grant.receiver_principal == ACCOUNT {
            true => Ok(grant),
            false => Err(denied("The grant is for another account.")),
        }
    }
}
