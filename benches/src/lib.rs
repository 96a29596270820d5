//! What the benchmarks share.

pub mod calls;
pub mod cases;
pub mod codecs;
pub mod derived;
pub mod family;
pub mod listing;
pub mod picture;
pub mod stages;
pub mod statistics;
pub mod times;
pub mod turns;

use serde::de::{self, Deserialize, Deserializer, Visitor};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The value in the middle, which a few slow rounds don't change.
pub fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The timestamp of the derived structures: the runtime's own, so that both sides parse the same way and the
/// difference that is measured is JSON.
#[derive(Clone, Copy, PartialEq)]
pub struct Timestamp(dx_runtime::Timestamp);

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct DateTime;

        impl Visitor<'_> for DateTime {
            type Value = Timestamp;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a timestamp")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Timestamp, E> {
                text.parse().map(Timestamp).map_err(E::custom)
            }
        }

        deserializer.deserialize_str(DateTime)
    }
}

/// The models that the command line names, by their names: files, and all of a folder, in the order of their names.
pub fn named_models() -> Vec<(String, Arc<str>)> {
    // Cargo adds options of its own.
    let named = std::env::args().skip(1).filter(|argument| !argument.starts_with('-'));
    named
        .flat_map(|path| in_folder(Path::new(&path)).unwrap_or(vec![path.into()]))
        .map(|path| model(&path))
        .collect()
}

/// As [`named_models`], or else that of the project.
pub fn models() -> Vec<(String, Arc<str>)> {
    let named = named_models();
    if named.is_empty() { vec![own_model()] } else { named }
}

/// The model of the project.
pub fn own_model() -> (String, Arc<str>) {
    model(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../models/dataexchange-2017-07-25.json"))
}

fn model(path: &Path) -> (String, Arc<str>) {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    (path.file_stem().unwrap_or_default().to_string_lossy().into_owned(), text.into())
}

/// The models in a folder; `None` if it is none.
fn in_folder(path: &Path) -> Option<Vec<PathBuf>> {
    let entries = std::fs::read_dir(path).ok()?.filter_map(|entry| Some(entry.ok()?.path()));
    let mut models: Vec<_> = entries.filter(|path| path.extension().is_some_and(|it| it == "json")).collect();
    models.sort();
    Some(models)
}
