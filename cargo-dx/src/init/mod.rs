//! Sets up a package: its `dx.toml`, its `Cargo.toml` and the generated files.

mod args;
mod config;
mod manifest;
mod next_steps;
mod package;

pub use args::Args;

use crate::codegen::job::Job;
use crate::codegen::plan::{self, File, State};
use crate::codegen::write_files;
use crate::console;
use crate::dependency::Origin;
use crate::project::{FILE, Project};
use dx_codegen::{FileSet, Part, Parts};
use dx_model::{Diagnostic, Diagnostics, Sources};
use next_steps::NextSteps;
use package::Package;
use std::path::{Component, Path};
use std::process::ExitCode;

/// Names that a module in `src` can't have: the roots of crates, and Rust's keywords.
const RESERVED: [&str; 53] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "lib", "loop",
    "macro", "main", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self",
    "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Sets up the package of the current folder.
#[must_use]
pub fn run(args: &Args, project: &Project) -> ExitCode {
    let Some(setup) = Setup::new(args, project.command()) else {
        console::show_one(Diagnostic::error("nothing was written because of the errors above"));
        return ExitCode::FAILURE;
    };
    let code = write_files(&setup.files);
    if code == ExitCode::SUCCESS {
        console::print(&setup.next_steps.to_string());
    }
    code
}

/// What is written.
struct Setup {
    files: Vec<File>,
    next_steps: NextSteps,
}

impl Setup {
    /// `None` after errors were shown.
    fn new(args: &Args, command: &'static str) -> Option<Self> {
        let package = Package::find(command).map_err(console::show_one).ok()?;
        let origin = package.origin(args.dx_path.as_deref()).map_err(console::show_one).ok()?;
        let out = out(args, &package).map_err(console::show_one).ok()?;
        let parts = parts(args);
        let config = config::text(args, &parts, &package, &out);
        let files = generate(&config, &Project::at(command, package.folder()))?;
        let next_steps = NextSteps::new(&package, &out, &parts, &origin, command);
        let files = files_of(&package, config, &files, &parts, &origin, &out)?;
        Some(Self { files, next_steps })
    }
}

/// The parts that are asked for; an asynchronous client when none is.
fn parts(args: &Args) -> Parts {
    let parts = args.parts.parts();
    if args.types_only || parts != Parts::default() {
        return parts;
    }
    Parts::always([Part::Http, Part::Client])
}

/// The folder of the generated files, relative to the package.
fn out(args: &Args, package: &Package) -> Result<String, Diagnostic> {
    let Some(out) = &args.out else { return Ok(format!("src/{}", module(args))) };
    let is_inside = out.components().all(|part| matches!(part, Component::Normal(_)));
    let relative =
        if out.is_absolute() { out.strip_prefix(package.folder()).ok() } else { Some(out.as_path()) };
    match relative.filter(|_| out.is_absolute() || is_inside) {
        Some(out) => Ok(out.to_string_lossy().replace('\\', "/").trim_end_matches('/').to_owned()),
        None => Err(Diagnostic::error(format!("`{}` is not inside of the package", out.display()))
            .help("give a folder relative to that of Cargo.toml, such as src/service")),
    }
}

/// A module's name for the service: that of botocore's folder, or of the model's file without the date of its version.
fn module(args: &Args) -> String {
    let stem =
        || args.models.first().and_then(|model| model.file_stem()).unwrap_or_default().to_string_lossy();
    let name = args.botocore.clone().unwrap_or_else(|| stem().into_owned());
    let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<_> = words.take_while(|word| !word.starts_with(|c: char| c.is_ascii_digit())).collect();
    let name = words.join("_").to_ascii_lowercase();
    if name.is_empty() || RESERVED.contains(&name.as_str()) {
        return format!("{name}_service").trim_start_matches('_').to_owned();
    }
    name
}

/// The generated files of a configuration. `None` after errors were shown.
fn generate(config: &str, project: &Project) -> Option<FileSet> {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let source = sources.add(FILE, config);
    let jobs = Job::of_text(config, project, source, false, &mut diagnostics);
    console::show(&diagnostics, &sources);
    if diagnostics.has_errors() {
        return None;
    }
    jobs.first()?.generate(&mut false)
}

/// The files with their state. `None` after errors were shown.
fn files_of(
    package: &Package,
    config: String,
    generated: &FileSet,
    parts: &Parts,
    origin: &Origin,
    out: &str,
) -> Option<Vec<File>> {
    let mut manifest = package.document.clone();
    manifest::edit(&mut manifest, generated, parts, origin).map_err(console::show_one).ok()?;
    let (found, made) = (package.manifest.clone(), manifest.to_string());
    let state = if found == made { State::Fresh } else { State::Stale { found: found.into_bytes(), made } };
    let mut files = vec![
        File { location: package.location(FILE), state: State::Missing { made: config } },
        File { location: package.location("Cargo.toml"), state },
    ];
    let mut diagnostics = Diagnostics::new();
    files.extend(plan::compare(generated, &package.location(out), &mut diagnostics));
    console::show(&diagnostics, &Sources::new());
    (!diagnostics.has_errors()).then_some(files)
}

/// Whether a path is that of a module directly in `src`.
fn is_in_src(out: &str) -> bool {
    Path::new(out).parent() == Some(Path::new("src"))
}

#[cfg(test)]
mod tests {
    use super::{Args, module};
    use clap::{Parser, error::ErrorKind};

    #[derive(Debug, Parser)]
    struct Line {
        #[command(flatten)]
        args: Args,
    }

    #[test]
    fn a_module_has_the_name_of_the_service_without_its_version() {
        for (arguments, expected) in [
            (["--botocore", "secretsmanager"], "secretsmanager"),
            (["--botocore", "lex-runtime"], "lex_runtime"),
            (["--model", "models/Lambda-2015-03-31.json"], "lambda"),
            (["--model", "match.json"], "match_service"),
            (["--model", "2024.json"], "service"),
        ] {
            let line = Line::try_parse_from([&["init"], &arguments[..]].concat()).unwrap();
            assert_eq!(module(&line.args), expected);
        }
    }

    #[test]
    fn a_model_is_required() {
        let error = Line::try_parse_from(["init"]).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::MissingRequiredArgument);
    }
}
