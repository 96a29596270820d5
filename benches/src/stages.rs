//! The time that each stage of the generator takes, of the processor.

use dx_codegen::{Config, Part, Parts};
use dx_model::{Diagnostics, Sources};
use rustix::time::{ClockId, clock_gettime};
use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

/// What stands first: parsing the same text into values of serde_json.
pub const PARSE: &str = "serde_json";
/// The parse, and the stages in their order.
pub const STAGES: [&str; 7] = [PARSE, "load", "normalize", "validate", "closure", "lower", "write"];
/// The last of the stages that only read: those that are compared with the parse.
const READING: usize = 5;

/// The time of each stage.
#[derive(Clone, Copy, Default)]
pub struct Times(pub [Duration; STAGES.len()]);

impl Times {
    /// From `load` to `lower`.
    pub fn reading(&self) -> Duration {
        self.0[1..=READING].iter().sum()
    }

    /// From `load` to `write`.
    pub fn all(&self) -> Duration {
        self.0[1..].iter().sum()
    }

    /// How many times as long as the parse the stages take that only read.
    pub fn ratio(&self) -> f64 {
        self.reading().as_secs_f64() / self.0[0].as_secs_f64()
    }

    /// Adds others.
    pub fn add(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(time, other)| *time += other);
    }

    /// The shortest time of each stage in several rounds, which is the one that other work on the machine disturbs
    /// least.
    ///
    /// # Errors
    ///
    /// As [`generate`].
    pub fn fastest(text: &Arc<str>, rounds: usize) -> Result<Self, String> {
        let mut fastest = Self([Duration::MAX; STAGES.len()]);
        for _ in 0..rounds {
            let once = Self::once(text)?;
            fastest.0.iter_mut().zip(once.0).for_each(|(fastest, time)| *fastest = time.min(*fastest));
        }
        Ok(fastest)
    }

    fn once(text: &Arc<str>) -> Result<Self, String> {
        let mut times = Self::default();
        let start = now();
        let value: serde_json::Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        times.0[0] = now() - start;
        drop(black_box(value));
        let mut start = now();
        generate(text, &mut |stage| {
            let place = STAGES.iter().position(|name| *name == stage).expect("a stage that is known");
            let end = now();
            times.0[place] += end - start;
            start = end;
        })?;
        Ok(times)
    }
}

/// The time that the processor has spent on this thread, so that what else it does counts as little as can be.
fn now() -> Duration {
    clock_gettime(ClockId::ThreadCPUTime).try_into().expect("a time that has passed")
}

/// Generates all of a model, and says when each stage ends.
///
/// # Errors
///
/// The diagnostics of a model that has errors, rendered.
pub fn generate(text: &Arc<str>, done: &mut dyn FnMut(&'static str)) -> Result<(), String> {
    let mut sources = Sources::new();
    sources.add("model.json", text.clone());
    let config = Config { parts: Parts::always([Part::Http]), ..Config::default() };
    let mut found = Diagnostics::new();
    let model = dx_model::read_in_stages(&sources, &mut found, done);
    let files = model.and_then(|model| dx_codegen::generate_in_stages(&model, &config, &mut found, done));
    black_box(files).map(drop).ok_or_else(|| found.render(&sources, false))
}
