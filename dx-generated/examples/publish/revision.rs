//! The data set and the revision that assets go to.

use super::shared::{Failure, Session, go_on};
use clap::Args;
use dx_generated::*;
use std::collections::{BTreeMap, HashSet};

/// Where assets go.
#[derive(Debug, Args)]
pub struct Target {
    /// The data set, if it exists already
    #[arg(long, value_name = "ID", global = true)]
    data_set_id: Option<String>,
    /// The revision, if it exists already and is not finalized
    #[arg(long, value_name = "ID", global = true, requires = "data_set_id")]
    revision_id: Option<String>,
    /// What a new data set is called
    #[arg(long, global = true, default_value = "Data", conflicts_with = "data_set_id")]
    name: String,
    /// What a new data set is about
    #[arg(
        long,
        global = true,
        default_value = "Published by the example of dx",
        conflicts_with = "data_set_id"
    )]
    description: String,
    /// What is new in the revision
    #[arg(long, global = true, conflicts_with = "revision_id")]
    comment: Option<String>,
    /// A tag of what is made: of a new data set and of the revision; may be given more than once
    #[arg(long = "tag", value_name = "KEY=VALUE", global = true, value_parser = tag)]
    tags: Vec<(String, String)>,
    /// Do not finalize the revision
    #[arg(long, global = true)]
    pub draft: bool,
}

/// `KEY=VALUE`
fn tag(text: &str) -> Result<(String, String), String> {
    let (key, value) = text.split_once('=').ok_or("it is not KEY=VALUE")?;
    Ok((key.to_owned(), value.to_owned()))
}

/// A revision that is not finalized.
pub struct Revision {
    pub data_set_id: String,
    pub id: String,
}

impl Target {
    /// Finds or makes the revision.
    pub async fn open(&self, session: &Session, kind: AssetType) -> Result<Revision, Failure> {
        let data_set_id = match &self.data_set_id {
            Some(id) => id.clone(),
            None => self.create_data_set(session, kind).await?,
        };
        let id = match &self.revision_id {
            Some(id) => id.clone(),
            None => self.create_revision(session, &data_set_id).await?,
        };
        Ok(Revision { data_set_id, id })
    }

    fn tags(&self) -> Option<BTreeMap<String, String>> {
        (!self.tags.is_empty()).then(|| self.tags.iter().cloned().collect())
    }

    async fn create_data_set(&self, session: &Session, kind: AssetType) -> Result<String, Failure> {
        let input = CreateDataSetInput::builder()
            .asset_type(kind)
            .name(&self.name)
            .description(&self.description)
            .set_tags(self.tags())
            .build();
        let id = session.client.create_data_set(input).await?.id;
        let id = id.ok_or_else(|| Failure::new("the service made a data set without an id"))?;
        session.reporter.line(format!("data set {id} is created"));
        Ok(id)
    }

    async fn create_revision(&self, session: &Session, data_set_id: &str) -> Result<String, Failure> {
        go_on(session)?;
        let input = CreateRevisionInput::builder()
            .data_set_id(data_set_id)
            .set_comment(self.comment.clone())
            .set_tags(self.tags())
            .build();
        let id = session.client.create_revision(input).await?.id;
        let id = id.ok_or_else(|| Failure::new("the service made a revision without an id"))?;
        session.reporter.line(format!("revision {id} is created"));
        Ok(id)
    }
}

impl Revision {
    /// All assets that the revision has.
    pub async fn assets(&self, session: &Session) -> Result<Vec<AssetEntry>, Failure> {
        let input = ListRevisionAssetsInput::builder().data_set_id(&self.data_set_id).revision_id(&self.id);
        let mut pages = session.client.list_revision_assets_pages(input.build()).items();
        let mut assets = Vec::new();
        while let Some(asset) = pages.next().await {
            assets.push(asset?);
        }
        Ok(assets)
    }

    /// The assets that came since there were those in `known`: no job tells which it made.
    pub async fn new_assets(
        &self,
        session: &Session,
        known: &mut HashSet<String>,
    ) -> Result<Vec<AssetEntry>, Failure> {
        let mut assets = self.assets(session).await?;
        assets.retain(|asset| known.insert(asset.id.clone()));
        Ok(assets)
    }

    pub async fn finalize(&self, session: &Session) -> Result<(), Failure> {
        let input = UpdateRevisionInput::builder()
            .data_set_id(&self.data_set_id)
            .revision_id(&self.id)
            .finalized(true);
        session.client.update_revision(input.build()).await?;
        session.reporter.line(format!("revision {} is finalized", self.id));
        Ok(())
    }
}
