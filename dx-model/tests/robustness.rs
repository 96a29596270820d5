//! Damaged texts end in a model or in diagnostics, and never in a panic.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

mod common;

use common::read_all;
use std::fs;
use std::path::Path;

/// A small generator, so that a failure comes again (xorshift64).
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).unwrap()
    }
}

/// What stands in models, and what stands between it.
const PARTS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "null",
    "true",
    "0",
    "-1.5e300",
    "{}",
    "[]",
    "\"\"",
    "é",
    "\u{1}",
    "structure",
    "union",
    "enum",
    "smithy.api#",
    "smithy.api#Unit",
    "apply",
    "members",
    "target",
    "traits",
    "mixins",
    "$",
    "#",
];

fn damage(text: &str, random: &mut Random) -> String {
    let mut text: Vec<char> = text.chars().collect();
    for _ in 0..=random.below(4) {
        let (place, length) = (random.below(text.len()), random.below(12));
        let end = (place + length).min(text.len());
        match random.below(4) {
            0 => text.truncate(place.max(1)),
            1 => drop(text.drain(place..end)),
            2 => {
                let from = random.below(text.len());
                let piece = text[from..(from + 60).min(text.len())].to_vec();
                text.splice(place..place, piece);
            }
            _ => drop(text.splice(place..end, PARTS[random.below(PARTS.len())].chars())),
        }
        if text.is_empty() {
            text.push(' ');
        }
    }
    text.into_iter().collect()
}

/// Replaces a whole string, so that the result is JSON and the damage is to what it says.
fn change_words(text: &str, random: &mut Random) -> String {
    let mut words: Vec<&str> = text.split('"').collect();
    for _ in 0..=random.below(3) {
        let (to, from) = (random.below(words.len() / 2) * 2 + 1, random.below(words.len() / 2) * 2 + 1);
        words[to] = words[from];
    }
    words.join("\"")
}

fn models() -> Vec<String> {
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = fs::read_dir(crate_folder.join("tests/invalid")).unwrap().map(|file| file.unwrap().path());
    let json = files.filter(|path| path.extension().is_some_and(|extension| extension == "json"));
    json.map(|path| fs::read_to_string(path).unwrap()).collect()
}

#[test]
fn damaged_models_never_panic() {
    let models = models();
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for _ in 0..200 {
        for model in &models {
            let damaged = damage(model, &mut random);
            let changed = change_words(model, &mut random);
            let (model, problems) = read_all(&[&damaged, &changed]);
            assert!(model.is_some() || problems.contains("error: "));
        }
    }
}

#[test]
fn a_damaged_real_model_never_panics() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../models/dataexchange-2017-07-25.json");
    let text = fs::read_to_string(path).unwrap();
    let mut random = Random(42);
    for _ in 0..40 {
        read_all(&[&damage(&text, &mut random)]);
        read_all(&[&change_words(&text, &mut random)]);
    }
}
