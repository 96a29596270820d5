//! What is found when the model stays and the configuration changes.

use super::{diff, everything, model, rules};
use dx_codegen::diff::Level;
use dx_codegen::{Availability, Config, Part, Parts};

/// The rules that this tests.
pub const RULES: [&str; 4] = ["feature-added", "feature-gated", "feature-removed", "part-removed"];

fn check(old: &Config, new: &Config) -> Vec<String> {
    let model = model(include_str!("base.json"));
    rules(&diff((&model, old), (&model, new)))
}

fn without(part: Part) -> Config {
    let parts = [Part::Http, Part::Serde, Part::Validate, Part::Client].into_iter();
    Config { parts: Parts::always(parts.filter(|other| *other != part)), ..everything() }
}

fn behind_a_feature(part: Part, name: &str) -> Config {
    let mut config = everything();
    config.parts = config.parts.with(part, Availability::Feature(name.to_owned()));
    config
}

#[test]
fn a_part_that_is_no_longer_generated_is_one_finding() {
    for part in [Part::Serde, Part::Validate, Part::Client] {
        assert_eq!(check(&everything(), &without(part)), ["part-removed"], "{part:?}");
        assert_eq!(check(&without(part), &everything()), ["feature-added"], "{part:?}");
    }
}

#[test]
fn a_part_that_needs_a_feature_is_one_finding() {
    let gated = behind_a_feature(Part::Serde, "serde");
    assert_eq!(check(&everything(), &gated), ["feature-gated"]);
    assert!(check(&gated, &gated).is_empty());
    assert_eq!(check(&gated, &behind_a_feature(Part::Serde, "other")), ["feature-gated"]);
    assert!(check(&gated, &everything()).is_empty());
}

#[test]
fn operations_that_need_features_are_one_finding_and_features_that_go_are_one_each() {
    let gated = Config { operation_features: true, ..everything() };
    assert_eq!(check(&everything(), &gated), ["feature-gated"]);
    let model = model(include_str!("base.json"));
    let found = diff((&model, &gated), (&model, &everything()));
    assert_eq!(rules(&found), ["feature-removed"]);
    assert_eq!(found.findings.len(), 3);
    assert_eq!(found.verdicts().source, Level::Major);
}

#[test]
fn a_new_operation_with_a_feature_of_its_own_takes_nothing_from_others() {
    let gated = |operations: &[&str]| Config {
        operation_features: true,
        operations: operations.iter().map(|name| (*name).to_owned()).collect(),
        ..everything()
    };
    // What GetJob had alone, ListJobs shares: it is behind a feature that both turn on.
    let found = check(&gated(&["CreateJob", "GetJob"]), &gated(&["CreateJob", "GetJob", "ListJobs"]));
    assert_eq!(found, ["operation-added"]);
    let found = check(&gated(&["CreateJob", "GetJob", "ListJobs"]), &gated(&["CreateJob", "GetJob"]));
    assert_eq!(found, ["feature-removed", "operation-removed"]);
}

#[test]
fn builders_of_all_structures_can_be_added_and_removed() {
    let all = Config { all_builders: true, ..everything() };
    assert_eq!(check(&everything(), &all), ["builder-added"]);
    assert_eq!(check(&all, &everything()), ["builder-removed"]);
}
