//! Requirements of services that their published models do not express. They are traits of dx on the service, in
//! built-in overlays that are selected by the service's namespace, since the name of the service shape differs in
//! botocore's models. Traits of the model itself have priority.

use dx_model::{Diagnostics, Model, Shape, Sources, Traits};
use foldhash::{HashMap, HashSet};

/// The built-in overlays: a service's namespace, and a model of that service that consists of traits.
const OVERLAYS: [(&str, &str); 4] = [
    ("com.amazonaws.apigateway", include_str!("../../overlays/apigateway.json")),
    ("com.amazonaws.glacier", include_str!("../../overlays/glacier.json")),
    ("com.amazonaws.machinelearning", include_str!("../../overlays/machinelearning.json")),
    ("com.amazonaws.s3", include_str!("../../overlays/s3.json")),
];

/// Deviations of a service's requests from what its protocol and model say.
#[derive(Debug, Default)]
pub(crate) struct Customizations {
    /// Headers of all requests, by name.
    pub headers: Vec<(String, String)>,
    /// The values of labels whose members are not set, by the member's name.
    pub label_defaults: HashMap<String, String>,
    /// The member whose value replaces the URL of the endpoint, by the operation's name.
    pub endpoint_members: HashMap<String, String>,
    /// The names of the operations whose requests need a tree hash.
    pub tree_hashes: HashSet<String>,
    /// The name of members that contain the name of an Amazon S3 bucket.
    pub bucket_member: Option<String>,
}

impl Customizations {
    pub fn of(service: Option<&Shape>) -> Self {
        let Some(service) = service else { return Self::default() };
        let overlay = OVERLAYS.iter().find(|(namespace, _)| *namespace == service.id.namespace());
        let mut customizations = Self::default();
        if let Some((namespace, text)) = overlay {
            let mut sources = Sources::new();
            sources.add(*namespace, *text);
            let model = dx_model::read(&sources, &mut Diagnostics::new());
            if let Some(shape) = model.as_ref().and_then(only_service) {
                customizations.add(&shape.traits);
            }
        }
        customizations.add(&service.traits);
        customizations
    }

    fn add(&mut self, traits: &Traits) {
        let owned = |(name, text): (&str, &str)| (name.to_owned(), text.to_owned());
        for (name, text) in traits.request_headers().map(owned) {
            self.headers.retain(|(other, _)| !other.eq_ignore_ascii_case(&name));
            self.headers.push((name, text));
        }
        self.label_defaults.extend(traits.label_defaults().map(owned));
        self.endpoint_members.extend(traits.endpoint_members().map(owned));
        self.tree_hashes.extend(traits.tree_hash_operations().map(str::to_owned));
        self.bucket_member = traits.bucket_member().map(str::to_owned).or(self.bucket_member.take());
    }
}

fn only_service(model: &Model) -> Option<&Shape> {
    let (id, _) = model.services().next()?;
    model.shape(id)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails that way")]

    use super::*;

    #[test]
    fn every_overlay_can_be_read_and_customizes_its_service() {
        for (namespace, text) in OVERLAYS {
            let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
            sources.add(namespace, text);
            let model = dx_model::read(&sources, &mut diagnostics).unwrap();
            assert!(diagnostics.is_empty(), "{}", diagnostics.render(&sources, false));
            let service = only_service(&model).unwrap();
            assert_eq!(service.id.namespace(), namespace);
            let customizations = Customizations::of(Some(service));
            assert_ne!(
                format!("{customizations:?}"),
                format!("{:?}", Customizations::default()),
                "{namespace}"
            );
        }
    }
}
