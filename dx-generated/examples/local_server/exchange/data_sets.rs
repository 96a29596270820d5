use super::super::refusal::{Refusal, conflict, denied, invalid, missing};
use super::pages::page;
use super::{DataSet, Exchange, arn, convert, now};
use dx_generated::*;

impl Exchange {
    pub fn create_data_set(&mut self, input: CreateDataSetInput) -> Result<CreateDataSetOutput, Refusal> {
        let (id, now) = (self.new_id(), now()?);
        let about = GetDataSetOutput::builder()
            .arn(arn(&format!("data-sets/{id}")))
            .asset_type(input.asset_type)
            .created_at(now)
            .description(input.description)
            .id(id)
            .name(input.name)
            .origin(Origin::Owned)
            .set_tags(input.tags)
            .updated_at(now)
            .build();
        let output = convert(&about)?;
        self.data_sets.push(DataSet { about, revisions: Vec::new() });
        Ok(output)
    }

    pub fn get_data_set(&self, input: &GetDataSetInput) -> Result<GetDataSetOutput, Refusal> {
        Ok(self.data_set(&input.data_set_id)?.about.clone())
    }

    /// The latest first.
    pub fn list_data_sets(&self, input: &ListDataSetsInput) -> Result<ListDataSetsOutput, Refusal> {
        let origin = input.origin.as_deref();
        if let Some(origin) = origin.filter(|origin| !Origin::values().contains(origin)) {
            return Err(invalid(format!(
                "Origin is {origin}, and not one of {}",
                Origin::values().join(", ")
            )));
        }
        let is_of = |set: &&DataSet| {
            origin.is_none_or(|origin| set.about.origin.as_ref().is_some_and(|is| is.as_str() == origin))
        };
        let found = self.data_sets.iter().rev().filter(is_of);
        let (found, next) = page(found, input.max_results, input.next_token.as_deref())?;
        let entries: Vec<DataSetEntry> =
            found.into_iter().map(|set| convert(&set.about)).collect::<Result<_, _>>()?;
        Ok(ListDataSetsOutput::builder().data_sets(entries).set_next_token(next).build())
    }

    pub fn update_data_set(&mut self, input: &UpdateDataSetInput) -> Result<UpdateDataSetOutput, Refusal> {
        let about = &mut self.owned_data_set(&input.data_set_id)?.about;
        about.name = input.name.clone().or(about.name.take());
        about.description = input.description.clone().or(about.description.take());
        about.updated_at = Some(now()?);
        convert(about)
    }

    pub fn delete_data_set(&mut self, input: &DeleteDataSetInput) -> Result<(), Refusal> {
        let id = &input.data_set_id;
        self.owned_data_set(id)?;
        if self.data_sets.iter().any(|set| set.about.source_id.as_ref() == Some(id)) {
            return Err(conflict(ResourceType::DataSet, id, "The data set has been published."));
        }
        self.data_sets.retain(|set| set.about.id.as_ref() != Some(id));
        Ok(())
    }

    pub(super) fn data_set(&self, id: &str) -> Result<&DataSet, Refusal> {
        let found = self.data_sets.iter().find(|set| set.about.id.as_deref() == Some(id));
        found.ok_or_else(|| missing(ResourceType::DataSet, id))
    }

    pub(super) fn data_set_mut(&mut self, id: &str) -> Result<&mut DataSet, Refusal> {
        let found = self.data_sets.iter_mut().find(|set| set.about.id.as_deref() == Some(id));
        found.ok_or_else(|| missing(ResourceType::DataSet, id))
    }

    /// A data set that may be changed.
    pub(super) fn owned_data_set(&mut self, id: &str) -> Result<&mut DataSet, Refusal> {
        let found = self.data_set_mut(id)?;
        match found.about.origin {
            Some(Origin::Entitled) => Err(denied("An entitled data set can't be changed.")),
            _ => Ok(found),
        }
    }
}
