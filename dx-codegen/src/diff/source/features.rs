//! Cargo features.

use super::{Comparison, Rule};
use crate::Availability;
use crate::api::{Api, Condition, Item, Origin};
use std::collections::{BTreeMap, BTreeSet};

type Features = BTreeMap<String, Vec<String>>;

impl Comparison<'_> {
    /// Compares the features of operations.
    pub(super) fn features(&mut self) {
        let (old, new) = (&self.sides.old.api.features, &self.sides.new.api.features);
        let found: Vec<_> = match (old, new) {
            (None, Some(_)) => vec![(
                Rule::FeatureGated,
                "operations".to_owned(),
                "each operation needs a feature of the crate".to_owned(),
            )],
            (Some(old), new) => {
                let is_gone = |name: &&String| !new.as_ref().is_some_and(|new| new.contains_key(*name));
                let gone = old.keys().filter(|name| is_public(name)).filter(is_gone);
                gone.map(|name| (Rule::FeatureRemoved, name.clone(), format!("the feature `{name}` is gone")))
                    .collect()
            }
            (None, None) => Vec::new(),
        };
        for (rule, path, message) in found {
            let finding = self.sides.finding(rule, (None, None), Some(path), message);
            self.found.push(finding);
        }
    }

    /// Reports an item that requires more features than before.
    pub(super) fn gated(
        &mut self,
        item: &Item,
        before: &Condition,
        after: &Condition,
        origins: (Option<&Origin>, Option<&Origin>),
    ) {
        if before == after {
            return;
        }
        let (old, new) = (&self.sides.old.api, &self.sides.new.api);
        // New features of parts have a finding of their own.
        let told = new_part_features(old, new);
        let is_told = |clause: &Vec<String>| {
            clause.iter().all(|feature| told.contains(feature.as_str()))
                || (old.features.is_none() && new.features.is_some())
        };
        let of = |api: &'_ Api| api.features.clone().unwrap_or_default();
        let (old_features, new_features) = (of(old), of(new));
        let is_met = |clause: &Vec<String>| {
            before.all.iter().any(|known| implies(known, clause, &old_features, &new_features))
        };
        let more = after.all.iter().filter(|clause| !is_told(clause) && !is_met(clause));
        let Some(clause) = more.into_iter().next() else { return };
        let message = format!("`{}` needs the feature {}", item.name, clause.join(" or "));
        self.push(Rule::FeatureGated, origins, item.path(), message);
    }
}

/// Internal features, which begin with an underscore, are not enabled directly.
fn is_public(feature: &str) -> bool {
    !feature.starts_with('_')
}

/// The features of parts that were always available, or had another feature.
fn new_part_features<'a>(old: &'a Api, new: &'a Api) -> BTreeSet<&'a str> {
    let changed = crate::Part::ALL.iter().filter(|part| old.parts.get(**part) != new.parts.get(**part));
    let features = changed.filter_map(|part| match new.parts.get(*part)? {
        Availability::Feature(feature) => Some(feature.as_str()),
        Availability::Always => None,
    });
    features.collect()
}

/// Whether every way to enable one of `known` enables one of `wanted`.
fn implies(known: &[String], wanted: &[String], old: &Features, new: &Features) -> bool {
    // Removed features have findings of their own.
    let is_gone = |feature: &&str| old.contains_key(*feature) && !new.contains_key(*feature);
    let enabling_features =
        known.iter().flat_map(|feature| enabling_features(feature, old)).filter(|feature| !is_gone(feature));
    enabling_features.into_iter().all(|feature| {
        let on = turned_on(feature, new);
        wanted.iter().any(|wanted| on.contains(wanted.as_str()))
    })
}

/// The public features that enable a feature.
fn enabling_features<'f>(feature: &'f str, features: &'f Features) -> Vec<&'f str> {
    if is_public(feature) {
        return vec![feature];
    }
    let turns_on = |on: &Vec<String>| on.iter().any(|other| other == feature);
    features.iter().filter(|(_, on)| turns_on(on)).map(|(name, _)| name.as_str()).collect()
}

/// A feature, and all features that it enables.
fn turned_on<'f>(feature: &'f str, features: &'f Features) -> BTreeSet<&'f str> {
    let mut on = BTreeSet::new();
    let mut left = vec![feature];
    while let Some(feature) = left.pop() {
        if on.insert(feature) {
            left.extend(features.get(feature).into_iter().flatten().map(String::as_str));
        }
    }
    on
}
