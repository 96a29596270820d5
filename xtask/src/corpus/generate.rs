//! A model to the files of its services.

use super::args::COMMAND;
use super::row::{Row, Skipped};
use cargo_dx::console;
use cargo_dx::models;
use cargo_dx::models::find::{self, File, Names};
use dx_codegen::{Config, FileSet, Missing, Part, Parts};
use dx_model::{Diagnostic, Diagnostics, Model, Severity, ShapeId, SkipReason, Sources};
use dx_runtime::DecodeError;
use dx_runtime::json::{Kind, Reader};
use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::slice;
use std::time::{Duration, Instant};

/// What came of a file.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Its services, with their files if there are some; one row if it has none
    pub services: Vec<(Row, Option<FileSet>)>,
    /// What people are to read of what was found
    pub findings: String,
}

/// What is wanted beside types, JSON, requests and responses.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    /// All that can be generated
    pub everything: bool,
    /// That warnings are shown as errors are
    pub warnings: bool,
}

/// Generates all services of a file, in the order of their ids.
pub fn generate(file: &File, wanted: Wanted) -> Outcome {
    catch_unwind(AssertUnwindSafe(|| read(file, wanted))).unwrap_or_else(|panic| panicked(file, &*panic))
}

/// The others are to get their turn all the same.
fn panicked(file: &File, panic: &(dyn Any + Send)) -> Outcome {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("it does not say why");
    let error = Diagnostic::error(format!("{}: the generator panicked: {text}", file.location));
    let mut diagnostics = Diagnostics::new();
    diagnostics.push(error.help("this is a bug of dx"));
    Outcome::failed(file, &diagnostics, console::render(&diagnostics, &Sources::new()))
}

fn read(file: &File, wanted: Wanted) -> Outcome {
    let begin = Instant::now();
    let mut diagnostics = Diagnostics::new();
    let sources = models::read(slice::from_ref(&file.location), "check the path", &mut diagnostics);
    let is_file = !file.location.path().is_dir();
    if is_file && sources.ids().any(|id| is_something_else(sources.text(id)).unwrap_or(false)) {
        return Outcome::skipped(file, "no Smithy model");
    }
    let model = if diagnostics.has_errors() { None } else { dx_model::read(&sources, &mut diagnostics) };
    let Some(model) = model else {
        return Outcome::failed(file, &diagnostics, findings(&diagnostics, &sources, wanted.warnings));
    };
    let services: Vec<_> = model.services().map(|(id, _)| id).collect();
    if services.is_empty() {
        return Outcome::skipped(file, "no service");
    }
    let found = diagnostics.clone();
    let work = Work { file, model: &model, everything: wanted.everything, found, took: begin.elapsed() };
    let (mut names, mut outcome) = (Names::default(), Outcome::default());
    for &id in &services {
        let name = match services.as_slice() {
            [_] => file.name.clone(),
            _ => names.unique(&format!("{}_{}", file.name, find::plain(id.name()))),
        };
        outcome.services.push(work.service(id, name, &mut diagnostics));
    }
    outcome.findings = findings(&diagnostics, &sources, wanted.warnings);
    outcome
}

impl Outcome {
    fn skipped(file: &File, why: &'static str) -> Self {
        let row = Row { passed_over: Some(why), ..Row::of(file) };
        Self { services: vec![(row, None)], findings: String::new() }
    }

    fn failed(file: &File, diagnostics: &Diagnostics, findings: String) -> Self {
        let mut row = Row::of(file);
        row.note(diagnostics);
        Self { services: vec![(row, None)], findings }
    }
}

/// A model that was read.
struct Work<'a> {
    file: &'a File,
    model: &'a Model,
    everything: bool,
    /// What was found when it was read, which is about each service
    found: Diagnostics,
    /// How long reading it took
    took: Duration,
}

impl Work<'_> {
    fn service(&self, id: &ShapeId, name: String, diagnostics: &mut Diagnostics) -> (Row, Option<FileSet>) {
        let begin = Instant::now();
        let parts = if self.everything { Parts::all() } else { Parts::always([Part::Http]) };
        let config = Config {
            service: Some(id.to_string()),
            parts,
            model: self.file.path.clone(),
            command: COMMAND.to_owned(),
            operations: Vec::new(),
            missing: Missing::Allow,
            all_builders: false,
            operation_features: false,
            ..Config::default()
        };
        let mut found = Diagnostics::new();
        let files = dx_codegen::generate(self.model, &config, &mut found);
        let mut row = Row { name, service: config.service, ..Row::of(self.file) };
        self.measure(id, &found, &mut row);
        let texts = files.iter().flat_map(FileSet::files);
        row.lines = texts.map(|(_, text)| text.lines().count()).sum();
        row.time = self.took + begin.elapsed();
        diagnostics.append(found.clone());
        found.append(self.found.clone());
        row.note(&found);
        (row, files)
    }

    fn measure(&self, id: &ShapeId, found: &Diagnostics, row: &mut Row) {
        let Some(closure) = dx_model::closure(self.model, Some(id.as_str()), &[], &mut Diagnostics::new())
        else {
            // What it reaches is broken: there is nothing to count.
            row.service = None;
            return;
        };
        let traits = self.model.shape(id).map(|service| &service.traits);
        row.protocol = traits.and_then(|traits| traits.protocols().next());
        row.shapes = closure.shapes().filter(|shape| shape.namespace() != "smithy.api").count();
        let skipped = closure.operations.iter().filter_map(|operation| {
            let reason = found.iter().find_map(|diagnostic| {
                let shape = diagnostic.shape.as_ref()?;
                let only_clients = [SkipReason::Authentication, SkipReason::EndpointDiscovery];
                let skips = diagnostic.skips.filter(|reason| !only_clients.contains(reason));
                skips.filter(|_| shape == operation || shape == id)
            })?;
            Some(Skipped { operation: operation.to_string(), reason })
        });
        row.skipped = skipped.collect();
        row.operations = closure.operations.len() - row.skipped.len();
    }
}

/// Whether a text is JSON, but has no version of Smithy on top: what is broken counts as a model.
fn is_something_else(text: &str) -> Result<bool, DecodeError> {
    let mut reader = Reader::new(text.as_bytes())?;
    if reader.peek()? == Kind::Object {
        reader.begin_object()?;
        while let Some(key) = reader.next_key()? {
            if key == "smithy" {
                return Ok(false);
            }
            reader.skip()?;
        }
    } else {
        reader.skip()?;
    }
    reader.end().map(|()| true)
}

fn findings(diagnostics: &Diagnostics, sources: &Sources, warnings: bool) -> String {
    let mut shown = Diagnostics::new();
    let wanted = |severity| warnings || severity == Severity::Error;
    diagnostics.iter().filter(|found| wanted(found.severity)).for_each(|found| shown.push(found.clone()));
    console::render(&shown, sources)
}
