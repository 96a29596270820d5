//! `cargo xtask botocore-compare`: whether botocore's form of a model and the JSON AST make the same Rust.

mod document;
mod normalize;
mod pair;
mod revision;
mod targets;

use cargo_dx::console;
use cargo_dx::models::installed;
use clap::Args as ClapArgs;
use dx_model::{Diagnostic, Diagnostics, Sources};
use pair::Pair;
use std::path::PathBuf;
use std::process::ExitCode;

/// Compare what is generated from models of Smithy and from botocore's of the same services
///
/// Generates both, with all optional parts, without the differences that the two forms are known to
/// have, and shows what else differs. docs/botocore.md lists the known differences and their
/// reasons. Models and botocore should be of the same day.
#[derive(Debug, ClapArgs)]
#[command(verbatim_doc_comment, after_help = AFTER_HELP)]
pub struct Args {
    /// The models: files in the JSON form of Smithy, or folders of such
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,

    /// The folder `data` of a botocore; that of Python's botocore when left out
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,

    /// How many lines of the differences of each service are shown
    #[arg(long, value_name = "N", default_value_t = 40)]
    lines: usize,
}

const AFTER_HELP: &str = "\
Exit codes:
  0  all services are the same, but for the known differences
  1  there are other differences, or something can't be read or generated
  2  the command line is wrong";

/// Does the task.
pub fn run(args: &Args) -> ExitCode {
    match compare(args) {
        Ok(same) if same => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(diagnostics) => {
            console::show(&diagnostics, &Sources::new());
            ExitCode::FAILURE
        }
    }
}

fn compare(args: &Args) -> Result<bool, Diagnostics> {
    let data = match &args.data {
        Some(data) => data.clone(),
        None => installed::data_folder().map_err(only)?,
    };
    let services = installed::by_service_id(&data).map_err(only)?;
    let (mut same, mut compared) = (0, 0);
    for path in models(&args.paths).map_err(only)? {
        compared += 1;
        let differences = match Pair::read(&path, &services) {
            Ok(pair) => pair.differences(),
            Err(problem) => Err(problem),
        };
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        match differences {
            Ok(lines) if lines.is_empty() => {
                same += 1;
                console::print(&format!("{name:<40} same\n"));
            }
            Ok(lines) => {
                let shown: String =
                    lines.iter().take(args.lines).map(|line| format!("    {line}\n")).collect();
                console::print(&format!("{name:<40} {} lines differ\n{shown}", lines.len()));
            }
            Err(problem) => console::print(&format!("{name:<40} {problem}\n")),
        }
    }
    console::print(&format!("{same} of {compared} services are the same\n"));
    Ok(same == compared)
}

fn models(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Diagnostic> {
    let mut models = Vec::new();
    for path in paths {
        if !path.is_dir() {
            models.push(path.clone());
            continue;
        }
        models.extend(
            installed::entries(path)?
                .into_iter()
                .filter(|path| path.extension().is_some_and(|it| it == "json")),
        );
    }
    models.sort();
    Ok(models)
}

fn only(diagnostic: Diagnostic) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    diagnostics.push(diagnostic);
    diagnostics
}
