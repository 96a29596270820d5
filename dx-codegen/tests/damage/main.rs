//! Whatever is done to a model, it ends in Rust or in errors that name their place.
//!
//! `DX_DAMAGE_SEED` sets the seed and `DX_DAMAGE_CASES` how many models are damaged, for whoever goes hunting; with
//! `DX_DAMAGE_KEEP`, a folder, those that end in Rust are kept there, to be compiled.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

mod damage;
mod huge;
mod outcome;
mod random;

use damage::damaged;
use outcome::{assert_rust, on_a_small_stack, outcome};
use random::Random;
use serde_json::Value;
use std::env;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

const SEED: u64 = 6;
const CASES: usize = 2000;
/// How many bytes a model has that is damaged often. The others are, now and then.
const SMALL: usize = 10_000;

/// The models of a folder, in order of name, that are no larger than `limit` bytes.
fn models(folder: &str, limit: u64) -> Vec<(PathBuf, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let Ok(entries) = fs::read_dir(&folder) else { return Vec::new() };
    let small = |path: &PathBuf| fs::metadata(path).is_ok_and(|file| file.len() <= limit);
    let json = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "json");
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).filter(json).filter(small).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let model: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        (path, model)
    };
    paths.into_iter().map(read).filter(|(_, model)| model["shapes"].is_object()).collect()
}

fn setting<T: std::str::FromStr>(name: &str, otherwise: T) -> T {
    env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(otherwise)
}

#[test]
fn damaged_models_end_in_rust_or_in_errors_that_name_their_place() {
    let (seed, cases) = (setting("DX_DAMAGE_SEED", SEED), setting("DX_DAMAGE_CASES", CASES));
    println!("DX_DAMAGE_SEED={seed} DX_DAMAGE_CASES={cases}");
    let mut models: Vec<_> = ["fixtures/models", "fixtures/conformance", "../models"]
        .into_iter()
        .flat_map(|folder| models(folder, u64::MAX))
        .collect();
    let others = self::models("../../shared/models", 100_000);
    if others.is_empty() {
        println!("skipped: the models of other services are not there (../shared/models)");
    }
    models.extend(others);
    let (small, large): (Vec<_>, Vec<_>) =
        models.into_iter().partition(|(_, model)| model.to_string().len() <= SMALL);
    let mut whole = 0;
    for case in 0..cases {
        let mut random = Random::new(seed.wrapping_add(case as u64));
        let models = if random.below(100) == 0 { &large } else { &small };
        let (path, model) = random.pick(models);
        let text = damaged(model, &mut random);
        let run = || on_a_small_stack(|| outcome(&text).inspect(assert_rust).is_ok());
        match catch_unwind(AssertUnwindSafe(run)) {
            Ok(is_whole) => {
                whole += usize::from(is_whole);
                keep(is_whole, case, &text);
            }
            Err(panic) => {
                let file = env::temp_dir().join("dx-damaged.json");
                fs::write(&file, &text).unwrap();
                let seed = seed.wrapping_add(case as u64);
                eprintln!(
                    "DX_DAMAGE_SEED={seed} DX_DAMAGE_CASES=1, {}: see {}",
                    path.display(),
                    file.display()
                );
                std::panic::resume_unwind(panic);
            }
        }
    }
    println!("{whole} of {cases} end in Rust");
    assert!(
        cases < 100 || (cases / 10..cases * 9 / 10).contains(&whole),
        "the damage is too small or too great"
    );
}

fn keep(is_whole: bool, case: usize, text: &str) {
    if let Some(folder) = env::var_os("DX_DAMAGE_KEEP").filter(|_| is_whole) {
        fs::write(Path::new(&folder).join(format!("damaged-{case}.json")), text).unwrap();
    }
}

/// Fails the test unless the model is refused with this message, in so little room as a thread has.
fn assert_refused(text: &str, message: &str) {
    let said = on_a_small_stack(|| outcome(text)).err().unwrap_or_else(|| panic!("not refused: {message}"));
    assert!(said.contains(message), "{said}");
    // What is said is for people.
    assert!(said.len() < 200_000, "{} bytes are said", said.len());
}

fn assert_generated(text: &str) {
    let files = on_a_small_stack(|| outcome(text)).unwrap_or_else(|said| panic!("{said}"));
    assert_rust(&files);
    // No model of these is worth more than so many times its own size.
    let size: usize = files.files().map(|(_, text)| text.len()).sum();
    assert!(size < 100 * text.len() + 100_000, "{} bytes become {size}", text.len());
}

const LARGE: usize = 100_000;
const REQUIRED: &str = r#""smithy.api#required":{}"#;

#[test]
fn nesting_beyond_the_limit_is_an_error_at_its_position() {
    assert_refused(&huge::arrays_in_arrays(LARGE), "nested deeper than 128 levels");
    assert_refused(&huge::objects_in_objects(LARGE), "nested deeper than 128 levels");
    assert_refused(&huge::lists_in_lists(LARGE), "`S99987` nests more than 12 lists and maps");
    assert_refused(&huge::maps_in_maps(1_000), "`S987` nests more than 12 lists and maps");
    assert_refused(&huge::a_circle_of_structures(LARGE, REQUIRED), "requires itself");
    assert_generated(&huge::lists_in_lists(12));
    assert_generated(&huge::resources(LARGE / 10));
}

#[test]
fn too_many_parts_are_errors() {
    assert_refused(&huge::values(1_000_000), "`Top` has 1000000 values, but dx supports at most 10000");
    assert_refused(&huge::members_of_an_enum(LARGE / 5), "`Top` has 20000 values");
    assert_refused(&huge::optional_members(LARGE), "`Top` has 100000 members, but dx supports at most 1000");
    assert_refused(
        &huge::required_members(LARGE / 10),
        "`Top` has 10000 required members, but dx supports at most 250",
    );
    assert_refused(&huge::labels(LARGE / 20), "`GoInput` has 5000 required members");
    assert_refused(&huge::errors_of_operations(1_000), "have 1000000 errors in total");
}

#[test]
fn a_small_model_that_would_become_a_huge_one_is_refused() {
    assert_refused(&huge::mixins_of_mixins(3_000), "the model is too large: mixins");
    assert_refused(&huge::users_of_a_mixin(10_000), "the model is too large: mixins");
    assert_refused(&huge::users_of_an_input(10_000), "the model is too large: mixins");
}

#[test]
fn names_that_are_too_long_or_are_nowhere_are_refused_and_cut_short() {
    assert_refused(&huge::a_long_name_of_a_structure(LARGE, 10), "is not an absolute shape id");
    assert_refused(&huge::a_long_name_of_a_member(LARGE), "it is longer than 255 bytes");
    assert_refused(&huge::a_long_namespace(LARGE, 10), "is not an absolute shape id");
    assert_refused(&huge::missing_targets(LARGE), "unknown shape `a#Missing0`");
    assert_refused(&huge::shapes_of_one_name(LARGE / 20), "conflicts with");
}

#[test]
fn large_models_take_proportional_resources() {
    for text in [
        huge::structures_in_structures(100, "structure", ""),
        huge::structures_in_structures(100, "union", ""),
        huge::a_check_at_the_end_of_a_chain(100),
        huge::a_circle_of_structures(100, ""),
        huge::values_that_fold_to_one(1_000),
        huge::members_that_fold_to_one(100),
        huge::required_members(100),
        huge::members_of_which_one_is_sensitive(300),
        huge::members_with_patterns(100),
        huge::members_with_defaults_of_an_enum(100),
        huge::members_in_headers(100),
        huge::labels(80),
        huge::mixins(100),
        huge::traits_applied_to_one_member(LARGE / 5),
        huge::operations(80),
        huge::structures(100),
        huge::regions_of_a_rule_set(1_000),
        huge::parameters_of_a_rule_set(3_000),
    ] {
        assert_generated(&text);
    }
}

#[test]
fn a_megabyte_of_documentation_is_read_in_step_with_its_length() {
    for piece in [
        "<b><i>",
        "<ul><li>x",
        "<p",
        "<a href=\"",
        "&",
        "*a_ ",
        "[a](",
        "`",
        "> - ",
        "<table><tr><td>x",
        "<!--",
    ] {
        assert_generated(&huge::documentation(&piece.repeat((1 << 15) / piece.len())));
    }
    assert_generated(&huge::documentation(&"<dl><dt>a<dd><note><ol><li><p>b<code>c".repeat(3_000)));
}
