use super::super::refusal::{Refusal, missing};
use super::pages::page;
use super::{Asset, Exchange, Revision, arn, convert, now};
use dx_generated::*;
use std::collections::BTreeMap;
use std::path::PathBuf;

impl Exchange {
    pub fn get_asset(&self, input: &GetAssetInput) -> Result<GetAssetOutput, Refusal> {
        Ok(self.revision(&input.data_set_id, &input.revision_id)?.asset(&input.asset_id)?.about.clone())
    }

    /// By name, in descending order.
    pub fn list_revision_assets(
        &self,
        input: &ListRevisionAssetsInput,
    ) -> Result<ListRevisionAssetsOutput, Refusal> {
        let mut assets: Vec<_> =
            self.revision(&input.data_set_id, &input.revision_id)?.assets.iter().collect();
        assets.sort_by(|a, b| b.about.name.cmp(&a.about.name));
        let (found, next) = page(assets.into_iter(), input.max_results, input.next_token.as_deref())?;
        let entries: Vec<AssetEntry> =
            found.into_iter().map(|asset| convert(&asset.about)).collect::<Result<_, _>>()?;
        Ok(ListRevisionAssetsOutput::builder().assets(entries).set_next_token(next).build())
    }

    pub fn update_asset(&mut self, input: &UpdateAssetInput) -> Result<UpdateAssetOutput, Refusal> {
        let revision = self.open_revision(&input.data_set_id, &input.revision_id)?;
        let mut assets = revision.assets.iter_mut();
        let found = assets.find(|asset| asset.about.id.as_ref() == Some(&input.asset_id));
        let about = &mut found.ok_or_else(|| missing(ResourceType::Asset, &input.asset_id))?.about;
        about.name = Some(input.name.clone());
        about.updated_at = Some(now()?);
        convert(about)
    }

    pub fn delete_asset(&mut self, input: &DeleteAssetInput) -> Result<(), Refusal> {
        let revision = self.open_revision(&input.data_set_id, &input.revision_id)?;
        revision.asset(&input.asset_id)?;
        revision.assets.retain(|asset| asset.about.id.as_ref() != Some(&input.asset_id));
        Ok(())
    }

    /// Makes an asset of an open revision.
    pub(super) fn add_asset(
        &mut self,
        [data_set, revision]: [&str; 2],
        new: NewAsset<'_>,
    ) -> Result<(), Refusal> {
        let now = now()?;
        let about = GetAssetOutput::builder()
            .arn(arn(&format!("data-sets/{data_set}/revisions/{revision}/assets/{}", new.id)))
            .asset_details(new.details)
            .asset_type(new.r#type)
            .created_at(now)
            .data_set_id(data_set)
            .id(new.id)
            .name(new.name)
            .revision_id(revision)
            .set_tags(tags(new.configuration))
            .updated_at(now)
            .build();
        let revision = self.open_revision(data_set, revision)?;
        revision.about.updated_at = Some(now);
        revision.assets.push(Asset { about, content: new.content });
        Ok(())
    }
}

/// What an asset is made of.
pub struct NewAsset<'a> {
    pub id: String,
    pub name: String,
    pub r#type: AssetType,
    pub details: AssetDetails,
    pub content: Option<PathBuf>,
    pub configuration: Option<&'a AssetConfiguration>,
}

fn tags(configuration: Option<&AssetConfiguration>) -> Option<BTreeMap<String, String>> {
    let tags = configuration?.tags.as_ref()?;
    Some(tags.iter().map(|tag| (tag.key.clone(), tag.value.clone())).collect())
}

impl Revision {
    pub(super) fn asset(&self, id: &str) -> Result<&Asset, Refusal> {
        let found = self.assets.iter().find(|asset| asset.about.id.as_deref() == Some(id));
        found.ok_or_else(|| missing(ResourceType::Asset, id))
    }
}
