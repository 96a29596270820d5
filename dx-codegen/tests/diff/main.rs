//! What is found of two revisions of a model: each rule by a pair of its own. That the verdicts on the source are what the
//! compiler says is a test of `xtask`, with the same pairs.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

mod configurations;
mod pairs;
mod properties;

use dx_codegen::diff::{Diff, Revision, Rule, compare, page};
use dx_codegen::{Config, Part, Parts};
use dx_model::{Diagnostics, Model, Sources};
use pairs::pairs;
use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};

fn model(text: &str) -> Model {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    sources.add("model.json", text);
    let model = dx_model::read(&sources, &mut diagnostics);
    model.unwrap_or_else(|| panic!("{}", diagnostics.render(&sources, false)))
}

fn everything() -> Config {
    Config {
        parts: Parts::always([Part::Http, Part::Serde, Part::Validate, Part::Client]),
        ..Config::default()
    }
}

/// How two models differ, each with what is generated of it.
fn diff((old, old_config): (&Model, &Config), (new, new_config): (&Model, &Config)) -> Diff {
    let revision = |model, config| {
        let mut diagnostics = Diagnostics::new();
        let revision = Revision::new(model, config, &mut diagnostics);
        revision.unwrap_or_else(|| panic!("{diagnostics:?}"))
    };
    compare(&revision(old, old_config), &revision(new, new_config))
}

fn rules(diff: &Diff) -> Vec<String> {
    let rules: BTreeSet<_> = diff.findings.iter().map(|finding| finding.rule.id().to_owned()).collect();
    rules.into_iter().collect()
}

#[test]
fn each_change_is_found_by_its_rule_and_by_no_other() {
    let mut wrong = Vec::new();
    for pair in pairs() {
        let (old, new) = (model(&pair.old), model(&pair.new));
        let found = diff((&old, &everything()), (&new, &everything()));
        if rules(&found) != pair.rules {
            wrong.push(format!("{}: {:#?}\nnot {:?}", pair.name, found.findings, pair.rules));
        }
    }
    assert!(wrong.is_empty(), "{}\n{} are wrong", wrong.join("\n"), wrong.len());
}

#[test]
fn each_rule_has_a_pair_and_an_id_of_its_own() {
    let tested: BTreeSet<_> =
        pairs().iter().map(|pair| pair.name.split(':').next().unwrap().to_owned()).collect();
    let tested: BTreeSet<_> = tested.into_iter().chain(configurations::RULES.map(str::to_owned)).collect();
    let all: BTreeSet<_> = Rule::ALL.iter().map(|rule| rule.id().to_owned()).collect();
    assert_eq!(tested, all);
    assert_eq!(all.len(), Rule::ALL.len());
    assert!(Rule::ALL.iter().all(|rule| Rule::find(rule.id()) == Some(*rule)));
}

#[test]
fn the_page_is_the_table() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/revision-rules.md");
    if env::var_os("DX_UPDATE").is_some() {
        fs::write(&file, page()).unwrap();
    }
    let found = fs::read_to_string(&file).unwrap_or_default();
    assert!(found == page(), "run `DX_UPDATE=1 cargo test -p dx-codegen --test diff`");
}
