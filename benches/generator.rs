//! The time that the generator takes, from the texts of a model to formatted files, and to tokens, as `service!` wants
//! them: for CreateJob, or for the model and the operations that are named.
//!
//!     cargo bench --bench generator [-- MODEL.json OPERATION…]

use dx_benches::median;
use dx_codegen::{Config, Part, Parts, Site};
use dx_model::{Diagnostics, Model, Sources};
use std::time::Instant;

const ROUNDS: usize = 31;

fn main() {
    // Cargo adds options of its own.
    let mut named = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let models = match named.next() {
        Some(model) => vec![model],
        None => ["", ".overlay", ".docs.overlay"]
            .map(|part| {
                format!("{}/../models/dataexchange-2017-07-25{part}.json", env!("CARGO_MANIFEST_DIR"))
            })
            .to_vec(),
    };
    let mut operations: Vec<_> = named.collect();
    if models.len() > 1 {
        operations.push("CreateJob".to_owned());
    }
    let mut sources = Sources::new();
    for model in &models {
        sources.add(model, std::fs::read_to_string(model).expect("a model"));
    }
    let config = Config { operations, parts: Parts::always([Part::Http]), ..Config::default() };
    time("files", &sources, |model, found| {
        dx_codegen::generate(model, &config, found).map(|files| files.files().count())
    });
    time("tokens", &sources, |model, found| {
        let tokens = dx_codegen::expand(model, &config, &Site::default(), found);
        tokens.map(|tokens| tokens.into_iter().count())
    });
}

fn time(what: &str, sources: &Sources, generate: impl Fn(&Model, &mut Diagnostics) -> Option<usize>) {
    let once = || {
        let start = Instant::now();
        let mut found = Diagnostics::new();
        let model = dx_model::read(sources, &mut found);
        let made = model.and_then(|model| generate(&model, &mut found));
        assert!(made.is_some_and(|made| made > 0), "{}", found.render(sources, false));
        start.elapsed().as_secs_f64() * 1e3
    };
    let times: Vec<f64> = (0..ROUNDS).map(|_| once()).collect();
    let fastest = times.iter().copied().fold(f64::INFINITY, f64::min);
    println!("{what}: {fastest:.1} ms at best, {:.1} ms mostly", median(times.into_iter()));
}
