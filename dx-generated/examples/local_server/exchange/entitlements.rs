//! What subscribers have: copies of data sets, with the revisions that were finalized.

use super::super::refusal::{Refusal, internal};
use super::{ACCOUNT, DataSet, Exchange, Revision, arn, now};
use dx_generated::*;
use std::time::SystemTime;

impl Exchange {
    /// Gives a finalized revision to all who are entitled to its data set. The account itself is, as if it had subscribed
    /// to a product.
    pub(super) fn publish(&mut self, data_set: &str, revision: &str) -> Result<(), Refusal> {
        let has_product = |set: &DataSet| {
            let details = set.about.origin_details.as_ref();
            set.about.source_id.as_deref() == Some(data_set)
                && details.is_some_and(|it| it.product_id.is_some())
        };
        if !self.data_sets.iter().any(has_product) {
            let id = self.new_id();
            let product = OriginDetails::builder().product_id(format!("prod-{data_set}")).build();
            self.entitle(data_set, id, product)?;
        }
        let revision = self.revision(data_set, revision)?.clone();
        let entitled = self.data_sets.iter().filter(|set| set.about.source_id.as_deref() == Some(data_set));
        let entitled: Vec<String> = entitled.filter_map(|set| set.about.id.clone()).collect();
        for id in entitled {
            self.deliver(&id, &revision)?;
        }
        Ok(())
    }

    /// Makes the entitled copy of a data set. It has no revisions yet.
    pub(super) fn entitle(
        &mut self,
        data_set: &str,
        id: String,
        details: OriginDetails,
    ) -> Result<(), Refusal> {
        let now = now()?;
        let mut about = self.data_set(data_set)?.about.clone();
        about.arn = Some(arn(&format!("data-sets/{id}")));
        about.id = Some(id);
        about.source_id = Some(data_set.to_owned());
        about.origin = Some(Origin::Entitled);
        about.origin_details = Some(details);
        about.tags = None;
        about.created_at = Some(now);
        about.updated_at = Some(now);
        self.data_sets.push(DataSet { about, revisions: Vec::new() });
        Ok(())
    }

    /// Copies a revision into an entitled data set, tells of it, and does what was asked for then.
    pub(super) fn deliver(&mut self, data_set: &str, source: &Revision) -> Result<(), Refusal> {
        let id = self.new_id();
        let mut copy = source.clone();
        copy.about.source_id = copy.about.id.replace(id.clone());
        copy.about.data_set_id = Some(data_set.to_owned());
        copy.about.arn = Some(arn(&format!("data-sets/{data_set}/revisions/{id}")));
        copy.about.tags = None;
        for asset in &mut copy.assets {
            let asset_id = self.new_id();
            let path = format!("data-sets/{data_set}/revisions/{id}/assets/{asset_id}");
            asset.about.arn = Some(arn(&path));
            asset.about.source_id = asset.about.id.replace(asset_id);
            asset.about.data_set_id = Some(data_set.to_owned());
            asset.about.revision_id = Some(id.clone());
            asset.about.tags = None;
        }
        self.data_set_mut(data_set)?.revisions.push(copy);
        self.write_event(data_set, &id)?;
        self.auto_export(data_set, &id)
    }

    /// The event that the service would send to EventBridge.
    fn write_event(&self, data_set: &str, revision: &str) -> Result<(), Refusal> {
        let time = Timestamp::try_from(SystemTime::now()).map_err(internal)?;
        let event = serde_json::json!({
            "version": "0",
            "id": format!("{revision:.8}-0000-4000-8000-{:.12}", revision.get(20..).unwrap_or_default()),
            "detail-type": "Revision Published To Data Set",
            "source": "aws.dataexchange",
            "account": ACCOUNT,
            "time": time.format(TimestampFormat::DateTime),
            "region": "us-east-1",
            "resources": [data_set],
            "detail": { "RevisionIds": [revision] },
        });
        self.storage.write_event(revision, &format!("{event:#}\n")).map_err(internal)
    }
}
