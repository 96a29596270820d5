//! The time that the generator takes for CreateJob, from the texts of model and overlay to the formatted files.

use dx_benches::median;
use dx_codegen::{Config, FileSet};
use dx_model::{Diagnostics, Sources};
use std::time::Instant;

const ROUNDS: usize = 31;

fn main() {
    let mut sources = Sources::new();
    for name in ["dataexchange-2017-07-25.json", "dataexchange-2017-07-25.overlay.json"] {
        let path = format!("{}/../models/{name}", env!("CARGO_MANIFEST_DIR"));
        sources.add(name, std::fs::read_to_string(path).expect("a model"));
    }
    let config = Config { operations: vec!["CreateJob".to_owned()], ..Config::default() };
    let files = generate(&sources, &config);
    let time = || {
        let start = Instant::now();
        generate(&sources, &config);
        start.elapsed().as_secs_f64() * 1e3
    };
    let times: Vec<f64> = (0..ROUNDS).map(|_| time()).collect();
    let fastest = times.iter().copied().fold(f64::INFINITY, f64::min);
    let median = median(times.into_iter());
    println!("generator: {} files in {fastest:.1} ms at best, {median:.1} ms mostly", files.files().count());
}

fn generate(sources: &Sources, config: &Config) -> FileSet {
    let mut diagnostics = Diagnostics::new();
    let model = dx_model::read(sources, &mut diagnostics);
    let files = model.and_then(|model| dx_codegen::generate(&model, config, &mut diagnostics));
    files.unwrap_or_else(|| panic!("{}", diagnostics.render(sources, false)))
}
