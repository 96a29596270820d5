//! `cargo xtask corpus`: what comes of many models.

mod args;
mod check;
pub mod generate;
mod interrupt;
mod json;
pub mod messages;
pub mod pool;
mod progress;
mod row;
mod sink;
mod table;
mod workspace;

pub use args::Args;

use cargo_dx::codegen::write;
use cargo_dx::console;
use cargo_dx::location::Location;
use cargo_dx::models::find::{self, File};
use dx_model::{Diagnostic, Diagnostics, Sources};
use interrupt::{Interrupt, Next};
use progress::Progress;
use row::{Row, Verdict};
use sink::{Done, Sink};
use std::cmp::Reverse;
use std::path::Path;
use std::process::ExitCode;

/// Does the task, in the workspace at `root`.
pub fn run(args: &Args, root: &Path) -> ExitCode {
    let mut diagnostics = Diagnostics::new();
    let files = find::files(&args.paths, &mut diagnostics);
    if !diagnostics.has_errors() {
        args.check(&files, &mut diagnostics);
    }
    if diagnostics.has_errors() {
        console::show(&diagnostics, &Sources::new());
        return ExitCode::FAILURE;
    }
    corpus(args, root, &files).unwrap_or_else(|diagnostic| {
        console::show_one(diagnostic);
        ExitCode::FAILURE
    })
}

fn corpus(args: &Args, root: &Path, files: &[File]) -> Result<ExitCode, Diagnostic> {
    let interrupt = Interrupt::watch()?;
    let mut sink = Sink::new(args, root);
    let mut rows = generate_all(args, files, &mut sink, &interrupt)?;
    if let Some(workspace) = sink.workspace.filter(|_| !interrupt.came()) {
        let checked = workspace.check(args.jobs(), &interrupt)?;
        console::print_error(&checked.report(&mut rows));
    }
    if interrupt.came() {
        console::show_one(Diagnostic::error("interrupted: what follows was done until then"));
    } else if let Some(file) = &args.json {
        write::write_one(&Location::given(file), &json::report(&rows)?)?;
    }
    console::print(&table::table(&rows));
    Ok(match row::count(&rows, Verdict::Failed) {
        _ if interrupt.came() => ExitCode::from(130),
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}

/// The rows of all files, in their order; of those that were done, when it is interrupted.
///
/// Other threads generate, the largest first, for what comes last should not take long. This one writes, so that
/// nothing is being written when it looks for an interruption.
fn generate_all(
    args: &Args,
    files: &[File],
    sink: &mut Sink,
    interrupt: &Interrupt,
) -> Result<Vec<Row>, Diagnostic> {
    let mut queue: Vec<_> = files.iter().cloned().enumerate().collect();
    queue.sort_by_key(|(_, file)| Reverse(file.size));
    let wanted = generate::Wanted { everything: args.everything, warnings: args.warnings };
    let outcomes =
        pool::run(queue, args.jobs(), move |(index, file)| (index, generate::generate(&file, wanted)));
    let outcomes = outcomes.map_err(|error| Diagnostic::error(format!("can't start a thread: {error}")))?;
    let mut progress = Progress::new("generating", files.iter().map(|file| file.name.clone()).collect());
    let mut done: Vec<Option<Done>> = files.iter().map(|_| None).collect();
    while let Next::Item((index, outcome)) = interrupt.next(&outcomes) {
        let (Some(file), Some(place)) = (files.get(index), done.get_mut(index)) else { continue };
        let outcome = sink.take(outcome, args.compiles(file));
        progress.done(index, outcome.verdict().name());
        *place = Some(outcome);
    }
    drop(progress);
    let done = done.into_iter().flatten();
    Ok(done
        .flat_map(|done| {
            console::print_error(&done.findings);
            done.rows
        })
        .collect())
}
