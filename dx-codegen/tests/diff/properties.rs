//! What holds for all comparisons.

use super::{diff, everything, model};
use dx_codegen::diff::{Level, Verdicts};
use std::path::Path;

#[test]
fn a_model_does_not_differ_from_itself() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/models");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let model = model(&std::fs::read_to_string(&path).unwrap());
        let found = diff((&model, &everything()), (&model, &everything()));
        assert!(found.is_empty(), "{}: {found:?}", path.display());
    }
}

#[test]
fn documentation_alone_is_no_finding() {
    let text = include_str!("base.json");
    let traits = r#""example#Note": { "type": "string""#;
    let documented =
        text.replace(traits, &format!(r#"{traits}, "traits": {{ "smithy.api#documentation": "A note." }}"#));
    let found = diff((&model(text), &everything()), (&model(&documented), &everything()));
    assert!(found.is_documentation_only(), "{found:?}");
    assert_eq!((found.documentation, found.verdicts()), (1, Verdicts::COMPATIBLE));
}

#[test]
fn changes_without_effect_are_counted() {
    let text = include_str!("base.json");
    let traits = r#""example#Note": { "type": "string""#;
    let tagged = text.replace(traits, &format!(r#"{traits}, "traits": {{ "smithy.api#tags": ["a"] }}"#));
    let found = diff((&model(text), &everything()), (&model(&tagged), &everything()));
    assert!(found.findings.is_empty() && !found.is_empty());
    assert_eq!(found.without_effect.get("smithy.api#tags"), Some(&1));
}

#[test]
fn the_order_of_what_a_model_says_does_not_matter() {
    let text = include_str!("base.json");
    let swapped = text.replace(r#""method": "POST", "uri": "/jobs""#, r#""uri": "/jobs", "method": "POST""#);
    assert_ne!(text, swapped);
    let found = diff((&model(text), &everything()), (&model(&swapped), &everything()));
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn the_most_severe_finding_is_first_and_has_a_position() {
    let text = include_str!("base.json");
    let changed = text
        .replace(r#""Arn": { "target": "smithy.api#String" }"#, r#""Arn": { "target": "smithy.api#Long" }"#)
        .replace(r#""Count": { "#, r#""Size": { "target": "smithy.api#Long" }, "Count": { "#);
    let (old, new) = (model(text), model(&changed));
    let found = diff((&old, &everything()), (&new, &everything()));
    let levels: Vec<_> = found.findings.iter().map(|finding| finding.rule.verdicts().worst()).collect();
    assert!(levels.is_sorted_by(|left, right| left >= right), "{levels:?}");
    assert_eq!(found.verdicts().worst(), Level::Major);
    let first = &found.findings[0];
    assert_eq!(first.shape.as_str(), "example#Job$Arn");
    let line = |text: &str| text.lines().position(|line| line.contains(r#""Arn": {"#)).map(|line| line + 1);
    let positions = [(&old, first.old), (&new, first.new)]
        .map(|(model, span)| model.sources().positions(&[span.unwrap()])[0].map(|(line, _)| line));
    assert_eq!(positions, [line(text), line(&changed)]);
    assert!(found.findings.iter().any(|finding| finding.path.as_deref() == Some("types::Job::arn")));
}
